//! `GET /lieux.geojson`: RFC 7946, as the README describes it. Programs rely on every property.

use axum::response::Response;

use super::cluster;
use crate::listing::feature::{Feature, extent};
use crate::venue::catalogue::{Catalogue, Hit};
use crate::venue::filter::Filter;
use crate::web::{Cx, Error, Made, Params, Result, urls};

const MIME: &str = "application/geo+json";
/// Deepest zoom of web maps.
const ZOOM_MAX: u8 = 22;

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let filter = params.filter()?;
    let zoom = zoom(&params)?;
    let key =
        format!("{}#{}", urls::geojson(&filter), zoom.map_or_else(String::new, |zoom| zoom.to_string()));
    cx.answer(&key, |cx, catalogue| collection(cx, catalogue, &filter, zoom))
}

fn zoom(params: &Params) -> Result<Option<u8>> {
    let Some(text) = params.get("zoom") else { return Ok(None) };
    match text.parse() {
        Ok(zoom) if zoom <= ZOOM_MAX => Ok(Some(zoom)),
        _ => Err(Error::BadRequest),
    }
}

fn collection(cx: &Cx, catalogue: &Catalogue, filter: &Filter, zoom: Option<u8>) -> Result<Made> {
    let selection = catalogue.select(filter, cx.now);
    let changes_at = selection.changes_at;
    let hits = selection.for_data(filter.maybe);
    let body = match zoom {
        Some(zoom) if hits.len() > cx.app.config().cluster_above => cluster::collection(&hits, zoom),
        // Thousands of features take longer than a request may hold up the others on its thread.
        _ if hits.len() > MANY => tokio::task::block_in_place(|| features(cx, &hits))?,
        _ => features(cx, &hits)?,
    };
    Ok(Made { body, mime: MIME, changes_at, counted: vec![] })
}

/// From here on an answer takes tens of milliseconds.
const MANY: usize = 3_000;

/// A typical feature, in bytes.
const FEATURE_BYTES: usize = 690;

fn features(cx: &Cx, hits: &[Hit<'_>]) -> Result<String> {
    let mut body = Vec::with_capacity(hits.len() * FEATURE_BYTES + 100);
    body.extend_from_slice(br#"{"type":"FeatureCollection""#);
    if let Some([west, south, east, north]) = extent(hits) {
        body.extend_from_slice(format!(r#","bbox":[{west},{south},{east},{north}]"#).as_bytes());
    }
    body.extend_from_slice(br#","features":["#);
    for (at, hit) in hits.iter().enumerate() {
        if at > 0 {
            body.push(b',');
        }
        serde_json::to_writer(&mut body, &Feature::new(cx, hit))
            .map_err(|cause| Error::internal("a feature", cause))?;
    }
    body.extend_from_slice(b"]}");
    String::from_utf8(body).map_err(|cause| Error::internal("a feature", cause))
}
