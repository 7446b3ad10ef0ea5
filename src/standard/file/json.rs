//! JSON of the standard: an array of objects, absent keys for absent values, degrees as numbers. And the same cells as
//! the properties of GeoJSON points.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::{Column, Line, Lines, Unwritten};

pub fn array(lines: &[Line<'_>]) -> Result<Vec<u8>, Unwritten> {
    let others = Lines::others(lines);
    let cells = lines.iter().map(|line| Cells { line, others: &others });
    serde_json::to_vec(&cells.collect::<Vec<_>>()).map_err(Unwritten::of)
}

pub fn features(lines: &[Line<'_>]) -> Result<Vec<u8>, Unwritten> {
    let others = Lines::others(lines);
    let features: Vec<_> = lines.iter().map(|line| Feature::new(Cells { line, others: &others })).collect();
    serde_json::to_vec(&Collection { r#type: "FeatureCollection", features }).map_err(Unwritten::of)
}

/// The cells of a line, in their order; then those of columns nobody knows.
struct Cells<'a> {
    line: &'a Line<'a>,
    others: &'a [&'a str],
}

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (column, cell) in self.line.row.cells() {
            let degrees = matches!(column, Column::Latitude | Column::Longitude);
            match cell.parse::<f64>() {
                Ok(number) if degrees => map.serialize_entry(column.word(), &number)?,
                _ => map.serialize_entry(column.word(), cell)?,
            }
        }
        let others = self.others.iter().map(|name| (name, self.line.other(name)));
        for (name, cell) in others.filter(|(_, cell)| !cell.is_empty()) {
            match nested(cell) {
                Some(value) => map.serialize_entry(name, &value)?,
                None => map.serialize_entry(name, cell)?,
            }
        }
        map.end()
    }
}

/// What came nested is given back nested: a cell of texts holds it as it is written.
fn nested(cell: &str) -> Option<Value> {
    let value = cell.starts_with(['{', '[']).then(|| serde_json::from_str(cell))?;
    value.ok()
}

#[derive(Serialize)]
struct Collection<'a> {
    r#type: &'static str,
    features: Vec<Feature<'a>>,
}

#[derive(Serialize)]
struct Feature<'a> {
    r#type: &'static str,
    id: &'a str,
    geometry: Option<Geometry>,
    properties: Cells<'a>,
}

#[derive(Serialize)]
struct Geometry {
    r#type: &'static str,
    /// Longitude, latitude.
    coordinates: [f64; 2],
}

impl<'a> Feature<'a> {
    fn new(properties: Cells<'a>) -> Self {
        let line = properties.line;
        let point = line.venue.position.map(|position| position.point);
        Self {
            r#type: "Feature",
            id: line.venue.id.as_str(),
            geometry: point
                .map(|point| Geometry { r#type: "Point", coordinates: [point.lon(), point.lat()] }),
            properties,
        }
    }
}
