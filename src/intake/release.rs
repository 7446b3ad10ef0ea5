//! What a release says of the venues of its territory is a source like any other: a database that an earlier release
//! filled gets what this one corrects as an import that waits. Nothing is overwritten.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use ring::digest::{SHA256, digest};

use super::file;
use super::mapping::Mapping;
use super::packed::pack;
use super::plan::{Progress, plan};
use super::store::{self, Coming};
use super::{Choices, Known, NoSource, SourceName, read};
use crate::clock::day_of;
use crate::db::Db;
use crate::filling;
use crate::standard::Row;
use crate::standard::file::{Format, Line, Lines, Unwritten};
use crate::territory::Territory;
use crate::venue::store::StoreError;

/// Why nothing could be proposed.
#[derive(Debug)]
pub enum NotProposed {
    Store(StoreError),
    /// The territory's venues make no file: a fault of this program.
    File(String),
}

impl std::fmt::Display for NotProposed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(cause) => cause.fmt(f),
            Self::File(cause) => f.write_str(cause),
        }
    }
}

impl std::error::Error for NotProposed {}

impl From<StoreError> for NotProposed {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

impl From<sqlx::Error> for NotProposed {
    fn from(cause: sqlx::Error) -> Self {
        Self::Store(cause.into())
    }
}

impl From<Unwritten> for NotProposed {
    fn from(cause: Unwritten) -> Self {
        Self::File(cause.to_string())
    }
}

impl From<NoSource> for NotProposed {
    fn from(cause: NoSource) -> Self {
        Self::File(cause.to_string())
    }
}

/// Proposes what the territory's venues say and the database does not, once for each state of the territory's files.
/// A database that began empty, or with invented venues, or with another territory is left alone.
pub async fn propose(db: &Db, territory: &Territory, now: DateTime<Utc>) -> Result<(), NotProposed> {
    let mut writer = db.writer.acquire().await?;
    if filling::filled(&mut writer).await?.as_deref() != Some(territory.name()) {
        return Ok(());
    }
    let content = content(territory, now)?;
    let seen = STANDARD.encode(digest(&SHA256, &content));
    if filling::facts(&mut writer).await?.as_ref() == Some(&seen) {
        return Ok(());
    }
    let source: SourceName = format!("Repère, données livrées pour {}", territory.name()).parse()?;
    if corrects(db, territory, &source, &content).await? {
        let packed = pack(&content).map_err(|cause| NotProposed::File(cause.to_string()))?;
        let coming =
            Coming { source: &source, file_name: FILE, mapping: None, person: None, content: Some(packed) };
        store::add(&mut *writer, &coming, now).await?;
    }
    filling::record_facts(&mut writer, &seen).await?;
    Ok(())
}

/// The name of the territory's file of venues.
const FILE: &str = "lieux.json";

/// All of them, drafts too: the plan shows what each would change.
fn content(territory: &Territory, now: DateTime<Utc>) -> Result<Vec<u8>, Unwritten> {
    let line = |venue| Line { venue, row: Row::of(venue, day_of(now)) };
    let lines = territory.venues().iter().map(line).collect();
    Lines { lines, closed: 0, lacking: vec![] }.write(Format::Json)
}

async fn corrects(
    db: &Db,
    territory: &Territory,
    source: &SourceName,
    content: &[u8],
) -> Result<bool, NotProposed> {
    let table = file::read(content).map_err(|bad| NotProposed::File(format!("{bad:?}")))?;
    let reading = read(table, &Mapping::default(), source, territory);
    let known = Known::load(db, source).await?;
    let plan = plan(reading, &known, source, &Choices::default(), &Progress::default());
    Ok(!plan.changes_nothing())
}
