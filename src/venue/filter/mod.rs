//! The one filter of list, map, data and exports: read from a query string, written back to one.

mod change;
mod read;

use std::fmt;

use super::vocabulary::vocabulary;
pub use super::when::When;
use super::{Audience, Care, CommuneCode, Language, Point, ServiceSet, Slug};
use crate::territory::Bounds;

/// More parameters than this are nobody's question.
pub const MAX_PARAMETERS: usize = 100;

vocabulary! {
    /// The names of the parameters, in the order they are written back.
    Parameter {
        Text = "q" "texte",
        Service = "service" "service",
        Label = "label" "label",
        Free = "gratuit" "gratuit",
        Audience = "public" "public",
        Language = "langue" "langue",
        Care = "accessibilite" "accessibilité",
        When = "quand" "moment",
        Open = "ouvert" "ouvert",
        Maybe = "peut-etre" "peut-être",
        Near = "pres" "près de",
        Radius = "rayon" "rayon",
        Box = "bbox" "rectangle",
        Commune = "commune" "commune",
        District = "quartier" "quartier",
        Zone = "zone" "zone",
        Order = "tri" "ordre",
        Page = "page" "page",
    }
}

vocabulary! {
    /// The order of a list, when it is asked for.
    Order { Distance = "distance" "distance", Opening = "ouverture" "ouverture", Name = "nom" "nom", }
}

/// A switch that is either asked for or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ask {
    #[default]
    No,
    Yes,
}

/// A zone of a named layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneRef {
    pub layer: Slug,
    pub zone: Slug,
}

/// What is asked. `Default` is everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Free text, trimmed, at most 200 characters, without control characters.
    pub text: Option<String>,
    pub services: ServiceSet,
    pub labels: Vec<Slug>,
    pub free: Ask,
    pub audience: Option<Audience>,
    pub language: Option<Language>,
    pub care: Option<Care>,
    pub when: When,
    pub open: Ask,
    pub maybe: Ask,
    pub near: Option<Point>,
    pub radius_km: Option<f64>,
    pub bounds: Option<Bounds>,
    pub commune: Option<CommuneCode>,
    pub district: Option<Slug>,
    pub zone: Option<ZoneRef>,
    pub order: Option<Order>,
    /// From 1.
    pub page: Page,
}

/// A page number, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page(pub u32);

impl Default for Page {
    fn default() -> Self {
        Self(1)
    }
}

/// Why a query string is not a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFilter {
    /// The value cannot be one of this parameter.
    Value {
        parameter: Parameter,
        value: String,
    },
    /// A parameter that takes one value came twice.
    Twice(Parameter),
    /// A parameter that means nothing without the other.
    Needs {
        parameter: Parameter,
        other: Parameter,
    },
    TooMany,
}

impl fmt::Display for BadFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value { parameter, value } => write!(f, "{parameter}={value} cannot be understood"),
            Self::Twice(parameter) => write!(f, "{parameter} is given twice"),
            Self::Needs { parameter, other } => write!(f, "{parameter} needs {other}"),
            Self::TooMany => write!(f, "more than {MAX_PARAMETERS} parameters"),
        }
    }
}

impl std::error::Error for BadFilter {}

impl Filter {
    /// The order that holds: the one asked, else by distance from a known position, else by opening.
    pub fn effective_order(&self) -> Order {
        self.order.unwrap_or(if self.near.is_some() { Order::Distance } else { Order::Opening })
    }

    /// The pairs that read back as this filter, in one order: equal questions have equal addresses.
    pub fn pairs(&self) -> Vec<(Parameter, String)> {
        Parameter::ALL
            .iter()
            .flat_map(|name| self.values(*name).into_iter().map(|value| (*name, value)))
            .collect()
    }

    fn values(&self, parameter: Parameter) -> Vec<String> {
        let asked = |ask: Ask| (ask == Ask::Yes).then(|| "oui".to_owned());
        let one = match parameter {
            Parameter::Service => return self.services.iter().map(|kind| kind.word().to_owned()).collect(),
            Parameter::Label => return self.labels.iter().map(ToString::to_string).collect(),
            Parameter::Text => self.text.clone(),
            Parameter::Free => asked(self.free),
            Parameter::Audience => self.audience.map(|audience| audience.to_string()),
            Parameter::Language => self.language.as_ref().map(ToString::to_string),
            Parameter::Care => self.care.map(|care| care.to_string()),
            Parameter::When => (self.when != When::Now).then(|| self.when.to_string()),
            Parameter::Open => asked(self.open),
            Parameter::Maybe => asked(self.maybe),
            Parameter::Near => self.near.map(|point| format!("{},{}", point.lat(), point.lon())),
            Parameter::Radius => self.radius_km.map(|km| km.to_string()),
            Parameter::Box => {
                self.bounds.map(|b| format!("{},{},{},{}", b.west(), b.south(), b.east(), b.north()))
            }
            Parameter::Commune => self.commune.as_ref().map(ToString::to_string),
            Parameter::District => self.district.as_ref().map(ToString::to_string),
            Parameter::Zone => self.zone.as_ref().map(|at| format!("{}:{}", at.layer, at.zone)),
            Parameter::Order => self.order.map(|order| order.to_string()),
            Parameter::Page => (self.page != Page::default()).then(|| self.page.0.to_string()),
        };
        one.into_iter().collect()
    }

    /// The query string, without `?`; empty for everything.
    pub fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (parameter, value) in self.pairs() {
            query.append_pair(parameter.word(), &value);
        }
        query.finish().replace("%2C", ",").replace("%3A", ":")
    }
}
