//! What sources gave, in the database: one line a venue, the last one given.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate};
use sqlx::SqliteExecutor;

use super::Row;
use crate::clock::day_of;
use crate::venue::VenueId;

/// Keeps what a source gave of venues, instead of what was given before.
pub async fn keep_given(db: impl SqliteExecutor<'_>, given: &[(&VenueId, &Row)]) -> sqlx::Result<()> {
    let told: Vec<(&str, Cells<'_>)> =
        given.iter().map(|(venue, row)| (venue.as_str(), cells(row))).collect();
    let told = serde_json::to_string(&told).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
    sqlx::query(
        "insert into given_row (venue_id, cells)
        select value ->> 0, value -> 1 from json_each(?) where true
        on conflict do update set cells = excluded.cells",
    )
    .bind(told)
    .execute(db)
    .await?;
    Ok(())
}

type Cells<'a> = Vec<(&'a str, &'a str)>;

fn cells(row: &Row) -> Cells<'_> {
    row.cells().map(|(column, value)| (column.word(), value)).chain(row.others()).collect()
}

/// What sources gave, by venue.
pub async fn all_given(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashMap<VenueId, Row>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select venue_id, cells from given_row").fetch_all(db).await?;
    // A row nobody of this program wrote gives nothing.
    let read = |(venue, cells): (String, String)| {
        let cells: Vec<(String, String)> = serde_json::from_str(&cells).ok()?;
        let row = Row::read(cells.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        Some((venue.parse().ok()?, row))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// The day of the last change of each venue here.
pub(super) async fn revised(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashMap<VenueId, NaiveDate>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select v.id, r.made_at from venue v join revision r on r.venue_id = v.id and r.number = v.version",
    )
    .fetch_all(db)
    .await?;
    // A row nobody of this program wrote has no day.
    let read = |(venue, at): (String, String)| {
        let at = DateTime::parse_from_rfc3339(&at).ok()?;
        Some((venue.parse().ok()?, day_of(at.to_utc())))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}
