//! Who answers a need: ordered by the next real reception that fits, then distance, then freshness.
//!
//! # The order
//!
//! Three lists, each said apart:
//!
//! 1. [`Found::fits`]: somebody receives at the moment asked. Without a moment, whoever receives at all.
//! 2. [`Found::call_first`]: whether somebody receives then is not known. Open buildings come before the rest.
//! 3. [`Found::almost`]: nobody receives then, but later (“ouvre vendredi”).
//!
//! Within a list: the day of the reception; on one day, what is open at this minute before what opens later, and an
//! open door before an appointment; the visitor's language where it is known to be spoken; distance as the crow flies;
//! the hour; freshness; name. So a day is a day: who says “Thursday suits me” goes to the nearest place open on
//! Thursday, not to the one that opens ten minutes before it.

mod order;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, Utc};

use super::{Company, Need, Way};
use crate::hours::{Reception, State, Why};
use crate::venue::catalogue::{Catalogue, Entry, Hit};
use crate::venue::filter::{Filter, When};
use crate::venue::standing::{Standing, Told};
use crate::venue::{Answer, Audience, Booking, Language, Point, ServiceSet, Slug, VenueId};

/// What is asked. `Default` is everything, at any moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ask {
    /// Any of these ways, the best first. None: any venue.
    pub ways: Vec<Way>,
    pub audience: Option<Audience>,
    pub label: Option<Slug>,
    /// None: any moment from now on.
    pub when: Option<When>,
    /// Where from: a position, or the middle of a district.
    pub near: Option<Point>,
    /// Puts those who speak it before the others of the same day; leaves nobody out.
    pub language: Option<Language>,
}

impl Ask {
    /// What a need asks, in a company.
    pub fn of(need: &Need, company: Option<Company>) -> Self {
        let ways = need.ways(company);
        Self { ways, audience: need.audience, label: need.label.clone(), ..Self::default() }
    }
}

/// How a venue fits the moment asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Somebody receives, from then on.
    Receives(Reception),
    /// Not known; when the building next receives, if that is known.
    CallFirst(Option<NaiveDateTime>),
    /// Nobody receives; when somebody next does, if that is known.
    Later(Option<Reception>),
    /// The building is closed and opens then; whether somebody helps is not known.
    BuildingLater(NaiveDateTime),
}

/// Whether a visit needs an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appointment {
    Needed,
    /// With or without.
    Possible,
    NotNeeded,
    /// One is sent by a professional.
    Referral,
    NotKnown,
}

/// A venue that answers.
pub struct Finding<'a> {
    pub entry: &'a Entry,
    /// Why it answers: the services asked that it has together.
    pub way: Way,
    /// Everything it has of what was asked.
    pub services: ServiceSet,
    pub standing: Standing,
    pub fit: Fit,
    /// As the crow flies.
    pub distance_m: Option<f64>,
    /// Whether the language asked is spoken. Absent: not known, or none asked.
    pub speaks: Option<Answer>,
}

/// Who answers.
pub struct Found<'a> {
    pub fits: Vec<Finding<'a>>,
    pub call_first: Vec<Finding<'a>>,
    pub almost: Vec<Finding<'a>>,
    /// Venues that have not said whether they have what is asked.
    pub unsaid: usize,
    /// When the answer may change by itself.
    pub changes_at: DateTime<Utc>,
}

impl Finding<'_> {
    /// Whether the services that answer need an appointment: the strictest of them.
    pub fn appointment(&self) -> Appointment {
        let said = |kind| self.entry.venue.service(kind).and_then(|service| service.booking);
        let all: Vec<Booking> = self.way.services().iter().filter_map(said).collect();
        if all.contains(&Booking::Referral) {
            Appointment::Referral
        } else if all.contains(&Booking::Appointment) || self.standing.asked.state == State::OnAppointment {
            Appointment::Needed
        } else if all.contains(&Booking::Either) {
            Appointment::Possible
        } else if all.contains(&Booking::WalkIn) {
            Appointment::NotNeeded
        } else {
            Appointment::NotKnown
        }
    }
}

