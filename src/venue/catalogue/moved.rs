//! Venues that were joined to another: their slugs, identifiers and numbers lead to the one that stayed.

use std::collections::HashMap;

use super::{Catalogue, Entry};
use crate::venue::{Slug, VenueId, VenueNumber};

/// A venue that left the directory because it was another told twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub id: VenueId,
    pub slug: Slug,
    /// The one that stayed.
    pub kept: VenueId,
}

/// Asked only when an address is not found.
#[derive(Default)]
pub(super) struct Forwarding {
    moved: Vec<Moved>,
    /// Places of the entries that stayed, by what stands for the one that left.
    slugs: HashMap<Slug, u32>,
    ids: HashMap<VenueId, u32>,
    numbers: HashMap<VenueNumber, u32>,
}

impl Catalogue {
    /// With the venues that were joined to others, and the numbers all had.
    #[must_use]
    pub fn forwarding(mut self, moved: Vec<Moved>, numbers: &HashMap<VenueId, VenueNumber>) -> Self {
        let mut forwarding = Forwarding::default();
        if !moved.is_empty() {
            let places: HashMap<&VenueId, u32> =
                self.entries.iter().map(|entry| &entry.venue.id).zip(0..).collect();
            for one in &moved {
                let Some(at) = places.get(&one.kept) else { continue };
                forwarding.slugs.insert(one.slug.clone(), *at);
                forwarding.ids.insert(one.id.clone(), *at);
                numbers.get(&one.id).and_then(|number| forwarding.numbers.insert(*number, *at));
            }
        }
        forwarding.moved = moved;
        self.forwarding = forwarding;
        self
    }

    /// Every venue that was joined to another, the last one first.
    pub fn moved(&self) -> &[Moved] {
        &self.forwarding.moved
    }

    pub fn has_moved(&self, id: &VenueId) -> bool {
        self.forwarding.moved.iter().any(|moved| moved.id == *id)
    }

    /// The venue that stayed, by the slug of the one that was joined to it.
    pub fn forwarded(&self, slug: &Slug) -> Option<&Entry> {
        self.entry_at(self.forwarding.slugs.get(slug))
    }

    /// The same by identifier.
    pub fn forwarded_id(&self, id: &VenueId) -> Option<&Entry> {
        self.entry_at(self.forwarding.ids.get(id))
    }

    /// The same by number.
    pub fn forwarded_number(&self, number: VenueNumber) -> Option<&Entry> {
        self.entry_at(self.forwarding.numbers.get(&number))
    }

    fn entry_at(&self, at: Option<&u32>) -> Option<&Entry> {
        self.entries.get(*at? as usize)
    }
}
