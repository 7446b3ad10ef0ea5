//! Reports in the database.

use std::collections::HashMap;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row, SqliteExecutor};

use super::{CallAnswer, DeskCall, Report, ReportId, Told, Verdict};
use crate::account::stamp;
use crate::proposal::Note;
use crate::venue::{Email, VenueId};

/// Writes what a visitor says; under the same key only once.
pub async fn add(
    db: impl SqliteExecutor<'_>,
    told: &Told,
    key: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<ReportId> {
    let id = sqlx::query_scalar(
        "insert into report (idempotency_key, venue_id, fact_group, kind, teller, text, email, made_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (idempotency_key) do update set idempotency_key = excluded.idempotency_key returning id",
    )
    .bind(key)
    .bind(told.venue_id.as_str())
    .bind(told.group.word())
    .bind(told.kind.word())
    .bind(told.by.word())
    .bind(told.text.as_ref().map(Note::as_str))
    .bind(told.email.as_ref().map(Email::as_str))
    .bind(stamp(now))
    .fetch_one(db)
    .await?;
    Ok(ReportId(id))
}

impl FromRow<'_, SqliteRow> for Report {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: ReportId(row.try_get("id")?),
            venue_id: parsed(row, "venue_id")?,
            group: parsed(row, "fact_group")?,
            kind: parsed(row, "kind")?,
            by: parsed(row, "teller")?,
            text: row.try_get("text")?,
            email: row.try_get("email")?,
            made_at: parsed(row, "made_at")?,
            state: parsed(row, "state")?,
            answer: row.try_get("answer")?,
        })
    }
}

/// A column whose text is a type of ours.
fn parsed<T: FromStr<Err: std::error::Error + Send + Sync + 'static>>(
    row: &SqliteRow,
    column: &str,
) -> sqlx::Result<T> {
    row.try_get::<&str, _>(column)?.parse().map_err(|cause| sqlx::Error::Decode(Box::new(cause)))
}

pub async fn find(db: impl SqliteExecutor<'_>, id: ReportId) -> sqlx::Result<Option<Report>> {
    sqlx::query_as("select * from report where id = ?").bind(id.0).fetch_optional(db).await
}

/// What nobody looked at yet: the venues with the most reports first, then the oldest first.
pub async fn open(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Report>> {
    sqlx::query_as(
        "select report.* from report
        join (
            select venue_id, count(*) as reports, min(made_at) as first from report
            where state = 'nouveau' group by venue_id
        ) using (venue_id)
        where state = 'nouveau' order by reports desc, first, venue_id, made_at, id",
    )
    .fetch_all(db)
    .await
}

/// All reports about a venue, the newest first.
pub async fn of_venue(db: impl SqliteExecutor<'_>, venue: &VenueId) -> sqlx::Result<Vec<Report>> {
    sqlx::query_as("select * from report where venue_id = ? order by made_at desc, id desc")
        .bind(venue.as_str())
        .fetch_all(db)
        .await
}

/// Closes a report and forgets where to write back: false when it was closed before.
pub async fn decide(db: impl SqliteExecutor<'_>, id: ReportId, verdict: &Verdict<'_>) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update report set state = ?, answer = ?, decided_at = ?, decided_by = ?, email = null
        where id = ? and state = 'nouveau'",
    )
    .bind(verdict.state.word())
    .bind(verdict.answer.map(Note::as_str))
    .bind(stamp(verdict.now))
    .bind(verdict.by.0)
    .bind(id.0)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes what a front desk learnt: once a day, venue and answer.
pub async fn note_call(
    db: impl SqliteExecutor<'_>,
    venue: &VenueId,
    answer: CallAnswer,
    on: NaiveDate,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into desk_call (venue_id, answer, called_on) values (?, ?, ?) on conflict do nothing",
    )
    .bind(venue.as_str())
    .bind(answer.word())
    .bind(on.to_string())
    .execute(db)
    .await?;
    Ok(())
}

/// The last call of a front desk to each venue, from a day on.
pub async fn last_calls(
    db: impl SqliteExecutor<'_>,
    since: NaiveDate,
) -> sqlx::Result<HashMap<VenueId, DeskCall>> {
    let rows =
        sqlx::query("select venue_id, answer, called_on from desk_call where called_on >= ? order by id")
            .bind(since.to_string())
            .fetch_all(db)
            .await?;
    let read = |row: &SqliteRow| {
        let call = DeskCall { answer: parsed(row, "answer")?, on: parsed(row, "called_on")? };
        Ok((parsed(row, "venue_id")?, call))
    };
    rows.iter().map(read).collect()
}
