//! The streets of a territory, each with one point.

use serde::Deserialize;

use super::source::{Source, TerritoryError};
use crate::venue::Point;

const FILE: &str = "rues.csv";

/// A street or square. Its point is not a building: the door may be hundreds of metres away.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Street {
    pub name: String,
    pub point: Point,
    /// Name of the district, as the file gives it.
    pub district: Option<String>,
}

#[derive(Deserialize)]
struct Row {
    nom: String,
    latitude: f64,
    longitude: f64,
    #[serde(default)]
    quartier: Option<String>,
}

/// The streets of the file, none without file.
pub(super) fn read(source: &Source<'_>) -> Result<Vec<Street>, TerritoryError> {
    let text = source.read(FILE)?.unwrap_or_default();
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let header = rows.headers().map_err(|error| TerritoryError::new(FILE, error).at("line 1"))?.clone();
    let mut streets = Vec::new();
    for record in rows.records() {
        let record = record.map_err(|error| TerritoryError::new(FILE, error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let bad = |problem: String| TerritoryError::new(FILE, problem).at(format_args!("line {line}"));
        let row: Row = record.deserialize(Some(&header)).map_err(|error| bad(in_words(&error)))?;
        streets.push(street(row).map_err(bad)?);
    }
    Ok(streets)
}

fn street(row: Row) -> Result<Street, String> {
    let name = row.nom.trim();
    if name.is_empty() {
        return Err("expected a name in “nom”".to_owned());
    }
    let point = Point::new(row.latitude, row.longitude).map_err(|error| error.to_string())?;
    Ok(Street { name: name.to_owned(), point, district: row.quartier.filter(|name| !name.is_empty()) })
}

/// What the reader of CSV complains of, less the place, which we know.
fn in_words(error: &csv::Error) -> String {
    if let csv::ErrorKind::Deserialize { err, .. } = error.kind() {
        format!("{}; expected the columns nom, latitude, longitude and, if known, quartier", err.kind())
    } else {
        error.to_string()
    }
}
