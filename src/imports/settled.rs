//! The page of an import that was applied, or undone.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::url;
use super::words::{self, First};
use crate::intake::store::{self, Import, State, Touched};
use crate::web::{Cx, Result, urls};

/// Most venues shown.
const SHOWN: usize = 300;

#[derive(Template)]
#[template(path = "imports/settled.html")]
struct Settled<'a> {
    cx: &'a Cx,
    import: &'a Import,
    applied: bool,
    undone: bool,
    /// Whether anything can still be taken back as a whole.
    can_undo: bool,
    touched: First<Touched>,
}

pub(super) async fn page(cx: &Cx, import: &Import, done: &str) -> Result<Response> {
    let touched = store::touched(&cx.app.db().readers, import.id).await?;
    let can_undo = import.state == State::Applied && touched.iter().any(Touched::is_untouched);
    let page = Settled {
        cx,
        import,
        applied: done == "applique",
        undone: done == "annule",
        can_undo,
        touched: First::of(touched.into_iter(), SHOWN),
    };
    Ok(cx.own_page(StatusCode::OK, &page))
}

impl Settled<'_> {
    fn undo(&self) -> String {
        url(self.cx, self.import.id, "/annuler")
    }

    fn history(&self, touched: &Touched) -> String {
        touched.slug.parse().map(|slug| self.cx.url(&urls::revisions(&slug))).unwrap_or_default()
    }

    fn counted(&self) -> Vec<(String, usize)> {
        words::counts(self.cx, &self.import.counts)
    }

    fn of(&self) -> String {
        words::of(self.cx, self.import)
    }

    fn state(&self) -> String {
        self.cx.t(&format!("imports-state-{}", self.import.state)).into_owned()
    }

    fn date(&self) -> String {
        words::day(self.cx, self.import.made_at)
    }
}
