//! What somebody told once and need not tell again: how columns are read, and what hours in words mean.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::SqliteExecutor;

use crate::account::stamp;
use crate::hours::OpeningHours;
use crate::intake::mapping::Mapping;

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

pub(in crate::intake) async fn readings(
    db: impl SqliteExecutor<'_>,
) -> sqlx::Result<HashMap<String, OpeningHours>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select text, hours from hours_reading").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(|(text, hours)| Some((text, hours.parse().ok()?))).collect())
}

pub(in crate::intake) async fn confirm_reading(
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
