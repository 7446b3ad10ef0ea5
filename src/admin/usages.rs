//! `GET /admin/usages`: what the site was asked, by week, month or quarter; `GET /admin/usages.csv`: the same as a file.
//! Both tell only what [`sums`] shows.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::usage_words;
use crate::clock::day_of;
use crate::sums::{self, Kind, Period, Shown, Sum, View, store};
use crate::web::{Cx, Error, Params, Result};

#[derive(Template)]
#[template(path = "admin/usages.html")]
struct Usages<'a> {
    cx: &'a Cx,
    title: String,
    views: Vec<Way>,
    before: String,
    after: Option<String>,
    csv_url: String,
    parts: Vec<Part>,
}

/// A way to another view.
struct Way {
    words: String,
    url: String,
    current: bool,
}

/// What of one kind is shown.
struct Part {
    kind: Kind,
    lines: Vec<Line>,
    /// Of what is shown.
    total: u32,
    most: u32,
}

struct Line {
    name: String,
    times: u32,
    /// In the period before; none: hidden.
    before: Option<u32>,
}

/// What is shown of a period: a number for each word.
type Told = BTreeMap<Sum, u32>;

/// `GET /admin/usages`: `periode`, or the last one that is over of a `vue`.
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let period = asked(&cx, &params)?;
    let (told, earlier) = (told(&cx, period).await?, told(&cx, period.before()).await?);
    let last = Period::last_before(period.view, day_of(cx.now));
    let url = |period: Period| cx.url(&format!("/admin/usages?periode={period}"));
    let view = |view: &View| Way {
        words: cx.t(&format!("usages-view-{view}")).into_owned(),
        url: cx.url(&format!("/admin/usages?vue={view}")),
        current: *view == period.view,
    };
    let page = Usages {
        cx: &cx,
        title: usage_words::period(&cx, period),
        views: View::ALL.iter().map(view).collect(),
        before: url(period.before()),
        after: (period < last).then(|| url(period.after())),
        csv_url: cx.url(&format!("/admin/usages.csv?vue={}", period.view)),
        parts: Kind::ALL.iter().map(|kind| Part::new(&cx, *kind, &told, &earlier)).collect(),
    };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// The period asked for; one that is not over tells nothing yet and is not found.
fn asked(cx: &Cx, params: &Params) -> Result<Period> {
    let today = day_of(cx.now);
    let view = params.get("vue").map(str::parse).transpose().map_err(|_| Error::BadRequest)?;
    let last = Period::last_before(view.unwrap_or(View::Week), today);
    let Some(text) = params.get("periode") else { return Ok(last) };
    let period: Period = text.parse().map_err(|_| Error::BadRequest)?;
    if period > Period::last_before(period.view, today) {
        return Err(Error::NotFound);
    }
    Ok(period)
}

async fn told(cx: &Cx, period: Period) -> Result<Told> {
    let (first, last) = period.mondays();
    let shown = store::shown(&cx.app.db().readers, first, last).await?;
    Ok(together(shown))
}

fn together(shown: Vec<Shown>) -> Told {
    shown.into_iter().fold(Told::new(), |mut told, one| {
        let times = told.entry(one.sum).or_default();
        *times = times.saturating_add(one.times);
        told
    })
}

impl Part {
    fn new(cx: &Cx, kind: Kind, told: &Told, earlier: &Told) -> Self {
        let of_kind = told.iter().filter(|(sum, _)| sum.kind == kind);
        let line = |(sum, times): (&Sum, &u32)| Line {
            name: usage_words::name(cx, sum),
            times: *times,
            before: earlier.get(sum).copied(),
        };
        let mut lines: Vec<Line> = of_kind.map(line).collect();
        lines.sort_by(|a, b| b.times.cmp(&a.times).then_with(|| a.name.cmp(&b.name)));
        let total = lines.iter().map(|line| line.times).fold(0, u32::saturating_add);
        let most = lines.iter().map(|line| line.times).max().unwrap_or(1);
        Self { kind, lines, total, most }
    }
}

/// `GET /admin/usages.csv`: every period kept, the newest first. Semicolons and a byte order mark, as office programs
/// in French open it.
pub(super) async fn file(cx: Cx, params: Params) -> Result<Response> {
    let last = asked(&cx, &params)?;
    let (first, until) = (sums::oldest(cx.now), last.mondays().1);
    let shown = store::shown(&cx.app.db().readers, first, until).await?;
    let mut periods: BTreeMap<Period, Vec<Shown>> = BTreeMap::new();
    for one in shown {
        periods.entry(Period::of_week(last.view, one.monday)).or_default().push(one);
    }
    let text = write(&cx, periods).map_err(|cause| Error::internal("the sums as a file", cause))?;
    let name = format!("attachment; filename=\"usages-{}.csv\"", last.view);
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, text).into_response())
}

const COLUMNS: [&str; 7] = ["periode", "premier_jour", "dernier_jour", "sorte", "mot", "nom", "nombre"];

fn write(cx: &Cx, periods: BTreeMap<Period, Vec<Shown>>) -> csv::Result<Vec<u8>> {
    let mut file = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    file.write_record(COLUMNS)?;
    for (period, shown) in periods.into_iter().rev() {
        let (first, last) = period.days();
        for (sum, times) in together(shown) {
            let kind = cx.t(&format!("usages-kind-{}", sum.kind));
            let name = usage_words::name(cx, &sum);
            file.write_record([
                &period.to_string(),
                &first.to_string(),
                &last.to_string(),
                kind.as_ref(),
                &sum.word,
                &name,
                &times.to_string(),
            ])?;
        }
    }
    file.into_inner().map_err(|cause| cause.into_error().into())
}
