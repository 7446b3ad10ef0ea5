//! `GET /donnees`: what is given, in which formats, under which licence, how full and how old it is.

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Days, Utc};

use super::quality::{self, Filled};
use super::store;
use crate::clock::day_of;
use crate::i18n::date;
use crate::standard::Column;
use crate::standard::file::{Beside, Breadth, Format, Lines};
use crate::venue::catalogue::Catalogue;
use crate::web::{Cx, Error, Made, Result};

#[derive(Template)]
#[template(path = "exchange/data.html")]
struct DataPage<'a> {
    cx: &'a Cx,
    venues: usize,
    changed: Option<String>,
    files: Vec<File>,
    left_out: Vec<(String, usize)>,
    filled: Vec<Filled>,
    /// Where the site is, without a trailing slash.
    base: String,
}

/// A file, as the table shows it.
struct File {
    name: &'static str,
    path: &'static str,
    about: &'static str,
    /// In kilobytes; none for large sites, where writing every file to weigh it would take too long.
    kilobytes: Option<usize>,
}

impl DataPage<'_> {
    fn licence(&self) -> &str {
        &self.cx.app.config().licence
    }

    fn licence_url(&self) -> &str {
        &self.cx.app.config().licence_url
    }
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    const KEY: &str = "/donnees";
    if let Some(kept) = cx.kept(KEY) {
        return Ok(kept);
    }
    let db = &cx.app.db().readers;
    let (beside, last) = (Beside::read(db).await?, store::last_change(db).await?);
    cx.answer(KEY, |cx, catalogue| page(cx, catalogue, &beside, last))
}

fn page(cx: &Cx, catalogue: &Catalogue, beside: &Beside, last: Option<DateTime<Utc>>) -> Result<Made> {
    let venues = || catalogue.entries().iter().map(|entry| &*entry.venue);
    let lines = Lines::new(venues(), beside, Breadth::Standard);
    let all = Lines::new(venues(), beside, Breadth::Wide);
    let page = DataPage {
        cx,
        venues: lines.lines.len(),
        changed: last.map(|last| date::full_date(cx.lang, day_of(last))),
        files: files(&lines, &all)?,
        left_out: left_out(cx, &lines),
        filled: quality::of(&lines.lines),
        base: cx.app.config().base_url(),
    };
    cx.page(&page, cx.now + Days::new(1))
}

/// Above this many venues files are not weighed.
const WEIGHED_MAX: usize = 2_000;

fn files(lines: &Lines<'_>, all: &Lines<'_>) -> Result<Vec<File>> {
    let weigh = |lines: &Lines<'_>, format: Format| -> Result<Option<usize>> {
        if lines.lines.len() > WEIGHED_MAX {
            return Ok(None);
        }
        let file = lines.write(format).map_err(|cause| Error::internal("a file of venues", cause))?;
        Ok(Some(file.len().div_ceil(1_000)))
    };
    let file = |name, path, about, kilobytes| File { name, path, about, kilobytes };
    Ok(vec![
        file("CSV", "/lieux.csv", "data-about-csv", weigh(lines, Format::Csv)?),
        file("JSON", "/lieux.json", "data-about-json", weigh(lines, Format::Json)?),
        file("XLSX", "/lieux.xlsx", "data-about-xlsx", weigh(all, Format::Xlsx)?),
        file("GeoJSON", "/lieux.geojson", "data-about-geojson", None),
        file("data·inclusion (structures)", "/data-inclusion/structures.json", "data-about-inclusion", None),
        file("data·inclusion (services)", "/data-inclusion/services.json", "data-about-inclusion", None),
        file("HSDS", "/hsds/services", "data-about-hsds", None),
        file("Atom", "/flux.atom", "data-about-atom", None),
        file("DCAT", "/donnees/catalogue.jsonld", "data-about-dcat", None),
    ])
}

/// Why venues are not in the standard's files, and how many.
fn left_out(cx: &Cx, lines: &Lines<'_>) -> Vec<(String, usize)> {
    let reason = |column: Column| {
        if column == Column::Street {
            cx.t("data-left-street").into_owned()
        } else if column == Column::Postcode {
            cx.t("data-left-postcode").into_owned()
        } else {
            cx.t1("data-left-other", "column", column.word()).into_owned()
        }
    };
    let closed = (lines.closed > 0).then(|| (cx.t("data-left-closed").into_owned(), lines.closed));
    closed.into_iter().chain(lines.lacking.iter().map(|(column, count)| (reason(*column), *count))).collect()
}
