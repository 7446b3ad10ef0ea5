//! Dated changes to ordinary hours: closures and exceptional openings.

use std::fmt;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::OpeningHours;

/// A change of whole days, from the first to the last, both included.
///
/// As JSON: `{"from": "2026-08-03", "to": "2026-08-21", "change": "closed",
/// "message": "Congés d'été"}`, or `"change": {"open": "Mo-Fr 14:00-17:00"}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Raw")]
pub struct Exception {
    from: NaiveDate,
    to: NaiveDate,
    change: Change,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

/// What changes on the days of an exception.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Closed from midnight to midnight, even if the night before would go on.
    Closed,
    /// These hours instead of the ordinary ones, on public holidays too.
    Open(OpeningHours),
}

/// An exception that would end before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndsBeforeItBegins;

#[derive(Deserialize)]
struct Raw {
    from: NaiveDate,
    to: NaiveDate,
    change: Change,
    #[serde(default)]
    message: Option<String>,
}

impl Exception {
    /// An exception from one day to another, both included; an empty message is none.
    pub fn new(
        from: NaiveDate,
        to: NaiveDate,
        change: Change,
        message: Option<String>,
    ) -> Result<Self, EndsBeforeItBegins> {
        if to < from {
            return Err(EndsBeforeItBegins);
        }
        Ok(Self {
            from,
            to,
            change,
            message: message.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
        })
    }

    /// First day.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// Last day, included.
    pub fn to(&self) -> NaiveDate {
        self.to
    }

    /// What changes.
    pub fn change(&self) -> &Change {
        &self.change
    }

    /// What the place says of it, trimmed, never empty.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Whether the day is one of its days.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The exception that holds on a day: the shortest, since an opening within a summer's
/// closure was decided after it; of two as short, the closure.
pub(super) fn on(exceptions: &[Exception], day: NaiveDate) -> Option<&Exception> {
    exceptions.iter().filter(|exception| exception.covers(day)).min_by_key(|exception| {
        let opens = match exception.change {
            Change::Closed => 0,
            Change::Open(_) => 1,
        };
        (exception.to.signed_duration_since(exception.from), opens)
    })
}

/// The exceptions to announce: those of today, and those that begin within `days_ahead`
/// days; the first to begin comes first.
pub fn announced(
    exceptions: &[Exception],
    today: NaiveDate,
    days_ahead: u16,
) -> impl Iterator<Item = &Exception> {
    let horizon = today.checked_add_days(Days::new(days_ahead.into())).unwrap_or(NaiveDate::MAX);
    let mut coming: Vec<&Exception> =
        exceptions.iter().filter(|exception| today <= exception.to && exception.from <= horizon).collect();
    coming.sort_by_key(|exception| (exception.from, exception.to));
    coming.into_iter()
}

impl TryFrom<Raw> for Exception {
    type Error = EndsBeforeItBegins;

    fn try_from(raw: Raw) -> Result<Self, Self::Error> {
        Self::new(raw.from, raw.to, raw.change, raw.message)
    }
}

impl fmt::Display for EndsBeforeItBegins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the exception ends before it begins")
    }
}

impl std::error::Error for EndsBeforeItBegins {}
