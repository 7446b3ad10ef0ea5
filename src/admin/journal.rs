//! `GET /admin/journal`: who did what to accounts, and who decided what, for twelve months.

use std::collections::HashMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::store;
use crate::account::PersonId;
use crate::audit::{self, Entry};
use crate::i18n::date;
use crate::listing::Pager;
use crate::web::{Cx, Error, Params, Result};

/// Lines on a page.
const PER_PAGE: u32 = 100;

#[derive(Template)]
#[template(path = "admin/journal.html")]
struct Journal<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    pager: Pager,
}

struct Line {
    at: String,
    who: String,
    act: String,
    about: String,
}

impl Line {
    fn new(cx: &Cx, entry: Entry, people: &HashMap<PersonId, String>) -> Self {
        let local = entry.at.with_timezone(&chrono_tz::Europe::Paris);
        let who = match entry.person {
            None => cx.t("journal-terminal").into_owned(),
            Some(person) => people.get(&person).cloned().unwrap_or_else(|| cx.t("journal-gone").into_owned()),
        };
        Self {
            at: format!(
                "{}, {}",
                date::full_date(cx.lang, local.date_naive()),
                date::hour(cx.lang, local.time())
            ),
            who,
            act: cx.t(&format!("act-{}", entry.act)).into_owned(),
            about: entry.about,
        }
    }
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let page = params.page()?;
    let mut db = cx.app.db().readers.begin().await?;
    let count = store::log_length(&mut *db).await?;
    let at = |page| cx.url(&format!("/admin/journal?page={page}"));
    let pager = Pager::at(page, count, PER_PAGE as usize, at).ok_or(Error::NotFound)?;
    let entries =
        audit::list(&mut *db, PER_PAGE, u32::try_from(page - 1).unwrap_or(u32::MAX).saturating_mul(PER_PAGE))
            .await?;
    let people = crate::account::store::people(&mut *db).await?;
    let people: HashMap<_, _> = people.into_iter().map(|person| (person.id, person.email)).collect();
    let lines = entries.into_iter().map(|entry| Line::new(&cx, entry, &people)).collect();
    Ok(cx.own_page(StatusCode::OK, &Journal { cx: &cx, lines, pager }))
}
