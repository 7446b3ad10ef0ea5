//! The queue of letters in the database. Whoever posts or claims gives the time: nothing here looks at a clock.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection, SqliteExecutor};

use super::{Claimed, LetterId, LetterKind, LetterState};
use crate::db::Db;
use crate::venue::Email;

/// Waits between tries, in minutes. After the last one the letter counts as refused.
const WAITS: [i64; 6] = [1, 5, 30, 120, 360, 1_440];

/// Days after which a finished letter forgets to whom it went.
pub const KEPT_DAYS: i64 = 30;

/// Why a try did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It surely did not arrive, and may at another time.
    Later(String),
    /// The mail server does not take it, now or ever.
    Refused(String),
    /// It was handed over and no answer came: it may have arrived.
    Cut(String),
}

/// A letter the mail server did not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedLetter {
    pub id: LetterId,
    pub kind: LetterKind,
    pub recipient: Option<String>,
    /// Identifiers, as they were posted.
    pub about: serde_json::Value,
    /// In the mail server's words.
    pub reason: String,
    pub made_at: DateTime<Utc>,
}

/// Puts a letter in the queue, in the caller's transaction. `about` holds identifiers only. Ring the
/// [`Bell`](super::Bell) once it is committed.
pub async fn post(
    db: impl SqliteExecutor<'_>,
    kind: LetterKind,
    recipient: &Email,
    about: serde_json::Value,
    at: DateTime<Utc>,
) -> sqlx::Result<LetterId> {
    let posted = sqlx::query_scalar(
        "insert into letter (kind, recipient, about, next_try_at, made_at) values (?1, ?2, ?3, ?4, ?4)
        returning id",
    )
    .bind(kind.word())
    .bind(recipient.as_str())
    .bind(about.to_string())
    .bind(moment(at));
    posted.fetch_one(db).await.map(LetterId)
}

/// The same for a letter whose recipient is in no queue: it is known as the letter leaves.
pub async fn post_sealed(
    db: impl SqliteExecutor<'_>,
    kind: LetterKind,
    about: serde_json::Value,
    at: DateTime<Utc>,
) -> sqlx::Result<LetterId> {
    let posted = sqlx::query_scalar(
        "insert into letter (kind, about, next_try_at, made_at) values (?1, ?2, ?3, ?3) returning id",
    )
    .bind(kind.word())
    .bind(about.to_string())
    .bind(moment(at));
    posted.fetch_one(db).await.map(LetterId)
}

/// Takes the next letter due at `now`: whoever wants to sign in waits for it, so these go first. `message_id` becomes
/// the letter's own unless it has one. None when nothing is due.
pub async fn claim_due(db: &Db, message_id: &str, now: DateTime<Utc>) -> sqlx::Result<Option<Claimed>> {
    let claimed = sqlx::query(
        "update letter set state = 'en-cours', tries = tries + 1, message_id = coalesce(message_id, ?1)
        where id = (
            select id from letter where state = 'a-envoyer' and next_try_at <= ?2
            order by kind <> 'connexion', next_try_at, id limit 1
        )
        returning id, kind, recipient, about, message_id, tries, made_at",
    )
    .bind(message_id)
    .bind(moment(now));
    claimed.fetch_optional(&db.writer).await?.map(|row| read_claimed(&row)).transpose()
}

fn read_claimed(row: &SqliteRow) -> sqlx::Result<Claimed> {
    Ok(Claimed {
        id: LetterId(row.try_get("id")?),
        kind: parsed(row.try_get("kind")?)?,
        recipient: row.try_get::<Option<&str>, _>("recipient")?.map(parsed).transpose()?,
        about: parsed(row.try_get("about")?)?,
        message_id: row.try_get("message_id")?,
        tries: row.try_get("tries")?,
        made_at: parsed(row.try_get("made_at")?)?,
    })
}

/// The mail server took the letter. Uncertain when an earlier try may have arrived too.
pub async fn done(db: &Db, letter: LetterId, at: DateTime<Utc>) -> sqlx::Result<()> {
    sqlx::query(
        "update letter set state = case cuts when 0 then 'envoyee' else 'incertaine' end,
            sent_at = ?2, last_error = null
        where id = ?1 and state = 'en-cours'",
    )
    .bind(letter.0)
    .bind(moment(at))
    .execute(&db.writer)
    .await?;
    Ok(())
}

