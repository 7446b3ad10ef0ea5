//! What changes between two versions of a venue: field by field, as data. Two editors who start from one version are
//! brought together here; words for it are in [`crate::listing::change`].

mod field;
mod merge;
mod said;

#[cfg(test)]
mod tests;

pub use field::{Fact, Field, UnknownField};
pub use merge::{Merge, Side, merge};
pub use said::{confirm, groups_holding_facts, holds, stamp_changed};

use super::Venue;

/// The fields whose value differs, in the order of [`Field::all`]. Who says so of a service is no part of its value.
pub fn changes(before: &Venue, after: &Venue) -> Vec<Field> {
    Field::all().filter(|field| field.differs(before, after)).collect()
}

/// `onto` with the values `from` has in these fields.
#[must_use]
pub fn take(onto: &Venue, from: &Venue, fields: &[Field]) -> Venue {
    let mut venue = onto.clone();
    for field in fields {
        field.copy(from, &mut venue);
    }
    venue
}
