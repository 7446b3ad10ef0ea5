//! The choices of a list: those made, each with the address without it, and the form of those to be made.

use crate::i18n::date;
use crate::venue::filter::{Ask, Filter, Parameter, When};
use crate::venue::{Audience, Care, Language, ServiceKind, Slug};
use crate::web::Cx;
use crate::web::cx::Proper;

use super::{Place, pictogram, words};

/// A choice that is made or may be: its address toggles it.
pub struct Chip {
    pub icon: &'static str,
    pub name: String,
    pub url: String,
}

/// A box of the form.
pub struct Tick {
    pub name: &'static str,
    pub value: String,
    pub words: String,
    pub icon: Option<&'static str>,
    pub checked: bool,
    /// Whether the words are a name, which no language translates.
    pub proper: Proper,
}

/// All choices of a list.
pub struct Choices {
    pub made: Vec<Chip>,
    /// The six needs, where they are not asked. Phones hide them: the form holds them all.
    pub quick: Vec<Chip>,
    /// "Open now", where it is not asked.
    pub open: Option<Chip>,
    pub services: Vec<Tick>,
    pub conditions: Vec<Tick>,
    pub audiences: Vec<Tick>,
    pub cares: Vec<Tick>,
    pub languages: Vec<Tick>,
    pub labels: Vec<Tick>,
    pub districts: Vec<Tick>,
    pub text: String,
    /// Day and hour asked, as the browser's field writes them; empty for now.
    pub when: String,
    /// What the form must not lose: parameters it has no field for.
    pub kept: Vec<(&'static str, String)>,
    /// Everything asked, for the form that is posted with an address.
    pub all: Vec<(&'static str, String)>,
    /// Address of the list, without query.
    pub action: String,
    /// The list near a position: the script adds `pres`.
    pub near_url: String,
}

/// Languages offered in the form: those most spoken at home in French cities besides French, and sign language.
const LANGUAGES: [&str; 10] = ["ar", "en", "pt", "es", "it", "tr", "ro", "pl", "uk", "lsf"];

impl Choices {
    pub fn new(cx: &Cx, filter: &Filter, place: Place) -> Self {
        let pairs = filter.pairs();
        let all = pairs
            .iter()
            .filter(|(name, _)| !matches!(name, Parameter::Near | Parameter::Radius | Parameter::Page))
            .map(|(name, value)| (name.word(), value.clone()))
            .collect();
        let kept = pairs
            .into_iter()
            .filter(|(name, _)| !has_field(*name, filter))
            .map(|(name, value)| (name.word(), value))
            .collect();
        let near = Filter { bounds: None, ..filter.without(Parameter::Near) };
        Self {
            made: made(cx, filter, place),
            quick: quick(cx, filter, place),
            open: open(cx, filter, place),
            services: services(cx, filter),
            conditions: conditions(cx, filter),
            audiences: audiences(cx, filter),
            cares: cares(cx, filter),
            languages: languages(cx, filter),
            labels: labels(cx, filter),
            districts: districts(cx, filter),
            text: filter.text.clone().unwrap_or_default(),
            when: moment_asked(filter.when),
            kept,
            all,
            action: cx.url(&place.url(&Filter::default())),
            near_url: cx.url(&place.url(&near)),
        }
    }
}

/// As the browser's field for a day and an hour writes it; empty when no such moment is asked.
fn moment_asked(when: When) -> String {
    match when {
        When::At(moment) => moment.format("%Y-%m-%dT%H:%M").to_string(),
        When::Now | When::Day(_) | When::Between(..) => String::new(),
    }
}

/// A field with one answer: its name (which is its id), its label, its options.
type Select<'a> = (&'static str, String, &'a [Tick]);

impl Choices {
    /// The fields of the form that take one answer and have one to give.
    pub fn selects(&self, cx: &Cx) -> Vec<Select<'_>> {
        let select =
            |parameter: Parameter, key: &str, options| (parameter.word(), cx.t(key).into_owned(), options);
        let all = [
            select(Parameter::District, "district", self.districts.as_slice()),
            select(Parameter::Audience, "audience", &self.audiences),
            select(Parameter::Care, "care", &self.cares),
            select(Parameter::Language, "language", &self.languages),
            select(Parameter::Label, "labels", &self.labels),
        ];
        all.into_iter().filter(|(_, _, options)| !options.is_empty()).collect()
    }
}

fn has_field(parameter: Parameter, filter: &Filter) -> bool {
    let one_label = parameter == Parameter::Label && filter.labels.len() == 1;
    one_label
        || matches!(
            parameter,
            Parameter::Service
                | Parameter::Open
                | Parameter::Free
                | Parameter::Audience
                | Parameter::Care
                | Parameter::Language
                | Parameter::District
                | Parameter::Text
                | Parameter::When
                | Parameter::Page
        )
}

fn made(cx: &Cx, filter: &Filter, place: Place) -> Vec<Chip> {
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

fn label_name(cx: &Cx, slug: &Slug) -> String {
    words::label(cx, &crate::venue::Label::from(slug.as_str()))
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

fn quick(cx: &Cx, filter: &Filter, place: Place) -> Vec<Chip> {
    let needs = pictogram::SIX.into_iter().filter(|kind| !filter.services.contains(*kind));
    let chip = |kind: ServiceKind| Chip {
        icon: pictogram::of_service(kind),
        name: words::service_short(cx.lang, kind),
        url: cx.url(&place.url(&filter.toggled(kind))),
    };
    needs.map(chip).collect()
}

fn open(cx: &Cx, filter: &Filter, place: Place) -> Option<Chip> {
    let wish = Filter { open: Ask::Yes, ..filter.clone().first_page() };
    (filter.open == Ask::No).then(|| Chip {
        icon: "clock",
        name: cx.t("open-now").into_owned(),
        url: cx.url(&place.url(&wish)),
    })
}

fn services(cx: &Cx, filter: &Filter) -> Vec<Tick> {
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

fn conditions(cx: &Cx, filter: &Filter) -> Vec<Tick> {
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

fn audiences(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let words = |audience: &Audience| cx.t(&format!("audience-{audience}")).into_owned();
    options(Parameter::Audience, Audience::ALL.iter(), filter.audience.as_ref(), words)
}

fn cares(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let words = |care: &Care| cx.t(&format!("care-{care}")).into_owned();
    options(Parameter::Care, Care::ALL.iter(), filter.care.as_ref(), words)
}

fn languages(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let all: Vec<Language> = LANGUAGES.iter().filter_map(|code| code.parse().ok()).collect();
    options(Parameter::Language, all.iter(), filter.language.as_ref(), |language| {
        words::language(cx.lang, language)
    })
}

/// The labels that venues here hold. Several asked at once are no answer of one field: the form keeps them as they are.
fn labels(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    if filter.labels.len() > 1 {
        return vec![];
    }
    let catalogue = cx.catalogue();
    options(Parameter::Label, catalogue.labels().iter(), filter.labels.first(), |slug| label_name(cx, slug))
}

fn districts(cx: &Cx, filter: &Filter) -> Vec<Tick> {
    let zones = cx.app.territory().districts();
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
