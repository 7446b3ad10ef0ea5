//! `/admin/lieux/{slug}/historique`: the revisions of a venue with who made them; any of them can be put back.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use sqlx::SqliteConnection;

use super::proposal::broken;
use super::words::{Written, day, full_day, person};
use crate::audit::{self, Act};
use crate::listing::change::ChangeWords;
use crate::venue::store::{self, Author, Revision, Signature, Version};
use crate::venue::{Slug, Venue};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Path, Paths, Result, urls};

#[derive(Template)]
#[template(path = "moderation/revisions.html")]
struct Revisions<'a> {
    cx: &'a Cx,
    venue: Venue,
    current: Version,
    lines: Vec<Line>,
    /// The one that was put back just now.
    restored: Option<Version>,
}

/// A revision as coordinators read it.
struct Line {
    number: Version,
    day: String,
    author: String,
    who: Option<String>,
    source: Option<String>,
    reason: Option<String>,
}

#[derive(Template)]
#[template(path = "moderation/revision.html")]
struct One<'a> {
    cx: &'a Cx,
    venue: Venue,
    /// The revision it would be put over.
    current: Version,
    line: Line,
    /// What this revision changed.
    changed: Vec<ChangeWords>,
    /// What would change if it were put back.
    back: Vec<ChangeWords>,
    reason: Written,
}

/// `GET /admin/lieux/{slug}/historique`
pub(super) async fn list(cx: Cx, Path(slug): Path<Slug>, params: Params) -> Result<Response> {
    let readers = &cx.app.db().readers;
    let found = store::find_by_slug(readers, &slug).await.map_err(broken)?;
    let (venue, current) = found.ok_or(Error::NotFound)?;
    let restored = params.get("remise").and_then(|number| number.parse().ok());
    let mut lines = Vec::new();
    for revision in store::history(readers, &venue.id).await.map_err(broken)? {
        lines.push(Line::new(&cx, revision).await?);
    }
    Ok(cx.own_page(StatusCode::OK, &Revisions { cx: &cx, venue, current, lines, restored }))
}

/// `GET /admin/lieux/{slug}/historique/{number}`
pub(super) async fn show(cx: Cx, Paths(slug, number): Paths<Slug, Version>) -> Result<Response> {
    page(&cx, &slug, number, StatusCode::OK, Written::default()).await
}

async fn page(
    cx: &Cx,
    slug: &Slug,
    number: Version,
    status: StatusCode,
    reason: Written,
) -> Result<Response> {
    let mut db = cx.app.db().readers.begin().await?;
    let found = store::find_by_slug(&mut *db, slug).await.map_err(broken)?;
    let (venue, current) = found.ok_or(Error::NotFound)?;
    let history = store::history(&mut *db, &venue.id).await.map_err(broken)?;
    let revision = history.into_iter().find(|one| one.number == number).ok_or(Error::NotFound)?;
    let (before, content) = around(&mut db, &venue, number).await?;
    let today = day(cx.now);
    let changed = before.map_or_else(Vec::new, |before| ChangeWords::all(cx, &before, &content, today));
    let back = ChangeWords::all(cx, &venue, &content, today);
    let line = Line::new(cx, revision).await?;
    Ok(cx.own_page(status, &One { cx, venue, current, line, changed, back, reason }))
}

/// The revision before, if there is one, and the revision.
async fn around(db: &mut SqliteConnection, venue: &Venue, number: Version) -> Result<(Option<Venue>, Venue)> {
    let before = store::revision(&mut *db, &venue.id, Version(number.0 - 1)).await.map_err(broken)?;
    let content = store::revision(db, &venue.id, number).await.map_err(broken)?;
    Ok((before, content.ok_or(Error::NotFound)?))
}

/// `POST /admin/lieux/{slug}/historique/{number}/remettre`, over the revision that was read.
pub(super) async fn restore(
    cx: Cx,
    Paths(slug, number): Paths<Slug, Version>,
    Form(form): Form,
) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let reason = match Written::needed(&form, "raison") {
        Ok(reason) => reason,
        Err(written) => return page(&cx, &slug, number, StatusCode::UNPROCESSABLE_ENTITY, written).await,
    };
    let signature = Signature {
        person: Some(member.person),
        source: Some(format!("version {number}")),
        reason: Some(reason.as_str().to_owned()),
        ..Signature::of(Author::Restored)
    };
    let mut writer = cx.app.db().write().await?;
    let found = store::find_by_slug(&mut *writer, &slug).await.map_err(broken)?;
    let (venue, current) = found.ok_or(Error::NotFound)?;
    if form.get("sur") != Some(current.to_string().as_str()) {
        drop(writer);
        let written = Written { text: reason.as_str().to_owned(), error: Some("revision-meanwhile") };
        return page(&cx, &slug, number, StatusCode::CONFLICT, written).await;
    }
    let restored = store::restore(&mut writer, &venue.id, number, &signature, cx.now).await;
    restored.map_err(broken)?.ok_or(Error::NotFound)?;
    let about = format!("{slug}, version {number}");
    audit::record(&mut *writer, Some(member.person), Act::VersionRestored, &about, cx.now).await?;
    writer.commit().await?;
    cx.app.reload().await.map_err(broken)?;
    Ok(redirect(&cx.url(&format!("{}?remise={number}", urls::revisions(&slug)))))
}

impl Line {
    async fn new(cx: &Cx, revision: Revision) -> Result<Self> {
        let Signature { author, person: by, source, reason } = revision.signature;
        let who = match by {
            Some(id) => Some(person(cx, id).await?),
            None => None,
        };
        Ok(Self {
            number: revision.number,
            day: full_day(cx, revision.at),
            author: cx.t(&format!("author-{author}")).into_owned(),
            who,
            source,
            reason,
        })
    }
}

impl Revisions<'_> {
    fn url(&self, number: Version) -> String {
        self.cx.url(&format!("{}/{number}", urls::revisions(&self.venue.slug)))
    }

    fn edit_url(&self) -> String {
        self.cx.url(&urls::edit(&self.venue.slug))
    }
}

impl One<'_> {
    fn list_url(&self) -> String {
        self.cx.url(&urls::revisions(&self.venue.slug))
    }

    fn action(&self) -> String {
        self.cx.url(&format!("{}/{}/remettre", urls::revisions(&self.venue.slug), self.line.number))
    }
}
