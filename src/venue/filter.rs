//! The one filter of list, map, data and exports: read from a query string, written back to one.

use std::fmt;

use super::vocabulary::vocabulary;
pub use super::when::When;
use super::{Audience, Care, CommuneCode, Language, Point, ServiceKind, ServiceSet, Slug};
use crate::territory::Bounds;

/// More parameters than this are nobody's question.
pub const MAX_PARAMETERS: usize = 100;
const MAX_TEXT: usize = 200;
const MAX_RADIUS_KM: f64 = 1_000.0;

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
    /// Reads the pairs of a query string. Unknown names are ignored, an empty value is as if absent.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, BadFilter> {
        let mut filter = Self::default();
        let mut seen: Vec<Parameter> = Vec::new();
        for (count, (name, value)) in pairs.into_iter().enumerate() {
            if count >= MAX_PARAMETERS {
                return Err(BadFilter::TooMany);
            }
            let (Ok(parameter), value) = (name.parse::<Parameter>(), value.trim()) else { continue };
            if value.is_empty() {
                continue;
            }
            if seen.contains(&parameter) && !parameter.repeats() {
                return Err(BadFilter::Twice(parameter));
            }
            seen.push(parameter);
            filter.take(parameter, value).ok_or_else(|| BadFilter::Value {
                parameter,
                value: value.chars().filter(|c| !c.is_control()).take(60).collect(),
            })?;
        }
        filter.labels.sort();
        filter.labels.dedup();
        filter.consistent()
    }

    fn take(&mut self, parameter: Parameter, value: &str) -> Option<()> {
        match parameter {
            Parameter::Text => self.text = Some(text(value)?),
            Parameter::Service => {
                let kind: ServiceKind = value.parse().ok()?;
                self.services = self.services.and([kind].into_iter().collect());
            }
            Parameter::Label => self.labels.push(value.parse().ok()?),
            Parameter::Free => self.free = yes(value)?,
            Parameter::Audience => self.audience = Some(value.parse().ok()?),
            Parameter::Language => self.language = Some(value.parse().ok()?),
            Parameter::Care => self.care = Some(value.parse().ok()?),
            Parameter::When => self.when = value.parse().ok()?,
            Parameter::Open => self.open = yes(value)?,
            Parameter::Maybe => self.maybe = yes(value)?,
            Parameter::Near => self.near = Some(point(value)?),
            Parameter::Radius => self.radius_km = Some(radius(value)?),
            Parameter::Box => self.bounds = Some(bounds(value)?),
            Parameter::Commune => self.commune = Some(value.parse().ok()?),
            Parameter::District => self.district = Some(value.parse().ok()?),
            Parameter::Zone => self.zone = Some(zone(value)?),
            Parameter::Order => self.order = Some(value.parse().ok()?),
            Parameter::Page => self.page = Page(value.parse().ok().filter(|page| *page > 0)?),
        }
        Some(())
    }

    fn consistent(self) -> Result<Self, BadFilter> {
        if self.near.is_some() {
            return Ok(self);
        }
        let needs = |parameter| BadFilter::Needs { parameter, other: Parameter::Near };
        match (self.radius_km, self.order) {
            (Some(_), _) => Err(needs(Parameter::Radius)),
            (None, Some(Order::Distance)) => Err(needs(Parameter::Order)),
            _ => Ok(self),
        }
    }

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

    /// The same question from its first page.
    #[must_use]
    pub fn first_page(mut self) -> Self {
        self.page = Page::default();
        self
    }

    /// The same question without one of its parameters (for a service or a label: without all of them).
    #[must_use]
    pub fn without(&self, parameter: Parameter) -> Self {
        let mut filter = self.clone().first_page();
        let nothing = Self::default();
        match parameter {
            Parameter::Text => filter.text = None,
            Parameter::Service => filter.services = nothing.services,
            Parameter::Label => filter.labels.clear(),
            Parameter::Free => filter.free = Ask::No,
            Parameter::Audience => filter.audience = None,
            Parameter::Language => filter.language = None,
            Parameter::Care => filter.care = None,
            Parameter::When => filter.when = When::Now,
            Parameter::Open => filter.open = Ask::No,
            Parameter::Maybe => filter.maybe = Ask::No,
            Parameter::Near => (filter.near, filter.radius_km) = (None, None),
            Parameter::Radius => filter.radius_km = None,
            Parameter::Box => filter.bounds = None,
            Parameter::Commune => filter.commune = None,
            Parameter::District => filter.district = None,
            Parameter::Zone => filter.zone = None,
            Parameter::Order => filter.order = None,
            Parameter::Page => {}
        }
        if parameter == Parameter::Near && filter.order == Some(Order::Distance) {
            filter.order = None;
        }
        filter
    }

    /// The same question with the service asked if it was not, and not if it was.
    #[must_use]
    pub fn toggled(&self, kind: ServiceKind) -> Self {
        let mut filter = self.clone().first_page();
        let one: ServiceSet = [kind].into_iter().collect();
        filter.services = if filter.services.contains(kind) {
            filter.services.without(one)
        } else {
            filter.services.and(one)
        };
        filter
    }

    #[must_use]
    pub fn without_label(&self, label: &Slug) -> Self {
        let mut filter = self.clone().first_page();
        filter.labels.retain(|kept| kept != label);
        filter
    }
}

