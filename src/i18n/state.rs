//! The state of a venue in words: badge, list and data all say the same.

use chrono::NaiveDateTime;

use super::Lang;
use super::date::{closing_hour, hour, near_day};
use crate::hours::{PublicHoliday, Reception, State};
use crate::venue::Certainty;
use crate::venue::standing::{Standing, Told};

/// The word of a state in the data addresses and in class names.
pub const fn word(state: State) -> &'static str {
    match state {
        State::Open => "ouvert",
        State::OnAppointment => "sur-rendez-vous",
        State::Closed => "ferme",
        State::Unknown => "inconnu",
    }
}

/// “Normalement ouvert jusqu’à 17 h 30”. `now` is the venue's local time: days are named by how near they are.
pub fn text(lang: Lang, standing: &Standing, now: NaiveDateTime) -> String {
    let sure = standing.certainty == Certainty::Confirmed;
    match &standing.told {
        Told::ClosedForGood => lang.say("state-gone").into_owned(),
        Told::NotKnown => lang.say("state-unknown").into_owned(),
        Told::HolidaySilent(holiday) => {
            lang.say_with("state-holiday", &[("holiday", holiday_name(lang, *holiday).into())]).into_owned()
        }
        Told::Open { from, until } => open(lang, *from, *until, Key { now, sure }),
        // On a later day the day is named; what is not known is said after it.
        Told::BuildingOpen { from, until } if from.date() > now.date() => {
            format!("{}. {}", open(lang, *from, *until, Key { now, sure }), lang.say("easy-call-help"))
        }
        Told::BuildingOpen { until, .. } => match (until, sure) {
            (Some(until), true) => {
                said(lang, "state-building-open-until", &[("h", closing_hour(lang, *until))])
            }
            (Some(until), false) => {
                said(lang, "state-building-usually-until", &[("h", closing_hour(lang, *until))])
            }
            (None, _) => lang.say("state-building-open").into_owned(),
        },
        Told::OnAppointment { from } if *from > now => said(
            lang,
            "state-appointment-from",
            &[("day", near_day(lang, from.date(), now.date())), ("h", hour(lang, from.time()))],
        ),
        Told::OnAppointment { .. } => lang.say("state-appointment").into_owned(),
        Told::Closed { next } => closed(lang, next.as_ref(), Key { now, sure }),
    }
}

#[derive(Clone, Copy)]
struct Key {
    now: NaiveDateTime,
    sure: bool,
}

fn said(lang: Lang, key: &str, args: &[(&str, String)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    lang.say_with(key, &args).into_owned()
}

fn open(lang: Lang, from: NaiveDateTime, until: Option<NaiveDateTime>, key: Key) -> String {
    if from > key.now {
        let name = if key.sure { "state-open-from" } else { "state-usually-from" };
        let day = near_day(lang, from.date(), key.now.date());
        return said(lang, name, &[("day", day), ("h", hour(lang, from.time()))]);
    }
    match (until, key.sure) {
        // An opening that ends on a later day (a night, or a place that never closes this week) needs its day.
        (Some(until), _) if (until - key.now).num_hours() >= 24 => {
            let name = if key.sure { "state-open-until-day" } else { "state-usually-until-day" };
            let day = near_day(lang, until.date(), key.now.date());
            said(lang, name, &[("day", day), ("h", closing_hour(lang, until))])
        }
        (Some(until), true) => said(lang, "state-open-until", &[("h", closing_hour(lang, until))]),
        (Some(until), false) => said(lang, "state-usually-until", &[("h", closing_hour(lang, until))]),
        (None, true) => lang.say("state-open").into_owned(),
        (None, false) => lang.say("state-usually").into_owned(),
    }
}

fn closed(lang: Lang, next: Option<&Reception>, key: Key) -> String {
    let Some(next) = next else { return lang.say("state-closed").into_owned() };
    let name = match (next.state, key.sure) {
        (State::OnAppointment, _) => "state-closed-appointment",
        (_, true) => "state-closed-opens",
        (_, false) => "state-closed-usually-opens",
    };
    let day = near_day(lang, next.at.date(), key.now.date());
    said(lang, name, &[("day", day), ("h", hour(lang, next.at.time()))])
}

/// “Armistice de 1918” and its like.
pub fn holiday_name(lang: Lang, holiday: PublicHoliday) -> String {
    let key = match holiday {
        PublicHoliday::NewYear => "holiday-new-year",
        PublicHoliday::GoodFriday => "holiday-good-friday",
        PublicHoliday::EasterMonday => "holiday-easter-monday",
        PublicHoliday::LabourDay => "holiday-labour-day",
        PublicHoliday::Victory1945 => "holiday-victory-1945",
        PublicHoliday::Ascension => "holiday-ascension",
        PublicHoliday::WhitMonday => "holiday-whit-monday",
        PublicHoliday::NationalDay => "holiday-national-day",
        PublicHoliday::Assumption => "holiday-assumption",
        PublicHoliday::AllSaints => "holiday-all-saints",
        PublicHoliday::Armistice1918 => "holiday-armistice-1918",
        PublicHoliday::Christmas => "holiday-christmas",
        PublicHoliday::SaintStephen => "holiday-saint-stephen",
        PublicHoliday::AbolitionOfSlavery => "holiday-abolition",
    };
    lang.say(key).into_owned()
}
