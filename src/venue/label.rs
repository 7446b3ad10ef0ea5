//! Labels, programmes and trainings a venue holds.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::facts::Provenance;
use super::name::Slug;
use super::vocabulary::vocabulary;

vocabulary! {
    /// National programmes (standard, `dispositif_programmes_nationaux`).
    Programme {
        AidantsConnect = "aidants-connect" "Aidants Connect",
        DigitalLibrary = "bibliotheque-numerique-de-reference" "Bibliothèques numérique de référence",
        Pix = "certification-pix" "Certification PIX",
        DigitalAdviser = "conseiller-numerique" "Conseillers numériques",
        EmmausConnect = "emmaus-connect" "Emmaüs Connect",
        FranceServices = "france-services" "France Services",
        DigitalSchool = "grande-ecole-du-numerique" "Grande école du numérique",
        RedCross = "croix-rouge" "La Croix Rouge",
        CafPoint = "point-numerique-caf" "Point d'accès numérique CAF",
        PromeneursDuNet = "promeneurs-du-net" "Promeneurs du net",
        EmmausRelay = "relais-numerique" "Relais numérique (Emmaüs Connect)",
    }
}

vocabulary! {
    /// Trainings and labels (standard, `formations_labels`).
    Training {
        HealthSpace = "mon-espace-sante" "Formé à « Mon Espace Santé »",
        Duplex = "duplex" "Formé à « DUPLEX » (illettrisme)",
        Arnia = "arnia" "Arnia/MedNum BFC (Bourgogne-Franche-Comté)",
        Reuse = "reemploi-normandie" "Collectif ressources et acteurs réemploi (Normandie)",
        PostSteps = "etapes-numeriques" "Étapes numériques (La Poste)",
        TerritoryFactory = "fabriques-de-territoire" "Fabriques de Territoire",
        Scouts = "eclaireurs-du-numerique" "Les Éclaireurs du numérique (Drôme)",
        MyPapers = "mes-papiers" "Mes Papiers (Métropole de Lyon)",
        Ordi = "ordi-3-0" "ORDI 3.0",
        SudLabs = "sud-labs" "SUD LABS (PACA)",
    }
}

/// A label: national ones are known by their word, any other by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    Programme(Programme),
    Training(Training),
    /// A label of the territory or of anybody else, by the name it gave itself.
    Other(String),
}

impl Label {
    /// The word of the filter (`label=`). None when the name has no letter to keep.
    pub fn slug(&self) -> Option<Slug> {
        match self {
            Self::Programme(programme) => programme.word().parse().ok(),
            Self::Training(training) => training.word().parse().ok(),
            Self::Other(name) => Slug::of(name),
        }
    }

    /// The name as its owner writes it.
    pub fn name(&self) -> &str {
        match self {
            Self::Programme(programme) => programme.label(),
            Self::Training(training) => training.label(),
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        Programme::from_str(text)
            .map(Self::Programme)
            .or_else(|_| Training::from_str(text).map(Self::Training))
            .unwrap_or_else(|_| Self::Other(text.to_owned()))
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Programme(programme) => programme.fmt(f),
            Self::Training(training) => training.fmt(f),
            Self::Other(name) => f.write_str(name),
        }
    }
}

impl Serialize for Label {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text::read_any(deserializer, |text| Self::from(text))
    }
}

/// A label at a venue, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldLabel {
    pub label: Label,
    pub said: Provenance,
}
