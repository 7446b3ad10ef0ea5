//! Sources: how far each is believed, and what it calls venues.

use chrono::{DateTime, Utc};
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

/// A source, and how far it is believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub name: String,
    /// 1 to 99: the smaller the more.
    pub rank: u8,
    /// Its positions come before those of other sources.
    pub positions_first: bool,
}

/// Every source, the most believed first.
pub async fn sources(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Source>> {
    let rows: Vec<(String, u8, bool)> =
        sqlx::query_as("select name, rank, positions_first from source order by rank, name")
            .fetch_all(db)
            .await?;
    let source = |(name, rank, positions_first)| Source { name, rank, positions_first };
    Ok(rows.into_iter().map(source).collect())
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

/// Whether the positions of a source come before those of others.
pub async fn put_positions_first(
    db: impl SqliteExecutor<'_>,
    source: &SourceName,
    first: bool,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into source (name, positions_first) values (?, ?)
        on conflict do update set positions_first = excluded.positions_first",
    )
    .bind(source.as_str())
    .bind(first)
    .execute(db)
    .await?;
    Ok(())
}

/// What the source calls each venue.
pub(in crate::intake) async fn link(
    db: impl SqliteExecutor<'_>,
    source: &SourceName,
    named: &[(&str, &VenueId)],
) -> sqlx::Result<()> {
    let named: Vec<(&str, &str)> = named.iter().map(|(identifier, id)| (*identifier, id.as_str())).collect();
    let named = serde_json::to_string(&named).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
    sqlx::query(
        "insert into source_identifier (source, identifier, venue_id)
        select ?1, value ->> 0, value ->> 1 from json_each(?2) where true
        on conflict do update set venue_id = excluded.venue_id",
    )
    .bind(source.as_str())
    .bind(named)
    .execute(db)
    .await?;
    Ok(())
}

/// When a source was last heard of.
#[derive(Clone, Debug)]
pub struct Heard {
    pub source: String,
    /// Venues it gave.
    pub venues: usize,
    /// When its last list was applied; none where lists came before this was kept.
    pub last: Option<DateTime<Utc>>,
}

/// Every source, in alphabetical order.
pub async fn heard(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Heard>> {
    let rows: Vec<(String, u32, Option<String>)> = sqlx::query_as(
        "select s.name, (select count(*) from source_identifier i where i.source = s.name), (
            select max(settled_at) from import where import.source = s.name and state = 'applique'
        )
        from source s order by s.name",
    )
    .fetch_all(db)
    .await?;
    let heard = rows.into_iter().map(|(source, venues, last)| Heard {
        source,
        venues: venues as usize,
        last: last.and_then(|last| last.parse().ok()),
    });
    Ok(heard.collect())
}
