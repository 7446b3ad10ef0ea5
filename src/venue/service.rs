//! What one can do at a venue: a service is one use at one venue, with hours and conditions of its own.

use serde::{Deserialize, Serialize};

use super::facts::Provenance;
use super::vocabulary::{Answer, Audience, Booking, Cost, vocabulary};
use crate::hours::Hours;

vocabulary! {
    /// A use, in the words of the filter (`service=`).
    ServiceKind {
        FreeAccess = "acces-libre" "Accès libre à un ordinateur",
        AdaptedWorkstation = "poste-adapte" "Poste adapté au handicap",
        Wifi = "wifi" "Wifi",
        Printer = "imprimante" "Imprimante",
        Scanner = "scanner" "Scanner",
        TouchKiosk = "borne-tactile" "Borne tactile",
        PersonalHelp = "aide-personnalisee" "Aide personnalisée",
        Procedures = "demarches" "Démarches administratives",
        PublicScribe = "ecrivain-public" "Écrivain public",
        Workshop = "atelier" "Atelier",
        Employment = "insertion" "Insertion professionnelle",
        Loan = "pret-materiel" "Prêt de matériel",
        SocialPriceDevice = "vente-solidaire" "Vente de matériel à prix solidaire",
        SocialPriceConnection = "connexion-solidaire" "Connexion à prix solidaire",
        Refurbishing = "reconditionnement" "Reconditionnement",
        Donation = "don-materiel" "Don de matériel",
        Repair = "depannage" "Dépannage",
    }
}

/// How a service stands to the hours of its venue when it has none of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Equipment: there whenever the venue is open.
    Equipment,
    /// Somebody helps: the building's hours are not the helper's hours.
    Help,
}

impl ServiceKind {
    /// Equipment follows the venue's hours; help without hours of its own does not.
    pub const fn nature(self) -> Nature {
        match self {
            Self::FreeAccess
            | Self::AdaptedWorkstation
            | Self::Wifi
            | Self::Printer
            | Self::Scanner
            | Self::TouchKiosk => Nature::Equipment,
            Self::PersonalHelp
            | Self::Procedures
            | Self::PublicScribe
            | Self::Workshop
            | Self::Employment
            | Self::Loan
            | Self::SocialPriceDevice
            | Self::SocialPriceConnection
            | Self::Refurbishing
            | Self::Donation
            | Self::Repair => Nature::Help,
        }
    }

    /// Position of this kind in a bit set of kinds.
    pub const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// The hours of a service that somebody has told us.
#[derive(Clone, Debug, PartialEq)]
pub enum ServiceHours {
    /// "At the venue's opening hours", said explicitly.
    AsVenue,
    /// Hours of its own.
    Own(Hours),
}

const AS_VENUE: &str = "lieu";

impl ServiceHours {
    /// The text kept in files and the database: `lieu`, or the expression.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AsVenue => AS_VENUE,
            Self::Own(hours) => hours.as_str(),
        }
    }

    /// Hours of its own, when it has some.
    pub const fn own(&self) -> Option<&Hours> {
        match self {
            Self::AsVenue => None,
            Self::Own(hours) => Some(hours),
        }
    }
}

impl From<&str> for ServiceHours {
    fn from(text: &str) -> Self {
        if text == AS_VENUE { Self::AsVenue } else { Self::Own(Hours::parse(text)) }
    }
}

impl Serialize for ServiceHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ServiceHours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text::read_any(deserializer, |text| Self::from(text))
    }
}

/// One use at one venue. What is absent is not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub kind: ServiceKind,
    /// Offered, or known to be absent.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub offered: Answer,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<ServiceHours>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// The price or its condition, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking: Option<Booking>,
    /// Reserved for one audience.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    /// How many machines or seats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub said: Provenance,
}

impl Service {
    /// Offered, or known to be absent; nothing else is known of it.
    pub const fn bare(kind: ServiceKind, offered: Answer, said: Provenance) -> Self {
        Self {
            kind,
            offered,
            hours: None,
            cost: None,
            price: None,
            booking: None,
            audience: None,
            quantity: None,
            note: None,
            said,
        }
    }
}

const fn yes() -> Answer {
    Answer::Yes
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_yes(answer: &Answer) -> bool {
    *answer == Answer::Yes
}

/// A set of kinds of service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSet(u32);

impl ServiceSet {
    pub const fn contains(self, kind: ServiceKind) -> bool {
        self.0 & kind.bit() != 0
    }

    /// Whether every kind of `other` is in this set.
    pub const fn holds(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = ServiceKind> {
        ServiceKind::ALL.iter().copied().filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<ServiceKind> for ServiceSet {
    fn from_iter<I: IntoIterator<Item = ServiceKind>>(kinds: I) -> Self {
        Self(kinds.into_iter().fold(0, |bits, kind| bits | kind.bit()))
    }
}
