//! Outlines: one or several polygons, with holes.

use std::fmt;

use geo_types::{LineString, MultiPolygon};

use super::geometry::Bounds;
use crate::venue::Point;

/// The outline of a commune or a zone, and the point where its name is written.
#[derive(Clone, Debug)]
pub struct Shape {
    polygons: MultiPolygon<f64>,
    bounds: Bounds,
    label: Point,
}

/// Why coordinates make no outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadShape(String);

impl fmt::Display for BadShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadShape {}

/// Length of a degree of a great circle, in metres (mean radius of the Earth, IUGG).
const DEGREE_M: f64 = 111_195.08;

/// Parallels tried to find where a name is written. More of them move it by less than its own height.
const SCAN_LINES: u32 = 24;

/// What is nowhere farther from its line than this, in metres, is a line itself: rounding leaves such slivers.
const THINNEST_M: f64 = 0.01;

impl Shape {
    /// Refuses positions that are not on Earth (longitude first, as GeoJSON has it) and outlines without an inside.
    pub fn new(polygons: MultiPolygon<f64>) -> Result<Self, BadShape> {
        let mut corners = Vec::new();
        for corner in rings(&polygons).flat_map(LineString::coords) {
            let point = Point::new(corner.y, corner.x).map_err(|nowhere| BadShape(nowhere.to_string()))?;
            corners.push(point);
        }
        let empty = || BadShape("the outline encloses nothing".to_owned());
        let bounds = Bounds::around(corners).ok_or_else(empty)?;
        let label = widest_inside(&polygons, bounds).ok_or_else(empty)?;
        Ok(Self { polygons, bounds, label })
    }

    /// Whether the point lies inside, and in no hole. A point on the line between two neighbours is in one of them.
    pub fn contains(&self, point: Point) -> bool {
        self.bounds.contains(point)
            && self.polygons.iter().any(|polygon| {
                let crossed =
                    polygon.interiors().iter().chain([polygon.exterior()]).map(|ring| crossings(ring, point));
                crossed.sum::<usize>() % 2 == 1
            })
    }

    /// Metres from the point to the outline's line, whichever side it is on. Exact to a thousandth within a few
    /// kilometres.
    pub fn edge_distance_m(&self, point: Point) -> f64 {
        edge_distance_m(&self.polygons, point)
    }

    /// Whether the point is inside or within `margin_m` metres of it.
    pub fn nearly_contains(&self, point: Point, margin_m: f64) -> bool {
        let margin_degrees = margin_m / (DEGREE_M * point.lat().to_radians().cos().max(0.01));
        self.bounds.grown(margin_degrees).contains(point)
            && (self.contains(point) || self.edge_distance_m(point) <= margin_m)
    }

    pub const fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// A point well inside, for the name.
    pub const fn label(&self) -> Point {
        self.label
    }

    pub const fn polygons(&self) -> &MultiPolygon<f64> {
        &self.polygons
    }
}

fn rings(polygons: &MultiPolygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    polygons.iter().flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
}

/// How often a ring crosses the parallel of the point, east of it.
fn crossings(ring: &LineString<f64>, point: Point) -> usize {
    crossed_at(ring, point.lat()).filter(|lon| point.lon() < *lon).count()
}

/// The longitudes at which a ring crosses a parallel. A corner on it counts with the side that goes north, so that
/// every closed ring is crossed an even number of times.
fn crossed_at(ring: &LineString<f64>, lat: f64) -> impl Iterator<Item = f64> {
    ring.lines().filter(move |side| (side.start.y > lat) != (side.end.y > lat)).map(move |side| {
        let along = (lat - side.start.y) / (side.end.y - side.start.y);
        side.start.x + along * (side.end.x - side.start.x)
    })
}

/// Of the middles of all stretches of some parallels inside the outline, the one farthest from its line.
fn widest_inside(polygons: &MultiPolygon<f64>, bounds: Bounds) -> Option<Point> {
    let height = bounds.north() - bounds.south();
    let middles = (1..SCAN_LINES).flat_map(|line| {
        let lat = bounds.south() + height * f64::from(line) / f64::from(SCAN_LINES);
        let mut lons: Vec<f64> = rings(polygons).flat_map(|ring| crossed_at(ring, lat)).collect();
        lons.sort_by(f64::total_cmp);
        let stretches = lons.chunks_exact(2).filter(|ends| ends[0] < ends[1]);
        stretches.filter_map(|ends| Point::new(lat, f64::midpoint(ends[0], ends[1])).ok()).collect::<Vec<_>>()
    });
    let distance = |point: &Point| edge_distance_m(polygons, *point);
    let inside =
        middles.map(|point| (distance(&point), point)).filter(|(distance, _)| *distance > THINNEST_M);
    inside.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, point)| point)
}

