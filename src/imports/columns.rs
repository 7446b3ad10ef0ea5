//! `/admin/imports/{id}/colonnes`: what each column of somebody's own sheet is, said once and remembered.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{found, url, words, work};
use crate::intake::SourceName;
use crate::intake::file::Table;
use crate::intake::mapping::{Mapping, Target};
use crate::intake::store::{self, Import, ImportId};
use crate::listing::words as names;
use crate::standard::plain;
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Path, Result};

/// Values shown of a column.
const EXAMPLES: usize = 3;
/// Most columns that can be matched by hand.
const COLUMNS: usize = 150;

#[derive(Template)]
#[template(path = "imports/columns.html")]
struct Columns<'a> {
    cx: &'a Cx,
    import: &'a Import,
    name: String,
    lines: Vec<ColumnLine>,
    targets: Vec<(String, String)>,
}

struct ColumnLine {
    name: String,
    examples: String,
    target: String,
}

pub(super) async fn show(cx: Cx, Path(id): Path<ImportId>) -> Result<Response> {
    let import = found(&cx, id).await?;
    let table = work::table(&cx.app, &import).await?.map_err(|_| Error::NotFound)?;
    let mapping = work::mapping(&cx.app, &import).await?;
    let targets = mapping.targets(&table.columns);
    let columns = table.columns.iter().zip(targets).take(COLUMNS).enumerate();
    let columns = columns.map(|(at, (name, target))| ColumnLine {
        name: name.clone(),
        examples: examples(&table, at),
        target: target.word(),
    });
    let page = Columns {
        cx: &cx,
        import: &import,
        name: import.mapping.clone().unwrap_or_else(|| import.source.clone()),
        lines: columns.collect(),
        targets: Target::all().map(|target| (target.word(), word(&cx, target))).collect(),
    };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// What a column may be, as a person reads it.
fn word(cx: &Cx, target: Target) -> String {
    match target {
        Target::Column(column) => column.label().to_owned(),
        Target::Service(kind) => names::service(cx.lang, kind),
        Target::Left => cx.t("imports-column-left").into_owned(),
    }
}

fn examples(table: &Table, at: usize) -> String {
    let mut seen = Vec::new();
    let values = table.lines.iter().filter_map(|line| line.cells.get(at)).map(|cell| plain(cell));
    for value in values.filter(|value| !value.is_empty()) {
        if !seen.contains(&value) {
            seen.push(value);
        }
        if seen.len() == EXAMPLES {
            break;
        }
    }
    let short = |text: &std::borrow::Cow<str>| text.chars().take(60).collect::<String>();
    seen.iter().map(short).collect::<Vec<_>>().join(" · ")
}

/// Kept under the name, and used for this file.
pub(super) async fn save(cx: Cx, Path(id): Path<ImportId>, Form(form): Form) -> Result<Response> {
    let import = found(&cx, id).await?;
    let name: SourceName = form.get("nom").unwrap_or_default().parse().map_err(|_| Error::BadRequest)?;
    let column = |(field, value): &(String, String)| {
        let column = field.strip_prefix("colonne:")?;
        Some((column.to_owned(), Target::parse(value)?.word()))
    };
    let mapping = Mapping(form.0.iter().filter_map(column).collect::<BTreeMap<_, _>>());
    let mut writer = cx.app.db().write().await?;
    store::keep_mapping(&mut *writer, name.as_str(), &mapping).await?;
    store::choose(&mut *writer, id, &import.choices, Some(name.as_str())).await?;
    writer.commit().await?;
    Ok(redirect(&url(&cx, id, "")))
}

impl Columns<'_> {
    fn url(&self) -> String {
        url(self.cx, self.import.id, "/colonnes")
    }

    fn of(&self) -> String {
        words::of(self.cx, self.import)
    }
}
