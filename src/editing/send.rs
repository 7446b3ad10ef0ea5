//! `…/envoyer`: check your answers, then send. Where somebody else changed the same facts meanwhile, both versions are
//! shown and the sender chooses.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::Told;
use crate::clock::day_of;
use crate::listing::change::{ChangeWords, Value, name};
use crate::listing::value;
use crate::proposal::draft::{self, Draft};
use crate::proposal::{Holder, Outcome, Sender, State, send, store};
use crate::venue::alike::{Alike, alike};
use crate::venue::change::{Field, Side, changes, merge};
use crate::venue::store::{self as venues, Version};
use crate::venue::{Email, Slug, Status, Venue};
use crate::web::guard::redirect;
use crate::web::sheet::Sheet;
use crate::web::{Cx, Error, Form, Params, Result, urls};

/// Longest reason, in characters.
const REASON_MAX: usize = 500;

#[derive(Template)]
#[template(path = "editing/check.html")]
struct Check<'a> {
    cx: &'a Cx,
    name: &'a str,
    changes: Vec<ChangeWords>,
    /// Places that may be the one proposed: name and address of their page.
    alike: Vec<(String, String)>,
    key: String,
    at_once: bool,
    /// Whether the sender may leave an address to hear back: who is signed in has one.
    asks_email: bool,
    email: String,
    reason: String,
    told: Vec<Told>,
    action: String,
    summary_url: String,
    preview_url: String,
}

impl Check<'_> {
    fn error(&self, field: &str) -> Option<&str> {
        self.told.iter().find(|told| told.field == field).map(|told| told.text.as_str())
    }
}

/// `GET …/envoyer`
pub(super) async fn show(cx: Cx, sheet: Sheet) -> Result<Response> {
    if sheet.draft.is_none() {
        return Ok(redirect(&sheet.url(&cx, "/modifier")));
    }
    check(&cx, &sheet, &Params(vec![]), vec![])
}

fn check(cx: &Cx, sheet: &Sheet, form: &Params, told: Vec<Told>) -> Result<Response> {
    let draft = sheet.draft.as_ref().ok_or(Error::NotFound)?;
    let today = day_of(cx.now);
    let nothing = crate::web::sheet::blank(cx, &draft.venue.id)?;
    let before = sheet.current.as_ref().map_or(&nothing, |(venue, _)| venue);
    let text = |name| form.get(name).unwrap_or_default().to_owned();
    let status = if told.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Check {
        cx,
        name: &draft.venue.name,
        changes: ChangeWords::all(cx, before, &draft.venue, today),
        alike: if sheet.is_new() { known(cx, &draft.venue) } else { vec![] },
        key: draft.key.clone(),
        at_once: sheet.appears_at_once(),
        asks_email: cx.member.is_none() && sheet.sender(None, None).person.is_none(),
        email: text("email"),
        reason: text("raison"),
        told,
        action: sheet.url(cx, "/envoyer"),
        summary_url: sheet.url(cx, "/modifier"),
        preview_url: sheet.url(cx, "/apercu"),
    };
    Ok(cx.own_page(status, &page))
}

/// The places of the site that may be this one.
fn known(cx: &Cx, venue: &Venue) -> Vec<(String, String)> {
    let catalogue = cx.catalogue();
    let venues = catalogue.entries().iter().map(|entry| &*entry.venue);
    let link = |alike: Alike<'_>| (alike.venue.name.clone(), cx.url(&urls::venue(&alike.venue.slug)));
    alike(venue, venues).into_iter().take(3).map(link).collect()
}

/// `POST …/envoyer`. Twice is once: the second time is answered like the first.
pub(super) async fn send_it(cx: Cx, sheet: Sheet, Form(form): Form) -> Result<Response> {
    let key = form.get("cle").unwrap_or_default();
    let sent = store::sent_as(&cx.app.db().readers, key).await?;
    if let Some((_, state)) = sent {
        return Ok(thanks(&cx, &sheet, state == State::Applied));
    }
    let Some(draft) = &sheet.draft else { return Ok(redirect(&sheet.url(&cx, "/modifier"))) };
    let (sender, told) = who(&cx, &sheet, &form, draft);
    if !told.is_empty() {
        return check(&cx, &sheet, &form, told);
    }
    let mut writer = cx.app.db().write().await?;
    let mut ready = draft.clone();
    if sheet.is_new() {
        ready.venue.slug = venues::free_slug(&mut *writer, &named(&ready.venue)?).await?;
        ready.venue.status = Status::Published;
    }
    let outcome = send(&mut writer, &ready, &sender, cx.now).await?;
    writer.commit().await?;
    match outcome {
        Outcome::Applied(_) => {
            cx.app.reload().await?;
            Ok(thanks(&cx, &sheet, true))
        }
        Outcome::Waiting(_) => Ok(thanks(&cx, &sheet, false)),
        Outcome::Nothing => Ok(redirect(&sheet.url(&cx, "/modifier"))),
        Outcome::Conflict(conflict) => {
            Ok(conflict_page(&cx, &sheet, &conflict.theirs, conflict.version, &conflict.merge.conflicts))
        }
    }
}

