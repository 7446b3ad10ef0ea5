//! `/partenaire/connexion`: one asks for a way in with an e-mail address. The answer is the same, after the same work,
//! whether the address is known or not: only the letter, written later, knows.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::enter::let_in;
use crate::account::entry::{self, EntryError};
use crate::account::secret::Code;
use crate::letters;
use crate::venue::Email;
use crate::web::again::Carried;
use crate::web::limit::Network;
use crate::web::{Cx, Device, Error, Form, Params, Result};

#[derive(Template)]
#[template(path = "partner/sign_in.html")]
struct SignIn<'a> {
    cx: &'a Cx,
    carried: Carried,
    typed: String,
    problem: Option<&'static str>,
}

/// `GET /partenaire/connexion`
pub(super) async fn show(cx: Cx, params: Params) -> Response {
    let page = SignIn { cx: &cx, carried: Carried::read(&params), typed: String::new(), problem: None };
    cx.own_page(StatusCode::OK, &page)
}

/// `POST /partenaire/connexion`: posts the letter.
pub(super) async fn ask(cx: Cx, network: Network, Form(form): Form) -> Result<Response> {
    let carried = Carried::read(&form);
    let typed = form.get("email").unwrap_or_default().trim().to_owned();
    let Ok(email) = typed.parse::<Email>() else {
        let page = SignIn { cx: &cx, carried, typed, problem: Some("email-bad") };
        return Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page));
    };
    let limits = cx.app.limits();
    limits.letters_to_address.count(&email.as_str().to_lowercase())?;
    limits.letters_from_network.count(&network)?;
    letters::post_sign_in(&cx.app, &email, cx.now).await?;
    Ok(cx.own_page(StatusCode::OK, &Sent { cx: &cx, email: email.to_string(), carried, problem: None }))
}

/// "A letter is on its way", and the field for the code in it.
#[derive(Template)]
#[template(path = "partner/sent.html")]
struct Sent<'a> {
    cx: &'a Cx,
    email: String,
    carried: Carried,
    problem: Option<&'static str>,
}

/// `POST /partenaire/connexion/code`: in this browser, when the link opened in another.
pub(super) async fn by_code(cx: Cx, device: Device, Form(form): Form) -> Result<Response> {
    let carried = Carried::read(&form);
    // The link was used in this very browser meanwhile.
    if cx.member.is_some() {
        return super::enter::onward(&cx, &carried).await;
    }
    let email = form.get("email").unwrap_or_default().to_owned();
    let person = match form.get("code").unwrap_or_default().parse::<Code>() {
        Ok(code) => {
            let mut writer = cx.app.db().write().await?;
            let person = entry::by_code(&mut writer, &email, &code, cx.now).await?;
            writer.commit().await?;
            person
        }
        Err(_) => None,
    };
    if let Some(person) = person {
        return let_in(&cx, person, &device, &carried).await;
    }
    let page = Sent { cx: &cx, email, carried, problem: Some("code-bad") };
    Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

impl From<EntryError> for Error {
    fn from(cause: EntryError) -> Self {
        Self::internal("signing in", cause)
    }
}
