//! Whether a day is one of the dates, months, weeks and years of a rule.
//!
//! OSM specification, `year_selector`, `monthday_selector` and `week_selector`. Computed here
//! from the syntax tree: the evaluator of the parser's crate reads `2026Nov` as 1 November
//! alone, and `Apr 31` as the whole year.

use chrono::{Datelike, Days, Duration, NaiveDate, Weekday};
use opening_hours_syntax::rules::day::{
    Date, DateOffset, DaySelector, Month, MonthdayRange, WeekDayOffset, WeekRange, Year, YearRange,
};

use super::Fault;
use super::holiday::easter;

/// On which side to look for a date its year does not have (29 February).
#[derive(Debug, Clone, Copy)]
enum Side {
    /// A range that begins on it begins on the day after.
    After,
    /// A range that ends on it ends on the day before.
    Before,
    /// A single day is skipped.
    Neither,
}

/// Refuses dates that begin on a day no year has.
pub(super) fn refuse(selector: &DaySelector) -> Result<(), Fault> {
    let impossible = |range: &MonthdayRange| match range {
        MonthdayRange::Month { .. } => false,
        MonthdayRange::Date { start, .. } => match start.0 {
            Date::Fixed { month, day, .. } => {
                // 2028 is a leap year: 29 February exists.
                NaiveDate::from_ymd_opt(2028, month.into(), day.into()).is_none()
            }
            Date::Weekday { .. } | Date::Easter { .. } => false,
        },
    };
    if selector.monthday.iter().any(impossible) {
        return Err(Fault::NoSuchDate);
    }
    Ok(())
}

/// Whether the years, the dates and the weeks of a rule all hold the day.
pub(super) fn hold(selector: &DaySelector, day: NaiveDate) -> bool {
    let years = &selector.year;
    let dates = &selector.monthday;
    let weeks = &selector.week;
    (years.is_empty() || years.iter().any(|range| in_years(range, day)))
        && (dates.is_empty() || dates.iter().any(|range| in_dates(range, day)))
        && (weeks.is_empty() || weeks.iter().any(|range| in_weeks(range, day)))
}

/// Whether a rule names single dates only, as `Jul 14` or `easter +1 day`:
/// then it says what happens on them, holiday or not.
pub(super) fn are_single(selector: &DaySelector) -> bool {
    !selector.monthday.is_empty()
        && selector.monthday.iter().all(|range| match range {
            MonthdayRange::Month { .. } => false,
            MonthdayRange::Date { start, end } => start == end,
        })
}

/// Whether nothing is asked but, at most, that the week's number be odd or even.
pub(super) fn are_parity(selector: &DaySelector) -> bool {
    let holds = |week: u32| selector.week.iter().any(|range| has_week(range, week));
    selector.year.is_empty()
        && selector.monthday.is_empty()
        && (selector.week.is_empty()
            || (1..=53).all(holds)
            || (1..=53).all(|week| holds(week) == week.is_multiple_of(2))
            || (1..=53).all(|week| holds(week) != week.is_multiple_of(2)))
}

fn in_years(range: &YearRange, day: NaiveDate) -> bool {
    let (years, step) = range.into_parts();
    let year = Year(day.year());
    years.contains(&year) && (*year - **years.start()) % i32::from(step.max(1)) == 0
}

fn in_weeks(range: &WeekRange, day: NaiveDate) -> bool {
    has_week(range, day.iso_week().week())
}

/// Weeks are those of ISO 8601, 1 to 53.
fn has_week(range: &WeekRange, week: u32) -> bool {
    let (weeks, step) = range.into_parts();
    let first = u32::from(weeks.start().0);
    (first..=u32::from(weeks.end().0)).contains(&week)
        && (week - first).is_multiple_of(u32::from(step.max(1)))
}

