//! Positions a file got wrong, told by the outlines of the territory: latitude and longitude swapped, or a point outside
//! of the commune the same line names.

use crate::standard::{Column, Expected, Problem, Repair};
use crate::territory::{Commune, Territory};
use crate::venue::{Point, Position, Venue};

/// What is wrong with a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// Only the other way round it lies where the line says: it was turned.
    Swapped,
    /// It lies outside of the commune the line names: it is told, and stays as the source gave it.
    Outside,
}

/// Checks the position against the commune of the line, where the territory knows its outline.
pub fn check(venue: &mut Venue, territory: &Territory) -> Option<Misplaced> {
    let position = venue.position?;
    let commune = named(venue, territory)?;
    if commune.shape.nearly_contains(position.point, BESIDE_M) {
        return None;
    }
    let turned = Point::new(position.point.lon(), position.point.lat()).ok();
    if let Some(point) = turned.filter(|point| commune.shape.contains(*point)) {
        venue.position = Some(Position { point, ..position });
        return Some(Misplaced::Swapped);
    }
    Some(Misplaced::Outside)
}

fn named<'a>(venue: &Venue, territory: &'a Territory) -> Option<&'a Commune> {
    let by_name = || territory.communes().iter().find(|commune| commune.name == venue.address.commune);
    match &venue.address.insee {
        Some(insee) => territory.commune(insee),
        None => by_name(),
    }
}

/// Outlines are simplified: a door on the boundary may lie a few metres out.
const BESIDE_M: f64 = 200.0;

/// A position that was turned, in the words of a cell.
pub fn turned(before: Point) -> Problem {
    let (lat, lon) = (before.lat(), before.lon());
    let repair = Some(Repair::Certain(format!("{lon}, {lat}")));
    Problem { column: Column::Latitude, value: format!("{lat}, {lon}"), expected: Expected::Degrees, repair }
}
