//! Who stands behind a fact and since when, in words that age.

use chrono::NaiveDate;

use crate::i18n::date;
use crate::venue::{Certainty, Confirmer, Provenance, Venue};
use crate::web::Cx;

/// “Confirmé par le lieu il y a 3 semaines (2 novembre 2026).”, “D’après …, mai 2022. À confirmer.”
pub fn sentence(cx: &Cx, said: &Provenance, today: NaiveDate) -> String {
    let date = date::fact_date(cx.lang, said.date);
    let source = ("source", said.source.as_ref().into());
    let key = match (said.by, said.certainty(today)) {
        (Confirmer::PublicSource, _) => "said-source",
        (Confirmer::Visitor, _) => "said-visitor",
        (Confirmer::Venue, Certainty::Confirmed) => "fresh-venue",
        (Confirmer::City, Certainty::Confirmed) => "fresh-city",
        (Confirmer::Venue, Certainty::ToConfirm) => "fresh-venue-old",
        (Confirmer::City, Certainty::ToConfirm) => "fresh-city-old",
    };
    let age = said.confirmed_on().map_or_else(String::new, |day| date::age(cx.lang, day, today));
    cx.lang.say_with(key, &[source, ("date", date.into()), ("age", age.into())]).into_owned()
}

/// One line for the whole venue: “Confirmé il y a 3 semaines.”
pub fn summary(cx: &Cx, venue: &Venue, today: NaiveDate) -> String {
    match venue.last_confirmed() {
        None => cx.t("fresh-never").into_owned(),
        Some(day) if date::is_over_a_year(day, today) => cx.t("fresh-over-a-year").into_owned(),
        Some(day) => cx.t1("fresh-since", "age", &date::age(cx.lang, day, today)).into_owned(),
    }
}
