//! `/admin/structures`: the bodies that run venues.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{broken, member};
use crate::account::roster::{self, Line};
use crate::account::store;
use crate::audit::{self, Act};
use crate::settings::Line as Name;
use crate::venue::VenueId;
use crate::venue::store as venues;
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Params, Result};

#[derive(Template)]
#[template(path = "admin/structures.html")]
struct Structures<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    typed: String,
    /// The venue the new structure begins with.
    venue: Option<VenueId>,
    problem: Option<&'static str>,
}

/// `GET /admin/structures?lieu=…`
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let venue: Option<VenueId> = params.get("lieu").and_then(|id| id.parse().ok());
    let known = match &venue {
        Some(id) => venues::find(&mut *cx.app.db().readers.acquire().await?, id).await.map_err(broken)?,
        None => None,
    };
    let typed = known.map(|(venue, _)| venue.parent.unwrap_or(venue.name)).unwrap_or_default();
    page(&cx, typed, venue, None).await
}

async fn page(
    cx: &Cx,
    typed: String,
    venue: Option<VenueId>,
    problem: Option<&'static str>,
) -> Result<Response> {
    let lines = roster::structures(&cx.app.db().readers).await?;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(cx.own_page(status, &Structures { cx, lines, typed, venue, problem }))
}

/// `POST /admin/structures`: a new one, with a venue where it was made from one.
pub(super) async fn add(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let typed = form.get("nom").unwrap_or_default();
    let venue: Option<VenueId> = form.get("lieu").and_then(|id| id.parse().ok());
    let Ok(name) = typed.parse::<Name>() else {
        return page(&cx, typed.to_owned(), venue, Some("structure-name-bad")).await;
    };
    let mut writer = cx.app.db().write().await?;
    let structure = store::add_structure(&mut writer, name.as_str(), cx.now).await?;
    if let Some(venue) = venue
        && venues::find(&mut *writer, &venue).await.map_err(broken)?.is_some()
    {
        store::give_venue(&mut *writer, structure, &venue).await?;
    }
    audit::record(&mut *writer, Some(by), Act::StructureChanged, name.as_str(), cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(&format!("/admin/structures/{}", structure.0))))
}
