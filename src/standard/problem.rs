//! What is wrong with a cell.

use super::Column;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// What a cell should have held. In words a town clerk understands: the message `standard-expected-…`.
    Expected {
        Something = "quelque-chose" "une valeur",
        Postcode = "code-postal" "cinq chiffres",
        Insee = "code-insee" "un code INSEE de cinq signes",
        Degrees = "degres" "des degrés décimaux",
        BothDegrees = "deux-degres" "latitude et longitude ensemble",
        LatitudeFirst = "latitude-d-abord" "la latitude, puis la longitude",
        NotMetres = "pas-des-metres" "des degrés, et non des mètres",
        InCommune = "dans-la-commune" "une position dans la commune",
        Phone = "telephone" "un numéro de téléphone français",
        Email = "courriel" "une adresse de courriel",
        Website = "adresse-web" "une adresse web",
        Date = "date" "une date année-mois-jour",
        Answer = "reponse" "oui ou non",
        Language = "langue" "un code de langue",
        ServiceName = "service" "un service de la liste",
        Precision = "precision" "batiment, rue ou quartier",
        Rest = "reste" "la colonne telle que le site l’a écrite",
    }
}

impl Expected {
    /// The key of the message.
    pub fn key(self) -> String {
        format!("standard-expected-{self}")
    }
}

/// What a wrong cell most likely meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// There is no other reading: it was applied.
    Certain(String),
    /// Proposed, never applied by itself.
    Likely(String),
    /// Nobody can tell better: the cell was taken as it came.
    Kept,
}

/// A cell that was not understood as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub column: Column,
    /// The cell, or the part of it, as it came, cut at 200 signs.
    pub value: String,
    pub expected: Expected,
    pub repair: Option<Repair>,
}

/// Longest value a problem quotes: a cell may hold megabytes.
const QUOTED_MAX: usize = 200;

impl Problem {
    pub(super) fn new(column: Column, value: &str, expected: Expected) -> Self {
        Self { column, value: value.chars().take(QUOTED_MAX).collect(), expected, repair: None }
    }

    pub(super) fn repaired(self, repair: Repair) -> Self {
        Self { repair: Some(repair), ..self }
    }
}
