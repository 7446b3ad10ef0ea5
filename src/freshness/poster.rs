//! `GET /lieux/{slug}/affiche`: a sheet for the door or the counter, with a QR code that opens the venue's page.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::listing::qr;
use crate::venue::{Slug, Venue};
use crate::web::{Cx, Error, Markup, Path, Result, urls};

#[derive(Template)]
#[template(path = "freshness/poster.html")]
struct Poster<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    picture: Markup,
    /// Without its scheme, as people copy it.
    address: String,
}

impl Poster<'_> {
    fn venue_url(&self) -> String {
        self.cx.url(&urls::venue(&self.venue.slug))
    }
}

pub(super) async fn show(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let catalogue = cx.catalogue();
    let venue = &catalogue.find(&slug).ok_or(Error::NotFound)?.venue;
    let url = format!("{}{}", cx.app.config().base_url(), urls::venue(&slug));
    let name = cx.t1("confirm-poster-picture", "name", &venue.name);
    let address = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).to_owned();
    let page = Poster { cx: &cx, venue, picture: qr::picture(&url, &name), address };
    Ok(cx.own_page(StatusCode::OK, &page))
}
