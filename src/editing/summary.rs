//! `…/modifier`: everything that is known, part by part, with a way to change each.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::parts::{Part, Step};
use crate::clock::day_of;
use crate::listing::change::{Value, name};
use crate::listing::value;
use crate::proposal::draft;
use crate::venue::change::{Fact, Field, changes};
use crate::venue::store::Version;
use crate::venue::{ServiceKind, Venue};
use crate::web::guard::redirect;
use crate::web::sheet::Sheet;
use crate::web::{Cx, Form, Params, Result, urls};

#[derive(Template)]
#[template(path = "editing/summary.html")]
struct Summary<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    is_new: bool,
    /// Whether there is something to send.
    written: bool,
    parts: Vec<Row>,
    send_url: String,
    discard_url: String,
    closing_url: Option<String>,
    preview_url: String,
    appointment_url: Option<String>,
    /// Where somebody signed in says that all of it is right, and the revision they read.
    confirm: Option<(String, Version)>,
    confirmed: bool,
    back_url: String,
}

struct Row {
    id: &'static str,
    title: String,
    url: String,
    changed: bool,
    facts: Vec<(String, Value)>,
}

/// `GET …/modifier`
pub(super) async fn show(cx: Cx, sheet: Sheet, params: Params) -> Result<Response> {
    let venue = sheet.written()?;
    let changed = match &sheet.current {
        Some((current, _)) => changes(current, venue),
        None => vec![],
    };
    let row = |part: &Part| row(&cx, &sheet, venue, *part, &changed);
    let page = Summary {
        cx: &cx,
        venue,
        is_new: sheet.is_new(),
        written: sheet.is_new() || !changed.is_empty(),
        parts: Part::ALL.iter().map(row).collect(),
        send_url: sheet.url(&cx, "/envoyer"),
        discard_url: sheet.url(&cx, "/abandonner"),
        closing_url: (!sheet.is_new()).then(|| sheet.url(&cx, "/fermer")),
        preview_url: sheet.url(&cx, "/apercu"),
        appointment_url: appointment_url(&cx, &sheet),
        confirm: confirm(&cx, &sheet, &changed),
        confirmed: params.get("confirme") == Some("oui"),
        back_url: sheet.way_back(&cx),
    };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// Only of what everybody reads: what is written and not sent is confirmed by sending it.
fn confirm(cx: &Cx, sheet: &Sheet, changed: &[Field]) -> Option<(String, Version)> {
    let (_, version) = sheet.current.as_ref()?;
    let mine = sheet.base.starts_with(urls::PARTNER) && changed.is_empty();
    mine.then(|| (sheet.url(cx, "/confirmer"), *version))
}

/// Where whoever is signed in says whether the venue takes appointment requests.
fn appointment_url(cx: &Cx, sheet: &Sheet) -> Option<String> {
    let (venue, _) = sheet.current.as_ref()?;
    let signed_in = sheet.base.starts_with(urls::PARTNER);
    signed_in.then(|| cx.url(&urls::appointment_switch(&venue.slug)))
}

fn row(cx: &Cx, sheet: &Sheet, venue: &Venue, part: Part, changed: &[Field]) -> Row {
    let today = day_of(cx.now);
    let fields = fields(part);
    let known = fields.iter().map(|field| (name(cx.lang, *field), value::plainly(cx, *field, venue, today)));
    Row {
        id: part.word(),
        title: cx.t(&format!("step-{part}")).into_owned(),
        url: sheet.url(cx, &Step::Part(part).rest()),
        changed: fields.iter().any(|field| changed.contains(field)),
        facts: known.filter(|(_, value)| !value.lines.is_empty()).collect(),
    }
}

/// The facts a part asks for.
fn fields(part: Part) -> Vec<Field> {
    let facts: &[Fact] = match part {
        Part::Identity => &[Fact::Name, Fact::Aliases, Fact::Typologies, Fact::Roles],
        Part::Address => &[Fact::Street, Fact::Complement, Fact::Postcode, Fact::Commune, Fact::Position],
        Part::Contact => &[Fact::Phone, Fact::PhoneHours, Fact::Emails, Fact::Websites, Fact::Booking],
        Part::Hours => &[Fact::Hours],
        Part::Closures => &[Fact::Exceptions],
        Part::Services => return ServiceKind::ALL.iter().copied().map(Field::Service).collect(),
        Part::Welcome => &[
            Fact::Audiences,
            Fact::Care,
            Fact::Languages,
            Fact::Wheelchair,
            Fact::Access,
            Fact::Support,
            Fact::Mobility,
            Fact::Costs,
            Fact::NationalServices,
        ],
        Part::Papers => &[Fact::Papers, Fact::Transport],
        Part::Presentation => &[Fact::Summary, Fact::Detail],
    };
    facts.iter().copied().map(Field::Fact).collect()
}

/// `POST …/abandonner`: forgets what was written and not sent.
pub(super) async fn discard(cx: Cx, sheet: Sheet, Form(_): Form) -> Result<Response> {
    draft::discard(&cx.app.db().writer, &sheet.holder, &sheet.written()?.id).await?;
    Ok(redirect(&sheet.way_back(&cx)))
}
