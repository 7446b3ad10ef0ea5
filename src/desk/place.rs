//! `POST /accueil/ou`: an address, a street or a district typed at the desk. It leads to a position rounded to 100 m or
//! to a district, and stands in no address.

use axum::response::Response;

use super::page;
use super::question::Question;
use crate::listing::aim::{self, Aim};
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Result};

/// Longest text typed, in characters.
const TYPED_MAX: usize = 200;

pub(super) async fn locate(cx: Cx, Form(form): Form) -> Result<Response> {
    let typed: String = form.get("adresse").unwrap_or_default().trim().chars().take(TYPED_MAX).collect();
    let question = Question::read(&form)?;
    let found = match aim::resolve(&cx, &typed).await {
        Ok(Aim::Point(point)) => question.from(Some(point), None),
        Ok(Aim::District(id)) => question.from(None, Some(id)),
        Err(problem) => return page::answer(&cx, &question, Some((typed, problem))).await,
    };
    Ok(redirect(&cx.url(&found.url())))
}
