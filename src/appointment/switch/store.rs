//! Switches in the database.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::SqliteExecutor;

use super::Switch;
use crate::account::{PersonId, stamp};
use crate::venue::{Email, VenueId};

/// Every venue that takes requests.
pub async fn all(db: impl SqliteExecutor<'_>) -> sqlx::Result<BTreeSet<VenueId>> {
    let rows: Vec<String> =
        sqlx::query_scalar("select venue_id from appointment_switch").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|id| id.parse().ok()).collect())
}

pub async fn find(db: impl SqliteExecutor<'_>, venue: &VenueId) -> sqlx::Result<Option<Switch>> {
    let email: Option<String> = sqlx::query_scalar("select email from appointment_switch where venue_id = ?")
        .bind(venue.as_str())
        .fetch_optional(db)
        .await?;
    Ok(email.and_then(|email| email.parse().ok()).map(|email| Switch { email }))
}

/// From now on the venue takes requests, at this address.
pub async fn on(
    db: impl SqliteExecutor<'_>,
    venue: &VenueId,
    email: &Email,
    by: PersonId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into appointment_switch (venue_id, email, person, made_at) values (?, ?, ?, ?)
        on conflict (venue_id) do update
        set email = excluded.email, person = excluded.person, made_at = excluded.made_at",
    )
    .bind(venue.as_str())
    .bind(email.as_str())
    .bind(by.0)
    .bind(stamp(now))
    .execute(db)
    .await?;
    Ok(())
}

/// The venue takes no more requests; those it has stay open to its links.
pub async fn off(db: impl SqliteExecutor<'_>, venue: &VenueId) -> sqlx::Result<()> {
    sqlx::query("delete from appointment_switch where venue_id = ?").bind(venue.as_str()).execute(db).await?;
    Ok(())
}
