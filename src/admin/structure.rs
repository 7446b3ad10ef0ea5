//! `/admin/structures/{id}`: one structure, its venues and its people.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::invite::{Invitation, Letter, Preview, Shown};
use super::{member, venues};
use crate::account::roster::{self, Terms};
use crate::account::store::{self, Person, Structure};
use crate::account::{PersonId, StructureId, Trust};
use crate::audit::{self, Act};
use crate::settings::Line as Name;
use crate::venue::name::fold;
use crate::venue::{Email, Slug, VenueId};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Path, Result};

/// Most venues a search proposes.
const FOUND: usize = 20;

#[derive(Template)]
#[template(path = "admin/structure.html")]
struct OneStructure<'a> {
    cx: &'a Cx,
    structure: Structure,
    venues: Vec<(VenueId, String, Slug)>,
    people: Vec<Person>,
    /// What is looked for, and the venues found that are not its own.
    text: String,
    found: Vec<(VenueId, String)>,
    /// The address typed that is none.
    email: String,
    problem: Option<&'static str>,
}

impl OneStructure<'_> {
    fn path(&self) -> String {
        path(self.structure.id.0)
    }

    fn is_wrong(&self, problem: &str) -> bool {
        self.problem == Some(problem)
    }
}

async fn find(cx: &Cx, id: i64) -> Result<Structure> {
    store::structure_by_id(&cx.app.db().readers, StructureId(id)).await?.ok_or(Error::NotFound)
}

fn path(id: i64) -> String {
    format!("/admin/structures/{id}")
}

pub(super) async fn show(cx: Cx, Path(id): Path<i64>, params: Params) -> Result<Response> {
    let text: String = params.get("q").unwrap_or_default().chars().take(200).collect();
    page(&cx, id, text, Wrong::default()).await
}

/// What was typed and cannot be.
#[derive(Default)]
struct Wrong {
    email: String,
    problem: Option<&'static str>,
}

async fn page(cx: &Cx, id: i64, text: String, wrong: Wrong) -> Result<Response> {
    let structure = find(cx, id).await?;
    let db = &cx.app.db().readers;
    let own = roster::venues_of(db, structure.id).await?;
    let words: Vec<String> = fold(&text).split_whitespace().map(str::to_owned).collect();
    let mut found = Vec::new();
    if !words.is_empty() {
        let all = venues::known(cx).await?.into_iter().map(|known| known.venue);
        let others = all.filter(|venue| own.iter().all(|(id, ..)| *id != venue.id));
        let named = others.filter(|venue| words.iter().all(|word| fold(&venue.name).contains(word)));
        found = named.take(FOUND).map(|venue| (venue.id, venue.name)).collect();
    }
    let people = roster::members_of(db, structure.id).await?;
    let status = if wrong.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let Wrong { email, problem } = wrong;
    let page = OneStructure { cx, structure, venues: own, people, text, found, email, problem };
    Ok(cx.own_page(status, &page))
}

/// `POST /admin/structures/{id}`: name, trust, months between reminders.
pub(super) async fn change(cx: Cx, Path(id): Path<i64>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let structure = find(&cx, id).await?;
    let Ok(name) = form.get("nom").unwrap_or_default().parse::<Name>() else {
        let wrong = Wrong { problem: Some("structure-name-bad"), ..Wrong::default() };
        return page(&cx, id, String::new(), wrong).await;
    };
    let trust: Option<Trust> = form.get("confiance").and_then(|word| word.parse().ok());
    let months: Option<u8> = form.get("mois").and_then(|months| months.parse().ok());
    let terms = Terms {
        name: name.to_string(),
        trust: trust.ok_or(Error::BadRequest)?,
        reminder_months: months.filter(|months| (1..=12).contains(months)).ok_or(Error::BadRequest)?,
    };
    let mut writer = cx.app.db().write().await?;
    roster::change_structure(&mut *writer, structure.id, &terms).await?;
    audit::record(&mut *writer, Some(by), Act::StructureChanged, &terms.name, cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(&path(id))))
}

