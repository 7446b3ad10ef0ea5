//! Venues whose position is missing, not exact, or not where they are said to be.

use super::{Misplacement, Territory};
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Point, Precision, Venue};

vocabulary! {
    /// What a position lacks to lead somebody to the door.
    Lost {
        Nowhere = "sans-position" "Sans position",
        Swapped = "inversee" "Latitude et longitude inversées",
        Outside = "hors-commune" "Hors de la commune",
        Centre = "centre" "Au centre de la commune",
        District = "quartier" "Au quartier près",
        Street = "rue" "À la rue près",
    }
}

impl Territory {
    /// What a venue's position lacks; with it the place that can only be meant, where there is one.
    pub fn lost(&self, venue: &Venue) -> Option<(Lost, Option<Point>)> {
        let Some(position) = venue.position else { return Some((Lost::Nowhere, None)) };
        let point = position.point;
        let doubt = self.doubt(point.lat(), point.lon(), venue.address.insee.as_ref());
        match (doubt, position.precision) {
            (Some(doubt), _) if doubt.what == Misplacement::Swapped => Some((Lost::Swapped, doubt.certain)),
            (Some(_), _) => Some((Lost::Outside, None)),
            (None, _) if self.refuses(&position).is_some() => Some((Lost::Centre, None)),
            (None, Precision::District) => Some((Lost::District, None)),
            (None, Precision::Street) => Some((Lost::Street, None)),
            (None, Precision::Building) => None,
        }
    }
}
