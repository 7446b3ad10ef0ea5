//! Who signs a revision.

use std::fmt;
use std::str::FromStr;

use crate::account::PersonId;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// Who made a revision: the kind of person, which everybody may read.
    Author {
        Territory = "territoire" "Premières données du territoire",
        Import = "import" "Import de fichier",
        Demo = "demonstration" "Lieux inventés",
        Structure = "structure" "La structure",
        StructureByLink = "structure-lien" "La structure, par le lien de sa lettre",
        City = "ville" "La ville",
        CityByPhone = "ville-telephone" "La ville, par téléphone",
        Visitor = "visiteur" "Un visiteur, vérifié par la ville",
        Restored = "retour" "La ville, qui a remis une version précédente",
    }
}

/// Who made a revision, from what, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub author: Author,
    /// Who was signed in. For coordinators only.
    pub person: Option<PersonId>,
    /// The file, letter or report it came from. For coordinators only.
    pub source: Option<String>,
    /// Why, in words the public history shows: whoever asks for it says so.
    pub reason: Option<String>,
}

impl Signature {
    /// Nothing known but the kind of person.
    pub const fn of(author: Author) -> Self {
        Self { author, person: None, source: None, reason: None }
    }
}

/// Number of a venue's revision, from 1. An editor names the one they started from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub i64);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Version {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
