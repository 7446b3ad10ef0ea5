//! People and structures in the database.

use chrono::{DateTime, Utc};
use sqlx::{SqliteConnection, SqliteExecutor};

use super::secret::{Code, Hash};
use super::{PersonId, Role, StructureId, Trust, stamp};
use crate::venue::{Email, Slug, VenueId};

/// A person, as the city's list has them.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub email: String,
    pub role: Role,
}

/// A structure, as the city's list has it.
#[derive(Clone, Debug)]
pub struct Structure {
    pub id: StructureId,
    pub name: String,
    pub trust: Trust,
    /// Months between two reminders, 1 to 12.
    pub reminder_months: u8,
}

fn person((id, email, role): (i64, String, String)) -> Option<Person> {
    Some(Person { id: PersonId(id), email, role: role.parse().ok()? })
}

fn structure((id, name, trust, months): (i64, String, String, u8)) -> Option<Structure> {
    Some(Structure { id: StructureId(id), name, trust: trust.parse().ok()?, reminder_months: months })
}

pub async fn person_by_email(db: impl SqliteExecutor<'_>, email: &str) -> sqlx::Result<Option<Person>> {
    let row = sqlx::query_as("select id, email, role from person where email = ?");
    Ok(row.bind(email).fetch_optional(db).await?.and_then(person))
}

pub async fn person_by_id(db: impl SqliteExecutor<'_>, id: PersonId) -> sqlx::Result<Option<Person>> {
    let row = sqlx::query_as("select id, email, role from person where id = ?");
    Ok(row.bind(id.0).fetch_optional(db).await?.and_then(person))
}

/// All people, by address.
pub async fn people(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Person>> {
    let rows = sqlx::query_as("select id, email, role from person order by email").fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(person).collect())
}

/// The person with this address; who is new comes as `role`. Somebody's role is never changed here.
pub async fn welcome(
    db: &mut SqliteConnection,
    email: &Email,
    role: Role,
    now: DateTime<Utc>,
) -> sqlx::Result<PersonId> {
    sqlx::query("insert into person (email, role, made_at) values (?, ?, ?) on conflict do nothing")
        .bind(email.as_str())
        .bind(role.word())
        .bind(stamp(now))
        .execute(&mut *db)
        .await?;
    let id = sqlx::query_scalar("select id from person where email = ?").bind(email.as_str());
    Ok(PersonId(id.fetch_one(db).await?))
}

pub async fn set_role(db: impl SqliteExecutor<'_>, id: PersonId, role: Role) -> sqlx::Result<()> {
    sqlx::query("update person set role = ? where id = ?").bind(role.word()).bind(id.0).execute(db).await?;
    Ok(())
}

/// Removes somebody: their sessions and ways in go with them.
pub async fn remove_person(db: impl SqliteExecutor<'_>, id: PersonId) -> sqlx::Result<()> {
    sqlx::query("delete from person where id = ?").bind(id.0).execute(db).await?;
    Ok(())
}

pub async fn add_structure(
    db: &mut SqliteConnection,
    name: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<StructureId> {
    let id = sqlx::query_scalar("insert into structure (name, made_at) values (?, ?) returning id");
    Ok(StructureId(id.bind(name).bind(stamp(now)).fetch_one(db).await?))
}

/// All structures, by name.
pub async fn structures(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Structure>> {
    let rows = sqlx::query_as("select id, name, trust, reminder_months from structure order by name, id");
    Ok(rows.fetch_all(db).await?.into_iter().filter_map(structure).collect())
}

pub async fn structure_by_id(
    db: impl SqliteExecutor<'_>,
    id: StructureId,
) -> sqlx::Result<Option<Structure>> {
    let row = sqlx::query_as("select id, name, trust, reminder_months from structure where id = ?");
    Ok(row.bind(id.0).fetch_optional(db).await?.and_then(structure))
}

pub async fn set_trust(db: impl SqliteExecutor<'_>, id: StructureId, trust: Trust) -> sqlx::Result<()> {
    sqlx::query("update structure set trust = ? where id = ?")
        .bind(trust.word())
        .bind(id.0)
        .execute(db)
        .await?;
    Ok(())
}

pub async fn give_venue(
    db: impl SqliteExecutor<'_>,
    structure: StructureId,
    venue: &VenueId,
) -> sqlx::Result<()> {
    sqlx::query("insert into structure_venue (structure_id, venue_id) values (?, ?) on conflict do nothing")
        .bind(structure.0)
        .bind(venue.as_str())
        .execute(db)
        .await?;
    Ok(())
}

pub async fn join_structure(
    db: impl SqliteExecutor<'_>,
    person: PersonId,
    structure: StructureId,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into person_structure (person_id, structure_id) values (?, ?) on conflict do nothing",
    )
    .bind(person.0)
    .bind(structure.0)
    .execute(db)
    .await?;
    Ok(())
}

/// The structures somebody speaks for.
pub async fn structures_of(db: impl SqliteExecutor<'_>, person: PersonId) -> sqlx::Result<Vec<StructureId>> {
    let rows = sqlx::query_scalar("select structure_id from person_structure where person_id = ?");
    Ok(rows.bind(person.0).fetch_all(db).await?.into_iter().map(StructureId).collect())
}

/// The venues somebody speaks for, by name: identifier, name and slug.
pub async fn venues_of(
    db: impl SqliteExecutor<'_>,
    person: PersonId,
) -> sqlx::Result<Vec<(VenueId, String, Slug)>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select distinct venue.id, venue.name, venue.slug
        from person_structure
        join structure_venue using (structure_id)
        join venue on venue.id = venue_id
        where person_id = ?
        order by venue.name",
    )
    .bind(person.0)
    .fetch_all(db)
    .await?;
    let venue =
        |(id, name, slug): (String, String, String)| Some((id.parse().ok()?, name, slug.parse().ok()?));
    Ok(rows.into_iter().filter_map(venue).collect())
}

