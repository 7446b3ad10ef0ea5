//! Links in the database: only the hash of a token is kept.

use chrono::{DateTime, Months, Utc};
use sqlx::{SqliteConnection, SqliteExecutor};

use super::{LIFE, Link};
use crate::account::entry::EntryError;
use crate::account::secret::Token;
use crate::account::stamp;
use crate::venue::{Email, VenueId};

/// After this long a dead link is not even known.
const REMEMBERED: Months = Months::new(12);

/// Makes a link for a venue; those it has stay good. Call it when the letter leaves. Links long dead go.
pub async fn open(
    db: &mut SqliteConnection,
    venue: &VenueId,
    now: DateTime<Utc>,
) -> Result<Token, EntryError> {
    let token = Token::new()?;
    let (forgotten, end) =
        (now.checked_sub_months(REMEMBERED).unwrap_or(now), now.checked_add_months(LIFE).unwrap_or(now));
    sqlx::query("delete from venue_link where expires_at < ?")
        .bind(stamp(forgotten))
        .execute(&mut *db)
        .await?;
    sqlx::query("insert into venue_link (token_hash, venue_id, made_at, expires_at) values (?, ?, ?, ?)")
        .bind(token.hash().bytes())
        .bind(venue.as_str())
        .bind(stamp(now))
        .bind(stamp(end))
        .execute(db)
        .await?;
    Ok(token)
}

/// Notes to which address the letter of a link goes.
pub async fn note_recipient(
    db: impl SqliteExecutor<'_>,
    token: &Token,
    recipient: &Email,
) -> sqlx::Result<()> {
    sqlx::query("update venue_link set sent_to = ? where token_hash = ?")
        .bind(recipient.as_str())
        .bind(token.hash().bytes())
        .execute(db)
        .await?;
    Ok(())
}

/// The link of a token. None: it never was, it was revoked, or its time is over.
pub async fn find(
    db: impl SqliteExecutor<'_>,
    token: &Token,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Link>> {
    let row: Option<(i64, String, Option<String>)> = sqlx::query_as(
        "select id, venue_id, sent_to from venue_link
        where token_hash = ? and expires_at > ? and revoked_at is null",
    )
    .bind(token.hash().bytes())
    .bind(stamp(now))
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|(id, venue, sent_to)| {
        Some(Link {
            id,
            venue_id: venue.parse().ok()?,
            sent_to: sent_to.and_then(|email| email.parse().ok()),
        })
    }))
}

/// The venue a token was made for, dead or alive: where to ask for another one.
pub async fn venue_of(db: impl SqliteExecutor<'_>, token: &Token) -> sqlx::Result<Option<VenueId>> {
    let row: Option<String> = sqlx::query_scalar("select venue_id from venue_link where token_hash = ?")
        .bind(token.hash().bytes())
        .fetch_optional(db)
        .await?;
    Ok(row.and_then(|venue| venue.parse().ok()))
}

/// No link of the venue opens any more.
pub async fn revoke_all(
    db: impl SqliteExecutor<'_>,
    venue: &VenueId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query("update venue_link set revoked_at = ? where venue_id = ? and revoked_at is null")
        .bind(stamp(now))
        .bind(venue.as_str())
        .execute(db)
        .await?;
    Ok(())
}
