//! A position that is offered to a coordinator, and what it becomes when it is accepted.

use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

use crate::account::PersonId;
use crate::admin::broken;
use crate::clock::day_of;
use crate::territory::lookup::Located;
use crate::venue::store::{self, Author, Signature};
use crate::venue::{FactGroup, Position, Venue, VenueId};
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
    pub service: Option<Located>,
}

impl Offer {
    pub(super) fn of(venue: &Venue, found: Located) -> Self {
        Self { id: venue.id.clone(), version: 0, position: found.position, service: Some(found) }
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
            Some(located) => {
                venue.said.insert(FactGroup::Position, located.said(day_of(cx.now)));
                located.reason()
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
