//! What a venue is: its parts as types, the filter that finds it, the catalogue that holds all of them, the store
//! that keeps them. Knows no HTTP and no template.

use serde::{Deserialize, Serialize};

pub mod address;
pub mod alike;
mod at_rest;
pub mod catalogue;
pub mod change;
pub mod contact;
pub mod facts;
pub mod few;
pub mod filter;
pub mod freshness;
pub mod label;
pub mod link;
pub mod name;
pub mod number;
pub mod search;
pub mod service;
pub mod standing;
pub mod store;
pub(crate) mod text;
pub mod typology;
pub mod vocabulary;
pub mod when;

pub use address::{Address, CommuneCode, Point, Position, Postcode};
pub use contact::{Email, LinkFault, Phone, Website};
pub use facts::{Certainty, FactDate, FactGroup, Provenance};
pub use few::Few;
pub use label::{HeldLabel, Label};
pub use name::{Language, Slug, VenueId, Word};
pub use number::{Chosen, VenueNumber};
pub use service::{Nature, Service, ServiceHours, ServiceKind, ServiceSet};
pub use typology::Typology;
pub use vocabulary::{
    Access, Answer, Audience, Booking, Care, Confirmer, Cost, Mobility, NationalService, Precision, Role,
    Status, Support,
};

use crate::hours::{Exception, Hours};

/// Yes and no to words of a vocabulary; what is absent is not known.
pub type Answers<T> = Few<T, Answer>;

/// A place where people get help with digital life. Every absent value means *not known*, never *no*.
///
/// This shape is also the file format of a territory's first venues and the content of a revision. Fields of the
/// national standard keep its section's meaning (“Schéma de données des lieux de médiation numérique”, v1.0.2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    pub id: VenueId,
    pub slug: Slug,
    pub name: String,
    /// Other names people use, for the search.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    pub status: Status,
    /// Closed for good or until further notice: the page stays, people look for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closing: Option<Closing>,
    /// SIRET or RNA of the structure (standard, `pivot`), as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pivot: Option<String>,
    /// Body the venue belongs to (standard, `structure_parente`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typologies: Vec<Word<Typology>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    pub address: Address,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    #[serde(default, skip_serializing_if = "Contact::is_empty")]
    pub contact: Contact,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    #[serde(default, skip_serializing_if = "Conditions::is_empty")]
    pub conditions: Conditions,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<HeldLabel>,
    #[serde(default, skip_serializing_if = "Presentation::is_empty")]
    pub presentation: Presentation,
    /// Where each group of facts comes from. A group that holds facts has an entry.
    #[serde(default, skip_serializing_if = "Few::is_empty")]
    pub said: Few<FactGroup, Provenance>,
    /// What sources say that is doubtful or contradicts the fact shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
    /// Day of the last update in the source (standard, `date_maj`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<FactDate>,
}

/// A closing that is not a mere dated closure: why, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<FactDate>,
    pub message: String,
    pub said: Provenance,
}

/// How to reach the venue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// When somebody answers the telephone, where that is not when the venue is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_hours: Option<Hours>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Email>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub websites: Vec<Website>,
    /// Online booking (standard, `prise_rdv`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking: Option<Website>,
}

impl Contact {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// On what conditions one is received.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Conditions {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Word<Cost>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Word<Access>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<Word<Support>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mobility: Vec<Word<Mobility>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub national_services: Vec<Word<NationalService>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub audiences: Answers<Word<Audience>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub care: Answers<Word<Care>>,
    #[serde(skip_serializing_if = "Few::is_empty")]
    pub languages: Answers<Language>,
    /// Can one come in with a wheelchair?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wheelchair: Option<Answer>,
    /// Record of the building in Acceslibre (standard, `fiche_acces_libre`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accessibility_sheet: Option<Website>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<String>,
    /// Metro, bus, car park.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
}

impl Conditions {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The venue in its own words, in its own language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Presentation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Presentation {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A statement that is kept beside the facts because it is doubtful or contradicts them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    pub group: FactGroup,
    /// In the venue's language, as visitors read it.
    pub text: String,
    pub said: Provenance,
}

impl Venue {
    pub fn service(&self, kind: ServiceKind) -> Option<&Service> {
        self.services.iter().find(|service| service.kind == kind)
    }

    /// The kinds known to be offered, or known to be absent.
    pub fn services_answered(&self, answer: Answer) -> ServiceSet {
        self.services.iter().filter(|service| service.offered == answer).map(|service| service.kind).collect()
    }

    /// Hours kept as a text because they cannot be read.
    pub fn unread_hours(&self) -> Option<&str> {
        self.hours.as_ref().filter(|hours| hours.readable().is_none()).map(Hours::as_str)
    }

    /// Who says so of a group of facts.
    pub fn provenance(&self, group: FactGroup) -> Option<&Provenance> {
        self.said.get(&group)
    }
}
