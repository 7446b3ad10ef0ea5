//! SLICE: find a venue. Home, list, one venue, districts and communes, near me, and the pages that go with them.

mod home;
mod list;
mod near;
mod needs;
mod offers;
mod pages;
mod place;
mod show;
mod show_data;
mod sitemap;
mod small_map;

use axum::Router;
use axum::routing::get;

use crate::app::App;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(home::show))
        .route("/orientation", get(needs::show))
        .route("/lieux", get(list::show))
        .route("/lieux/{slug}", get(show::show))
        .route("/pres-de", get(near::show).post(near::locate))
        .route("/communes/{insee}", get(place::commune))
        .route("/quartiers", get(place::districts))
        .route("/quartiers/{id}", get(place::district))
        .route("/accessibilite", get(pages::accessibility))
        .route("/mentions-legales", get(pages::legal))
        .route("/donnees-personnelles", get(pages::privacy))
        .route("/plan-du-site", get(pages::site_plan))
        .route("/sitemap.xml", get(sitemap::show))
}
