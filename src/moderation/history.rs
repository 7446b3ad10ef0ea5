//! `GET /lieux/{slug}/historique`: who corrected what of a venue and when, the newest first. Kinds of people, never a
//! name.

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, NaiveDate, Utc};

use crate::clock::day_of;
use crate::i18n::date;
use crate::listing::Pager;
use crate::listing::change::ChangeWords;
use crate::venue::store::{self, Revision, StoreError, Version};
use crate::venue::{FactGroup, Slug, Status, Venue};
use crate::web::answer::HTML;
use crate::web::{Cx, Error, Filtered, Path, Result, urls};

/// Revisions on a page.
const PER_PAGE: usize = 20;

#[derive(Template)]
#[template(path = "moderation/history.html")]
struct History<'a> {
    cx: &'a Cx,
    venue: Venue,
    revisions: Vec<Told>,
    pager: Pager,
    /// Name and page of the venue this one was joined to.
    now: Option<(String, String)>,
}

/// A revision as everybody reads it.
struct Told {
    number: Version,
    day: String,
    author: String,
    reason: Option<String>,
    /// What happened when no fact changed, or before there was one to compare.
    sentence: Option<String>,
    changes: Vec<ChangeWords>,
}

pub(super) async fn show(cx: Cx, Path(slug): Path<Slug>, Filtered(filter): Filtered) -> Result<Response> {
    let mut db = cx.app.db().readers.begin().await?;
    let found = store::find_by_slug(&mut *db, &slug).await.map_err(broken)?;
    let now = cx
        .catalogue()
        .forwarded(&slug)
        .map(|kept| (kept.venue.name.clone(), cx.url(&urls::venue(&kept.venue.slug))));
    // What was joined to another was published: its past stays readable.
    let readable = |venue: &Venue| venue.status == Status::Published || now.is_some();
    let (venue, _) = found.filter(|(venue, _)| readable(venue)).ok_or(Error::NotFound)?;
    let history = store::history(&mut *db, &venue.id).await.map_err(broken)?;
    let page = usize::try_from(filter.page.0).unwrap_or(usize::MAX);
    let at = |page| cx.url(&format!("{}?page={page}", urls::history(&slug)));
    let pager = Pager::at(page, history.len(), PER_PAGE, at).ok_or(Error::NotFound)?;
    let shown: Vec<Revision> = history.into_iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).collect();
    let contents = match (shown.last(), shown.first()) {
        (Some(oldest), Some(newest)) => {
            let before = Version(oldest.number.0 - 1);
            store::contents(&mut *db, &venue.id, before, newest.number).await.map_err(broken)?
        }
        _ => Vec::new(),
    };
    let revisions = shown.into_iter().filter_map(|revision| tell(&cx, revision, &contents)).collect();
    let body = History { cx: &cx, venue, revisions, pager, now }.render();
    let body = body.map_err(|cause| Error::internal("a template", cause))?;
    Ok(([(header::CONTENT_TYPE, HTML)], body).into_response())
}

fn broken(cause: StoreError) -> Error {
    Error::internal("the history of a venue", cause)
}

fn tell(cx: &Cx, revision: Revision, contents: &[(Version, Venue)]) -> Option<Told> {
    let content = |number: i64| contents.iter().find(|(known, _)| known.0 == number).map(|(_, venue)| venue);
    let after = content(revision.number.0)?;
    let before = content(revision.number.0 - 1);
    let (sentence, changes) = what(cx, before, after, day(revision.at));
    let author = cx.t(&format!("author-{}", revision.signature.author));
    Some(Told {
        number: revision.number,
        day: date::full_date(cx.lang, day(revision.at)),
        author: cx.t1("history-by", "author", &author).into_owned(),
        reason: revision.signature.reason,
        sentence,
        changes,
    })
}

/// The day on French clocks, which a revision is dated by.
fn day(at: DateTime<Utc>) -> NaiveDate {
    day_of(at)
}

/// What happened, in a sentence, or change by change. What a draft held is nobody's but its authors'.
fn what(
    cx: &Cx,
    before: Option<&Venue>,
    after: &Venue,
    today: NaiveDate,
) -> (Option<String>, Vec<ChangeWords>) {
    let sentence = |key: &str| (Some(cx.t(key).into_owned()), Vec::new());
    match before {
        Some(before) if before.status == Status::Published && after.status == Status::Draft => {
            sentence("history-left")
        }
        _ if after.status == Status::Draft => sentence("history-prepared"),
        None => sentence("history-first"),
        Some(before) if before.status == Status::Draft => sentence("history-published"),
        Some(before) => {
            let changes = ChangeWords::all(cx, before, after, today);
            (changes.is_empty().then(|| confirmed(cx, before, after)), changes)
        }
    }
}

/// “Confirmé, sans changement : Horaires, Téléphone”.
fn confirmed(cx: &Cx, before: &Venue, after: &Venue) -> String {
    let new = |group: &&FactGroup| before.provenance(**group) != after.provenance(**group);
    let groups = FactGroup::ALL.iter().filter(new);
    let names: Vec<_> = groups.map(|group| cx.t(&format!("group-{group}"))).collect();
    if names.is_empty() {
        return cx.t("history-sources").into_owned();
    }
    cx.t1("history-confirmed", "groups", &names.join(", ")).into_owned()
}

impl History<'_> {
    fn venue_url(&self) -> String {
        self.cx.url(&urls::venue(&self.venue.slug))
    }
}
