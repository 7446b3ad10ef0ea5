//! `/partenaire/entrer/{token}`: the link of a letter. Opening it changes nothing, since mail scanners open links too:
//! one presses the button.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::Response;

use super::second_factor;
use crate::account::secret::Token;
use crate::account::{PersonId, Stage, entry, session, store};
use crate::audit::{self, Act};
use crate::web::again::Carried;
use crate::web::guard::redirect;
use crate::web::{Cx, Device, Error, Form, Path, Result, cookie, urls};

#[derive(Template)]
#[template(path = "partner/enter.html")]
struct Enter<'a> {
    cx: &'a Cx,
    token: &'a str,
}

/// `GET /partenaire/entrer/{token}`: a button, whatever the token.
pub(super) async fn show(cx: Cx, Path(token): Path<Token>) -> Response {
    cx.own_page(StatusCode::OK, &Enter { cx: &cx, token: token.as_str() })
}

#[derive(Template)]
#[template(path = "partner/dead_link.html")]
struct DeadLink<'a> {
    cx: &'a Cx,
    carried: Carried,
}

/// `POST /partenaire/entrer/{token}`: uses the link.
pub(super) async fn enter(
    cx: Cx,
    device: Device,
    Path(token): Path<Token>,
    Form(_): Form,
) -> Result<Response> {
    let mut writer = cx.app.db().write().await?;
    let person = entry::by_token(&mut writer, &token, cx.now).await?;
    writer.commit().await?;
    if let Some(person) = person {
        return let_in(&cx, person, &device, &Carried::default()).await;
    }
    Ok(cx.own_page(StatusCode::GONE, &DeadLink { cx: &cx, carried: Carried::default() }))
}

/// Opens a session, always a new one, and leads on.
pub(super) async fn let_in(
    cx: &Cx,
    person: PersonId,
    device: &Device,
    carried: &Carried,
) -> Result<Response> {
    let mut writer = cx.app.db().write().await?;
    let who = store::person_by_id(&mut *writer, person).await?.ok_or(Error::NotFound)?;
    let stage = if who.role.needs_second_factor() { Stage::SecondFactor } else { Stage::Whole };
    let token = session::open(&mut writer, person, stage, &device.0, cx.now).await?;
    if who.role.is_city() {
        audit::record(&mut *writer, Some(person), Act::SignedIn, &device.0, cx.now).await?;
    }
    writer.commit().await?;
    let response = onward(&signed_in(cx, &token).await?, carried).await?;
    Ok(with_cookie(cx, response, &token))
}

/// The context as the new session has it, for the form it goes on with.
pub(super) async fn signed_in(cx: &Cx, token: &Token) -> Result<Cx> {
    let member = session::find(&cx.app.db().readers, token, cx.now).await?.map(|(member, _)| member);
    Ok(cx.as_member(member))
}

/// To what was being done, else home; before that to the second factor, which a form on its way is carried through.
pub(super) async fn onward(cx: &Cx, carried: &Carried) -> Result<Response> {
    let half = cx.member.as_ref().is_some_and(|member| member.stage == Stage::SecondFactor);
    match (half, carried.saisie.is_empty()) {
        (true, true) => Ok(redirect(&carried.after(&cx.url(urls::SECOND_FACTOR)))),
        (true, false) => second_factor::ask(cx, carried.clone()).await,
        (false, _) => Ok(carried.resume(cx).unwrap_or_else(|| redirect(&cx.url(urls::PARTNER)))),
    }
}

pub(super) fn with_cookie(cx: &Cx, mut response: Response, token: &Token) -> Response {
    if let Some(cookie) = cookie::set(token, cx.app.config()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}
