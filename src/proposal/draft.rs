//! Drafts: what is written and not sent yet.

use super::Holder;
use crate::venue::Venue;
use crate::venue::store::Version;

/// A form under way.
#[derive(Clone, Debug)]
pub struct Draft {
    pub holder: Holder,
    pub venue: Venue,
    /// The revision it was begun from; 0 for a new venue.
    pub base: Version,
    /// Sending this draft twice is sending it once.
    pub key: String,
}

pub use super::store::{draft as find, drafted, drop_draft as discard, save_draft as save};
