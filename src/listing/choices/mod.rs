//! The choices of a list: those made, each with the address without it, and the form of those to be made.

mod chips;
mod ticks;

use crate::venue::Slug;
use crate::venue::filter::{Filter, Parameter, When};
use crate::web::Cx;
use crate::web::template::Proper;

use super::{Place, words};

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
const LANGUAGES: [&str; 14] =
    ["ar", "en", "pt", "es", "it", "tr", "ro", "pl", "ru", "uk", "ps", "fa", "am", "lsf"];

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
            made: chips::made(cx, filter, place),
            quick: chips::quick(cx, filter, place),
            open: chips::open(cx, filter, place),
            services: ticks::services(cx, filter),
            conditions: ticks::conditions(cx, filter),
            audiences: ticks::audiences(cx, filter),
            cares: ticks::cares(cx, filter),
            languages: ticks::languages(cx, filter),
            labels: ticks::labels(cx, filter),
            districts: ticks::districts(cx, filter),
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

fn label_name(cx: &Cx, slug: &Slug) -> String {
    words::label(cx, &crate::venue::Label::from(slug.as_str()))
}
