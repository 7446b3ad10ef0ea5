//! `/lieux/{slug}/vous-travaillez-ici`: who works at a venue asks for its link. It goes to the public e-mail of the venue
//! as the site has it, never to an address somebody types.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::json;

use crate::mail::{self, LetterKind};
use crate::reminder::store;
use crate::venue::{Email, Slug, Venue};
use crate::web::limit::Network;
use crate::web::{Cx, Error, Form, Path, Result, urls};

#[derive(Template)]
#[template(path = "freshness/work_here.html")]
struct WorkHere<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Ask,
    Sent,
}

impl WorkHere<'_> {
    fn venue_url(&self) -> String {
        self.cx.url(&urls::venue(&self.venue.slug))
    }

    fn work_here_url(&self) -> String {
        self.cx.url(&urls::work_here(&self.venue.slug))
    }
}

pub(super) async fn show(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let catalogue = cx.catalogue();
    let entry = catalogue.find(&slug).ok_or(Error::NotFound)?;
    Ok(cx.own_page(StatusCode::OK, &WorkHere { cx: &cx, venue: &entry.venue, stage: Stage::Ask }))
}

/// The same words whether or not an e-mail is known.
pub(super) async fn send(
    cx: Cx,
    network: Network,
    Path(slug): Path<Slug>,
    Form(_): Form,
) -> Result<Response> {
    let catalogue = cx.catalogue();
    let venue = &catalogue.find(&slug).ok_or(Error::NotFound)?.venue;
    let limits = cx.app.limits();
    limits.letters_to_address.count(&format!("lieu {}", venue.id))?;
    limits.letters_from_network.count(&network)?;
    if let Some(email) = venue.contact.emails.first() {
        post(&cx, venue, email).await?;
    }
    Ok(cx.own_page(StatusCode::OK, &WorkHere { cx: &cx, venue, stage: Stage::Sent }))
}

async fn post(cx: &Cx, venue: &Venue, email: &Email) -> Result<()> {
    let mut writer = cx.app.db().write().await?;
    if store::is_stopped(&mut *writer, email).await? {
        return Ok(());
    }
    let about = json!({ "venue": venue.id, "asked": true });
    mail::store::post(&mut *writer, LetterKind::Reminder, email, about, cx.now).await?;
    writer.commit().await?;
    cx.app.bell().ring();
    Ok(())
}
