//! SLICE: see venues. The map page, its data, its ground, and the relay that brings its tiles.

mod cluster;
mod geojson;
mod page;
mod tiles;

use crate::account::Who;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/carte", Who::Anyone, page::show)
        .read("/carte/fond.geojson", Who::Anyone, page::ground)
        .read("/lieux.geojson", Who::Anyone, geojson::show)
        .read("/tuiles/{z}/{x}/{y}", Who::Anyone, tiles::show)
        .in_every_language()
}
