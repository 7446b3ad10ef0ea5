//! Every change of a venue is a revision: written, listed, found again, restored.

use chrono::{DateTime, SecondsFormat, Utc};
use sqlx::{SqliteConnection, SqliteExecutor};

use super::rows::write_rows;
use super::{Author, Signature, StoreError, Version, unreadable};
use crate::account::PersonId;
use crate::db::write_within;
use crate::venue::{Slug, Venue, VenueId};

/// What is told of a revision without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    pub number: Version,
    pub at: DateTime<Utc>,
    pub signature: Signature,
}

/// The venue was changed meanwhile: bring both together ([`crate::venue::change::merge`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stale {
    pub current: Version,
}

/// Writes the venue and, when anything changed, its next revision, both or neither. Identifier and slug decide which
/// venue it is; the slug of a venue that exists is permanent and stays as it was. The revision it now stands at.
pub async fn save(
    db: &mut SqliteConnection,
    venue: &Venue,
    signature: &Signature,
    at: DateTime<Utc>,
) -> Result<Version, StoreError> {
    let mut transaction = write_within(db).await?;
    let last = last(&mut transaction, &venue.id).await?;
    let version = write(&mut transaction, venue, last, signature, at).await?;
    transaction.commit().await?;
    Ok(version)
}

/// [`save`] for somebody who started from a revision: refused when it is not the last one any more.
pub async fn save_over(
    db: &mut SqliteConnection,
    venue: &Venue,
    expected: Version,
    signature: &Signature,
    at: DateTime<Utc>,
) -> Result<Result<Version, Stale>, StoreError> {
    let mut transaction = write_within(db).await?;
    let last = last(&mut transaction, &venue.id).await?;
    let current = last.as_ref().map_or(Version(0), |(number, _)| *number);
    if current != expected {
        return Ok(Err(Stale { current }));
    }
    let version = write(&mut transaction, venue, last, signature, at).await?;
    transaction.commit().await?;
    Ok(Ok(version))
}

/// Writes an earlier content as a new revision; identifier and slug stay. None when there is no such revision.
pub async fn restore(
    db: &mut SqliteConnection,
    id: &VenueId,
    number: Version,
    signature: &Signature,
    at: DateTime<Utc>,
) -> Result<Option<Version>, StoreError> {
    let mut transaction = write_within(db).await?;
    let Some(old) = revision(&mut *transaction, id, number).await? else { return Ok(None) };
    let Some((now, _)) = find(&mut *transaction, id).await? else { return Ok(None) };
    let venue = Venue { id: now.id, slug: now.slug, ..old };
    let last = last(&mut transaction, id).await?;
    let version = write(&mut transaction, &venue, last, signature, at).await?;
    transaction.commit().await?;
    Ok(Some(version))
}

/// A venue that is written among many.
#[derive(Clone, Debug)]
pub struct Writing<'a> {
    pub venue: &'a Venue,
    /// Where it stands; 0 for a new one.
    pub before: Version,
    /// Instead of the reason of the signature.
    pub reason: Option<String>,
}

/// Venues written by one statement.
const BATCH: usize = 250;

