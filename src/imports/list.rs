//! `/admin/imports`: the files that were received, a new one, and whom to believe.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{url, words};
use crate::intake::SourceName;
use crate::intake::store::{self, Import, Source};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Result, urls};

#[derive(Template)]
#[template(path = "imports/list.html")]
struct List<'a> {
    cx: &'a Cx,
    imports: Vec<Import>,
    sources: Vec<Source>,
    mappings: Vec<String>,
    typed: String,
    problems: BTreeMap<&'static str, String>,
}

impl List<'_> {
    fn date(&self, import: &Import) -> String {
        words::day(self.cx, import.made_at)
    }

    fn url(&self, import: &Import) -> String {
        url(self.cx, import.id, "")
    }

    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.get(field).map(String::as_str)
    }
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    page(&cx, String::new(), BTreeMap::new()).await
}

/// The page, with what is wrong with a file that was just sent.
pub(super) async fn page(
    cx: &Cx,
    typed: String,
    problems: BTreeMap<&'static str, String>,
) -> Result<Response> {
    let db = &cx.app.db().readers;
    let (imports, sources) = (store::list(db).await?, store::sources(db).await?);
    let mappings = store::mappings(db).await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(cx.own_page(status, &List { cx, imports, sources, mappings, typed, problems }))
}

/// `POST /admin/imports/sources`: how far a source is believed, and whether its positions come first.
pub(super) async fn rank(cx: Cx, Form(form): Form) -> Result<Response> {
    let source: SourceName =
        form.get("source").and_then(|name| name.parse().ok()).ok_or(Error::BadRequest)?;
    let rank: u8 = form.get("rang").and_then(|rank| rank.parse().ok()).ok_or(Error::BadRequest)?;
    let mut writer = cx.app.db().write().await?;
    store::rank_source(&mut *writer, &source, rank).await?;
    store::put_positions_first(&mut *writer, &source, form.get("positions").is_some()).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(urls::IMPORTS)))
}
