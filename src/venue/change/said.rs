//! Who stands behind the facts after a confirmation or a change.

use super::{Fact, Field, changes};
use crate::venue::{Conditions, FactGroup, Presentation, Provenance, Venue};

/// Whether anything of a group is known, beyond the commune, which the territory knows.
pub fn holds(venue: &Venue, group: FactGroup) -> bool {
    let Venue { address, contact, .. } = venue;
    match group {
        FactGroup::Identity => true,
        FactGroup::Address => {
            address.street.is_some() || address.complement.is_some() || address.district.is_some()
        }
        FactGroup::Position => venue.position.is_some(),
        FactGroup::Phone => contact.phone.is_some() || contact.phone_hours.is_some(),
        FactGroup::Online => {
            !contact.emails.is_empty() || !contact.websites.is_empty() || contact.booking.is_some()
        }
        FactGroup::Hours => venue.hours.is_some() || !venue.exceptions.is_empty(),
        FactGroup::Offers => !venue.services.is_empty(),
        FactGroup::Conditions => venue.conditions != Conditions::default(),
        FactGroup::Presentation => venue.presentation != Presentation::default(),
    }
}

/// The groups somebody can be asked to confirm.
pub fn groups_holding_facts(venue: &Venue) -> Vec<FactGroup> {
    FactGroup::ALL.iter().copied().filter(|group| holds(venue, *group)).collect()
}

/// “Ces lignes sont justes”: stamps those of the groups that hold facts, and every service with the offers. Labels and
/// a closing keep who said them: a register knows better than the venue.
pub fn confirm(venue: &mut Venue, groups: &[FactGroup], provenance: &Provenance) {
    for group in groups {
        if holds(venue, *group) {
            venue.said.insert(*group, provenance.clone());
        }
    }
    if groups.contains(&FactGroup::Offers) {
        for service in &mut venue.services {
            service.said = provenance.clone();
        }
    }
}

/// Stamps what was changed, and nothing else: the groups of the changed facts, changed services, new labels, a new
/// closing. A group that lost its last fact loses its source.
pub fn stamp_changed(before: &Venue, after: &mut Venue, provenance: &Provenance) {
    for field in changes(before, after) {
        if holds(after, field.group()) {
            after.said.insert(field.group(), provenance.clone());
        } else {
            after.said.remove(&field.group());
        }
        match field {
            Field::Service(kind) => {
                let changed = after.services.iter_mut().filter(|service| service.kind == kind);
                changed.for_each(|service| service.said = provenance.clone());
            }
            Field::Fact(Fact::Labels) => {
                for held in &mut after.labels {
                    if before.labels.iter().all(|known| known.label != held.label) {
                        held.said = provenance.clone();
                    }
                }
            }
            Field::Fact(Fact::Closing) => {
                after.closing.iter_mut().for_each(|closing| closing.said = provenance.clone());
            }
            Field::Fact(_) => {}
        }
    }
}
