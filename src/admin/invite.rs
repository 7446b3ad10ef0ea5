//! Inviting structures from the public e-mails of their venues: shown first as the letters they will be, then sent.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use super::batch::{back, ticked};
use super::table::Known;
use super::{member, venues};
use crate::account::{PersonId, Role, StructureId, entry, roster, store};
use crate::audit::{self, Act};
use crate::letters::{Clerk, InvitationWords, Invited};
use crate::mail::{LetterKind, store as letters};
use crate::venue::{Email, VenueId};
use crate::web::{Cx, Error, Form, Params, Result};

/// Letters before they are sent, and what sends them.
#[derive(Template)]
#[template(path = "admin/preview.html")]
pub(super) struct Preview<'a> {
    pub cx: &'a Cx,
    pub action: String,
    /// Hidden fields of the form that sends.
    pub fields: Vec<(&'static str, String)>,
    pub back: String,
    pub letters: Vec<Shown>,
    /// Names of those who get none: venues without an e-mail, structures whose person is there already.
    pub without_email: Vec<String>,
    pub already: Vec<String>,
}

/// A letter as it will be read. Its link is made when it leaves.
pub(super) struct Shown {
    pub email: String,
    pub structure: String,
    pub subject: String,
    pub text: String,
}

impl Shown {
    pub(super) fn new(cx: &Cx, email: &Email, structure: &str, venues: &[&str]) -> Result<Self> {
        let days = u32::try_from(entry::invitation_life(Role::Partner).num_days()).unwrap_or_default();
        let words = InvitationWords { structure, venues, inviter: Some(&member(cx)?.email), days };
        let letter = Clerk(cx.app.clone())
            .invitation(&words, "…")
            .map_err(|cause| Error::internal("a letter", cause))?;
        Ok(Self {
            email: email.to_string(),
            structure: structure.to_owned(),
            subject: letter.subject,
            text: letter.text,
        })
    }
}

/// Who is invited to what.
struct Planned {
    email: Email,
    structure: Target,
    venues: Vec<(VenueId, String)>,
}

enum Target {
    Known(StructureId, String),
    /// Made with its venues when the letter is sent.
    New(String),
}

impl Planned {
    fn structure(&self) -> &str {
        match &self.structure {
            Target::Known(_, name) | Target::New(name) => name,
        }
    }
}

#[derive(Default)]
struct Plan {
    letters: Vec<Planned>,
    without_email: Vec<String>,
    already: Vec<String>,
}

impl Plan {
    /// One letter an address and a structure: venues without a structure that share an address make one together.
    fn add(&mut self, known: Known) {
        let Known { venue, structures, .. } = known;
        let Some(email) = venue.contact.emails.first().cloned() else {
            self.without_email.push(venue.name);
            return;
        };
        let structure = structures.into_iter().next();
        let same = |planned: &&mut Planned| match (&planned.structure, &structure) {
            (Target::Known(id, _), Some((other, _))) => id.0 == *other && is_same(&planned.email, &email),
            (Target::New(_), None) => is_same(&planned.email, &email),
            _ => false,
        };
        let line = (venue.id, venue.name.clone());
        match self.letters.iter_mut().find(same) {
            Some(planned) => planned.venues.push(line),
            None => self.letters.push(Planned {
                email,
                structure: match structure {
                    Some((id, name)) => Target::Known(StructureId(id), name),
                    None => Target::New(venue.parent.unwrap_or(venue.name)),
                },
                venues: vec![line],
            }),
        }
    }
}

fn is_same(one: &Email, other: &Email) -> bool {
    one.as_str().eq_ignore_ascii_case(other.as_str())
}

async fn plan(cx: &Cx, form: &Params) -> Result<Plan> {
    let ids = ticked(form);
    let mut plan = Plan::default();
    for known in venues::known(cx).await? {
        if ids.contains(&known.venue.id) {
            plan.add(known);
        }
    }
    let mut asked = Vec::new();
    for planned in std::mem::take(&mut plan.letters) {
        if is_member(cx, &planned).await? {
            plan.already.push(planned.structure().to_owned());
        } else {
            asked.push(planned);
        }
    }
    plan.letters = asked;
    Ok(plan)
}