/// The venue called `slug`, if it is one of `person`'s: the only way a partner holds a venue. Where two structures run
/// it, the more trusted one counts ('de-confiance' sorts before 'suivie').
pub async fn mine(
    db: impl SqliteExecutor<'_>,
    person: PersonId,
    slug: &Slug,
) -> sqlx::Result<Option<(VenueId, Trust)>> {
    let row: Option<(String, String)> = sqlx::query_as(
        "select venue.id, min(structure.trust)
        from venue
        join structure_venue on venue_id = venue.id
        join person_structure using (structure_id)
        join structure on structure.id = structure_id
        where slug = ? and person_id = ?
        group by venue.id",
    )
    .bind(slug.as_str())
    .bind(person.0)
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|(id, trust)| Some((id.parse().ok()?, trust.parse().ok()?))))
}

/// The secret of somebody's second factor, and whether a first code was right.
pub async fn second_factor(
    db: impl SqliteExecutor<'_>,
    id: PersonId,
) -> sqlx::Result<Option<(String, bool)>> {
    let row: Option<(Option<String>, bool)> = sqlx::query_as(
        "select second_factor, second_factor_confirmed_at is not null from person where id = ?",
    )
    .bind(id.0)
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|(secret, confirmed)| Some((secret?, confirmed))))
}

/// Keeps a secret that is not confirmed yet; one that is confirmed stays.
pub async fn propose_second_factor(
    db: impl SqliteExecutor<'_>,
    id: PersonId,
    secret: &str,
) -> sqlx::Result<()> {
    sqlx::query("update person set second_factor = ? where id = ? and second_factor_confirmed_at is null")
        .bind(secret)
        .bind(id.0)
        .execute(db)
        .await?;
    Ok(())
}

/// Uses the code of a step: false when it, or a later one, was used before.
pub async fn use_step(
    db: impl SqliteExecutor<'_>,
    id: PersonId,
    step: i64,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let used = sqlx::query(
        "update person
        set second_factor_step = ?, second_factor_confirmed_at = coalesce(second_factor_confirmed_at, ?)
        where id = ? and coalesce(second_factor_step, 0) < ?",
    )
    .bind(step)
    .bind(stamp(now))
    .bind(id.0)
    .bind(step)
    .execute(db)
    .await?;
    Ok(used.rows_affected() == 1)
}

/// Forgets somebody's second factor: they set up a new one at their next sign-in.
pub async fn forget_second_factor(db: &mut SqliteConnection, id: PersonId) -> sqlx::Result<()> {
    sqlx::query(
        "update person set second_factor = null, second_factor_confirmed_at = null, second_factor_step = null
        where id = ?",
    )
    .bind(id.0)
    .execute(&mut *db)
    .await?;
    sqlx::query("delete from recovery_code where person_id = ?").bind(id.0).execute(db).await?;
    Ok(())
}

/// Replaces somebody's recovery codes.
pub async fn set_recovery_codes(db: &mut SqliteConnection, id: PersonId, codes: &[Code]) -> sqlx::Result<()> {
    sqlx::query("delete from recovery_code where person_id = ?").bind(id.0).execute(&mut *db).await?;
    for code in codes {
        sqlx::query("insert into recovery_code (person_id, hash) values (?, ?)")
            .bind(id.0)
            .bind(code.hash().bytes())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Uses a recovery code: false when it is none of theirs.
pub async fn use_recovery_code(db: impl SqliteExecutor<'_>, id: PersonId, code: Hash) -> sqlx::Result<bool> {
    let used = sqlx::query("delete from recovery_code where person_id = ? and hash = ?")
        .bind(id.0)
        .bind(code.bytes())
        .execute(db)
        .await?;
    Ok(used.rows_affected() == 1)
}
