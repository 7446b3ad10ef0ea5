//! Venues stay in memory as long as the process: lists lose the room they grew with, and a source that thousands of
//! facts name is kept once. A third of the memory of a country's venues.

use std::collections::HashSet;
use std::sync::Arc;

use super::{Provenance, Venue};

/// The sources met so far.
#[derive(Default)]
pub struct AtRest(HashSet<Arc<str>>);

impl AtRest {
    pub fn settle(&mut self, venue: &mut Venue) {
        shrink(venue);
        let services = venue.services.iter_mut().map(|service| &mut service.said);
        let labels = venue.labels.iter_mut().map(|held| &mut held.said);
        for said in venue.said.values_mut().chain(services).chain(labels) {
            self.share(said);
        }
    }

    fn share(&mut self, said: &mut Provenance) {
        if let Some(known) = self.0.get(&said.source) {
            said.source = Arc::clone(known);
        } else {
            self.0.insert(Arc::clone(&said.source));
        }
    }
}

fn shrink(venue: &mut Venue) {
    venue.aliases.shrink_to_fit();
    venue.typologies.shrink_to_fit();
    venue.services.shrink_to_fit();
    venue.labels.shrink_to_fit();
    venue.contact.emails.shrink_to_fit();
    venue.contact.websites.shrink_to_fit();
    let conditions = &mut venue.conditions;
    conditions.costs.shrink_to_fit();
    conditions.access.shrink_to_fit();
    conditions.support.shrink_to_fit();
    conditions.national_services.shrink_to_fit();
}
