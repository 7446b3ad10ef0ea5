//! Requests in the database: sealed, each with the links of its letters.

use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row, SqliteConnection, SqliteExecutor};

use super::seal::{Part, Place};
use super::{Answer, AppointmentId, Fault, KEPT_DAYS, Request, Sealed, Sealer, Side, State};
use crate::account::secret::Token;
use crate::account::stamp;
use crate::venue::{Email, VenueId};

/// Between two purges.
const PURGED_EVERY: TimeDelta = TimeDelta::days(1);

/// Whether a form was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    New,
    /// It was sent before.
    Known,
}

/// Keeps a request; under the same identifier only once.
pub async fn add(
    db: impl SqliteExecutor<'_>,
    sealer: &Sealer,
    (venue, id): (&VenueId, &AppointmentId),
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Added, Fault> {
    let text = sealer.seal(&Place { venue, id, part: Part::Request }, request)?;
    let added = sqlx::query(
        "insert into appointment (id, venue_id, request, key_print, made_at, changed_at)
        values (?1, ?2, ?3, ?4, ?5, ?5) on conflict do nothing",
    )
    .bind(id.as_str())
    .bind(venue.as_str())
    .bind(text)
    .bind(sealer.print())
    .bind(stamp(now))
    .execute(db)
    .await?;
    Ok(if added.rows_affected() == 1 { Added::New } else { Added::Known })
}

impl FromRow<'_, SqliteRow> for Sealed {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let id: String = row.try_get("id")?;
        Ok(Self {
            id: id.parse().map_err(|_| sqlx::Error::Decode("no identifier of a request".into()))?,
            venue_id: parsed(row, "venue_id")?,
            state: parsed(row, "state")?,
            turn: row.try_get("turn")?,
            request: row.try_get("request")?,
            answer: row.try_get("answer")?,
            made_at: parsed(row, "made_at")?,
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

/// A request whose time is not over.
pub async fn find(
    db: impl SqliteExecutor<'_>,
    id: &AppointmentId,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Sealed>> {
    sqlx::query_as("select * from appointment where id = ? and made_at > ?")
        .bind(id.as_str())
        .bind(stamp(now - TimeDelta::days(KEPT_DAYS)))
        .fetch_optional(db)
        .await
}

/// The request a link leads to. None: it never did, or the request is gone.
pub async fn find_by_token(
    db: impl SqliteExecutor<'_>,
    token: &Token,
    side: Side,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Sealed>> {
    sqlx::query_as(
        "select appointment.* from appointment_link join appointment on appointment.id = appointment_id
        where token_hash = ? and side = ? and made_at > ?",
    )
    .bind(token.hash().bytes())
    .bind(side.word())
    .bind(stamp(now - TimeDelta::days(KEPT_DAYS)))
    .fetch_optional(db)
    .await
}

/// Makes a link. Call it when the letter leaves.
pub async fn open_link(db: impl SqliteExecutor<'_>, id: &AppointmentId, side: Side) -> Result<Token, Fault> {
    let token = Token::new()?;
    sqlx::query("insert into appointment_link (token_hash, appointment_id, side) values (?, ?, ?)")
        .bind(token.hash().bytes())
        .bind(id.as_str())
        .bind(side.word())
        .execute(db)
        .await?;
    Ok(token)
}

/// Moves a request on. False when somebody else did since it was read. None keeps the venue's last answer.
pub async fn step(
    db: impl SqliteExecutor<'_>,
    sealer: &Sealer,
    read: &Sealed,
    (state, answer): (State, Option<&Answer>),
    now: DateTime<Utc>,
) -> Result<bool, Fault> {
    let place = Place { venue: &read.venue_id, id: &read.id, part: Part::Answer };
    let answer = answer.map(|answer| sealer.seal(&place, answer)).transpose()?;
    let done = sqlx::query(
        "update appointment
        set state = ?, answer = coalesce(?, answer), turn = turn + 1, changed_at = ?
        where id = ? and turn = ?",
    )
    .bind(state.word())
    .bind(answer)
    .bind(stamp(now))
    .bind(read.id.as_str())
    .bind(read.turn)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Erases a request, its links and the letters that speak of it. `account::data::overwrite` afterwards.
pub async fn erase(db: &mut SqliteConnection, id: &AppointmentId) -> sqlx::Result<()> {
    sqlx::query("delete from letter where about ->> '$.appointment' = ?")
        .bind(id.as_str())
        .execute(&mut *db)
        .await?;
    sqlx::query("delete from appointment where id = ?").bind(id.as_str()).execute(db).await?;
    Ok(())
}

/// Erases what would be older than [`KEPT_DAYS`] before the next purge, with the letters that speak of it; those that
/// speak of nothing any more too. Gives the number of requests.
pub async fn purge(db: &mut SqliteConnection, now: DateTime<Utc>) -> sqlx::Result<u64> {
    let gone = sqlx::query("delete from appointment where made_at <= ?")
        .bind(stamp(now + PURGED_EVERY - TimeDelta::days(KEPT_DAYS)))
        .execute(&mut *db)
        .await?
        .rows_affected();
    sqlx::query(
        "delete from letter where kind in ('rendez-vous-lieu', 'rendez-vous-personne')
        and about ->> '$.appointment' not in (select id from appointment)",
    )
    .execute(db)
    .await?;
    Ok(gone)
}

/// How many requests of a venue wait for its answer: all that anybody but the venue learns of them.
pub async fn waiting(db: impl SqliteExecutor<'_>, venue: &VenueId) -> sqlx::Result<i64> {
    sqlx::query_scalar(
        "select count(*) from appointment where venue_id = ? and state in ('demandee', 'declinee')",
    )
    .bind(venue.as_str())
    .fetch_one(db)
    .await
}

/// How many requests were sealed with another key than this one.
pub async fn sealed_otherwise(db: impl SqliteExecutor<'_>, sealer: &Sealer) -> sqlx::Result<i64> {
    sqlx::query_scalar("select count(*) from appointment where key_print <> ?")
        .bind(sealer.print())
        .fetch_one(db)
        .await
}

/// Where a venue is written to about a request: the address it gave, or the one the first letter went to.
pub async fn address(db: impl SqliteExecutor<'_>, of: &Sealed) -> sqlx::Result<Option<Email>> {
    let found: Option<String> = sqlx::query_scalar(
        "select coalesce(
            (select email from appointment_switch where venue_id = ?),
            (select recipient from letter where kind = 'rendez-vous-lieu' and about ->> '$.appointment' = ?)
        )",
    )
    .bind(of.venue_id.as_str())
    .bind(of.id.as_str())
    .fetch_one(db)
    .await?;
    Ok(found.and_then(|email| email.parse().ok()))
}
