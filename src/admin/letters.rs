//! `/admin/lettres`: what the mail server refused, and what may not have arrived.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::member;
use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::i18n::date;
use crate::mail::{LetterId, LetterState, store};
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Path, Result};

/// Most refused letters on the page.
const SHOWN: u32 = 100;

#[derive(Template)]
#[template(path = "admin/letters.html")]
struct Letters<'a> {
    cx: &'a Cx,
    refused: Vec<Line>,
    uncertain: usize,
    waiting: usize,
}

struct Line {
    id: i64,
    kind: String,
    day: String,
    recipient: String,
    /// In the mail server's words.
    reason: String,
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    let mut db = cx.app.db().readers.acquire().await?;
    let counts = store::counts(&mut db).await?;
    let count = |state| {
        let found = counts.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count);
        usize::try_from(found).unwrap_or_default()
    };
    let (uncertain, waiting) = (count(LetterState::Uncertain), count(LetterState::Waiting));
    let refused = store::refused(&mut *db, SHOWN).await?;
    let line = |letter: store::RefusedLetter| Line {
        id: letter.id.0,
        kind: cx.t(&format!("letter-kind-{}", letter.kind)).into_owned(),
        day: date::full_date(cx.lang, day_of(letter.made_at)),
        recipient: letter.recipient.unwrap_or_default(),
        reason: letter.reason,
    };
    let refused = refused.into_iter().map(line).collect();
    Ok(cx.own_page(StatusCode::OK, &Letters { cx: &cx, refused, uncertain, waiting }))
}

/// `POST /admin/lettres/{id}/ranger`: seen, and needed no longer.
pub(super) async fn put_away(cx: Cx, Path(id): Path<i64>, Form(_): Form) -> Result<Response> {
    store::put_away(cx.app.db(), LetterId(id)).await?;
    let by = member(&cx)?.person;
    audit::record(&cx.app.db().writer, Some(by), Act::LetterPutAway, "", cx.now).await?;
    Ok(redirect(&cx.url("/admin/lettres")))
}
