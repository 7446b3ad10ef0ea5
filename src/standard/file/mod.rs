//! Whole files: which venues go in, and how each format writes them.

mod csv;
mod json;
mod sheet;

use std::collections::{HashMap, HashSet};
use std::fmt;

use chrono::NaiveDate;
use sqlx::SqliteExecutor;

use super::{Column, Row, store, write};
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Status, Venue, VenueId};

vocabulary! {
    /// A format venues are given in.
    Format {
        Csv = "csv" "text/csv; charset=utf-8",
        Json = "json" "application/json",
        GeoJson = "geojson" "application/geo+json",
        Xlsx = "xlsx" "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}

/// What the database knows beside the venues.
#[derive(Default)]
pub struct Beside {
    given: HashMap<VenueId, Row>,
    revised: HashMap<VenueId, NaiveDate>,
}

impl Beside {
    pub async fn read<'e>(db: impl SqliteExecutor<'e> + Copy) -> sqlx::Result<Self> {
        Ok(Self { given: store::all_given(db).await?, revised: store::revised(db).await? })
    }

    /// The newest day anything was said of the venue; else that of its last change here.
    pub fn updated(&self, venue: &Venue) -> NaiveDate {
        write::updated(venue, self.revised.get(&venue.id).copied().unwrap_or_default())
    }

    fn row(&self, venue: &Venue) -> Row {
        let revised = self.revised.get(&venue.id).copied().unwrap_or_default();
        match self.given.get(&venue.id) {
            Some(given) => Row::over(given, venue, revised),
            None => Row::of(venue, revised),
        }
    }
}

/// A venue of a file.
pub struct Line<'a> {
    pub venue: &'a Venue,
    pub row: Row,
}

impl Line<'_> {
    /// The cell of a column nobody knows; empty when the line has none.
    fn other(&self, name: &str) -> &str {
        let folded = || name.to_lowercase();
        let exact = self.row.others().find(|(own, _)| *own == name);
        let found = exact.or_else(|| self.row.others().find(|(own, _)| own.to_lowercase() == folded()));
        found.map(|(_, cell)| cell).unwrap_or_default()
    }
}

/// The venues of a file in their order, and how many were left out.
pub struct Lines<'a> {
    pub lines: Vec<Line<'a>>,
    /// Closed for good or until further notice.
    pub closed: usize,
    /// By the first cell the standard requires and nobody knows.
    pub lacking: Vec<(Column, usize)>,
}

/// Whether venues the standard has no place for come too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breadth {
    /// Only those its schema allows.
    Standard,
    /// Those that lack a cell the schema requires as well.
    Wide,
}

impl Format {
    /// Files of the standard hold what its schema allows; the others are for people and maps.
    pub const fn breadth(self) -> Breadth {
        match self {
            Self::Csv | Self::Json => Breadth::Standard,
            Self::GeoJson | Self::Xlsx => Breadth::Wide,
        }
    }
}

impl<'a> Lines<'a> {
    /// The published venues that are not closed, in the order given.
    pub fn new(venues: impl Iterator<Item = &'a Venue>, beside: &Beside, breadth: Breadth) -> Self {
        let mut lines = Self { lines: Vec::new(), closed: 0, lacking: Vec::new() };
        for venue in venues.filter(|venue| venue.status == Status::Published) {
            if venue.closing.is_some() {
                lines.closed += 1;
                continue;
            }
            let row = beside.row(venue);
            let lack = row.lacks().next();
            match lack {
                Some(column) if breadth == Breadth::Standard => lines.leave_out(column),
                _ => lines.lines.push(Line { venue, row }),
            }
        }
        lines
    }

    fn leave_out(&mut self, column: Column) {
        match self.lacking.iter_mut().find(|(known, _)| *known == column) {
            Some((_, count)) => *count += 1,
            None => self.lacking.push((column, 1)),
        }
    }

    /// The file in a format.
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Unwritten> {
        match format {
            Format::Csv => csv::write(&self.lines),
            Format::Json => json::array(&self.lines),
            Format::GeoJson => json::features(&self.lines),
            Format::Xlsx => sheet::write(&self.lines),
        }
    }

    /// Names of the columns nobody knows, in the order they first come. Two spellings that differ by case alone are one
    /// column: a table with both could not be read again.
    fn others(lines: &'a [Line<'a>]) -> Vec<&'a str> {
        let mut seen = HashSet::new();
        let names = lines.iter().flat_map(|line| line.row.others()).map(|(name, _)| name);
        names.filter(|name| seen.insert(name.to_lowercase())).collect()
    }
}

/// The file could not be written: a fault of this program.
#[derive(Debug)]
pub struct Unwritten(String);

impl Unwritten {
    fn of(cause: impl fmt::Display) -> Self {
        Self(cause.to_string())
    }
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unwritten {}
