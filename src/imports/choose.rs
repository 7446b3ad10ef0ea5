//! `POST /admin/imports/{id}`: what somebody decided about the plan.

use axum::response::Response;

use super::{found, url};
use crate::intake::store::{self, ImportId};
use crate::intake::{Choices, TwinChoice};
use crate::venue::VenueId;
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Params, Path, Result};

/// Before the identifier of a line that looks like a known venue.
pub(super) const TWIN: &str = "ligne:";
/// The line becomes a new venue.
pub(super) const ADD: &str = "ajouter";
/// Before the identifier of the venue the line means.
pub(super) const IS: &str = "lieu:";

pub(super) async fn save(cx: Cx, Path(id): Path<ImportId>, Form(form): Form) -> Result<Response> {
    let import = found(&cx, id).await?;
    let choices = chosen(import.choices, &form);
    store::choose(&cx.app.db().writer, id, &choices, import.mapping.as_deref()).await?;
    Ok(redirect(&url(&cx, id, "?fait=choisi")))
}

/// What was decided before, with what this form shows decided anew.
fn chosen(mut choices: Choices, form: &Params) -> Choices {
    for (name, value) in &form.0 {
        let Some(identifier) = name.strip_prefix(TWIN) else { continue };
        let venue = value.strip_prefix(IS).and_then(|id| id.parse::<VenueId>().ok());
        let choice = if value == ADD { Some(TwinChoice::Add) } else { venue.map(TwinChoice::Is) };
        match choice {
            Some(choice) => _ = choices.twins.insert(identifier.to_owned(), choice),
            None => _ = choices.twins.remove(identifier),
        }
    }
    // Boxes that are not ticked are not sent: what was shown is told beside.
    for shown in form.every("horaires-vus") {
        choices.hours.remove(shown);
    }
    choices.hours.extend(form.every("horaires").map(str::to_owned));
    for shown in form.every("lieux-vus").filter_map(|id| id.parse().ok()) {
        choices.close.remove::<VenueId>(&shown);
    }
    choices.close.extend(form.every("fermer").filter_map(|id| id.parse::<VenueId>().ok()));
    choices
}
