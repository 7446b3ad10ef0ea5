//! A place that is not on the site yet: anybody may propose it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::parts::{Part, Step};
use crate::account::secret::Token;
use crate::proposal::Holder;
use crate::proposal::draft::{self, Draft};
use crate::venue::store::Version;
use crate::web::guard::redirect;
use crate::web::limit::Network;
use crate::web::sheet::{blank, key, new_id};
use crate::web::{Cx, Error, Form, Result};

#[derive(Template)]
#[template(path = "editing/new.html")]
struct Intro<'a> {
    cx: &'a Cx,
    action: String,
    public: bool,
}

/// `GET /proposer`
pub(super) async fn show(cx: Cx) -> Response {
    cx.own_page(StatusCode::OK, &Intro { cx: &cx, action: cx.url("/proposer"), public: true })
}

/// `GET /partenaire/nouveau`
pub(super) async fn show_to_member(cx: Cx) -> Response {
    cx.own_page(StatusCode::OK, &Intro { cx: &cx, action: cx.url("/partenaire/nouveau"), public: false })
}

/// `POST /proposer`: the address of the form is the visitor's own.
pub(super) async fn begin(cx: Cx, network: Network, Form(_): Form) -> Result<Response> {
    cx.app.limits().reports_from_network.count(&network)?;
    let token = token()?;
    let holder = Holder::Visitor(token.hash());
    begin_as(&cx, holder, &token, &format!("/proposer/{}", token.as_str())).await
}

/// `POST /partenaire/nouveau`
pub(super) async fn begin_as_member(cx: Cx, Form(_): Form) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let token = token()?;
    let base = format!("/partenaire/nouveau/{}", token.as_str());
    begin_as(&cx, Holder::Person(member.person), &token, &base).await
}

fn token() -> Result<Token> {
    Token::new().map_err(|cause| Error::internal("a token", cause))
}

async fn begin_as(cx: &Cx, holder: Holder, token: &Token, base: &str) -> Result<Response> {
    let venue = blank(cx, &new_id(token)?)?;
    let draft = Draft { holder, venue, base: Version(0), key: key()? };
    draft::save(&cx.app.db().writer, &draft, cx.now).await?;
    Ok(redirect(&cx.url(&format!("{base}{}", Step::Part(Part::Identity).rest()))))
}
