//! Two venues that look alike and are two: somebody said so, and it is remembered.

use std::collections::BTreeSet;

use sqlx::SqliteExecutor;

use super::store;
use crate::venue::alike::{Pair, pairs};
use crate::venue::{Venue, VenueId};

/// Two venues that are two, whichever is named first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Distinct {
    pub(super) one: String,
    pub(super) other: String,
}

impl Distinct {
    pub fn new(one: &VenueId, other: &VenueId) -> Self {
        let (one, other) = if one.as_str() < other.as_str() { (one, other) } else { (other, one) };
        Self { one: one.as_str().to_owned(), other: other.as_str().to_owned() }
    }
}

/// The pairs of open venues that may be one and that nobody looked at yet, the most alike first.
pub async fn likely<'a>(
    db: impl SqliteExecutor<'_>,
    venues: impl Iterator<Item = &'a Venue>,
) -> sqlx::Result<Vec<Pair<'a>>> {
    let distinct: BTreeSet<Distinct> = store::distinct(db).await?;
    let open: Vec<&Venue> = venues.filter(|venue| venue.closing.is_none()).collect();
    let mut likely = pairs(&open);
    likely.retain(|pair| !distinct.contains(&Distinct::new(&pair.one.id, &pair.other.id)));
    Ok(likely)
}
