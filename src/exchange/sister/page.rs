//! `GET /donnees/data-inclusion` and `/donnees/hsds`: field by field, what goes where, and what has no place there.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use super::table::{Ours, Told, Unsaid};
use super::{hsds, inclusion};
use crate::web::{Cx, Result};

#[derive(Template)]
#[template(path = "exchange/sister.html")]
struct SisterPage<'a> {
    cx: &'a Cx,
    /// `data-inclusion` or `hsds`.
    word: &'static str,
    version: &'static str,
    /// Addresses of the data.
    paths: &'static [&'static str],
    tables: Vec<(&'static str, Vec<Told>)>,
    unsaid: &'static [Unsaid],
}

impl SisterPage<'_> {
    /// “Nom, Présentation”.
    fn names(&self, ours: &[Ours]) -> String {
        ours.iter().map(|ours| ours.name(self.cx.lang)).collect::<Vec<_>>().join(", ")
    }

    fn key(&self, part: &str) -> String {
        format!("sister-{}-{part}", self.word)
    }
}

pub async fn inclusion(cx: Cx) -> Result<Response> {
    cx.answer("/donnees/data-inclusion", |cx, _| {
        let page = SisterPage {
            cx,
            word: "data-inclusion",
            version: inclusion::VERSION,
            paths: &["/data-inclusion/structures.json", "/data-inclusion/services.json"],
            tables: inclusion::tables().into(),
            unsaid: inclusion::UNSAID,
        };
        cx.page(&page, cx.now + Days::new(1))
    })
}

pub async fn hsds(cx: Cx) -> Result<Response> {
    cx.answer("/donnees/hsds", |cx, _| {
        let page = SisterPage {
            cx,
            word: "hsds",
            version: hsds::VERSION,
            paths: &["/hsds", "/hsds/services"],
            tables: hsds::tables(),
            unsaid: hsds::UNSAID,
        };
        cx.page(&page, cx.now + Days::new(1))
    })
}
