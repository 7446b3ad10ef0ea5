//! What the fields of a week hold, right or wrong.

use chrono::Weekday;

use super::{PublicHolidays, SchoolHolidays, Weeks, Welcome};

/// Ranges of a day, at most.
pub const MAX_RANGES: usize = 4;

/// A whole form of opening hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekForm {
    pub usual: Days,
    pub public_holidays: PublicHolidays,
    pub school_holidays: SchoolHolidays,
    /// The week of the school holidays; it counts with [`SchoolHolidays::Own`] alone, and is kept otherwise.
    pub school: Days,
}

/// The ranges of seven days, Monday first; at most [`MAX_RANGES`] a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days([Vec<TypedRange>; 7]);

/// A range as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedRange {
    pub from: String,
    pub to: String,
    pub welcome: Welcome,
    pub weeks: Weeks,
}

/// Which of the two weeks of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grid {
    Usual,
    School,
}

/// Monday first.
pub(super) const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

impl WeekForm {
    /// One of the two weeks.
    pub fn days(&self, grid: Grid) -> &Days {
        match grid {
            Grid::Usual => &self.usual,
            Grid::School => &self.school,
        }
    }

    pub(super) fn days_mut(&mut self, grid: Grid) -> &mut Days {
        match grid {
            Grid::Usual => &mut self.usual,
            Grid::School => &mut self.school,
        }
    }
}

impl Days {
    /// The ranges of a day, as typed.
    pub fn of(&self, day: Weekday) -> &[TypedRange] {
        let [mon, tue, wed, thu, fri, sat, sun] = &self.0;
        match day {
            Weekday::Mon => mon,
            Weekday::Tue => tue,
            Weekday::Wed => wed,
            Weekday::Thu => thu,
            Weekday::Fri => fri,
            Weekday::Sat => sat,
            Weekday::Sun => sun,
        }
    }

    /// Each day with its ranges.
    pub fn each(&self) -> impl Iterator<Item = (Weekday, &[TypedRange])> {
        WEEK.into_iter().map(|day| (day, self.of(day)))
    }

    pub(in crate::hours) fn of_mut(&mut self, day: Weekday) -> &mut Vec<TypedRange> {
        let [mon, tue, wed, thu, fri, sat, sun] = &mut self.0;
        match day {
            Weekday::Mon => mon,
            Weekday::Tue => tue,
            Weekday::Wed => wed,
            Weekday::Thu => thu,
            Weekday::Fri => fri,
            Weekday::Sat => sat,
            Weekday::Sun => sun,
        }
    }
}

impl TypedRange {
    /// Whether neither end is filled in: then it is no range.
    pub fn is_blank(&self) -> bool {
        self.from.trim().is_empty() && self.to.trim().is_empty()
    }
}
