//! What the database remembers of itself.

use sqlx::SqliteConnection;

/// What the database remembers of itself under `name`.
pub async fn setting(db: &mut SqliteConnection, name: &str) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar("select value from setting where name = ?").bind(name).fetch_optional(db).await
}

pub async fn set_setting(db: &mut SqliteConnection, name: &str, value: &str) -> sqlx::Result<()> {
    sqlx::query(
        "insert into setting (name, value) values (?, ?) on conflict do update set value = excluded.value",
    )
    .bind(name)
    .bind(value)
    .execute(db)
    .await?;
    Ok(())
}
