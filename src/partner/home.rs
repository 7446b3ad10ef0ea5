//! `/partenaire`: one's venues, what one has begun, what became of what one sent.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::account::store;
use crate::clock::day_of;
use crate::i18n::date;
use crate::listing::said::summary;
use crate::proposal::{Holder, Proposal, store as proposals};
use crate::venue::{Slug, VenueId};
use crate::web::{Cx, Error, Result};

#[derive(Template)]
#[template(path = "partner/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    email: &'a str,
    city: bool,
    venues: Vec<Line>,
    sent: Vec<Sent>,
}

struct Line {
    name: String,
    slug: Slug,
    /// “Confirmé il y a 3 semaines.”; None: not on the site.
    freshness: Option<String>,
    /// Whether something is written and not sent.
    begun: bool,
}

/// Something sent, and what became of it.
struct Sent {
    name: String,
    day: String,
    state: String,
    answer: Option<String>,
}

/// How many of the things sent are shown.
const SHOWN: usize = 10;

/// `GET /partenaire`
pub(super) async fn show(cx: Cx) -> Result<Response> {
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let db = &cx.app.db().readers;
    let drafts = proposals::drafts_of(db, &Holder::Person(member.person)).await?;
    let begun = |id: &VenueId| drafts.iter().any(|draft| draft.venue.id == *id);
    let venues = store::venues_of(db, member.person).await?;
    let (catalogue, today) = (cx.catalogue(), day_of(cx.now));
    let freshness = |slug: &Slug| catalogue.find(slug).map(|entry| summary(&cx, &entry.venue, today));
    let line = |(id, name, slug): (VenueId, String, Slug)| Line {
        freshness: freshness(&slug),
        begun: begun(&id),
        name,
        slug,
    };
    let venues = venues.into_iter().map(line).collect();
    let sent = proposals::of_person(db, member.person).await?;
    let sent = sent.iter().take(SHOWN).map(|proposal| tell(&cx, proposal)).collect();
    let page = Home { cx: &cx, email: &member.email, city: member.is_city(), venues, sent };
    Ok(cx.own_page(StatusCode::OK, &page))
}

fn tell(cx: &Cx, proposal: &Proposal) -> Sent {
    Sent {
        name: proposal.venue.name.clone(),
        day: date::full_date(cx.lang, day_of(proposal.made_at)),
        state: cx.t(&format!("sent-{}", proposal.state)).into_owned(),
        answer: proposal.answer.clone(),
    }
}
