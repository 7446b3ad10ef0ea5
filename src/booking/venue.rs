//! `/rendez-vous/{token}`: the request, for the venue it was made to. Opening it changes nothing and lets nobody in; the
//! venue accepts, proposes another moment, or refuses with a word.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::form::Field;
use super::page::{self, Held, hold};
use super::told::{gone, unlisted};
use crate::account::secret::Token;
use crate::appointment::talk::{self, Done};
use crate::appointment::{Answer, Side, State};
use crate::listing::words;
use crate::proposal::Note;
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Params, Path, Result, urls};

/// How far ahead an appointment may be.
const AHEAD: TimeDelta = TimeDelta::days(366);

#[derive(Template)]
#[template(path = "booking/venue.html")]
struct Asked<'a> {
    cx: &'a Cx,
    held: &'a Held,
    token: &'a Token,
    typed: Typed,
    too_late: bool,
}

/// The answer as it is being written.
#[derive(Default)]
struct Typed {
    day: Field,
    hour: Field,
    words: Field,
}

impl Asked<'_> {
    fn url(&self, rest: &str) -> String {
        self.cx.url(&format!("{}{rest}", urls::appointment_link(Side::Venue, self.token)))
    }

    fn service(&self) -> Option<String> {
        self.held.opened.request.service.map(|kind| words::service(self.cx.lang, kind))
    }

    /// “Vous avez accepté : jeudi 3 décembre à 14 h 30.”
    fn state(&self) -> String {
        let moment = self.held.moment(self.cx).unwrap_or_default();
        self.cx.t1(&format!("booking-state-{}", self.held.sealed.state), "moment", &moment).into_owned()
    }

    fn is_open(&self) -> bool {
        self.held.sealed.state.is_open()
    }

    fn is_answered(&self) -> bool {
        self.held.sealed.state != State::Asked
    }

    fn faults(&self) -> Vec<(&'static str, &'static str)> {
        let fields = [("jour", &self.typed.day), ("heure", &self.typed.hour), ("mot", &self.typed.words)];
        fields.into_iter().filter_map(|(name, field)| Some((name, field.error?))).collect()
    }

    fn page(&self, status: StatusCode) -> Response {
        unlisted(self.cx.own_page(status, self))
    }
}

pub(super) async fn show(cx: Cx, Path(token): Path<Token>) -> Result<Response> {
    match hold(&cx, &token, Side::Venue).await? {
        Ok(held) => Ok(asked(&cx, &held, &token, Typed::default()).page(StatusCode::OK)),
        Err(told) => Ok(*told),
    }
}

fn asked<'a>(cx: &'a Cx, held: &'a Held, token: &'a Token, typed: Typed) -> Asked<'a> {
    Asked { cx, held, token, typed, too_late: false }
}

/// `POST …`: `acte` is `accepter`, `proposer` or `refuser`.
pub(super) async fn answer(cx: Cx, Path(token): Path<Token>, Form(form): Form) -> Result<Response> {
    let held = match hold(&cx, &token, Side::Venue).await? {
        Ok(held) => held,
        Err(told) => return Ok(*told),
    };
    let state = match form.get("acte") {
        Some("accepter") => State::Accepted,
        Some("refuser") => State::Refused,
        _ => State::Proposed,
    };
    let mut typed = Typed::of(&form);
    if !held.is_turn(form.get("tour")) {
        let page = Asked { too_late: true, ..asked(&cx, &held, &token, typed) };
        return Ok(page.page(StatusCode::CONFLICT));
    }
    let Some(answer) = typed.read(&cx, &held, state) else {
        return Ok(asked(&cx, &held, &token, typed).page(StatusCode::UNPROCESSABLE_ENTITY));
    };
    let Some(sealer) = cx.app.appointments().sealer() else { return Ok(gone(&cx)) };
    let mut writer = cx.app.db().write().await?;
    let done = talk::answer(&mut writer, sealer, &held.sealed, (state, &answer), cx.now).await?;
    writer.commit().await?;
    if done == Done::TooLate {
        let page = Asked { too_late: true, ..asked(&cx, &held, &token, typed) };
        return Ok(page.page(StatusCode::CONFLICT));
    }
    cx.app.bell().ring();
    Ok(redirect(&cx.url(&urls::appointment_link(Side::Venue, &token))))
}

/// `POST …/effacer`: the person asked for it.
pub(super) async fn erase(cx: Cx, Path(token): Path<Token>, Form(_): Form) -> Result<Response> {
    page::erase(&cx, &token, Side::Venue).await
}

impl Typed {
    fn of(form: &Params) -> Self {
        Self { day: Field::of(form, "jour"), hour: Field::of(form, "heure"), words: Field::of(form, "mot") }
    }

    /// What is answered; None: something is to be corrected.
    fn read(&mut self, cx: &Cx, held: &Held, state: State) -> Option<Answer> {
        let refuses = state == State::Refused;
        let words: Option<Note> = if refuses {
            self.words.need("booking-word-missing", "booking-long")
        } else {
            self.words.read("booking-long")
        };
        let at = if refuses { None } else { self.moment(cx, held) };
        let whole = self.words.error.is_none() && (refuses || at.is_some());
        whole.then(|| Answer { at, words: words.map(|note| note.as_str().to_owned()) })
    }

    /// A day and an hour to come, on the venue's clocks.
    fn moment(&mut self, cx: &Cx, held: &Held) -> Option<DateTime<Utc>> {
        let (day, hour) = (day(&self.day.text), hour(&self.hour.text));
        self.day.error = day.is_none().then_some("booking-day-missing");
        self.hour.error = hour.is_none().then_some("booking-hour-missing");
        let local = day?.and_time(hour?);
        let catalogue = cx.catalogue();
        let at = match catalogue.find(&held.venue.slug) {
            Some(entry) => entry.calendar.instant(local),
            None => local.and_local_timezone(chrono_tz::Europe::Paris).earliest()?.with_timezone(&Utc),
        };
        let to_come = cx.now < at && at < cx.now + AHEAD;
        self.day.error = (!to_come).then_some("booking-day-past");
        to_come.then_some(at)
    }
}

/// `2026-12-03`, as date fields send it, or `03/12/2026`, as people write it where there are none.
fn day(text: &str) -> Option<NaiveDate> {
    ["%Y-%m-%d", "%d/%m/%Y"].iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}

/// `14:30`, `14h30` or `14h`.
fn hour(text: &str) -> Option<NaiveTime> {
    let plain: String = text.to_lowercase().replace('h', ":").split_whitespace().collect();
    let plain = if plain.ends_with(':') { format!("{plain}00") } else { plain };
    ["%H:%M", "%H:%M:%S"].iter().find_map(|form| NaiveTime::parse_from_str(&plain, form).ok())
}
