//! Entries in the database. Using one is deleting it: of fifty that try at once, one succeeds.

use chrono::{DateTime, Duration, Utc};
use sqlx::SqliteConnection;

use super::{CODE_TRIES, Entry, EntryError};
use crate::account::secret::{Code, Token};
use crate::account::{PersonId, stamp};

/// Makes an entry for `person`, good for `life`. Entries out of date go.
pub async fn open(
    db: &mut SqliteConnection,
    person: PersonId,
    life: Duration,
    now: DateTime<Utc>,
) -> Result<Entry, EntryError> {
    let entry = Entry::new()?;
    sqlx::query("delete from sign_in where expires_at <= ?").bind(stamp(now)).execute(&mut *db).await?;
    sqlx::query(
        "insert into sign_in (token_hash, code_hash, person_id, made_at, expires_at) values (?, ?, ?, ?, ?)",
    )
    .bind(entry.token.hash().bytes())
    .bind(entry.code.hash().bytes())
    .bind(person.0)
    .bind(stamp(now))
    .bind(stamp(now + life))
    .execute(db)
    .await?;
    Ok(entry)
}

/// Who comes in by a link, once.
pub async fn by_token(
    db: &mut SqliteConnection,
    token: &Token,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<PersonId>> {
    let found =
        sqlx::query_scalar("delete from sign_in where token_hash = ? and expires_at > ? returning person_id")
            .bind(token.hash().bytes())
            .bind(stamp(now))
            .fetch_optional(&mut *db)
            .await?;
    close_others(db, found).await
}

/// Who comes in by the code sent to `email`, once. A wrong code counts against all codes sent there.
///
/// The code is not bound to the browser that asked: visitors have no cookie, and one would be needed before anybody is
/// known. What protects it is its life of minutes, its five tries and the address one must read letters at.
pub async fn by_code(
    db: &mut SqliteConnection,
    email: &str,
    code: &Code,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<PersonId>> {
    let found = sqlx::query_scalar(
        "delete from sign_in
        where code_hash = ? and expires_at > ? and code_tries < ?
            and person_id = (select id from person where email = ?)
        returning person_id",
    )
    .bind(code.hash().bytes())
    .bind(stamp(now))
    .bind(CODE_TRIES)
    .bind(email)
    .fetch_optional(&mut *db)
    .await?;
    if found.is_none() {
        sqlx::query(
            "update sign_in set code_tries = code_tries + 1
            where person_id = (select id from person where email = ?)",
        )
        .bind(email)
        .execute(&mut *db)
        .await?;
        // A write in any case: time does not tell whether somebody is known.
        sqlx::query("update wrong_code set count = count + 1").execute(&mut *db).await?;
    }
    close_others(db, found).await
}

/// Who is in needs no other way in.
async fn close_others(db: &mut SqliteConnection, found: Option<i64>) -> sqlx::Result<Option<PersonId>> {
    if let Some(person) = found {
        sqlx::query("delete from sign_in where person_id = ?").bind(person).execute(db).await?;
    }
    Ok(found.map(PersonId))
}
