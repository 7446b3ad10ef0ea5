//! What one can do at a venue, as its page tells it: each service with its conditions, its week, its next time.

use chrono::NaiveDate;

use crate::hours::Hours;
use crate::i18n::date;
use crate::listing::week::{self, Row};
use crate::listing::{pictogram, words};
use crate::venue::catalogue::Entry;
use crate::venue::filter::When;
use crate::venue::{Answer, Nature, Service, ServiceHours};
use crate::web::Cx;

/// A service as the page tells it.
pub(super) struct Offered<'a> {
    pub(super) icon: &'static str,
    pub(super) name: String,
    /// Price, booking, number of machines, how old: short sentences.
    pub(super) conditions: Vec<String>,
    /// Its own week, when it has hours of its own.
    pub(super) week: Vec<Row>,
    /// Its hours when they cannot be read.
    pub(super) hours_text: Option<&'a str>,
    pub(super) note: Option<&'a str>,
    pub(super) price: Option<&'a str>,
    /// “Prochaine fois : dimanche 6 décembre à 14 h”, when this week has none left.
    pub(super) next: Option<String>,
}

impl Offered<'_> {
    pub(super) fn is_closed_all_week(&self) -> bool {
        self.week.iter().all(|row| row.closed)
    }
}

pub(super) fn offered<'a>(cx: &Cx, entry: &'a Entry, today: NaiveDate) -> Vec<Offered<'a>> {
    let offered = entry.venue.services.iter().filter(|service| service.offered == Answer::Yes);
    offered.map(|service| offer(cx, entry, service, today)).collect()
}

fn offer<'a>(cx: &Cx, entry: &'a Entry, service: &'a Service, today: NaiveDate) -> Offered<'a> {
    let own = service.hours.as_ref().and_then(ServiceHours::own);
    let readable = own.filter(|hours| hours.readable().is_some());
    Offered {
        icon: pictogram::of_service(service.kind),
        name: words::service(cx.lang, service.kind),
        conditions: conditions(cx, service, today),
        week: readable
            .map(|hours| week::rows(cx, &entry.week(Some(hours), today), today))
            .unwrap_or_default(),
        hours_text: own.filter(|hours| hours.readable().is_none()).map(Hours::as_str),
        note: service.note.as_deref(),
        price: service.price.as_deref(),
        next: own.and_then(|_| next(cx, entry, service)),
    }
}

/// When a service with hours of its own is next there.
fn next(cx: &Cx, entry: &Entry, service: &Service) -> Option<String> {
    let now = entry.local(cx.now);
    let next = entry.outlook(Some(service.kind), When::Now, now).next?;
    let day = date::near_day(cx.lang, next.at.date(), now.date());
    let hour = date::hour(cx.lang, next.at.time());
    Some(cx.lang.say_with("next-time", &[("day", day.into()), ("h", hour.into())]).into_owned())
}

fn conditions(cx: &Cx, service: &Service, today: NaiveDate) -> Vec<String> {
    let mut told = words::conditions(cx, service);
    match (&service.hours, service.kind.nature()) {
        (None, Nature::Help) => told.push(cx.t("help-hours-unknown").into_owned()),
        (Some(ServiceHours::AsVenue), Nature::Help) => told.push(cx.t("help-hours-venue").into_owned()),
        _ => {}
    }
    if let Some(said) = service.said.date.filter(|date| date.older_than(OLD_MONTHS, today)) {
        let date = date::fact_date(cx.lang, Some(said.to_the_month()));
        told.push(cx.t1("said-old", "date", &date).into_owned());
    }
    told
}

/// Three years: a fact older than that is told with its age.
const OLD_MONTHS: u32 = 36;
