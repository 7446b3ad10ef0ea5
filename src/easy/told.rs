//! Facts as short sentences.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use fluent_bundle::FluentValue;

use crate::hours::{Change, Day, Exception, Span, State, Why};
use crate::i18n::Lang;
use crate::i18n::date::{self, near_day, short_day, weekday};
use crate::venue::standing::{Standing, Told};
use crate::venue::{Certainty, Confirmer, ServiceKind};

/// “Quelqu’un m’aide”.
pub fn service(lang: Lang, kind: ServiceKind) -> String {
    lang.say(&format!("easy-service-{kind}")).into_owned()
}

/// The state whose shape is shown: a building that is open looks open.
pub const fn shown(standing: &Standing) -> State {
    let building = matches!(standing.told, Told::BuildingOpen { .. });
    if building { standing.venue.state } else { standing.asked.state }
}

fn said(lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
    lang.say_with(key, &args).into_owned()
}

/// “C’est ouvert.”, “Ça ferme à 17 heures.” `now` is the venue's local time.
pub fn state(lang: Lang, standing: &Standing, now: NaiveDateTime) -> Vec<String> {
    let sure = standing.certainty == Certainty::Confirmed;
    let keys = |keys: &[&str]| keys.iter().map(|key| lang.say(key).into_owned()).collect();
    let opens = |at: NaiveDateTime, key| {
        said(lang, key, &[("day", &near_day(lang, at.date(), now.date())), ("h", &hour(lang, at.time()))])
    };
    match &standing.told {
        Told::ClosedForGood => keys(&["easy-gone"]),
        Told::NotKnown => keys(&["easy-hours-unknown", "easy-call"]),
        Told::HolidaySilent(_) => keys(&["easy-holiday", "easy-call-first"]),
        Told::BuildingOpen { from, .. } if from.date() > now.date() => {
            vec![opens(*from, "easy-opens"), lang.say("easy-call-help").into_owned()]
        }
        Told::BuildingOpen { .. } => keys(&["easy-building-open", "easy-call-help"]),
        Told::OnAppointment { .. } => keys(&["easy-appointment"]),
        Told::Open { from, .. } if *from > now => {
            let mut told = vec![opens(*from, "easy-opens")];
            told.extend((!sure).then(|| lang.say("easy-call-first").into_owned()));
            told
        }
        Told::Open { .. } if !sure => keys(&["easy-usually-open", "easy-call-first"]),
        Told::Open { until, .. } => {
            let mut told = vec![lang.say("easy-open").into_owned()];
            told.extend(until.map(|until| closes(lang, until, now)));
            told
        }
        Told::Closed { next } => {
            let mut told = vec![lang.say("easy-closed").into_owned()];
            match next {
                Some(next) if next.state == State::OnAppointment => {
                    told.push(lang.say("easy-appointment").into_owned());
                }
                Some(next) => told.push(opens(next.at, "easy-opens")),
                None => {}
            }
            told
        }
    }
}

/// An opening that ends on a later day needs its day.
fn closes(lang: Lang, until: NaiveDateTime, now: NaiveDateTime) -> String {
    let h = hour(lang, until.time());
    if (until - now).num_hours() < 24 {
        return said(lang, "easy-closes", &[("h", &h)]);
    }
    said(lang, "easy-closes-day", &[("day", &near_day(lang, until.date(), now.date())), ("h", &h)])
}

/// How sure the hours are: one sentence, and what to do.
pub fn certainty(lang: Lang, certainty: Certainty, by: Option<&Confirmer>) -> Vec<String> {
    let keys: &[&str] = match (certainty, by) {
        (Certainty::Confirmed, Some(Confirmer::City)) => &["easy-sure-city"],
        (Certainty::Confirmed, _) => &["easy-sure-venue"],
        (Certainty::ToConfirm, _) => &["easy-unsure", "easy-call-first"],
    };
    keys.iter().map(|key| lang.say(key).into_owned()).collect()
}

/// “9 heures”, “midi”, “9 heures 30”.
pub fn hour(lang: Lang, time: NaiveTime) -> String {
    let key = match (time.hour(), time.minute()) {
        (0, 0) => "easy-midnight",
        (12, 0) => "easy-noon",
        (_, 0) => "easy-hour",
        _ => "easy-hour-minutes",
    };
    let args = [
        ("h", FluentValue::from(time.hour())),
        ("m", FluentValue::from(format!("{:02}", time.minute()))),
        ("text", FluentValue::from(date::hour(lang, time))),
    ];
    lang.say_with(key, &args).into_owned()
}

/// A day of the week as sentences: “Lundi : de 9 heures à midi.”, “Puis de 14 heures à 17 heures.”
pub fn day(lang: Lang, day: &Day) -> Vec<String> {
    let open: Vec<&Span> = day.spans.iter().filter(|span| span.state != State::Closed).collect();
    let mut told = Vec::new();
    if open.is_empty() {
        told.push(of_day(lang, day.date, &lang.say("easy-span-closed")));
    }
    for (at, one) in open.iter().enumerate() {
        let words = span(lang, one);
        told.push(if at == 0 {
            of_day(lang, day.date, &words)
        } else {
            said(lang, "easy-then", &[("what", &words)])
        });
    }
    let doubtful = open.iter().any(|span| span.state == State::Unknown);
    let changed = day.exception.is_some() && !day.is_closure();
    told.extend(doubtful.then(|| lang.say("easy-call-first").into_owned()));
    told.extend(changed.then(|| lang.say("easy-day-changed").into_owned()));
    told
}

fn of_day(lang: Lang, date: NaiveDate, what: &str) -> String {
    said(lang, "easy-day", &[("day", &capital(&weekday(lang, date))), ("what", what)])
}

fn span(lang: Lang, span: &Span) -> String {
    let whole_day = (span.end - span.start).num_hours() >= 24;
    let (from, to) = (hour(lang, span.start.time()), hour(lang, span.end.time()));
    match (span.state, &span.why) {
        (State::OnAppointment, _) => lang.say("easy-span-appointment").into_owned(),
        (State::Unknown, Why::HolidaySilent(_)) => lang.say("easy-span-holiday").into_owned(),
        (State::Unknown, _) => lang.say("easy-span-unknown").into_owned(),
        (_, Why::OpenEnd) => said(lang, "easy-span-from", &[("from", &from)]),
        _ if whole_day => lang.say("easy-span-all-day").into_owned(),
        _ => said(lang, "easy-span", &[("from", &from), ("to", &to)]),
    }
}

/// “C’est fermé du 3 août au 21 août.”
pub fn exception(lang: Lang, exception: &Exception) -> String {
    let (from, to) = (short_day(lang, exception.from()), short_day(lang, exception.to()));
    let key = match (exception.change() == &Change::Closed, exception.from() == exception.to()) {
        (true, true) => "easy-closure-day",
        (true, false) => "easy-closure-days",
        (false, true) => "easy-change-day",
        (false, false) => "easy-change-days",
    };
    said(lang, key, &[("from", &from), ("to", &to)])
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
