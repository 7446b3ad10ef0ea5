//! `GET /lieux.csv`, `/lieux.json`, `/lieux.xlsx`: the venues a filter finds, in the order they came to this database,
//! or in the order asked.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Days, Utc};

use super::store;
use crate::standard::file::{Beside, Format, Lines};
use crate::venue::Venue;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::filter::{Ask, Filter, Page};
use crate::web::{Cx, Error, Made, Params, Result, urls};

pub(super) async fn csv(cx: Cx, params: Params, headers: HeaderMap) -> Result<Response> {
    give(&cx, &params, &headers, Format::Csv).await
}

pub(super) async fn json(cx: Cx, params: Params, headers: HeaderMap) -> Result<Response> {
    give(&cx, &params, &headers, Format::Json).await
}

pub(super) async fn xlsx(cx: Cx, params: Params, headers: HeaderMap) -> Result<Response> {
    give(&cx, &params, &headers, Format::Xlsx).await
}

/// From here on a file takes tens of milliseconds, which may not hold up the others on this thread.
const MANY: usize = 2_000;

async fn give(cx: &Cx, params: &Params, headers: &HeaderMap, format: Format) -> Result<Response> {
    // A file is whole: it has no pages.
    let filter = Filter { page: Page::default(), ..params.filter()? };
    // Who is open changes with the clock, and then no date of change would be true.
    let since = if filter.open == Ask::No { store::last_change(&cx.app.db().readers).await? } else { None };
    if let Some(since) = since.filter(|since| is_known(headers, *since)) {
        return Ok(stamped(StatusCode::NOT_MODIFIED.into_response(), Some(since), format));
    }
    let key = urls::data(format, &filter);
    if let Some(kept) = cx.kept(&key) {
        return Ok(stamped(kept, since, format));
    }
    let beside = Beside::read(&cx.app.db().readers).await?;
    let answer = cx.answer(&key, |cx, catalogue| {
        let make = || made(cx, catalogue, (&filter, format), &beside);
        if catalogue.entries().len() > MANY { tokio::task::block_in_place(make) } else { make() }
    })?;
    Ok(stamped(answer, since, format))
}

fn made(
    cx: &Cx,
    catalogue: &Catalogue,
    (filter, format): (&Filter, Format),
    beside: &Beside,
) -> Result<Made<Vec<u8>>> {
    let selection = catalogue.select(filter, cx.now);
    let steady = filter.open == Ask::No;
    let changes_at = if steady { cx.now + Days::new(1) } else { selection.changes_at };
    let mut entries: Vec<&Entry> =
        selection.for_data(filter.maybe).into_iter().map(|hit| hit.entry).collect();
    if filter.order.is_none() && filter.near.is_none() {
        entries.sort_by_key(|entry| (entry.number.is_none(), entry.number));
    }
    let lines = Lines::new(entries.into_iter().map(venue), beside, format.breadth());
    let body = lines.write(format).map_err(|cause| Error::internal("a file of venues", cause))?;
    Ok(Made { body, mime: format.label(), changes_at, counted: vec![] })
}

fn venue(entry: &Entry) -> &Venue {
    &entry.venue
}

/// Whether the visitor has what stands since `since`. A tag, where there is one, says it better.
fn is_known(headers: &HeaderMap, since: DateTime<Utc>) -> bool {
    let asked = headers.get(header::IF_MODIFIED_SINCE).and_then(|date| date.to_str().ok());
    let asked = asked.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    !headers.contains_key(header::IF_NONE_MATCH) && asked.is_some_and(|asked| asked >= since)
}

fn stamped(mut response: Response, since: Option<DateTime<Utc>>, format: Format) -> Response {
    let headers = response.headers_mut();
    // RFC 9110, section 5.6.7.
    let date = since.map(|since| since.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
    if let Some(date) = date.and_then(|date| HeaderValue::from_str(&date).ok()) {
        headers.insert(header::LAST_MODIFIED, date);
    }
    let name = match format {
        Format::Csv => "attachment; filename=\"lieux.csv\"",
        Format::Xlsx => "attachment; filename=\"lieux.xlsx\"",
        Format::Json | Format::GeoJson => "inline",
    };
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
    response
}
