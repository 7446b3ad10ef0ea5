//! `GET /data-inclusion/structures.json` and `/data-inclusion/services.json`.

use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::Value;

use super::inclusion;
use super::place::Place;
use crate::exchange::give;
use crate::standard::file::Beside;
use crate::venue::filter::{Filter, Page};
use crate::web::{Cx, Made, Params, Result};

/// What a file holds of the venues.
type Write = fn(&[Place<'_>]) -> Value;

pub async fn structures(cx: Cx, params: Params, headers: HeaderMap) -> Result<Response> {
    file(&cx, &params, &headers, ("structures", inclusion::structures)).await
}

pub async fn services(cx: Cx, params: Params, headers: HeaderMap) -> Result<Response> {
    file(&cx, &params, &headers, ("services", inclusion::services)).await
}

async fn file(
    cx: &Cx,
    params: &Params,
    headers: &HeaderMap,
    (name, write): (&str, Write),
) -> Result<Response> {
    // A file is whole: it has no pages.
    let filter = Filter { page: Page::default(), ..params.filter()? };
    let since = give::since(cx, &filter).await?;
    if let Some(unchanged) = give::unchanged(headers, since) {
        return Ok(unchanged);
    }
    let beside = Beside::read(&cx.app.db().readers).await?;
    let key = format!("/data-inclusion/{name}.json?{}", filter.query());
    let answer = cx.answer(&key, |cx, catalogue| {
        let (entries, changes_at) = give::found(catalogue, &filter, cx.now);
        let base = cx.app.config().base_url();
        let body =
            give::make(catalogue, || write(&Place::all(entries, &beside, (&base, cx.now))).to_string());
        Ok(Made { body, mime: "application/json", changes_at, counted: vec![] })
    })?;
    Ok(give::disposed(give::dated(answer, since), "inline"))
}
