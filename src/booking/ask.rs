//! `/lieux/{slug}/rendez-vous`: somebody asks for an appointment, where the venue takes requests.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::form::Typed;
use super::told::Told;
use crate::appointment::{AppointmentId, Request, switch, talk};
use crate::listing::words;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::{ServiceKind, Slug, Venue};
use crate::web::guard::redirect;
use crate::web::limit::Network;
use crate::web::{Cx, Error, Form, Params, Path, Result, urls};

#[derive(Template)]
#[template(path = "booking/ask.html")]
struct Ask<'a> {
    cx: &'a Cx,
    entry: &'a Entry,
    venue: &'a Venue,
    /// Sending this form twice is sending it once.
    id: AppointmentId,
    typed: Typed,
    /// Key of why nothing was sent, though nothing is wrong with it.
    refused: Option<&'static str>,
}

impl<'a> Ask<'a> {
    fn new(cx: &'a Cx, entry: &'a Entry, id: AppointmentId, typed: Typed) -> Self {
        Self { cx, entry, venue: &entry.venue, id, typed, refused: None }
    }

    fn action(&self) -> String {
        self.cx.url(&urls::appointment(&self.venue.slug))
    }

    fn venue_url(&self) -> String {
        self.cx.url(&urls::venue(&self.venue.slug))
    }

    fn privacy_url(&self) -> String {
        self.cx.url("/donnees-personnelles#rendez-vous")
    }

    fn services(&self) -> impl Iterator<Item = (ServiceKind, String)> {
        self.entry.offered.iter().map(|kind| (kind, words::service(self.cx.lang, kind)))
    }

    fn faults(&self) -> Vec<(&'static str, &'static str)> {
        self.typed.faults()
    }
}

/// The venue, if it takes requests.
fn find<'a>(cx: &Cx, catalogue: &'a Catalogue, slug: &Slug) -> Result<&'a Entry> {
    let entry = catalogue.find(slug).ok_or(Error::NotFound)?;
    let takes = cx.app.appointments().is_open_at(&entry.venue.id) && entry.venue.closing.is_none();
    takes.then_some(entry).ok_or(Error::NotFound)
}

fn new_id() -> Result<AppointmentId> {
    AppointmentId::new().map_err(|cause| Error::internal("a form", cause))
}

/// `GET …?service=imprimante`
pub(super) async fn show(cx: Cx, Path(slug): Path<Slug>, params: Params) -> Result<Response> {
    let catalogue = cx.catalogue();
    let entry = find(&cx, &catalogue, &slug)?;
    let service = params.get("service").and_then(|word| word.parse().ok());
    let page = Ask::new(&cx, entry, new_id()?, Typed { service, ..Typed::default() });
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// `POST …`
pub(super) async fn send(
    cx: Cx,
    Path(slug): Path<Slug>,
    network: Network,
    Form(form): Form,
) -> Result<Response> {
    let catalogue: Arc<Catalogue> = cx.catalogue();
    let entry = find(&cx, &catalogue, &slug)?;
    let id = form.get("cle").and_then(|key| key.parse().ok()).map_or_else(new_id, Ok)?;
    let (typed, request) = Typed::read(&cx, &form);
    let Some(request) = request else {
        let page = Ask::new(&cx, entry, id, typed);
        return Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page));
    };
    if count(&cx, &entry.venue, &network, &request).is_err() {
        let page = Ask { refused: Some("booking-too-many"), ..Ask::new(&cx, entry, id, typed) };
        return Ok(cx.own_page(StatusCode::TOO_MANY_REQUESTS, &page));
    }
    keep(&cx, &entry.venue, &id, &request).await?;
    Ok(redirect(&cx.url(&format!("{}/merci", urls::appointment(&slug)))))
}

/// One person asks a few times a day; nobody fills a venue's mailbox, or a stranger's.
fn count(cx: &Cx, venue: &Venue, network: &Network, request: &Request) -> Result<()> {
    let limits = cx.app.limits();
    limits.appointments_from_network.count(network)?;
    if let Some(email) = &request.email {
        limits.letters_to_address.count(&email.as_str().to_lowercase())?;
    }
    limits.appointments_at_venue.count(&venue.id)
}

async fn keep(cx: &Cx, venue: &Venue, id: &AppointmentId, request: &Request) -> Result<()> {
    let sealer = cx.app.appointments().sealer().ok_or(Error::NotFound)?;
    let mut writer = cx.app.db().write().await?;
    let switch = switch::find(&mut *writer, &venue.id).await?.ok_or(Error::NotFound)?;
    talk::ask(&mut writer, sealer, (&venue.id, &switch), (id, request), cx.now).await?;
    writer.commit().await?;
    cx.app.bell().ring();
    Ok(())
}

/// `GET …/merci`
pub(super) async fn thank(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let catalogue = cx.catalogue();
    let entry = catalogue.find(&slug).ok_or(Error::NotFound)?;
    let text = ["booking-thanks-next", "booking-thanks-letter", "booking-thanks-erase"];
    Ok(Told { venue: Some(&entry.venue), text: &text, ..Told::new(&cx, "booking-thanks") }
        .page(StatusCode::OK))
}
