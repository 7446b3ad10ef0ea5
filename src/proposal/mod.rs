//! What somebody says a venue should be: written as a draft, sent as a proposal, applied or kept for a coordinator.
//! Knows no HTTP and no template.
//!
//! Everything that changes a venue through a form comes through [`send()`], or through a coordinator's decision; both bring
//! the change together with what others did meanwhile and never overwrite it.

pub mod decide;
pub mod draft;
mod note;
mod review;
mod send;
pub mod store;

use std::sync::Arc;

use chrono::{DateTime, Utc};

pub use note::{BadNote, NOTE_MAX, Note};
pub use review::{Chosen, Review, review};
pub use send::{Outcome, Sender, send};

use crate::account::secret::Hash;
use crate::account::{PersonId, secret};
use crate::clock::day_of;
use crate::venue::store::{Author, Version};
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Confirmer, FactDate, Provenance, Venue, VenueId};

/// Whose a draft is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    Person(PersonId),
    /// Who has the link of a reminder.
    Link(i64),
    /// Who has the token in the address.
    Visitor(Hash),
}

impl Holder {
    /// As the database has it.
    pub fn word(&self) -> String {
        match self {
            Self::Person(person) => format!("personne:{}", person.0),
            Self::Link(link) => format!("lien:{link}"),
            Self::Visitor(hash) => format!("visiteur:{}", secret::hex(hash.bytes())),
        }
    }
}

vocabulary! {
    /// Who proposes.
    By {
        Structure = "structure" "La structure",
        StructureByLink = "structure-lien" "La structure, par le lien de sa lettre",
        City = "ville" "La ville",
        Visitor = "visiteur" "Un visiteur",
    }
}

impl By {
    /// Who signs the revision.
    pub const fn author(self) -> Author {
        match self {
            Self::Structure => Author::Structure,
            Self::StructureByLink => Author::StructureByLink,
            Self::City => Author::City,
            Self::Visitor => Author::Visitor,
        }
    }

    /// Who stands behind the facts.
    pub const fn confirmer(self) -> Confirmer {
        match self {
            Self::Structure | Self::StructureByLink => Confirmer::Venue,
            Self::City => Confirmer::City,
            Self::Visitor => Confirmer::Visitor,
        }
    }

    /// What stands beside the facts from then on.
    pub fn provenance(self, at: DateTime<Utc>) -> Provenance {
        let source = match self {
            Self::Structure | Self::StructureByLink => "la structure",
            Self::City => "la ville",
            Self::Visitor => "un visiteur",
        };
        let day = day_of(at);
        Provenance { source: Arc::from(source), date: Some(FactDate::Day(day)), by: self.confirmer() }
    }
}

vocabulary! {
    /// What became of a proposal.
    State {
        Waiting = "en-attente" "En attente",
        Question = "question" "Une question est posée",
        Accepted = "acceptee" "Acceptée",
        AcceptedInPart = "acceptee-en-partie" "Acceptée en partie",
        Refused = "refusee" "Refusée",
        Applied = "appliquee" "Appliquée, à relire",
        Reviewed = "relue" "Appliquée et relue",
    }
}

/// A proposal, as the queue has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProposalId(pub i64);

impl std::fmt::Display for ProposalId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for ProposalId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// A proposal whole.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub id: ProposalId,
    pub venue_id: VenueId,
    /// The revision it was begun from; 0 for a new venue.
    pub base: Version,
    /// The venue as it should be.
    pub venue: Venue,
    pub by: By,
    pub person: Option<PersonId>,
    pub email: Option<String>,
    pub reason: Option<String>,
    pub made_at: DateTime<Utc>,
    pub state: State,
    pub answer: Option<String>,
}
