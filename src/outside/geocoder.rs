//! The national address service: an address typed becomes a point.
//!
//! Source: <https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage>. What is typed goes
//! to the service and nowhere else: not into an address, not into the journal.

use axum::body::Bytes;
use serde::Deserialize;

use super::{ADDRESS_WAIT, Outside, bounded};
use crate::territory::Territory;
use crate::territory::lookup::Suggestion;
use crate::venue::{Point, Precision};

/// Longest answer read, in bytes.
const ANSWER_MAX: usize = 64 << 10;

/// Below this the service itself is unsure (scores go from 0 to 1).
const SURE: f64 = 0.5;

/// What the service found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Located {
    At(Point),
    Nowhere,
    /// The service did not answer in time, or not in its own words.
    Away,
}

#[derive(Deserialize)]
struct Answer {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
    properties: Properties,
}

#[derive(Deserialize)]
struct Geometry {
    coordinates: [f64; 2],
}

#[derive(Deserialize)]
struct Properties {
    score: f64,
    #[serde(default)]
    label: String,
    /// `housenumber`, `street`, `locality` or `municipality`.
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    citycode: String,
    #[serde(default)]
    city: String,
}

impl Outside {
    /// Where `typed` is, nearest to the territory first.
    pub async fn locate(&self, typed: &str, territory: &Territory) -> Located {
        self.search(typed, territory, 1).await.as_deref().map_or(Located::Away, read)
    }

    /// At most five addresses `typed` may mean, the likeliest first; none when the service is away.
    pub async fn addresses(&self, typed: &str, territory: &Territory) -> Option<Vec<Suggestion>> {
        const MOST: u8 = 5;
        self.search(typed, territory, MOST).await.as_deref().and_then(suggestions)
    }

    async fn search(&self, typed: &str, territory: &Territory, limit: u8) -> Option<Bytes> {
        let client = self.client.as_ref().filter(|_| !self.geocoder.is_empty())?;
        let place = self.places.try_acquire().ok()?;
        let bounds = territory.bounds();
        let centre =
            [f64::midpoint(bounds.south(), bounds.north()), f64::midpoint(bounds.west(), bounds.east())];
        let request = client.get(format!("{}/search", self.geocoder)).timeout(ADDRESS_WAIT).query(&[
            ("q", typed),
            ("limit", &limit.to_string()),
            ("lat", &centre[0].to_string()),
            ("lon", &centre[1].to_string()),
        ]);
        let found = match request.send().await {
            Ok(response) if response.status().is_success() => bounded(response, ANSWER_MAX).await,
            _ => None,
        };
        drop(place);
        found
    }
}

fn read(body: &[u8]) -> Located {
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else { return Located::Away };
    let best = answer.features.into_iter().find(|feature| feature.properties.score >= SURE);
    best.and_then(|feature| feature.geometry.point()).map_or(Located::Nowhere, Located::At)
}

fn suggestions(body: &[u8]) -> Option<Vec<Suggestion>> {
    let answer: Answer = serde_json::from_slice(body).ok()?;
    Some(answer.features.into_iter().filter_map(suggestion).collect())
}

fn suggestion(feature: Feature) -> Option<Suggestion> {
    let Properties { score, label, kind, name, postcode, citycode, city } = feature.properties;
    let precision = precision(&kind);
    let street = (kind != COMMUNE && !name.is_empty()).then_some(name);
    let point = feature.geometry.point()?;
    let (postcode, insee) = (postcode.parse().ok(), citycode.parse().ok());
    (!city.is_empty()).then_some(Suggestion {
        label,
        street,
        postcode,
        commune: city,
        insee,
        point,
        precision,
        score,
    })
}

/// What the service calls a whole commune.
pub(super) const COMMUNE: &str = "municipality";

/// How exact the service's kind of address is.
pub(super) fn precision(kind: &str) -> Precision {
    match kind {
        "housenumber" => Precision::Building,
        "street" => Precision::Street,
        _ => Precision::District,
    }
}

impl Geometry {
    fn point(&self) -> Option<Point> {
        let [lon, lat] = self.coordinates;
        Point::new(lat, lon).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_the_service_is_a_point_nothing_or_nonsense() {
        let body = |score: f64| {
            format!(
                r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","geometry":{{"type":"Point",
                "coordinates":[3.174,50.69]}},"properties":{{"score":{score},"label":"x"}}}}]}}"#
            )
        };
        assert_eq!(read(body(0.9).as_bytes()), Located::At(Point::new(50.69, 3.174).unwrap()));
        assert_eq!(read(body(0.2).as_bytes()), Located::Nowhere);
        assert_eq!(read(br#"{"features":[]}"#), Located::Nowhere);
        assert_eq!(read(b"<html>panne</html>"), Located::Away);
    }

    #[test]
    fn suggestions_say_how_exact_they_are() {
        let body = br#"{"features":[{"geometry":{"coordinates":[3.1748,50.6916]},"properties":{"label":"17 Grand Place 59100 Roubaix",
            "score":0.96,"type":"housenumber","name":"17 Grand Place","postcode":"59100","citycode":"59512","city":"Roubaix"}},
            {"geometry":{"coordinates":[3.18,50.69]},"properties":{"label":"Roubaix","score":0.5,"type":"municipality","name":"Roubaix",
            "postcode":"59100","citycode":"59512","city":"Roubaix"}}]}"#;
        let found = suggestions(body).unwrap();
        assert_eq!(found[0].street.as_deref(), Some("17 Grand Place"));
        assert_eq!((found[0].precision, found[1].precision), (Precision::Building, Precision::District));
        assert_eq!(found[1].street, None);
        assert_eq!(suggestions(b"<html>panne</html>"), None);
    }
}
