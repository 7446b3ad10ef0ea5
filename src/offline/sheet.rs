//! A venue as a kept page tells it: nothing that is true only at the moment of reading.

use chrono::{Days, NaiveDate};

use crate::hours::{self, Hours};
use crate::listing::card::{Reach, area};
use crate::listing::week::{self, Announced, Row};
use crate::listing::{pictogram, words};
use crate::venue::catalogue::Entry;
use crate::venue::{Answer, Certainty, FactGroup, Service, ServiceHours, Word};
use crate::web::Cx;

/// How many days are told with their date.
pub(super) const DAYS: u64 = 14;

pub(super) struct Sheet<'a> {
    pub(super) entry: &'a Entry,
    /// Where it stays, without language.
    pub(super) url: String,
    pub(super) area: String,
    pub(super) reach: Reach,
    pub(super) services: Vec<Told<'a>>,
    /// The days from the day the page was made; empty when the hours are not known.
    pub(super) days: Vec<(NaiveDate, Row)>,
    pub(super) announced: Vec<Announced<'a>>,
    /// “Gratuit”
    pub(super) costs: Vec<String>,
    pub(super) languages: Vec<String>,
    /// Whether somebody may come without calling.
    pub(super) certainty: Certainty,
}

/// A service, its conditions, its ordinary week where it has hours of its own.
pub(super) struct Told<'a> {
    pub(super) icon: &'static str,
    pub(super) name: String,
    pub(super) conditions: Vec<String>,
    pub(super) week: Vec<String>,
    pub(super) note: Option<&'a str>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(cx: &Cx, entry: &'a Entry, today: NaiveDate) -> Self {
        let venue = &entry.venue;
        let offered = venue.services.iter().filter(|service| service.offered == Answer::Yes);
        let spoken = venue.conditions.languages.iter().filter(|(_, answer)| **answer == Answer::Yes);
        let said = venue.provenance(FactGroup::Hours);
        Self {
            entry,
            url: crate::web::urls::venue(&venue.slug),
            area: area(cx, entry),
            reach: Reach::of(cx, entry),
            services: offered.map(|service| told(cx, entry, service, today)).collect(),
            days: days(cx, entry, today),
            announced: week::coming(cx, &venue.exceptions, today, week::DAYS_AHEAD),
            costs: venue.conditions.costs.iter().map(|cost| word(cx, "cost", cost)).collect(),
            languages: spoken.map(|(language, _)| words::language(cx.lang, language)).collect(),
            certainty: said.map_or(Certainty::ToConfirm, |said| said.certainty(today)),
        }
    }

    pub(super) fn is_sure(&self) -> bool {
        self.certainty == Certainty::Confirmed && !self.days.is_empty()
    }
}

fn told<'a>(cx: &Cx, entry: &Entry, service: &'a Service, today: NaiveDate) -> Told<'a> {
    let own = service.hours.as_ref().and_then(ServiceHours::own).filter(|own| own.readable().is_some());
    Told {
        icon: pictogram::of_service(service.kind),
        name: words::service(cx.lang, service.kind),
        conditions: words::conditions(cx, service),
        week: own.map_or_else(Vec::new, |own| week::ordinary(cx, &entry.asked(Some(own)), today)),
        note: service.note.as_deref(),
    }
}

/// [`DAYS`] days with their date.
fn days(cx: &Cx, entry: &Entry, today: NaiveDate) -> Vec<(NaiveDate, Row)> {
    if entry.venue.hours.as_ref().and_then(Hours::readable).is_none() {
        return Vec::new();
    }
    let asked = entry.asked(None);
    let weeks = (0..DAYS).step_by(7).map(|n| hours::week(&asked, today + Days::new(n)));
    // No row is marked as today: the script of the kept page knows which day it is.
    let dated = weeks.flat_map(|week| {
        let rows = week::rows(cx, &week, NaiveDate::MIN);
        week.map(|day| day.date).into_iter().zip(rows)
    });
    dated.collect()
}

fn word<T: std::fmt::Display>(cx: &Cx, vocabulary: &str, word: &Word<T>) -> String {
    match word {
        Word::Known(known) => cx.t(&format!("{vocabulary}-{known}")).into_owned(),
        Word::Other(text) => text.clone(),
    }
}
