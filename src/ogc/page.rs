//! A resource as a page for people.

use askama::Template;

use crate::web::Cx;

/// What a page shows: a sentence, ways on, and maybe a table.
#[derive(Default)]
pub(super) struct Shown {
    pub title: String,
    pub text: String,
    /// Ways up, nearest last: address, words.
    pub crumbs: Vec<(String, String)>,
    /// Ways on: address, words.
    pub links: Vec<(String, String)>,
    pub head: Vec<String>,
    pub rows: Vec<Row>,
    /// Pages before and after, if any.
    pub before: Option<String>,
    pub after: Option<String>,
    /// The same as JSON.
    pub json: String,
}

/// A line of the table: the first cell leads somewhere.
pub(super) struct Row {
    pub url: Option<String>,
    pub cells: Vec<String>,
}

#[derive(Template)]
#[template(path = "ogc/page.html")]
pub(super) struct Page<'a> {
    cx: &'a Cx,
    shown: Shown,
}

impl Shown {
    pub fn page(self, cx: &Cx) -> Page<'_> {
        Page { cx, shown: self }
    }
}
