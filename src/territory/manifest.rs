//! `territoire.json`: what a territory says of itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::pace::Pace;
use super::source::{Source, TerritoryError};
use super::words::Words;
use crate::hours::SchoolZone;
use crate::venue::{CommuneCode, Language, Phone, Postcode, Slug};

pub(super) const FILE: &str = "territoire.json";

/// The file as it is written; its keys are explained in the module `territory`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub name: String,
    pub communes: Vec<CommuneEntry>,
    pub school_zone: Option<SchoolZone>,
    pub relay: Option<Relay>,
    #[serde(default)]
    pub layers: Vec<LayerEntry>,
    #[serde(default)]
    pub labels: BTreeMap<Slug, Words>,
    pub credit: Option<String>,
    pub pace: Option<Pace>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommuneEntry {
    pub insee: CommuneCode,
    pub name: String,
    pub postcode: Option<Postcode>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LayerEntry {
    pub id: Slug,
    pub name: Words,
    pub file: String,
}

/// Somebody who answers the phone when a venue's own number is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relay {
    pub phone: Phone,
    /// As the subject of a sentence: “La médiathèque”.
    pub name: Words,
    /// When they answer, in words. Absent: not known.
    pub hours: Option<Words>,
    /// Languages spoken there; empty: not known.
    #[serde(default)]
    pub languages: Vec<Language>,
}

pub(super) fn read(source: &Source<'_>) -> Result<Manifest, TerritoryError> {
    let text = source.require(FILE)?;
    let manifest: Manifest =
        serde_json::from_str(&text).map_err(|error| TerritoryError::json(FILE, &error))?;
    if manifest.communes.is_empty() {
        return Err(TerritoryError::new(FILE, "a territory has at least one commune").at("communes"));
    }
    let twice = |(rank, entry): &(usize, &CommuneEntry)| {
        manifest.communes.iter().take(*rank).any(|other| other.insee == entry.insee)
    };
    match manifest.communes.iter().enumerate().find(twice) {
        Some((_, entry)) => {
            Err(TerritoryError::new(FILE, format!("commune {} is listed twice", entry.insee)).at("communes"))
        }
        None => Ok(manifest),
    }
}
