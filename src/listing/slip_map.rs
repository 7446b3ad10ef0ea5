//! The ground on paper: outline, districts with their names, and the venues by their numbers. Drawn by the server, black
//! on white, no tile.

use std::fmt::Write;

use geo_types::{LineString, Polygon};

use crate::territory::{Bounds, Shape, Zone};
use crate::venue::Point;
use crate::web::{Cx, Markup};

/// Width of the drawing, in its own units; the height follows from the outline.
const WIDTH: f64 = 1_000.0;
/// Height of a name, and the width of one of its letters: a name that would touch another is left out, since two names
/// over each other tell neither.
const NAME_HEIGHT: f64 = 34.0;
const LETTER: f64 = 15.0;
/// Radius of a number.
const DISC: f64 = 34.0;
/// Radius of the ring around what is only near there.
const RING: f64 = DISC * 1.7;

/// A venue on the map.
pub struct Spot {
    /// What is written in its disc.
    pub number: usize,
    pub point: Point,
    /// A street or a district stands for it.
    pub approximate: bool,
}

/// The map as a picture named `name`. Venues outside the territory are not on it.
pub fn draw(cx: &Cx, spots: &[Spot], name: &str) -> Markup {
    let territory = cx.app.territory();
    let paper = Paper::new(territory.bounds());
    let communes: String = territory.communes().iter().map(|commune| paper.path(&commune.shape)).collect();
    let districts = territory.districts();
    let lines: String = districts.iter().map(|zone| paper.path(&zone.shape)).collect();
    let names = paper.names(districts, spots);
    let discs = paper.discs(spots);
    let (label, height) = (Markup::escaped(name), paper.height + 16.0);
    Markup(format!(
        r#"<svg class="slip-map" viewBox="-8 -8 {:.0} {height:.0}" role="img" aria-label="{label}"><path class="zones" d="{lines}"/><path class="outline" d="{communes}"/><g class="names" lang="fr">{names}</g>{discs}</svg>"#,
        WIDTH + 16.0,
    ))
}

/// From degrees to the drawing: flat, north above, as wide as the ground is.
struct Paper {
    bounds: Bounds,
    flattening: f64,
    scale: f64,
    height: f64,
}

impl Paper {
    fn new(bounds: Bounds) -> Self {
        let flattening = bounds.south().midpoint(bounds.north()).to_radians().cos();
        let scale = WIDTH / ((bounds.east() - bounds.west()) * flattening);
        let height = (bounds.north() - bounds.south()) * scale;
        Self { bounds, flattening, scale, height }
    }

    fn place(&self, lon: f64, lat: f64) -> (f64, f64) {
        let x = (lon - self.bounds.west()) * self.flattening * self.scale;
        (x, (self.bounds.north() - lat) * self.scale)
    }

    /// Names of districts where they have room beside the numbers and each other.
    fn names(&self, districts: &[Zone], spots: &[Spot]) -> String {
        // What is taken: its middle, half its width, half its height.
        let disc = |spot: &Spot| {
            let (x, y) = self.place(spot.point.lon(), spot.point.lat());
            let radius = if spot.approximate { RING } else { DISC };
            (x, y, radius, radius)
        };
        let mut written: Vec<(f64, f64, f64, f64)> = spots.iter().map(disc).collect();
        let mut names = String::new();
        for zone in districts {
            let (x, y) = self.place(zone.label().lon(), zone.label().lat());
            let half = f64::from(u32::try_from(zone.name.chars().count()).unwrap_or(u32::MAX)) * LETTER / 2.0;
            let touches = |other: &(f64, f64, f64, f64)| {
                (other.0 - x).abs() < other.2 + half && (other.1 - y).abs() < other.3 + NAME_HEIGHT / 2.0
            };
            if written.iter().any(touches) {
                continue;
            }
            written.push((x, y, half, NAME_HEIGHT / 2.0));
            let name = Markup::escaped(&zone.name);
            // Writing into a String does not fail.
            let _ = write!(names, r#"<text x="{x:.0}" y="{y:.0}">{name}</text>"#);
        }
        names
    }

    fn path(&self, shape: &Shape) -> String {
        let rings = shape.polygons().iter().map(Polygon::exterior);
        rings.map(|ring| self.ring(ring)).collect()
    }

    /// One line around, without the corners that fall together on paper.
    fn ring(&self, ring: &LineString<f64>) -> String {
        let (mut path, mut last) = (String::new(), None);
        for corner in ring.coords() {
            let (x, y) = self.place(corner.x, corner.y);
            let here = (x.round(), y.round());
            if last != Some(here) {
                let _ = write!(path, "{}{} {}", if last.is_none() { "M" } else { "L" }, here.0, here.1);
            }
            last = Some(here);
        }
        path.push('Z');
        path
    }

    /// Numbers in discs; one that would cover another stands beside it, with a line to its point.
    fn discs(&self, spots: &[Spot]) -> String {
        let (mut drawn, mut discs) = (Vec::<(f64, f64)>::new(), String::new());
        for spot in spots.iter().filter(|spot| self.bounds.contains(spot.point)) {
            let (x, y) = self.place(spot.point.lon(), spot.point.lat());
            let mut at = (x, y);
            while drawn.iter().any(|other| (other.0 - at.0).hypot(other.1 - at.1) < 2.0 * DISC) {
                at.0 += 2.0 * DISC;
            }
            drawn.push(at);
            let ring = if spot.approximate {
                format!(r#"<circle class="ring" cx="{x:.0}" cy="{y:.0}" r="{RING:.0}"/>"#)
            } else {
                String::new()
            };
            let _ = write!(
                discs,
                r#"{ring}<path class="to" d="M{x:.0} {y:.0}L{0:.0} {1:.0}"/><circle class="disc" cx="{0:.0}" cy="{1:.0}" r="{DISC}"/><text class="number" x="{0:.0}" y="{1:.0}">{2}</text>"#,
                at.0, at.1, spot.number,
            );
        }
        discs
    }
}
