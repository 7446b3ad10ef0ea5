//! Where the evaluator of the parser's crate is right, the two agree.
//!
//! Left out: holidays beside weekdays, comments, `||`, nights, open ends and `2026Nov`,
//! which it reads otherwise (see the module's head).

use chrono::NaiveDate;
use opening_hours::{OpeningHours as Oracle, RuleKind};
use proptest::prelude::*;

use super::super::plan::Facts;
use super::super::{OpeningHours, State};
use super::{calendar, day};

const DAYS: [&str; 10] =
    ["", "Mo-Fr ", "Sa ", "We,Fr ", "Fr-Mo ", "Tu[1] ", "Su[-1] ", "Mo[2-4] ", "Su[1] -1 day ", "Th[1,-1] "];
const DATES: [&str; 19] = [
    "",
    "Jul-Aug ",
    "Nov-Feb ",
    "Jan,Mar,Oct-Nov ",
    "2026 ",
    "2026-2028/2 ",
    "2027+ ",
    "Dec 24-Jan 2 ",
    "2026 Nov 10-20 ",
    "2026 Dec 19-2027 Jan 3 ",
    "easter -2 days ",
    "easter -2 days-easter +1 day ",
    "week 1-53/2 ",
    "week 10-20 ",
    "Nov 11 ",
    "Feb 29 ",
    "Sep Mo[1]-Dec Fr[-1] ",
    "Mar Su[-1]-Oct Su[-1] ",
    "Sep 1+Mo ",
];
const TIMES: [&str; 5] = ["", "09:00-12:00", "09:00-12:00,14:00-18:00", "13:30-16:45", "00:00-24:00"];
const STATES: [&str; 3] = ["", " off", " unknown"];
const LINKS: [&str; 2] = ["; ", ", "];

fn expressions() -> impl Strategy<Value = String> {
    let pick = |from: &'static [&'static str]| prop::sample::select(from);
    let rule = (pick(&DATES), pick(&DAYS), pick(&TIMES), pick(&STATES), pick(&LINKS));
    prop::collection::vec(rule, 1..4).prop_map(|rules| {
        let mut text = String::new();
        for (place, (dates, days, times, state, link)) in rules.into_iter().enumerate() {
            text.push_str(if place == 0 { "" } else { link });
            // `Mo-Su` where no day is named: a list of times would swallow the next rule's.
            let days = if dates.is_empty() && days.is_empty() { "Mo-Su " } else { days };
            text.push_str(format!("{dates}{days}{times}{state}").replace("  ", " ").trim());
        }
        text
    })
}

fn ours(hours: &OpeningHours, date: NaiveDate) -> Vec<(u16, u16, State)> {
    let calendar = calendar("59");
    let pieces = hours.pieces(date, &Facts::new(&calendar));
    joined(pieces.into_iter().map(|piece| (piece.start, piece.end, piece.state)))
}

fn theirs(hours: &Oracle, date: NaiveDate) -> Vec<(u16, u16, State)> {
    joined(hours.schedule_at(date).into_iter().filter_map(|range| {
        let state = match range.kind {
            RuleKind::Open => State::Open,
            RuleKind::Unknown => State::Unknown,
            RuleKind::Closed => return None,
        };
        Some((range.range.start.mins_from_midnight(), range.range.end.mins_from_midnight(), state))
    }))
}

fn joined(spans: impl Iterator<Item = (u16, u16, State)>) -> Vec<(u16, u16, State)> {
    let mut joined: Vec<(u16, u16, State)> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if (last.1, last.2) == (span.0, span.2) => last.1 = span.1,
            _ => joined.push(span),
        }
    }
    joined
}

proptest! {
    #[test]
    fn plain_expressions_mean_the_same_to_both(text in expressions(), skip in 0_usize..1500) {
        let (Ok(hours), Ok(oracle)) = (text.parse::<OpeningHours>(), text.parse::<Oracle>()) else {
            return Ok(());
        };
        for date in day("2025-12-20").iter_days().skip(skip).take(40) {
            prop_assert_eq!(ours(&hours, date), theirs(&oracle, date), "{} on {}", text, date);
        }
    }
}
