//! `GET /lieux.csv`, `/lieux.json`, `/lieux.xlsx`: the venues a filter finds, in the order they came to this database,
//! or in the order asked.

use axum::http::HeaderMap;
use axum::response::Response;

use super::give;
use crate::standard::file::{Beside, Format, Lines};
use crate::venue::Venue;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::filter::{Filter, Page};
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

async fn give(cx: &Cx, params: &Params, headers: &HeaderMap, format: Format) -> Result<Response> {
    // A file is whole: it has no pages.
    let filter = Filter { page: Page::default(), ..params.filter()? };
    let since = give::since(cx, &filter).await?;
    if let Some(unchanged) = give::unchanged(headers, since) {
        return Ok(named(unchanged, format));
    }
    let key = urls::data(format, &filter);
    if let Some(kept) = cx.kept(&key) {
        return Ok(named(give::dated(kept, since), format));
    }
    let beside = Beside::read(&cx.app.db().readers).await?;
    let answer = cx.answer(&key, |cx, catalogue| {
        give::make(catalogue, || made(cx, catalogue, (&filter, format), &beside))
    })?;
    Ok(named(give::dated(answer, since), format))
}

fn made(
    cx: &Cx,
    catalogue: &Catalogue,
    (filter, format): (&Filter, Format),
    beside: &Beside,
) -> Result<Made<Vec<u8>>> {
    let (entries, changes_at) = give::found(catalogue, filter, cx.now);
    let lines = Lines::new(entries.into_iter().map(venue), beside, format.breadth());
    let body = lines.write(format).map_err(|cause| Error::internal("a file of venues", cause))?;
    Ok(Made { body, mime: format.label(), changes_at, counted: vec![] })
}

fn venue(entry: &Entry) -> &Venue {
    &entry.venue
}

fn named(response: Response, format: Format) -> Response {
    let how = match format {
        Format::Csv => "attachment; filename=\"lieux.csv\"",
        Format::Xlsx => "attachment; filename=\"lieux.xlsx\"",
        Format::Json | Format::GeoJson => "inline",
    };
    give::disposed(response, how)
}
