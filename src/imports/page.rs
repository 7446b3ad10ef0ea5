//! `GET /admin/imports/{id}`: what a file would change; how far the work is; or what an import changed.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::NaiveDate;

use super::choose::{ADD, IS, TWIN};
use super::words::{self, First};
use super::{found, settled, url, work};
use crate::clock::day_of;
use crate::i18n::intake as told;
use crate::intake::plan::{Counts, Disagreement, Entry, Group, Outcome, Plan, grouped, left_out, unfound};
use crate::intake::store::{Import, ImportId, State};
use crate::intake::{Progress, Shelved, TwinChoice};
use crate::listing::change::{ChangeWords, Value, name};
use crate::listing::value;
use crate::venue::{Slug, VenueId};
use crate::web::{Cx, Error, Params, Path, Result, urls};

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

/// A line the address service found.
struct PlaceLine<'a> {
    line: usize,
    name: &'a str,
    address: &'a str,
    told: String,
}

/// A line that looks like known venues.
struct TwinLine<'a> {
    line: usize,
    name: &'a str,
    field: String,
    options: Vec<TwinOption>,
}

struct TwinOption {
    value: String,
    text: String,
    /// The venue it may be, with why.
    page: Option<(String, String)>,
    chosen: bool,
}

/// A text of hours, and what it may mean.
struct HoursLine {
    lines: usize,
    text: String,
    reading: Option<String>,
    why: String,
    confirmed: bool,
}

struct KeptLine {
    line: usize,
    venue: String,
    page: String,
    field: String,
    ours: Value,
    theirs: Value,
    why: String,
}

struct ChangedLine<'a> {
    line: usize,
    name: &'a str,
    page: String,
    changes: Vec<ChangeWords>,
}

struct GoneLine<'a> {
    id: &'a VenueId,
    name: &'a str,
    page: String,
    closes: bool,
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
    let gone = plan.gone.iter().map(|gone| GoneLine {
        id: &gone.venue.id,
        name: &gone.venue.name,
        page: cx.url(&urls::venue(&gone.venue.slug)),
        closes: gone.closes,
    });
    let page = PlanPage {
        cx,
        import,
        mark: plan.mark(),
        counts: plan.counts(),
        nothing: plan.changes_nothing(),
        missing: plan.missing.is_some(),
        notice: notice(done),
        remarks: plan.remarks.iter().map(|remark| told::remark(cx.lang, remark)).collect(),
        problems: grouped(&plan.entries),
        unread: First::of(left_out(&plan.entries).iter().map(|group| told::unread(cx.lang, group)), SHOWN),
        places: First::of(entries().filter_map(|entry| place(cx, entry)), SHOWN),
        unfound: unfound(&plan.entries).iter().map(|group| told::unfound(cx.lang, group)).collect(),
        twins: First::of(entries().filter_map(|entry| twin(cx, import, entry)), SHOWN),
        hours: First::of(hours(cx, plan).into_iter(), SHOWN),
        kept: First::of(entries().flat_map(|entry| entry.kept.iter().map(move |kept| (entry, kept))), SHOWN)
            .map(|(entry, disagreement)| kept(cx, entry, disagreement, today)),
        added: First::of(entries().filter_map(added), SHOWN),
        changed: First::of(entries().filter(|entry| matches!(entry.outcome, Outcome::Change(_))), SHOWN)
            .map(|entry| changed(cx, entry, today)),
        gone: First::of(gone, SHOWN),
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

fn added(entry: &Entry) -> Option<(usize, &str)> {
    matches!(entry.outcome, Outcome::Add(_)).then_some((entry.line, entry.name.as_str()))
}

fn place<'a>(cx: &Cx, entry: &'a Entry) -> Option<PlaceLine<'a>> {
    let (address, told) = told::looked(cx.lang, entry.looked.as_ref()?)?;
    Some(PlaceLine { line: entry.line, name: &entry.name, address, told })
}

fn twin<'a>(cx: &Cx, import: &Import, entry: &'a Entry) -> Option<TwinLine<'a>> {
    let Outcome::Twin(_, twins) = &entry.outcome else { return None };
    let chosen = import.choices.twins.get(&entry.identifier);
    let plain = |value: &str, key: &str, chosen| TwinOption {
        value: value.to_owned(),
        text: cx.t(key).into_owned(),
        page: None,
        chosen,
    };
    let leave = plain("", "imports-twin-leave", chosen.is_none());
    let add = plain(ADD, "imports-twin-add", chosen == Some(&TwinChoice::Add));
    let known = twins.iter().map(|twin| {
        let reasons: Vec<_> = twin.reasons.iter().map(|why| cx.t(&format!("alike-{why}"))).collect();
        TwinOption {
            value: format!("{IS}{}", twin.id),
            text: cx.t1("imports-twin-is", "name", &twin.name).into_owned(),
            page: Some((page_of(cx, &twin.slug), reasons.join(", "))),
            chosen: false,
        }
    });
    let options = std::iter::once(leave).chain(known).chain([add]).collect();
    Some(TwinLine {
        line: entry.line,
        name: &entry.name,
        field: format!("{TWIN}{}", entry.identifier),
        options,
    })
}

fn page_of(cx: &Cx, slug: &Slug) -> String {
    cx.url(&urls::venue(slug))
}

/// Each text once, those that can be read first.
fn hours(cx: &Cx, plan: &Plan) -> Vec<HoursLine> {
    let mut lines: Vec<HoursLine> = Vec::new();
    for question in plan.entries.iter().filter_map(|entry| entry.hours.as_ref()) {
        match lines.iter_mut().find(|line| line.text == question.text) {
            Some(line) => line.lines += 1,
            None => lines.push(HoursLine {
                lines: 1,
                text: question.text.clone(),
                reading: question.reading.as_ref().map(|hours| hours.as_str().to_owned()),
                why: told::supposed(cx.lang, &question.supposed),
                confirmed: question.confirmed,
            }),
        }
    }
    lines.sort_by_key(|line| line.reading.is_none());
    lines
}

fn kept(cx: &Cx, entry: &Entry, kept: &Disagreement, today: NaiveDate) -> KeptLine {
    KeptLine {
        line: entry.line,
        venue: kept.before.name.clone(),
        page: page_of(cx, &kept.before.slug),
        field: name(cx.lang, kept.field),
        ours: value::of(cx, kept.field, &kept.before, today),
        theirs: value::of(cx, kept.field, &kept.theirs, today),
        why: told::why(cx.lang, kept),
    }
}

fn changed<'a>(cx: &Cx, entry: &'a Entry, today: NaiveDate) -> ChangedLine<'a> {
    let (page, changes) = match &entry.outcome {
        Outcome::Change(change) => {
            let words = change.fields.iter();
            let words = words.map(|field| ChangeWords::new(cx, *field, &change.before, &change.after, today));
            (page_of(cx, &change.before.slug), words.collect())
        }
        Outcome::Add(_) | Outcome::Same(_) | Outcome::Twin(..) | Outcome::Unread(_) => {
            (String::new(), vec![])
        }
    };
    ChangedLine { line: entry.line, name: &entry.name, page, changes }
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
