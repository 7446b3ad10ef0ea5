//! One venue on a slip: where, whom to call, seven days, what one can do there, in two languages.

use chrono::{NaiveDate, NaiveDateTime};

use crate::hours::{self, Day, Hours, Span, State, Why};
use crate::listing::card::{Call, Reach};
use crate::listing::week::{self, Row};
use crate::listing::words;
use crate::venue::catalogue::Entry;
use crate::venue::filter::When;
use crate::venue::standing::Standing;
use crate::venue::{Certainty, Cost, Nature, ServiceHours, ServiceKind, ServiceSet, Word};

use super::tongues::{Both, Tongues};
use super::wish::Wish;

/// One day: its name, and its hours in French signs where they are only numbers, else in words of both languages.
pub(super) struct Line {
    pub(super) day: Both,
    pub(super) note: Option<Both>,
    pub(super) hours: DayHours,
    pub(super) first: bool,
}

/// The hours of a day.
pub(super) enum DayHours {
    /// Numbers in any language: “9 h – 12 h”, one after the other.
    Numbers(Vec<String>),
    Words(Both),
}

pub(super) struct Panel<'a> {
    pub(super) entry: &'a Entry,
    /// Its place on the sheet, and on the map.
    pub(super) number: usize,
    pub(super) reach: Reach,
    pub(super) done: Vec<Both>,
    /// “Ouverture du lieu”, or “Heures de l’aide”.
    pub(super) of_what: Both,
    /// Empty when the hours are not known.
    pub(super) week: Vec<Line>,
    /// A closure that begins after the seven days.
    pub(super) later: Option<Both>,
    pub(super) call_first: bool,
}

/// Most services told: the first ones answer the need.
const SERVICES: usize = 3;

/// What is asked of each panel of a slip.
pub(super) struct Asking<'a> {
    pub(super) tongues: &'a Tongues,
    pub(super) wish: &'a Wish,
    /// What answers the need; empty without one.
    pub(super) services: ServiceSet,
    /// Local time.
    pub(super) now: NaiveDateTime,
}

impl<'a> Panel<'a> {
    pub(super) fn new(asking: &Asking<'_>, entry: &'a Entry, number: usize) -> Self {
        let first = asking.wish.first_day(asking.now.date());
        let wanted: ServiceSet =
            asking.services.iter().filter(|kind| entry.offered.contains(*kind)).collect();
        let own = own_hours(entry, wanted);
        let days = if entry.gone || !is_readable(entry, own) { None } else { Some(seven(entry, own, first)) };
        let of_what = if own.is_some() { "slip-hours-help" } else { "slip-hours-venue" };
        Self {
            entry,
            number,
            reach: Reach::of(&asking.tongues.french, entry),
            done: done(asking.tongues, entry, asking.services),
            of_what: asking.tongues.key(of_what),
            call_first: !entry.gone && !is_sure(asking, entry, wanted, days.as_ref()),
            week: days.as_ref().map_or_else(Vec::new, |days| lines(asking.tongues, days, first)),
            later: later(asking.tongues, entry, first),
        }
    }

    pub(super) fn phone(&self) -> Option<&Call> {
        match &self.reach {
            Reach::Own(call) => Some(call),
            Reach::Relay(_) | Reach::Nobody => None,
        }
    }

    pub(super) fn relay(&self) -> Option<&Call> {
        match &self.reach {
            Reach::Relay(call) => Some(call),
            Reach::Own(_) | Reach::Nobody => None,
        }
    }
}

/// The hours of the help that is wanted, when it has told its own.
fn own_hours(entry: &Entry, wanted: ServiceSet) -> Option<&Hours> {
    let of = |kind| entry.venue.service(kind)?.hours.as_ref().and_then(ServiceHours::own);
    wanted.iter().find_map(of).filter(|hours| hours.readable().is_some())
}

fn is_readable(entry: &Entry, own: Option<&Hours>) -> bool {
    own.or(entry.venue.hours.as_ref()).and_then(Hours::readable).is_some()
}

