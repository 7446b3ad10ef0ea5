//! `GET /flux.atom`: venues that are new, changed or closed (RFC 4287). Who changed them is not told.

use atom_syndication::{Entry, Feed, Link, Person, Text};
use axum::response::Response;
use chrono::{DateTime, Days, Utc};

use super::store::{self, Change};
use crate::listing::change;
use crate::venue::Venue;
use crate::venue::change::changes;
use crate::web::{Cx, Made, Result, urls};

/// Newest changes told.
const MOST: i64 = 100;

pub(super) async fn show(cx: Cx) -> Result<Response> {
    const KEY: &str = "/flux.atom";
    if let Some(kept) = cx.kept(KEY) {
        return Ok(kept);
    }
    let changes = store::changes(&cx.app.db().readers, MOST).await?;
    cx.answer(KEY, |cx, _| {
        let body = feed(cx, &changes).to_string();
        let changes_at = cx.now + Days::new(1);
        Ok(Made { body, mime: "application/atom+xml; charset=utf-8", changes_at, counted: vec![] })
    })
}

fn feed(cx: &Cx, changes: &[Change]) -> Feed {
    let base = cx.app.config().base_url();
    let newest = changes.first().map_or(DateTime::UNIX_EPOCH, |change| change.at);
    let own = format!("{base}{}", cx.url("/flux.atom"));
    Feed {
        title: plain(cx.t1("feed-title", "site", &cx.site_name())),
        id: own.clone(),
        updated: newest.fixed_offset(),
        authors: vec![Person { name: cx.site_name(), ..Person::default() }],
        links: vec![
            link("self", own, "application/atom+xml"),
            link("alternate", format!("{base}{}", cx.url("/lieux")), "text/html"),
        ],
        lang: Some(cx.lang.code().to_owned()),
        entries: changes.iter().filter_map(|change| entry(cx, &base, change)).collect(),
        ..Feed::default()
    }
}

fn plain(text: impl Into<String>) -> Text {
    Text::plain(text.into())
}

fn link(rel: &str, href: String, mime: &str) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: Some(mime.to_owned()), ..Link::default() }
}

/// A revision that cannot be read, or in which nothing changed that visitors see, tells nothing.
fn entry(cx: &Cx, base: &str, change: &Change) -> Option<Entry> {
    let after: Venue = serde_json::from_str(&change.after).ok()?;
    let before: Option<Venue> = change.before.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let (key, summary) = told(cx, before.as_ref(), &after)?;
    let at: DateTime<Utc> = change.at;
    Some(Entry {
        title: plain(cx.t1(key, "name", &after.name)),
        id: format!("{base}/flux.atom#{}", change.rowid),
        updated: at.fixed_offset(),
        links: vec![link("alternate", format!("{base}{}", cx.url(&urls::venue(&after.slug))), "text/html")],
        summary: Some(plain(summary)),
        ..Entry::default()
    })
}

/// What kind of change it is, and a sentence about it.
fn told(cx: &Cx, before: Option<&Venue>, after: &Venue) -> Option<(&'static str, String)> {
    let Some(before) = before else { return Some(("feed-new", after.address.commune.clone())) };
    match (&before.closing, &after.closing) {
        (None, Some(closing)) => return Some(("feed-closed", closing.message.clone())),
        (Some(_), None) => return Some(("feed-reopened", after.address.commune.clone())),
        (None, None) | (Some(_), Some(_)) => {}
    }
    let fields = changes(before, after);
    let names: Vec<String> = fields.into_iter().map(|field| change::name(cx.lang, field)).collect();
    (!names.is_empty()).then(|| ("feed-changed", names.join(", ")))
}
