//! What the coordinator's pages have in common: days, people, what was written in a field.

use chrono::{DateTime, NaiveDate, Utc};

use crate::account::{PersonId, store};
use crate::clock::day_of;
use crate::i18n::date;
use crate::proposal::{BadNote, Note};
use crate::web::{Cx, Params};

/// The day on French clocks.
pub fn day(at: DateTime<Utc>) -> NaiveDate {
    day_of(at)
}

/// “24 novembre 2026”.
pub fn full_day(cx: &Cx, at: DateTime<Utc>) -> String {
    date::full_date(cx.lang, day(at))
}

/// The address of a person, for coordinators; somebody who was removed has none.
pub async fn person(cx: &Cx, id: PersonId) -> sqlx::Result<String> {
    let known = store::person_by_id(&cx.app.db().readers, id).await?;
    Ok(known.map_or_else(|| cx.t("person-removed").into_owned(), |person| person.email))
}

/// A text field as it was filled in, with what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub text: String,
    /// Key of the message.
    pub error: Option<&'static str>,
}

impl Written {
    /// What must be written.
    pub fn needed(form: &Params, name: &str) -> Result<Note, Self> {
        let text = form.get(name).unwrap_or_default();
        text.parse().map_err(|bad| Self { text: text.to_owned(), error: Some(key(bad)) })
    }

    /// What may be left out.
    pub fn optional(form: &Params, name: &str) -> Result<Option<Note>, Self> {
        match Self::needed(form, name) {
            Ok(note) => Ok(Some(note)),
            Err(written) if written.error == Some(key(BadNote::Empty)) => Ok(None),
            Err(written) => Err(written),
        }
    }
}

const fn key(bad: BadNote) -> &'static str {
    match bad {
        BadNote::Empty => "note-empty",
        BadNote::TooLong => "note-long",
    }
}
