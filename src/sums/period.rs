//! The periods sums are shown by: a week, a month, a quarter. Months and quarters are made of whole weeks, so that they
//! tell nothing the weeks do not tell: a week belongs to the month its Thursday is in (as ISO 8601 has it for years).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::week::monday;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// How long a period is.
    View { Week = "semaine" "Par semaine", Month = "mois" "Par mois", Quarter = "trimestre" "Par trimestre", }
}

/// A week, a month or a quarter: its first day. Written `2026-S48`, `2026-11`, `2026-T4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    pub view: View,
    /// A Monday, the first of a month, the first of a quarter.
    first: NaiveDate,
}

/// A text that is no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPeriod;

impl Period {
    /// The period a week belongs to.
    pub fn of_week(view: View, day: NaiveDate) -> Self {
        let thursday = monday(day) + Days::new(3);
        let month = thursday - Days::new(u64::from(thursday.day0()));
        let first = match view {
            View::Week => monday(day),
            View::Month => month,
            View::Quarter => month - Months::new(month.month0() % 3),
        };
        Self { view, first }
    }

    /// The last one that is over on `today`.
    pub fn last_before(view: View, today: NaiveDate) -> Self {
        Self::of_week(view, today).before()
    }

    /// The Mondays of its first and last week.
    pub fn mondays(self) -> (NaiveDate, NaiveDate) {
        let thursday =
            |day: NaiveDate| Weekday::Thu.num_days_from_monday() >= day.weekday().num_days_from_monday();
        // The first week whose Thursday is on this day or after it.
        let first_of = |day: NaiveDate| if thursday(day) { monday(day) } else { monday(day) + Days::new(7) };
        (first_of(self.first), first_of(self.after().first) - Days::new(7))
    }

    /// Its first and last day: of whole weeks.
    pub fn days(self) -> (NaiveDate, NaiveDate) {
        let (first, last) = self.mondays();
        (first, last + Days::new(6))
    }

    #[must_use]
    pub fn before(self) -> Self {
        let first = match self.view {
            View::Week => self.first - Days::new(7),
            View::Month => self.first - Months::new(1),
            View::Quarter => self.first - Months::new(3),
        };
        Self { first, ..self }
    }

    #[must_use]
    pub fn after(self) -> Self {
        let first = match self.view {
            View::Week => self.first + Days::new(7),
            View::Month => self.first + Months::new(1),
            View::Quarter => self.first + Months::new(3),
        };
        Self { first, ..self }
    }

    /// Year and number: of the week, the month, the quarter.
    pub fn number(self) -> (i32, u32) {
        let week = self.first.iso_week();
        match self.view {
            View::Week => (week.year(), week.week()),
            View::Month => (self.first.year(), self.first.month()),
            View::Quarter => (self.first.year(), self.first.month0() / 3 + 1),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, number) = self.number();
        match self.view {
            View::Week => write!(f, "{year}-S{number:02}"),
            View::Month => write!(f, "{year}-{number:02}"),
            View::Quarter => write!(f, "{year}-T{number}"),
        }
    }
}

impl FromStr for Period {
    type Err = BadPeriod;

    fn from_str(text: &str) -> Result<Self, BadPeriod> {
        let (year, rest) = text.split_once('-').ok_or(BadPeriod)?;
        let year: i32 = year.parse().ok().filter(|year| (2000..2100).contains(year)).ok_or(BadPeriod)?;
        let number = |text: &str| text.parse::<u32>().map_err(|_| BadPeriod);
        let (view, first) = if let Some(week) = rest.strip_prefix('S') {
            (View::Week, NaiveDate::from_isoywd_opt(year, number(week)?, Weekday::Mon))
        } else if let Some(quarter) = rest.strip_prefix('T') {
            let month = number(quarter)?.checked_sub(1).ok_or(BadPeriod)?.saturating_mul(3).saturating_add(1);
            (View::Quarter, NaiveDate::from_ymd_opt(year, month, 1))
        } else {
            (View::Month, NaiveDate::from_ymd_opt(year, number(rest)?, 1))
        };
        first.map(|first| Self { view, first }).ok_or(BadPeriod)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_week_belongs_to_one_month_and_one_quarter() {
        for view in View::ALL {
            let mut week = day("2023-12-04");
            while week < day("2028-02-01") {
                let period = Period::of_week(*view, week);
                let (first, last) = period.mondays();
                assert!((first..=last).contains(&week), "{week} in {period}");
                assert_eq!(period.after().mondays().0, last + Days::new(7), "{period} and the next touch");
                assert_eq!(period.to_string().parse(), Ok(period));
                assert_eq!(period.after().before(), period);
                week = week + Days::new(7);
            }
        }
    }

    #[test]
    fn the_first_week_of_a_month_may_begin_in_the_month_before() {
        let december: Period = "2026-12".parse().unwrap();
        assert_eq!(december.days(), (day("2026-11-30"), day("2027-01-03")));
        assert_eq!(Period::last_before(View::Week, day("2026-11-26")).to_string(), "2026-S47");
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for bad in
            ["", "2026", "2026-13", "2026-0", "2026-T5", "2026-T0", "2026-S54", "-1-S1", "2026-S", "9999-1"]
        {
            assert_eq!(bad.parse::<Period>(), Err(BadPeriod), "{bad}");
        }
    }
}