impl Parameter {
    const fn repeats(self) -> bool {
        matches!(self, Self::Service | Self::Label)
    }
}

fn text(value: &str) -> Option<String> {
    let good = value.chars().count() <= MAX_TEXT && !value.chars().any(char::is_control);
    good.then(|| value.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn yes(value: &str) -> Option<Ask> {
    (value == "oui").then_some(Ask::Yes)
}

fn numbers<const N: usize>(value: &str) -> Option<[f64; N]> {
    let parsed: Vec<f64> = value.split(',').map(|part| part.trim().parse()).collect::<Result<_, _>>().ok()?;
    let numbers: [f64; N] = parsed.try_into().ok()?;
    numbers.iter().all(|number| number.is_finite()).then_some(numbers)
}

fn point(value: &str) -> Option<Point> {
    let [lat, lon] = numbers(value)?;
    Point::new(lat, lon).ok()
}

fn radius(value: &str) -> Option<f64> {
    let [km] = numbers(value)?;
    (km > 0.0 && km <= MAX_RADIUS_KM).then_some(km)
}

fn bounds(value: &str) -> Option<Bounds> {
    let [west, south, east, north] = numbers(value)?;
    Bounds::new(west, south, east, north).ok()
}

fn zone(value: &str) -> Option<ZoneRef> {
    let (layer, zone) = value.split_once(':')?;
    Some(ZoneRef { layer: layer.parse().ok()?, zone: zone.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Filter, BadFilter> {
        let pairs: Vec<(String, String)> =
            url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Filter::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    #[test]
    fn a_filter_written_reads_back_as_itself() {
        for query in [
            "",
            "q=imprimer+un+papier&service=imprimante&service=scanner&gratuit=oui",
            "label=ecn&label=france-services&public=seniors&langue=ar&accessibilite=moteur",
            "quand=2026-12-02T17:00&ouvert=oui&peut-etre=oui",
            "quand=2026-12-02T14:00/2026-12-02T18:00&pres=50.69,3.174&rayon=2.5&tri=nom",
            "bbox=3.1,50.6,3.2,50.7&commune=59512&quartier=alma-gare&zone=canton:roubaix-1&page=3",
        ] {
            let filter = read(query).unwrap_or_else(|bad| panic!("{query}: {bad}"));
            assert_eq!(read(&filter.query()), Ok(filter.clone()), "{query}");
        }
    }

    #[test]
    fn what_is_empty_or_nobodys_name_is_as_if_absent() {
        assert_eq!(read("fbclid=x&q=&service=&page="), Ok(Filter::default()));
    }

    #[test]
    fn a_value_that_means_nothing_is_refused_with_its_name() {
        for query in [
            "service=piscine",
            "bbox=3,50,2,51",
            "bbox=a,b,c,d",
            "bbox=1,2,3",
            "quand=hier",
            "pres=95,3",
            "pres=NaN,NaN",
            "bbox=-inf,-inf,inf,inf",
            "page=0",
            "page=99999999999999999999",
            "gratuit=1",
            "rayon=-1&pres=1,1",
            "quand=2026-02-30",
            "quand=2026-12-02T18:00/2026-12-02T14:00",
            "q=a%00b",
            "zone=canton",
            "commune=5951",
            "tri=prix",
            "langue=arabe",
            "label=A B",
        ] {
            assert!(matches!(read(query), Err(BadFilter::Value { .. })), "{query}: {:?}", read(query));
        }
    }

    #[test]
    fn one_value_is_one_value() {
        assert_eq!(read("q=a&q=b"), Err(BadFilter::Twice(Parameter::Text)));
        assert_eq!(
            read("rayon=3"),
            Err(BadFilter::Needs { parameter: Parameter::Radius, other: Parameter::Near })
        );
        let many = "a=1&".repeat(101);
        assert_eq!(read(&many), Err(BadFilter::TooMany));
    }
}
