//! `GET /fiche/{token}`: what the link of a letter shows: one venue, first what is missing, then what is known, with one
//! button. Opening it changes nothing and signs nobody in.

use askama::Template;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use chrono::NaiveDate;

use super::facts::{self, Gap, Group};
use crate::account::secret::Token;
use crate::clock::day_of;
use crate::venue::filter::Filter;
use crate::venue::store::{self as venues, Version};
use crate::venue::{Slug, Venue};
use crate::venue_link::{self, Link};
use crate::web::{Cx, Path, Result, urls};

/// A venue as the holder of a link has it.
pub(super) struct Sheet {
    pub link: Link,
    pub venue: Venue,
    pub version: Version,
}

/// What is asked about before confirming.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    NothingTicked,
    ChangedMeanwhile,
}

impl Note {
    const fn key(self) -> &'static str {
        match self {
            Self::NothingTicked => "confirm-none",
            Self::ChangedMeanwhile => "confirm-changed",
        }
    }
}

#[derive(Template)]
#[template(path = "freshness/sheet.html")]
struct SheetPage<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    version: Version,
    token: &'a Token,
    gaps: Vec<Gap>,
    groups: Vec<Group>,
    note: Option<Note>,
}

impl SheetPage<'_> {
    fn url(&self, rest: &str) -> String {
        self.cx.url(&urls::sheet(self.token, rest))
    }

    fn map_url(&self) -> String {
        format!("{}#lieu-{}", self.cx.url(&urls::map(&Filter::default())), self.venue.id)
    }

    fn part_url(&self, part: &str) -> String {
        self.url(&format!("/modifier/{part}"))
    }
}

pub(super) async fn show(cx: Cx, Path(token): Path<Token>) -> Result<Response> {
    match open(&cx, &token).await? {
        Ok(sheet) => Ok(page(&cx, &token, &sheet, None)),
        Err(dead) => Ok(*dead),
    }
}

/// The venue of a link, or the page that says that the link is dead and how to go on.
pub(super) async fn open(cx: &Cx, token: &Token) -> Result<Result<Sheet, Box<Response>>> {
    let db = &cx.app.db().readers;
    let found = match venue_link::find(db, token, cx.now).await? {
        Some(link) => venues::find(db, &link.venue_id).await?.map(|found| (link, found)),
        None => None,
    };
    match found {
        Some((link, (venue, version))) => Ok(Ok(Sheet { link, venue, version })),
        None => Ok(Err(Box::new(dead(cx, token).await?))),
    }
}

pub(super) fn page(cx: &Cx, token: &Token, sheet: &Sheet, note: Option<Note>) -> Response {
    let day = today(cx);
    let page = SheetPage {
        cx,
        venue: &sheet.venue,
        version: sheet.version,
        token,
        gaps: facts::gaps(cx, &sheet.venue),
        groups: facts::groups(cx, &sheet.venue, day),
        note,
    };
    let status = if note.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    unlisted(cx.own_page(status, &page))
}

#[derive(Template)]
#[template(path = "freshness/dead.html")]
struct Dead<'a> {
    cx: &'a Cx,
    /// The venue the link was made for, where another one is asked for.
    venue: Option<(String, Slug)>,
}

async fn dead(cx: &Cx, token: &Token) -> Result<Response> {
    let id = venue_link::venue_of(&cx.app.db().readers, token).await?;
    let catalogue = cx.catalogue();
    let entry = id.and_then(|id| catalogue.entries().iter().find(|entry| entry.venue.id == id));
    let venue = entry.map(|entry| (entry.venue.name.clone(), entry.venue.slug.clone()));
    Ok(unlisted(cx.own_page(StatusCode::GONE, &Dead { cx, venue })))
}

/// The address holds a token: no search engine lists it.
pub(super) fn unlisted(mut response: Response) -> Response {
    const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(ROBOTS, HeaderValue::from_static("noindex, nofollow"));
    response
}

/// The day in the venue's time.
pub(super) fn today(cx: &Cx) -> NaiveDate {
    day_of(cx.now)
}
