//! The position of a venue as it is typed: two numbers, how exact they are, and what to ask about them.

use super::Typed;
use super::reader::Reader;
use crate::territory::Territory;
use crate::territory::lookup::Suggestion;
use crate::venue::name::fold;
use crate::venue::{Address, Point, Position, Precision, Venue};

/// The box to tick where a position is asked about; its value is what was asked.
pub const CONFIRMED: &str = "position-confirmee";

/// What the position is, or why it is none.
enum Read {
    None,
    At(Position),
    Unreadable,
}

/// What there is to ask about a position: the key of the question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// Outside the commune of the address.
    Outside,
    /// The address moved, and the point did not.
    LeftBehind,
}

pub fn put(typed: &mut Typed, position: Position) {
    let (lat, lon) = (position.point.lat(), position.point.lon());
    typed.set("lat", lat);
    typed.set("lon", lon);
    typed.set("precision", exactness(position));
}

/// How exact which point is: a point moved by hand is no longer that of a street.
fn exactness(position: Position) -> String {
    format!("{}@{},{}", position.precision, position.point.lat(), position.point.lon())
}

/// The fields of an address of the service.
pub fn adopt(typed: &mut Typed, chosen: &Suggestion) {
    if let Some(street) = &chosen.street {
        typed.set("rue", street);
    }
    if let Some(postcode) = &chosen.postcode {
        typed.set("code-postal", postcode);
    }
    typed.set("commune", &chosen.commune);
    if let Some(insee) = &chosen.insee {
        typed.set("insee", format!("{insee}@{}", chosen.commune));
    }
    put(typed, Position { point: chosen.point, precision: chosen.precision });
}

/// Reads the position, once the address of `venue` is read; `before` is the venue as it was.
pub fn apply(reader: &mut Reader<'_>, before: &Venue, venue: &mut Venue) {
    venue.position = match read(reader.typed, before.position) {
        Read::None => None,
        Read::At(position) => Some(position),
        Read::Unreadable => return reader.tell("lat", reader.cx.t("part-problem-position")),
    };
    let moved = venue.position != before.position;
    if moved {
        // A district told by hand would win over the point.
        venue.address.district = None;
    }
    let territory = reader.cx.app.territory();
    if let Some(position) = venue.position.filter(|_| moved)
        && territory.refuses(&position).is_some()
    {
        return reader.tell("lat", reader.cx.t("part-problem-centre"));
    }
    if let Some(doubt) = doubt(territory, before, venue)
        && !reader.typed.has(CONFIRMED, &question(venue))
    {
        reader.tell(CONFIRMED, reader.cx.t(doubt.key()));
    }
}

impl Doubt {
    const fn key(self) -> &'static str {
        match self {
            Self::Outside => "part-problem-outside",
            Self::LeftBehind => "part-problem-left-behind",
        }
    }
}

/// What the box of a venue's position stands for: another position or address is asked about again.
pub fn question(venue: &Venue) -> String {
    let Address { street, commune, .. } = &venue.address;
    let point = venue.position.map(exactness).unwrap_or_default();
    format!("{point} {} {commune}", street.as_deref().unwrap_or_default())
}

fn doubt(territory: &Territory, before: &Venue, venue: &Venue) -> Option<Doubt> {
    let point = venue.position?.point;
    let place = |venue: &Venue| {
        let Address { street, commune, .. } = &venue.address;
        (fold(street.as_deref().unwrap_or_default()), fold(commune))
    };
    let (moved, readdressed) = (venue.position != before.position, place(venue) != place(before));
    if !moved && !readdressed {
        return None;
    }
    let inside = match (territory.commune_at(point), &venue.address.insee) {
        (Some(commune), Some(insee)) => commune.insee == *insee,
        (found, None) => found.is_some(),
        (None, Some(_)) => false,
    };
    if inside { (!moved).then_some(Doubt::LeftBehind) } else { Some(Doubt::Outside) }
}

/// A position that was not touched stays to the last digit.
fn read(typed: &Typed, before: Option<Position>) -> Read {
    let (lat, lon) = (typed.get("lat").trim(), typed.get("lon").trim());
    if lat.is_empty() && lon.is_empty() {
        return Read::None;
    }
    let degrees = |text: &str| text.replace(',', ".").parse::<f64>().ok();
    let (Some(lat), Some(lon)) = (degrees(lat), degrees(lon)) else { return Read::Unreadable };
    let Ok(point) = Point::new(lat, lon) else { return Read::Unreadable };
    if let Some(before) = before.filter(|before| before.point == point) {
        return Read::At(before);
    }
    let said = typed.get("precision");
    let known = Precision::ALL.iter().find(|known| said == exactness(Position { point, precision: **known }));
    Read::At(Position { point, precision: known.copied().unwrap_or(Precision::Building) })
}
