//! Outlines as GeoJSON files give them.

use geo_types::{MultiPolygon, Polygon};
use geojson::feature::Id;
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, JsonValue};

use super::shape::Shape;
use super::source::TerritoryError;

/// A feature of a file: its outline, and what is written beside it.
pub(super) struct Outline {
    pub shape: Shape,
    file: String,
    /// Which feature of the file, as an error names it.
    place: String,
    feature: Feature,
}

/// Reads a `FeatureCollection` of polygons and multipolygons in WGS 84.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Outline>, TerritoryError> {
    let unread = |error: geojson::Error| {
        if let geojson::Error::MalformedGeoJson(json) = &error {
            TerritoryError::json(file, json)
        } else {
            TerritoryError::new(file, error)
        }
    };
    let collection: FeatureCollection = text.parse().map_err(unread)?;
    let features = collection.features.into_iter().enumerate();
    features.map(|(number, feature)| outline(file, number + 1, feature)).collect()
}

fn outline(file: &str, number: usize, mut feature: Feature) -> Result<Outline, TerritoryError> {
    let place = match id_of(&feature) {
        Some(id) => format!("feature {number} (“{id}”)"),
        None => format!("feature {number}"),
    };
    let bad = |problem: String| TerritoryError::new(file, problem).at(&place);
    let geometry = feature.geometry.take().ok_or_else(|| bad("it has no geometry".to_owned()))?;
    let polygons = polygons(&geometry).map_err(bad)?;
    let shape = Shape::new(polygons).map_err(|error| bad(error.to_string()))?;
    Ok(Outline { shape, file: file.to_owned(), place, feature })
}

fn polygons(geometry: &Geometry) -> Result<MultiPolygon<f64>, String> {
    if let GeometryValue::Polygon { .. } = &geometry.value {
        let polygon = Polygon::try_from(geometry).map_err(|error| error.to_string())?;
        return Ok(MultiPolygon::new(vec![polygon]));
    }
    let expected =
        |_| format!("expected a Polygon or a MultiPolygon, found a {}", geometry.value.type_name());
    MultiPolygon::try_from(geometry).map_err(expected)
}

fn id_of(feature: &Feature) -> Option<String> {
    match feature.id.as_ref()? {
        Id::String(text) => Some(text.clone()),
        Id::Number(number) => Some(number.to_string()),
    }
}

impl Outline {
    pub(super) fn id(&self) -> Option<String> {
        id_of(&self.feature)
    }

    /// A property that must be a text.
    pub(super) fn text(&self, property: &str) -> Result<&str, TerritoryError> {
        let text = self.feature.property(property).and_then(JsonValue::as_str).map(str::trim);
        let missing = || self.error(format!("expected a property “{property}” holding a text"));
        text.filter(|text| !text.is_empty()).ok_or_else(missing)
    }

    pub(super) fn property(&self, property: &str) -> Option<&JsonValue> {
        self.feature.property(property).filter(|value| !value.is_null())
    }

    pub(super) fn error(&self, problem: impl std::fmt::Display) -> TerritoryError {
        TerritoryError::new(&self.file, problem).at(&self.place)
    }
}
