//! Choices as chips: those made, each with the address without it, and the likeliest of those to be made.

use super::super::{Place, pictogram, words};
use super::{Chip, label_name};
use crate::i18n::date;
use crate::venue::ServiceKind;
use crate::venue::filter::{Ask, Filter, Parameter, When};
use crate::web::Cx;

pub(super) fn made(cx: &Cx, filter: &Filter, place: Place) -> Vec<Chip> {
    let chip = |icon, name: String, without: &Filter| Chip { icon, name, url: cx.url(&place.url(without)) };
    let mut chips: Vec<Chip> = filter
        .services
        .iter()
        .map(|kind| {
            chip(pictogram::of_service(kind), words::service_short(cx.lang, kind), &filter.toggled(kind))
        })
        .collect();
    for label in &filter.labels {
        chips.push(chip("check", label_name(cx, label), &filter.without_label(label)));
    }
    for (parameter, _) in filter.pairs() {
        if let Some((icon, name)) = told(cx, filter, parameter) {
            chips.push(chip(icon, name, &filter.without(parameter)));
        }
    }
    chips
}

/// How a choice is called, where it is one of its own.
fn told(cx: &Cx, filter: &Filter, parameter: Parameter) -> Option<(&'static str, String)> {
    let said = |key: &str| cx.t(key).into_owned();
    Some(match parameter {
        Parameter::Text => ("search", format!("“{}”", filter.text.as_ref()?)),
        Parameter::Free => ("tag", said("free")),
        Parameter::Audience => ("users", said(&format!("audience-{}", filter.audience?))),
        Parameter::Language => ("message-circle", words::language(cx.lang, filter.language.as_ref()?)),
        Parameter::Care => ("accessibility", said(&format!("care-{}", filter.care?))),
        Parameter::When => ("calendar", moment(cx, filter.when)),
        Parameter::Open if filter.when == When::Now => ("clock", said("open-now")),
        Parameter::Open => ("clock", said("open-then")),
        Parameter::Maybe => ("circle-help", said("with-unsaid")),
        Parameter::Near => ("locate", said("near-you")),
        Parameter::Box => ("map", said("map-box")),
        Parameter::Commune => ("map-pin", commune(cx, filter)?),
        Parameter::District => ("map-pin", district(cx, filter)?),
        Parameter::Zone => ("map-pin", zone(cx, filter)?),
        Parameter::Radius => {
            let metres = filter.radius_km? * 1_000.0;
            (
                "locate",
                cx.t1("within", "distance", &date::distance(cx.lang, metres, date::Exactness::Building))
                    .into(),
            )
        }
        Parameter::Service | Parameter::Label | Parameter::Order | Parameter::Page => return None,
    })
}

fn moment(cx: &Cx, when: When) -> String {
    match when {
        When::Now => cx.t("open-now").into_owned(),
        When::Day(day) => date::long_day(cx.lang, day),
        When::At(moment) | When::Between(moment, _) => {
            format!("{}, {}", date::long_day(cx.lang, moment.date()), date::hour(cx.lang, moment.time()))
        }
    }
}

fn commune(cx: &Cx, filter: &Filter) -> Option<String> {
    let code = filter.commune.as_ref()?;
    Some(cx.app.territory().commune(code).map_or_else(|| code.to_string(), |commune| commune.name.clone()))
}

fn district(cx: &Cx, filter: &Filter) -> Option<String> {
    let id = filter.district.as_ref()?;
    Some(cx.app.territory().district(id.as_str()).map_or_else(|| id.to_string(), |zone| zone.name.clone()))
}

fn zone(cx: &Cx, filter: &Filter) -> Option<String> {
    let asked = filter.zone.as_ref()?;
    let layer = cx.app.territory().layer(asked.layer.as_str());
    let zone = layer.and_then(|layer| layer.zones.iter().find(|zone| zone.id == asked.zone));
    Some(zone.map_or_else(|| asked.zone.to_string(), |zone| zone.name.clone()))
}

pub(super) fn quick(cx: &Cx, filter: &Filter, place: Place) -> Vec<Chip> {
    let needs = pictogram::SIX.into_iter().filter(|kind| !filter.services.contains(*kind));
    let chip = |kind: ServiceKind| Chip {
        icon: pictogram::of_service(kind),
        name: words::service_short(cx.lang, kind),
        url: cx.url(&place.url(&filter.toggled(kind))),
    };
    needs.map(chip).collect()
}

pub(super) fn open(cx: &Cx, filter: &Filter, place: Place) -> Option<Chip> {
    let wish = Filter { open: Ask::Yes, ..filter.clone().first_page() };
    (filter.open == Ask::No).then(|| Chip {
        icon: "clock",
        name: cx.t("open-now").into_owned(),
        url: cx.url(&place.url(&wish)),
    })
}
