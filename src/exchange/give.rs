//! What every file of venues shares: which venues, since when they are so, and whether the visitor has them already.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Days, Utc};

use super::store;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::filter::{Ask, Filter};
use crate::web::{Cx, Result};

/// From here on a file takes tens of milliseconds, which may not hold up the others on this thread.
const MANY: usize = 2_000;

/// Makes the answer, beside this thread where it takes long.
pub fn make<T>(catalogue: &Catalogue, make: impl FnOnce() -> T) -> T {
    if catalogue.entries().len() > MANY { tokio::task::block_in_place(make) } else { make() }
}

/// Since when the venues a filter finds are what they are. Who is open changes with the clock, and then no date of
/// change would be true.
pub async fn since(cx: &Cx, filter: &Filter) -> Result<Option<DateTime<Utc>>> {
    let steady = filter.open == Ask::No;
    Ok(if steady { store::last_change(&cx.app.db().readers).await? } else { None })
}

/// The venues a filter finds, in the order they came to this database, or in the order asked; and until when.
pub fn found<'a>(
    catalogue: &'a Catalogue,
    filter: &'a Filter,
    now: DateTime<Utc>,
) -> (Vec<&'a Entry>, DateTime<Utc>) {
    let selection = catalogue.select(filter, now);
    let changes_at = if filter.open == Ask::No { now + Days::new(1) } else { selection.changes_at };
    let mut entries: Vec<&Entry> =
        selection.for_data(filter.maybe).into_iter().map(|hit| hit.entry).collect();
    if filter.order.is_none() && filter.near.is_none() {
        entries.sort_by_key(|entry| (entry.number.is_none(), entry.number));
    }
    (entries, changes_at)
}

/// The answer to a visitor who has what stands since `since`, if that is so. A tag, where there is one, says it better.
pub fn unchanged(headers: &HeaderMap, since: Option<DateTime<Utc>>) -> Option<Response> {
    let since = since?;
    let asked = headers.get(header::IF_MODIFIED_SINCE).and_then(|date| date.to_str().ok());
    let asked = asked.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let known = !headers.contains_key(header::IF_NONE_MATCH) && asked.is_some_and(|asked| asked >= since);
    known.then(|| dated(StatusCode::NOT_MODIFIED.into_response(), Some(since)))
}

/// With the date of the last change (RFC 9110, section 5.6.7).
pub fn dated(mut response: Response, since: Option<DateTime<Utc>>) -> Response {
    let date = since.map(|since| since.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
    if let Some(date) = date.and_then(|date| HeaderValue::from_str(&date).ok()) {
        response.headers_mut().insert(header::LAST_MODIFIED, date);
    }
    response
}

/// With the name under which the browser keeps it, or shown at once.
pub fn disposed(mut response: Response, how: &'static str) -> Response {
    response.headers_mut().insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(how));
    response
}
