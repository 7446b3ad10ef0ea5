//! Who may change what: people, the structures they speak for, how they sign in. Knows no HTTP and no template.
//!
//! What lets somebody in (the token of a link, a code, the token of a session) is never written: the database holds
//! its SHA-256. Each has at least 128 bits, or few tries, so that the hash needs no salt (ASVS 5.0, 6.5.2 and 11.5.1).

pub mod data;
pub mod entry;
pub mod policy;
pub mod roster;
pub mod second_factor;
pub mod secret;
pub mod session;
pub mod store;

pub use policy::{Refusal, Who};

use crate::venue::vocabulary::vocabulary;

/// A person who can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub i64);

/// A body that runs venues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructureId(pub i64);

vocabulary! {
    /// What a person is to the site.
    Role {
        Partner = "partenaire" "Partenaire",
        Coordinator = "coordination" "Coordination",
        Administrator = "administration" "Administration",
    }
}

impl Role {
    /// Those who decide for others need a second factor.
    pub const fn needs_second_factor(self) -> bool {
        matches!(self, Self::Coordinator | Self::Administrator)
    }

    pub const fn is_city(self) -> bool {
        self.needs_second_factor()
    }
}

vocabulary! {
    /// Whether the changes of a structure wait for a coordinator.
    Trust { Followed = "suivie" "Suivie", Trusted = "de-confiance" "De confiance", }
}

vocabulary! {
    /// How far somebody is signed in.
    Stage { SecondFactor = "second-facteur" "Second facteur attendu", Whole = "entiere" "Connecté", }
}

/// Somebody signed in, as of this request: read from the database each time, so that who is removed is out at once.
#[derive(Clone, Debug)]
pub struct Member {
    pub person: PersonId,
    pub email: String,
    pub role: Role,
    pub stage: Stage,
    pub session: session::SessionId,
    /// What every form of this session carries.
    pub form_token: String,
}

impl Member {
    pub fn is_city(&self) -> bool {
        self.stage == Stage::Whole && self.role.is_city()
    }
}

/// A moment as the database has it: text of one length that sorts as time does.
pub(crate) fn stamp(at: chrono::DateTime<chrono::Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
