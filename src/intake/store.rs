//! Imports in the database: sources, what they call venues, what was imported.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sqlx::SqliteExecutor;

use super::mapping::Mapping;
use super::{Choices, SourceName};
use crate::account::{PersonId, stamp};
use crate::hours::OpeningHours;
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

pub(super) async fn versions(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashMap<VenueId, Version>> {
    let rows: Vec<(String, i64)> = sqlx::query_as("select id, version from venue").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|(id, version)| Some((id.parse().ok()?, Version(version)))).collect())
}

pub(super) async fn identifiers(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<(String, String, VenueId)>> {
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("select source, identifier, venue_id from source_identifier").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|(source, own, id)| Some((source, own, id.parse().ok()?))).collect())
}

pub(super) async fn ranks(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashMap<String, u8>> {
    let rows: Vec<(String, u8)> = sqlx::query_as("select name, rank from source").fetch_all(db).await?;
    Ok(rows.into_iter().collect())
}

/// Every source with its rank, the most believed first.
pub async fn sources(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<(String, u8)>> {
    sqlx::query_as("select name, rank from source order by rank, name").fetch_all(db).await
}

pub async fn add_source(db: impl SqliteExecutor<'_>, source: &SourceName) -> sqlx::Result<()> {
    sqlx::query("insert into source (name) values (?) on conflict do nothing")
        .bind(source.as_str())
        .execute(db)
        .await?;
    Ok(())
}

/// How far a source is believed, 1 to 99: the smaller the more.
pub async fn rank_source(db: impl SqliteExecutor<'_>, source: &SourceName, rank: u8) -> sqlx::Result<()> {
    sqlx::query(
        "insert into source (name, rank) values (?, ?) on conflict do update set rank = excluded.rank",
    )
    .bind(source.as_str())
    .bind(rank.clamp(1, 99))
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn readings(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashMap<String, OpeningHours>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select text, hours from hours_reading").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|(text, hours)| Some((text, hours.parse().ok()?))).collect())
}

pub(super) async fn confirm_reading(
    db: impl SqliteExecutor<'_>,
    text: &str,
    hours: &OpeningHours,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into hours_reading (text, hours, confirmed_at) values (?, ?, ?)
        on conflict do update set hours = excluded.hours, confirmed_at = excluded.confirmed_at",
    )
    .bind(text)
    .bind(hours.as_str())
    .bind(stamp(now))
    .execute(db)
    .await?;
    Ok(())
}

/// Venues an undone import left as drafts, and nobody touched since.
pub(super) async fn undone(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashSet<VenueId>> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select c.venue_id from import_change c join venue v on v.id = c.venue_id
        where c.undone = v.version and c.before = 0",
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(|id| id.parse().ok()).collect())
}

pub(super) async fn link(
    db: impl SqliteExecutor<'_>,
    source: &SourceName,
    identifier: &str,
    venue: &VenueId,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into source_identifier (source, identifier, venue_id) values (?, ?, ?)
        on conflict do update set venue_id = excluded.venue_id",
    )
    .bind(source.as_str())
    .bind(identifier)
    .bind(venue.as_str())
    .execute(db)
    .await?;
    Ok(())
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
pub(super) async fn settle(
    db: impl SqliteExecutor<'_>,
    id: ImportId,
    state: State,
    counts: Option<&str>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query(
        "update import set state = ?, counts = coalesce(?, counts), settled_at = ?, content = null where id = ?",
    )
    .bind(state.word())
    .bind(counts)
    .bind(stamp(now))
    .bind(id.0)
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn record_change(
    db: impl SqliteExecutor<'_>,
    id: ImportId,
    venue: &VenueId,
    before: Version,
    after: Version,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into import_change (import_id, venue_id, before, after, given)
        values (?1, ?2, ?3, ?4, (select cells from given_row where venue_id = ?2))",
    )
    .bind(id.0)
    .bind(venue.as_str())
    .bind(before.0)
    .bind(after.0)
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

pub async fn mapping(db: impl SqliteExecutor<'_>, name: &str) -> sqlx::Result<Option<Mapping>> {
    let document: Option<String> = sqlx::query_scalar("select document from mapping where name = ?")
        .bind(name)
        .fetch_optional(db)
        .await?;
    Ok(document.and_then(|document| serde_json::from_str(&document).ok()))
}

pub async fn mappings(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar("select name from mapping order by name").fetch_all(db).await
}

pub async fn keep_mapping(db: impl SqliteExecutor<'_>, name: &str, mapping: &Mapping) -> sqlx::Result<()> {
    let document = serde_json::to_string(mapping).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
    sqlx::query("insert into mapping (name, document) values (?, ?) on conflict do update set document = excluded.document")
        .bind(name)
        .bind(document)
        .execute(db)
        .await?;
    Ok(())
}

/// A venue an import changed.
#[derive(Clone, Debug)]
pub struct Touched {
    pub venue: VenueId,
    pub before: Version,
    pub after: Version,
    pub undone: Option<Version>,
    /// Where the venue stands now.
    pub now: Version,
    pub name: String,
    pub slug: String,
}

impl Touched {
    /// Whether nobody changed the venue since.
    pub fn is_untouched(&self) -> bool {
        self.undone.is_none() && self.now == self.after
    }
}

type TouchedRow = (String, i64, i64, Option<i64>, i64, String, String);

pub async fn touched(db: impl SqliteExecutor<'_>, id: ImportId) -> sqlx::Result<Vec<Touched>> {
    let rows: Vec<TouchedRow> = sqlx::query_as(
        "select c.venue_id, c.before, c.after, c.undone, v.version, v.name, v.slug
        from import_change c join venue v on v.id = c.venue_id where c.import_id = ? order by v.name, v.id",
    )
    .bind(id.0)
    .fetch_all(db)
    .await?;
    let read = |(venue, before, after, undone, now, name, slug): TouchedRow| {
        Some(Touched {
            venue: venue.parse().ok()?,
            before: Version(before),
            after: Version(after),
            undone: undone.map(Version),
            now: Version(now),
            name,
            slug,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

pub(super) async fn record_undone(
    db: &mut sqlx::SqliteConnection,
    id: ImportId,
    venue: &VenueId,
    version: Version,
) -> sqlx::Result<()> {
    sqlx::query("update import_change set undone = ? where import_id = ? and venue_id = ?")
        .bind(version.0)
        .bind(id.0)
        .bind(venue.as_str())
        .execute(&mut *db)
        .await?;
    sqlx::query(
        "insert into given_row (venue_id, cells)
        select venue_id, given from import_change where import_id = ?1 and venue_id = ?2 and given is not null
        on conflict do update set cells = excluded.cells",
    )
    .bind(id.0)
    .bind(venue.as_str())
    .execute(&mut *db)
    .await?;
    Ok(())
}
