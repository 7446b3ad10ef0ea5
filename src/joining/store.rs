//! Two venues joined in the database, in one transaction; what hangs on a venue.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::{SqliteConnection, SqliteExecutor};

use super::{Couple, Distinct};
use crate::account::{PersonId, stamp};
use crate::venue::change::{changes, take};
use crate::venue::store::{Author, Signature, Stale, StoreError, Version, find, revision, save_over};
use crate::venue::{Status, Venue, VenueId};

/// What hangs on a venue and goes with it when it is joined to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hanging {
    /// Names of the structures that run it.
    pub structures: Vec<String>,
    /// Proposals that wait, and what somebody is writing.
    pub proposals: usize,
    /// Reports nobody answered.
    pub reports: usize,
    /// Links of letters that are still good.
    pub links: usize,
    /// Appointment requests: they stay where they were asked, sealed, until they end.
    pub appointments: usize,
}

pub async fn hanging(db: &mut SqliteConnection, id: &VenueId, now: DateTime<Utc>) -> sqlx::Result<Hanging> {
    let structures = sqlx::query_scalar(
        "select s.name from structure s join structure_venue v on v.structure_id = s.id
        where v.venue_id = ? order by s.name",
    );
    let structures = structures.bind(id.as_str()).fetch_all(&mut *db).await?;
    let counts: (u32, u32, u32, u32) = sqlx::query_as(
        "select (select count(*) from proposal where venue_id = ?1 and state in ('en-attente', 'question'))
                + (select count(*) from draft where venue_id = ?1),
            (select count(*) from report where venue_id = ?1 and state = 'nouveau'),
            (select count(*) from venue_link where venue_id = ?1 and revoked_at is null and expires_at > ?2),
            (select count(*) from appointment where venue_id = ?1 and state in ('demandee', 'proposee'))",
    )
    .bind(id.as_str())
    .bind(stamp(now))
    .fetch_one(db)
    .await?;
    let (proposals, reports, links, appointments) = counts;
    Ok(Hanging {
        structures,
        proposals: proposals as usize,
        reports: reports as usize,
        links: links as usize,
        appointments: appointments as usize,
    })
}

/// Both venues as they are now. None when one of them does not exist.
pub async fn couple(
    db: &mut SqliteConnection,
    kept: &VenueId,
    other: &VenueId,
) -> Result<Option<Couple>, StoreError> {
    let (kept, other) = (find(&mut *db, kept).await?, find(&mut *db, other).await?);
    Ok(kept.zip(other).map(|(kept, other)| Couple { kept, other }))
}

/// Joins the two: `joined` is the venue that stays, as it was chosen. Inside a transaction of the caller: either all of
/// it is done or nothing. Refused when one of them was changed since it was compared.
pub async fn join(
    db: &mut SqliteConnection,
    couple: &Couple,
    joined: &Venue,
    by: PersonId,
    now: DateTime<Utc>,
) -> Result<Result<(), Stale>, StoreError> {
    let ((kept, kept_at), (other, other_at)) = (&couple.kept, &couple.other);
    // Public: the history tells it to everybody. A page's own language is French.
    let stays = signature(by, format!("Réuni avec « {} » (/lieux/{})", other.name, other.slug), &other.id);
    let version = match save_over(db, joined, *kept_at, &stays, now).await? {
        Ok(version) => version,
        Err(stale) => return Ok(Err(stale)),
    };
    let left = Venue { status: Status::Draft, ..other.clone() };
    let leaves = signature(by, format!("Réuni avec « {} » (/lieux/{})", joined.name, kept.slug), &kept.id);
    if let Err(stale) = save_over(db, &left, *other_at, &leaves, now).await? {
        return Ok(Err(stale));
    }
    remember(db, &kept.id, &other.id, by, now).await?;
    move_writing(db, other, joined, version).await?;
    for statement in MOVES {
        sqlx::query(*statement).bind(kept.id.as_str()).bind(other.id.as_str()).execute(&mut *db).await?;
    }
    Ok(Ok(()))
}

fn signature(by: PersonId, reason: String, with: &VenueId) -> Signature {
    let source = Some(with.to_string());
    Signature { person: Some(by), source, reason: Some(reason), ..Signature::of(Author::City) }
}

