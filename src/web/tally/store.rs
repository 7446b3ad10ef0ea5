//! Words without an answer, in the database.

use sqlx::SqliteConnection;

/// Counts words that found nothing. Only letters, two to forty of them: nothing that could tell who asked.
pub async fn count_unmet(db: &mut SqliteConnection, words: &[(String, u32)]) -> sqlx::Result<()> {
    for (word, times) in words {
        sqlx::query(
            "insert into unmet_word (word, times) values (?, ?)
            on conflict do update set times = times + excluded.times",
        )
        .bind(word)
        .bind(times)
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}
