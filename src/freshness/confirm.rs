//! `POST /fiche/{token}/confirmer`: “Ces lignes sont justes”.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use super::facts::{self, Group};
use super::sheet::{self, Note, today, unlisted};
use crate::account::secret::Token;
use crate::venue::change::{changes, confirm as stamp};
use crate::venue::store::{self as venues, Signature, Version};
use crate::venue::{Confirmer, FactDate, FactGroup, Provenance, Venue, VenueId};
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
    if act.write(&cx, &sheet.venue.id).await? == Done::ChangedMeanwhile {
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
    let done = act.write(&cx, &venue.id).await?;
    let words = if done == Done::Confirmed { "?confirme=oui" } else { "" };
    Ok(redirect(&format!("{}{words}", sheet.url(&cx, "/modifier"))))
}

fn ticked(form: &Params) -> Vec<FactGroup> {
    let ticked =
        |group: &FactGroup| form.0.iter().any(|(name, value)| name == "groupe" && value == group.word());
    FactGroup::ALL.iter().copied().filter(ticked).collect()
}

/// Somebody who stands behind groups of facts.
pub(super) struct Confirmation {
    pub groups: Vec<FactGroup>,
    /// The revision they read.
    pub read: Option<Version>,
    pub by: Confirmer,
    pub signature: Signature,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Confirmed,
    /// Facts they confirm are not those they read.
    ChangedMeanwhile,
    /// The venue is gone.
    Nothing,
}

impl Confirmation {
    /// Stamps those of the groups that hold facts, and shows it to everybody. What nothing changes is written once.
    pub async fn write(&self, cx: &Cx, id: &VenueId) -> Result<Done> {
        // Begun for writing: nobody else changes the venue between reading and stamping it.
        let mut writer = cx.app.db().writer.begin_with("begin immediate").await?;
        let Some((venue, version)) = venues::find(&mut *writer, id).await? else { return Ok(Done::Nothing) };
        if self.differs(&mut writer, &venue).await? {
            return Ok(Done::ChangedMeanwhile);
        }
        let mut after = venue;
        stamp(&mut after, &self.groups, &self.provenance(cx));
        let written = venues::save(&mut writer, &after, &self.signature, cx.now).await?;
        writer.commit().await?;
        if written != version {
            cx.app.reload().await?;
        }
        Ok(Done::Confirmed)
    }

    /// Whether a fact of these groups is another than the one that was read.
    async fn differs(&self, db: &mut SqliteConnection, now: &Venue) -> Result<bool> {
        let Some(read) = self.read else { return Ok(false) };
        let Some(before) = venues::revision(db, &now.id, read).await? else { return Ok(true) };
        Ok(changes(&before, now).iter().any(|field| self.groups.contains(&field.group())))
    }

    fn provenance(&self, cx: &Cx) -> Provenance {
        let source = match self.by {
            Confirmer::Venue => "la structure",
            Confirmer::City | Confirmer::PublicSource | Confirmer::Visitor => "la ville",
        };
        Provenance { source: Arc::from(source), date: Some(FactDate::Day(today(cx))), by: self.by }
    }
}

#[derive(Template)]
#[template(path = "freshness/thanks.html")]
struct Thanks<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    token: &'a Token,
    groups: Vec<Group>,
}

/// `GET /fiche/{token}/merci`: what residents read now.
pub(super) async fn thanks(cx: Cx, Path(token): Path<Token>) -> Result<Response> {
    let venue = match sheet::open(&cx, &token).await? {
        Ok(sheet) => sheet.venue,
        Err(dead) => return Ok(*dead),
    };
    let groups = facts::groups(&cx, &venue, today(&cx));
    let page = Thanks { cx: &cx, venue: &venue, token: &token, groups };
    Ok(unlisted(cx.own_page(StatusCode::OK, &page)))
}
