//! Carries a plan out: in one transaction, each change a revision.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use super::plan::{Counts, Entry, Outcome, Plan, Progress};
use super::store::{self, Coming, ImportId, State, Written};
use crate::account::PersonId;
use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::db::Db;
use crate::standard::keep_given;
use crate::territory::lookup::Located;
use crate::venue::store::{self as venues, Author, Signature, StoreError, Version, Writing};
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
    let mut writer = db.write().await?;
    let file = store::find(&mut *writer, import).await?;
    let file = file.map_or_else(String::new, |import| import.file_name);
    let signature = signature(plan, &file, by);
    let applied = Hand { db: &mut writer, import, signature, now, plan }.carry_out(progress).await?;
    writer.commit().await?;
    db.shrink().await?;
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
    let mut writer = db.write().await?;
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

/// Lines carried out at once: progress is told between.
const TOGETHER: usize = 500;

/// What a line writes.
fn writing(entry: &Entry) -> Option<Writing<'_>> {
    let (venue, before) = match &entry.outcome {
        Outcome::Add(venue) => (&**venue, Version(0)),
        Outcome::Change(change) => (&change.after, change.version),
        Outcome::Same(_) | Outcome::Twin(..) | Outcome::Unread(_) => return None,
    };
    Some(Writing { venue, before, reason: entry.located().map(Located::reason) })
}

/// The venue a line is about.
fn venue(entry: &Entry) -> Option<&VenueId> {
    match &entry.outcome {
        Outcome::Add(venue) => Some(&venue.id),
        Outcome::Change(change) => Some(&change.after.id),
        Outcome::Same(id) => Some(id),
        Outcome::Twin(..) | Outcome::Unread(_) => None,
    }
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
            let Some(Writing { venue, before, .. }) = writing(entry) else { continue };
            if now.get(&venue.id).copied().unwrap_or(Version(0)) != before {
                return Err(NotApplied::Changed(venue.id.clone()));
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
        for entries in self.plan.entries.chunks(TOGETHER) {
            self.remember(entries).await?;
            let told = entries.iter().filter_map(writing);
            self.save(&told.collect::<Vec<_>>()).await?;
            self.link(entries).await?;
            progress.step(entries.len());
        }
        let gone = self.plan.gone.iter().filter(|gone| gone.closes);
        let closed: Vec<_> = gone.map(|gone| (self.closed(&gone.venue), gone.version)).collect();
        let told = closed.iter().map(|(venue, before)| Writing { venue, before: *before, reason: None });
        self.save(&told.collect::<Vec<_>>()).await
    }

    /// What the source calls each venue, and what it gave of it.
    async fn link(&mut self, entries: &[Entry]) -> Result<(), NotApplied> {
        let told: Vec<(&Entry, &VenueId)> =
            entries.iter().filter_map(|entry| Some((entry, venue(entry)?))).collect();
        let names: Vec<_> = told.iter().map(|(entry, id)| (entry.identifier.as_str(), *id)).collect();
        store::link(&mut *self.db, &self.plan.source, &names).await?;
        let rows: Vec<_> = told.iter().map(|(entry, id)| (*id, &entry.row)).collect();
        keep_given(&mut *self.db, &rows).await?;
        Ok(())
    }

    /// What hours in words were confirmed to mean.
    async fn remember(&mut self, entries: &[Entry]) -> Result<(), NotApplied> {
        let asked = entries.iter().filter_map(|entry| entry.hours.as_ref());
        for question in asked.filter(|question| question.confirmed) {
            if let Some(hours) = &question.reading {
                store::confirm_reading(&mut *self.db, &question.text, hours, self.now).await?;
            }
        }
        Ok(())
    }

    async fn save(&mut self, told: &[Writing<'_>]) -> Result<(), NotApplied> {
        let after = venues::save_all(&mut *self.db, told, &self.signature, self.now).await?;
        let pairs = told.iter().zip(after);
        let written = pairs.map(|(one, after)| Written { venue: &one.venue.id, before: one.before, after });
        store::record_changes(&mut *self.db, self.import, &written.collect::<Vec<_>>()).await?;
        Ok(())
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
