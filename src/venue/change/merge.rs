//! Two people started from one version: what only one of them changed is taken, what both changed is asked about.

use super::{Field, changes, take};
use crate::venue::vocabulary::vocabulary;
use crate::venue::{FactGroup, Provenance, Venue};

vocabulary! {
    /// Whose value of a field is kept.
    Side { Mine = "la-mienne" "La mienne", Theirs = "l-autre" "L'autre", }
}

/// Two versions brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// Everything that is sure; fields in conflict have the value of the other side.
    pub venue: Venue,
    /// Fields both changed, each to another value. Somebody chooses.
    pub conflicts: Vec<Field>,
}

impl Merge {
    /// Settles the conflicts that were chosen about; the others stay.
    #[must_use]
    pub fn resolve(mut self, mine: &Venue, chosen: &[(Field, Side)]) -> Self {
        for (field, side) in chosen {
            let known = self.conflicts.contains(field);
            if known && *side == Side::Mine {
                field.copy(mine, &mut self.venue);
            }
            self.conflicts.retain(|conflict| conflict != field);
        }
        self
    }
}

/// Brings `mine` and `theirs`, both made from `base`, together. Equal changes are no conflict.
///
/// Who said a group of facts comes from the side that changed it; if both did, from mine where I changed a fact of it.
pub fn merge(base: &Venue, mine: &Venue, theirs: &Venue) -> Merge {
    let (conflicts, clear): (Vec<Field>, Vec<Field>) = changes(base, mine)
        .into_iter()
        .partition(|field| field.differs(base, theirs) && field.differs(mine, theirs));
    let mut venue = take(theirs, mine, &clear);
    let groups: Vec<FactGroup> = clear.iter().map(|field| field.group()).collect();
    venue.said = FactGroup::ALL
        .iter()
        .filter_map(|group| {
            let said = [base, mine, theirs].map(|side| side.provenance(*group));
            let [base, mine, theirs] = said;
            let stands =
                if groups.contains(group) && mine != base { mine } else { pick(&base, mine, theirs) };
            Some((*group, stands?.clone()))
        })
        .collect();
    venue.doubts.clone_from(pick(&&base.doubts, &mine.doubts, &theirs.doubts));
    venue.updated = pick(&base.updated, mine.updated, theirs.updated);
    keep_confirmations(base, mine, theirs, &mut venue);
    Merge { venue, conflicts }
}

/// What I said anew of services nobody changed.
fn keep_confirmations(base: &Venue, mine: &Venue, theirs: &Venue, venue: &mut Venue) {
    for service in &mut venue.services {
        let of = |side: &Venue| -> Option<Provenance> { Some(side.service(service.kind)?.said.clone()) };
        let [before, own, other] = [base, mine, theirs].map(of);
        if before == other
            && before.is_some()
            && let Some(own) = own
        {
            service.said = own;
        }
    }
}

/// Theirs, unless only I changed it.
fn pick<T: PartialEq>(base: &T, mine: T, theirs: T) -> T {
    if theirs == *base { mine } else { theirs }
}
