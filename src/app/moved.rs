//! An address that leads to nothing any more because its venue was joined to another leads to that one: on the page, in
//! the easy version, in a selection, in data. Asked only once a page was not found, so it costs nothing to the others.

use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};

use super::App;
use crate::i18n::Lang;
use crate::venue::Chosen;
use crate::venue::catalogue::Catalogue;
use crate::web::urls;

/// `301` to the same page of the venue that stayed, in the same language. None when no venue of the address moved.
pub(super) fn answer(app: &App, uri: &Uri, lang: Lang) -> Option<Response> {
    let path = forwarded(&app.catalogue(), uri.path())?;
    let local = urls::local(lang, &path);
    let url = uri.query().map_or_else(|| local.clone(), |query| format!("{local}?{query}"));
    // Not kept by browsers for ever: two venues that were joined can be parted again.
    let headers = [(header::LOCATION, url), (header::CACHE_CONTROL, "no-cache".to_owned())];
    Some((StatusCode::MOVED_PERMANENTLY, headers).into_response())
}

fn forwarded(catalogue: &Catalogue, path: &str) -> Option<String> {
    if catalogue.moved().is_empty() {
        return None;
    }
    let mut changed = false;
    let mut before = "";
    let mut segments = Vec::new();
    for segment in path.split('/') {
        let other =
            if before == "selection" { chosen(catalogue, segment) } else { named(catalogue, segment) };
        changed |= other.is_some();
        segments.push(other.unwrap_or_else(|| segment.to_owned()));
        before = segment;
    }
    changed.then(|| segments.join("/"))
}

/// A slug or an identifier, maybe with an ending: `centre-echo`, `centre-echo.geojson`.
fn named(catalogue: &Catalogue, segment: &str) -> Option<String> {
    let end = segment.find('.').unwrap_or(segment.len());
    let (name, ending) = segment.split_at(end);
    let slug = || Some(catalogue.forwarded(&name.parse().ok()?)?.venue.slug.to_string());
    let id = || Some(catalogue.forwarded_id(&name.parse().ok()?)?.venue.id.to_string());
    Some(format!("{}{ending}", slug().or_else(id)?))
}

/// Numbers of a selection: those of venues that left become those of the venues that stayed, each once.
fn chosen(catalogue: &Catalogue, segment: &str) -> Option<String> {
    let asked: Chosen = segment.parse().ok()?;
    let mut numbers = Vec::new();
    for number in asked.iter() {
        let kept = catalogue.forwarded_number(*number).and_then(|entry| entry.number).unwrap_or(*number);
        if !numbers.contains(&kept) {
            numbers.push(kept);
        }
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let told = numbers.join("-");
    (told != segment).then_some(told)
}
