//! `/partenaire`: one's venues.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::account::store;
use crate::venue::Slug;
use crate::web::{Cx, Error, Result};

#[derive(Template)]
#[template(path = "partner/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    email: String,
    venues: Vec<(String, Slug)>,
}

/// `GET /partenaire`
pub(super) async fn show(cx: Cx) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let venues = store::venues_of(&cx.app.db().readers, member.person).await?;
    let page = Home { cx: &cx, email: member.email.clone(), venues };
    Ok(cx.own_page(StatusCode::OK, &page))
}