fn seven(entry: &Entry, own: Option<&Hours>, first: NaiveDate) -> [Day; 7] {
    hours::week(&entry.asked(own), first)
}

/// Whether somebody may come without calling: hours confirmed, known on each of the days, and told for the help wanted.
fn is_sure(asking: &Asking<'_>, entry: &Entry, wanted: ServiceSet, days: Option<&[Day; 7]>) -> bool {
    let standing = Standing::of(entry, wanted, When::Now, asking.now);
    let told = |kind: ServiceKind| {
        kind.nature() == Nature::Equipment || entry.venue.service(kind).is_some_and(|it| it.hours.is_some())
    };
    let known = |day: &Day| day.spans.iter().all(|span| span.state != State::Unknown);
    standing.certainty == Certainty::Confirmed
        && days.is_some_and(|days| days.iter().all(known))
        && wanted.iter().all(told)
        && (!wanted.is_empty() || asking.services.is_empty())
}

fn lines(tongues: &Tongues, days: &[Day; 7], first: NaiveDate) -> Vec<Line> {
    let french = week::rows(&tongues.french, days, first);
    let other = tongues.other.as_ref().map(|cx| week::rows(cx, days, first));
    let mut other = other.into_iter().flatten();
    french.into_iter().zip(days).map(|(row, day)| line(day, row, other.next(), first)).collect()
}

fn line(day: &Day, french: Row, other: Option<Row>, first: NaiveDate) -> Line {
    let numbers_only = !day.spans.is_empty() && day.spans.iter().all(is_plain);
    let told = |row: &Row| row.hours.join(", ");
    let hours = if numbers_only {
        DayHours::Numbers(french.hours.clone())
    } else {
        DayHours::Words(Both { french: told(&french), other: other.as_ref().map(told) })
    };
    let note = french.note.clone().map(|french| Both {
        // What the place says in its own words stays in them.
        other: other.as_ref().and_then(|row| row.note.clone()).filter(|other| *other != french),
        french,
    });
    Line {
        hours,
        day: Both { french: french.day, other: other.map(|row| row.day) },
        note,
        first: day.date == first,
    }
}

/// Hours that are numbers in any language.
fn is_plain(span: &Span) -> bool {
    let whole_day = (span.end - span.start).num_hours() >= 24;
    span.state == State::Open && span.why != Why::OpenEnd && !whole_day
}

/// The first closure that begins after the seven days.
fn later(tongues: &Tongues, entry: &Entry, first: NaiveDate) -> Option<Both> {
    let end = first + chrono::Days::new(7);
    let mut coming = hours::announced(&entry.venue.exceptions, end, week::DAYS_AHEAD);
    let next = coming.find(|exception| exception.from() >= end)?;
    Some(tongues.say(|cx| week::announcement(cx, next)))
}

/// What will be done there: what answers the need first, then the price and how one is received.
fn done(tongues: &Tongues, entry: &Entry, services: ServiceSet) -> Vec<Both> {
    let (asked, others): (Vec<_>, Vec<_>) = entry.offered.iter().partition(|kind| services.contains(*kind));
    let kinds: Vec<ServiceKind> = asked.into_iter().chain(others).take(SERVICES).collect();
    let mut told: Vec<Both> =
        kinds.iter().map(|kind| tongues.say(|cx| words::service(cx.lang, *kind))).collect();
    if entry.is_information_point() {
        told.push(tongues.key("information-point-short"));
    }
    let first = kinds.first().and_then(|kind| entry.venue.service(*kind));
    let general = entry.venue.conditions.costs.contains(&Word::Known(Cost::Free)).then_some(Cost::Free);
    let cost = first.and_then(|service| service.cost).or(general);
    told.extend(cost.map(|cost| tongues.key(&format!("cost-{cost}"))));
    told.extend(first.and_then(|it| it.booking).map(|booking| tongues.key(&format!("booking-{booking}"))));
    told
}
