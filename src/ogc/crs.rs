//! The coordinate systems positions are asked and told in.

use crate::projection;
use crate::territory::Bounds;
use crate::web::{Cx, Error, Result};

/// A coordinate system, named by its address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Crs {
    /// Longitude and latitude in degrees, WGS 84.
    #[default]
    Crs84,
    /// Lambert-93, in metres.
    Lambert93,
}

impl Crs {
    pub const ALL: [Self; 2] = [Self::Crs84, Self::Lambert93];

    pub const fn uri(self) -> &'static str {
        match self {
            Self::Crs84 => "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
            Self::Lambert93 => "http://www.opengis.net/def/crs/EPSG/0/2154",
        }
    }

    /// The system of a parameter such as `crs`.
    pub fn read(cx: &Cx, parameter: &str, value: Option<&str>) -> Result<Self> {
        let Some(value) = value else { return Ok(Self::default()) };
        let curie = value.trim_matches(['[', ']']);
        match curie {
            "EPSG:2154" => Ok(Self::Lambert93),
            "OGC:CRS84" => Ok(Self::Crs84),
            _ => Self::ALL
                .into_iter()
                .find(|crs| crs.uri() == value)
                .ok_or_else(|| Error::Explained(cx.t1("ogc-bad-crs", "parameter", parameter).into_owned())),
        }
    }

    /// A position in this system, from degrees. Metres are told to the centimetre, degrees as they are.
    pub fn position(self, lon: f64, lat: f64) -> Option<[f64; 2]> {
        let short = |metres: f64| (metres * 100.0).round() / 100.0;
        match self {
            Self::Crs84 => Some([lon, lat]),
            Self::Lambert93 => projection::lambert_93(lon, lat).map(|[x, y]| [short(x), short(y)]),
        }
    }

    /// A box of this system in degrees: of a box in metres, the box around its corners and the middles of its sides.
    pub fn bounds(self, [west, south, east, north]: [f64; 4]) -> Option<Bounds> {
        if self == Self::Crs84 {
            return Bounds::new(west, south, east, north).ok();
        }
        let (middle_x, middle_y) = (f64::midpoint(west, east), f64::midpoint(south, north));
        let mut around: Option<[f64; 4]> = None;
        for x in [west, middle_x, east] {
            for y in [south, middle_y, north] {
                let [lon, lat] = projection::degrees(x, y)?;
                let [w, s, e, n] = around.unwrap_or([lon, lat, lon, lat]);
                around = Some([w.min(lon), s.min(lat), e.max(lon), n.max(lat)]);
            }
        }
        let [west, south, east, north] = around?;
        Bounds::new(west, south, east, north).ok()
    }
}
