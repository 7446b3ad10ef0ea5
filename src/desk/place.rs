//! `POST /accueil/ou`: an address, a street or a district typed at the desk. It leads to a position rounded to 100 m or
//! to a district, and stands in no address. `retour` is the question so far.

use axum::response::Response;

use super::page;
use super::question::Question;
use crate::listing::aim::{self, Aim};
use crate::venue::filter::MAX_PARAMETERS;
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Params, Result};

/// Longest text typed, in characters.
const TYPED_MAX: usize = 200;

pub(super) async fn locate(cx: Cx, Form(form): Form) -> Result<Response> {
    let typed: String = form.get("adresse").unwrap_or_default().trim().chars().take(TYPED_MAX).collect();
    let asked = form.get("retour").and_then(|path| path.split_once('?')).map_or("", |(_, query)| query);
    let pairs = url::form_urlencoded::parse(asked.as_bytes()).into_owned().take(MAX_PARAMETERS).collect();
    let question = Question::read(&Params(pairs))?;
    let found = match aim::resolve(&cx, &typed).await {
        Ok(Aim::Point(point)) => question.from(Some(point), None),
        Ok(Aim::District(id)) => question.from(None, Some(id)),
        Err(problem) => return page::answer(&cx, &question, Some((typed, problem))).await,
    };
    Ok(redirect(&cx.url(&found.url())))
}
