//! Identifiers, numbers and dates as files have them.

use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, NaiveDateTime};

use crate::venue::VenueId;

/// How much of an identifier that cannot stay is kept before its sum.
const KEPT: usize = 80;

/// The identifier of a source; one with other signs, or too long, gets them replaced and a sum of the whole, so that
/// two never become one and the same always becomes the same.
pub fn identifier(text: &str) -> Option<VenueId> {
    if let Ok(id) = text.parse() {
        return Some(id);
    }
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.:".contains(c) { c } else { '-' };
    let mut id: String = text.chars().take(KEPT).map(plain).collect();
    // Writing into a String does not fail.
    let _ = write!(id, "-{}", sum(text.as_bytes()));
    id.parse().ok()
}

/// Eight hexadecimal digits that stand for these bytes.
pub fn sum(bytes: &[u8]) -> String {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    format!("{:08x}", crc.sum())
}

/// A day: `2024-04-02`, a date-time (its day as written), or `02/04/2024`.
pub fn day(cell: &str) -> Option<NaiveDate> {
    let iso = || NaiveDate::parse_from_str(cell, "%Y-%m-%d").ok();
    let offset = || DateTime::parse_from_rfc3339(cell).ok().map(|moment| moment.naive_local().date());
    let moment = |format| NaiveDateTime::parse_from_str(cell, format).ok().map(|moment| moment.date());
    let french = || NaiveDate::parse_from_str(cell, "%d/%m/%Y").ok();
    let bare = || moment("%Y-%m-%dT%H:%M:%S%.f").or_else(|| moment("%Y-%m-%d %H:%M:%S%.f"));
    let day = iso().or_else(offset).or_else(bare).or_else(french)?;
    (1970..2100).contains(&chrono::Datelike::year(&day)).then_some(day)
}

/// Whether the cell is a day as the standard writes it.
pub fn is_day(cell: &str) -> bool {
    day(cell).is_some_and(|day| day.to_string() == cell)
}

/// 9 to 14 letters and digits, as the schema has it.
pub fn is_pivot(cell: &str) -> bool {
    (9..=14).contains(&cell.len()) && cell.bytes().all(|b| b.is_ascii_alphanumeric())
}
