//! One venue in a list: name, state, offers, address, distance, phone.

use crate::i18n::{date, state};
use crate::venue::catalogue::{Entry, Hit};
use crate::venue::filter::Filter;
use crate::venue::standing::{Standing, Told};
use crate::venue::{Certainty, Cost, Phone, Point, ServiceKind, Word};
use crate::web::{Cx, urls};

use super::{pictogram, words};

/// A state as a badge shows it: by shape, colour and words.
pub struct Badge {
    /// `ouvert`, `sur-rendez-vous`, `ferme` or `inconnu`.
    pub state: &'static str,
    pub certainty: Certainty,
    pub text: String,
}

impl Badge {
    pub fn new(cx: &Cx, entry: &Entry, standing: &Standing) -> Self {
        // A building that is open while its help is not known looks like its building: the words say the rest.
        let building = matches!(standing.told, Told::BuildingOpen { .. });
        let shown = if building { standing.venue.state } else { standing.asked.state };
        Self {
            state: state::word(shown),
            certainty: standing.certainty,
            text: state::text(cx.lang, standing, entry.local(cx.now)),
        }
    }

    /// Class names, after `badge`.
    pub fn classes(&self) -> String {
        let outlined = if self.certainty == Certainty::ToConfirm { " a-confirmer" } else { "" };
        format!("badge-{}{outlined}", self.state)
    }
}

/// A number to call: the venue's own, or the relay's where there is none.
pub struct Call {
    /// After `tel:`.
    pub number: String,
    pub spoken: String,
}

impl Call {
    pub fn to(phone: &Phone) -> Self {
        Self { number: phone.to_string(), spoken: phone.spoken() }
    }
}

/// Whose number is shown.
pub enum Reach {
    Own(Call),
    /// The relay, which answers for venues without a known phone.
    Relay(Call),
    /// The venue is closed for good, or there is nobody to call.
    Nobody,
}

impl Reach {
    pub fn of(cx: &Cx, entry: &Entry) -> Self {
        match (&entry.venue.contact.phone, cx.relay()) {
            (Some(phone), _) => Self::Own(Call::to(phone)),
            (None, Some(relay)) if entry.venue.closing.is_none() => Self::Relay(Call::to(&relay.phone)),
            (None, _) => Self::Nobody,
        }
    }
}

/// How well we know where a venue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whereabouts {
    Building,
    /// A street or a district stands for it.
    Approximate,
    /// It is not on the map.
    Unknown,
}

impl Whereabouts {
    pub fn of(entry: &Entry) -> Self {
        match (entry.point(), entry.is_approximate()) {
            (None, _) => Self::Unknown,
            (Some(_), true) => Self::Approximate,
            (Some(_), false) => Self::Building,
        }
    }

    /// The message that says so; none for a building.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Building => None,
            Self::Approximate => Some("approximate-position"),
            Self::Unknown => Some("no-position"),
        }
    }
}

pub struct Offer {
    pub icon: &'static str,
    pub name: String,
}

/// One venue in a list.
pub struct Card {
    pub id: String,
    pub url: String,
    pub name: String,
    pub badge: Badge,
    pub offers: Vec<Offer>,
    pub free: bool,
    /// “Demandez-y où trouver de l’aide”.
    pub information_point: bool,
    /// Number and street, in the venue's language.
    pub street: Option<String>,
    /// Where it is when no street is known.
    pub area: Option<String>,
    pub distance: Option<String>,
    pub whereabouts: Whereabouts,
    pub reach: Reach,
    pub directions: Option<String>,
    pub booking: Option<String>,
}

impl Card {
    pub fn new(cx: &Cx, filter: &Filter, hit: &Hit<'_>) -> Self {
        let (entry, venue) = (hit.entry, &hit.entry.venue);
        let approximate = entry.is_approximate();
        let exactness = if approximate { date::Exactness::Approximate } else { date::Exactness::Building };
        Self {
            id: venue.id.to_string(),
            url: cx.url(&urls::venue(&venue.slug)),
            name: venue.name.clone(),
            badge: Badge::new(cx, entry, &hit.standing),
            offers: offers(cx, entry, filter),
            free: is_free(entry, filter),
            information_point: entry.is_information_point(),
            street: venue.address.street.clone(),
            area: venue.address.street.is_none().then(|| area(cx, entry)),
            distance: hit.distance_m.map(|metres| super::distance::told(cx, metres, exactness)),
            whereabouts: Whereabouts::of(entry),
            reach: Reach::of(cx, entry),
            directions: directions(entry),
            booking: venue.contact.booking.as_ref().map(ToString::to_string),
        }
    }
}

/// District and commune: all that is known of where it is.
pub fn area(cx: &Cx, entry: &Entry) -> String {
    let zone = entry.district.as_ref().and_then(|id| cx.app.territory().district(id.as_str()));
    match zone {
        Some(zone) => format!("{}, {}", zone.name, entry.venue.address.commune),
        None => entry.venue.address.commune.clone(),
    }
}

/// Those asked first, then the others in the order of the vocabulary.
fn offers(cx: &Cx, entry: &Entry, filter: &Filter) -> Vec<Offer> {
    let (asked, others): (Vec<ServiceKind>, Vec<ServiceKind>) =
        entry.offered.iter().partition(|kind| filter.services.contains(*kind));
    asked
        .into_iter()
        .chain(others)
        .map(|kind| Offer { icon: pictogram::of_service(kind), name: words::service_short(cx.lang, kind) })
        .collect()
}

fn is_free(entry: &Entry, filter: &Filter) -> bool {
    let general = entry.venue.conditions.costs.contains(&Word::Known(Cost::Free));
    let of = |kind| entry.venue.service(kind).and_then(|service| service.cost);
    if filter.services.is_empty() {
        return general;
    }
    filter.services.iter().all(|kind| of(kind).map_or(general, |cost| cost == Cost::Free))
}

/// The way there, on the visitor's own choice of map. Only a building is worth a way: a street's point may be far.
pub fn directions(entry: &Entry) -> Option<String> {
    let query = match (&entry.venue.address.street, entry.point()) {
        (_, None) => return None,
        (Some(street), Some(_)) if entry.is_approximate() => {
            let address = format!("{street}, {}", entry.venue.address.commune);
            let encoded: String = url::form_urlencoded::byte_serialize(address.as_bytes()).collect();
            format!("query={encoded}")
        }
        (_, Some(point)) => return Some(way_to(point)),
    };
    Some(format!("https://www.openstreetmap.org/search?{query}"))
}

fn way_to(point: Point) -> String {
    format!("https://www.openstreetmap.org/directions?to={},{}", point.lat(), point.lon())
}
