//! The two laws, on venues of every kind; and cells as real files have them.

pub(crate) mod invented;
mod laws;
mod wild;

use chrono::NaiveDate;

use super::{Origin, Reading, Row};
use crate::venue::{Confirmer, Venue};

const SOURCE: Origin<'_> = Origin { source: "un fichier", by: Confirmer::PublicSource };

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 26).unwrap()
}

/// A line with these cells, and those without which there is no place.
fn line(cells: &[(&str, &str)]) -> Reading {
    let base = [("id", "lieu-1"), ("nom", "Maison des essais"), ("commune", "Roubaix")];
    Row::read(base.into_iter().chain(cells.iter().copied())).venue(&SOURCE)
}

fn venue(cells: &[(&str, &str)]) -> Venue {
    let reading = line(cells);
    assert_eq!(reading.problems, [], "{cells:?}");
    reading.venue.unwrap()
}

/// The row as a file would give it back to us: names and cells only.
fn through_a_file(row: &Row) -> Row {
    let cells = row.cells().map(|(column, cell)| (column.word(), cell));
    let cells: Vec<(String, String)> =
        cells.chain(row.others()).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect();
    Row::read(cells.iter().map(|(name, cell)| (name.as_str(), cell.as_str())))
}
