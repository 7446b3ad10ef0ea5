//! `/admin/personnes`: everybody who can sign in.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::member;
use crate::account::roster::{self, Listed};
use crate::account::{PersonId, Role, store};
use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::i18n::date;
use crate::mail::{LetterKind, store as letters};
use crate::venue::Email;
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Result};

#[derive(Template)]
#[template(path = "admin/people.html")]
struct People<'a> {
    cx: &'a Cx,
    listed: Vec<Listed>,
    typed: String,
    problem: Option<&'static str>,
    /// Whether who asks may add colleagues.
    may_add: bool,
}

impl People<'_> {
    fn seen(&self, person: &Listed) -> String {
        seen(self.cx, person)
    }
}

/// “26 novembre 2026”, or “jamais”.
pub(super) fn seen(cx: &Cx, person: &Listed) -> String {
    person
        .seen_at
        .map_or_else(|| cx.t("person-never-seen").into_owned(), |at| date::full_date(cx.lang, day_of(at)))
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    page(&cx, String::new(), None).await
}

async fn page(cx: &Cx, typed: String, problem: Option<&'static str>) -> Result<Response> {
    let listed = roster::people(&cx.app.db().readers).await?;
    let may_add = member(cx)?.role == Role::Administrator;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(cx.own_page(status, &People { cx, listed, typed, problem, may_add }))
}

/// `POST /admin/personnes`: a colleague of the city. They get a letter to sign in; who is known keeps their role.
pub(super) async fn add(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let typed = form.get("email").unwrap_or_default().trim();
    let Ok(email) = typed.parse::<Email>() else {
        return page(&cx, typed.to_owned(), Some("email-bad")).await;
    };
    let role: Option<Role> = form.get("role").and_then(|word| word.parse().ok());
    let role = role.filter(|role| role.is_city()).ok_or(Error::BadRequest)?;
    let mut writer = cx.app.db().write().await?;
    let at = |person: PersonId| redirect(&cx.url(&format!("/admin/personnes/{}", person.0)));
    if let Some(known) = store::person_by_email(&mut *writer, email.as_str()).await? {
        return Ok(at(known.id));
    }
    let person = store::welcome(&mut writer, &email, role, cx.now).await?;
    audit::record(&mut *writer, Some(by), Act::Invited, role.label(), cx.now).await?;
    letters::post(&mut *writer, LetterKind::SignIn, &email, serde_json::json!({}), cx.now).await?;
    writer.commit().await?;
    cx.app.bell().ring();
    Ok(at(person))
}
