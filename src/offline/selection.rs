//! `GET /hors-ligne/selection/{numbers}`: venues chosen together, as they are kept.

use askama::Template;
use axum::response::Response;

use super::copy::Made;
use super::midnight;
use super::sheet::Sheet;
use crate::clock::day_of;
use crate::listing::card::Reach;
use crate::venue::Chosen;
use crate::web::{Cx, Error, Path, Result, urls};

#[derive(Template)]
#[template(path = "offline/selection.html")]
struct Selection<'a> {
    cx: &'a Cx,
    made: Made,
    title: String,
    sheets: Vec<Sheet<'a>>,
}

pub(super) async fn show(cx: Cx, Path(chosen): Path<Chosen>) -> Result<Response> {
    cx.answer(&urls::offline_selection(&chosen), |cx, catalogue| {
        let made = Made(day_of(cx.now));
        let found = chosen.iter().map(|number| catalogue.by_number(*number).ok_or(Error::NotFound));
        let entries = found.collect::<Result<Vec<_>>>()?;
        let mut at = cx.clone();
        at.here = urls::selection(&chosen);
        let page = Selection {
            cx: &at,
            made,
            title: cx.n("selection-title", &chosen.len()).into_owned(),
            sheets: entries.into_iter().map(|entry| Sheet::new(cx, entry, made.0)).collect(),
        };
        cx.page(&page, midnight(cx.now))
    })
}
