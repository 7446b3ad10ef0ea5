//! From the fields to an expression.
//!
//! The usual week, then what replaces it: `Mo-Fr 09:00-12:00; Sa 10:00-12:00, Tu[1] 14:00-16:00; SH off; PH off`.
//! A weekday without condition stands first (`;`), ranges by appointment, of odd weeks or of one week of the month are
//! added to it (`,`). Public holidays that go on as usual are said again in full (`PH Mo-Fr 09:00-12:00`: both at
//! once), before the school holidays, since these change what is usual.

use std::ops::RangeInclusive;

use chrono::Weekday;

use super::super::{Fault, OpeningHours};
use super::days::WEEK;
use super::{
    At, Days, Grid, Part, Problem, PublicHolidays, SchoolHolidays, Trouble, TypedRange, WeekForm, Weeks,
    Welcome, time,
};

/// The comment of a range by appointment, as visitors read it.
pub(super) const APPOINTMENT: &str = "sur rendez-vous";

/// A range that is right, in minutes from midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Opening {
    start: u16,
    end: u16,
    welcome: Welcome,
    weeks: Weeks,
}

type Week = [Vec<Opening>; 7];

impl WeekForm {
    /// The expression the form stands for; `None` without a single range, which is not known and not closed.
    pub fn expression(&self) -> Result<Option<OpeningHours>, Vec<Problem>> {
        let mut problems = Vec::new();
        let usual = openings(&self.usual, Grid::Usual, &mut problems);
        let school = match self.school_holidays {
            SchoolHolidays::Own => openings(&self.school, Grid::School, &mut problems),
            SchoolHolidays::Same | SchoolHolidays::Closed => Week::default(),
        };
        if self.school_holidays == SchoolHolidays::Own && problems.is_empty() && is_empty(&school) {
            problems.push(Problem { at: At::SchoolHolidays, trouble: Trouble::NoSchoolWeek });
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        if is_empty(&usual) && is_empty(&school) {
            return Ok(None);
        }
        self.said(&usual, &school).parse().map(Some).map_err(|error: super::super::HoursError| {
            let fault = error.fault();
            let trouble = if fault == Fault::TooLong { Trouble::TooLong } else { Trouble::Syntax(fault) };
            vec![Problem { at: At::Week, trouble }]
        })
    }

    fn said(&self, usual: &Week, school: &Week) -> String {
        let mut parts = section(usual, "");
        if self.public_holidays == PublicHolidays::AsUsual {
            // Without a usual week, a public holiday outside the school holidays is closed.
            parts.extend(if is_empty(usual) { vec!["PH off".to_owned()] } else { section(usual, "PH ") });
        }
        match self.school_holidays {
            SchoolHolidays::Same => {}
            SchoolHolidays::Closed => parts.push("SH off".to_owned()),
            SchoolHolidays::Own => {
                let own = section(school, "SH ").join("; ");
                // Days without a condition replace the closing, the others are added to it.
                let joint = if has_plain(school) { ";" } else { "," };
                parts.push(format!("SH off{joint} {own}"));
            }
        }
        if self.public_holidays == PublicHolidays::Closed {
            parts.push("PH off".to_owned());
        }
        parts.join("; ")
    }
}

fn is_empty(week: &Week) -> bool {
    week.iter().all(Vec::is_empty)
}

fn has_plain(week: &Week) -> bool {
    week.iter().flatten().any(|opening| (opening.weeks, opening.welcome) == (Weeks::Every, Welcome::WalkIn))
}

/// The rules of a week, those with a condition hanging on the last one without.
fn section(week: &Week, holiday: &str) -> Vec<String> {
    let mut plain = rules(week, holiday, Weeks::Every, Welcome::WalkIn);
    let mut added: Vec<String> = Vec::new();
    for &weeks in Weeks::ALL {
        for &welcome in Welcome::ALL {
            if (weeks, welcome) != (Weeks::Every, Welcome::WalkIn) {
                added.extend(rules(week, holiday, weeks, welcome));
            }
        }
    }
    if !added.is_empty() {
        let last: Vec<String> = plain.pop().into_iter().chain(added).collect();
        plain.push(last.join(", "));
    }
    plain
}

/// One rule for all days with the same times: `Mo-We,Fr 09:00-12:00,14:00-17:00`.
fn rules(week: &Week, holiday: &str, weeks: Weeks, welcome: Welcome) -> Vec<String> {
    let mut told: Vec<(String, Vec<usize>)> = Vec::new();
    for (day, openings) in week.iter().enumerate() {
        let asked = openings.iter().filter(|opening| (opening.weeks, opening.welcome) == (weeks, welcome));
        let spans: Vec<String> = asked
            .map(|opening| format!("{}-{}", time::written(opening.start), time::written(opening.end)))
            .collect();
        let times = spans.join(",");
        match told.iter_mut().find(|(known, _)| *known == times) {
            _ if times.is_empty() => {}
            Some((_, days)) => days.push(day),
            None => told.push((times, vec![day])),
        }
    }
    let (when, place) = condition(weeks);
    let comment = match welcome {
        Welcome::WalkIn => String::new(),
        Welcome::Appointment => format!(" \"{APPOINTMENT}\""),
    };
    let rule = |(times, days): (String, Vec<usize>)| {
        format!("{when}{holiday}{} {times}{comment}", selector(&days, place))
    };
    told.into_iter().map(rule).collect()
}

/// What stands before the days, and after each of them.
const fn condition(weeks: Weeks) -> (&'static str, &'static str) {
    match weeks {
        Weeks::Every => ("", ""),
        Weeks::Odd => ("week 01-53/2 ", ""),
        Weeks::Even => ("week 02-52/2 ", ""),
        Weeks::First => ("", "[1]"),
        Weeks::Second => ("", "[2]"),
        Weeks::Third => ("", "[3]"),
        Weeks::Fourth => ("", "[4]"),
        Weeks::Last => ("", "[-1]"),
    }
}

/// `Mo-We,Fr`, `Mo[1],Tu[1]`.
fn selector(days: &[usize], place: &str) -> String {
    const CODES: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let name = |day: usize| CODES.get(day).copied().unwrap_or_default();
    if !place.is_empty() {
        return days.iter().map(|day| format!("{}{place}", name(*day))).collect::<Vec<_>>().join(",");
    }
    let mut runs: Vec<RangeInclusive<usize>> = Vec::new();
    for &day in days {
        match runs.last_mut() {
            Some(run) if *run.end() + 1 == day => *run = *run.start()..=day,
            _ => runs.push(day..=day),
        }
    }
    let told = runs.iter().map(|run| match (*run.start(), *run.end()) {
        (first, last) if first == last => name(first).to_owned(),
        (first, last) if first + 1 == last => format!("{},{}", name(first), name(last)),
        (first, last) => format!("{}-{}", name(first), name(last)),
    });
    told.collect::<Vec<_>>().join(",")
}

fn openings(days: &Days, grid: Grid, problems: &mut Vec<Problem>) -> Week {
    WEEK.map(|day| {
        let mut right: Vec<(usize, Opening)> = Vec::new();
        for (place, range) in days.of(day).iter().enumerate().filter(|(_, range)| !range.is_blank()) {
            let before =
                |opening: Opening| right.iter().find(|(_, other)| shares(opening, *other)).map(|(at, _)| *at);
            let found = opening(range).and_then(|opening| match before(opening) {
                Some(other) => Err((Part::From, Trouble::Overlaps(other))),
                None => Ok(opening),
            });
            match found {
                Ok(opening) => right.push((place, opening)),
                Err((part, trouble)) => problems.push(problem(grid, day, place, part, trouble)),
            }
        }
        let mut openings: Vec<Opening> = right.into_iter().map(|(_, opening)| opening).collect();
        openings.sort_by_key(|opening| (opening.start, opening.end));
        openings
    })
}

fn problem(grid: Grid, day: Weekday, place: usize, part: Part, trouble: Trouble) -> Problem {
    Problem { at: At::Range { grid, day, place, part }, trouble }
}

fn shares(one: Opening, other: Opening) -> bool {
    one.start < other.end && other.start < one.end && !one.weeks.are_apart(other.weeks)
}

fn opening(range: &TypedRange) -> Result<Opening, (Part, Trouble)> {
    let (start, end) = span(&range.from, &range.to)?;
    Ok(Opening { start, end, welcome: range.welcome, weeks: range.weeks })
}

/// Both ends in minutes from midnight; an end at midnight is 24:00.
pub(super) fn span(from: &str, to: &str) -> Result<(u16, u16), (Part, Trouble)> {
    let start = end_of(Part::From, from)?;
    let end = match end_of(Part::To, to)? {
        0 => super::super::rule::DAY,
        end => end,
    };
    if end <= start {
        return Err((Part::To, Trouble::EndsBeforeItBegins));
    }
    Ok((start, end))
}

fn end_of(part: Part, typed: &str) -> Result<u16, (Part, Trouble)> {
    match typed.trim() {
        "" => Err((part, Trouble::Missing)),
        typed => time::read(typed).ok_or_else(|| (part, Trouble::Unreadable(typed.to_owned()))),
    }
}
