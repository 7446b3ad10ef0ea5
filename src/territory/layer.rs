//! Layers of zones laid over the territory: districts, priority districts, sectors of a service.

use super::geometry::Bounds;
use super::manifest::{self, LayerEntry};
use super::outline::{self, Outline};
use super::shape::Shape;
use super::source::{Source, TerritoryError};
use super::words::Words;
use crate::venue::{Point, Slug};

/// The layer whose zones have pages of their own and stand in a venue's address.
pub const DISTRICTS: &str = "quartier";

/// The kind of the features of the ground that are communes; every other kind is a layer's identifier.
pub(super) const COMMUNE: &str = "commune";

/// How far from a line a point is still taken for inside, in metres, when no zone holds it: outlines that are
/// simplified by about 3 m leave slits between neighbours.
pub(super) const SLIT_M: f64 = 5.0;

/// Zones of one kind.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The word before the colon in `zone=layer:id`.
    pub id: Slug,
    pub name: Words,
    pub zones: Vec<Zone>,
}

/// A named part of the territory.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Unique in its layer, permanent.
    pub id: Slug,
    pub name: String,
    pub shape: Shape,
}

impl Zone {
    pub fn contains(&self, point: Point) -> bool {
        self.shape.contains(point)
    }

    pub const fn bounds(&self) -> Bounds {
        self.shape.bounds()
    }

    /// Where the name is written on a map: inside, far from the line.
    pub const fn label(&self) -> Point {
        self.shape.label()
    }
}

impl Layer {
    pub fn zone(&self, id: &str) -> Option<&Zone> {
        self.zones.iter().find(|zone| zone.id.as_str() == id)
    }

    /// The zones that hold a point; if none does, the nearest within 5 m.
    pub fn zones_at(&self, point: Point) -> impl Iterator<Item = &Zone> {
        let mut inside = self.zones.iter().filter(move |zone| zone.contains(point)).peekable();
        let beside = if inside.peek().is_none() { self.beside(point) } else { None };
        inside.chain(beside)
    }

    fn beside(&self, point: Point) -> Option<&Zone> {
        let near = self.zones.iter().filter(|zone| zone.shape.nearly_contains(point, SLIT_M));
        near.min_by(|a, b| a.shape.edge_distance_m(point).total_cmp(&b.shape.edge_distance_m(point)))
    }
}

/// The layers in the order of the manifest.
pub(super) fn read_all(source: &Source<'_>, entries: Vec<LayerEntry>) -> Result<Vec<Layer>, TerritoryError> {
    let mut layers: Vec<Layer> = Vec::with_capacity(entries.len());
    for entry in entries {
        let place = format!("layer “{}”", entry.id);
        if entry.id.as_str() == COMMUNE || layers.iter().any(|layer| layer.id == entry.id) {
            return Err(TerritoryError::new(manifest::FILE, "this “id” is taken").at(place));
        }
        layers.push(read(source, entry)?);
    }
    Ok(layers)
}

fn read(source: &Source<'_>, entry: LayerEntry) -> Result<Layer, TerritoryError> {
    let LayerEntry { id, name, file } = entry;
    let outlines = outline::read(&file, &source.require(&file)?)?;
    let mut zones: Vec<Zone> = Vec::with_capacity(outlines.len());
    for outline in outlines {
        let id = zone_id(&outline)?;
        if zones.iter().any(|zone| zone.id == id) {
            return Err(outline.error("another feature has this “id”"));
        }
        zones.push(Zone { id, name: outline.text("nom")?.to_owned(), shape: outline.shape });
    }
    Ok(Layer { id, name, zones })
}

fn zone_id(outline: &Outline) -> Result<Slug, TerritoryError> {
    let expected = |_| outline.error("expected an “id” of the letters a-z, digits and hyphens");
    outline.id().unwrap_or_default().parse().map_err(expected)
}
