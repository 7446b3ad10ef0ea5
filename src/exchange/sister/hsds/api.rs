//! The three addresses that the API of HSDS requires.

use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{DateTime, Days, NaiveTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::place::{Offer, Place};
use super::super::table::write;
use super::VERSION;
use super::service::{rows, service_id};
use crate::exchange::give;
use crate::standard::file::Beside;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::filter::{Filter, Page};
use crate::web::{Cx, Error, Made, Params, Path, Result};

const JSON: &str = "application/json";

/// `GET /hsds`
pub async fn about(cx: Cx) -> Result<Response> {
    cx.answer("/hsds", |cx, _| {
        let base = cx.app.config().base_url();
        let publisher =
            cx.settings.legal.publisher.as_ref().map_or_else(|| cx.site_name(), ToString::to_string);
        let body = json!({
            "version": VERSION,
            "profile": format!("{base}/donnees/hsds"),
            "openapi_url": format!("{base}/api/openapi.json"),
            "description": cx.t("data-lead"),
            "publisher": { "name": publisher, "website": format!("{base}/donnees") },
        });
        let changes_at = cx.now + Days::new(1);
        Ok(Made { body: body.to_string(), mime: JSON, changes_at, counted: vec![] })
    })
    .map(|answer| give::disposed(answer, "inline"))
}

/// Services of a page, unless another number is asked.
const SIZE: usize = 50;
/// Most of them: a service is a kilobyte or three.
pub const SIZE_MAX: usize = 100;

/// `GET /hsds/services?page=2&per_page=50`: the services of the venues a filter finds.
pub async fn page(cx: Cx, params: Params, headers: HeaderMap) -> Result<Response> {
    let filter = params.filter()?;
    let size = match params.get("per_page").map(str::parse::<usize>) {
        None => SIZE,
        Some(Ok(size)) if (1..=SIZE_MAX).contains(&size) => size,
        Some(_) => return Err(Error::Explained(cx.n("sister-bad-size", &SIZE_MAX).into_owned())),
    };
    let key = format!("/hsds/services?{}#{size}", filter.query());
    let (number, filter) = (filter.page, Filter { page: Page::default(), ..filter });
    let since = since(&cx, &filter).await?;
    if let Some(unchanged) = give::unchanged(&headers, since) {
        return Ok(unchanged);
    }
    let beside = Beside::read(&cx.app.db().readers).await?;
    let answer = cx.answer(&key, |cx, catalogue| {
        let (entries, changes_at) = give::found(catalogue, &filter, cx.now);
        let changes_at = changes_at.min(day_ends(&entries, cx.now));
        let base = cx.app.config().base_url();
        let places = || Place::all(entries, &beside, (&base, cx.now));
        let body = give::make(catalogue, || paged(&places(), (number, size)).to_string());
        Ok(Made { body, mime: JSON, changes_at, counted: vec![] })
    })?;
    Ok(give::disposed(give::dated(answer, since), "inline"))
}

fn paged(places: &[Place<'_>], (Page(number), size): (Page, usize)) -> Value {
    let offers: Vec<Offer<'_>> = places.iter().flat_map(Place::offers).collect();
    let pages = offers.len().div_ceil(size);
    let number = number as usize;
    let rows = rows();
    let before = number.saturating_sub(1).saturating_mul(size);
    let contents: Vec<Value> =
        offers.iter().skip(before).take(size).map(|offer| write(&rows, offer)).collect();
    json!({
        "total_items": offers.len(),
        "total_pages": pages,
        "page_number": number,
        "size": contents.len(),
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": contents.is_empty(),
        "contents": contents,
    })
}

/// `GET /hsds/services/{id}`
pub async fn one(cx: Cx, Path(id): Path<Uuid>, headers: HeaderMap) -> Result<Response> {
    let filter = Filter::default();
    let since = since(&cx, &filter).await?;
    if let Some(unchanged) = give::unchanged(&headers, since) {
        return Ok(unchanged);
    }
    let beside = Beside::read(&cx.app.db().readers).await?;
    let answer = cx.answer(&format!("/hsds/services/{id}"), |cx, catalogue| {
        let base = cx.app.config().base_url();
        let body = give::make(catalogue, || {
            let places = Place::all(catalogue.entries().iter().collect(), &beside, (&base, cx.now));
            let mut offers = places.iter().flat_map(Place::offers);
            let found = offers.find(|offer| service_id(offer) == id.to_string());
            found.map(|offer| write(&rows(), &offer).to_string())
        });
        let changes_at = day_ends(&catalogue.entries().iter().collect::<Vec<_>>(), cx.now);
        Ok(Made { body: body.ok_or(Error::NotFound)?, mime: JSON, changes_at, counted: vec![] })
    })?;
    Ok(give::disposed(give::dated(answer, since), "inline"))
}

/// The last change, or the beginning of the day where a venue is, if that was later: schedules and alerts are those of
/// the day.
async fn since(cx: &Cx, filter: &Filter) -> Result<Option<DateTime<Utc>>> {
    let changed = give::since(cx, filter).await?;
    Ok(changed.map(|changed| changed.max(day_began(&cx.catalogue(), cx.now))))
}

fn day_began(catalogue: &Catalogue, now: DateTime<Utc>) -> DateTime<Utc> {
    let began = |entry: &Entry| entry.calendar.instant(entry.local(now).date().and_time(NaiveTime::MIN));
    catalogue.entries().iter().map(began).max().unwrap_or(DateTime::UNIX_EPOCH)
}

fn day_ends(entries: &[&Entry], now: DateTime<Utc>) -> DateTime<Utc> {
    let ends = |entry: &&Entry| {
        let tomorrow = entry.local(now).date() + Days::new(1);
        entry.calendar.instant(tomorrow.and_time(NaiveTime::MIN))
    };
    entries.iter().map(ends).min().unwrap_or(now + Days::new(1))
}