/// `POST /admin/structures/{id}/supprimer`: its venues and people stay.
pub(super) async fn delete(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let structure = find(&cx, id).await?;
    let mut writer = cx.app.db().write().await?;
    roster::delete_structure(&mut *writer, structure.id).await?;
    audit::record(&mut *writer, Some(by), Act::StructureChanged, &structure.name, cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url("/admin/structures")))
}

fn venue(form: &Params) -> Result<VenueId> {
    form.get("lieu").and_then(|id| id.parse().ok()).ok_or(Error::BadRequest)
}

/// `POST /admin/structures/{id}/lieux`
pub(super) async fn give_venue(cx: Cx, Path(id): Path<i64>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let (structure, venue) = (find(&cx, id).await?, venue(&form)?);
    let mut writer = cx.app.db().write().await?;
    let known = crate::venue::store::find(&mut *writer, &venue).await.map_err(super::broken)?;
    known.ok_or(Error::NotFound)?;
    store::give_venue(&mut *writer, structure.id, &venue).await?;
    audit::record(&mut *writer, Some(by), Act::StructureChanged, &structure.name, cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(&path(id))))
}

/// `POST /admin/structures/{id}/lieux/retirer`
pub(super) async fn take_venue(cx: Cx, Path(id): Path<i64>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let (structure, venue) = (find(&cx, id).await?, venue(&form)?);
    let mut writer = cx.app.db().write().await?;
    roster::take_venue(&mut *writer, structure.id, &venue).await?;
    audit::record(&mut *writer, Some(by), Act::StructureChanged, &structure.name, cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(&path(id))))
}

/// `POST /admin/structures/{id}/inviter`: the letter as it will be. Nothing leaves.
pub(super) async fn preview(cx: Cx, Path(id): Path<i64>, Form(form): Form) -> Result<Response> {
    let structure = find(&cx, id).await?;
    let typed = form.get("email").unwrap_or_default().trim();
    let Ok(email) = typed.parse::<Email>() else {
        let wrong = Wrong { email: typed.to_owned(), problem: Some("email-bad") };
        return page(&cx, id, String::new(), wrong).await;
    };
    let venues = roster::venues_of(&cx.app.db().readers, structure.id).await?;
    let names: Vec<&str> = venues.iter().map(|(_, name, _)| name.as_str()).collect();
    let page = Preview {
        cx: &cx,
        action: cx.url(&format!("{}/inviter/envoyer", path(id))),
        fields: vec![("email", email.to_string())],
        back: cx.url(&path(id)),
        letters: vec![Shown::new(&cx, &email, &structure.name, &names)?],
        without_email: vec![],
        already: vec![],
    };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// `POST /admin/structures/{id}/inviter/envoyer`: a member already gets the letter once more.
pub(super) async fn invite(cx: Cx, Path(id): Path<i64>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let structure = find(&cx, id).await?;
    let email: Email = form.get("email").unwrap_or_default().parse().map_err(|_| Error::BadRequest)?;
    let mut writer = cx.app.db().write().await?;
    let members = roster::members_of(&mut *writer, structure.id).await?;
    let is_member = members.iter().any(|person| person.email.eq_ignore_ascii_case(email.as_str()));
    let letter = if is_member { Letter::Again } else { Letter::ToNewcomers };
    let invitation = Invitation { structure: structure.id, email: &email, by, letter };
    invitation.post(&mut writer, cx.now).await?;
    audit::record(&mut *writer, Some(by), Act::Invited, &structure.name, cx.now).await?;
    writer.commit().await?;
    cx.app.bell().ring();
    Ok(redirect(&cx.url(&path(id))))
}

/// `POST /admin/structures/{id}/personnes/retirer`: they speak for it no longer.
pub(super) async fn part(cx: Cx, Path(id): Path<i64>, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let structure = find(&cx, id).await?;
    let person = form.get("personne").and_then(|id| id.parse().ok()).ok_or(Error::BadRequest)?;
    let mut writer = cx.app.db().write().await?;
    roster::leave_structure(&mut *writer, PersonId(person), structure.id).await?;
    audit::record(&mut *writer, Some(by), Act::StructureChanged, &structure.name, cx.now).await?;
    writer.commit().await?;
    Ok(redirect(&cx.url(&path(id))))
}
