//! The log in the database.

use chrono::{DateTime, Months, Utc};
use sqlx::SqliteExecutor;

use super::Act;
use crate::account::{PersonId, stamp};

/// One line of the log.
#[derive(Clone, Debug)]
pub struct Entry {
    pub at: DateTime<Utc>,
    /// None: the terminal.
    pub person: Option<PersonId>,
    pub act: Act,
    pub about: String,
}

/// Months an entry is kept.
const KEPT: Months = Months::new(12);

/// Writes a line; `about` is what it was done to, in words, without addresses of people.
pub async fn record(
    db: impl SqliteExecutor<'_>,
    person: Option<PersonId>,
    act: Act,
    about: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query("insert into audit (made_at, person, act, about) values (?, ?, ?, ?)")
        .bind(stamp(now))
        .bind(person.map(|person| person.0))
        .bind(act.word())
        .bind(about)
        .execute(db)
        .await?;
    Ok(())
}

/// The newest lines, `limit` of them from `offset` on.
pub async fn list(db: impl SqliteExecutor<'_>, limit: u32, offset: u32) -> sqlx::Result<Vec<Entry>> {
    let rows: Vec<(String, Option<i64>, String, String)> =
        sqlx::query_as("select made_at, person, act, about from audit order by id desc limit ? offset ?")
            .bind(limit)
            .bind(offset)
            .fetch_all(db)
            .await?;
    let entry = |(at, person, act, about): (String, Option<i64>, String, String)| {
        Some(Entry { at: at.parse().ok()?, person: person.map(PersonId), act: act.parse().ok()?, about })
    };
    Ok(rows.into_iter().filter_map(entry).collect())
}

/// What is older than twelve months goes.
pub async fn purge(db: impl SqliteExecutor<'_>, now: DateTime<Utc>) -> sqlx::Result<()> {
    let oldest = now.checked_sub_months(KEPT).unwrap_or(now);
    sqlx::query("delete from audit where made_at < ?").bind(stamp(oldest)).execute(db).await?;
    Ok(())
}
