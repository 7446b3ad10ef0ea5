//! A venue that answers, as the desk's list shows it.

use crate::i18n::date::{self, Exactness};
use crate::listing::card::{Badge, Reach, area};
use crate::listing::{distance, pictogram, words};
use crate::need::{Appointment, Finding};
use crate::report::{CallAnswer, DeskCall};
use crate::venue::{Answer, Language, Slug, VenueNumber};
use crate::web::{Cx, urls};

/// A line of the list.
pub(super) struct Row {
    pub(super) number: VenueNumber,
    pub(super) slug: Slug,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) badge: Badge,
    /// Why it answers: pictogram and word.
    pub(super) why: Vec<(&'static str, String)>,
    /// Appointment, language.
    pub(super) conditions: Vec<String>,
    pub(super) place: String,
    pub(super) distance: Option<String>,
    pub(super) reach: Reach,
    /// “Un accueil a appelé le 26 novembre 2026 : c’est juste.”
    pub(super) call: Option<String>,
}

impl Row {
    /// None for a venue without a number, which no address can name.
    pub(super) fn new(
        cx: &Cx,
        finding: &Finding<'_>,
        asked: Option<&Language>,
        call: Option<&DeskCall>,
    ) -> Option<Self> {
        let (entry, venue) = (finding.entry, &finding.entry.venue);
        let exactness = if entry.is_approximate() { Exactness::Approximate } else { Exactness::Building };
        let shown = if finding.services.is_empty() { entry.offered } else { finding.services };
        Some(Self {
            number: entry.number?,
            slug: venue.slug.clone(),
            name: venue.name.clone(),
            url: cx.url(&urls::venue(&venue.slug)),
            badge: Badge::new(cx, entry, &finding.standing),
            why: shown
                .iter()
                .map(|kind| (pictogram::of_service(kind), words::service_short(cx.lang, kind)))
                .collect(),
            conditions: conditions(cx, finding, asked),
            place: venue.address.street.clone().unwrap_or_else(|| area(cx, entry)),
            distance: finding.distance_m.map(|metres| distance::told(cx, metres, exactness)),
            reach: Reach::of(cx, entry),
            call: call.map(|call| called(cx, *call)),
        })
    }

    pub(super) fn report_url(&self, cx: &Cx) -> String {
        cx.url(&urls::report_from_desk(&self.slug))
    }
}

fn conditions(cx: &Cx, finding: &Finding<'_>, asked: Option<&Language>) -> Vec<String> {
    let appointment = match finding.appointment() {
        Appointment::Needed => Some("front-appointment-needed"),
        Appointment::Possible => Some("front-appointment-possible"),
        Appointment::NotNeeded => Some("front-appointment-none"),
        Appointment::Referral => Some("front-appointment-referral"),
        Appointment::NotKnown => None,
    };
    let language = asked.map(|asked| {
        let name = words::language(cx.lang, asked);
        let key = match finding.speaks {
            Some(Answer::Yes) => "front-speaks",
            Some(Answer::No) => "front-speaks-not",
            None => "front-speaks-unknown",
        };
        cx.t1(key, "language", &name).into_owned()
    });
    appointment.map(|key| cx.t(key).into_owned()).into_iter().chain(language).collect()
}

/// What a front desk learnt by a call, and when.
pub(super) fn called(cx: &Cx, call: DeskCall) -> String {
    let date = date::full_date(cx.lang, call.on);
    let key = match call.answer {
        CallAnswer::Right => "front-called-right",
        CallAnswer::Wrong => "front-called-wrong",
    };
    cx.t1(key, "date", &date).into_owned()
}
