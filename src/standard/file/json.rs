//! JSON of the standard: an array of objects, absent keys for absent values, degrees as numbers. And the same cells as
//! the properties of GeoJSON points.

use std::collections::HashSet;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Column, Line, Unwritten};

pub fn array(lines: &[Line<'_>]) -> Result<Vec<u8>, Unwritten> {
    serde_json::to_vec(&lines.iter().map(Cells).collect::<Vec<_>>()).map_err(Unwritten::of)
}

pub fn features(lines: &[Line<'_>]) -> Result<Vec<u8>, Unwritten> {
    let features: Vec<_> = lines.iter().map(Feature::new).collect();
    serde_json::to_vec(&Collection { r#type: "FeatureCollection", features }).map_err(Unwritten::of)
}

/// The cells of a line, in their order.
struct Cells<'a>(&'a Line<'a>);

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut names = HashSet::new();
        for (column, cell) in self.0.row.cells() {
            names.insert(column.word());
            let degrees = matches!(column, Column::Latitude | Column::Longitude);
            match cell.parse::<f64>() {
                Ok(number) if degrees => map.serialize_entry(column.word(), &number)?,
                _ => map.serialize_entry(column.word(), cell)?,
            }
        }
        for (name, cell) in self.0.row.others().filter(|(_, cell)| !cell.is_empty()) {
            if names.insert(name) {
                map.serialize_entry(name, cell)?;
            }
        }
        map.end()
    }
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
    fn new(line: &'a Line<'a>) -> Self {
        let point = line.venue.position.map(|position| position.point);
        Self {
            r#type: "Feature",
            id: line.venue.id.as_str(),
            geometry: point
                .map(|point| Geometry { r#type: "Point", coordinates: [point.lon(), point.lat()] }),
            properties: Cells(line),
        }
    }
}
