//! Sources: how far each is believed, and what it calls venues.

use std::collections::HashMap;

use sqlx::SqliteExecutor;

use crate::intake::SourceName;
use crate::venue::VenueId;

pub(in crate::intake) async fn identifiers(
    db: impl SqliteExecutor<'_>,
) -> sqlx::Result<Vec<(String, String, VenueId)>> {
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("select source, identifier, venue_id from source_identifier").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|(source, own, id)| Some((source, own, id.parse().ok()?))).collect())
}

pub(in crate::intake) async fn ranks(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashMap<String, u8>> {
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

pub(in crate::intake) async fn link(
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
