//! Boxes on the map.

use std::fmt;
use std::str::FromStr;

use crate::venue::Point;

/// A box of meridians and parallels: WGS 84, decimal degrees, `west ≤ east` and `south ≤ north`. It never crosses
/// the 180th meridian.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

/// Why four numbers are no box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadBounds(String);

impl fmt::Display for BadBounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadBounds {}

impl Bounds {
    /// In the order of RFC 7946, section 5: west, south, east, north.
    pub fn new(west: f64, south: f64, east: f64, north: f64) -> Result<Self, BadBounds> {
        let corner = |lat, lon| Point::new(lat, lon).map_err(|nowhere| BadBounds(nowhere.to_string()));
        corner(south, west)?;
        corner(north, east)?;
        if west <= east && south <= north {
            Ok(Self { west, south, east, north })
        } else {
            Err(BadBounds(format!("{west},{south},{east},{north} is not west,south,east,north")))
        }
    }

    /// The smallest box around points; none around nothing.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        points.into_iter().map(Self::at).reduce(Self::joined)
    }

    fn at(point: Point) -> Self {
        Self { west: point.lon(), south: point.lat(), east: point.lon(), north: point.lat() }
    }

    /// The smallest box around both.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }

    /// The box moved outwards by as many degrees on each side, within the Earth.
    #[must_use]
    pub(super) fn grown(self, degrees: f64) -> Self {
        Self {
            west: (self.west - degrees).max(-180.0),
            south: (self.south - degrees).max(-90.0),
            east: (self.east + degrees).min(180.0),
            north: (self.north + degrees).min(90.0),
        }
    }

    /// Edges included.
    pub fn contains(self, point: Point) -> bool {
        (self.west..=self.east).contains(&point.lon()) && (self.south..=self.north).contains(&point.lat())
    }

    /// Whether the two boxes have a point in common.
    pub fn meets(self, other: Self) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.south <= other.north
            && other.south <= self.north
    }

    pub const fn west(self) -> f64 {
        self.west
    }

    pub const fn south(self) -> f64 {
        self.south
    }

    pub const fn east(self) -> f64 {
        self.east
    }

    pub const fn north(self) -> f64 {
        self.north
    }

    /// The `bbox` of RFC 7946: west, south, east, north.
    pub const fn to_array(self) -> [f64; 4] {
        [self.west, self.south, self.east, self.north]
    }
}

/// Reads `west,south,east,north`, as the parameter `bbox` writes it.
impl FromStr for Bounds {
    type Err = BadBounds;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let numbers: Result<Vec<f64>, _> = text.split(',').map(|part| part.trim().parse()).collect();
        match numbers.as_deref() {
            Ok([west, south, east, north]) => Self::new(*west, *south, *east, *north),
            _ => Err(BadBounds("a box is four numbers: west,south,east,north".to_owned())),
        }
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{},{}", self.west, self.south, self.east, self.north)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_read_as_it_is_written() {
        let text = "3.15,50.67,3.22,50.71";
        assert_eq!(text.parse::<Bounds>().unwrap().to_string(), text);
    }

    #[test]
    fn what_is_not_a_box_is_refused() {
        for text in
            ["", "3,50,2,51", "3,51,4,50", "a,b,c,d", "3,50,4", "3,50,4,51,5", "3,50,4,95", "NaN,50,4,51"]
        {
            assert!(text.parse::<Bounds>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_box_holds_its_edges_and_no_more() {
        let bounds = Bounds::new(3.0, 50.0, 4.0, 51.0).unwrap();
        assert!(bounds.contains(Point::new(51.0, 3.0).unwrap()));
        assert!(!bounds.contains(Point::new(51.001, 3.0).unwrap()));
        assert!(bounds.meets(Bounds::new(4.0, 51.0, 5.0, 52.0).unwrap()));
        assert!(!bounds.meets(Bounds::new(4.1, 50.0, 5.0, 52.0).unwrap()));
    }
}
