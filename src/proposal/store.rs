//! Drafts and proposals in the database.

use std::str::FromStr;

use chrono::{DateTime, Utc};
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row, SqliteConnection, SqliteExecutor};

use super::draft::Draft;
use super::{Holder, Proposal, ProposalId, Sender, State};
use crate::account::{PersonId, stamp};
use crate::venue::store::{StoreError, Version};
use crate::venue::{Venue, VenueId};

/// The draft somebody has of a venue.
pub async fn draft(
    db: impl SqliteExecutor<'_>,
    holder: &Holder,
    venue: &VenueId,
) -> Result<Option<Draft>, StoreError> {
    let row: Option<(String, i64, String)> = sqlx::query_as(
        "select document, base_version, idempotency_key from draft where holder = ? and venue_id = ?",
    )
    .bind(holder.word())
    .bind(venue.as_str())
    .fetch_optional(db)
    .await?;
    row.map(|(document, base, key)| {
        let venue = read(venue, &document)?;
        Ok(Draft { holder: holder.clone(), venue, base: Version(base), key })
    })
    .transpose()
}

/// Every draft of somebody: what they had begun. One that cannot be read any more is told to the journal and left out:
/// the others are still theirs.
pub async fn drafts_of(db: impl SqliteExecutor<'_>, holder: &Holder) -> Result<Vec<Draft>, StoreError> {
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(
        "select venue_id, document, base_version, idempotency_key from draft
        where holder = ? order by updated_at desc",
    )
    .bind(holder.word())
    .fetch_all(db)
    .await?;
    let draft = |(id, document, base, key): (String, String, i64, String)| {
        let told = |cause: &StoreError| tracing::warn!(%cause, "a draft cannot be read");
        let venue = read(&id.parse().ok()?, &document).inspect_err(told).ok()?;
        Some(Draft { holder: holder.clone(), venue, base: Version(base), key })
    };
    Ok(rows.into_iter().filter_map(draft).collect())
}

pub async fn save_draft(
    db: impl SqliteExecutor<'_>,
    draft: &Draft,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into draft (holder, venue_id, base_version, document, idempotency_key, updated_at)
        values (?, ?, ?, ?, ?, ?)
        on conflict (holder, venue_id) do update set
            base_version = excluded.base_version, document = excluded.document, updated_at = excluded.updated_at",
    )
    .bind(draft.holder.word())
    .bind(draft.venue.id.as_str())
    .bind(draft.base.0)
    .bind(written(&draft.venue)?)
    .bind(&draft.key)
    .bind(stamp(now))
    .execute(db)
    .await?;
    Ok(())
}

pub async fn drop_draft(db: impl SqliteExecutor<'_>, holder: &Holder, venue: &VenueId) -> sqlx::Result<()> {
    sqlx::query("delete from draft where holder = ? and venue_id = ?")
        .bind(holder.word())
        .bind(venue.as_str())
        .execute(db)
        .await?;
    Ok(())
}

/// Drafts nobody touched for a year go.
pub async fn purge_drafts(db: impl SqliteExecutor<'_>, now: DateTime<Utc>) -> sqlx::Result<()> {
    let oldest = now - chrono::Duration::days(365);
    sqlx::query("delete from draft where updated_at < ?").bind(stamp(oldest)).execute(db).await?;
    Ok(())
}

/// The proposal that was sent under a key, if one was.
pub async fn sent_as(db: impl SqliteExecutor<'_>, key: &str) -> sqlx::Result<Option<(ProposalId, State)>> {
    let row: Option<(i64, String)> =
        sqlx::query_as("select id, state from proposal where idempotency_key = ?")
            .bind(key)
            .fetch_optional(db)
            .await?;
    Ok(row.and_then(|(id, state)| Some((ProposalId(id), state.parse().ok()?))))
}

/// Writes a proposal.
pub async fn add(
    db: &mut SqliteConnection,
    draft: &Draft,
    sender: &Sender,
    state: State,
    now: DateTime<Utc>,
) -> Result<ProposalId, StoreError> {
    let id = sqlx::query_scalar(
        "insert into proposal (
            idempotency_key, venue_id, base_version, document, author, person, email, reason, made_at, state
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
    )
    .bind(&draft.key)
    .bind(draft.venue.id.as_str())
    .bind(draft.base.0)
    .bind(written(&draft.venue)?)
    .bind(sender.by.word())
    .bind(sender.person.map(|person| person.0))
    .bind(sender.email.as_ref().map(crate::venue::Email::as_str))
    .bind(&sender.reason)
    .bind(stamp(now))
    .bind(state.word())
    .fetch_one(db)
    .await?;
    Ok(ProposalId(id))
}

