//! `GET /lieux`: the venues that answer, the surest first.

use askama::Template;
use axum::response::Response;

use crate::listing::card::Reach;
use crate::listing::{AskFound, Listing, Place};
use crate::sums::Page;
use crate::web::{Cx, Filtered, Made, Result, urls};

#[derive(Template)]
#[template(path = "directory/list.html")]
struct Shown<'a> {
    cx: &'a Cx,
    list: Listing,
    found: AskFound,
}

pub(super) async fn show(cx: Cx, Filtered(filter): Filtered) -> Result<Response> {
    cx.answer(&urls::list(&filter), |cx, catalogue| {
        let list = Listing::new(cx, catalogue, &filter, Place::List)?;
        let (changes_at, counted) = (list.changes_at, list.counted(&filter));
        let found = AskFound::new(cx, Page::List, &urls::list(&filter));
        let made = cx.page(&Shown { cx, list, found }, changes_at)?;
        Ok(Made { counted, ..made })
    })
}
