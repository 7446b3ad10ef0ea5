//! Features of a collection as JSON, and which of them a property picks.

use geojson::Geometry;
use serde_json::{Map, Value, json};

use super::crs::Crs;
use crate::listing::feature::Feature;
use crate::territory::{Bounds, Shape};
use crate::venue::catalogue::Hit;
use crate::web::{Cx, Error, Result};

/// A venue as `/lieux.geojson` tells it, in a coordinate system.
pub(super) fn venue(cx: &Cx, hit: &Hit<'_>, crs: Crs) -> Result<Value> {
    let mut feature =
        serde_json::to_value(Feature::new(cx, hit)).map_err(|cause| Error::internal("a feature", cause))?;
    if let Some(point) = hit.entry.point()
        && let Some(place) = feature.pointer_mut("/geometry/coordinates")
    {
        *place = json!(crs.position(point.lon(), point.lat()));
    }
    Ok(feature)
}

/// An outline with its name.
pub(super) fn zone(id: &str, name: &str, shape: &Shape, crs: Crs) -> Value {
    let geometry = match shape.polygons().0.as_slice() {
        [one] => Geometry::from(one),
        _ => Geometry::from(shape.polygons()),
    };
    let mut geometry = json!(geometry);
    if let Some(coordinates) = geometry.get_mut("coordinates") {
        project(coordinates, crs);
    }
    json!({ "type": "Feature", "id": id, "geometry": geometry, "properties": { "id": id, "nom": name } })
}

/// Turns every position of nested lists.
fn project(coordinates: &mut Value, crs: Crs) {
    let Value::Array(list) = coordinates else { return };
    if let [Value::Number(lon), Value::Number(lat)] = list.as_slice() {
        let position = lon.as_f64().zip(lat.as_f64()).and_then(|(lon, lat)| crs.position(lon, lat));
        *coordinates = json!(position);
        return;
    }
    for inner in list {
        project(inner, crs);
    }
}

/// Whether a feature's properties have all the values asked. Lists hold a value when one of theirs is it.
pub(super) fn holds(feature: &Value, wanted: &[(&str, &str)]) -> bool {
    let empty = Map::new();
    let properties = feature.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    let is = |value: &Value, wanted: &str| match value {
        Value::String(text) => text == wanted,
        Value::Number(number) => number.to_string() == wanted,
        Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => false,
    };
    wanted.iter().all(|(name, wanted)| match properties.get(*name) {
        Some(Value::Array(values)) => values.iter().any(|value| is(value, wanted)),
        Some(value) => is(value, wanted),
        None => false,
    })
}

/// Whether an outline reaches into a box.
pub(super) fn meets(shape: &Shape, bounds: Option<Bounds>) -> bool {
    bounds.is_none_or(|bounds| shape.bounds().meets(bounds))
}
