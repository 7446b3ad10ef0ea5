//! One line of a file of the standard.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{Column, cell, given, write};
use crate::venue::{Point, Venue};

/// The cells of one line that are not empty, in the order of the columns; then those of columns nobody knows, as they
/// came. Values are as written, white space at the ends included: multi-values joined by `|`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    cells: Vec<(Column, String)>,
    others: Vec<(String, String)>,
}

impl Row {
    /// The venue as a line. `revised` is the day of its last change here, for a venue nobody dated otherwise.
    pub fn of(venue: &Venue, revised: NaiveDate) -> Self {
        let mut row = write::readable(venue, revised);
        row.close(venue);
        row
    }

    /// The same, with each cell as the source `given` wrote it where the fact is still the source's.
    pub fn over(given: &Self, venue: &Venue, revised: NaiveDate) -> Self {
        let mut row = given::kept(given, venue, revised);
        row.close(venue);
        row
    }

    /// Puts what no other cell tells of the venue into the last column.
    fn close(&mut self, venue: &Venue) {
        self.set(Column::Rest, super::rest::of(self, venue));
    }

    /// The row of a line: pairs of header and cell. Empty cells are as if absent; an older name of a column stands for
    /// today's unless that is there too. Of two columns with one name the first counts.
    pub fn read<'a>(cells: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut row = Self::default();
        let mut old = Vec::new();
        for (name, value) in cells {
            let today = name.trim().trim_start_matches('\u{feff}').to_lowercase();
            match Column::of_header(name) {
                Some(column) if column.word() == today => {
                    if row.get(column).is_none() {
                        row.set(column, Some(value.to_owned()));
                    }
                }
                found => {
                    old.extend(found.map(|column| (column, value)));
                    row.others.push((name.trim().to_owned(), value.to_owned()));
                }
            }
        }
        for (column, value) in old {
            if row.get(column).is_none() {
                row.set(column, Some(value.to_owned()));
            }
        }
        row
    }

    /// The cell, as it was written; None when it is empty.
    pub fn get(&self, column: Column) -> Option<&str> {
        let at = self.cells.binary_search_by_key(&column, |(known, _)| *known).ok()?;
        self.cells.get(at).map(|(_, value)| value.as_str())
    }

    /// The row as it is read: each cell of a known column as [`cell::plain`] has it.
    pub(super) fn plain(&self) -> Cow<'_, Self> {
        if self.cells.iter().all(|(_, text)| cell::plain(text) == *text) {
            return Cow::Borrowed(self);
        }
        let plain = |(column, text): &(Column, String)| (*column, cell::plain(text).into_owned());
        Cow::Owned(Self { cells: self.cells.iter().map(plain).collect(), others: self.others.clone() })
    }

    /// Every cell that is not empty, in the order of the columns.
    pub fn cells(&self) -> impl Iterator<Item = (Column, &str)> {
        self.cells.iter().map(|(column, value)| (*column, value.as_str()))
    }

    /// Columns nobody knows, in their order, empty ones too: a file is given back as it came.
    pub fn others(&self) -> impl Iterator<Item = (&str, &str)> {
        self.others.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The cells the standard's schema requires and this line lacks.
    pub fn lacks(&self) -> impl Iterator<Item = Column> {
        Column::standard()
            .iter()
            .copied()
            .filter(|column| column.is_required() && self.get(*column).is_none())
    }

    /// The same line with its position at the point, to the centimetre, or without position.
    #[must_use]
    pub fn placed(&self, point: Option<Point>) -> Self {
        let degrees = |degrees: f64| ((degrees * 1e7).round() / 1e7).to_string();
        let mut row = self.clone();
        row.set(Column::Latitude, point.map(|point| degrees(point.lat())));
        row.set(Column::Longitude, point.map(|point| degrees(point.lon())));
        row
    }

    pub(super) fn set(&mut self, column: Column, value: Option<String>) {
        let value = value.filter(|value| !cell::plain(value).is_empty());
        match (self.cells.binary_search_by_key(&column, |(known, _)| *known), value) {
            (Ok(at), Some(value)) => self.cells.splice(at..=at, [(column, value)]).for_each(drop),
            (Ok(at), None) => self.cells.splice(at..=at, []).for_each(drop),
            (Err(at), Some(value)) => self.cells.insert(at, (column, value)),
            (Err(_), None) => {}
        }
    }

    pub(super) fn with_others_of(mut self, other: &Self) -> Self {
        self.others.clone_from(&other.others);
        self
    }
}