/// Who answers `ask` at `now`.
pub fn find<'a>(catalogue: &'a Catalogue, ask: &Ask, now: DateTime<Utc>) -> Found<'a> {
    let mut changes_at = now + Days::new(1);
    let mut best: HashMap<&VenueId, Finding<'a>> = HashMap::new();
    let ways = if ask.ways.is_empty() { &[Way::default()][..] } else { &ask.ways };
    for way in ways {
        let selection = catalogue.select(&filter(ask, *way, now), now);
        changes_at = changes_at.min(selection.changes_at);
        for hit in selection.sure.into_iter().filter(|hit| !hit.entry.gone) {
            let finding = finding(ask, *way, hit, now);
            let local = finding.entry.local(now);
            match best.get_mut(&finding.entry.venue.id) {
                Some(known) if !order::before(&finding, known, local) => {}
                Some(known) => *known = finding,
                None => drop(best.insert(&finding.entry.venue.id, finding)),
            }
        }
    }
    let unsaid = unsaid(catalogue, ways, |id| best.contains_key(id));
    let mut found = Found { fits: vec![], call_first: vec![], almost: vec![], unsaid, changes_at };
    for finding in best.into_values() {
        match finding.fit {
            Fit::Receives(_) => found.fits.push(finding),
            Fit::CallFirst(_) => found.call_first.push(finding),
            Fit::Later(_) | Fit::BuildingLater(_) => found.almost.push(finding),
        }
    }
    for list in [&mut found.fits, &mut found.call_first, &mut found.almost] {
        list.sort_by(|a, b| order::compare(a, b, a.entry.local(now)));
    }
    found
}

/// The question of one way. Where from is left out: a venue without a position may answer too.
fn filter(ask: &Ask, way: Way, now: DateTime<Utc>) -> Filter {
    Filter {
        services: way.services(),
        labels: ask.label.iter().cloned().collect(),
        audience: ask.audience,
        when: ask.when.map_or(When::Now, |when| from_now_on(when, now)),
        ..Filter::default()
    }
}

/// Of today only the rest counts: who asks at three in the afternoon is not helped by this morning.
fn from_now_on(when: When, now: DateTime<Utc>) -> When {
    let local = now.with_timezone(&chrono_tz::Europe::Paris).naive_local();
    let midnight = (local.date() + Days::new(1)).and_time(NaiveTime::MIN);
    match when {
        When::Day(day) if day == local.date() => When::Between(local, midnight),
        When::Now | When::At(_) | When::Day(_) | When::Between(..) => when,
    }
}

fn finding<'a>(ask: &Ask, way: Way, hit: Hit<'a>, now: DateTime<Utc>) -> Finding<'a> {
    let (entry, standing) = (hit.entry, hit.standing);
    let asked = ask.ways.iter().fold(ServiceSet::default(), |all, way| all.and(way.services()));
    let languages = &entry.venue.conditions.languages;
    Finding {
        way,
        services: asked.without(asked.without(entry.offered)),
        fit: fit(ask, &standing, entry.local(now)),
        distance_m: ask.near.zip(entry.point()).map(|(from, to)| from.distance_m(to)),
        speaks: ask.language.as_ref().and_then(|language| languages.get(language).copied()),
        entry,
        standing,
    }
}

fn fit(ask: &Ask, standing: &Standing, now: NaiveDateTime) -> Fit {
    let Standing { asked, venue, told, .. } = standing;
    // Without a moment, the next reception fits, whenever it is.
    let any = ask.when.is_none();
    match (asked.state, asked.next) {
        (State::Open | State::OnAppointment, _) => {
            Fit::Receives(Reception { at: asked.at.max(now), state: asked.state })
        }
        (State::Closed | State::Unknown, Some(next)) if any => Fit::Receives(next),
        (State::Unknown, _) if matches!(told, Told::BuildingOpen { .. }) => {
            Fit::CallFirst(Some(asked.at.max(now)))
        }
        (State::Unknown, _) => {
            Fit::CallFirst(venue.next.filter(|_| asked.why == Why::Help).map(|next| next.at))
        }
        (State::Closed, None) if any => Fit::CallFirst(venue.next.map(|next| next.at)),
        (State::Closed, None) => match venue.next {
            Some(building) => Fit::BuildingLater(building.at),
            None => Fit::Later(None),
        },
        (State::Closed, next) => Fit::Later(next),
    }
}

/// How many venues have not said whether they answer in one of the ways.
fn unsaid(catalogue: &Catalogue, ways: &[Way], is_found: impl Fn(&VenueId) -> bool) -> usize {
    let perhaps = |entry: &&Entry| {
        let open = |way: &Way| !entry.absent.meets(way.services()) && !entry.offered.holds(way.services());
        !entry.gone && !is_found(&entry.venue.id) && ways.iter().any(open)
    };
    catalogue.entries().iter().filter(perhaps).count()
}