fn edge_distance_m(polygons: &MultiPolygon<f64>, point: Point) -> f64 {
    let shrink = point.lat().to_radians().cos();
    let flat = |corner: geo_types::Coord<f64>| {
        ((corner.x - point.lon()) * DEGREE_M * shrink, (corner.y - point.lat()) * DEGREE_M)
    };
    rings(polygons)
        .flat_map(LineString::lines)
        .map(|side| distance_from_origin(flat(side.start), flat(side.end)))
        .fold(f64::INFINITY, f64::min)
}

/// Distance from (0, 0) to the segment, in its own unit.
fn distance_from_origin(start: (f64, f64), end: (f64, f64)) -> f64 {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let length_2 = dx * dx + dy * dy;
    let along = if length_2 > 0.0 { -(start.0 * dx + start.1 * dy) / length_2 } else { 0.0 }.clamp(0.0, 1.0);
    (start.0 + along * dx).hypot(start.1 + along * dy)
}

#[cfg(test)]
mod tests {
    use geo_types::{MultiPolygon, Polygon, polygon};

    use super::*;

    /// Two squares of one degree, the western one with a hole of half a degree.
    fn two_squares() -> MultiPolygon<f64> {
        MultiPolygon::new(vec![
            polygon!(
                exterior: [(x: 0., y: 0.), (x: 1., y: 0.), (x: 1., y: 1.), (x: 0., y: 1.)],
                interiors: [[(x: 0.25, y: 0.25), (x: 0.75, y: 0.25), (x: 0.75, y: 0.75), (x: 0.25, y: 0.75)]],
            ),
            polygon![(x: 2., y: 0.), (x: 3., y: 0.), (x: 3., y: 1.), (x: 2., y: 1.)],
        ])
    }

    fn at(lat: f64, lon: f64) -> Point {
        Point::new(lat, lon).unwrap()
    }

    #[test]
    fn a_hole_is_outside_and_every_polygon_counts() {
        let shape = Shape::new(two_squares()).unwrap();
        assert!(shape.contains(at(0.1, 0.5)));
        assert!(!shape.contains(at(0.5, 0.5)), "in the hole");
        assert!(!shape.contains(at(0.5, 1.5)), "between the squares");
        assert!(shape.contains(at(0.5, 2.5)));
    }

    #[test]
    fn a_line_shared_by_neighbours_belongs_to_one_of_them() {
        let square = |west: f64| {
            let ring = vec![(west, 0.), (west + 1., 0.), (west + 1., 1.), (west, 1.)];
            Shape::new(MultiPolygon::new(vec![Polygon::new(ring.into(), vec![])])).unwrap()
        };
        let (left, right) = (square(0.), square(1.));
        for lat in [0.0, 0.3, 0.5] {
            assert_ne!(left.contains(at(lat, 1.0)), right.contains(at(lat, 1.0)), "at {lat}");
        }
    }

    #[test]
    fn the_name_is_written_inside_and_far_from_the_line() {
        let shape = Shape::new(two_squares()).unwrap();
        assert!(shape.contains(shape.label()));
        assert!(shape.label().distance_m(at(0.5, 2.5)) < 1000.0, "{:?}", shape.label());
    }

    #[test]
    fn the_distance_to_the_line_is_in_metres() {
        let shape = Shape::new(two_squares()).unwrap();
        let outside = shape.edge_distance_m(at(0.5, 3.001));
        assert!((outside - 111.2).abs() < 0.5, "{outside}");
        assert!(shape.nearly_contains(at(0.5, 3.001), 112.0));
        assert!(!shape.nearly_contains(at(0.5, 3.001), 110.0));
    }

    #[test]
    fn an_outline_must_be_on_earth_and_enclose_something() {
        let line = Polygon::new(vec![(0., 0.), (1., 1.)].into(), vec![]);
        assert!(Shape::new(MultiPolygon::new(vec![line])).is_err());
        assert!(Shape::new(MultiPolygon::new(vec![])).is_err());
        let swapped = Polygon::new(vec![(50.7, 3.1), (95., 3.2), (50.8, 200.)].into(), vec![]);
        assert!(Shape::new(MultiPolygon::new(vec![swapped])).is_err());
    }
}
