//! What changed lately.

use chrono::{DateTime, Utc};
use sqlx::SqliteExecutor;

/// A revision of a venue that is published, and what stood there before.
pub struct Change {
    pub rowid: i64,
    pub at: DateTime<Utc>,
    /// Documents of the venue; none before the first.
    pub before: Option<String>,
    pub after: String,
}

type Row = (i64, String, Option<String>, String);

/// The newest revisions, the newest first. Who made them is not told.
pub async fn changes(db: impl SqliteExecutor<'_>, most: i64) -> sqlx::Result<Vec<Change>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.rowid, r.made_at, p.document, r.document from revision r
        join venue v on v.id = r.venue_id
        left join revision p on p.venue_id = r.venue_id and p.number = r.number - 1
        where v.status = 'publie' and json_extract(r.document, '$.status') = 'publie'
        order by r.rowid desc limit ?",
    )
    .bind(most)
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(rowid, at, before, after)| Ok(Change { rowid, at: moment(&at)?, before, after }))
        .collect()
}

/// When anything was last changed; none in an empty database.
pub async fn last_change(db: impl SqliteExecutor<'_>) -> sqlx::Result<Option<DateTime<Utc>>> {
    let last: Option<String> = sqlx::query_scalar("select made_at from revision order by rowid desc limit 1")
        .fetch_optional(db)
        .await?;
    last.map(|at| moment(&at)).transpose()
}

fn moment(text: &str) -> sqlx::Result<DateTime<Utc>> {
    let read = DateTime::parse_from_rfc3339(text);
    read.map(|moment| moment.to_utc()).map_err(|cause| sqlx::Error::Decode(cause.into()))
}
