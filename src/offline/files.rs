//! `GET /sw.js` and `GET /manifest.webmanifest`.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use serde_json::json;

use super::midnight;
use crate::web::{Cx, Made, Result, assets};

/// Colours of the site by day, where the city has set none (`static/css/tokens.css`).
const BRAND: &str = "#0b4f5c";
const GROUND: &str = "#f5f3ee";

/// The worker, at an address that stays: a browser asks for it again to see whether it changed. From the bare address it
/// may answer for the whole site.
pub(super) async fn worker(asked: HeaderMap) -> Result<Response> {
    let mut response = assets::named("sw.js", &asked)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

/// What the site is called and looks like when it stands among the programs of a telephone. `minimal-ui` keeps the
/// browser's own way back.
pub(super) async fn manifest(cx: Cx) -> Result<Response> {
    cx.answer("/manifest.webmanifest", |cx, _| {
        let colour = cx.settings.colour.map_or_else(|| BRAND.to_owned(), |colour| colour.to_string());
        let icon = |name: &str, purpose: &str| {
            json!({ "src": assets::url(name), "sizes": "any", "type": "image/svg+xml", "purpose": purpose })
        };
        let body = json!({
            "id": "/",
            "name": cx.site_name(),
            "short_name": cx.settings.name.as_ref().map_or("Repère", |name| name.as_str()),
            "lang": cx.lang.code(),
            "dir": cx.lang.dir(),
            "start_url": cx.url("/"),
            "scope": "/",
            "display": "minimal-ui",
            "theme_color": colour,
            "background_color": GROUND,
            "icons": [icon("favicon.svg", "any"), icon("app-icon.svg", "maskable")],
        });
        let mime = "application/manifest+json";
        Ok(Made { body: body.to_string(), mime, changes_at: midnight(cx.now), counted: vec![] })
    })
}
