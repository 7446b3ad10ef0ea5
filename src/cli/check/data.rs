//! What somebody should look at in the data: told, and no finding.

use chrono::{DateTime, Days, Utc};
use serde::Serialize;

use crate::db::Db;
use crate::hours::Hours;
use crate::intake::store::{Heard, heard};
use crate::joining;
use crate::territory::{Lack, Lost, Territory, drafts_lack};
use crate::venue::alike::Reason;
use crate::venue::{Position, ServiceHours, Status, Venue, VenueId};

/// A venue and what is not known of it.
#[derive(Serialize)]
pub(super) struct Lacking {
    id: VenueId,
    pub name: String,
    pub lacks: Vec<Lack>,
}

pub(super) fn drafts(venues: &[Venue]) -> Vec<Lacking> {
    let drafts = venues.iter().filter(|venue| venue.status == Status::Draft);
    drafts.map(lacking).collect()
}

/// Published venues that lack what a visitor needs. They are asked for at `/admin`.
pub(super) fn incomplete(venues: &[Venue]) -> Vec<Lacking> {
    open(venues).map(lacking).filter(|venue| !venue.lacks.is_empty()).collect()
}

fn lacking(venue: &Venue) -> Lacking {
    Lacking { id: venue.id.clone(), name: venue.name.clone(), lacks: drafts_lack(venue) }
}

fn open(venues: &[Venue]) -> impl Iterator<Item = &Venue> {
    venues.iter().filter(|venue| venue.status == Status::Published && venue.closing.is_none())
}

/// A position that leads to no door.
#[derive(Serialize)]
pub(super) struct Astray {
    id: VenueId,
    pub name: String,
    pub lost: Lost,
    position: Option<Position>,
    /// Where it can only be.
    meant: Option<Position>,
}

/// Positions that lead to no door. They are placed on `/admin/positions`.
pub(super) fn positions(territory: &Territory, venues: &[Venue]) -> Vec<Astray> {
    let astray = open(venues).filter_map(|venue| {
        let (lost, point) = territory.lost(venue)?;
        let meant = point.zip(venue.position).map(|(point, position)| Position { point, ..position });
        let (id, name) = (venue.id.clone(), venue.name.clone());
        Some(Astray { id, name, lost, position: venue.position, meant })
    });
    astray.collect()
}

/// Two venues that may be one.
#[derive(Serialize)]
pub(super) struct Twins {
    ids: [VenueId; 2],
    pub names: [String; 2],
    /// From 0 to 1.
    score: f64,
    pub reasons: Vec<Reason>,
}

/// Those nobody has looked at yet. They are at `/admin/doublons`.
pub(super) async fn twins(db: &Db, venues: &[Venue]) -> sqlx::Result<Vec<Twins>> {
    let likely = joining::likely(&db.readers, open(venues)).await?;
    let twins = likely.into_iter().map(|pair| Twins {
        ids: [pair.one.id.clone(), pair.other.id.clone()],
        names: [pair.one.name.clone(), pair.other.name.clone()],
        score: pair.likeness.score,
        reasons: pair.likeness.reasons,
    });
    Ok(twins.collect())
}

/// A source that gave venues and is heard of no more.
#[derive(Serialize)]
pub(super) struct Silent {
    pub source: String,
    pub venues: usize,
    /// When its last list was applied.
    pub last: Option<DateTime<Utc>>,
}

/// A list comes once a year at least.
const SILENCE: Days = Days::new(365);

pub(super) async fn silent(db: &Db, now: DateTime<Utc>) -> sqlx::Result<Vec<Silent>> {
    let heard = heard(&db.readers).await?;
    let silent = heard
        .into_iter()
        .filter(|heard| heard.venues > 0 && heard.last.is_none_or(|last| last + SILENCE < now))
        .map(|Heard { source, venues, last }| Silent { source, venues, last });
    Ok(silent.collect())
}

pub(super) fn unreadable_hours(venues: &[Venue]) -> Vec<String> {
    let text = |hours: &Hours| hours.readable().is_none().then(|| hours.as_str().to_owned());
    let mut findings = Vec::new();
    for venue in venues {
        let services =
            venue.services.iter().filter_map(|service| service.hours.as_ref().and_then(ServiceHours::own));
        for unread in venue.hours.iter().chain(services).filter_map(text) {
            findings
                .push(format!("“{}”: the hours “{unread}” cannot be read and are shown as text", venue.name));
        }
    }
    findings
}
