//! What the desk counts and remembers in the database. Tables of other parts of the site are only read here.

use sqlx::SqliteExecutor;

/// Lines of the log.
pub(super) async fn log_length(db: impl SqliteExecutor<'_>) -> sqlx::Result<usize> {
    let count: u32 = sqlx::query_scalar("select count(*) from audit").fetch_one(db).await?;
    Ok(count as usize)
}
