//! What the desk counts in the database. Tables of other parts of the site are only read here.

use sqlx::SqliteExecutor;

/// What waits for somebody.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Waiting {
    pub proposals: usize,
    /// Applied at once, to be looked at.
    pub applied: usize,
    pub reports: usize,
}

pub(super) async fn waiting(db: impl SqliteExecutor<'_>) -> sqlx::Result<Waiting> {
    let (proposals, applied, reports): (u32, u32, u32) = sqlx::query_as(
        "select
            (select count(*) from proposal where state in ('en-attente', 'question')),
            (select count(*) from proposal where state = 'appliquee'),
            (select count(*) from report where state = 'nouveau')",
    )
    .fetch_one(db)
    .await?;
    Ok(Waiting { proposals: proposals as usize, applied: applied as usize, reports: reports as usize })
}

/// Lines of the log.
pub(super) async fn log_length(db: impl SqliteExecutor<'_>) -> sqlx::Result<usize> {
    let count: u32 = sqlx::query_scalar("select count(*) from audit").fetch_one(db).await?;
    Ok(count as usize)
}
