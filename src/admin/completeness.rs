//! What a venue lacks: what the table of venues is filtered by.

use crate::venue::vocabulary::vocabulary;
use crate::venue::{Answer, Venue};

vocabulary! {
    /// What is not known of a venue.
    Gap {
        Phone = "telephone" "Sans téléphone",
        Hours = "horaires" "Sans horaires",
        Position = "position" "Sans position",
        Email = "courriel" "Sans e-mail",
        Service = "service" "Sans service",
        Structure = "structure" "Sans structure",
    }
}

impl Gap {
    /// Whether the venue has this gap. Whether it has a structure is not written in the venue.
    pub(super) fn is_in(self, venue: &Venue, has_structure: bool) -> bool {
        match self {
            Self::Phone => venue.contact.phone.is_none(),
            Self::Hours => venue.hours.is_none(),
            Self::Position => venue.position.is_none(),
            Self::Email => venue.contact.emails.is_empty(),
            Self::Service => venue.services.iter().all(|service| service.offered == Answer::No),
            Self::Structure => !has_structure,
        }
    }
}
