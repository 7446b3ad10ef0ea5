//! `GET /hors-ligne/copie.json`: every page to keep in one answer. Sixty pages that are alike cost one request and,
//! compressed together, about as much as five of them alone.

use std::collections::BTreeMap;

use axum::response::Response;
use serde::Serialize;

use super::copy::{self, Made};
use super::midnight;
use super::places::{self, MOST, Places};
use crate::clock::day_of;
use crate::venue::Point;
use crate::venue::catalogue::Catalogue;
use crate::web::answer::Made as Answer;
use crate::web::{Cx, Error, Params, Result, urls};

/// Where the page lies that stands for all that were not kept, in whatever language was kept.
const ABSENT: &str = "/hors-ligne/sans-reseau";

/// From here on an answer takes tens of milliseconds.
const MANY: usize = 100;

/// The pages by their address, language included.
#[derive(Serialize)]
struct Bundle {
    /// How many venues are in it.
    places: usize,
    pages: BTreeMap<String, String>,
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let near = places::near(&params)?;
    cx.answer(&key(&cx, near), |cx, catalogue| {
        // Hundreds of pages take longer than a request may hold up the others on its thread.
        let many = catalogue.entries().len() > MANY;
        let make = || bundle(cx, catalogue, near);
        let bundle = if many { tokio::task::block_in_place(make)? } else { make()? };
        let body = serde_json::to_string(&bundle).map_err(|cause| Error::internal("the copy", cause))?;
        Ok(Answer { body, mime: "application/json", changes_at: midnight(cx.now), counted: vec![] })
    })
}

/// Where all venues fit, the place asked changes nothing.
fn key(cx: &Cx, near: Option<Point>) -> String {
    let many = cx.catalogue().entries().len() > MOST;
    urls::offline_copy(near.filter(|_| many))
}

fn bundle(cx: &Cx, catalogue: &Catalogue, near: Option<Point>) -> Result<Bundle> {
    let made = Made(day_of(cx.now));
    let places = Places::of(catalogue, near);
    let at = |path: &str| {
        let mut at = cx.clone();
        path.clone_into(&mut at.here);
        at
    };
    let mut pages = BTreeMap::new();
    pages.insert(cx.url("/"), copy::home(&at("/"), made)?);
    pages.insert(cx.url("/lieux"), copy::list(&at("/lieux"), made, &places)?);
    pages.insert(ABSENT.to_owned(), copy::absent(&at("/"))?);
    for entry in &places.entries {
        let path = urls::venue(&entry.venue.slug);
        pages.insert(cx.url(&path), copy::venue(&at(&path), made, entry)?);
    }
    Ok(Bundle { places: places.entries.len(), pages })
}
