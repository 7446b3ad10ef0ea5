//! `GET /lieux`: the venues that answer, the surest first.

use askama::Template;
use axum::response::Response;

use crate::listing::card::Reach;
use crate::listing::{Listing, Place};
use crate::venue::filter::Filter;
use crate::web::{Cx, Filtered, Result, urls};

#[derive(Template)]
#[template(path = "directory/list.html")]
struct List<'a> {
    cx: &'a Cx,
    list: Listing,
}

pub(super) async fn show(cx: Cx, Filtered(filter): Filtered) -> Result<Response> {
    count_unmet(&cx, &filter);
    cx.answer(&urls::list(&filter), |cx, catalogue| {
        let list = Listing::new(cx, catalogue, &filter, Place::List)?;
        let changes_at = list.changes_at;
        cx.page(&List { cx, list }, changes_at)
    })
}

/// Words without an answer are counted for the coordinator: the word alone, in the background.
fn count_unmet(cx: &Cx, filter: &Filter) {
    let Some(text) = &filter.text else { return };
    let words = cx.catalogue().index().find(text).unmet;
    if words.is_empty() {
        return;
    }
    let db = cx.app.db().clone();
    tokio::spawn(async move {
        let counted = async {
            let mut writer = db.writer.acquire().await?;
            crate::venue::store::count_unmet(&mut writer, &words).await
        };
        if let Err(cause) = counted.await {
            tracing::warn!(%cause, "words without an answer were not counted");
        }
    });
}
