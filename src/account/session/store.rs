//! Sessions in the database.

use chrono::{DateTime, Duration, Utc};
use sqlx::{SqliteConnection, SqliteExecutor};

use super::{Open, SessionId, limits};
use crate::account::entry::EntryError;
use crate::account::second_factor::TRIES;
use crate::account::secret::Token;
use crate::account::{Member, PersonId, Role, Stage, stamp};

/// A session that was seen this long ago is written to be seen now: not at every request.
const SEEN_AGAIN: Duration = Duration::minutes(5);

/// Opens a session. Those of the person that are out of date go.
pub async fn open(
    db: &mut SqliteConnection,
    person: PersonId,
    stage: Stage,
    device: &str,
    now: DateTime<Utc>,
) -> Result<Token, EntryError> {
    let token = Token::new()?;
    sqlx::query(
        "insert into session (token_hash, person_id, stage, device, made_at, seen_at) values (?, ?, ?, ?, ?, ?)",
    )
    .bind(token.hash().bytes())
    .bind(person.0)
    .bind(stage.word())
    .bind(device)
    .bind(stamp(now))
    .bind(stamp(now))
    .execute(db)
    .await?;
    Ok(token)
}

type Row = (i64, i64, String, String, String, String, String);

/// Whose session a token is, if it is within its limits, and whether it is time to write that it was seen.
pub async fn find(
    db: impl SqliteExecutor<'_>,
    token: &Token,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<(Member, Seen)>> {
    let row: Option<Row> = sqlx::query_as(
        "select session.id, person.id, email, role, stage, session.made_at, seen_at
        from session join person on person.id = person_id
        where token_hash = ?",
    )
    .bind(token.hash().bytes())
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| member(row, token, now)))
}

/// Whether a session was written as seen lately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Lately,
    LongAgo,
}

fn member(row: Row, token: &Token, now: DateTime<Utc>) -> Option<(Member, Seen)> {
    let (session, person, email, role, stage, made_at, seen_at) = row;
    let role: Role = role.parse().ok()?;
    let (made_at, seen_at): (DateTime<Utc>, DateTime<Utc>) = (made_at.parse().ok()?, seen_at.parse().ok()?);
    let limits = limits(role);
    if now - made_at >= limits.whole || now - seen_at >= limits.idle {
        return None;
    }
    let member = Member {
        person: PersonId(person),
        email,
        role,
        stage: stage.parse().ok()?,
        session: SessionId(session),
        form_token: token.derived("formulaire"),
    };
    Some((member, if now - seen_at >= SEEN_AGAIN { Seen::LongAgo } else { Seen::Lately }))
}

pub async fn see(db: impl SqliteExecutor<'_>, session: SessionId, now: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query("update session set seen_at = ? where id = ?")
        .bind(stamp(now))
        .bind(session.0)
        .execute(db)
        .await?;
    Ok(())
}

/// The second factor was right: the session goes on under another token, the old one is dead.
pub async fn complete(db: &mut SqliteConnection, session: SessionId) -> Result<Token, EntryError> {
    let token = Token::new()?;
    sqlx::query("update session set stage = 'entiere', token_hash = ? where id = ?")
        .bind(token.hash().bytes())
        .bind(session.0)
        .execute(db)
        .await?;
    Ok(token)
}

/// Counts a wrong second factor; one too many ends the session.
pub async fn wrong_second_factor(db: &mut SqliteConnection, session: SessionId) -> sqlx::Result<()> {
    sqlx::query("update session set second_factor_tries = second_factor_tries + 1 where id = ?")
        .bind(session.0)
        .execute(&mut *db)
        .await?;
    sqlx::query("delete from session where id = ? and second_factor_tries >= ?")
        .bind(session.0)
        .bind(TRIES)
        .execute(db)
        .await?;
    Ok(())
}

/// The sessions of somebody, the one seen last first.
pub async fn list(db: impl SqliteExecutor<'_>, person: PersonId) -> sqlx::Result<Vec<Open>> {
    let rows: Vec<(i64, String, String, String)> = sqlx::query_as(
        "select id, device, made_at, seen_at from session where person_id = ? order by seen_at desc, id desc",
    )
    .bind(person.0)
    .fetch_all(db)
    .await?;
    let open = |(id, device, made_at, seen_at): (i64, String, String, String)| {
        Some(Open {
            id: SessionId(id),
            device,
            made_at: made_at.parse().ok()?,
            seen_at: seen_at.parse().ok()?,
        })
    };
    Ok(rows.into_iter().filter_map(open).collect())
}

/// Ends a session of `person`.
pub async fn end(db: impl SqliteExecutor<'_>, person: PersonId, session: SessionId) -> sqlx::Result<()> {
    sqlx::query("delete from session where id = ? and person_id = ?")
        .bind(session.0)
        .bind(person.0)
        .execute(db)
        .await?;
    Ok(())
}

pub async fn end_all(db: impl SqliteExecutor<'_>, person: PersonId) -> sqlx::Result<()> {
    sqlx::query("delete from session where person_id = ?").bind(person.0).execute(db).await?;
    Ok(())
}

/// Sessions beyond the longest limit go.
pub async fn purge(db: impl SqliteExecutor<'_>, now: DateTime<Utc>) -> sqlx::Result<()> {
    let oldest = now - limits(Role::Partner).whole;
    sqlx::query("delete from session where made_at <= ?").bind(stamp(oldest)).execute(db).await?;
    Ok(())
}