/// The try did not succeed: the letter waits for the next one, or is refused.
pub async fn failed(
    db: &Db,
    letter: &Claimed,
    why: &Failure,
    at: DateTime<Utc>,
) -> sqlx::Result<LetterState> {
    let (reason, cuts, may_try_again) = match why {
        Failure::Later(reason) => (reason, 0, true),
        Failure::Cut(reason) => (reason, 1, true),
        Failure::Refused(reason) => (reason, 0, false),
    };
    // A mail server names the address it does not like: of a sealed letter only the first word is kept, as in “550”.
    let kept = |reason: &str| match letter.recipient {
        Some(_) => reason.chars().take(500).collect(),
        None => code(reason),
    };
    let wait = WAITS.get(letter.tries.saturating_sub(1) as usize).filter(|_| may_try_again);
    let state = if wait.is_some() { LetterState::Waiting } else { LetterState::Refused };
    let next = at + TimeDelta::minutes(wait.copied().unwrap_or_default());
    sqlx::query(
        "update letter set state = ?2, next_try_at = ?3, cuts = cuts + ?4, last_error = ?5
        where id = ?1 and state = 'en-cours'",
    )
    .bind(letter.id.0)
    .bind(state.word())
    .bind(moment(next))
    .bind(cuts)
    .bind(kept(reason))
    .execute(&db.writer)
    .await?;
    Ok(state)
}

/// The number a mail server refuses with, if there is one.
fn code(reason: &str) -> String {
    let number = |word: &&str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    reason.split(|c: char| !c.is_ascii_alphanumeric()).find(number).unwrap_or("-").to_owned()
}

/// There was nothing left to say, or nobody to say it to.
pub async fn abandoned(db: &Db, letter: LetterId) -> sqlx::Result<()> {
    put_in(db, letter, LetterState::Sending, LetterState::Abandoned).await
}

/// The coordinator has seen that a letter was refused, and needs it no longer.
pub async fn put_away(db: &Db, letter: LetterId) -> sqlx::Result<()> {
    put_in(db, letter, LetterState::Refused, LetterState::Abandoned).await
}

async fn put_in(db: &Db, letter: LetterId, from: LetterState, to: LetterState) -> sqlx::Result<()> {
    sqlx::query("update letter set state = ?3 where id = ?1 and state = ?2")
        .bind(letter.0)
        .bind(from.word())
        .bind(to.word())
        .execute(&db.writer)
        .await?;
    Ok(())
}

/// Letters that were under way when the process ended go back into the queue: nobody knows whether they arrived.
/// Gives their number. To be called before anything is claimed.
pub async fn recover(db: &Db) -> sqlx::Result<u64> {
    let found =
        sqlx::query("update letter set state = 'a-envoyer', cuts = cuts + 1 where state = 'en-cours'");
    Ok(found.execute(&db.writer).await?.rows_affected())
}

/// The state of a letter, if there is one.
pub async fn state(db: impl SqliteExecutor<'_>, letter: LetterId) -> sqlx::Result<Option<LetterState>> {
    let found: Option<String> =
        sqlx::query_scalar("select state from letter where id = ?").bind(letter.0).fetch_optional(db).await?;
    found.as_deref().map(parsed).transpose()
}

/// How many letters are in each state; states without a letter are not listed.
pub async fn counts(db: &mut SqliteConnection) -> sqlx::Result<Vec<(LetterState, i64)>> {
    let rows: Vec<(String, i64)> =
        sqlx::query_as("select state, count(*) from letter group by state order by state")
            .fetch_all(db)
            .await?;
    rows.into_iter().map(|(state, count)| Ok((parsed(&state)?, count))).collect()
}

/// The letters that were refused, the newest first, at most `limit`.
pub async fn refused(db: impl SqliteExecutor<'_>, limit: u32) -> sqlx::Result<Vec<RefusedLetter>> {
    let rows = sqlx::query(
        "select id, kind, recipient, about, coalesce(last_error, '') as reason, made_at from letter
        where state = 'refusee' order by made_at desc, id desc limit ?",
    )
    .bind(limit)
    .fetch_all(db)
    .await?;
    rows.iter().map(read_refused).collect()
}

fn read_refused(row: &SqliteRow) -> sqlx::Result<RefusedLetter> {
    Ok(RefusedLetter {
        id: LetterId(row.try_get("id")?),
        kind: parsed(row.try_get("kind")?)?,
        recipient: row.try_get("recipient")?,
        about: parsed(row.try_get("about")?)?,
        reason: row.try_get("reason")?,
        made_at: parsed(row.try_get("made_at")?)?,
    })
}

/// Erases to whom finished letters older than [`KEPT_DAYS`] went. Refused ones stay until the coordinator puts them
/// away. Gives their number.
pub async fn purge(db: &Db, now: DateTime<Utc>) -> sqlx::Result<u64> {
    let old = sqlx::query(
        "update letter set recipient = null, about = '{}', last_error = null
        where state in ('envoyee', 'incertaine', 'abandonnee') and made_at < ? and recipient is not null",
    )
    .bind(moment(now - TimeDelta::days(KEPT_DAYS)));
    Ok(old.execute(&db.writer).await?.rows_affected())
}

fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn parsed<T>(text: &str) -> sqlx::Result<T>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    text.parse().map_err(|cause: T::Err| sqlx::Error::Decode(cause.into()))
}
