//! Imports in the database: what was imported and what waits, with what sources say, what is remembered and what changed
//! beside it.

mod answers;
mod remembered;
mod source;
mod touched;

pub use answers::{answers, keep_answers};
pub(super) use remembered::{confirm_reading, readings};
pub use remembered::{keep_mapping, mapping, mappings};
pub use source::{Heard, Source, add_source, heard, put_positions_first, rank_source, sources};
pub(super) use source::{identifiers, link};
pub use touched::{Touched, touched};
pub(super) use touched::{Written, record_changes, record_undone, undone};

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sqlx::SqliteExecutor;

use super::{Choices, SourceName};
use crate::account::{PersonId, stamp};
use crate::venue::VenueId;
use crate::venue::store::Version;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// What became of a file.
    State {
        Waiting = "a-voir" "À regarder",
        Applied = "applique" "Appliqué",
        Undone = "annule" "Annulé",
    }
}

/// Number of an import, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ImportId(pub i64);

impl std::fmt::Display for ImportId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for ImportId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

pub(in crate::intake) async fn versions(
    db: impl SqliteExecutor<'_>,
) -> sqlx::Result<HashMap<VenueId, Version>> {
    let rows: Vec<(String, i64)> = sqlx::query_as("select id, version from venue").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|(id, version)| Some((id.parse().ok()?, Version(version)))).collect())
}

/// Who imports what.
#[derive(Clone, Debug)]
pub struct Coming<'a> {
    pub source: &'a SourceName,
    pub file_name: &'a str,
    pub mapping: Option<&'a str>,
    pub person: Option<PersonId>,
    /// The file, compressed; None when it is applied at once.
    pub content: Option<Vec<u8>>,
}

pub async fn add(
    db: impl SqliteExecutor<'_>,
    coming: &Coming<'_>,
    now: DateTime<Utc>,
) -> sqlx::Result<ImportId> {
    let id = sqlx::query_scalar(
        "insert into import (source, file_name, mapping, content, state, made_at, person)
        values (?, ?, ?, ?, 'a-voir', ?, ?) returning id",
    )
    .bind(coming.source.as_str())
    .bind(coming.file_name)
    .bind(coming.mapping)
    .bind(&coming.content)
    .bind(stamp(now))
    .bind(coming.person.map(|person| person.0))
    .fetch_one(db)
    .await?;
    Ok(ImportId(id))
}

/// The file is let go once it is applied.
pub(in crate::intake) async fn settle(
    db: impl SqliteExecutor<'_>,
    id: ImportId,
    state: State,
    counts: Option<&str>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query(
        "update import set state = ?, counts = coalesce(?, counts), settled_at = ?, content = null, answers = null
        where id = ?",
    )
    .bind(state.word())
    .bind(counts)
    .bind(stamp(now))
    .bind(id.0)
    .execute(db)
    .await?;
    Ok(())
}

/// An import, without its file.
#[derive(Clone, Debug)]
pub struct Import {
    pub id: ImportId,
    pub source: String,
    pub file_name: String,
    pub mapping: Option<String>,
    pub choices: Choices,
    pub state: State,
    pub made_at: DateTime<Utc>,
    pub person: Option<PersonId>,
    pub counts: super::plan::Counts,
}

type ImportRow =
    (i64, String, String, Option<String>, Option<String>, String, String, Option<i64>, Option<String>);

fn import(row: ImportRow) -> Option<Import> {
    let (id, source, file_name, mapping, choices, state, made_at, person, counts) = row;
    let json = |text: Option<String>| text.unwrap_or_else(|| "{}".to_owned());
    Some(Import {
        id: ImportId(id),
        source,
        file_name,
        mapping,
        choices: serde_json::from_str(&json(choices)).ok()?,
        state: state.parse().ok()?,
        made_at: made_at.parse().ok()?,
        person: person.map(PersonId),
        counts: serde_json::from_str(&json(counts)).ok()?,
    })
}

/// Every import, the newest first.
pub async fn list(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Import>> {
    let rows: Vec<ImportRow> = sqlx::query_as(
        "select id, source, file_name, mapping, choices, state, made_at, person, counts from import
        order by id desc limit 200",
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(import).collect())
}

/// What of imports waits for somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Files whose plan nobody has decided about.
    pub to_decide: usize,
    /// Lines of the last file of each source that contradict what the site knows better.
    pub disagreements: usize,
}

pub async fn waiting(db: impl SqliteExecutor<'_>) -> sqlx::Result<Waiting> {
    let mut waiting = Waiting::default();
    let mut seen = HashSet::new();
    for import in list(db).await? {
        match import.state {
            State::Waiting => waiting.to_decide += 1,
            State::Applied if seen.insert(import.source) => waiting.disagreements += import.counts.kept,
            State::Applied | State::Undone => {}
        }
    }
    Ok(waiting)
}

pub async fn find(db: impl SqliteExecutor<'_>, id: ImportId) -> sqlx::Result<Option<Import>> {
    let row: Option<ImportRow> = sqlx::query_as(
        "select id, source, file_name, mapping, choices, state, made_at, person, counts from import
        where id = ?",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(import))
}

/// The compressed file of an import that waits.
pub async fn content(db: impl SqliteExecutor<'_>, id: ImportId) -> sqlx::Result<Option<Vec<u8>>> {
    let found: Option<Option<Vec<u8>>> =
        sqlx::query_scalar("select content from import where id = ?").bind(id.0).fetch_optional(db).await?;
    Ok(found.flatten())
}

pub async fn choose(
    db: impl SqliteExecutor<'_>,
    id: ImportId,
    choices: &Choices,
    mapping: Option<&str>,
) -> sqlx::Result<()> {
    let choices = serde_json::to_string(choices).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
    sqlx::query("update import set choices = ?, mapping = ? where id = ? and state = 'a-voir'")
        .bind(choices)
        .bind(mapping)
        .bind(id.0)
        .execute(db)
        .await?;
    Ok(())
}

/// A file nobody wants to apply.
pub async fn drop_waiting(db: impl SqliteExecutor<'_>, id: ImportId) -> sqlx::Result<()> {
    sqlx::query("delete from import where id = ? and state = 'a-voir'").bind(id.0).execute(db).await?;
    Ok(())
}
