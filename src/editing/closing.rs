//! `…/fermer`: closed for good, or open again. A closure that ends is a dated closure, on its own page.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::Told;
use super::parts::{Part, Step};
use crate::clock::day_of;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Closing, FactDate, Provenance};
use crate::web::guard::redirect;
use crate::web::sheet::Sheet;
use crate::web::{Cx, Form, Result};

vocabulary! {
    /// What happens to the venue.
    Fate { Open = "ouvert" "Ouvert", ForATime = "un-temps" "Fermé un temps", ForGood = "definitif" "Fermé" , }
}

/// Longest message, in characters.
const MESSAGE_MAX: usize = 300;

#[derive(Template)]
#[template(path = "editing/closing.html")]
struct Page<'a> {
    cx: &'a Cx,
    name: &'a str,
    fate: Option<Fate>,
    message: String,
    told: Vec<Told>,
    action: String,
    summary_url: String,
}

impl Page<'_> {
    fn error(&self, field: &str) -> Option<&str> {
        self.told.iter().find(|told| told.field == field).map(|told| told.text.as_str())
    }
}

/// `GET …/fermer`
pub(super) async fn show(cx: Cx, sheet: Sheet) -> Result<Response> {
    let closing = sheet.written()?.closing.as_ref();
    let fate = if closing.is_some() { Fate::ForGood } else { Fate::Open };
    let message = closing.map(|closing| closing.message.clone()).unwrap_or_default();
    page(&cx, &sheet, Some(fate), message, vec![])
}

fn page(cx: &Cx, sheet: &Sheet, fate: Option<Fate>, message: String, told: Vec<Told>) -> Result<Response> {
    let status = if told.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page {
        cx,
        name: &sheet.written()?.name,
        fate,
        message,
        told,
        action: sheet.url(cx, "/fermer"),
        summary_url: sheet.url(cx, "/modifier"),
    };
    Ok(cx.own_page(status, &page))
}

/// `POST …/fermer`
pub(super) async fn take(cx: Cx, sheet: Sheet, Form(form): Form) -> Result<Response> {
    let fate = form.get("sort").and_then(|fate| fate.parse::<Fate>().ok());
    let message = form.get("message").unwrap_or_default().trim().to_owned();
    let told = wrong(&cx, fate, &message);
    let Some(fate) = fate.filter(|_| told.is_empty()) else {
        return page(&cx, &sheet, fate, message, told);
    };
    let mut venue = sheet.written()?.clone();
    match fate {
        Fate::ForATime => return Ok(redirect(&sheet.url(&cx, &Step::Part(Part::Closures).rest()))),
        Fate::Open => venue.closing = None,
        Fate::ForGood => {
            let today = FactDate::Day(day_of(cx.now));
            let said =
                Provenance { source: Arc::from("formulaire"), date: Some(today), by: sheet.by.confirmer() };
            let since = venue.closing.as_ref().map_or(Some(today), |closing| closing.since);
            venue.closing = Some(Closing { since, message, said });
        }
    }
    sheet.keep(&cx, venue).await?;
    Ok(redirect(&sheet.url(&cx, "/modifier")))
}

fn wrong(cx: &Cx, fate: Option<Fate>, message: &str) -> Vec<Told> {
    let tell = |field: &str, key: &str| vec![Told { field: field.to_owned(), text: cx.t(key).into_owned() }];
    match fate {
        None => tell("sort", "closing-choose"),
        Some(Fate::ForGood) if message.is_empty() => tell("message", "closing-say-why"),
        Some(_) if message.chars().count() > MESSAGE_MAX || message.chars().any(char::is_control) => {
            tell("message", "closing-long")
        }
        Some(_) => vec![],
    }
}
