//! `/admin/personnes/{id}`: one person: what they may do, and what is held about them.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::{member, people};
use crate::account::roster::{self, Changed, Listed};
use crate::account::{Member, PersonId, Role, data, session, store};
use crate::audit::{self, Act};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Path, Result};

#[derive(Template)]
#[template(path = "admin/person.html")]
struct OnePerson<'a> {
    cx: &'a Cx,
    person: Listed,
    seen: String,
    /// What who asks may do to them.
    may: May,
    problem: Option<&'static str>,
}

impl OnePerson<'_> {
    fn path(&self) -> String {
        format!("/admin/personnes/{}", self.person.id.0)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum May {
    Look,
    Remove,
    /// Remove, and give roles.
    Everything,
}

impl May {
    /// Coordinators act on partners only.
    fn of(member: &Member, person: &Listed) -> Self {
        match (member.role, person.role) {
            (Role::Administrator, _) => Self::Everything,
            (Role::Coordinator, Role::Partner) => Self::Remove,
            _ => Self::Look,
        }
    }
}

async fn find(cx: &Cx, id: i64) -> Result<Listed> {
    roster::find(&cx.app.db().readers, PersonId(id)).await?.ok_or(Error::NotFound)
}

/// The person, if who asks may act on them.
async fn theirs(cx: &Cx, id: i64) -> Result<Listed> {
    let person = find(cx, id).await?;
    match May::of(member(cx)?, &person) {
        May::Look => Err(Error::NotForYou),
        May::Remove | May::Everything => Ok(person),
    }
}

pub(super) async fn show(cx: Cx, Path(id): Path<i64>) -> Result<Response> {
    let person = find(&cx, id).await?;
    page(&cx, person, None)
}

fn page(cx: &Cx, person: Listed, problem: Option<&'static str>) -> Result<Response> {
    let may = May::of(member(cx)?, &person);
    let status = if problem.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(cx.own_page(status, &OnePerson { cx, seen: people::seen(cx, &person), person, may, problem }))
}

/// What the log calls somebody: a number that leads to nobody once they are gone.
fn number(person: &Listed) -> String {
    format!("n° {}", person.id.0)
}

/// Says that the last administrator stays, or goes back to `path`.
fn answer(cx: &Cx, person: Listed, changed: Changed, path: &str) -> Result<Response> {
    match changed {
        Changed::Done => Ok(redirect(&cx.url(path))),
        Changed::LastAdministrator => page(cx, person, Some("person-last-administrator")),
    }
}

/// `POST /admin/personnes/{id}/role`
pub(super) async fn change_role(cx: Cx, Path(id): Path<i64>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let person = find(&cx, id).await?;
    let role: Role = form.get("role").and_then(|word| word.parse().ok()).ok_or(Error::BadRequest)?;
    let mut writer = cx.app.db().write().await?;
    let changed = roster::change_role(&mut writer, person.id, role).await?;
    if changed == Changed::Done {
        let about = format!("{} : {}", number(&person), role.label());
        audit::record(&mut *writer, Some(by), Act::RoleChanged, &about, cx.now).await?;
    }
    writer.commit().await?;
    let path = format!("/admin/personnes/{id}");
    answer(&cx, person, changed, &path)
}

/// `POST /admin/personnes/{id}/retirer`: out at their next request.
pub(super) async fn remove(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let person = theirs(&cx, id).await?;
    let mut writer = cx.app.db().write().await?;
    let changed = roster::remove(&mut writer, person.id).await?;
    if changed == Changed::Done {
        audit::record(&mut *writer, Some(by), Act::PersonRemoved, &number(&person), cx.now).await?;
    }
    writer.commit().await?;
    answer(&cx, person, changed, "/admin/personnes")
}

/// `POST /admin/personnes/{id}/deconnecter`
pub(super) async fn end_sessions(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let person = theirs(&cx, id).await?;
    let mut writer = cx.app.db().write().await?;
    session::end_all(&mut *writer, person.id).await?;
    audit::record(&mut *writer, Some(by), Act::SessionsEnded, &number(&person), cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(&format!("/admin/personnes/{id}"))))
}

/// `POST /admin/personnes/{id}/second-facteur`: the telephone is lost. Whoever has it is out too.
pub(super) async fn forget_second_factor(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let person = find(&cx, id).await?;
    let mut writer = cx.app.db().write().await?;
    store::forget_second_factor(&mut writer, person.id).await?;
    session::end_all(&mut *writer, person.id).await?;
    audit::record(&mut *writer, Some(by), Act::SecondFactorForgotten, &number(&person), cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(&format!("/admin/personnes/{id}"))))
}

/// `POST /admin/personnes/{id}/donnees`: what the site holds about them, as a file to hand over.
pub(super) async fn export(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let person = theirs(&cx, id).await?;
    audit::record(&cx.app.db().writer, Some(by), Act::DataExported, &number(&person), cx.now).await?;
    let data = data::export(&cx.app.db().readers, person.id).await?.ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"donnees.json\""),
    ];
    Ok((headers, format!("{data:#}")).into_response())
}

/// `POST /admin/personnes/{id}/effacer`: forgets them.
pub(super) async fn erase(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let person = theirs(&cx, id).await?;
    let mut writer = cx.app.db().write().await?;
    let changed = data::forget(&mut writer, person.id).await?;
    if changed == Changed::Done {
        audit::record(&mut *writer, Some(by), Act::DataErased, &number(&person), cx.now).await?;
    }
    writer.commit().await?;
    data::overwrite(cx.app.db()).await?;
    answer(&cx, person, changed, "/admin/personnes")
}
