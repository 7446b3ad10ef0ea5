//! The first venues of a new database, recorded so that they come once.

mod store;

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use crate::db::Db;
use crate::territory::Territory;
use crate::venue::store::{Author, Signature, StoreError, save};

/// What a new database begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Venues,
    Nothing,
}

impl Wish {
    /// From the flag `--empty`.
    pub const fn of(empty: bool) -> Self {
        if empty { Self::Nothing } else { Self::Venues }
    }
}

const FILLED: &str = "rempli";

/// Writes the territory's venues into a database that was never filled, in one transaction.
pub async fn fill_once(
    db: &Db,
    territory: &Territory,
    wish: Wish,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let mut transaction = db.write().await?;
    if filled(&mut transaction).await?.is_some() {
        return Ok(());
    }
    if wish == Wish::Venues {
        for venue in territory.venues() {
            save(&mut transaction, venue, &Signature::of(Author::Territory), at).await?;
        }
    }
    let filler = if wish == Wish::Venues { territory.name() } else { "" };
    record(&mut transaction, filler).await?;
    transaction.commit().await?;
    Ok(())
}

/// What the database was filled with: the name of a territory, `""` when it was started empty, None when never.
pub async fn filled(db: &mut SqliteConnection) -> sqlx::Result<Option<String>> {
    store::setting(db, FILLED).await
}

/// Records what the database was filled with.
pub async fn record(db: &mut SqliteConnection, with: &str) -> sqlx::Result<()> {
    store::set_setting(db, FILLED, with).await
}

const FACTS: &str = "faits-du-territoire";

/// The state of the territory's venues the database was last compared with: a digest, None when never.
pub async fn facts(db: &mut SqliteConnection) -> sqlx::Result<Option<String>> {
    store::setting(db, FACTS).await
}

/// Records that it was compared with them.
pub async fn record_facts(db: &mut SqliteConnection, digest: &str) -> sqlx::Result<()> {
    store::set_setting(db, FACTS, digest).await
}
