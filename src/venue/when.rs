//! The moment a visitor asks about: now, a day and hour, a day, or an interval.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};

/// The moment asked, in the venue's local time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    #[default]
    Now,
    At(NaiveDateTime),
    Day(NaiveDate),
    /// From, to; to is after from, at most 31 days later.
    Between(NaiveDateTime, NaiveDateTime),
}

impl When {
    /// The day asked, or the first of them; none for now.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Now => None,
            Self::At(moment) | Self::Between(moment, _) => Some(moment.date()),
            Self::Day(day) => Some(day),
        }
    }
}

const MOMENT: &str = "%Y-%m-%dT%H:%M";
const MAX_INTERVAL_DAYS: i64 = 31;

/// A text that is no moment.
#[derive(Debug, PartialEq, Eq)]
pub struct BadMoment;

impl FromStr for When {
    type Err = BadMoment;

    /// `maintenant`, `2026-12-02T17:00`, `2026-12-02`, or `2026-12-02T14:00/2026-12-02T18:00`.
    fn from_str(text: &str) -> Result<Self, BadMoment> {
        let moment = |text: &str| {
            NaiveDateTime::parse_from_str(text, MOMENT)
                .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
                .ok()
                .filter(|moment| (1970..2100).contains(&chrono::Datelike::year(moment)))
                .ok_or(BadMoment)
        };
        if text == "maintenant" {
            return Ok(Self::Now);
        }
        if let Some((from, to)) = text.split_once('/') {
            let (from, to) = (moment(from)?, moment(to)?);
            let length = to - from;
            let good = length > chrono::Duration::zero() && length.num_days() <= MAX_INTERVAL_DAYS;
            return if good { Ok(Self::Between(from, to)) } else { Err(BadMoment) };
        }
        if text.contains('T') {
            return moment(text).map(Self::At);
        }
        moment(&format!("{text}T00:00")).map(|midnight| Self::Day(midnight.date()))
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Now => f.write_str("maintenant"),
            Self::At(moment) => write!(f, "{}", moment.format(MOMENT)),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Self::Between(from, to) => write!(f, "{}/{}", from.format(MOMENT), to.format(MOMENT)),
        }
    }
}
