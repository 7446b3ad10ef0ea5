//! What people come for: needs, not services. “Declare my income” is a need; the services that answer it are several.
//!
//! # The data
//!
//! `needs.json` is an array of needs, in the order they are shown. It is read at start into [`Need`]s; a file with a
//! fault is refused, by a test first. Each need is an object:
//!
//! | field | |
//! |---|---|
//! | `id` | a slug, for ever: the word of `besoin=` in addresses; its name is the message `need-<id>` (`need.ftl`) |
//! | `group` | the button it stands behind ([`Group`]) on the first question; its name is `need-group-<group>` |
//! | `icon` | a pictogram of `static/icons/index.mjs` |
//! | `with` | how it is answered with somebody: each entry is a way ([`Way`]), services joined by `+`; the best first |
//! | `alone` | the same for who does it by themselves; empty where nobody can |
//! | `audience`, `label` | what a venue must address or hold besides; optional |
//! | `sayings` | words people use for it, in any language |
//! | `papers` | what to bring: `what` in several languages, and its source |
//! | `links` | self-help that can be trusted |
//! | `offers` | what is no place and answers too: a social tariff, a safe place for documents, a practice version |
//!
//! A paper, a link and an offer are [`Pointer`]s: `what` (several languages, French always), `publisher` (who stands
//! behind it), `url` (the source), `checked` (when somebody last read it there; absent: told as “to be confirmed”).
//!
//! # Who changes it
//!
//! A coordinator may put an own version ([`Own`]) over a need, or switch it off; it is kept in the table `need`
//! ([`store`]) and laid over the file by [`Needs::with`]. Identifier, group and pictogram stay the program's.

mod answer;
mod needs;
mod skills;
pub mod store;
mod way;

use serde::{Deserialize, Serialize};

pub use answer::{Appointment, Ask, Finding, Fit, Found, find};
pub use needs::{BadNeeds, Needs};
pub use skills::{Domain, Ease, Help, Situation};
pub use way::Way;

use crate::settings::Line;
use crate::territory::Words;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Audience, FactDate, ServiceSet, Slug, Website};

/// The identifier of a need: a slug.
pub type NeedId = Slug;

vocabulary! {
    /// The large buttons of the first question, in their order.
    Group {
        Papers = "papier" "Imprimer ou scanner un papier",
        Internet = "internet" "Utiliser un ordinateur ou internet",
        Writing = "ecrire" "Écrire une lettre, remplir un papier",
        Procedure = "demarche" "Faire une démarche",
        Learning = "apprendre" "Apprendre",
        School = "ecole" "L'école",
        Device = "appareil" "Un ordinateur ou un téléphone à moi",
        Connection = "connexion" "Internet et téléphone moins chers",
        Accounts = "compte" "Mes mots de passe, mes courriels, ma sécurité",
    }
}

impl Group {
    /// Its pictogram: a name of the sprite.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Papers => "printer",
            Self::Internet => "monitor",
            Self::Writing => "pen-line",
            Self::Procedure => "file-check",
            Self::Learning => "graduation-cap",
            Self::School => "school",
            Self::Device => "laptop",
            Self::Connection => "router",
            Self::Accounts => "key-round",
        }
    }
}

vocabulary! {
    /// Alone, or with somebody who helps (`avec=`).
    Company { Alone = "seul" "Seul", Somebody = "quelquun" "Avec quelqu'un", }
}

vocabulary! {
    /// Whether a need is shown.
    Switch { On = "oui" "Montré", Off = "non" "Caché", }
}

/// A text somebody stands behind: a paper to bring, a link, an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pointer {
    pub what: Words,
    pub publisher: Line,
    pub url: Website,
    /// When somebody last read it at the source. Absent: to be confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<FactDate>,
}

/// What of a need a coordinator may change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Own {
    #[serde(default = "on", skip_serializing_if = "is_on")]
    pub shown: Switch,
    /// With somebody: any of these ways, the best first.
    #[serde(default)]
    pub with: Vec<Way>,
    /// By oneself: any of these ways, the best first.
    #[serde(default)]
    pub alone: Vec<Way>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Slug>,
    #[serde(default)]
    pub sayings: Vec<Line>,
    #[serde(default)]
    pub papers: Vec<Pointer>,
    #[serde(default)]
    pub links: Vec<Pointer>,
    #[serde(default)]
    pub offers: Vec<Pointer>,
}

const fn on() -> Switch {
    Switch::On
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_on(shown: &Switch) -> bool {
    *shown == Switch::On
}

/// Something people come for.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    pub id: NeedId,
    pub group: Group,
    /// A name of the sprite.
    pub icon: String,
    /// Every service that answers it in some way. To find venues, ask [`find`]: one of them is enough.
    pub services: ServiceSet,
    /// With somebody: any of these ways, the best first.
    pub with: Vec<Way>,
    /// By oneself: any of these ways, the best first.
    pub alone: Vec<Way>,
    pub audience: Option<Audience>,
    pub label: Option<Slug>,
    pub sayings: Vec<Line>,
    pub papers: Vec<Pointer>,
    pub links: Vec<Pointer>,
    pub offers: Vec<Pointer>,
    pub shown: Switch,
}

impl Need {
    /// A need nothing is known of yet.
    fn bare(id: NeedId, group: Group, icon: String) -> Self {
        Self {
            id,
            group,
            icon,
            services: ServiceSet::default(),
            with: vec![],
            alone: vec![],
            audience: None,
            label: None,
            sayings: vec![],
            papers: vec![],
            links: vec![],
            offers: vec![],
            shown: Switch::On,
        }
    }

    /// The key of its name.
    pub fn key(&self) -> String {
        format!("need-{}", self.id)
    }

    /// The ways that answer in this company; where none does, those of the other.
    pub fn ways(&self, company: Option<Company>) -> Vec<Way> {
        let (with, alone) = (&self.with, &self.alone);
        match company {
            Some(Company::Alone) if !alone.is_empty() => alone.clone(),
            Some(Company::Somebody) if !with.is_empty() => with.clone(),
            _ => with.iter().chain(alone).copied().collect(),
        }
    }

    /// Whether there is a choice between alone and with somebody.
    pub const fn asks_company(&self) -> bool {
        !self.with.is_empty() && !self.alone.is_empty()
    }

    /// What a coordinator may change of it, as it is.
    pub fn own(&self) -> Own {
        Own {
            shown: self.shown,
            with: self.with.clone(),
            alone: self.alone.clone(),
            audience: self.audience,
            label: self.label.clone(),
            sayings: self.sayings.clone(),
            papers: self.papers.clone(),
            links: self.links.clone(),
            offers: self.offers.clone(),
        }
    }

    /// This need as `own` has it.
    #[must_use]
    pub fn changed(self, own: Own) -> Self {
        let Self { id, group, icon, .. } = self;
        let Own { shown, with, alone, audience, label, sayings, papers, links, offers } = own;
        let services =
            with.iter().chain(&alone).fold(ServiceSet::default(), |all, way| all.and(way.services()));
        Self {
            id,
            group,
            icon,
            services,
            with,
            alone,
            audience,
            label,
            sayings,
            papers,
            links,
            offers,
            shown,
        }
    }
}
