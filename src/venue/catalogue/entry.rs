//! One venue of the catalogue, with what is derived from it once.

use chrono::{DateTime, Datelike, Days, NaiveDateTime, NaiveTime, Utc};

use super::times::{Ahead, Evaluator, Times};
use crate::hours::{Asked, Calendar, Day, Departement, Hours, Outlook, State, Timetable, Why, week};
use crate::territory::Territory;
use crate::venue::filter::When;
use crate::venue::freshness::Freshness;
use crate::venue::{
    Answer, FactGroup, Nature, Point, Precision, Role, ServiceHours, ServiceKind, ServiceSet, Slug, Venue,
    VenueNumber,
};

/// A published venue and what is derived from it.
pub struct Entry {
    /// Apart, so that a search that looks at thousands of entries stays in a few pages of memory.
    pub venue: Box<Venue>,
    /// For short addresses; none for a venue that is only being written.
    pub number: Option<VenueNumber>,
    pub offered: ServiceSet,
    pub absent: ServiceSet,
    pub labels: Vec<Slug>,
    /// District by position, or as the facts say.
    pub district: Option<Slug>,
    /// Every zone the position lies in: layer, zone.
    pub zones: Vec<(Slug, Slug)>,
    pub calendar: Calendar,
    /// Place of the name in the alphabet, without accents or case.
    pub name_rank: u32,
    pub freshness: Freshness,
    /// Closed for good or until further notice.
    pub gone: bool,
    times: Times,
}

impl Entry {
    pub(super) fn new(venue: Venue, territory: &Territory, evaluator: &mut Evaluator) -> Self {
        let departement = departement(&venue, territory);
        let zones = zones(&venue, territory);
        let district = district(&venue, &zones);
        Self {
            offered: venue.services_answered(Answer::Yes),
            absent: venue.services_answered(Answer::No),
            labels: venue.labels.iter().filter_map(|held| held.label.slug()).collect(),
            district,
            zones,
            number: None,
            name_rank: 0,
            freshness: venue.freshness(evaluator.today()),
            gone: venue.closing.is_some(),
            calendar: evaluator.calendar(departement),
            times: evaluator.times(&venue, departement),
            venue: Box::new(venue),
        }
    }

    pub fn point(&self) -> Option<Point> {
        self.venue.position.map(|position| position.point)
    }

    /// Whether the position stands for more than a building.
    pub fn is_approximate(&self) -> bool {
        self.venue.position.is_some_and(|position| position.precision != Precision::Building)
    }

    /// Place among answers that are otherwise equal: the fresh first, then by name.
    pub const fn rank(&self) -> (Freshness, u32) {
        (self.freshness, self.name_rank)
    }

    pub fn is_information_point(&self) -> bool {
        self.venue.roles.contains(&Role::InformationPoint)
    }

