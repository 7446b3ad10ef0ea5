//! What the desk counts and remembers in the database. Tables of other parts of the site are only read here.

use std::collections::BTreeSet;

use sqlx::SqliteExecutor;

use crate::venue::VenueId;

/// Lines of the log.
pub(super) async fn log_length(db: impl SqliteExecutor<'_>) -> sqlx::Result<usize> {
    let count: u32 = sqlx::query_scalar("select count(*) from audit").fetch_one(db).await?;
    Ok(count as usize)
}

/// Two venues that look alike and are two, whichever is named first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distinct {
    one: String,
    other: String,
}

impl Distinct {
    pub(super) fn new(one: &VenueId, other: &VenueId) -> Self {
        let (one, other) = if one.as_str() < other.as_str() { (one, other) } else { (other, one) };
        Self { one: one.as_str().to_owned(), other: other.as_str().to_owned() }
    }
}

pub(super) async fn distinct(db: impl SqliteExecutor<'_>) -> sqlx::Result<BTreeSet<Distinct>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select one, other from distinct_venue").fetch_all(db).await?;
    Ok(rows.into_iter().map(|(one, other)| Distinct { one, other }).collect())
}

/// Remembers that two are two: false when it was known.
pub(super) async fn add_distinct(db: impl SqliteExecutor<'_>, pair: &Distinct) -> sqlx::Result<bool> {
    let added = sqlx::query("insert into distinct_venue (one, other) values (?, ?) on conflict do nothing")
        .bind(&pair.one)
        .bind(&pair.other)
        .execute(db)
        .await?;
    Ok(added.rows_affected() == 1)
}
