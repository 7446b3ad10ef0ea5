//! A position that is offered to a coordinator, and what it becomes when it is accepted.

use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

use crate::account::PersonId;
use crate::admin::broken;
use crate::clock::day_of;
use crate::outside::Suggestion;
use crate::venue::store::{self, Author, Signature};
use crate::venue::{Confirmer, FactDate, FactGroup, Position, Provenance, Venue, VenueId};
use crate::web::{Cx, Result};

/// Goes to the browser with the page and comes back with the ticks.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Offer {
    pub id: VenueId,
    /// The revision it was offered for; 0 before it is known.
    pub version: i64,
    pub position: Position,
    /// What the address service said. None for numbers put in order.
    pub service: Option<Service>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Service {
    /// The address it found, in one line.
    pub label: String,
    /// From 0 to 100.
    pub score: u8,
}

impl Offer {
    pub(super) fn of(venue: &Venue, found: &Suggestion) -> Self {
        let position = Position { point: found.point, precision: found.precision };
        let service = Service { label: found.label.clone(), score: percent(found.score) };
        Self { id: venue.id.clone(), version: 0, position, service: Some(service) }
    }

    pub(super) fn repair(venue: &Venue, position: Position) -> Self {
        Self { id: venue.id.clone(), version: 0, position, service: None }
    }

    pub(super) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The venue at its new position, and who says so. None when the venue is gone, or the place is not in its commune.
    pub(super) async fn accepted(
        &self,
        cx: &Cx,
        db: &mut SqliteConnection,
        by: PersonId,
    ) -> Result<Option<(Venue, Signature)>> {
        let Some((mut venue, _)) = store::find(db, &self.id).await.map_err(broken)? else { return Ok(None) };
        let (point, territory) = (self.position.point, cx.app.territory());
        let doubt = territory.doubt(point.lat(), point.lon(), venue.address.insee.as_ref());
        if doubt.is_some() || territory.refuses(&self.position).is_some() {
            return Ok(None);
        }
        venue.position = Some(self.position);
        // What the public history tells is told in French, the venue's language.
        let reason = match &self.service {
            Some(service) => {
                let today = day_of(cx.now);
                let date = Some(FactDate::Day(today));
                let source = "Base Adresse Nationale".into();
                venue
                    .said
                    .insert(FactGroup::Position, Provenance { source, date, by: Confirmer::PublicSource });
                format!("Position trouvée à partir de l’adresse (sûre à {} %)", service.score)
            }
            None => "Latitude et longitude étaient inversées".to_owned(),
        };
        let source = self.service.as_ref().map(|service| service.label.clone());
        Ok(Some((
            venue,
            Signature { person: Some(by), source, reason: Some(reason), ..Signature::of(Author::City) },
        )))
    }
}

/// A score of the service, from 0 to 1, in hundredths.
pub(super) fn percent(score: f64) -> u8 {
    let hundredths = (score * 100.0).round().clamp(0.0, 100.0);
    (0..=100_u8).find(|n| f64::from(*n) >= hundredths).unwrap_or(100)
}
