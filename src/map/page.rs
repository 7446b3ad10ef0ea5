//! `GET /carte`: the list and its map, side by side on wide screens. Without script the page is the list.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use crate::listing::card::Reach;
use crate::listing::{Listing, Place, map_config};
use crate::web::asked::Data;
use crate::web::{Cx, Filtered, Made, Markup, Result, urls};

#[derive(Template)]
#[template(path = "map/page.html")]
struct MapPage<'a> {
    cx: &'a Cx,
    list: Listing,
    config: Markup,
    /// Whether the map waits until it is asked for.
    waits: bool,
}

/// `GET /carte`
pub(super) async fn show(cx: Cx, Filtered(filter): Filtered) -> Result<Response> {
    cx.answer_by_data(&urls::map(&filter), |cx, catalogue| {
        let list = Listing::new(cx, catalogue, &filter, Place::Map)?;
        let (changes_at, counted) = (list.changes_at, list.counted(&filter));
        let config = map_config::json(cx, &filter, list.total);
        let made = cx.page(&MapPage { cx, list, config, waits: cx.data() == Data::Saved }, changes_at)?;
        Ok(Made { counted, ..made })
    })
}

/// `GET /carte/fond.geojson`: the outline and the named zones the map stands on when no tiles come.
pub(super) async fn ground(cx: Cx) -> Result<Response> {
    cx.answer("/carte/fond.geojson", |cx, _| {
        let body = cx.app.territory().ground();
        Ok(Made { body, mime: "application/geo+json", changes_at: cx.now + Days::new(1), counted: vec![] })
    })
}
