//! The settings in the database: one row, a JSON object.

use sqlx::{SqliteConnection, SqliteExecutor};

use super::{Logo, Settings};

const NAME: &str = "reglages";

/// The settings as they were last written. What cannot be read counts as not set: the site goes on without it.
pub async fn read(db: impl SqliteExecutor<'_>) -> sqlx::Result<Settings> {
    let text: Option<String> =
        sqlx::query_scalar("select value from setting where name = ?").bind(NAME).fetch_optional(db).await?;
    let Some(text) = text else { return Ok(Settings::default()) };
    Ok(serde_json::from_str(&text).unwrap_or_else(|cause| {
        tracing::error!(%cause, "the settings cannot be read; the site goes on without them");
        Settings::default()
    }))
}

pub async fn write(db: impl SqliteExecutor<'_>, settings: &Settings) -> sqlx::Result<()> {
    let text = serde_json::to_string(settings).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
    sqlx::query(
        "insert into setting (name, value) values (?, ?) on conflict do update set value = excluded.value",
    )
    .bind(NAME)
    .bind(text)
    .execute(db)
    .await?;
    Ok(())
}

/// The content of a logo that was sent.
pub async fn logo(db: impl SqliteExecutor<'_>, hash: &str) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar("select content from logo where hash = ?").bind(hash).fetch_optional(db).await
}

/// Keeps the content of a logo, and none of those before; `None` keeps none.
pub async fn write_logo(db: &mut SqliteConnection, logo: Option<(&Logo, &[u8])>) -> sqlx::Result<()> {
    sqlx::query("delete from logo").execute(&mut *db).await?;
    let Some((logo, content)) = logo else { return Ok(()) };
    sqlx::query("insert into logo (hash, content) values (?, ?)")
        .bind(&logo.hash)
        .bind(content)
        .execute(db)
        .await?;
    Ok(())
}