impl FromRow<'_, SqliteRow> for Proposal {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let venue_id: VenueId = parsed(row, "venue_id")?;
        let document: &str = row.try_get("document")?;
        let venue = serde_json::from_str(document).map_err(|cause| sqlx::Error::Decode(cause.into()))?;
        Ok(Self {
            id: ProposalId(row.try_get("id")?),
            base: Version(row.try_get("base_version")?),
            venue,
            by: parsed(row, "author")?,
            person: row.try_get::<Option<i64>, _>("person")?.map(PersonId),
            email: row.try_get("email")?,
            reason: row.try_get("reason")?,
            made_at: parsed(row, "made_at")?,
            state: parsed(row, "state")?,
            answer: row.try_get("answer")?,
            venue_id,
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

pub async fn find(db: impl SqliteExecutor<'_>, id: ProposalId) -> sqlx::Result<Option<Proposal>> {
    sqlx::query_as("select * from proposal where id = ?").bind(id.0).fetch_optional(db).await
}

/// The proposals in one of these states, the oldest first.
pub async fn in_states(db: impl SqliteExecutor<'_>, states: &[State]) -> sqlx::Result<Vec<Proposal>> {
    let words: Vec<&str> = states.iter().map(|state| state.word()).collect();
    sqlx::query_as(
        "select * from proposal where state in (select value from json_each(?)) order by made_at, id",
    )
    .bind(serde_json::json!(words).to_string())
    .fetch_all(db)
    .await
}

/// All proposals about a venue, the newest first: earlier decisions.
pub async fn of_venue(db: impl SqliteExecutor<'_>, venue: &VenueId) -> sqlx::Result<Vec<Proposal>> {
    sqlx::query_as("select * from proposal where venue_id = ? order by made_at desc, id desc")
        .bind(venue.as_str())
        .fetch_all(db)
        .await
}

/// What was sent by somebody, the newest first. What cannot be read any more is told to the journal and left out.
pub async fn of_person(db: impl SqliteExecutor<'_>, person: PersonId) -> sqlx::Result<Vec<Proposal>> {
    let rows = sqlx::query("select * from proposal where person = ? order by made_at desc, id desc")
        .bind(person.0)
        .fetch_all(db)
        .await?;
    let told = |cause: &sqlx::Error| tracing::warn!(%cause, "a proposal cannot be read");
    Ok(rows.iter().filter_map(|row| Proposal::from_row(row).inspect_err(told).ok()).collect())
}

/// Sends the answer to a question of the city about a new venue: the proposal it asked about waits again, with what its
/// author says now. None where nothing was asked. A new venue is known to its author alone before it is accepted.
pub async fn answer(
    db: &mut SqliteConnection,
    draft: &Draft,
    sender: &Sender,
    now: DateTime<Utc>,
) -> Result<Option<ProposalId>, StoreError> {
    let id: Option<i64> = sqlx::query_scalar(
        "update proposal set
            state = 'en-attente', document = ?, idempotency_key = ?, reason = ?, email = coalesce(?, email), made_at = ?
        where venue_id = ? and base_version = 0 and state = 'question' and author = ? and person is ?
        returning id",
    )
    .bind(written(&draft.venue)?)
    .bind(&draft.key)
    .bind(&sender.reason)
    .bind(sender.email.as_ref().map(crate::venue::Email::as_str))
    .bind(stamp(now))
    .bind(draft.venue.id.as_str())
    .bind(sender.by.word())
    .bind(sender.person.map(|person| person.0))
    .fetch_optional(db)
    .await?;
    Ok(id.map(ProposalId))
}

/// The new venue of which a holder has a draft.
pub async fn drafted(db: impl SqliteExecutor<'_>, holder: &Holder) -> sqlx::Result<Option<VenueId>> {
    let id: Option<String> = sqlx::query_scalar("select venue_id from draft where holder = ?")
        .bind(holder.word())
        .fetch_optional(db)
        .await?;
    Ok(id.and_then(|id| id.parse().ok()))
}

/// Decides a proposal that is not decided yet: false when somebody else did meanwhile. The address of a visitor is
/// erased by whoever posts the letter.
pub async fn decide(
    db: impl SqliteExecutor<'_>,
    id: ProposalId,
    state: State,
    answer: Option<&str>,
    by: PersonId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let done = sqlx::query(
        "update proposal set state = ?, answer = ?, decided_at = ?, decided_by = ?
        where id = ? and state in ('en-attente', 'question', 'appliquee')",
    )
    .bind(state.word())
    .bind(answer)
    .bind(stamp(now))
    .bind(by.0)
    .bind(id.0)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The author heard back: where to write them is not kept.
pub async fn erase_email(db: impl SqliteExecutor<'_>, id: ProposalId) -> sqlx::Result<()> {
    sqlx::query("update proposal set email = null where id = ?").bind(id.0).execute(db).await?;
    Ok(())
}

/// What waits for a coordinator, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Proposals nobody sees before they are accepted.
    pub proposals: u32,
    /// Proposals that are shown already.
    pub to_review: u32,
    pub reports: u32,
}

/// Counts what waits.
pub async fn waiting(db: impl SqliteExecutor<'_>) -> sqlx::Result<Waiting> {
    let row = sqlx::query_as(
        "select
            (select count(*) from proposal where state in ('en-attente', 'question')),
            (select count(*) from proposal where state = 'appliquee'),
            (select count(*) from report where state = 'nouveau')",
    );
    let (proposals, to_review, reports) = row.fetch_one(db).await?;
    Ok(Waiting { proposals, to_review, reports })
}

fn written(venue: &Venue) -> Result<String, StoreError> {
    serde_json::to_string(venue)
        .map_err(|cause| StoreError::Unreadable { venue: venue.id.to_string(), cause })
}

fn read(id: &VenueId, document: &str) -> Result<Venue, StoreError> {
    serde_json::from_str(document).map_err(|cause| StoreError::Unreadable { venue: id.to_string(), cause })
}