async fn is_member(cx: &Cx, planned: &Planned) -> Result<bool> {
    let Target::Known(structure, _) = planned.structure else { return Ok(false) };
    let members = roster::members_of(&cx.app.db().readers, structure).await?;
    Ok(members.iter().any(|member| member.email.eq_ignore_ascii_case(planned.email.as_str())))
}

/// `POST /admin/lieux/inviter`: the letters as they will be. Nothing leaves.
pub(super) async fn preview(cx: Cx, Form(form): Form) -> Result<Response> {
    let plan = plan(&cx, &form).await?;
    let mut shown = Vec::with_capacity(plan.letters.len());
    for planned in &plan.letters {
        let venues = venues_in_letter(&cx, planned).await?;
        let names: Vec<&str> = venues.iter().map(String::as_str).collect();
        shown.push(Shown::new(&cx, &planned.email, planned.structure(), &names)?);
    }
    let page = Preview {
        cx: &cx,
        action: cx.url("/admin/lieux/inviter/envoyer"),
        fields: ticked(&form).into_iter().map(|id| ("lieu", id.to_string())).collect(),
        back: cx.url("/admin/lieux"),
        letters: shown,
        without_email: plan.without_email,
        already: plan.already,
    };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// The clerk names all venues of the structure.
async fn venues_in_letter(cx: &Cx, planned: &Planned) -> Result<Vec<String>> {
    let mut names: Vec<String> = match planned.structure {
        Target::Known(id, _) => {
            let venues = roster::venues_of(&cx.app.db().readers, id).await?;
            venues.into_iter().map(|(_, name, _)| name).collect()
        }
        Target::New(_) => planned.venues.iter().map(|(_, name)| name.clone()).collect(),
    };
    names.sort();
    Ok(names)
}

/// `POST /admin/lieux/inviter/envoyer`
pub(super) async fn send(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let plan = plan(&cx, &form).await?;
    let mut writer = cx.app.db().write().await?;
    for planned in &plan.letters {
        let structure = match &planned.structure {
            Target::Known(id, _) => *id,
            Target::New(name) => store::add_structure(&mut writer, name, cx.now).await?,
        };
        for (venue, _) in &planned.venues {
            store::give_venue(&mut *writer, structure, venue).await?;
        }
        let invitation = Invitation { structure, email: &planned.email, by, letter: Letter::ToNewcomers };
        invitation.post(&mut writer, cx.now).await?;
        audit::record(&mut *writer, Some(by), Act::Invited, planned.structure(), cx.now).await?;
    }
    writer.commit().await?;
    cx.app.bell().ring();
    Ok(back(&cx, "lettres", plan.letters.len()))
}

/// Who gets a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letter {
    /// Whoever the site knows already only finds one more structure when they sign in.
    ToNewcomers,
    /// Once more: the first one was lost, or its link is too old.
    Again,
}

/// Somebody is to speak for a structure.
pub(super) struct Invitation<'a> {
    pub structure: StructureId,
    pub email: &'a Email,
    pub by: PersonId,
    pub letter: Letter,
}

impl Invitation<'_> {
    /// Joins them to the structure and posts the letter, in the caller's transaction.
    pub(super) async fn post(&self, db: &mut SqliteConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
        let known = store::person_by_email(&mut *db, self.email.as_str()).await?;
        let is_new = known.is_none();
        let person = match known {
            Some(person) => person.id,
            None => store::welcome(db, self.email, Role::Partner, now).await?,
        };
        store::join_structure(&mut *db, person, self.structure).await?;
        if is_new || self.letter == Letter::Again {
            let about = Invited { person: person.0, structure: self.structure.0, by: self.by.0 };
            let about = serde_json::to_value(about).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
            letters::post(&mut *db, LetterKind::Invitation, self.email, about, now).await?;
        }
        Ok(())
    }
}
