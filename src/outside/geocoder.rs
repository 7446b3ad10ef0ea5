//! The national address service: an address typed becomes a point.
//!
//! Source: <https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage>. What is typed goes
//! to the service and nowhere else: not into an address, not into the journal.

use serde::Deserialize;

use super::{ADDRESS_WAIT, Outside, bounded};
use crate::territory::Territory;
use crate::venue::Point;

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
}

impl Outside {
    /// Where `typed` is, nearest to the territory first.
    pub async fn locate(&self, typed: &str, territory: &Territory) -> Located {
        let (Some(client), false) = (&self.client, self.geocoder.is_empty()) else { return Located::Away };
        let Ok(place) = self.places.try_acquire() else { return Located::Away };
        let bounds = territory.bounds();
        let centre =
            [f64::midpoint(bounds.south(), bounds.north()), f64::midpoint(bounds.west(), bounds.east())];
        let request = client.get(format!("{}/search", self.geocoder)).timeout(ADDRESS_WAIT).query(&[
            ("q", typed),
            ("limit", "1"),
            ("lat", &centre[0].to_string()),
            ("lon", &centre[1].to_string()),
        ]);
        let found = match request.send().await {
            Ok(response) if response.status().is_success() => bounded(response, ANSWER_MAX).await,
            _ => None,
        };
        drop(place);
        found.as_deref().map_or(Located::Away, read)
    }
}

fn read(body: &[u8]) -> Located {
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else { return Located::Away };
    let best = answer.features.into_iter().find(|feature| feature.properties.score >= SURE);
    best.and_then(|feature| {
        let [lon, lat] = feature.geometry.coordinates;
        Point::new(lat, lon).ok()
    })
    .map_or(Located::Nowhere, Located::At)
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
}
