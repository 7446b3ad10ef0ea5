//! Which venues are kept: all of a city, a part of a country.

use std::cmp::Ordering;

use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::{Point, ServiceSet};
use crate::web::{Params, Result};

/// Most venues kept at once: about 2 MB on the telephone, a tenth of it on the wire.
pub(super) const MOST: usize = 300;

/// The venues that are kept, by name.
pub(super) struct Places<'a> {
    pub(super) entries: Vec<&'a Entry>,
    /// How many there are.
    pub(super) total: usize,
    /// Whether they were chosen by how near they are.
    pub(super) chosen_by: ChosenBy,
}

/// How the venues were chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChosenBy {
    /// All of them fit.
    All,
    /// The nearest to the point asked.
    Distance,
    /// Those whose facts are the freshest.
    Freshness,
}

/// `?pres=50.69,3.17`
pub(super) fn near(params: &Params) -> Result<Option<Point>> {
    Ok(params.filter()?.near)
}

impl<'a> Places<'a> {
    /// At most [`MOST`] venues that are not closed for good.
    pub(super) fn of(catalogue: &'a Catalogue, near: Option<Point>) -> Self {
        let mut entries: Vec<&Entry> = catalogue.entries().iter().filter(|entry| !entry.gone).collect();
        let total = entries.len();
        let chosen_by = match near {
            _ if total <= MOST => ChosenBy::All,
            Some(_) => ChosenBy::Distance,
            None => ChosenBy::Freshness,
        };
        match (chosen_by, near) {
            (ChosenBy::Distance, Some(point)) => entries.sort_by(|a, b| by_distance(point, a, b)),
            _ => entries.sort_by_key(|entry| entry.rank()),
        }
        entries.truncate(MOST);
        entries.sort_by_key(|entry| entry.name_rank);
        Self { entries, total, chosen_by }
    }

    /// Every service that is offered somewhere among them.
    pub(super) fn services(&self) -> ServiceSet {
        self.entries.iter().flat_map(|entry| entry.offered.iter()).collect()
    }
}

/// Those without a position last.
fn by_distance(point: Point, a: &Entry, b: &Entry) -> Ordering {
    let far = |entry: &Entry| entry.point().map_or(f64::INFINITY, |at| at.distance_m(point));
    far(a).total_cmp(&far(b))
}