fn named(venue: &Venue) -> Result<Slug> {
    Slug::of(&venue.name).ok_or(Error::BadRequest)
}

/// Who sends and why, or what is wrong with it.
fn who(cx: &Cx, sheet: &Sheet, form: &Params, draft: &Draft) -> (Sender, Vec<Told>) {
    let mut told = vec![];
    let mut tell = |field: &str, key: &str| {
        told.push(Told { field: field.to_owned(), text: cx.t(key).into_owned() });
    };
    let email = match form.get("email").map(str::parse::<Email>) {
        Some(Err(_)) => {
            tell("email", "email-bad");
            None
        }
        Some(Ok(email)) => Some(email),
        None => None,
    };
    let reason = form.get("raison").map(str::trim).filter(|reason| !reason.is_empty());
    if reason.is_some_and(|reason| reason.chars().count() > REASON_MAX || reason.chars().any(is_control)) {
        tell("raison", "reason-long");
    }
    if Slug::of(&draft.venue.name).is_none() {
        tell("envoyer", "name-missing");
    }
    (sheet.sender(email, reason.map(str::to_owned)), told)
}

/// Line ends are all right in a reason.
fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r')
}

#[derive(Template)]
#[template(path = "editing/thanks.html")]
struct Thanks<'a> {
    cx: &'a Cx,
    at_once: bool,
    venue_url: Option<String>,
    back_url: String,
    back: &'static str,
}

fn thanks(cx: &Cx, sheet: &Sheet, at_once: bool) -> Response {
    let venue_url = sheet.current.as_ref().map(|(venue, _)| cx.venue_now(&venue.slug));
    let back = match sheet.holder {
        Holder::Person(_) => "my-venues",
        Holder::Link(_) => "confirm-back",
        Holder::Visitor(_) => "home",
    };
    cx.own_page(StatusCode::OK, &Thanks { cx, at_once, venue_url, back_url: sheet.way_back(cx), back })
}

#[derive(Template)]
#[template(path = "editing/conflict.html")]
struct ConflictPage<'a> {
    cx: &'a Cx,
    name: &'a str,
    version: Version,
    rows: Vec<Both>,
    action: String,
}

/// A fact both changed.
struct Both {
    field: String,
    name: String,
    mine: Value,
    theirs: Value,
}

fn conflict_page(cx: &Cx, sheet: &Sheet, theirs: &Venue, version: Version, fields: &[Field]) -> Response {
    let today = day_of(cx.now);
    let mine = sheet.venue().unwrap_or(theirs);
    let both = |field: &Field| Both {
        field: field.word(),
        name: name(cx.lang, *field),
        mine: value::of(cx, *field, mine, today),
        theirs: value::of(cx, *field, theirs, today),
    };
    let page = ConflictPage {
        cx,
        name: &theirs.name,
        version,
        rows: fields.iter().map(both).collect(),
        action: sheet.url(cx, "/envoyer/choisir"),
    };
    cx.own_page(StatusCode::CONFLICT, &page)
}

/// `POST …/envoyer/choisir`: the draft becomes what was chosen, over what the site has now.
pub(super) async fn choose(cx: Cx, sheet: Sheet, Form(form): Form) -> Result<Response> {
    let (Some(draft), Some((theirs, version))) = (&sheet.draft, &sheet.current) else {
        return Ok(redirect(&sheet.url(&cx, "/modifier")));
    };
    let base = venues::revision(&cx.app.db().readers, &draft.venue.id, draft.base).await?;
    let both = merge(base.as_ref().unwrap_or(theirs), &draft.venue, theirs);
    let seen = form.get("version").and_then(|version| version.parse::<Version>().ok());
    let chosen: Vec<(Field, Side)> = both
        .conflicts
        .iter()
        .filter_map(|field| Some((*field, form.get(&field.word())?.parse().ok()?)))
        .collect();
    if seen != Some(*version) || chosen.len() < both.conflicts.len() {
        // Somebody wrote once more, or a choice is missing: asked again.
        return Ok(conflict_page(&cx, &sheet, theirs, *version, &both.conflicts));
    }
    let venue = both.resolve(&draft.venue, &chosen).venue;
    let next = if changes(theirs, &venue).is_empty() { "/modifier" } else { "/envoyer" };
    draft::save(&cx.app.db().writer, &Draft { venue, base: *version, ..draft.clone() }, cx.now).await?;
    Ok(redirect(&sheet.url(&cx, next)))
}
