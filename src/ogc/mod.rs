//! SLICE: read venues and zones with QGIS, GDAL and programs. OGC API – Features: Part 1 Core 1.0.1 (OGC 17-069r4) with
//! GeoJSON, HTML and OpenAPI 3.0; Part 2 (OGC 18-058r1) with CRS84 and EPSG:2154.
//!
//! One resource, two forms: what a program reads as JSON a person reads as a page, made of the same value. Links are
//! whole: the site's public address where it is configured, else where it listens, never what a request says of itself.

mod asked;
mod collection;
mod crs;
mod feature;
mod items;
mod landing;
mod page;
mod paging;
mod pick;
mod queryables;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/ogc", Who::Anyone, landing::show)
        .read("/ogc/", Who::Anyone, landing::show)
        .read("/ogc/conformance", Who::Anyone, landing::conformance)
        .read("/ogc/collections", Who::Anyone, landing::collections)
        .read("/ogc/collections/{collection}", Who::Anyone, landing::collection)
        .read("/ogc/collections/{collection}/queryables", Who::Anyone, queryables::show)
        .read("/ogc/collections/{collection}/items", Who::Anyone, items::all)
        .read("/ogc/collections/{collection}/items/{feature}", Who::Anyone, items::one)
}
