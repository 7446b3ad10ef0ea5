//! Clusters for a box too full to show every venue: a whole country stays light on a phone.
//!
//! Venues are gathered by the cells of a grid that halves with each zoom; a cell's cluster stands at the mean of its
//! venues, so that it moves little when the map does.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::listing::feature::extent;
use crate::venue::catalogue::Hit;

/// Cells along one side of a 256-pixel tile: a cell is 64 pixels, a little more than a cluster's circle.
const CELLS_PER_TILE: f64 = 4.0;

/// Latitude where web maps end.
const MERCATOR_MAX: f64 = 85.051_128_78;

#[derive(Default)]
struct Cell {
    count: u32,
    lat: f64,
    lon: f64,
}

/// A `FeatureCollection` of clusters: `cluster: true`, `count`, and the id of the grid's cell.
pub fn collection(hits: &[Hit<'_>], zoom: u8) -> String {
    let mut cells: BTreeMap<(i64, i64), Cell> = BTreeMap::new();
    for point in hits.iter().filter_map(|hit| hit.entry.point()) {
        let cell = cells.entry(cell_of(point.lat(), point.lon(), zoom)).or_default();
        cell.count += 1;
        cell.lat += point.lat();
        cell.lon += point.lon();
    }
    let features: Vec<Value> = cells.iter().map(|(at, cell)| feature(*at, cell, zoom)).collect();
    let mut collection = json!({ "type": "FeatureCollection", "features": features });
    if let (Some(bbox), Some(object)) = (extent(hits), collection.as_object_mut()) {
        object.insert("bbox".to_owned(), json!(bbox));
    }
    collection.to_string()
}

fn feature((x, y): (i64, i64), cell: &Cell, zoom: u8) -> Value {
    let mean = |sum: f64| (sum / f64::from(cell.count) * 1e5).round() / 1e5;
    json!({
        "type": "Feature",
        "id": format!("{zoom}-{x}-{y}"),
        "geometry": { "type": "Point", "coordinates": [mean(cell.lon), mean(cell.lat)] },
        "properties": { "cluster": true, "count": cell.count },
    })
}

/// Column and row in the Web Mercator grid of a zoom.
#[expect(clippy::cast_possible_truncation, reason = "at zoom 22 a column is below 2^24")]
fn cell_of(lat: f64, lon: f64, zoom: u8) -> (i64, i64) {
    let cells = CELLS_PER_TILE * f64::from(zoom).exp2();
    let lat = lat.clamp(-MERCATOR_MAX, MERCATOR_MAX).to_radians();
    let x = (lon + 180.0) / 360.0;
    let y = (1.0 - lat.tan().asinh() / std::f64::consts::PI) / 2.0;
    ((x * cells).floor() as i64, (y * cells).floor() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_share_a_cell_far_out_and_part_close_in() {
        let (town_hall, station) = ((50.6916, 3.1745), (50.6953, 3.1636));
        let cell = |(lat, lon): (f64, f64), zoom| cell_of(lat, lon, zoom);
        assert_eq!(cell(town_hall, 6), cell(station, 6));
        assert_ne!(cell(town_hall, 16), cell(station, 16));
    }
}
