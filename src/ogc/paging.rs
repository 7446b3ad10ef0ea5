//! The parameters of items that are not about one property: how many, from where, in which box.

use super::asked::Asked;
use super::crs::Crs;
use crate::territory::Bounds;
use crate::web::Result;

/// Features of a page when nobody says.
const LIMIT: usize = 100;
/// Most features of a page; who asks for more gets this many (Core, permission 8).
pub(super) const LIMIT_MAX: usize = 10_000;

/// The names of these parameters.
pub(super) const NAMES: [&str; 6] = ["limit", "offset", "bbox", "bbox-crs", "datetime", "crs"];

/// A page of a collection.
pub(super) struct Paging {
    pub limit: usize,
    pub offset: usize,
    pub bounds: Option<Bounds>,
    pub crs: Crs,
}

impl Paging {
    pub fn read(asked: &Asked) -> Result<Self> {
        let number = |name: &str, least: usize, usual: usize| match asked.params.get(name) {
            None => Ok(usual),
            Some(typed) => {
                let read = typed.parse().ok().filter(|number| *number >= least);
                read.ok_or_else(|| asked.refuse("ogc-bad-number", name))
            }
        };
        when(asked)?;
        Ok(Self {
            limit: number("limit", 1, LIMIT)?.min(LIMIT_MAX),
            offset: number("offset", 0, 0)?,
            bounds: bounds(asked)?,
            crs: Crs::read(&asked.cx, "crs", asked.params.get("crs"))?,
        })
    }
}

/// Four numbers, or six with heights, which say nothing here.
fn bounds(asked: &Asked) -> Result<Option<Bounds>> {
    let crs = Crs::read(&asked.cx, "bbox-crs", asked.params.get("bbox-crs"))?;
    let Some(typed) = asked.params.get("bbox") else { return Ok(None) };
    let numbers: Option<Vec<f64>> = typed.split(',').map(|number| number.trim().parse().ok()).collect();
    let corners = match numbers.unwrap_or_default().as_slice() {
        &[west, south, east, north] | &[west, south, _, east, north, _] => [west, south, east, north],
        _ => return Err(asked.refuse("ogc-bad-bbox", "bbox")),
    };
    crs.bounds(corners).map(Some).ok_or_else(|| asked.refuse("ogc-bad-bbox", "bbox"))
}

/// A venue is no event: it has no time of its own, so every moment and every interval finds it (Core, requirement 26).
/// What is no moment is refused all the same.
fn when(asked: &Asked) -> Result<()> {
    let Some(typed) = asked.params.get("datetime") else { return Ok(()) };
    let moment = |text: &str| {
        text.is_empty()
            || text == ".."
            || chrono::DateTime::parse_from_rfc3339(text).is_ok()
            || text.parse::<chrono::NaiveDate>().is_ok()
    };
    let right = match typed.split_once('/') {
        None => !matches!(typed, "" | "..") && moment(typed),
        Some((from, to)) => moment(from) && moment(to),
    };
    right.then_some(()).ok_or_else(|| asked.refuse("ogc-bad-datetime", "datetime"))
}
