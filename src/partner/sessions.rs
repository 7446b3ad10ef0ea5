//! `/partenaire/connexions`: where one is signed in, and how to end it.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::Response;

use crate::account::session::{self, SessionId};
use crate::clock::day_of;
use crate::i18n::date;
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Path, Result, cookie};

#[derive(Template)]
#[template(path = "partner/sessions.html")]
struct Sessions<'a> {
    cx: &'a Cx,
    sessions: Vec<Line>,
}

struct Line {
    id: i64,
    device: String,
    seen: String,
    /// The one this page is asked with.
    this: bool,
}

/// `GET /partenaire/connexions`
pub(super) async fn show(cx: Cx) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let open = session::list(&cx.app.db().readers, member.person).await?;
    let sessions = open
        .into_iter()
        .map(|open| Line {
            id: open.id.0,
            device: open.device,
            seen: date::long_day(cx.lang, day_of(open.seen_at)),
            this: open.id == member.session,
        })
        .collect();
    Ok(cx.own_page(StatusCode::OK, &Sessions { cx: &cx, sessions }))
}

/// `POST /partenaire/connexions/{id}/fermer`
pub(super) async fn end(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    session::end(&cx.app.db().writer, member.person, SessionId(id)).await?;
    Ok(redirect(&cx.url("/partenaire/connexions")))
}

/// `POST /partenaire/deconnexion`
pub(super) async fn sign_out(cx: Cx, Form(_): Form) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    session::end(&cx.app.db().writer, member.person, member.session).await?;
    let mut response = redirect(&cx.url("/"));
    if let Some(cookie) = cookie::clear(cx.app.config()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
