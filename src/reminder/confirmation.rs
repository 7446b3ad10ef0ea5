//! Somebody who stands behind groups of facts of a venue: its structure by a link, whoever keeps its form, or the city
//! after a telephone call.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use super::call::Answer;
use super::store;
use crate::account::PersonId;
use crate::app::App;
use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::venue::change::{changes, confirm as stamp, groups_holding_facts};
use crate::venue::store::{self as venues, Signature, StoreError, Version};
use crate::venue::{Confirmer, FactDate, FactGroup, Provenance, Venue, VenueId};

pub struct Confirmation {
    pub groups: Vec<FactGroup>,
    /// The revision they read.
    pub read: Option<Version>,
    pub by: Confirmer,
    pub signature: Signature,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Confirmed,
    /// Facts they confirm are not those they read.
    ChangedMeanwhile,
    /// The venue is gone.
    Nothing,
}

impl Confirmation {
    /// Stamps those of the groups that hold facts, and shows it to everybody. What nothing changes is written once.
    pub async fn write(&self, app: &App, id: &VenueId, now: DateTime<Utc>) -> Result<Done, StoreError> {
        // Begun for writing: nobody else changes the venue between reading and stamping it.
        let mut writer = app.db().write().await?;
        let Some((venue, version)) = venues::find(&mut *writer, id).await? else { return Ok(Done::Nothing) };
        if self.differs(&mut writer, &venue).await? {
            return Ok(Done::ChangedMeanwhile);
        }
        let mut after = venue;
        stamp(&mut after, &self.groups, &self.provenance(now));
        let written = venues::save(&mut writer, &after, &self.signature, now).await?;
        writer.commit().await?;
        if written != version {
            app.reload().await?;
        }
        Ok(Done::Confirmed)
    }

    /// Whether a fact of these groups is another than the one that was read.
    async fn differs(&self, db: &mut SqliteConnection, now: &Venue) -> Result<bool, StoreError> {
        let Some(read) = self.read else { return Ok(false) };
        let Some(before) = venues::revision(db, &now.id, read).await? else { return Ok(true) };
        Ok(changes(&before, now).iter().any(|field| self.groups.contains(&field.group())))
    }

    fn provenance(&self, now: DateTime<Utc>) -> Provenance {
        let source = match self.by {
            Confirmer::Venue => "la structure",
            Confirmer::City | Confirmer::PublicSource | Confirmer::Visitor => "la ville",
        };
        let today = day_of(now);
        Provenance { source: Arc::from(source), date: Some(FactDate::Day(today)), by: self.by }
    }
}

/// Files what came of a call of the city. If all is right, everything we know of the venue is confirmed as the city, by
/// telephone.
pub async fn file_call(
    app: &App,
    venue: &Venue,
    answer: Answer,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Done, StoreError> {
    if answer == Answer::AllRight {
        let signature = Signature { person: Some(person), ..Signature::of(venues::Author::CityByPhone) };
        let all =
            Confirmation { groups: groups_holding_facts(venue), read: None, by: Confirmer::City, signature };
        let done = all.write(app, &venue.id, now).await?;
        if done != Done::Confirmed {
            return Ok(done);
        }
    }
    let today = day_of(now);
    let mut writer = app.db().write().await?;
    if store::note_call(&mut *writer, &venue.id, answer, person, today).await? {
        let about = format!("{} : {}", venue.name, answer.label());
        audit::record(&mut *writer, Some(person), Act::CallFiled, &about, now).await?;
    }
    writer.commit().await?;
    Ok(Done::Confirmed)
}
