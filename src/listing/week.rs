//! The week of a venue or a service and its closures, in the words a visitor reads.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use crate::hours::{Asked, Change, Day, Exception, Span, State, Why, announced};
use crate::i18n::Lang;
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
    Row {
        day: format!("{} {}", weekday(cx.lang, day.date), day.date.day()),
        today: day.date == today,
        hours: hours(cx, day),
        note: note(cx, day),
        closed: day.spans.is_empty(),
    }
}

/// “8 h – 12 h”, “14 h – 18 h”, or that it is closed.
fn hours(cx: &Cx, day: &Day) -> Vec<String> {
    if day.spans.is_empty() {
        return vec![cx.t("week-closed").into_owned()];
    }
    day.spans.iter().map(|span| told(cx, day, span)).collect()
}

/// A week without public holidays as sentences, days that are alike together: “lundi – vendredi : 9 h – 12 h”. Hours of
/// some weeks only may be missing from it.
pub fn ordinary(cx: &Cx, asked: &Asked, today: NaiveDate) -> Vec<String> {
    let holiday = |week: &[Day; 7]| week.iter().any(|day| day.holiday.is_some());
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let mut weeks = (0..8).map(|n| crate::hours::week(asked, monday + Days::new(7 * n)));
    let Some(week) = weeks.find(|week| !holiday(week)) else { return Vec::new() };
    let told = week.each_ref().map(|day| (day.date, hours(cx, day).join(cx.lang.comma())));
    let alike: Vec<_> = told.chunk_by(|one, next| one.1 == next.1).collect();
    alike.into_iter().filter_map(|days| sentence(cx, days)).collect()
}

/// “mercredi : 9 h – 12 h” of days that follow one another.
fn sentence(cx: &Cx, days: &[(NaiveDate, String)]) -> Option<String> {
    let ((first, hours), (last, _)) = (days.first()?, days.last()?);
    let (from, to) = (weekday(cx.lang, *first), weekday(cx.lang, *last));
    let days = match days.len() {
        1 => from,
        7 => cx.t("week-every-day").into_owned(),
        _ => cx.lang.say_with("week-days", &[("from", from.into()), ("to", to.into())]).into_owned(),
    };
    let args = [("days", days.into()), ("hours", hours.as_str().into())];
    Some(cx.lang.say_with("week-days-hours", &args).into_owned())
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

/// Those that begin after the days in which closures are announced.
pub fn later<'a>(cx: &Cx, exceptions: &'a [Exception], today: NaiveDate) -> Vec<Announced<'a>> {
    let far = today + Days::new(DAYS_AHEAD.into());
    let mut all = coming(cx, exceptions, today, u16::MAX);
    all.retain(|announced| announced.from > far);
    all
}

/// A closure or an exceptional opening, announced: “Fermé du 3 au 21 août. Congés d’été.”
pub fn announcement(cx: &Cx, exception: &Exception) -> String {
    announcement_dated(cx, exception, short_day)
}

/// The same with days said another way.
pub fn announcement_dated(cx: &Cx, exception: &Exception, say: fn(Lang, NaiveDate) -> String) -> String {
    let (from, to) = (say(cx.lang, exception.from()), say(cx.lang, exception.to()));
    let closed = *exception.change() == Change::Closed;
    let key = match (closed, exception.from() == exception.to()) {
        (true, true) => "closure-day",
        (true, false) => "closure-days",
        (false, true) => "opening-day",
        (false, false) => "opening-days",
    };
    cx.lang.say_with(key, &[("from", from.into()), ("to", to.into())]).into_owned()
}
