//! Lambert-93 (EPSG:2154), the projection French GIS teams work in, from and to WGS 84.
//!
//! RGF93, on which it stands, and WGS 84 agree within the metre our positions are told to.

use std::sync::LazyLock;

use proj4rs::proj::Proj;
use proj4rs::transform::transform;

/// As registered: <https://epsg.io/2154>.
const LAMBERT_93: &str = "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs";
const DEGREES: &str = "+proj=longlat +ellps=GRS80 +no_defs";

/// Both projections; `None` only if the library did not know them, which a test would show.
static BOTH: LazyLock<Option<(Proj, Proj)>> =
    LazyLock::new(|| Proj::from_proj_string(DEGREES).ok().zip(Proj::from_proj_string(LAMBERT_93).ok()));

/// Easting and northing in metres of a longitude and a latitude in degrees. `None` where the projection has none.
pub fn lambert_93(lon: f64, lat: f64) -> Option<[f64; 2]> {
    let (degrees, lambert) = BOTH.as_ref()?;
    let mut point = (lon.to_radians(), lat.to_radians(), 0.0);
    transform(degrees, lambert, &mut point).ok()?;
    (point.0.is_finite() && point.1.is_finite()).then_some([point.0, point.1])
}

/// Longitude and latitude in degrees of an easting and a northing in metres.
pub fn degrees(easting: f64, northing: f64) -> Option<[f64; 2]> {
    let (degrees, lambert) = BOTH.as_ref()?;
    let mut point = (easting, northing, 0.0);
    transform(lambert, degrees, &mut point).ok()?;
    let (lon, lat) = (point.0.to_degrees(), point.1.to_degrees());
    (lon.is_finite() && lat.is_finite()).then_some([lon, lat])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_origin_and_lille_are_where_the_institute_says() {
        let [x, y] = lambert_93(3.0, 46.5).unwrap();
        assert!((x - 700_000.0).abs() < 0.01 && (y - 6_600_000.0).abs() < 0.01, "{x} {y}");
        // From the circle's example of the registry: 3° E, 49° N lies on the central meridian.
        let [x, y] = lambert_93(3.0, 49.0).unwrap();
        assert!((x - 700_000.0).abs() < 0.01 && (6_877_000.0..6_879_000.0).contains(&y), "{x} {y}");
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same_place(lon in -5.0..10.0f64, lat in 41.0..51.5f64) {
            let [x, y] = lambert_93(lon, lat).unwrap();
            let [back_lon, back_lat] = degrees(x, y).unwrap();
            prop_assert!((lon - back_lon).abs() < 1e-7 && (lat - back_lat).abs() < 1e-7);
        }
    }
}
