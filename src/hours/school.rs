//! School holidays of the three zones, from a table with an end.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A zone of the national school calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SchoolZone {
    /// Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers.
    A,
    /// Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours,
    /// Reims, Rennes, Strasbourg.
    B,
    /// Créteil, Montpellier, Paris, Toulouse, Versailles.
    C,
}

/// Anything but `A`, `B` or `C`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownSchoolZone;

/// What a day is for schools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchoolDay {
    /// Outside the holidays, Sundays included.
    Term,
    /// Within the holidays.
    Holiday,
}

#[derive(Debug)]
struct Holidays {
    zone: SchoolZone,
    first: NaiveDate,
    last: NaiveDate,
}

/// Published by the ministry of education, as collected by the package
/// vacances-scolaires-france 0.12.0 (MIT); the head of the file says how to renew it.
static TABLE: LazyLock<Vec<Holidays>> =
    LazyLock::new(|| include_str!("school_holidays.csv").lines().filter_map(row).collect());

fn row(line: &str) -> Option<Holidays> {
    let mut cells = line.split(',');
    Some(Holidays {
        zone: cells.next()?.parse().ok()?,
        first: cells.next()?.parse().ok()?,
        last: cells.next()?.parse().ok()?,
    })
}

impl SchoolZone {
    /// What the day is for schools of the zone; `None` outside the table.
    pub fn day(self, day: NaiveDate) -> Option<SchoolDay> {
        let (first, last) = self.known()?;
        if day < first || last < day {
            return None;
        }
        let off = self.holidays().any(|h| h.first <= day && day <= h.last);
        Some(if off { SchoolDay::Holiday } else { SchoolDay::Term })
    }

    /// First and last day of the table for the zone.
    pub fn known(self) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.holidays().map(|h| h.first).min()?;
        let last = self.holidays().map(|h| h.last).max()?;
        Some((first, last))
    }

    fn holidays(self) -> impl Iterator<Item = &'static Holidays> {
        TABLE.iter().filter(move |h| h.zone == self)
    }
}

impl FromStr for SchoolZone {
    type Err = UnknownSchoolZone;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "A" => Ok(Self::A),
            "B" => Ok(Self::B),
            "C" => Ok(Self::C),
            _ => Err(UnknownSchoolZone),
        }
    }
}

impl fmt::Display for SchoolZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        })
    }
}

impl fmt::Display for UnknownSchoolZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a school zone is A, B or C")
    }
}

impl std::error::Error for UnknownSchoolZone {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read() {
        let rows = include_str!("school_holidays.csv")
            .lines()
            .filter(|line| !line.starts_with('#') && !line.starts_with("zone,"))
            .count();
        assert_eq!(TABLE.len(), rows);
        assert_eq!(rows, 51);
        assert!(TABLE.iter().all(|h| h.first <= h.last));
    }
}
