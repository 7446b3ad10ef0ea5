//! Asking the catalogue: who answers, how surely, in which order, and how long the answer holds.

use chrono::{DateTime, Days, Utc};

use super::clocks::Clocks;
use super::{Catalogue, Entry};
use crate::hours::State;
use crate::venue::filter::{Ask, Filter, Order};
use crate::venue::search::Found;
use crate::venue::standing::{Standing, Told};
use crate::venue::{Answer, Cost, ServiceSet, Word};

/// A venue that answers, and how it stands.
pub struct Hit<'a> {
    pub entry: &'a Entry,
    /// From the position asked, in metres, as the crow flies.
    pub distance_m: Option<f64>,
    pub standing: Standing,
}

impl Hit<'_> {
    /// The building is open; whether somebody helps is not known.
    pub fn is_building_open(&self) -> bool {
        matches!(self.standing.told, Told::BuildingOpen { .. })
    }
}

/// The answer to a filter, each part in the order asked.
pub struct Selection<'a> {
    pub sure: Vec<Hit<'a>>,
    /// All facts asked hold; only the hours at the moment asked are not known.
    pub hours_unknown: Vec<Hit<'a>>,
    /// A fact asked (a service, a price, an audience …) is not known.
    pub facts_unknown: Unsaid<'a>,
    /// When the answer may change by itself.
    pub changes_at: DateTime<Utc>,
    /// Words of the text that nothing answers to.
    pub unmet: Vec<String>,
}

/// Fewer answers than this, and those who have not said are shown at once.
pub const FEW: usize = 3;

/// The venues that have not said.
pub enum Unsaid<'a> {
    /// Asked for, or needed since few have said.
    Shown(Vec<Hit<'a>>),
    /// How many there are.
    Counted(usize),
}

/// How surely a venue answers. The least sure of several answers holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Holds {
    No,
    Perhaps,
    Surely,
}

impl From<bool> for Holds {
    fn from(holds: bool) -> Self {
        if holds { Self::Surely } else { Self::No }
    }
}

impl From<Option<&Answer>> for Holds {
    fn from(answer: Option<&Answer>) -> Self {
        match answer {
            Some(Answer::Yes) => Self::Surely,
            Some(Answer::No) => Self::No,
            None => Self::Perhaps,
        }
    }
}

impl Catalogue {
    /// Who answers `filter` at `now`.
    pub fn select(&self, filter: &Filter, now: DateTime<Utc>) -> Selection<'_> {
        let found = filter.text.as_deref().map(|text| self.index.find(text));
        let mut selection = Selection::until(now);
        let mut asking = Asking { filter, clocks: Clocks::new(now) };
        let mut perhaps = Vec::new();
        for (at, entry) in self.candidates(filter) {
            match facts(entry, filter).min(words(found.as_ref(), at, entry)) {
                Holds::Surely => selection.place(filter, asking.hit(entry)),
                Holds::Perhaps if !entry.gone => perhaps.push(entry),
                Holds::Perhaps | Holds::No => {}
            }
        }
        selection.facts_unknown = asking.unsaid(&selection, perhaps);
        let order = filter.effective_order();
        sort(&mut selection.sure, order);
        sort(&mut selection.hours_unknown, order);
        if let Unsaid::Shown(hits) = &mut selection.facts_unknown {
            sort(hits, order);
        }
        selection.changes_at = asking.clocks.changes_at;
        selection.unmet = found.map(|found| found.unmet).unwrap_or_default();
        selection
    }

    /// The entries worth asking: of a box or a radius only those between its latitudes.
    fn candidates(&self, filter: &Filter) -> Box<dyn Iterator<Item = (usize, &Entry)> + '_> {
        let Some((south, north)) = latitudes(filter) else {
            return Box::new(self.entries.iter().enumerate());
        };
        let from = self.by_latitude.partition_point(|(lat, _)| *lat < south);
        let band =
            self.by_latitude.get(from..).unwrap_or_default().iter().take_while(move |(lat, _)| *lat <= north);
        Box::new(band.filter_map(|(_, at)| Some((*at as usize, self.entries.get(*at as usize)?))))
    }
}

/// A question under way.
struct Asking<'f> {
    filter: &'f Filter,
    clocks: Clocks,
}

impl Asking<'_> {
    fn hit<'a>(&mut self, entry: &'a Entry) -> Hit<'a> {
        let local = self.clocks.local(entry);
        let standing = Standing::of(entry, self.filter.services, self.filter.when, local);
        self.clocks.hold_until(entry, &standing, local);
        let distance_m = self.filter.near.zip(entry.point()).map(|(from, to)| from.distance_m(to));
        Hit { entry, distance_m, standing }
    }

    /// How thousands of venues stand is worth knowing only where they are shown, or left out when closed.
    fn unsaid<'a>(&mut self, known: &Selection<'a>, perhaps: Vec<&'a Entry>) -> Unsaid<'a> {
        let buildings = known.hours_unknown.iter().filter(|hit| hit.is_building_open()).count();
        let open = self.filter.open;
        let shown = self.filter.maybe == Ask::Yes || known.sure.len() + buildings < FEW;
        if !shown && open == Ask::No {
            return Unsaid::Counted(perhaps.len());
        }
        let hits = perhaps.into_iter().map(|entry| self.hit(entry));
        let hits: Vec<Hit<'a>> = match open {
            Ask::No => hits.collect(),
            Ask::Yes => hits.filter(|hit| hit.standing.asked.state != State::Closed).collect(),
        };
        if shown { Unsaid::Shown(hits) } else { Unsaid::Counted(hits.len()) }
    }
}

