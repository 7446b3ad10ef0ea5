//! `GET /admin`: what waits today, one click from each to the act.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{broken, duplicates, positions};
use crate::clock::day_of;
use crate::intake;
use crate::mail::LetterState;
use crate::proposal::store as proposals;
use crate::reminder::call;
use crate::venue::freshness::Freshness;
use crate::venue::{Status, store as venues};
use crate::web::{Cx, Result, urls};

#[derive(Template)]
#[template(path = "admin/desk.html")]
struct Desk<'a> {
    cx: &'a Cx,
    tasks: Vec<Task>,
    /// Where letters go when there is no mail server.
    folder: Option<String>,
    /// What the law asks for is not filled in.
    legal_lacks: bool,
}

/// Something that waits: how much of it, in words, and where it is done.
struct Task {
    words: String,
    url: String,
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    let tasks = tasks(&cx).await?;
    let config = cx.app.config();
    let folder = config.mail_server().is_none().then(|| config.letters_folder().display().to_string());
    let legal_lacks = cx.settings.legal.lacks();
    Ok(cx.own_page(StatusCode::OK, &Desk { cx: &cx, tasks, folder, legal_lacks }))
}

async fn tasks(cx: &Cx) -> Result<Vec<Task>> {
    let mut db = cx.app.db().readers.begin().await?;
    let waiting = proposals::waiting(&mut *db).await?;
    let letters = crate::mail::store::counts(&mut db).await?;
    let mut venues = venues::all(&mut *db).await.map_err(broken)?;
    let today = day_of(cx.now);
    let catalogue = cx.catalogue();
    venues.retain(|venue| !catalogue.has_moved(&venue.id));
    let to_call = call::due(&mut db, &catalogue, today).await?.len();
    let alike = duplicates::waiting(cx, &catalogue).await?.len();
    let lost = positions::waiting(cx).await?;
    let imports = intake::store::waiting(&mut *db).await?;
    let in_state = |state| letters.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count);
    let letter_count = |state| usize::try_from(in_state(state)).unwrap_or_default();
    let published: Vec<_> = venues.iter().filter(|venue| venue.status == Status::Published).collect();
    let of = |freshness| published.iter().filter(|venue| venue.freshness(today) == freshness).count();
    let venues_at = |query: &str| format!("/admin/lieux?statut=publie&{query}&ordre=ancien");
    let all = [
        ("desk-proposals", waiting.proposals as usize, urls::PROPOSALS.to_owned()),
        ("desk-applied", waiting.to_review as usize, urls::PROPOSALS.to_owned()),
        ("desk-reports", waiting.reports as usize, urls::REPORTS.to_owned()),
        ("desk-to-call", to_call, urls::CALLS.to_owned()),
        ("desk-alike", alike, urls::DUPLICATES.to_owned()),
        ("desk-positions", lost, urls::POSITIONS.to_owned()),
        ("desk-imports", imports.to_decide, urls::IMPORTS.to_owned()),
        ("desk-disagreements", imports.disagreements, urls::IMPORTS.to_owned()),
        ("desk-refused", letter_count(LetterState::Refused), "/admin/lettres".to_owned()),
        ("desk-uncertain", letter_count(LetterState::Uncertain), "/admin/lettres".to_owned()),
        ("desk-old", of(Freshness::Old), venues_at("confirmation=ancien")),
        ("desk-never", of(Freshness::Never), venues_at("confirmation=jamais")),
        ("desk-drafts", venues.len() - published.len(), "/admin/lieux?statut=brouillon".to_owned()),
    ];
    let some = all.into_iter().filter(|(_, count, _)| *count > 0);
    Ok(some
        .map(|(key, count, path)| Task { words: cx.n(key, &count).into_owned(), url: cx.url(&path) })
        .collect())
}