fn in_dates(range: &MonthdayRange, day: NaiveDate) -> bool {
    match range {
        MonthdayRange::Month { range, year } => in_months(*range.start(), *range.end(), *year, day),
        MonthdayRange::Date { start, end } if start == end => is_date(*start, day),
        MonthdayRange::Date { start, end } => match start.0.year().or(end.0.year()) {
            Some(Year(year)) => [(year, year), (year - 1, year), (year, year + 1)]
                .into_iter()
                .find_map(|(from, to)| interval((*start, from), (*end, to)))
                .is_some_and(|(first, last)| first <= day && day <= last),
            None => (day.year() - 1..=day.year() + 1).any(|year| {
                interval((*start, year), (*end, year))
                    .or_else(|| interval((*start, year), (*end, year + 1)))
                    .is_some_and(|(first, last)| first <= day && day <= last)
            }),
        },
    }
}

fn in_months(first: Month, last: Month, year: Option<Year>, day: NaiveDate) -> bool {
    let month = Month::from_date(day);
    if first <= last {
        return first <= month && month <= last && year.is_none_or(|y| *y == day.year());
    }
    // November to February: the year, where there is one, is that of November.
    (month >= first && year.is_none_or(|y| *y == day.year()))
        || (month <= last && year.is_none_or(|y| *y + 1 == day.year()))
}

type Dated = (Date, DateOffset);

fn is_date(date: Dated, day: NaiveDate) -> bool {
    // An offset may carry the day over New Year's Eve.
    (day.year() - 1..=day.year() + 1).any(|year| on_year(date, year, Side::Neither) == Some(day))
}

fn interval(start: (Dated, i32), end: (Dated, i32)) -> Option<(NaiveDate, NaiveDate)> {
    let first = on_year(start.0, start.1, Side::After)?;
    let last = on_year(end.0, end.1, Side::Before)?;
    (first <= last).then_some((first, last))
}

fn on_year((date, offset): Dated, year: i32, side: Side) -> Option<NaiveDate> {
    if date.year().is_some_and(|y| *y != year) {
        return None;
    }
    let day = match date {
        Date::Easter { .. } => easter(year),
        Date::Weekday { month, wday, nth, .. } => nth_weekday(year, month, wday, nth),
        Date::Fixed { month, day, .. } => fixed(year, month, day, side),
    }?;
    shifted(day, offset)
}

fn fixed(year: i32, month: Month, day: u8, side: Side) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month.into(), day.into()).or_else(|| {
        let last = last_of_month(NaiveDate::from_ymd_opt(year, month.into(), 1)?)?;
        match side {
            Side::After => last.succ_opt(),
            Side::Before => Some(last),
            Side::Neither => None,
        }
    })
}

/// Last day of the month of a day.
pub(super) fn last_of_month(day: NaiveDate) -> Option<NaiveDate> {
    // 31 days after the first is always in the next month, on its 1st to 4th day.
    let next = day.with_day(1)?.checked_add_days(Days::new(31))?;
    next.with_day(1)?.pred_opt()
}

fn nth_weekday(year: i32, month: Month, weekday: Weekday, nth: i8) -> Option<NaiveDate> {
    if nth > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month.into(), weekday, nth.unsigned_abs());
    }
    let last = last_of_month(NaiveDate::from_ymd_opt(year, month.into(), 1)?)?;
    let back = last.weekday().days_since(weekday) + 7 * u32::from(nth.unsigned_abs() - 1);
    let day = last.checked_sub_days(Days::new(back.into()))?;
    (day.month() == last.month()).then_some(day)
}

/// `-Su +2 days`: the weekday first, then the days, in the order they are written.
fn shifted(day: NaiveDate, offset: DateOffset) -> Option<NaiveDate> {
    let day = match offset.wday_offset {
        WeekDayOffset::None => day,
        WeekDayOffset::Next(weekday) => {
            day.checked_add_days(Days::new(weekday.days_since(day.weekday()).into()))?
        }
        WeekDayOffset::Prev(weekday) => {
            day.checked_sub_days(Days::new(day.weekday().days_since(weekday).into()))?
        }
    };
    day.checked_add_signed(Duration::days(offset.day_offset.into()))
}
