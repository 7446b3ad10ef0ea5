//! The link of a letter to a venue. It shows that venue, confirms its facts and proposes others; it does not sign in and
//! opens nothing else. Knows no HTTP and no template.

mod store;

use chrono::Months;

pub use store::{find, note_recipient, open, revoke_all, venue_of};

use crate::venue::{Email, VenueId};

/// How long a link is good.
const LIFE: Months = Months::new(3);

/// A link that is good now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub id: i64,
    pub venue_id: VenueId,
    /// The address its letter went to.
    pub sent_to: Option<Email>,
}
