//! Whether a day is one of the weekdays and holidays of a rule.
//!
//! OSM specification, `weekday_selector` and `holiday_sequence`.

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};

use super::dates::last_of_month;
use super::scan::Joint;

/// Which holidays a day is; asked only where a rule needs it.
pub(super) trait Holidays {
    /// Whether the day is a holiday of this kind.
    fn is(&self, kind: HolidayKind, day: NaiveDate) -> bool;
}

/// The weekdays and holidays of a rule, ready to be asked.
#[derive(Debug)]
pub(super) struct Weekdays {
    /// One bit a weekday, Monday first, for those without `[n]`.
    plain: u8,
    nth: Vec<Nth>,
    holidays: Vec<Holiday>,
    joint: Joint,
}

#[derive(Debug)]
struct Nth {
    weekdays: u8,
    from_start: [bool; 5],
    from_end: [bool; 5],
    offset: Duration,
}

#[derive(Debug)]
struct Holiday {
    kind: HolidayKind,
    offset: Duration,
}

impl Weekdays {
    /// Reads the list of the syntax tree; `joint` is asked for if it mixes both kinds.
    pub fn read(ranges: &[WeekDayRange], joint: impl FnOnce() -> Option<Joint>) -> Option<Self> {
        let mut days = Self { plain: 0, nth: Vec::new(), holidays: Vec::new(), joint: Joint::Either };
        for range in ranges {
            days.add(range);
        }
        if !days.holidays.is_empty() && days.has_weekdays() {
            days.joint = joint()?;
        }
        Some(days)
    }

    fn add(&mut self, range: &WeekDayRange) {
        match range {
            WeekDayRange::Holiday { kind, offset } => {
                let offset = Duration::days((*offset).into());
                self.holidays.push(Holiday { kind: *kind, offset });
            }
            WeekDayRange::Fixed { range, offset, nth_from_start, nth_from_end } => {
                let weekdays = bits(*range.start(), *range.end());
                if *offset == 0 && nth_from_start == &[true; 5] {
                    self.plain |= weekdays;
                } else {
                    self.nth.push(Nth {
                        weekdays,
                        from_start: *nth_from_start,
                        from_end: *nth_from_end,
                        offset: Duration::days((*offset).into()),
                    });
                }
            }
        }
    }

    /// Whether the list holds the day; an empty list holds every day.
    pub fn hold(&self, day: NaiveDate, holidays: &impl Holidays) -> bool {
        if self.holidays.is_empty() {
            return !self.has_weekdays() || self.on_weekday(day);
        }
        let holiday = || self.on_holiday(day, holidays);
        match self.joint {
            _ if !self.has_weekdays() => holiday(),
            Joint::Either => self.on_weekday(day) || holiday(),
            Joint::Both => self.on_weekday(day) && holiday(),
        }
    }

    /// Whether holidays of this kind, and not only their eves, are in the list.
    pub fn mention(&self, kind: HolidayKind) -> bool {
        self.holidays.iter().any(|holiday| holiday.kind == kind && holiday.offset.is_zero())
    }

    /// Whether no day is told by another: no eve (`PH -1 day`), no `Sa[1] +1 day`.
    pub fn have_no_offset(&self) -> bool {
        let holidays = self.holidays.iter().map(|holiday| holiday.offset);
        self.nth.iter().map(|nth| nth.offset).chain(holidays).all(|offset| offset.is_zero())
    }

    fn has_weekdays(&self) -> bool {
        self.plain != 0 || !self.nth.is_empty()
    }

    fn on_weekday(&self, day: NaiveDate) -> bool {
        self.plain & bit(day.weekday()) != 0 || self.nth.iter().any(|nth| nth.holds(day))
    }

    fn on_holiday(&self, day: NaiveDate, holidays: &impl Holidays) -> bool {
        self.holidays.iter().any(|holiday| {
            day.checked_sub_signed(holiday.offset).is_some_and(|origin| holidays.is(holiday.kind, origin))
        })
    }
}

impl Nth {
    fn holds(&self, day: NaiveDate) -> bool {
        let Some(origin) = day.checked_sub_signed(self.offset) else {
            return false;
        };
        let Some(last) = last_of_month(origin) else {
            return false;
        };
        let at = |places: &[bool; 5], days: u32| {
            usize::try_from(days / 7).is_ok_and(|place| places.get(place) == Some(&true))
        };
        self.weekdays & bit(origin.weekday()) != 0
            && (at(&self.from_start, origin.day() - 1) || at(&self.from_end, last.day() - origin.day()))
    }
}

fn bit(weekday: Weekday) -> u8 {
    1 << weekday.num_days_from_monday()
}

/// From the first weekday to the last, over Sunday if need be: `Fr-Mo`.
fn bits(first: Weekday, last: Weekday) -> u8 {
    let mut weekday = first;
    let mut bits = bit(first);
    while weekday != last {
        weekday = weekday.succ();
        bits |= bit(weekday);
    }
    bits
}
