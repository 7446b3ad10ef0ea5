//! The ground a site covers: communes, layers of zones, streets, school zone, the relay people may call, and the
//! venues a new database begins with.
//!
//! A territory is a folder of files, UTF-8, all positions in WGS 84. The one in the program, `src/territory/roubaix`,
//! is the example; `--territory DIR` takes another of the same shape. Nothing about any territory is in the code.
//!
//! | file | | what |
//! |---|---|---|
//! | `territoire.json` | required | what the territory says of itself, see below |
//! | `commune.geojson` | required | one feature for each commune |
//! | one file for each layer | as listed | the zones of the layer, one feature each |
//! | `rues.csv` | may be missing | streets and squares, to find a typed one without the address service |
//! | `lieux.json` | may be missing | the first venues: a JSON array of [`Venue`]s |
//!
//! `territoire.json` is an object; any other key is refused, so that a misspelt one is noticed:
//!
//! | key | | what |
//! |---|---|---|
//! | `name` | required | how the site calls the territory: `"Roubaix"` |
//! | `communes` | required | array of `{"insee": "59512", "name": "Roubaix", "postcode": "59100"}`; a commune with several postcodes leaves `postcode` out |
//! | `school_zone` | | `"A"`, `"B"` or `"C"` |
//! | `relay` | | who answers the phone when a venue's number is not known: `phone` (E.164), `name` (words), `hours` (words), `languages` (ISO 639-1 codes, `lsf`) |
//! | `layers` | | array of `{"id", "name" (words), "file"}`, in the order they are shown. The layer `quartier` is special: its zones are the districts, with pages of their own |
//! | `labels` | | names of local labels: slug of the label → words |
//! | `credit` | | whom the map names as source of the outlines |
//! | `pace` | | `{"walk": 4, "drive": 15}`, kilometres an hour along the straight line, detours included; with it minutes stand beside distances, called an estimate; `drive` may be left out |
//!
//! *Words* are an object of texts by language code, `fr` among them: `{"fr": "Quartiers", "ar": "الأحياء"}`.
//!
//! `commune.geojson` and the layers are `FeatureCollection`s of `Polygon`s and `MultiPolygon`s; holes count. A
//! commune has the property `code_insee`, one that `communes` lists, and may have `centre_commune`,
//! `[longitude, latitude]`: the point where files put what they cannot place, which no building may claim. A zone has
//! an `id` (letters a-z, digits, hyphens; permanent, since addresses hold it) and the property `nom`.
//!
//! `rues.csv` is comma-separated with the header `nom,latitude,longitude,quartier`: the name, one reference point, and
//! the name of the district, which may be empty.
//!
//! The first venues keep to the format of [`Venue`]: identifiers and slugs are permanent and unique, every group of
//! facts names its source under `said`, what is not known is left out. `repere check` says what is amiss.

use std::collections::BTreeMap;
use std::path::Path;

mod check;
mod commune;
mod doubt;
mod embedded;
mod geometry;
mod ground;
mod layer;
mod load;
pub mod lookup;
mod lost;
mod manifest;
mod outline;
mod pace;
mod resolve;
mod shape;
mod source;
mod spelling;
mod street;
mod words;

pub use check::{Lack, Refusal, drafts_lack};
pub use commune::Commune;
pub use doubt::{Misplaced, Misplacement};
pub use geometry::{BadBounds, Bounds};
pub use layer::{DISTRICTS, Layer, Zone};
pub use lost::Lost;
pub use manifest::Relay;
pub use pace::{Pace, Speed};
pub use resolve::Found;
pub use shape::{BadShape, Shape};
pub use source::TerritoryError;
pub use words::{BadWords, Words};

use crate::hours::SchoolZone;
use crate::venue::name::fold;
use crate::venue::{CommuneCode, Point, Slug, Venue};

/// The ground a site covers. Read once at start, never changed.
#[derive(Debug)]
pub struct Territory {
    name: String,
    /// Never empty.
    communes: Vec<Commune>,
    bounds: Bounds,
    school_zone: Option<SchoolZone>,
    relay: Option<Relay>,
    layers: Vec<Layer>,
    labels: BTreeMap<Slug, Words>,
    credit: Option<String>,
    pace: Option<Pace>,
    streets: Vec<street::Street>,
    gazetteer: resolve::Gazetteer,
    venues: Vec<Venue>,
}

impl Territory {
    /// The territory in the program.
    pub fn roubaix() -> Result<Self, TerritoryError> {
        load::territory(&embedded::ROUBAIX)
    }

    /// A folder of the same files. The error names the file, the line or feature, and what was expected there.
    pub fn from_folder(path: &Path) -> Result<Self, TerritoryError> {
        load::territory(&source::Source::Folder(path))
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// At least one.
    pub fn communes(&self) -> &[Commune] {
        &self.communes
    }

    pub fn commune(&self, insee: &CommuneCode) -> Option<&Commune> {
        self.communes.iter().find(|commune| commune.insee == *insee)
    }

    /// The commune that holds a point, or whose line is within 5 m.
    pub fn commune_at(&self, point: Point) -> Option<&Commune> {
        let inside = self.communes.iter().find(|commune| commune.shape.contains(point));
        let beside =
            || self.communes.iter().find(|commune| commune.shape.nearly_contains(point, layer::SLIT_M));
        inside.or_else(beside)
    }

    pub const fn school_zone(&self) -> Option<SchoolZone> {
        self.school_zone
    }

    /// Who answers the phone when a venue's own number is not known.
    pub const fn relay(&self) -> Option<&Relay> {
        self.relay.as_ref()
    }

    /// Whom the map names as source of the outlines.
    pub fn credit(&self) -> Option<&str> {
        self.credit.as_deref()
    }

    /// How fast people get about. None: no minutes are told.
    pub const fn pace(&self) -> Option<Pace> {
        self.pace
    }

    /// The box around all communes.
    pub const fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// Whether a point lies in one of the communes.
    pub fn contains(&self, point: Point) -> bool {
        self.commune_at(point).is_some()
    }

    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    pub fn layer(&self, id: &str) -> Option<&Layer> {
        self.layers.iter().find(|layer| layer.id.as_str() == id)
    }

    /// The zones of the layer `quartier`; none without it.
    pub fn districts(&self) -> &[Zone] {
        self.layer(DISTRICTS).map_or(&[], |layer| &layer.zones)
    }

    /// The same as people look for them: by name, accents apart.
    pub fn districts_by_name(&self) -> Vec<&Zone> {
        let mut zones: Vec<&Zone> = self.districts().iter().collect();
        zones.sort_by_cached_key(|zone| fold(&zone.name));
        zones
    }

    pub fn district(&self, id: &str) -> Option<&Zone> {
        self.layer(DISTRICTS)?.zone(id)
    }

    pub fn district_at(&self, point: Point) -> Option<&Zone> {
        self.layer(DISTRICTS)?.zones_at(point).next()
    }

    /// Every zone that holds a point, with its layer.
    pub fn zones_at(&self, point: Point) -> impl Iterator<Item = (&Layer, &Zone)> {
        self.layers.iter().flat_map(move |layer| layer.zones_at(point).map(move |zone| (layer, zone)))
    }

    /// The territory's own name of a label, in a language or else in French.
    pub fn label_name(&self, slug: &str, lang: &str) -> Option<&str> {
        let slug: Slug = slug.parse().ok()?;
        self.labels.get(&slug).map(|words| words.get(lang))
    }

    /// The venues a new database begins with, drafts among them.
    pub fn venues(&self) -> &[Venue] {
        &self.venues
    }
}
