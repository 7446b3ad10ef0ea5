//! SLICE: see venues. The map page, its data, its ground, and the relay that brings its tiles.

mod cluster;
mod geojson;
mod page;
mod tiles;

use axum::Router;
use axum::routing::get;

use crate::app::App;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/carte", get(page::show))
        .route("/carte/fond.geojson", get(page::ground))
        .route("/lieux.geojson", get(geojson::show))
        .route("/tuiles/{z}/{x}/{y}", get(tiles::show))
}
