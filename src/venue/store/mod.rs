//! Venues in the database. A venue is written as one JSON document, its revision, which SQLite takes apart into rows:
//! their keys and checks are the last resort of validation, and SQL can ask them. There is one shape of a venue in
//! files, revisions and memory.

mod revision;
mod rows;
mod signature;

pub use revision::{
    Revision, Stale, Writing, contents, find, find_by_slug, free_slug, history, restore, revision, revisions,
    save, save_all, save_over,
};
pub use signature::{Author, Signature, Version};

use std::collections::HashMap;

use futures_util::TryStreamExt;
use sqlx::SqliteExecutor;

use super::at_rest::AtRest;
use super::catalogue::Moved;
use super::{Venue, VenueId, VenueNumber};

/// What can go wrong between a venue and its rows.
#[derive(Debug)]
pub enum StoreError {
    Database(sqlx::Error),
    /// Rows that do not make a venue: the database was changed by something that is not this program.
    Unreadable {
        venue: String,
        cause: serde_json::Error,
    },
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(cause) => write!(f, "the database refused: {cause}"),
            Self::Unreadable { venue, cause } => write!(f, "venue {venue} cannot be read: {cause}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<sqlx::Error> for StoreError {
    fn from(cause: sqlx::Error) -> Self {
        Self::Database(cause)
    }
}

fn unreadable(venue: &str, cause: serde_json::Error) -> StoreError {
    StoreError::Unreadable { venue: venue.to_string(), cause }
}

/// Every venue, drafts included, by identifier: its current revision, which is what the rows say ([`rows()`]).
pub async fn all(db: impl SqliteExecutor<'_>) -> Result<Vec<Venue>, StoreError> {
    read(db, CURRENT).await
}

/// The venues that were joined to another and left the directory, each with the one that stayed.
pub async fn moved(db: impl SqliteExecutor<'_>) -> Result<Vec<Moved>, StoreError> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select m.old_id, v.slug, m.kept_id from venue_merged m join venue v on v.id = m.old_id
        order by m.joined_at desc, m.old_id",
    )
    .fetch_all(db)
    .await?;
    let moved = |(id, slug, kept): (String, String, String)| {
        Some(Moved { id: id.parse().ok()?, slug: slug.parse().ok()?, kept: kept.parse().ok()? })
    };
    Ok(rows.into_iter().filter_map(moved).collect())
}

/// The number each venue has in short addresses, drafts included.
pub async fn numbers(db: impl SqliteExecutor<'_>) -> Result<HashMap<VenueId, VenueNumber>, StoreError> {
    let rows: Vec<(i64, String)> =
        sqlx::query_as("select number, venue_id from venue_number").fetch_all(db).await?;
    // A row nobody of this program wrote names no venue.
    Ok(rows.into_iter().filter_map(|(n, id)| Some((id.parse().ok()?, n.try_into().ok()?))).collect())
}

const CURRENT: &str = "
select (select count(*) from venue), venue.id, revision.document
from venue join revision on revision.venue_id = venue.id and revision.number = venue.version
order by venue.id
";

/// Every venue put together from its rows by SQLite itself. Slower than [`all`], and equal to it unless somebody
/// changed rows by hand: what `repere check` compares.
pub async fn rows(db: impl SqliteExecutor<'_>) -> Result<Vec<Venue>, StoreError> {
    read(db, rows::ROWS).await
}

async fn read(db: impl SqliteExecutor<'_>, query: &'static str) -> Result<Vec<Venue>, StoreError> {
    let mut rows = sqlx::query_as::<_, (i64, String, String)>(query).fetch(db);
    let mut venues = Vec::new();
    let mut rest = AtRest::default();
    while let Some((count, venue, document)) = rows.try_next().await? {
        // Grown by doubling, the list of a country would be copied whole several times.
        if venues.is_empty() {
            venues.reserve_exact(usize::try_from(count).unwrap_or_default());
        }
        let mut read: Venue = serde_json::from_str(&document).map_err(|cause| unreadable(&venue, cause))?;
        rest.settle(&mut read);
        venues.push(read);
    }
    Ok(venues)
}

/// Grows with every revision of any venue: what tells a catalogue that it is out of date.
pub async fn newest_revision(db: impl SqliteExecutor<'_>) -> sqlx::Result<i64> {
    sqlx::query_scalar("select coalesce(max(rowid), 0) from revision").fetch_one(db).await
}