    /// The venue's local time at an instant.
    pub fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        self.calendar.local(instant)
    }

    /// Whether the service has told hours of its own.
    pub fn has_own_hours(&self, kind: ServiceKind) -> bool {
        self.times.own.iter().any(|(own, _)| *own == kind)
    }

    /// The state of a service, or of the venue itself, at the moment asked.
    pub fn outlook(&self, kind: Option<ServiceKind>, when: When, now: NaiveDateTime) -> Outlook {
        let (ahead, told) = self.ahead(kind);
        let known = look(&ahead.timetable, when, now).map(|mut outlook| {
            outlook.next = outlook.next.or(ahead.beyond);
            outlook
        });
        let outlook = known.unwrap_or_else(|| self.evaluate(kind, when, now));
        match told {
            Hold::OfItsOwn => outlook,
            Hold::HelpWithin => help_within(outlook),
        }
    }

    /// The timetable a service follows, and whether it says when somebody helps.
    fn ahead(&self, kind: Option<ServiceKind>) -> (&Ahead, Hold) {
        let Some(kind) = kind else { return (&self.times.venue, Hold::OfItsOwn) };
        if let Some((_, own)) = self.times.own.iter().find(|(own, _)| *own == kind) {
            return (own, Hold::OfItsOwn);
        }
        match (kind.nature(), self.venue.service(kind).and_then(|service| service.hours.as_ref())) {
            (Nature::Equipment, _) | (_, Some(ServiceHours::AsVenue)) => (&self.times.venue, Hold::OfItsOwn),
            (Nature::Help, _) => (&self.times.venue, Hold::HelpWithin),
        }
    }

    /// A moment beyond the days evaluated ahead.
    fn evaluate(&self, kind: Option<ServiceKind>, when: When, now: NaiveDateTime) -> Outlook {
        const DAYS: u16 = 40;
        let own = kind.and_then(|kind| self.venue.service(kind)?.hours.as_ref()?.own());
        let far = Timetable::evaluate(&self.asked(own), first_day(when, now), DAYS);
        let unknown = Outlook { at: now, state: State::Unknown, why: Why::NotSaid, until: None, next: None };
        look(&far, when, now).unwrap_or(unknown)
    }

    /// What the hours of the venue, or of a service with hours of its own, are evaluated from.
    pub fn asked<'a>(&'a self, own: Option<&'a Hours>) -> Asked<'a> {
        let general = self.venue.hours.as_ref();
        Asked {
            hours: own.or(general),
            exceptions: &self.venue.exceptions,
            calendar: &self.calendar,
            holidays_from: own.and(general).and_then(Hours::readable),
        }
    }

    /// The seven days from the Monday of the week of `today`.
    pub fn week(&self, own: Option<&Hours>, today: chrono::NaiveDate) -> [Day; 7] {
        let monday = today - Days::new(today.weekday().num_days_from_monday().into());
        week(&self.asked(own), monday)
    }

    /// Date of the hours shown, as the data addresses give it.
    pub fn hours_date(&self) -> Option<String> {
        self.venue.provenance(FactGroup::Hours)?.date.map(|date| date.to_string())
    }
}

/// Whether a timetable is that of the service itself.
#[derive(Clone, Copy)]
enum Hold {
    OfItsOwn,
    /// It is the building's: whether somebody helps within it is not known.
    HelpWithin,
}

/// Help without hours of its own: closed when the venue is, else not known.
fn help_within(venue: Outlook) -> Outlook {
    if venue.state.receives() {
        Outlook { state: State::Unknown, why: Why::Help, next: None, ..venue }
    } else {
        Outlook { next: None, ..venue }
    }
}

fn first_day(when: When, now: NaiveDateTime) -> chrono::NaiveDate {
    let first = match when {
        When::Now => now.date(),
        When::At(moment) | When::Between(moment, _) => moment.date(),
        When::Day(day) => day,
    };
    first - Days::new(1)
}

fn look(timetable: &Timetable, when: When, now: NaiveDateTime) -> Option<Outlook> {
    match when {
        When::Now => timetable.at(now),
        When::At(moment) => timetable.at(moment),
        When::Day(day) => {
            let midnight = day.and_time(NaiveTime::MIN);
            timetable.within(midnight, midnight + Days::new(1))
        }
        When::Between(from, to) => timetable.within(from, to),
    }
}

/// Of the commune of the venue, else of the territory's first one, whose clock and holidays it most likely has.
fn departement(venue: &Venue, territory: &Territory) -> Departement {
    let own = venue.address.insee.as_ref();
    let first = territory.communes().first().map(|commune| &commune.insee);
    own.into_iter()
        .chain(first)
        .find_map(|insee| Departement::of_commune(insee.as_str()).ok())
        .unwrap_or_default()
}

fn zones(venue: &Venue, territory: &Territory) -> Vec<(Slug, Slug)> {
    let Some(position) = venue.position else { return Vec::new() };
    territory.zones_at(position.point).map(|(layer, zone)| (layer.id.clone(), zone.id.clone())).collect()
}

/// The district the facts name wins over the one the point lies in: a street's point may lie next door.
fn district(venue: &Venue, zones: &[(Slug, Slug)]) -> Option<Slug> {
    let named = venue.address.district.as_ref().and_then(|district| district.parse().ok());
    let by_point = || zones.iter().find(|(layer, _)| layer.as_str() == crate::territory::DISTRICTS);
    named.or_else(|| by_point().map(|(_, zone)| zone.clone()))
}
