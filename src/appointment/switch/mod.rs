//! Which venues take requests, and the address that receives them: said by whoever holds the venue, off until then.

mod store;

pub use store::{all, find, off, on};

use crate::venue::Email;

/// A venue that takes requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    pub email: Email,
}
