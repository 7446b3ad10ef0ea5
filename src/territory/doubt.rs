//! Two numbers that claim to be a position: what is wrong with them, and what they can only mean.

use super::Territory;
use crate::projection;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{CommuneCode, Point};

vocabulary! {
    /// What is wrong with a position.
    Misplacement {
        Outside = "hors-commune" "Hors de la commune",
        Swapped = "inversee" "Latitude et longitude inversées",
        Lambert93 = "lambert-93" "Coordonnées Lambert-93",
    }
}

/// A position that is not where its venue is said to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Misplaced {
    pub what: Misplacement,
    /// Where it is, when the numbers read in another order or projection lie in the commune: nothing else can be meant.
    pub certain: Option<Point>,
}

/// Eastings and northings of metropolitan France in Lambert-93, in metres, with a margin.
const EASTINGS: std::ops::RangeInclusive<f64> = 0.0..=1_300_000.0;
const NORTHINGS: std::ops::RangeInclusive<f64> = 6_000_000.0..=7_200_000.0;

impl Territory {
    /// What is wrong with a latitude and a longitude as a file gives them, in any unit. `insee` is the commune the
    /// address states; without one, or with one that is not of the territory, the whole territory is meant. None where
    /// nothing is wrong.
    pub fn doubt(&self, latitude: f64, longitude: f64, insee: Option<&CommuneCode>) -> Option<Misplaced> {
        let commune = insee.and_then(|insee| self.commune(insee));
        let fits = |point: &Point| match commune {
            Some(commune) => commune.holds(*point),
            None => self.contains(*point),
        };
        let inside = |lat: f64, lon: f64| Point::new(lat, lon).ok().filter(fits);
        if inside(latitude, longitude).is_some() {
            return None;
        }
        if let Some(point) = inside(longitude, latitude) {
            return Some(Misplaced { what: Misplacement::Swapped, certain: Some(point) });
        }
        // Either may come first: a sheet's “latitude” then holds the northing.
        let pairs = [(longitude, latitude), (latitude, longitude)];
        let metres = pairs.into_iter().find(|(x, y)| EASTINGS.contains(x) && NORTHINGS.contains(y));
        Some(match metres {
            Some((x, y)) => {
                let certain = projection::degrees(x, y).and_then(|[lon, lat]| inside(lat, lon));
                Misplaced { what: Misplacement::Lambert93, certain }
            }
            None => Misplaced { what: Misplacement::Outside, certain: None },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(latitude: f64, longitude: f64) -> Option<Misplaced> {
        let roubaix = "59512".parse().unwrap();
        Territory::roubaix().unwrap().doubt(latitude, longitude, Some(&roubaix))
    }

    #[test]
    fn a_point_of_the_commune_is_in_no_doubt() {
        assert_eq!(told(50.6916, 3.1748), None);
        assert_eq!(Territory::roubaix().unwrap().doubt(50.6916, 3.1748, None), None);
    }

    #[test]
    fn numbers_in_the_wrong_order_can_only_mean_one_place() {
        let swapped = told(3.1748, 50.6916).unwrap();
        assert_eq!(swapped.what, Misplacement::Swapped);
        assert_eq!(swapped.certain, Some(Point::new(50.6916, 3.1748).unwrap()));
    }

    #[test]
    fn metres_are_told_from_degrees_whichever_comes_first() {
        let [x, y] = projection::lambert_93(3.1748, 50.6916).unwrap();
        for (latitude, longitude) in [(y, x), (x, y)] {
            let told = told(latitude, longitude).unwrap();
            assert_eq!(told.what, Misplacement::Lambert93);
            let away = told.certain.unwrap().distance_m(Point::new(50.6916, 3.1748).unwrap());
            assert!(away < 1.0, "{away}");
        }
    }

    #[test]
    fn what_lies_elsewhere_is_said_and_never_repaired() {
        for (latitude, longitude) in [(48.85, 2.35), (0.0, 0.0), (f64::NAN, 3.17), (f64::INFINITY, 1e300)] {
            let told = told(latitude, longitude).unwrap();
            assert_eq!((told.what, told.certain), (Misplacement::Outside, None), "{latitude} {longitude}");
        }
        // Paris in metres.
        let [x, y] = projection::lambert_93(2.35, 48.85).unwrap();
        assert_eq!(told(y, x).unwrap(), Misplaced { what: Misplacement::Lambert93, certain: None });
    }
}
