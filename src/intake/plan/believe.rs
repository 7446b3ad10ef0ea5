//! Who is believed when a file and the site disagree: the structure, then the city, then source by source; and the
//! later of two dates.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::intake::Known;
use crate::territory::lookup::SERVICE;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Confirmer, FactDate, Precision, Provenance, Venue};

vocabulary! {
    /// Why a fact stays as it is.
    Why {
        Structure = "structure" "La structure l'a confirmé depuis",
        City = "ville" "La ville l'a confirmé depuis",
        Ranked = "source-preferee" "Une source plus sûre le dit",
        Later = "plus-recent" "Une source plus récente le dit",
        Undated = "sans-date" "Le fichier ne porte pas de date",
        Exact = "plus-precis" "La position connue est plus précise",
        PositionsFirst = "positions-d-abord" "Une source dont les positions passent d'abord le dit",
    }
}

/// Whether what the file says takes the place of what is known, or why not.
pub(super) fn verdict(
    ours: Option<&Provenance>,
    theirs: Option<&Provenance>,
    known: &Known,
) -> Result<(), Why> {
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return Ok(()) };
    let (before, after) = (day(ours), day(theirs));
    // The file is a list of ours: it says itself who confirmed.
    let confirmed_again = matches!(theirs.by, Confirmer::Venue | Confirmer::City);
    match ours.by {
        Confirmer::Venue | Confirmer::City if after.is_some() && after > before => Ok(()),
        Confirmer::Venue if !(confirmed_again && after == before) => Err(Why::Structure),
        Confirmer::City if !(confirmed_again && after == before) => Err(Why::City),
        Confirmer::Venue | Confirmer::City => Ok(()),
        Confirmer::PublicSource | Confirmer::Visitor => between_sources(ours, theirs, known),
    }
}

fn between_sources(ours: &Provenance, theirs: &Provenance, known: &Known) -> Result<(), Why> {
    let (before, after) = (day(ours), day(theirs));
    if ours.source == theirs.source {
        // A source corrects itself, unless the file is an old one.
        return if after.is_some() && after < before { Err(Why::Later) } else { Ok(()) };
    }
    match known.rank(&ours.source).cmp(&known.rank(&theirs.source)) {
        Ordering::Less => Err(Why::Ranked),
        Ordering::Equal if after.is_none() && before.is_some() => Err(Why::Undated),
        Ordering::Equal if after < before => Err(Why::Later),
        Ordering::Greater | Ordering::Equal => Ok(()),
    }
}

fn day(said: &Provenance) -> Option<NaiveDate> {
    said.date.map(FactDate::latest)
}

/// The same of a position. One a source gives stands before one that was looked up, and one of a source whose positions
/// come first before those of others; what the structure or the city confirmed stays unless the file is later.
pub(super) fn of_position(
    ours: Option<&Provenance>,
    theirs: Option<&Provenance>,
    known: &Known,
) -> Result<(), Why> {
    if let (Some(ours), Some(theirs)) = (ours, theirs)
        && is_of_source(ours)
        && is_of_source(theirs)
    {
        let first = |said: &Provenance| known.positions_first.contains(&*said.source);
        match (first(ours), first(theirs)) {
            (true, false) => return Err(Why::PositionsFirst),
            (false, true) => return Ok(()),
            (true, true) | (false, false) if &*ours.source == SERVICE => return Ok(()),
            (true, true) | (false, false) => {}
        }
    }
    verdict(ours, theirs, known)
}

const fn is_of_source(said: &Provenance) -> bool {
    matches!(said.by, Confirmer::PublicSource | Confirmer::Visitor)
}

/// A position that is a building's is not given up for a street's.
pub(super) fn is_less_exact(ours: &Venue, theirs: &Venue) -> bool {
    let precision = |venue: &Venue| venue.position.map(|position| position.precision);
    precision(ours) == Some(Precision::Building)
        && precision(theirs).is_some_and(|p| p != Precision::Building)
}
