//! What is done to the venues that are ticked in the table.

use axum::response::Response;

use super::{broken, member};
use crate::audit::{self, Act};
use crate::mail::{LetterKind, store as letters};
use crate::reminder::store as reminders;
use crate::venue::store::{self, Author, Signature};
use crate::venue::{Status, VenueId};
use crate::venue_link;
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Params, Result};

/// Most venues at once.
pub(super) const MOST: usize = 200;

/// The venues that are ticked.
pub(super) fn ticked(form: &Params) -> Vec<VenueId> {
    let ids = form.0.iter().filter(|(name, _)| name == "lieu").filter_map(|(_, id)| id.parse().ok());
    let mut ids: Vec<VenueId> = ids.take(MOST).collect();
    ids.sort();
    ids.dedup();
    ids
}

pub(super) fn back(cx: &Cx, what: &str, count: usize) -> Response {
    redirect(&cx.url(&format!("/admin/lieux?fait={what}&nombre={count}")))
}

/// `POST /admin/lieux/confirmer`: asks each venue with an e-mail whether its lines are right. An address that said “not us”
/// is left alone.
pub(super) async fn remind(cx: Cx, Form(form): Form) -> Result<Response> {
    let person = member(&cx)?.person;
    let mut writer = cx.app.db().write().await?;
    let mut sent = 0;
    for id in ticked(&form) {
        let found = store::find(&mut *writer, &id).await.map_err(broken)?;
        let Some((venue, _)) = found.filter(|(venue, _)| venue.status == Status::Published) else { continue };
        let Some(email) = venue.contact.emails.first() else { continue };
        if reminders::is_stopped(&mut *writer, email).await? {
            continue;
        }
        let about = serde_json::json!({ "venue": id.as_str() });
        letters::post(&mut *writer, LetterKind::Reminder, email, about, cx.now).await?;
        audit::record(&mut *writer, Some(person), Act::LettersSent, &venue.name, cx.now).await?;
        sent += 1;
    }
    writer.commit().await?;
    cx.app.bell().ring();
    Ok(back(&cx, "lettres", sent))
}

/// `POST /admin/lieux/liens`: the links of letters sent so far open nothing any more.
pub(super) async fn end_links(cx: Cx, Form(form): Form) -> Result<Response> {
    let person = member(&cx)?.person;
    let mut writer = cx.app.db().write().await?;
    let mut ended = 0;
    for id in ticked(&form) {
        let found = store::find(&mut *writer, &id).await.map_err(broken)?;
        let Some((venue, _)) = found else { continue };
        venue_link::revoke_all(&mut *writer, &id, cx.now).await?;
        audit::record(&mut *writer, Some(person), Act::LinksEnded, &venue.name, cx.now).await?;
        ended += 1;
    }
    writer.commit().await?;
    Ok(back(&cx, "liens", ended))
}

/// `POST /admin/lieux/publier`: visitors see these drafts from now on.
pub(super) async fn publish(cx: Cx, Form(form): Form) -> Result<Response> {
    let person = member(&cx)?.person;
    let signature = Signature { person: Some(person), ..Signature::of(Author::City) };
    let mut writer = cx.app.db().write().await?;
    let mut published = 0;
    for id in ticked(&form) {
        let found = store::find(&mut *writer, &id).await.map_err(broken)?;
        let Some((mut venue, _)) = found.filter(|(venue, _)| venue.status == Status::Draft) else { continue };
        venue.status = Status::Published;
        store::save(&mut writer, &venue, &signature, cx.now).await.map_err(broken)?;
        audit::record(&mut *writer, Some(person), Act::VenuePublished, &venue.name, cx.now).await?;
        published += 1;
    }
    writer.commit().await?;
    cx.app.reload().await.map_err(broken)?;
    Ok(back(&cx, "publies", published))
}
