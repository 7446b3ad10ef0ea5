//! A page that tells how it stands, and nothing of a person.

use askama::Template;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;

use crate::venue::Venue;
use crate::web::{Cx, urls};

#[derive(Template)]
#[template(path = "booking/told.html")]
pub(super) struct Told<'a> {
    pub cx: &'a Cx,
    /// Key of the heading.
    pub title: &'static str,
    /// Keys of what follows.
    pub text: &'a [&'static str],
    /// Where one goes on.
    pub venue: Option<&'a Venue>,
}

impl<'a> Told<'a> {
    pub fn new(cx: &'a Cx, title: &'static str) -> Self {
        Self { cx, title, text: &[], venue: None }
    }

    pub fn page(&self, status: StatusCode) -> Response {
        unlisted(self.cx.own_page(status, self))
    }

    fn venue_url(&self, venue: &Venue) -> String {
        self.cx.url(&urls::venue(&venue.slug))
    }
}

/// A page that no search engine keeps.
pub(super) fn unlisted(mut response: Response) -> Response {
    let name = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(name, HeaderValue::from_static("noindex, nofollow"));
    response
}

/// The link leads to nothing (any more).
pub(super) fn gone(cx: &Cx) -> Response {
    Told { text: &["booking-gone-text"], ..Told::new(cx, "booking-gone") }.page(StatusCode::GONE)
}

/// Just erased.
pub(super) fn erased(cx: &Cx) -> Response {
    Told { text: &["booking-erased-text"], ..Told::new(cx, "booking-erased") }.page(StatusCode::OK)
}

/// A row that does not open: it was changed, or moved, or the key is another.
pub(super) fn broken(cx: &Cx) -> Response {
    tracing::error!("an appointment request does not open: its row was changed, or the key is another");
    Told { text: &["booking-broken-text"], ..Told::new(cx, "booking-broken") }
        .page(StatusCode::INTERNAL_SERVER_ERROR)
}
