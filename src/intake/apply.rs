//! Carries a plan out: in one transaction, each change a revision.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use super::plan::{Counts, Outcome, Plan, Progress};
use super::store::{self, Coming, ImportId, State};
use crate::account::PersonId;
use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::db::Db;
use crate::standard::keep_given;
use crate::territory::lookup::Located;
use crate::venue::store::{self as venues, Author, Signature, StoreError, Version};
use crate::venue::{Closing, Confirmer, FactDate, Provenance, Venue, VenueId};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applied {
    pub import: ImportId,
    pub counts: Counts,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum NotApplied {
    Store(StoreError),
    /// Somebody changed this venue since the plan was made: it is planned again.
    Changed(VenueId),
}

impl std::fmt::Display for NotApplied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(cause) => cause.fmt(f),
            Self::Changed(id) => write!(f, "the venue {id} was changed since the plan was made"),
        }
    }
}

impl std::error::Error for NotApplied {}

impl From<sqlx::Error> for NotApplied {
    fn from(cause: sqlx::Error) -> Self {
        Self::Store(cause.into())
    }
}

impl From<StoreError> for NotApplied {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// Carries out what the plan says, or nothing of it.
pub async fn apply(
    db: &Db,
    import: ImportId,
    plan: &Plan,
    by: Option<PersonId>,
    now: DateTime<Utc>,
    progress: &Progress,
) -> Result<Applied, NotApplied> {
    let mut writer = db.writer.begin_with("begin immediate").await?;
    let file = store::find(&mut *writer, import).await?;
    let file = file.map_or_else(String::new, |import| import.file_name);
    let signature = signature(plan, &file, by);
    let applied = Hand { db: &mut writer, import, signature, now, plan }.carry_out(progress).await?;
    writer.commit().await?;
    Ok(applied)
}

/// A file nobody looks at on the site first: its import is listed once it is applied, or never.
pub async fn apply_at_once(
    db: &Db,
    coming: &Coming<'_>,
    plan: &Plan,
    now: DateTime<Utc>,
    progress: &Progress,
) -> Result<Applied, NotApplied> {
    let mut writer = db.writer.begin_with("begin immediate").await?;
    let import = store::add(&mut *writer, coming, now).await?;
    let signature = signature(plan, coming.file_name, coming.person);
    let applied = Hand { db: &mut writer, import, signature, now, plan }.carry_out(progress).await?;
    writer.commit().await?;
    Ok(applied)
}

fn signature(plan: &Plan, file: &str, by: Option<PersonId>) -> Signature {
    let source = Some(format!("{} ({file})", plan.source));
    Signature { person: by, source, ..Signature::of(Author::Import) }
}

struct Hand<'a> {
    db: &'a mut SqliteConnection,
    import: ImportId,
    signature: Signature,
    now: DateTime<Utc>,
    plan: &'a Plan,
}

impl Hand<'_> {
    async fn carry_out(mut self, progress: &Progress) -> Result<Applied, NotApplied> {
        self.check().await?;
        self.write(progress).await?;
        let counts = self.plan.counts();
        let text = serde_json::to_string(&counts).map_err(|cause| sqlx::Error::Encode(cause.into()))?;
        store::settle(&mut *self.db, self.import, State::Applied, Some(&text), self.now).await?;
        let (by, source) = (self.signature.person, self.plan.source.as_str());
        audit::record(&mut *self.db, by, Act::FileImported, source, self.now).await?;
        Ok(Applied { import: self.import, counts })
    }

    /// Every venue stands where the plan saw it.
    async fn check(&mut self) -> Result<(), NotApplied> {
        let now = store::versions(&mut *self.db).await?;
        for entry in &self.plan.entries {
            let (id, expected) = match &entry.outcome {
                Outcome::Add(venue) => (&venue.id, None),
                Outcome::Change(change) => (&change.before.id, Some(change.version)),
                Outcome::Same(_) | Outcome::Twin(..) | Outcome::Unread(_) => continue,
            };
            if now.get(id).copied() != expected {
                return Err(NotApplied::Changed(id.clone()));
            }
        }
        let closing = self.plan.gone.iter().filter(|gone| gone.closes);
        match closing.into_iter().find(|gone| now.get(&gone.venue.id) != Some(&gone.version)) {
            Some(gone) => Err(NotApplied::Changed(gone.venue.id.clone())),
            None => Ok(()),
        }
    }

    async fn write(&mut self, progress: &Progress) -> Result<(), NotApplied> {
        store::add_source(&mut *self.db, &self.plan.source).await?;
        for entry in &self.plan.entries {
            if let Some(question) = entry.hours.as_ref().filter(|question| question.confirmed)
                && let Some(hours) = &question.reading
            {
                store::confirm_reading(&mut *self.db, &question.text, hours, self.now).await?;
            }
            let id = match &entry.outcome {
                Outcome::Add(venue) => self.save(venue, Version(0), entry.located()).await?,
                Outcome::Change(change) => self.save(&change.after, change.version, entry.located()).await?,
                Outcome::Same(id) => id.clone(),
                Outcome::Twin(..) | Outcome::Unread(_) => continue,
            };
            store::link(&mut *self.db, &self.plan.source, &entry.identifier, &id).await?;
            keep_given(&mut *self.db, &id, &entry.row).await?;
            progress.step();
        }
        for gone in self.plan.gone.iter().filter(|gone| gone.closes) {
            self.save(&self.closed(&gone.venue), gone.version, None).await?;
        }
        Ok(())
    }

    async fn save(
        &mut self,
        venue: &Venue,
        before: Version,
        located: Option<&Located>,
    ) -> Result<VenueId, NotApplied> {
        self.signature.reason = located.map(Located::reason);
        let after = venues::save(&mut *self.db, venue, &self.signature, self.now).await?;
        if after > before {
            store::record_change(&mut *self.db, self.import, &venue.id, before, after).await?;
        }
        Ok(venue.id.clone())
    }

    /// The page stays, and says why.
    fn closed(&self, venue: &Venue) -> Venue {
        let today = FactDate::Day(day_of(self.now));
        let source = self.plan.source.as_str();
        let said = Provenance { source: source.into(), date: Some(today), by: Confirmer::PublicSource };
        let message = format!("Ce lieu ne figure plus dans la liste « {source} ».");
        Venue { closing: Some(Closing { since: Some(today), message, said }), ..venue.clone() }
    }
}
