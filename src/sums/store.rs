//! Sums in the database. What waits (`sum_day`) is read by nobody but the closing of a week.

use chrono::NaiveDate;
use sqlx::{SqliteConnection, SqliteExecutor};

use super::{Kind, Shown, Sum};

/// Adds to what waits.
pub(super) async fn add(
    db: &mut SqliteConnection,
    day: NaiveDate,
    sum: &Sum,
    times: u32,
) -> sqlx::Result<()> {
    sqlx::query(
        "insert into sum_day (day, kind, word, times) values (?, ?, ?, ?)
        on conflict do update set times = times + excluded.times",
    )
    .bind(day.to_string())
    .bind(sum.kind.word())
    .bind(&sum.word)
    .bind(times)
    .execute(db)
    .await?;
    Ok(())
}

/// Every word with the days it waits since, before `day`.
pub(super) async fn waiting_before(
    db: &mut SqliteConnection,
    day: NaiveDate,
) -> sqlx::Result<Vec<(Sum, Vec<(NaiveDate, u32)>)>> {
    let rows: Vec<(String, String, String, u32)> =
        sqlx::query_as("select kind, word, day, times from sum_day where day < ? order by kind, word, day")
            .bind(day.to_string())
            .fetch_all(db)
            .await?;
    let mut waiting: Vec<(Sum, Vec<(NaiveDate, u32)>)> = Vec::new();
    for (kind, word, day, times) in rows {
        // A kind of another version of the program waits until its time is over.
        let (Ok(kind), Ok(day)) = (kind.parse::<Kind>(), day.parse()) else { continue };
        let sum = Sum { kind, word };
        match waiting.last_mut().filter(|(last, _)| *last == sum) {
            Some((_, days)) => days.push((day, times)),
            None => waiting.push((sum, vec![(day, times)])),
        }
    }
    Ok(waiting)
}

pub(super) async fn show(db: &mut SqliteConnection, shown: &Shown) -> sqlx::Result<()> {
    sqlx::query(
        "insert into sum_week (monday, kind, word, times) values (?, ?, ?, ?)
        on conflict do update set times = times + excluded.times",
    )
    .bind(shown.monday.to_string())
    .bind(shown.sum.kind.word())
    .bind(&shown.sum.word)
    .bind(shown.times)
    .execute(db)
    .await?;
    Ok(())
}

/// Lets go of the days that are shown as weeks.
pub(super) async fn forget_days(db: &mut SqliteConnection, sum: &Sum, until: NaiveDate) -> sqlx::Result<()> {
    sqlx::query("delete from sum_day where kind = ? and word = ? and day <= ?")
        .bind(sum.kind.word())
        .bind(&sum.word)
        .bind(until.to_string())
        .execute(db)
        .await?;
    Ok(())
}

/// What is shown of the weeks that begin from `first` to `last`, by week, kind and word.
pub async fn shown(
    db: impl SqliteExecutor<'_>,
    first: NaiveDate,
    last: NaiveDate,
) -> sqlx::Result<Vec<Shown>> {
    let rows: Vec<(String, String, String, u32)> = sqlx::query_as(
        "select monday, kind, word, times from sum_week where monday between ? and ?
        order by monday, kind, word",
    )
    .bind(first.to_string())
    .bind(last.to_string())
    .fetch_all(db)
    .await?;
    let read = |(monday, kind, word, times): (String, String, String, u32)| {
        Some(Shown { monday: monday.parse().ok()?, sum: Sum { kind: kind.parse().ok()?, word }, times })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Lets go of what is older than `day`.
pub(super) async fn purge(db: &mut SqliteConnection, day: NaiveDate) -> sqlx::Result<()> {
    sqlx::query("delete from sum_week where monday < ?").bind(day.to_string()).execute(&mut *db).await?;
    sqlx::query("delete from sum_day where day < ?").bind(day.to_string()).execute(db).await?;
    Ok(())
}
