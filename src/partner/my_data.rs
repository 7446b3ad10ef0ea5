//! `/partenaire/mes-donnees`: what the site holds about oneself, as a file; and being forgotten.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::account::data;
use crate::account::roster::Changed;
use crate::audit::{self, Act};
use crate::web::{Cx, Error, Form, Result, cookie};

#[derive(Template)]
#[template(path = "partner/my_data.html")]
struct MyData<'a> {
    cx: &'a Cx,
    problem: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "partner/forgotten.html")]
struct Forgotten<'a> {
    cx: &'a Cx,
}

/// `GET /partenaire/mes-donnees`
pub(super) async fn show(cx: Cx) -> Response {
    cx.own_page(StatusCode::OK, &MyData { cx: &cx, problem: None })
}

/// `POST /partenaire/mes-donnees/fichier`
pub(super) async fn export(cx: Cx, Form(_): Form) -> Result<Response> {
    let person = cx.member.as_ref().ok_or(Error::NotForYou)?.person;
    audit::record(&cx.app.db().writer, Some(person), Act::DataExported, "", cx.now).await?;
    let data = data::export(&cx.app.db().readers, person).await?.ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.json\""),
    ];
    Ok((headers, format!("{data:#}")).into_response())
}

/// `POST /partenaire/mes-donnees/effacer`: the box must be ticked.
pub(super) async fn erase(cx: Cx, Form(form): Form) -> Result<Response> {
    let person = cx.member.as_ref().ok_or(Error::NotForYou)?.person;
    if form.get("sur") != Some("oui") {
        let page = MyData { cx: &cx, problem: Some("my-data-tick") };
        return Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    let mut writer = cx.app.db().write().await?;
    if data::forget(&mut writer, person).await? == Changed::LastAdministrator {
        let page = MyData { cx: &cx, problem: Some("person-last-administrator") };
        return Ok(cx.own_page(StatusCode::CONFLICT, &page));
    }
    audit::record(&mut *writer, Some(person), Act::DataErased, "", cx.now).await?;
    writer.commit().await?;
    data::overwrite(cx.app.db()).await?;
    let nobody = cx.as_member(None);
    let mut response = nobody.own_page(StatusCode::OK, &Forgotten { cx: &nobody });
    if let Some(cookie) = cookie::clear(cx.app.config()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
