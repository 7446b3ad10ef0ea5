//! The read model: every published venue in memory, with what finding needs computed ahead. Immutable and shared;
//! a write makes a new one. List, map, data and pages all ask [`Catalogue::select`].

mod clocks;
mod entry;
mod moved;
mod select;
mod times;

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};

pub use entry::Entry;
use moved::Forwarding;
pub use moved::Moved;
pub(super) use select::Holds;
pub use select::{Hit, Selection, Unsaid};

use super::name::fold;
use super::search::Index;
use super::{Slug, Status, Venue, VenueId, VenueNumber};
use crate::territory::Territory;
use times::Evaluator;

/// All published venues, as of one commit of the database.
pub struct Catalogue {
    entries: Vec<Entry>,
    /// Places of the entries in the order of their slugs.
    by_slug: Vec<u32>,
    /// Places of the entries in the order of their numbers.
    by_number: Vec<(VenueNumber, u32)>,
    index: Index,
    /// Every label that is held, in their order.
    labels: Vec<Slug>,
    /// Venues that have a position, from south to north: a box looks at its own band only.
    by_latitude: Vec<(f64, u32)>,
    /// Where the addresses of venues that were joined to others lead.
    forwarding: Forwarding,
    /// Grows by one with each catalogue of this process: answers made from another are out of date.
    pub generation: u64,
    /// Venues kept as drafts: counted, never shown.
    pub drafts: usize,
}

impl Catalogue {
    /// Computes everything reading needs. `now` decides which days are evaluated ahead.
    pub fn new(venues: Vec<Venue>, territory: &Territory, now: DateTime<Utc>, generation: u64) -> Self {
        let mut evaluator = Evaluator::new(territory, now);
        let mut entries = Vec::with_capacity(venues.len());
        let mut drafts = 0;
        for venue in venues {
            match venue.status {
                Status::Published => entries.push(Entry::new(venue, territory, &mut evaluator)),
                Status::Draft => drafts += 1,
            }
        }
        rank_names(&mut entries);
        // Reading all the words takes as long as all the rest: a second core does it.
        let (index, (by_slug, by_latitude)) = std::thread::scope(|scope| {
            let words = scope.spawn(|| Index::new(&entries));
            let ways = ways_in(&entries);
            (words.join().unwrap_or_default(), ways)
        });
        let labels: BTreeSet<Slug> = entries.iter().flat_map(|entry| entry.labels.iter().cloned()).collect();
        let labels = labels.into_iter().collect();
        let (by_number, forwarding) = (Vec::new(), Forwarding::default());
        Self { entries, by_slug, by_number, index, labels, by_latitude, forwarding, generation, drafts }
    }

    /// With the numbers venues have in short addresses.
    #[must_use]
    pub fn numbered(mut self, numbers: &HashMap<VenueId, VenueNumber>) -> Self {
        for entry in &mut self.entries {
            entry.number = numbers.get(&entry.venue.id).copied();
        }
        let numbers = self.entries.iter().zip(0..).filter_map(|(entry, at)| Some((entry.number?, at)));
        self.by_number = numbers.collect();
        self.by_number.sort_unstable();
        self
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn find(&self, slug: &Slug) -> Option<&Entry> {
        let entry = |at: &u32| self.entries.get(*at as usize);
        let found =
            self.by_slug.binary_search_by(|at| entry(at).map(|entry| &entry.venue.slug).cmp(&Some(slug)));
        self.by_slug.get(found.ok()?).and_then(entry)
    }

    /// The venue of a short address.
    pub fn by_number(&self, number: VenueNumber) -> Option<&Entry> {
        let found = self.by_number.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        let (_, at) = self.by_number.get(found)?;
        self.entries.get(*at as usize)
    }

    /// The labels that venues hold.
    pub fn labels(&self) -> &[Slug] {
        &self.labels
    }

    pub const fn index(&self) -> &Index {
        &self.index
    }
}

type WaysIn = (Vec<u32>, Vec<(f64, u32)>);

/// Entries by slug, and from south to north.
fn ways_in(entries: &[Entry]) -> WaysIn {
    let mut slugs: Vec<(&Slug, u32)> = entries.iter().map(|entry| &entry.venue.slug).zip(0..).collect();
    slugs.sort_unstable();
    let by_slug = slugs.into_iter().map(|(_, at)| at).collect();
    let placed = |(entry, at): (&Entry, u32)| entry.point().map(|point| (point.lat(), at));
    let mut by_latitude: Vec<(f64, u32)> = entries.iter().zip(0..).filter_map(placed).collect();
    by_latitude.sort_by(|a, b| a.0.total_cmp(&b.0));
    (by_slug, by_latitude)
}

fn rank_names(entries: &mut [Entry]) {
    let mut names: Vec<(String, usize)> =
        entries.iter().enumerate().map(|(at, entry)| (fold(&entry.venue.name), at)).collect();
    names.sort_unstable();
    for ((_, at), rank) in names.into_iter().zip(0..) {
        if let Some(entry) = entries.get_mut(at) {
            entry.name_rank = rank;
        }
    }
}
