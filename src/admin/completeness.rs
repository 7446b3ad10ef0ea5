//! What a venue lacks and how fresh it is: what the table of venues is filtered by.

use chrono::NaiveDate;

use crate::venue::vocabulary::vocabulary;
use crate::venue::{Answer, Confirmer, FactDate, Venue};

vocabulary! {
    /// How long ago the structure or the city last confirmed anything.
    Freshness {
        Fresh = "recent" "Moins de 3 mois",
        Aging = "vieillit" "De 3 à 12 mois",
        Old = "ancien" "Plus de 12 mois",
        Never = "jamais" "Jamais",
    }
}

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

/// When the structure or the city last confirmed anything; undated words count as never.
pub(super) fn last_confirmed(venue: &Venue) -> Option<FactDate> {
    let stands_behind = |by| matches!(by, Confirmer::Venue | Confirmer::City);
    let dates = venue.said.values().filter(|said| stands_behind(said.by)).filter_map(|said| said.date);
    dates.max_by_key(|date| date.latest())
}

impl Freshness {
    pub(super) fn of(confirmed: Option<FactDate>, today: NaiveDate) -> Self {
        match confirmed {
            None => Self::Never,
            Some(date) if date.older_than(12, today) => Self::Old,
            Some(date) if date.older_than(3, today) => Self::Aging,
            Some(_) => Self::Fresh,
        }
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
