//! The communes a territory covers.

use geojson::JsonValue;

use super::layer::SLIT_M;
use super::manifest::{self, CommuneEntry};
use super::outline::{self, Outline};
use super::shape::Shape;
use super::source::{Source, TerritoryError};
use crate::venue::{CommuneCode, Point, Postcode};

const FILE: &str = "commune.geojson";

/// A commune of the territory.
#[derive(Clone, Debug)]
pub struct Commune {
    pub insee: CommuneCode,
    pub name: String,
    /// Absent when the commune has several, or it is not known.
    pub postcode: Option<Postcode>,
    pub shape: Shape,
    /// The point by which files place what they only know to be somewhere in the commune. No building is there.
    pub centre: Option<Point>,
}

impl Commune {
    /// Whether a point lies in it, or within 5 m of its line.
    pub fn holds(&self, point: Point) -> bool {
        self.shape.contains(point) || self.shape.nearly_contains(point, SLIT_M)
    }
}

/// The communes in the order of the manifest, each with its outline.
pub(super) fn read(source: &Source<'_>, entries: Vec<CommuneEntry>) -> Result<Vec<Commune>, TerritoryError> {
    let mut outlines = Vec::new();
    for outline in outline::read(FILE, &source.require(FILE)?)? {
        let code: CommuneCode = outline.text("code_insee")?.parse().map_err(|error| outline.error(error))?;
        if !entries.iter().any(|entry| entry.insee == code) {
            return Err(outline.error(format!("{} does not list the commune {code}", manifest::FILE)));
        }
        outlines.push((code, outline));
    }
    entries.into_iter().map(|entry| commune(entry, &outlines)).collect()
}

fn commune(entry: CommuneEntry, outlines: &[(CommuneCode, Outline)]) -> Result<Commune, TerritoryError> {
    let CommuneEntry { insee, name, postcode } = entry;
    let (_, outline) = outlines.iter().find(|(code, _)| *code == insee).ok_or_else(|| {
        let problem = format!("no feature has “code_insee” {insee}, which {} lists", manifest::FILE);
        TerritoryError::new(FILE, problem)
    })?;
    Ok(Commune { insee, name, postcode, shape: outline.shape.clone(), centre: centre(outline)? })
}

fn centre(outline: &Outline) -> Result<Option<Point>, TerritoryError> {
    const CENTRE: &str = "centre_commune";
    let Some(value) = outline.property(CENTRE) else { return Ok(None) };
    let numbers: Option<Vec<f64>> =
        value.as_array().and_then(|numbers| numbers.iter().map(JsonValue::as_f64).collect());
    match numbers.as_deref() {
        Some([lon, lat]) => Point::new(*lat, *lon).map(Some).map_err(|error| outline.error(error)),
        _ => Err(outline.error(format!("expected “{CENTRE}” to be [longitude, latitude]"))),
    }
}
