//! Where a fact comes from, how old it is, and who stands behind it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::text;
use super::vocabulary::{Confirmer, vocabulary};

vocabulary! {
    /// The groups of facts that are confirmed together.
    FactGroup {
        Identity = "identite" "Nom et nature du lieu",
        Address = "adresse" "Adresse",
        Position = "position" "Position sur la carte",
        Phone = "telephone" "Téléphone",
        Online = "en-ligne" "Courriel et site",
        Hours = "horaires" "Horaires",
        Offers = "offres" "Services",
        Conditions = "conditions" "Conditions d'accueil",
        Presentation = "presentation" "Présentation",
    }
}

/// When something was said: a day, a month or a year. An undated fact has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactDate {
    Year(i32),
    Month(i32, u32),
    Day(NaiveDate),
}

/// A date that is neither `2022`, nor `2022-09`, nor `2022-09-30`, or does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadFactDate(String);

impl fmt::Display for BadFactDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a date such as 2022, 2022-09 or 2022-09-30", self.0)
    }
}

impl std::error::Error for BadFactDate {}

impl FactDate {
    /// The last day the date may mean: what is compared when ages are counted in the fact's favour.
    pub fn latest(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(year, month) => last_day(year, month),
            Self::Year(year) => last_day(year, 12),
        }
    }

    /// Whether at least `months` have passed at `today`.
    pub fn older_than(self, months: u32, today: NaiveDate) -> bool {
        self.latest().checked_add_months(chrono::Months::new(months)).is_some_and(|end| end < today)
    }

    /// The same without the day: of what is old the day tells nothing.
    #[must_use]
    pub fn to_the_month(self) -> Self {
        match self {
            Self::Day(day) => Self::Month(day.year(), day.month()),
            Self::Month(..) | Self::Year(_) => self,
        }
    }

    pub fn year(self) -> i32 {
        self.latest().year()
    }
}

fn last_day(year: i32, month: u32) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default();
    first.checked_add_months(chrono::Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first)
}

impl FromStr for FactDate {
    type Err = BadFactDate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || BadFactDate(text.chars().take(40).collect());
        // Read by hand: a country's venues hold hundreds of thousands of dates.
        let number = |part: Option<&str>| part?.parse::<u32>().ok().filter(|_| text.is_ascii());
        let part = |from: usize, to: usize| number(text.get(from..to));
        let hyphens = text.bytes().enumerate().all(|(at, b)| b.is_ascii_digit() != matches!(at, 4 | 7));
        let year =
            part(0, 4).and_then(|year| i32::try_from(year).ok()).filter(|_| hyphens).ok_or_else(bad)?;
        match text.len() {
            4 => Some(Self::Year(year)),
            7 => part(5, 7).filter(|month| (1..=12).contains(month)).map(|month| Self::Month(year, month)),
            10 => {
                let day = part(5, 7).zip(part(8, 10));
                day.and_then(|(month, day)| NaiveDate::from_ymd_opt(year, month, day)).map(Self::Day)
            }
            _ => None,
        }
        .ok_or_else(bad)
    }
}

impl fmt::Display for FactDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl Serialize for FactDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FactDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text::read(deserializer, str::parse)
    }
}

/// Who said it, where, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The document, site or person, as it is told to visitors. In the venue's language.
    #[serde(deserialize_with = "shared", serialize_with = "as_text")]
    pub source: Arc<str>,
    /// Absent: not dated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<FactDate>,
    pub by: Confirmer,
}

fn shared<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    text::read_any(deserializer, |text| Arc::from(text))
}

fn as_text<S: serde::Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

/// How far a group of facts may be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Never confirmed by the venue or the city, or not within twelve months.
    ToConfirm,
    /// By the venue or the city within twelve months.
    Confirmed,
}

const FRESH_MONTHS: u32 = 12;

impl Provenance {
    pub fn certainty(&self, today: NaiveDate) -> Certainty {
        let stands_behind = matches!(self.by, Confirmer::Venue | Confirmer::City);
        let fresh = self.date.is_some_and(|date| !date.older_than(FRESH_MONTHS, today));
        if stands_behind && fresh { Certainty::Confirmed } else { Certainty::ToConfirm }
    }
}

impl Certainty {
    /// The word of the data addresses (`certitude`).
    pub const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmee",
            Self::ToConfirm => "a-confirmer",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_dated_by_a_day_a_month_or_a_year() {
        for text in ["2022", "2022-09", "2022-09-30"] {
            assert_eq!(text.parse::<FactDate>().unwrap().to_string(), text);
        }
        for text in ["", "hier", "2022-13", "2022-02-30", "22-09-30"] {
            assert!(text.parse::<FactDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_confirmation_of_the_venue_counts_for_twelve_months_and_no_longer() {
        let said = |date: &str, by| Provenance { source: "x".into(), date: date.parse().ok(), by };
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(said("2025-11-23", Confirmer::Venue).certainty(today), Certainty::Confirmed);
        assert_eq!(said("2025-11-22", Confirmer::Venue).certainty(today), Certainty::ToConfirm);
        assert_eq!(said("2026-11-01", Confirmer::PublicSource).certainty(today), Certainty::ToConfirm);
        assert_eq!(said("", Confirmer::City).certainty(today), Certainty::ToConfirm);
    }
}
