//! Reminders, calls and addresses that said "not me", in the database.

use std::collections::HashMap;
use std::str::FromStr;

use chrono::NaiveDate;
use sqlx::{SqliteConnection, SqliteExecutor};

use super::Sent;
use super::call::{Answer, Call};
use crate::account::PersonId;
use crate::report::ReportId;
use crate::venue::{Email, VenueId};

/// No reminder goes to this address any more.
pub async fn stop(db: impl SqliteExecutor<'_>, email: &Email, report: ReportId) -> sqlx::Result<()> {
    sqlx::query(
        "insert into wrong_person (email, report_id) values (?, ?)
        on conflict do update set report_id = excluded.report_id",
    )
    .bind(email.as_str())
    .bind(report.0)
    .execute(db)
    .await?;
    Ok(())
}

pub async fn is_stopped(db: impl SqliteExecutor<'_>, email: &Email) -> sqlx::Result<bool> {
    sqlx::query_scalar(
        "select exists (
            select 1 from wrong_person join report on report.id = report_id
            where wrong_person.email = ? and state <> 'sans-suite'
        )",
    )
    .bind(email.as_str())
    .fetch_one(db)
    .await
}

/// What the structures of a venue say of its letters.
#[derive(Default)]
pub struct Wishes {
    /// Months between two reminders.
    pub months: Option<u8>,
    pub people: Vec<Email>,
}

/// By venue; venues without structure are not in it.
pub async fn wishes(db: &mut SqliteConnection) -> sqlx::Result<HashMap<String, Wishes>> {
    let rows: Vec<(String, u8, Option<String>)> = sqlx::query_as(
        "select venue_id, reminder_months, person.email
        from structure_venue
        join structure on structure.id = structure_id
        left join person_structure using (structure_id)
        left join person on person.id = person_id
        order by venue_id, person.id",
    )
    .fetch_all(db)
    .await?;
    let mut wishes: HashMap<String, Wishes> = HashMap::new();
    for (venue, months, email) in rows {
        let wish = wishes.entry(venue).or_default();
        wish.months = Some(wish.months.map_or(months, |known| known.min(months)));
        let email: Option<Email> = email.and_then(|email| email.parse().ok());
        wish.people.extend(email.filter(|email| !wish.people.contains(email)));
    }
    Ok(wishes)
}

/// Addresses no reminder goes to.
pub async fn stopped(db: impl SqliteExecutor<'_>) -> sqlx::Result<Vec<Email>> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select wrong_person.email from wrong_person join report on report.id = report_id
        where state <> 'sans-suite'",
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(|email| email.parse().ok()).collect())
}

/// Every reminder sent, by venue.
pub async fn sent(db: &mut SqliteConnection) -> sqlx::Result<HashMap<String, Vec<Sent>>> {
    let rows: Vec<(String, String, u8, String)> =
        sqlx::query_as("select venue_id, kind, nudge, sent_on from reminder order by id")
            .fetch_all(db)
            .await?;
    let mut sent: HashMap<String, Vec<Sent>> = HashMap::new();
    for (venue, kind, nudge, on) in rows {
        sent.entry(venue).or_default().push(Sent { kind: read(&kind)?, nudge, on: read(&on)? });
    }
    Ok(sent)
}

/// Notes a reminder: false when it was sent that day already.
pub async fn note_sent(db: impl SqliteExecutor<'_>, venue: &VenueId, sent: &Sent) -> sqlx::Result<bool> {
    let noted = sqlx::query(
        "insert into reminder (venue_id, kind, nudge, sent_on) values (?, ?, ?, ?) on conflict do nothing",
    )
    .bind(venue.as_str())
    .bind(sent.kind.word())
    .bind(sent.nudge)
    .bind(sent.on.to_string())
    .execute(db)
    .await?;
    Ok(noted.rows_affected() == 1)
}

/// Reminders that no longer decide anything go.
pub async fn purge(db: impl SqliteExecutor<'_>, before: NaiveDate) -> sqlx::Result<()> {
    sqlx::query("delete from reminder where sent_on < ?").bind(before.to_string()).execute(db).await?;
    Ok(())
}

const BEGAN: &str = "reminders-began";

/// The first day reminders were looked at: from then on they are spread.
pub async fn began(db: &mut SqliteConnection, today: NaiveDate) -> sqlx::Result<NaiveDate> {
    sqlx::query("insert into setting (name, value) values (?, ?) on conflict do nothing")
        .bind(BEGAN)
        .bind(today.to_string())
        .execute(&mut *db)
        .await?;
    let began: String =
        sqlx::query_scalar("select value from setting where name = ?").bind(BEGAN).fetch_one(db).await?;
    read(&began)
}

/// The last call to each venue.
pub async fn last_calls(db: impl SqliteExecutor<'_>) -> sqlx::Result<HashMap<String, Call>> {
    let rows: Vec<(String, String, String)> =
        sqlx::query_as("select venue_id, answer, called_on from call order by id").fetch_all(db).await?;
    let call = |(venue, answer, on): (String, String, String)| {
        Ok((venue, Call { answer: read(&answer)?, on: read(&on)? }))
    };
    rows.into_iter().map(call).collect()
}

/// A text of a column that is a type of ours.
fn read<T: FromStr<Err: std::error::Error + Send + Sync + 'static>>(text: &str) -> sqlx::Result<T> {
    text.parse().map_err(|cause| sqlx::Error::Decode(Box::new(cause)))
}

/// Notes a call. The same answer on the same day is one call: false.
pub async fn note_call(
    db: impl SqliteExecutor<'_>,
    venue: &VenueId,
    answer: Answer,
    person: PersonId,
    today: NaiveDate,
) -> sqlx::Result<bool> {
    let noted = sqlx::query(
        "insert into call (venue_id, answer, person, called_on)
        select ?1, ?2, ?3, ?4 where not exists (
            select 1 from call where venue_id = ?1 and answer = ?2 and person = ?3 and called_on = ?4
        )",
    )
    .bind(venue.as_str())
    .bind(answer.word())
    .bind(person.0)
    .bind(today.to_string())
    .execute(db)
    .await?;
    Ok(noted.rows_affected() == 1)
}
