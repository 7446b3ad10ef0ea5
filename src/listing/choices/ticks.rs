//! Choices as fields of the form: every one there is, with what is asked already chosen.

use super::super::{pictogram, words};
use super::{LANGUAGES, Tick, label_name};
use crate::venue::filter::{Ask, Filter, Parameter};
use crate::venue::{Audience, Care, Language, ServiceKind, Slug};
use crate::web::Cx;
use crate::web::template::Proper;

pub(super) fn services(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let tick = |kind: &ServiceKind| Tick {
        name: Parameter::Service.word(),
        value: kind.to_string(),
        words: words::service(cx.lang, *kind),
        icon: Some(pictogram::of_service(*kind)),
        checked: filter.services.contains(*kind),
        proper: Proper::Word,
    };
    ServiceKind::ALL.iter().map(tick).collect()
}

pub(super) fn conditions(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let tick = |parameter: Parameter, key: &str, ask: Ask| Tick {
        name: parameter.word(),
        value: "oui".to_owned(),
        words: cx.t(key).into_owned(),
        icon: None,
        checked: ask == Ask::Yes,
        proper: Proper::Word,
    };
    vec![tick(Parameter::Open, "open-now", filter.open), tick(Parameter::Free, "free", filter.free)]
}

pub(super) fn audiences(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let words = |audience: &Audience| cx.t(&format!("audience-{audience}")).into_owned();
    options(Parameter::Audience, Audience::ALL.iter(), filter.audience.as_ref(), words)
}

pub(super) fn cares(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let words = |care: &Care| cx.t(&format!("care-{care}")).into_owned();
    options(Parameter::Care, Care::ALL.iter(), filter.care.as_ref(), words)
}

pub(super) fn languages(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let all: Vec<Language> = LANGUAGES.iter().filter_map(|code| code.parse().ok()).collect();
    options(Parameter::Language, all.iter(), filter.language.as_ref(), |language| {
        words::language(cx.lang, language)
    })
}

/// The labels that venues here hold. Several asked at once are no answer of one field: the form keeps them as they are.
pub(super) fn labels(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    if filter.labels.len() > 1 {
        return vec![];
    }
    let catalogue = cx.catalogue();
    options(Parameter::Label, catalogue.labels().iter(), filter.labels.first(), |slug| label_name(cx, slug))
}

pub(super) fn districts(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let zones = cx.app.territory().districts_by_name();
    let name = |id: &Slug| {
        zones.iter().find(|zone| zone.id == *id).map_or_else(String::new, |zone| zone.name.clone())
    };
    options(Parameter::District, zones.iter().map(|zone| &zone.id), filter.district.as_ref(), name)
}

fn options<'a, T: PartialEq + ToString + 'a>(
    parameter: Parameter,
    all: impl Iterator<Item = &'a T>,
    asked: Option<&T>,
    words: impl Fn(&T) -> String,
) -> Vec<Tick> {
    all.map(|value| Tick {
        name: parameter.word(),
        value: value.to_string(),
        words: words(value),
        icon: None,
        checked: asked == Some(value),
        proper: if parameter == Parameter::District { Proper::Name } else { Proper::Word },
    })
    .collect()
}