/// Metres in a degree of latitude, at least: a radius drawn with it is never too small.
const DEGREE_MIN_M: f64 = 110_000.0;

fn latitudes(filter: &Filter) -> Option<(f64, f64)> {
    if let Some(bounds) = filter.bounds {
        return Some((bounds.south(), bounds.north()));
    }
    let (near, km) = filter.near.zip(filter.radius_km)?;
    let reach = km * 1_000.0 / DEGREE_MIN_M;
    Some((near.lat() - reach, near.lat() + reach))
}

impl<'a> Selection<'a> {
    fn until(now: DateTime<Utc>) -> Self {
        Self {
            sure: vec![],
            hours_unknown: vec![],
            facts_unknown: Unsaid::Counted(0),
            changes_at: now + Days::new(1),
            unmet: vec![],
        }
    }

    fn place(&mut self, filter: &Filter, hit: Hit<'a>) {
        match (filter.open, hit.standing.asked.state) {
            (Ask::Yes, State::Closed) => {}
            (Ask::Yes, State::Unknown) => self.hours_unknown.push(hit),
            (Ask::Yes, State::Open | State::OnAppointment) | (Ask::No, _) => self.sure.push(hit),
        }
    }

    /// What data addresses give: the sure ones, and all others after them with `peut-etre=oui`.
    pub fn for_data(self, maybe: Ask) -> Vec<Hit<'a>> {
        let mut hits = self.sure;
        if maybe == Ask::Yes {
            hits.extend(self.hours_unknown);
            if let Unsaid::Shown(unsaid) = self.facts_unknown {
                hits.extend(unsaid);
            }
        }
        hits
    }
}

fn words(found: Option<&Found>, at: usize, entry: &Entry) -> Holds {
    found.map_or(Holds::Surely, |found| found.holds(at, entry))
}

/// Whether the facts of the venue answer, the cheapest questions first.
fn facts(entry: &Entry, filter: &Filter) -> Holds {
    if !(place(entry, filter) && filter.labels.iter().all(|label| entry.labels.contains(label))) {
        return Holds::No;
    }
    let conditions = &entry.venue.conditions;
    let mut holds = services(entry, filter.services);
    if filter.free == Ask::Yes {
        holds = holds.min(free(entry, filter.services));
    }
    if let Some(audience) = filter.audience {
        holds = holds.min(conditions.audiences.get(&Word::Known(audience)).into());
    }
    if let Some(language) = &filter.language {
        holds = holds.min(conditions.languages.get(language).into());
    }
    if let Some(care) = filter.care {
        holds = holds.min(conditions.care.get(&Word::Known(care)).into());
    }
    holds
}

fn place(entry: &Entry, filter: &Filter) -> bool {
    let in_box = filter.bounds.is_none_or(|bounds| entry.point().is_some_and(|point| bounds.contains(point)));
    let near = filter.near.is_none_or(|from| {
        let within = |point| filter.radius_km.is_none_or(|km| from.distance_m(point) <= km * 1000.0);
        entry.point().is_some_and(within)
    });
    in_box
        && near
        && filter.commune.as_ref().is_none_or(|commune| entry.venue.address.insee.as_ref() == Some(commune))
        && filter.district.as_ref().is_none_or(|district| entry.district.as_ref() == Some(district))
        && filter.zone.as_ref().is_none_or(|asked| {
            entry.zones.iter().any(|(layer, zone)| *layer == asked.layer && *zone == asked.zone)
                || (asked.layer.as_str() == crate::territory::DISTRICTS
                    && entry.district.as_ref() == Some(&asked.zone))
        })
}

fn services(entry: &Entry, asked: ServiceSet) -> Holds {
    if entry.absent.meets(asked) {
        Holds::No
    } else if entry.offered.holds(asked) {
        Holds::Surely
    } else {
        Holds::Perhaps
    }
}

/// Free for every service asked; without a service asked, or where the service does not say, as the venue says.
fn free(entry: &Entry, services: ServiceSet) -> Holds {
    let costs = &entry.venue.conditions.costs;
    let general = if costs.contains(&Word::Known(Cost::Free)) {
        Holds::Surely
    } else if costs.is_empty() {
        Holds::Perhaps
    } else {
        Holds::No
    };
    let of_service = |cost: Option<Cost>| match cost {
        Some(Cost::Free) => Holds::Surely,
        Some(Cost::FreeUnderConditions | Cost::Paid) => Holds::No,
        None => general,
    };
    if services.is_empty() {
        let some_free = entry.venue.services.iter().any(|service| service.cost == Some(Cost::Free));
        return if some_free { Holds::Surely } else { general };
    }
    services
        .iter()
        .map(|kind| of_service(entry.venue.service(kind).and_then(|service| service.cost)))
        .min()
        .unwrap_or(general)
}

fn sort(hits: &mut [Hit<'_>], order: Order) {
    let gone = |hit: &Hit<'_>| hit.standing.told == Told::ClosedForGood;
    match order {
        Order::Name => hits.sort_by_key(|hit| (gone(hit), hit.entry.name_rank)),
        Order::Opening => {
            hits.sort_by(|a, b| {
                a.standing.rank().cmp(&b.standing.rank()).then_with(|| a.entry.rank().cmp(&b.entry.rank()))
            });
        }
        Order::Distance => hits.sort_by(|a, b| {
            let distance = |hit: &Hit<'_>| hit.distance_m.unwrap_or(f64::INFINITY);
            gone(a)
                .cmp(&gone(b))
                .then(distance(a).total_cmp(&distance(b)))
                .then_with(|| a.entry.rank().cmp(&b.entry.rank()))
        }),
    }
}
