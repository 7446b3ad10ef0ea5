//! How much of each column is filled.

use crate::standard::file::Line;
use crate::standard::{Column, Row};

/// A column and how many venues have something in it.
pub struct Filled {
    pub column: Column,
    pub venues: usize,
    /// In a hundred, rounded down: 100 is all of them.
    pub percent: usize,
}

pub fn of(lines: &[Line<'_>]) -> Vec<Filled> {
    let filled = |column: Column| lines.iter().filter(|line| is_filled(&line.row, column)).count();
    let columns = Column::ALL.iter().filter(|column| **column != Column::Rest);
    columns
        .map(|column| {
            let venues = filled(*column);
            Filled { column: *column, venues, percent: venues * 100 / lines.len().max(1) }
        })
        .collect()
}

/// Zeros stand for a number nobody knows.
fn is_filled(row: &Row, column: Column) -> bool {
    row.get(column).is_some_and(|cell| column != Column::Pivot || cell.bytes().any(|b| b != b'0'))
}
