//! What is done once a day: what is kept for a time is let go of.

use crate::app::App;
use crate::{account, appointment, audit, mail, proposal, sums};

/// Lets go of what is out of date. What fails is told in the journal and tried again the next day.
pub async fn run(app: &App) {
    if let Err(cause) = purge(app).await {
        tracing::error!(%cause, "what is out of date could not be purged");
    }
}

async fn purge(app: &App) -> sqlx::Result<()> {
    let (db, now) = (app.db(), app.clock().now());
    audit::purge(&db.writer, now).await?;
    proposal::store::purge_drafts(&db.writer, now).await?;
    account::session::purge(&db.writer, now).await?;
    mail::store::purge(db, now).await?;
    let mut writer = db.write().await?;
    appointment::store::purge(&mut writer, now).await?;
    sums::purge(&mut writer, now).await?;
    writer.commit().await?;
    account::data::overwrite(db).await
}
