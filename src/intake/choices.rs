//! What a person decided about a plan.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::venue::VenueId;

/// What is done with a line that looks like a venue already here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TwinChoice {
    /// They are two.
    Add,
    /// It is this one.
    Is(VenueId),
}

/// Decisions, by what they are about. Nothing chosen is nothing done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// By the source's identifier.
    pub twins: BTreeMap<String, TwinChoice>,
    /// Texts of hours whose reading is right.
    pub hours: BTreeSet<String>,
    /// Venues the source gives no more, to close.
    pub close: BTreeSet<VenueId>,
}
