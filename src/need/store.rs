//! The coordinator's versions of needs in the database: one row each, a JSON object.

use std::collections::BTreeMap;

use sqlx::SqliteExecutor;

use super::{NeedId, Own};

/// The versions as they were last written. What cannot be read counts as not there: the program's own stands.
pub async fn read(db: impl SqliteExecutor<'_>) -> sqlx::Result<BTreeMap<NeedId, Own>> {
    let rows: Vec<(String, String)> = sqlx::query_as("select id, own from need").fetch_all(db).await?;
    let version = |(id, own): (String, String)| match (id.parse(), serde_json::from_str(&own)) {
        (Ok(id), Ok(own)) => Some((id, own)),
        (_, Err(cause)) => {
            tracing::error!(%cause, id, "a need cannot be read; the program's own stands");
            None
        }
        (Err(_), Ok(_)) => None,
    };
    Ok(rows.into_iter().filter_map(version).collect())
}

pub async fn write(db: impl SqliteExecutor<'_>, id: &NeedId, own: &Own) -> sqlx::Result<()> {
    let text = serde_json::to_string(own).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
    sqlx::query("insert into need (id, own) values (?, ?) on conflict do update set own = excluded.own")
        .bind(id.as_str())
        .bind(text)
        .execute(db)
        .await?;
    Ok(())
}

/// The program's own version holds again.
pub async fn forget(db: impl SqliteExecutor<'_>, id: &NeedId) -> sqlx::Result<()> {
    sqlx::query("delete from need where id = ?").bind(id.as_str()).execute(db).await?;
    Ok(())
}
