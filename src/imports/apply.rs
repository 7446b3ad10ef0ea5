//! A plan is carried out, taken back, or let go.

use axum::response::Response;

use super::{broken, found, member, url, work};
use crate::intake::store::{self, ImportId, State};
use crate::intake::{self, Shelved};
use crate::venue::VenueId;
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Path, Result, urls};

/// `POST /admin/imports/{id}/appliquer`: the plan that was seen; another one is shown first.
pub(super) async fn apply(cx: Cx, Path(id): Path<ImportId>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let import = found(&cx, id).await?;
    if import.state == State::Waiting
        && let Shelved::Ready(plan) = work::look(&cx.app, &import).await?
        && plan.missing.is_none()
    {
        if form.get("plan") != Some(plan.mark()) {
            return Ok(redirect(&url(&cx, id, "?fait=perime")));
        }
        work::carry_out(&cx.app, &import, plan, by).await?;
    }
    Ok(redirect(&url(&cx, id, "?fait=applique")))
}

/// `POST /admin/imports/{id}/annuler`: the whole import, or the venue of the field `lieu`.
pub(super) async fn undo(cx: Cx, Path(id): Path<ImportId>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let only: Option<VenueId> =
        form.get("lieu").map(str::parse).transpose().map_err(|_| Error::BadRequest)?;
    let undone = intake::undo(cx.app.db(), id, only.as_ref(), Some(by), cx.now).await.map_err(broken)?;
    undone.ok_or(Error::NotFound)?;
    cx.app.reload().await.map_err(broken)?;
    Ok(redirect(&url(&cx, id, "?fait=annule")))
}

/// `POST /admin/imports/{id}/retirer`: the file is let go.
pub(super) async fn drop_file(cx: Cx, Path(id): Path<ImportId>, Form(_): Form) -> Result<Response> {
    store::drop_waiting(&cx.app.db().writer, id).await?;
    cx.app.plans().forget(id);
    Ok(redirect(&cx.url(urls::IMPORTS)))
}
