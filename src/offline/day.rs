//! `GET /hors-ligne/journee?date=2026-12-02`: the city for one day on one page, for those who go out to people. Every
//! word of it stays true on another day: hours are those of the date, and no day is called today.

use askama::Template;
use axum::response::Response;
use chrono::{Days, NaiveDate};

use super::copy::whole_day;
use super::midnight;
use super::places::{self, MOST, Places};
use crate::clock::day_of;
use crate::hours::{self, State};
use crate::i18n::state;
use crate::listing::card::{Reach, area};
use crate::listing::{week, words};
use crate::venue::catalogue::Entry;
use crate::venue::filter::When;
use crate::venue::standing::Standing;
use crate::venue::{Answer, Certainty, Service, ServiceHours, ServiceSet};
use crate::web::{Cx, Error, Params, Result, urls};

/// How far ahead a day may be asked: what the calendar of holidays and closures is good for.
pub(super) const AHEAD_DAYS: u64 = 90;

#[derive(Template)]
#[template(path = "offline/day.html")]
struct Day<'a> {
    cx: &'a Cx,
    date: NaiveDate,
    first: NaiveDate,
    last: NaiveDate,
    title: String,
    made: String,
    parts: Vec<Part<'a>>,
    /// “300 lieux sur 20 000 …”
    some: Option<String>,
    keep_url: String,
}

/// Venues that stand alike that day.
struct Part<'a> {
    key: &'static str,
    lines: Vec<Line<'a>>,
}

struct Line<'a> {
    entry: &'a Entry,
    state: State,
    /// “9 h – 12 h”, “14 h – 17 h”; empty when there is nothing more to say.
    hours: Vec<String>,
    note: Option<String>,
    certainty: Certainty,
    area: String,
    reach: Reach,
    services: Vec<String>,
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let first = day_of(cx.now);
    let days = first..=first + Days::new(AHEAD_DAYS);
    let date = match params.get("date").map(str::parse) {
        None => first,
        Some(Ok(When::Day(date))) if days.contains(&date) => date,
        Some(_) => return Err(Error::BadRequest),
    };
    let near = places::near(&params)?.filter(|_| cx.catalogue().entries().len() > MOST);
    cx.answer(&urls::offline_day(date, near), |cx, catalogue| {
        let places = Places::of(catalogue, near);
        cx.page(&Day::new(cx, &places, date), midnight(cx.now))
    })
}

impl<'a> Day<'a> {
    fn new(cx: &'a Cx, places: &Places<'a>, date: NaiveDate) -> Self {
        let first = day_of(cx.now);
        let lines = places.entries.iter().map(|entry| Line::new(cx, entry, date));
        let mut parts = ["offline-day-open", "offline-day-unknown", "offline-day-closed"]
            .map(|key| Part { key, lines: Vec::new() });
        for line in lines {
            let [open, unknown, closed] = &mut parts;
            match line.state {
                State::Open | State::OnAppointment => open.lines.push(line),
                State::Unknown => unknown.lines.push(line),
                State::Closed => closed.lines.push(line),
            }
        }
        Self {
            cx,
            date,
            first,
            last: first + Days::new(AHEAD_DAYS),
            title: cx.t1("offline-day-name", "day", &whole_day(cx, date)).into_owned(),
            made: cx.t1("offline-day-made", "day", &whole_day(cx, first)).into_owned(),
            parts: parts.into_iter().filter(|part| !part.lines.is_empty()).collect(),
            some: super::page::some(cx, places),
            keep_url: cx.url(&urls::offline_with_day(date)),
        }
    }
}

impl<'a> Line<'a> {
    fn new(cx: &Cx, entry: &'a Entry, date: NaiveDate) -> Self {
        let standing = Standing::of(entry, ServiceSet::default(), When::Day(date), entry.local(cx.now));
        let state = standing.asked.state;
        let rows = week::rows(cx, &hours::week(&entry.asked(None), date), NaiveDate::MIN);
        let row = rows.into_iter().next();
        let told = row.as_ref().filter(|_| matches!(state, State::Open | State::OnAppointment));
        Self {
            entry,
            state,
            hours: told.map_or_else(Vec::new, |row| row.hours.clone()),
            note: row.and_then(|row| row.note),
            certainty: standing.certainty,
            area: area(cx, entry),
            reach: Reach::of(cx, entry),
            services: entry
                .venue
                .services
                .iter()
                .filter_map(|service| offered(cx, entry, service, date))
                .collect(),
        }
    }

    fn icon(&self) -> &'static str {
        state::word(self.state)
    }

    fn classes(&self) -> String {
        let outlined = if self.certainty == Certainty::ToConfirm { " a-confirmer" } else { "" };
        format!("badge-{}{outlined}", self.icon())
    }

    /// “Sur rendez-vous”, “Horaires non renseignés”; open and closed are told by hours and heading.
    fn words(&self, cx: &Cx) -> String {
        let sure = self.certainty == Certainty::Confirmed;
        let key = match self.state {
            State::Open if sure => "state-open",
            State::Open => "state-usually",
            State::OnAppointment => "state-appointment",
            State::Closed => "state-closed",
            State::Unknown => "state-unknown",
        };
        cx.t(key).into_owned()
    }
}

/// A service that is offered; with its hours of that day where it has its own.
fn offered(cx: &Cx, entry: &Entry, service: &Service, date: NaiveDate) -> Option<String> {
    (service.offered == Answer::Yes).then_some(())?;
    let name = words::service_short(cx.lang, service.kind);
    let own = service.hours.as_ref().and_then(ServiceHours::own).filter(|own| own.readable().is_some());
    let Some(own) = own else { return Some(name) };
    let rows = week::rows(cx, &hours::week(&entry.asked(Some(own)), date), NaiveDate::MIN);
    let hours = rows.into_iter().next().map_or_else(String::new, |row| row.hours.join(", "));
    Some(cx.lang.say_with("week-days-hours", &[("days", name.into()), ("hours", hours.into())]).into_owned())
}
