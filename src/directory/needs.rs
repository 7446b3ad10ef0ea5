//! `GET /orientation`: every service as a picture with words, for those whose need is not among the six.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use super::home::Need;
use crate::listing::Card;
use crate::listing::card::Reach;
use crate::venue::ServiceKind;
use crate::venue::catalogue::Hit;
use crate::venue::filter::Filter;
use crate::web::{Cx, Result};

#[derive(Template)]
#[template(path = "directory/needs.html")]
struct Needs<'a> {
    cx: &'a Cx,
    tiles: Vec<Need>,
    /// Venues that tell where to find help.
    information: Vec<Card>,
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    cx.answer("/orientation", |cx, catalogue| {
        let filter = Filter::default();
        let selection = catalogue.select(&filter, cx.now);
        let changes_at = selection.changes_at.min(cx.now + Days::new(1));
        let informs = |hit: &&Hit<'_>| hit.entry.is_information_point();
        let page = Needs {
            cx,
            tiles: ServiceKind::ALL.iter().map(|kind| Need::new(cx, *kind)).collect(),
            information: selection
                .sure
                .iter()
                .filter(informs)
                .map(|hit| Card::new(cx, &filter, hit))
                .collect(),
        };
        cx.page(&page, changes_at)
    })
}
