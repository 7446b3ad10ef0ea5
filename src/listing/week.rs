//! The week of a venue or a service and its closures, in the words a visitor reads.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use crate::hours::{Change, Day, Exception, Span, State, Why, announced};
use crate::i18n::date::{closing_hour, hour, short_day, weekday};
use crate::i18n::state::holiday_name;
use crate::web::Cx;

/// How many days before it begins a closure is announced.
pub const DAYS_AHEAD: u16 = 45;

/// A closure or an exceptional opening to come.
pub struct Announced<'a> {
    /// “Fermé du 3 au 21 août.”
    pub text: String,
    /// What the place says of it.
    pub message: Option<&'a str>,
    /// First day.
    pub from: NaiveDate,
}

/// One day of the table.
pub struct Row {
    pub day: String,
    pub today: bool,
    /// “8 h – 12 h”, one a line; empty when the day is told by its note alone.
    pub hours: Vec<String>,
    /// “Férié (Armistice)”, “Fermeture exceptionnelle”.
    pub note: Option<String>,
    pub closed: bool,
}

pub fn rows(cx: &Cx, week: &[Day; 7], today: NaiveDate) -> Vec<Row> {
    week.iter().map(|day| row(cx, day, today)).collect()
}

fn row(cx: &Cx, day: &Day, today: NaiveDate) -> Row {
    let hours = if day.spans.is_empty() {
        vec![cx.t("week-closed").into_owned()]
    } else {
        day.spans.iter().map(|span| told(cx, day, span)).collect()
    };
    Row {
        day: format!("{} {}", weekday(cx.lang, day.date), day.date.day()),
        today: day.date == today,
        hours,
        note: note(cx, day),
        closed: day.spans.is_empty(),
    }
}

fn told(cx: &Cx, day: &Day, span: &Span) -> String {
    let whole_day = (span.end - span.start).num_hours() >= 24;
    match (span.state, &span.why) {
        (State::Unknown, Why::HolidaySilent(_)) => cx.t("week-probably-closed").into_owned(),
        (State::Unknown, _) if whole_day => cx.t("unknown").into_owned(),
        (State::Unknown, _) => format!("{} ({})", range(cx, span), cx.t("to-confirm")),
        (State::OnAppointment, Why::Comment(comment)) if whole_day => comment.to_string(),
        (State::OnAppointment, Why::Comment(comment)) => format!("{} ({comment})", range(cx, span)),
        (State::OnAppointment, _) => format!("{} ({})", range(cx, span), cx.t("state-appointment")),
        (State::Open, Why::OpenEnd) => {
            cx.t1("week-from", "h", &hour(cx.lang, span.start.time())).into_owned()
        }
        (State::Open, _) if whole_day => cx.t("week-all-day").into_owned(),
        (State::Open, _) => range(cx, span),
        (State::Closed, _) => {
            format!("{}: {}", range(cx, span), cx.t1("week-closed", "day", &day.date.to_string()))
        }
    }
}

/// “8 h – 12 h”.
pub fn range(cx: &Cx, span: &Span) -> String {
    let end = |moment: NaiveDateTime| closing_hour(cx.lang, moment);
    cx.lang
        .say_with(
            "week-range",
            &[("from", hour(cx.lang, span.start.time()).into()), ("to", end(span.end).into())],
        )
        .into_owned()
}

fn note(cx: &Cx, day: &Day) -> Option<String> {
    if let Some(exception) = &day.exception {
        return Some(match exception.message() {
            Some(message) => message.to_owned(),
            None if day.is_closure() => cx.t("week-closure").into_owned(),
            None => cx.t("week-exceptional").into_owned(),
        });
    }
    day.holiday.map(|holiday| cx.t1("week-holiday", "holiday", &holiday_name(cx.lang, holiday)).into_owned())
}

/// The closures and exceptional openings of today and of the days to come, the first first.
pub fn coming<'a>(
    cx: &Cx,
    exceptions: &'a [Exception],
    today: NaiveDate,
    days_ahead: u16,
) -> Vec<Announced<'a>> {
    announced(exceptions, today, days_ahead)
        .map(|exception| Announced {
            text: announcement(cx, exception),
            message: exception.message(),
            from: exception.from(),
        })
        .collect()
}

/// A closure or an exceptional opening, announced: “Fermé du 3 au 21 août. Congés d’été.”
fn announcement(cx: &Cx, exception: &Exception) -> String {
    let (from, to) = (short_day(cx.lang, exception.from()), short_day(cx.lang, exception.to()));
    let closed = *exception.change() == Change::Closed;
    let key = match (closed, exception.from() == exception.to()) {
        (true, true) => "closure-day",
        (true, false) => "closure-days",
        (false, true) => "opening-day",
        (false, false) => "opening-days",
    };
    cx.lang.say_with(key, &[("from", from.into()), ("to", to.into())]).into_owned()
}
