//! `/mon-rendez-vous/{token}`: how it stands, for the person who asked. It shows nothing of what they wrote: the next one
//! at a shared computer may open it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::page::{self, Held, hold};
use super::told::{gone, unlisted};
use crate::account::secret::Token;
use crate::appointment::talk::{self, Done};
use crate::appointment::{Side, State};
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Path, Result, urls};

#[derive(Template)]
#[template(path = "booking/person.html")]
struct Mine<'a> {
    cx: &'a Cx,
    held: &'a Held,
    token: &'a Token,
    too_late: bool,
}

impl Mine<'_> {
    fn url(&self, rest: &str) -> String {
        self.cx.url(&format!("{}{rest}", urls::appointment_link(Side::Person, self.token)))
    }

    fn venue_url(&self) -> String {
        self.cx.url(&urls::venue(&self.held.venue.slug))
    }

    /// “Le lieu vous propose : …”
    fn state(&self) -> String {
        let moment = self.held.moment(self.cx).unwrap_or_default();
        self.cx.t1(&format!("booking-mine-{}", self.held.sealed.state), "moment", &moment).into_owned()
    }

    fn is_proposed(&self) -> bool {
        self.held.sealed.state == State::Proposed
    }
}

pub(super) async fn show(cx: Cx, Path(token): Path<Token>) -> Result<Response> {
    match hold(&cx, &token, Side::Person).await? {
        Ok(held) => Ok(unlisted(
            cx.own_page(StatusCode::OK, &Mine { cx: &cx, held: &held, token: &token, too_late: false }),
        )),
        Err(told) => Ok(*told),
    }
}

/// `POST …`: `acte` is `oui` or `non`.
pub(super) async fn reply(cx: Cx, Path(token): Path<Token>, Form(form): Form) -> Result<Response> {
    let held = match hold(&cx, &token, Side::Person).await? {
        Ok(held) => held,
        Err(told) => return Ok(*told),
    };
    let state = if form.get("acte") == Some("oui") { State::Accepted } else { State::Declined };
    let Some(sealer) = cx.app.appointments().sealer() else { return Ok(gone(&cx)) };
    let mut writer = cx.app.db().write().await?;
    let done = if held.is_turn(form.get("tour")) {
        talk::reply(&mut writer, sealer, &held.sealed, state, cx.now).await?
    } else {
        Done::TooLate
    };
    writer.commit().await?;
    if done == Done::TooLate {
        let page = Mine { cx: &cx, held: &held, token: &token, too_late: true };
        return Ok(unlisted(cx.own_page(StatusCode::CONFLICT, &page)));
    }
    cx.app.bell().ring();
    Ok(redirect(&cx.url(&urls::appointment_link(Side::Person, &token))))
}

/// `POST …/effacer`
pub(super) async fn erase(cx: Cx, Path(token): Path<Token>, Form(_): Form) -> Result<Response> {
    page::erase(&cx, &token, Side::Person).await
}
