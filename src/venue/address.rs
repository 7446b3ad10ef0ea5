//! Where a venue is: postal address, commune, position and its precision.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::contact::text_type;
use super::vocabulary::Precision;

/// Why a text cannot be a code of the French geography.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPlace(String);

impl fmt::Display for BadPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadPlace {}

/// Five digits (`59100`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Postcode(String);

text_type!(Postcode);

impl FromStr for Postcode {
    type Err = BadPlace;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadPlace(format!("“{text}” is not a postcode of five digits")))
        }
    }
}

/// INSEE code of a commune: five characters, `2A` and `2B` for Corsica.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommuneCode(String);

text_type!(CommuneCode);

impl FromStr for CommuneCode {
    type Err = BadPlace;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let corsican = text.strip_prefix("2A").or_else(|| text.strip_prefix("2B"));
        let good = text.len() == 5 && text.is_ascii() && corsican.map_or_else(|| digits(text), digits);
        if good {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadPlace(format!("“{text}” is not an INSEE code")))
        }
    }
}

impl CommuneCode {
    /// Code of the département: three characters overseas (`974`), two elsewhere (`59`, `2A`).
    pub fn departement(&self) -> &str {
        let length = if self.0.starts_with("97") || self.0.starts_with("98") { 3 } else { 2 };
        self.0.get(..length).unwrap_or_default()
    }
}

/// A postal address. What is absent is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Number and street.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complement: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Postcode>,
    pub commune: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insee: Option<CommuneCode>,
    /// District, when it is known otherwise than by the position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
}

impl Address {
    /// Postcode and commune, which stay on one line.
    pub fn town(&self) -> String {
        match &self.postcode {
            Some(postcode) => format!("{postcode}\u{a0}{}", self.commune),
            None => self.commune.clone(),
        }
    }
}

/// A point on the Earth: WGS 84, decimal degrees, within −90..90 and −180..180.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    lat: f64,
    lon: f64,
}

/// Mean radius of the Earth in metres (IUGG).
const EARTH_RADIUS_M: f64 = 6_371_008.8;

impl Point {
    pub fn new(lat: f64, lon: f64) -> Result<Self, BadPlace> {
        if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) {
            Ok(Self { lat, lon })
        } else {
            Err(BadPlace(format!("latitude {lat}, longitude {lon} is nowhere on Earth")))
        }
    }

    pub const fn lat(self) -> f64 {
        self.lat
    }

    pub const fn lon(self) -> f64 {
        self.lon
    }

    /// Great-circle distance, by the haversine formula.
    pub fn distance_m(self, other: Self) -> f64 {
        let (lat_1, lat_2) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = ((lat_2 - lat_1) / 2.0).sin();
        let half_lon = ((other.lon - self.lon).to_radians() / 2.0).sin();
        let a = half_lat.mul_add(half_lat, lat_1.cos() * lat_2.cos() * half_lon * half_lon);
        2.0 * EARTH_RADIUS_M * a.sqrt().asin()
    }

    /// To three decimals of a degree: about 100 m, so that an address bar never tells where somebody lives.
    #[must_use]
    pub fn rounded(self) -> Self {
        let round = |degrees: f64| (degrees * 1000.0).round() / 1000.0;
        Self { lat: round(self.lat), lon: round(self.lon) }
    }
}

/// Where a venue stands on the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "PositionFile", into = "PositionFile")]
pub struct Position {
    pub point: Point,
    pub precision: Precision,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PositionFile {
    lat: f64,
    lon: f64,
    precision: Precision,
}

impl TryFrom<PositionFile> for Position {
    type Error = BadPlace;

    fn try_from(file: PositionFile) -> Result<Self, Self::Error> {
        Ok(Self { point: Point::new(file.lat, file.lon)?, precision: file.precision })
    }
}

impl From<Position> for PositionFile {
    fn from(position: Position) -> Self {
        Self { lat: position.point.lat, lon: position.point.lon, precision: position.precision }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_departement_is_read_from_the_commune() {
        for (insee, departement) in [("59512", "59"), ("2A004", "2A"), ("97411", "974")] {
            assert_eq!(insee.parse::<CommuneCode>().unwrap().departement(), departement);
        }
        for text in ["5951", "595120", "AB123", "2AB04", "é9512"] {
            assert!(text.parse::<CommuneCode>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_point_outside_the_earth_is_refused() {
        assert!(Point::new(95.0, 3.0).is_err());
        assert!(Point::new(f64::NAN, 3.0).is_err());
    }

    #[test]
    fn lille_is_nine_kilometres_from_roubaix_or_so() {
        let (lille, roubaix) = (Point::new(50.637, 3.063).unwrap(), Point::new(50.690, 3.174).unwrap());
        assert!((9_700.0..9_900.0).contains(&lille.distance_m(roubaix)), "{}", lille.distance_m(roubaix));
    }
}
