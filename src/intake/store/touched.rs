//! What an import changed, so that it can be undone.

use std::collections::HashSet;

use sqlx::SqliteExecutor;

use super::ImportId;
use crate::venue::VenueId;
use crate::venue::store::Version;

/// Venues an undone import left as drafts, and nobody touched since.
pub(in crate::intake) async fn undone(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashSet<VenueId>> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select c.venue_id from import_change c join venue v on v.id = c.venue_id
        where c.undone = v.version and c.before = 0",
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(|id| id.parse().ok()).collect())
}

/// A venue as an import found it and as it left it.
pub(in crate::intake) struct Written<'a> {
    pub venue: &'a VenueId,
    pub before: Version,
    pub after: Version,
}

/// Beside what a source had given of each venue before, which must still be there.
pub(in crate::intake) async fn record_changes(
    db: impl SqliteExecutor<'_>,
    id: ImportId,
    written: &[Written<'_>],
) -> sqlx::Result<()> {
    let told = |one: &Written<'_>| (one.venue.to_string(), one.before.0, one.after.0);
    let told = serde_json::to_string(&written.iter().map(told).collect::<Vec<_>>());
    sqlx::query(
        "insert into import_change (import_id, venue_id, before, after, given)
        select ?1, value ->> 0, value ->> 1, value ->> 2, cells
        from json_each(?2) left join given_row on venue_id = value ->> 0",
    )
    .bind(id.0)
    .bind(told.map_err(|cause| sqlx::Error::Encode(cause.into()))?)
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

pub(in crate::intake) async fn record_undone(
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
