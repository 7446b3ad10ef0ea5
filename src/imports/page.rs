//! `GET /admin/imports/{id}`: what a file would change; how far the work is; or what an import changed.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::lines::{self, ChangedLine, GoneLine, HoursLine, KeptLine, PlaceLine, TwinLine};
use super::words::{self, First};
use super::{found, settled, url, work};
use crate::clock::day_of;
use crate::i18n::intake as told;
use crate::intake::plan::{Counts, Group, Outcome, Plan, grouped, left_out, unfound};
use crate::intake::store::{Import, ImportId, State};
use crate::intake::{Progress, Shelved};
use crate::web::{Cx, Error, Params, Path, Result};

/// Most lines shown of each kind: the count says how many there are.
const SHOWN: usize = 60;

#[derive(Template)]
#[template(path = "imports/plan.html")]
struct PlanPage<'a> {
    cx: &'a Cx,
    import: &'a Import,
    /// Sent back by who agrees to the plan.
    mark: String,
    counts: Counts,
    nothing: bool,
    missing: bool,
    /// What just happened, as a message.
    notice: Option<&'static str>,
    remarks: Vec<String>,
    problems: Vec<Group>,
    unread: First<String>,
    places: First<PlaceLine<'a>>,
    unfound: Vec<String>,
    twins: First<TwinLine<'a>>,
    hours: First<HoursLine>,
    kept: First<KeptLine>,
    added: First<(usize, &'a str)>,
    changed: First<ChangedLine<'a>>,
    gone: First<GoneLine<'a>>,
}

#[derive(Template)]
#[template(path = "imports/working.html")]
struct Working<'a> {
    cx: &'a Cx,
    import: &'a Import,
    lines: usize,
}

pub(super) async fn show(cx: Cx, Path(id): Path<ImportId>, params: Params) -> Result<Response> {
    let import = found(&cx, id).await?;
    let done = params.get("fait").unwrap_or_default();
    if import.state != State::Waiting {
        return settled::page(&cx, &import, done).await;
    }
    match work::look(&cx.app, &import).await? {
        Shelved::Working(progress) => Ok(working(&cx, &import, &progress)),
        Shelved::Ready(plan) => Ok(page(&cx, &import, &plan, done)),
        Shelved::Stale => match work::look(&cx.app, &import).await? {
            Shelved::Ready(plan) => Ok(page(&cx, &import, &plan, "perime")),
            Shelved::Working(_) | Shelved::Bad(_) | Shelved::Stale | Shelved::Failed => {
                Ok(working(&cx, &import, &Progress::default()))
            }
        },
        // It was read when it came.
        Shelved::Bad(_) | Shelved::Failed => Err(Error::internal("an import", "no plan")),
    }
}

fn working(cx: &Cx, import: &Import, progress: &Progress) -> Response {
    let mut response = cx.own_page(StatusCode::OK, &Working { cx, import, lines: progress.lines() });
    response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("2"));
    response
}

fn page(cx: &Cx, import: &Import, plan: &Plan, done: &str) -> Response {
    let today = day_of(cx.now);
    let entries = || plan.entries.iter();
    let page = PlanPage {
        cx,
        import,
        mark: plan.mark().to_owned(),
        counts: plan.counts(),
        nothing: plan.changes_nothing(),
        missing: plan.missing.is_some(),
        notice: notice(done),
        remarks: plan.remarks.iter().map(|remark| told::remark(cx.lang, remark)).collect(),
        problems: grouped(&plan.entries),
        unread: First::of(left_out(&plan.entries).iter().map(|group| told::unread(cx.lang, group)), SHOWN),
        places: First::of(entries().filter_map(|entry| lines::place(cx, entry)), SHOWN),
        unfound: unfound(&plan.entries).iter().map(|group| told::unfound(cx.lang, group)).collect(),
        twins: First::of(entries().filter_map(|entry| lines::twin(cx, import, entry)), SHOWN),
        hours: First::of(lines::hours(cx, plan).into_iter(), SHOWN),
        kept: First::of(entries().flat_map(|entry| entry.kept.iter().map(move |kept| (entry, kept))), SHOWN)
            .map(|(entry, disagreement)| lines::kept(cx, entry, disagreement, today)),
        added: First::of(entries().filter_map(lines::added), SHOWN),
        changed: First::of(entries().filter(|entry| matches!(entry.outcome, Outcome::Change(_))), SHOWN)
            .map(|entry| lines::changed(cx, entry, today)),
        gone: First::of(plan.gone.iter(), SHOWN).map(|gone| lines::gone(cx, gone)),
    };
    cx.own_page(StatusCode::OK, &page)
}

fn notice(done: &str) -> Option<&'static str> {
    match done {
        "perime" => Some("imports-stale"),
        "choisi" => Some("imports-chosen"),
        _ => None,
    }
}

impl PlanPage<'_> {
    fn url(&self, rest: &str) -> String {
        url(self.cx, self.import.id, rest)
    }

    fn counted(&self) -> Vec<(String, usize)> {
        words::counts(self.cx, &self.counts)
    }

    fn problem(&self, group: &Group) -> String {
        told::group(self.cx.lang, group)
    }

    fn examples(&self, group: &Group) -> Vec<String> {
        told::examples(self.cx.lang, group)
    }

    fn line(&self, line: impl std::fmt::Display) -> String {
        self.cx.t1("imports-line", "line", &line.to_string()).into_owned()
    }

    fn asks(&self) -> bool {
        !(self.twins.is_empty() && self.hours.is_empty() && self.gone.is_empty())
    }

    fn of(&self) -> String {
        words::of(self.cx, self.import)
    }
}

impl Working<'_> {
    fn of(&self) -> String {
        words::of(self.cx, self.import)
    }

    fn url(&self) -> String {
        url(self.cx, self.import.id, "")
    }
}
