//! Which features of a collection are told.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::asked::Asked;
use super::collection::Collection;
use super::crs::Crs;
use super::feature::{holds, meets, venue, zone};
use super::paging::Paging;
use crate::territory::{Commune, Zone};
use crate::venue::catalogue::Hit;
use crate::venue::filter::{Ask, Filter};
use crate::web::Result;

/// Which features are told.
pub(super) enum Wanted<'a> {
    One(&'a str),
    Page { paging: &'a Paging, properties: Vec<(&'a str, &'a str)> },
}

/// Features, how many there are in all, and when they change by themselves.
pub(super) struct Found {
    pub features: Vec<Value>,
    pub matched: usize,
    pub changes_at: Option<DateTime<Utc>>,
}

/// What is wanted of a collection, by identifiers: the order of a list changes with the hours, pages may not.
pub(super) fn features(
    asked: &Asked,
    collection: &Collection<'_>,
    wanted: &Wanted<'_>,
    crs: Crs,
) -> Result<Found> {
    let bounds = match wanted {
        Wanted::One(_) => None,
        Wanted::Page { paging, .. } => paging.bounds,
    };
    let cx = &asked.cx;
    let territory = cx.app.territory();
    match collection {
        Collection::Venues => {
            let catalogue = cx.catalogue();
            let selection = catalogue.select(&Filter { bounds, ..Filter::default() }, cx.now);
            let changes_at = Some(selection.changes_at);
            let mut hits = selection.for_data(Ask::No);
            hits.sort_by(|one, other| one.entry.venue.id.cmp(&other.entry.venue.id));
            let id = |hit: &Hit<'_>| hit.entry.venue.id.as_str().to_owned();
            pick(&hits, wanted, id, |hit| venue(cx, hit, crs)).map(|found| Found { changes_at, ..found })
        }
        Collection::Communes => {
            let inside = territory.communes().iter().filter(|commune| meets(&commune.shape, bounds));
            let told = |found: &&Commune| Ok(zone(found.insee.as_str(), &found.name, &found.shape, crs));
            pick(&inside.collect::<Vec<_>>(), wanted, |found| found.insee.as_str().to_owned(), told)
        }
        Collection::Zones(layer) => {
            let inside = layer.zones.iter().filter(|zone| meets(&zone.shape, bounds));
            let told = |found: &&Zone| Ok(zone(found.id.as_str(), &found.name, &found.shape, crs));
            pick(&inside.collect::<Vec<_>>(), wanted, |found| found.id.as_str().to_owned(), told)
        }
    }
}

/// Only what is given is written as JSON, unless properties have to be compared: of a whole country one page is wanted.
fn pick<T>(
    all: &[T],
    wanted: &Wanted<'_>,
    id: impl Fn(&T) -> String,
    told: impl Fn(&T) -> Result<Value>,
) -> Result<Found> {
    let (features, matched) = match wanted {
        Wanted::One(one) => {
            let found: Vec<Value> =
                all.iter().find(|item| id(item) == *one).map(told).transpose()?.into_iter().collect();
            let matched = found.len();
            (found, matched)
        }
        Wanted::Page { paging, properties } if properties.is_empty() => {
            let page = all.iter().skip(paging.offset).take(paging.limit);
            (page.map(told).collect::<Result<_>>()?, all.len())
        }
        Wanted::Page { paging, properties } => {
            let all = all.iter().map(told).collect::<Result<Vec<Value>>>()?;
            let matching: Vec<Value> = all.into_iter().filter(|feature| holds(feature, properties)).collect();
            let matched = matching.len();
            (matching.into_iter().skip(paging.offset).take(paging.limit).collect(), matched)
        }
    };
    Ok(Found { features, matched, changes_at: None })
}
