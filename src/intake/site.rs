//! What the site knows when a plan is made: one look at the database, the same for every line.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::store;
use super::{Answers, Choices, SourceName};
use crate::db::Db;
use crate::hours::OpeningHours;
use crate::territory::lookup::{Answer, Question};
use crate::venue::store::{StoreError, Version};
use crate::venue::{Venue, VenueId};

/// The site at one moment, as one source's plan needs it.
#[derive(Default)]
pub struct Known {
    pub venues: HashMap<VenueId, (Arc<Venue>, Version)>,
    /// What this source calls which venue.
    pub own: HashMap<String, VenueId>,
    /// The parts of identifiers that join several, as the national base does.
    pub parts: HashMap<String, VenueId>,
    /// Venues other sources gave.
    pub others: HashSet<VenueId>,
    /// How far each source is believed: the smaller the more.
    pub ranks: HashMap<String, u8>,
    /// Sources whose positions come before those of others.
    pub positions_first: HashSet<String>,
    /// What the address service said of addresses without position.
    pub answers: Answers,
    /// What hours in words were confirmed to mean.
    pub readings: HashMap<String, OpeningHours>,
    /// Drafts that an undone import left, and nobody touched since.
    pub undone: HashSet<VenueId>,
}

impl Known {
    /// Reads all of it inside one transaction, outside of the lock of writers.
    pub async fn load(db: &Db, source: &SourceName) -> Result<Self, StoreError> {
        let mut reader = db.readers.begin().await?;
        let versions = store::versions(&mut *reader).await?;
        let venues = crate::venue::store::all(&mut *reader).await?;
        let identifiers = store::identifiers(&mut *reader).await?;
        let sources = store::sources(&mut *reader).await?;
        let readings = store::readings(&mut *reader).await?;
        let undone = store::undone(&mut *reader).await?;
        reader.rollback().await?;
        let mut known = Self { readings, undone, ..Self::default() };
        for source in sources {
            if source.positions_first {
                known.positions_first.insert(source.name.clone());
            }
            known.ranks.insert(source.name, source.rank);
        }
        for venue in venues {
            let version = versions.get(&venue.id).copied().unwrap_or(Version(0));
            known.venues.insert(venue.id.clone(), (Arc::new(venue), version));
        }
        for (name, identifier, venue) in identifiers {
            if name == source.as_str() {
                let parts = identifier.split(JOINED).map(|part| (part.to_owned(), venue.clone()));
                known.parts.extend(parts);
                known.own.insert(identifier, venue);
            } else {
                known.others.insert(venue);
            }
        }
        Ok(known)
    }

    /// The venue a line means: as its source called it, in whole or in part (national identifiers are joined by `__`,
    /// and change when sources join); else our own identifier, unless another source uses the same.
    pub(super) fn meant(&self, identifier: &str, venue: &Venue, choices: &Choices) -> Option<VenueId> {
        if let Some(super::TwinChoice::Is(id)) = choices.twins.get(identifier) {
            return self.venues.contains_key(id).then(|| id.clone());
        }
        let part = || identifier.split(JOINED).find_map(|part| self.parts.get(part));
        if let Some(known) = self.own.get(identifier).or_else(part) {
            return Some(known.clone());
        }
        let own = self.venues.contains_key(&venue.id) && !self.others.contains(&venue.id);
        own.then(|| venue.id.clone())
    }

    /// Takes in what the address service said on a day.
    pub fn hear(&mut self, questions: Vec<Question>, answers: Vec<Answer>, day: NaiveDate) {
        let dated = answers.into_iter().map(|answer| (day, answer));
        self.answers.extend(questions.into_iter().zip(dated));
    }

    pub fn rank(&self, source: &str) -> u8 {
        self.ranks.get(source).copied().unwrap_or(DEFAULT_RANK)
    }
}

/// What joins identifiers in the national base.
const JOINED: &str = "__";

/// Sources nobody ranked.
pub const DEFAULT_RANK: u8 = 50;
