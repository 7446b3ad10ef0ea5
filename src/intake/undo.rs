//! Takes an import back: every venue nobody changed since is as it was before.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use super::store::{self, ImportId, State, Touched};
use crate::account::PersonId;
use crate::audit::{self, Act};
use crate::db::Db;
use crate::venue::store::{self as venues, Author, Signature, StoreError, Version};
use crate::venue::{Status, Venue, VenueId};

/// What was taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    pub venues: usize,
    /// Somebody changed them since: each is looked at by itself.
    pub left: usize,
}

/// Takes back the whole import, or one of its venues; None when there is nothing of the kind.
pub async fn undo(
    db: &Db,
    import: ImportId,
    only: Option<&VenueId>,
    by: Option<PersonId>,
    now: DateTime<Utc>,
) -> Result<Option<Undone>, StoreError> {
    let mut writer = db.write().await?;
    let Some(found) = store::find(&mut *writer, import).await? else { return Ok(None) };
    if found.state != State::Applied {
        return Ok(None);
    }
    let signature = Signature {
        person: by,
        source: Some(format!("{} ({})", found.source, found.file_name)),
        reason: Some("import annulé".to_owned()),
        ..Signature::of(Author::Restored)
    };
    let mut undone = Undone::default();
    for touched in store::touched(&mut *writer, import).await? {
        if touched.undone.is_some() {
            continue;
        }
        if touched.is_untouched() && only.is_none_or(|only| *only == touched.venue) {
            take_back(&mut writer, import, &touched, &signature, now).await?;
            undone.venues += 1;
        } else {
            undone.left += 1;
        }
    }
    if undone.left == 0 {
        store::settle(&mut *writer, import, State::Undone, None, now).await?;
    }
    audit::record(&mut *writer, by, Act::ImportUndone, &found.source, now).await?;
    writer.commit().await?;
    Ok(Some(undone))
}

/// What was added becomes a draft, which nobody sees: an address or a number once given is nobody else's.
async fn take_back(
    db: &mut SqliteConnection,
    import: ImportId,
    touched: &Touched,
    signature: &Signature,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let version = if touched.before == Version(0) {
        let Some((venue, _)) = venues::find(&mut *db, &touched.venue).await? else { return Ok(()) };
        let draft = Venue { status: Status::Draft, ..venue };
        venues::save(db, &draft, signature, now).await?
    } else {
        let restored = venues::restore(db, &touched.venue, touched.before, signature, now).await?;
        restored.unwrap_or(touched.after)
    };
    if version > touched.after {
        store::record_undone(db, import, &touched.venue, version).await?;
    }
    Ok(())
}