/// What hangs on a venue by its identifier alone. The first value is the venue that stays. Where both have one (a
/// structure, a switch, a call of the same day), that of the venue that stays holds.
const MOVES: &[&str] = &[
    "update or ignore structure_venue set venue_id = ?1 where venue_id = ?2",
    "delete from structure_venue where venue_id = ?2 and ?1 is not null",
    "update report set venue_id = ?1 where venue_id = ?2 and state = 'nouveau'",
    "update venue_link set venue_id = ?1 where venue_id = ?2",
    "update or ignore appointment_switch set venue_id = ?1 where venue_id = ?2",
    "update or ignore desk_call set venue_id = ?1 where venue_id = ?2",
    "update source_identifier set venue_id = ?1 where venue_id = ?2",
    "update or ignore given_row set venue_id = ?1 where venue_id = ?2",
    "update call set venue_id = ?1 where venue_id = ?2",
];

/// An address of an address would be one too many: what led to the one that leaves leads to the one that stays.
async fn remember(
    db: &mut SqliteConnection,
    kept: &VenueId,
    other: &VenueId,
    by: PersonId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    sqlx::query("update venue_merged set kept_id = ?1 where kept_id = ?2")
        .bind(kept.as_str())
        .bind(other.as_str())
        .execute(&mut *db)
        .await?;
    sqlx::query("insert into venue_merged (old_id, kept_id, joined_at, joined_by) values (?, ?, ?, ?)")
        .bind(other.as_str())
        .bind(kept.as_str())
        .bind(stamp(now))
        .bind(by.0)
        .execute(db)
        .await?;
    Ok(())
}

/// Proposals that wait and what somebody is writing: what they change of the one that left becomes a change of the one
/// that stays.
async fn move_writing(
    db: &mut SqliteConnection,
    other: &Venue,
    joined: &Venue,
    version: Version,
) -> Result<(), StoreError> {
    let proposals = "select id, base_version, document from proposal
        where venue_id = ? and state in ('en-attente', 'question')";
    let drafts = "select id, base_version, document from draft where venue_id = ?";
    let moved_proposal = "update proposal set venue_id = ?, base_version = ?, document = ? where id = ?";
    let moved_draft = "update or ignore draft set venue_id = ?, base_version = ?, document = ? where id = ?";
    for (asked, written) in [(proposals, moved_proposal), (drafts, moved_draft)] {
        let rows: Vec<(i64, i64, String)> =
            sqlx::query_as(asked).bind(other.id.as_str()).fetch_all(&mut *db).await?;
        for (id, base, document) in rows {
            let Some(moved) = rebased(&mut *db, other, joined, (Version(base), &document)).await? else {
                continue;
            };
            sqlx::query(written)
                .bind(joined.id.as_str())
                .bind(version.0)
                .bind(moved)
                .bind(id)
                .execute(&mut *db)
                .await?;
        }
    }
    Ok(())
}

/// The document on the venue that stays. None when it cannot be read: it stays where it is.
async fn rebased(
    db: impl SqliteExecutor<'_>,
    other: &Venue,
    joined: &Venue,
    (base, document): (Version, &str),
) -> Result<Option<String>, StoreError> {
    let Ok(wished) = serde_json::from_str::<Venue>(document) else { return Ok(None) };
    let before = revision(db, &other.id, base).await?.unwrap_or_else(|| other.clone());
    let fields = changes(&before, &wished);
    let mut venue = take(joined, &wished, &fields);
    for field in fields {
        if let Some(said) = wished.provenance(field.group()) {
            venue.said.insert(field.group(), said.clone());
        }
    }
    Ok(serde_json::to_string(&venue).ok())
}

pub(super) async fn distinct(db: impl SqliteExecutor<'_>) -> sqlx::Result<BTreeSet<Distinct>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select one, other from distinct_venue").fetch_all(db).await?;
    Ok(rows.into_iter().map(|(one, other)| Distinct { one, other }).collect())
}

/// Remembers that two are two: false when it was known.
pub async fn add_distinct(db: impl SqliteExecutor<'_>, pair: &Distinct) -> sqlx::Result<bool> {
    let added = sqlx::query("insert into distinct_venue (one, other) values (?, ?) on conflict do nothing")
        .bind(&pair.one)
        .bind(&pair.other)
        .execute(db)
        .await?;
    Ok(added.rows_affected() == 1)
}
