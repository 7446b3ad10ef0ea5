//! One venue of the answer: why it answers, whether to make an appointment, what to bring, how sure we are.

use crate::i18n::date;
use crate::listing::{Card, said, words};
use crate::need::{Appointment, Finding, Fit};
use crate::venue::Answer;
use crate::venue::catalogue::Hit;
use crate::venue::filter::Filter;
use crate::venue::standing::Told;
use crate::web::Cx;

pub(super) struct Shown {
    pub card: Card,
    /// “Vous pouvez y : faire vos démarches, être aidé”.
    pub why: String,
    /// “Le lieu ouvre vendredi à 9 h. Pour l’aide, appelez.”
    pub building: Option<String>,
    pub appointment: String,
    pub speaks: Option<String>,
    /// What this venue asks to bring, in its own words.
    pub papers: Vec<String>,
    /// “Confirmé il y a 3 semaines.”
    pub sure: String,
}

impl Shown {
    pub(super) fn new(cx: &Cx, finding: &Finding<'_>) -> Self {
        let (entry, standing) = (finding.entry, finding.standing.clone());
        let filter = Filter { services: finding.services, ..Filter::default() };
        let hit = Hit { entry, distance_m: finding.distance_m, standing };
        let today = entry.local(cx.now).date();
        Self {
            card: Card::new(cx, &filter, &hit),
            why: why(cx, finding),
            building: building(cx, finding),
            appointment: cx.t(appointment(finding.appointment())).into_owned(),
            speaks: (finding.speaks == Some(Answer::Yes)).then(|| cx.t("orientation-speaks").into_owned()),
            papers: entry.venue.conditions.papers.clone(),
            sure: said::summary(cx, &entry.venue, today),
        }
    }
}

/// The services that were asked and are there; all it offers when nothing was asked.
fn why(cx: &Cx, finding: &Finding<'_>) -> String {
    let asked = finding.services;
    let services = if asked.is_empty() { finding.entry.offered } else { asked };
    let names: Vec<String> = services.iter().map(|kind| words::service(cx.lang, kind)).collect();
    if names.is_empty() {
        return cx.t("orientation-why-information").into_owned();
    }
    cx.t1("orientation-why", "services", &names.join(cx.lang.comma())).into_owned()
}

fn building(cx: &Cx, finding: &Finding<'_>) -> Option<String> {
    // The badge says when the building opens, where that is all that is known.
    if matches!(finding.standing.told, Told::BuildingOpen { .. }) {
        return None;
    }
    let now = finding.entry.local(cx.now);
    let at = match finding.fit {
        Fit::CallFirst(Some(at)) if at > now => at,
        Fit::BuildingLater(at) => at,
        Fit::CallFirst(_) | Fit::Receives(_) | Fit::Later(_) => return None,
    };
    let day = date::near_day(cx.lang, at.date(), now.date());
    let hour = date::hour(cx.lang, at.time());
    let said = cx.lang.say_with("orientation-building", &[("day", day.into()), ("h", hour.into())]);
    Some(said.into_owned())
}

const fn appointment(appointment: Appointment) -> &'static str {
    match appointment {
        Appointment::Needed => "orientation-appointment",
        Appointment::Possible => "orientation-appointment-either",
        Appointment::NotNeeded => "orientation-appointment-none",
        Appointment::Referral => "orientation-appointment-referral",
        Appointment::NotKnown => "orientation-appointment-unknown",
    }
}
