//! A query string becomes a filter, or the first of its parameters that cannot be read is named.

use super::{Ask, BadFilter, Filter, MAX_PARAMETERS, Order, Page, Parameter, ZoneRef};
use crate::territory::Bounds;
use crate::venue::{Point, ServiceKind};

const MAX_TEXT: usize = 200;
const MAX_RADIUS_KM: f64 = 1_000.0;

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
