//! Where an address, a street, a district or a venue typed in leads. What is typed is posted, never in an address.

use crate::outside::Located;
use crate::territory::Found;
use crate::venue::name::fold;
use crate::venue::{Point, Slug};
use crate::web::Cx;

/// Why what was typed led nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    Empty,
    /// Nothing of that name.
    Unknown,
    /// Nothing of that name here, and the address service does not answer.
    Away,
    /// Found, but outside the territory.
    Elsewhere,
}

impl Problem {
    /// The message that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "near-empty",
            Self::Unknown => "near-unknown",
            Self::Away => "near-away",
            Self::Elsewhere => "near-elsewhere",
        }
    }
}

/// Where what was typed leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Aim {
    /// Rounded to 100 m.
    Point(Point),
    District(Slug),
}

/// A house number is the address service's affair; a bare street, district or venue is known here.
pub async fn resolve(cx: &Cx, typed: &str) -> Result<Aim, Problem> {
    if typed.is_empty() {
        return Err(Problem::Empty);
    }
    let territory = cx.app.territory();
    let here = || known(cx, typed);
    if !typed.contains(|c: char| c.is_ascii_digit())
        && let Some(aim) = here()
    {
        return Ok(aim);
    }
    match cx.app.outside().locate(typed, territory).await {
        Located::At(point) if near_territory(cx, point) => Ok(Aim::Point(point.rounded())),
        Located::At(_) => here().ok_or(Problem::Elsewhere),
        Located::Nowhere => here().ok_or(Problem::Unknown),
        Located::Away => here().ok_or(Problem::Away),
    }
}

fn known(cx: &Cx, typed: &str) -> Option<Aim> {
    let found = cx.app.territory().resolve(typed);
    match found.first() {
        Some(Found::District(zone)) => Some(Aim::District(zone.id.clone())),
        Some(street @ Found::Street { .. }) => Some(Aim::Point(street.point().rounded())),
        None => venue_called(cx, typed).map(|point| Aim::Point(point.rounded())),
    }
}

fn venue_called(cx: &Cx, typed: &str) -> Option<Point> {
    let catalogue = cx.catalogue();
    let folded = fold(typed);
    catalogue
        .entries()
        .iter()
        .filter(|entry| {
            let called = |name: &String| fold(name) == folded;
            called(&entry.venue.name) || entry.venue.aliases.iter().any(called)
        })
        .find_map(crate::venue::catalogue::Entry::point)
}

/// Somebody just outside the outline still looks for a place here: 10 km.
fn near_territory(cx: &Cx, point: Point) -> bool {
    const NEAR_M: f64 = 10_000.0;
    let bounds = cx.app.territory().bounds();
    let nearest = Point::new(
        point.lat().clamp(bounds.south(), bounds.north()),
        point.lon().clamp(bounds.west(), bounds.east()),
    );
    nearest.is_ok_and(|nearest| nearest.distance_m(point) <= NEAR_M)
}
