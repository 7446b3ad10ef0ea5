//! `POST /fiche/{token}/confirmer`: “Ces lignes sont justes”.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::facts::{self, Group};
use super::sheet::{self, Note, today, unlisted};
use crate::account::secret::Token;
use crate::reminder::confirmation::{Confirmation, Done};
use crate::venue::store::{self as venues, Signature};
use crate::venue::{Confirmer, FactGroup, Venue};
use crate::web::guard::redirect;
use crate::web::sheet::Sheet;
use crate::web::{Cx, Error, Form, Params, Path, Result, urls};

pub(super) async fn confirm(cx: Cx, Path(token): Path<Token>, Form(form): Form) -> Result<Response> {
    let sheet = match sheet::open(&cx, &token).await? {
        Ok(sheet) => sheet,
        Err(dead) => return Ok(*dead),
    };
    let groups = ticked(&form);
    if groups.is_empty() {
        return Ok(sheet::page(&cx, &token, &sheet, Some(Note::NothingTicked)));
    }
    let read = form.get("version").and_then(|version| version.parse().ok()).ok_or(Error::BadRequest)?;
    let act = Confirmation {
        groups,
        read: Some(read),
        by: Confirmer::Venue,
        signature: Signature::of(venues::Author::StructureByLink),
    };
    if act.write(&cx.app, &sheet.venue.id, cx.now).await? == Done::ChangedMeanwhile {
        return Ok(sheet::page(&cx, &token, &sheet, Some(Note::ChangedMeanwhile)));
    }
    Ok(redirect(&cx.url(&urls::sheet(&token, "/merci"))))
}

/// `POST /partenaire/lieux/{slug}/confirmer`: somebody signed in read the whole form, and all of it is right.
pub(super) async fn confirm_mine(cx: Cx, sheet: Sheet, Form(form): Form) -> Result<Response> {
    let read = form.get("version").and_then(|version| version.parse().ok()).ok_or(Error::BadRequest)?;
    let act = Confirmation {
        groups: FactGroup::ALL.to_vec(),
        read: Some(read),
        by: sheet.by.confirmer(),
        signature: sheet.sender(None, None).signature(),
    };
    let (venue, _) = sheet.current.as_ref().ok_or(Error::NotFound)?;
    let done = act.write(&cx.app, &venue.id, cx.now).await?;
    let words = if done == Done::Confirmed { "?confirme=oui" } else { "" };
    Ok(redirect(&format!("{}{words}", sheet.url(&cx, "/modifier"))))
}

fn ticked(form: &Params) -> Vec<FactGroup> {
    let ticked =
        |group: &FactGroup| form.0.iter().any(|(name, value)| name == "groupe" && value == group.word());
    FactGroup::ALL.iter().copied().filter(ticked).collect()
}

#[derive(Template)]
#[template(path = "freshness/thanks.html")]
struct Thanks<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    token: &'a Token,
    /// Groups that are said alike, by name, and who said so how long ago.
    said: Vec<(String, String)>,
}

/// `GET /fiche/{token}/merci`: what residents read now.
pub(super) async fn thanks(cx: Cx, Path(token): Path<Token>) -> Result<Response> {
    let venue = match sheet::open(&cx, &token).await? {
        Ok(sheet) => sheet.venue,
        Err(dead) => return Ok(*dead),
    };
    let said = alike(facts::groups(&cx, &venue, today(&cx)));
    let page = Thanks { cx: &cx, venue: &venue, token: &token, said };
    Ok(unlisted(cx.own_page(StatusCode::OK, &page)))
}

fn alike(groups: Vec<Group>) -> Vec<(String, String)> {
    let mut told: Vec<(String, String)> = Vec::new();
    for group in groups {
        match told.iter_mut().find(|(_, said)| *said == group.said) {
            Some((names, _)) => *names = format!("{names}, {}", group.name),
            None => told.push((group.name, group.said)),
        }
    }
    told
}
