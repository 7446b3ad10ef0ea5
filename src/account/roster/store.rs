//! The list in the database.

use sqlx::{SqliteConnection, SqliteExecutor};

use super::{Changed, Line, Listed, Terms};
use crate::account::store::Person;
use crate::account::{PersonId, Role, StructureId};
use crate::venue::{Slug, VenueId};

type Row = (i64, String, String, String, Option<String>, String);

const LISTED: &str = "
select person.id, email, role, person.made_at,
    (select max(seen_at) from session where person_id = person.id),
    (select json_group_array(name) from (
        select name from person_structure join structure on structure.id = structure_id
        where person_id = person.id order by name
    ))
from person where ?1 is null or person.id = ?1
order by role = 'partenaire', email
";

fn listed((id, email, role, made_at, seen_at, structures): Row) -> Option<Listed> {
    Some(Listed {
        id: PersonId(id),
        email,
        role: role.parse().ok()?,
        made_at: made_at.parse().ok()?,
        seen_at: seen_at.and_then(|at| at.parse().ok()),
        structures: serde_json::from_str(&structures).ok()?,
    })
}

/// Everybody, those who decide first, then by address.
pub async fn people(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Listed>> {
    let rows = sqlx::query_as(LISTED).bind(None::<i64>).fetch_all(db).await?;
    Ok(rows.into_iter().filter_map(listed).collect())
}

pub async fn find(db: impl SqliteExecutor<'_>, id: PersonId) -> sqlx::Result<Option<Listed>> {
    let row = sqlx::query_as(LISTED).bind(id.0).fetch_optional(db).await?;
    Ok(row.and_then(listed))
}

async fn is_last_administrator(db: &mut SqliteConnection, id: PersonId) -> sqlx::Result<bool> {
    let last = sqlx::query_scalar(
        "select role = 'administration'
            and not exists (select 1 from person as other where role = 'administration' and other.id <> person.id)
        from person where id = ?",
    );
    Ok(last.bind(id.0).fetch_optional(db).await?.unwrap_or(false))
}

/// Gives somebody another role and ends their sessions: what they may do is decided anew when they sign in.
pub async fn change_role(db: &mut SqliteConnection, id: PersonId, role: Role) -> sqlx::Result<Changed> {
    if role != Role::Administrator && is_last_administrator(db, id).await? {
        return Ok(Changed::LastAdministrator);
    }
    crate::account::store::set_role(&mut *db, id, role).await?;
    crate::account::session::end_all(db, id).await?;
    Ok(Changed::Done)
}

/// Removes somebody with their sessions, ways in and drafts: they are out at their next request.
pub async fn remove(db: &mut SqliteConnection, id: PersonId) -> sqlx::Result<Changed> {
    if is_last_administrator(db, id).await? {
        return Ok(Changed::LastAdministrator);
    }
    sqlx::query("delete from draft where holder = 'personne:' || ?").bind(id.0).execute(&mut *db).await?;
    crate::account::store::remove_person(db, id).await?;
    Ok(Changed::Done)
}

/// All structures, by name.
pub async fn structures(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Line>> {
    let rows: Vec<(i64, String, String, u32, u32)> = sqlx::query_as(
        "select id, name, trust,
            (select count(*) from structure_venue where structure_id = id),
            (select count(*) from person_structure where structure_id = id)
        from structure order by name, id",
    )
    .fetch_all(db)
    .await?;
    let line = |(id, name, trust, venues, people): (i64, String, String, u32, u32)| {
        Some(Line {
            id: StructureId(id),
            name,
            trust: trust.parse().ok()?,
            venues: venues as usize,
            people: people as usize,
        })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}

/// Every tie of a venue to a structure: the venue, the structure and its name, by name.
pub async fn structures_of_venues(
    db: impl SqliteExecutor<'_>,
) -> sqlx::Result<Vec<(VenueId, StructureId, String)>> {
    let rows: Vec<(String, i64, String)> = sqlx::query_as(
        "select venue_id, structure.id, name
        from structure_venue join structure on structure.id = structure_id order by name, structure.id",
    )
    .fetch_all(db)
    .await?;
    let tie = |(venue, id, name): (String, i64, String)| Some((venue.parse().ok()?, StructureId(id), name));
    Ok(rows.into_iter().filter_map(tie).collect())
}

/// The venues a structure runs, by name.
pub async fn venues_of(
    db: impl SqliteExecutor<'_>,
    structure: StructureId,
) -> sqlx::Result<Vec<(VenueId, String, Slug)>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select venue.id, name, slug from structure_venue join venue on venue.id = venue_id
        where structure_id = ? order by name",
    )
    .bind(structure.0)
    .fetch_all(db)
    .await?;
    let venue =
        |(id, name, slug): (String, String, String)| Some((id.parse().ok()?, name, slug.parse().ok()?));
    Ok(rows.into_iter().filter_map(venue).collect())
}

/// The people who speak for a structure, by address.
pub async fn members_of(db: impl SqliteExecutor<'_>, structure: StructureId) -> sqlx::Result<Vec<Person>> {
    let rows: Vec<(i64, String, String)> = sqlx::query_as(
        "select person.id, email, role from person_structure join person on person.id = person_id
        where structure_id = ? order by email",
    )
    .bind(structure.0)
    .fetch_all(db)
    .await?;
    let person = |(id, email, role): (i64, String, String)| {
        Some(Person { id: PersonId(id), email, role: role.parse().ok()? })
    };
    Ok(rows.into_iter().filter_map(person).collect())
}

pub async fn change_structure(
    db: impl SqliteExecutor<'_>,
    id: StructureId,
    terms: &Terms,
) -> sqlx::Result<()> {
    sqlx::query("update structure set name = ?, trust = ?, reminder_months = ? where id = ?")
        .bind(&terms.name)
        .bind(terms.trust.word())
        .bind(terms.reminder_months)
        .bind(id.0)
        .execute(db)
        .await?;
    Ok(())
}

/// Venues and people stay; only the tie between them goes.
pub async fn delete_structure(db: impl SqliteExecutor<'_>, id: StructureId) -> sqlx::Result<()> {
    sqlx::query("delete from structure where id = ?").bind(id.0).execute(db).await?;
    Ok(())
}

pub async fn take_venue(
    db: impl SqliteExecutor<'_>,
    structure: StructureId,
    venue: &VenueId,
) -> sqlx::Result<()> {
    sqlx::query("delete from structure_venue where structure_id = ? and venue_id = ?")
        .bind(structure.0)
        .bind(venue.as_str())
        .execute(db)
        .await?;
    Ok(())
}

pub async fn leave_structure(
    db: impl SqliteExecutor<'_>,
    person: PersonId,
    structure: StructureId,
) -> sqlx::Result<()> {
    sqlx::query("delete from person_structure where person_id = ? and structure_id = ?")
        .bind(person.0)
        .bind(structure.0)
        .execute(db)
        .await?;
    Ok(())
}