/// Writes many venues for somebody who holds the lock of writers and knows that each stands where it says and differs
/// from that. The version each now stands at, in their order.
pub async fn save_all(
    db: &mut SqliteConnection,
    venues: &[Writing<'_>],
    signature: &Signature,
    at: DateTime<Utc>,
) -> Result<Vec<Version>, StoreError> {
    let next = |one: &Writing<'_>| Version(one.before.0 + 1);
    for batch in venues.chunks(BATCH) {
        let lines = batch.iter().map(|one| {
            let reason = one.reason.as_deref().or(signature.reason.as_deref());
            line(next(one), &document(one.venue)?, reason)
                .map_err(|cause| unreadable(one.venue.id.as_str(), cause))
        });
        insert(db, &lines.collect::<Result<Vec<_>, _>>()?, signature, at).await?;
    }
    Ok(venues.iter().map(next).collect())
}

type Last = Option<(Version, String)>;

async fn last(db: &mut SqliteConnection, id: &VenueId) -> sqlx::Result<Last> {
    let last: Option<(i64, String)> = sqlx::query_as(
        "select number, document from revision where venue_id = ? order by number desc limit 1",
    )
    .bind(id.as_str())
    .fetch_optional(db)
    .await?;
    Ok(last.map(|(number, document)| (Version(number), document)))
}

async fn write(
    db: &mut SqliteConnection,
    venue: &Venue,
    last: Last,
    signature: &Signature,
    at: DateTime<Utc>,
) -> Result<Version, StoreError> {
    let document = document(venue)?;
    let number = match last {
        Some((number, before)) if before == document => return Ok(number),
        Some((number, _)) => Version(number.0 + 1),
        None => Version(1),
    };
    let line = line(number, &document, signature.reason.as_deref());
    let line = line.map_err(|cause| unreadable(venue.id.as_str(), cause))?;
    insert(db, &[line], signature, at).await?;
    Ok(number)
}

fn document(venue: &Venue) -> Result<String, StoreError> {
    serde_json::to_string(venue).map_err(|cause| unreadable(venue.id.as_str(), cause))
}

/// One of a batch, as JSON. The document is put in as it is: the next one is compared with it letter by letter.
fn line(number: Version, document: &str, reason: Option<&str>) -> serde_json::Result<String> {
    let reason = serde_json::to_string(&reason)?;
    Ok(format!(r#"{{"number":{number},"reason":{reason},"document":{document}}}"#))
}

async fn insert(
    db: &mut SqliteConnection,
    lines: &[String],
    signature: &Signature,
    at: DateTime<Utc>,
) -> sqlx::Result<()> {
    let batch = format!("[{}]", lines.join(","));
    write_rows(db, &batch).await?;
    sqlx::query(
        "insert into revision (venue_id, number, made_at, author, person, source, reason, document)
        select d ->> 'id', number, ?, ?, ?, ?, reason, document from batch",
    )
    .bind(at.to_rfc3339_opts(SecondsFormat::Secs, true))
    .bind(signature.author.word())
    .bind(signature.person.map(|person| person.0))
    .bind(&signature.source)
    .execute(db)
    .await?;
    Ok(())
}

/// The venue as it is now, published or not, and the revision it stands at.
pub async fn find(db: impl SqliteExecutor<'_>, id: &VenueId) -> Result<Option<(Venue, Version)>, StoreError> {
    let found = sqlx::query_as(
        "select v.id, v.version, r.document from venue v
        join revision r on r.venue_id = v.id and r.number = v.version where v.id = ?",
    );
    found.bind(id.as_str()).fetch_optional(db).await?.map(read).transpose()
}

/// The same by the name in its address.
pub async fn find_by_slug(
    db: impl SqliteExecutor<'_>,
    slug: &Slug,
) -> Result<Option<(Venue, Version)>, StoreError> {
    let found = sqlx::query_as(
        "select v.id, v.version, r.document from venue v
        join revision r on r.venue_id = v.id and r.number = v.version where v.slug = ?",
    );
    found.bind(slug.as_str()).fetch_optional(db).await?.map(read).transpose()
}

fn read((id, version, document): (String, i64, String)) -> Result<(Venue, Version), StoreError> {
    let venue = serde_json::from_str(&document).map_err(|cause| unreadable(&id, cause))?;
    Ok((venue, Version(version)))
}

/// The content of one revision.
pub async fn revision(
    db: impl SqliteExecutor<'_>,
    id: &VenueId,
    number: Version,
) -> Result<Option<Venue>, StoreError> {
    let found = contents(db, id, number, number).await?;
    Ok(found.into_iter().next().map(|(_, venue)| venue))
}

/// The content of the revisions from the first to the last, both included, the newest first.
pub async fn contents(
    db: impl SqliteExecutor<'_>,
    id: &VenueId,
    first: Version,
    last: Version,
) -> Result<Vec<(Version, Venue)>, StoreError> {
    let found: Vec<(String, i64, String)> = sqlx::query_as(
        "select venue_id, number, document from revision
        where venue_id = ? and number between ? and ? order by number desc",
    )
    .bind(id.as_str())
    .bind(first.0)
    .bind(last.0)
    .fetch_all(db)
    .await?;
    found.into_iter().map(|row| read(row).map(|(venue, number)| (number, venue))).collect()
}

type RevisionRow = (i64, String, String, Option<i64>, Option<String>, Option<String>);

/// Every revision of a venue, the newest first, without its content.
pub async fn history(db: impl SqliteExecutor<'_>, id: &VenueId) -> Result<Vec<Revision>, StoreError> {
    let rows: Vec<RevisionRow> = sqlx::query_as(
        "select number, made_at, author, person, source, reason from revision
        where venue_id = ? order by number desc",
    )
    .bind(id.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(signed).collect::<sqlx::Result<_>>().map_err(StoreError::from)
}

fn signed((number, at, author, person, source, reason): RevisionRow) -> sqlx::Result<Revision> {
    let at = DateTime::parse_from_rfc3339(&at).map_err(|cause| sqlx::Error::Decode(cause.into()))?;
    let author: Author = author.parse().map_err(|cause| sqlx::Error::Decode(Box::new(cause)))?;
    let signature = Signature { author, person: person.map(PersonId), source, reason };
    Ok(Revision { number: Version(number), at: at.to_utc(), signature })
}

/// How many revisions a venue has.
pub async fn revisions(db: impl SqliteExecutor<'_>, id: &VenueId) -> sqlx::Result<i64> {
    sqlx::query_scalar("select count(*) from revision where venue_id = ?")
        .bind(id.as_str())
        .fetch_one(db)
        .await
}

/// `wished`, or the same with a number if another venue has it.
pub async fn free_slug(db: impl SqliteExecutor<'_>, wished: &Slug) -> sqlx::Result<Slug> {
    let taken: Vec<String> =
        sqlx::query_scalar("select slug from venue where slug = ?1 or slug glob ?1 || '-*'")
            .bind(wished.as_str())
            .fetch_all(db)
            .await?;
    let free = |slug: &Slug| !taken.iter().any(|taken| taken == slug.as_str());
    let short: String = wished.as_str().chars().take(72).collect();
    let numbered = (2_u32..100_000).filter_map(|number| Slug::of(&format!("{short} {number}")));
    Ok(std::iter::once(wished.clone()).chain(numbered).find(free).unwrap_or_else(|| wished.clone()))
}
