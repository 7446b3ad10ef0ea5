//! What holds of every expression, over expressions built from the grammar.

use chrono::{Duration, NaiveDateTime};
use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::super::{Asked, Hours, OpeningHours, State, Timetable, next_reception, week};
use super::{calendar, day};

const DAYS: [&str; 14] = [
    "",
    "Mo-Fr ",
    "Sa ",
    "We,Fr ",
    "Fr-Mo ",
    "PH ",
    "SH ",
    "PH,Su ",
    "SH Mo-Fr ",
    "PH We ",
    "Tu[1] ",
    "Su[-1] ",
    "SH,PH ",
    "Mo-Fr,PH ",
];
const DATES: [&str; 11] = [
    "",
    "Jul-Aug ",
    "Nov-Feb ",
    "2026 ",
    "2026-2028/2 ",
    "Dec 24-Jan 2 ",
    "2026 Nov 10-20 ",
    "easter -2 days ",
    "week 1-53/2 ",
    "Nov 11 ",
    "Sep Mo[1]-Dec Fr[-1] ",
];
const TIMES: [&str; 8] = [
    "",
    "09:00-12:00",
    "09:00-12:00,14:00-18:00",
    "20:00-02:00",
    "00:00-24:00",
    "10:00+",
    "11:00-15:00+",
    "22:00-34:00",
];
const STATES: [&str; 6] =
    ["", " off", " \"sur rendez-vous\"", " unknown", " unknown \"selon bénévoles\"", " off \"travaux\""];
const LINKS: [&str; 3] = ["; ", ", ", " || "];

/// Expressions from pieces of the grammar; a few of them are not in it.
pub(in crate::hours) fn expressions() -> impl Strategy<Value = String> {
    let pick = |from: &'static [&'static str]| prop::sample::select(from);
    let rule = (pick(&DATES), pick(&DAYS), pick(&TIMES), pick(&STATES), pick(&LINKS));
    prop::collection::vec(rule, 1..5).prop_map(|rules| {
        let mut text = String::new();
        for (place, (dates, days, times, state, link)) in rules.into_iter().enumerate() {
            let link = if place == 0 { "" } else { link };
            let rule = format!("{dates}{days}{times}{state}").replace("  ", " ");
            text.push_str(link);
            text.push_str(if rule.trim().is_empty() { "24/7" } else { rule.trim() });
        }
        text
    })
}

fn evaluated(text: &str, code: &str) -> Timetable {
    Timetable::evaluate(&Asked::new(&Hours::parse(text), &calendar(code)), day("2026-10-26"), 42)
}

fn departements() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["59", "67", "33", "93", "2A", "974"][..])
}

fn minutes() -> impl Strategy<Value = NaiveDateTime> {
    (0_i64..42 * 1440).prop_map(|m| day("2026-10-26").and_time(chrono::NaiveTime::MIN) + Duration::minutes(m))
}

#[test]
fn most_generated_expressions_can_be_read() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let read = (0..500)
        .filter(|_| {
            let text = expressions().new_tree(&mut runner).unwrap().current();
            text.parse::<OpeningHours>().is_ok()
        })
        .count();
    assert!(read > 450, "{read} of 500");
}

proptest! {
    #[test]
    fn an_expression_is_read_again_as_itself(text in expressions()) {
        if let Ok(hours) = text.parse::<OpeningHours>() {
            prop_assert_eq!(hours.to_string().parse::<OpeningHours>().unwrap(), hours);
        }
    }

    #[test]
    fn spans_are_sorted_disjoint_and_joined(text in expressions(), code in departements()) {
        let spans: Vec<_> = evaluated(&text, code).spans().collect();
        for span in &spans {
            prop_assert!(span.start < span.end);
        }
        for pair in spans.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
            let same = (pair[0].state, &pair[0].why) == (pair[1].state, &pair[1].why);
            prop_assert!(pair[0].end < pair[1].start || !same);
        }
    }

    #[test]
    fn the_state_at_a_moment_is_that_of_its_span(text in expressions(), code in departements(), at in minutes()) {
        let table = evaluated(&text, code);
        let span = table.spans().find(|span| span.start <= at && at < span.end);
        let said = table.at(at).unwrap();
        prop_assert_eq!(said.state, span.map_or(State::Closed, |span| span.state));
        if let Some(until) = said.until {
            prop_assert!(until > at);
            prop_assert_ne!(table.at(until).unwrap().state, said.state);
            prop_assert_eq!(table.at(until - Duration::minutes(1)).unwrap().state, said.state);
        }
    }

    #[test]
    fn the_next_reception_is_the_same_near_and_far(text in expressions(), code in departements(), at in minutes()) {
        let hours = Hours::parse(&text);
        let calendar = calendar(code);
        let far = next_reception(&Asked::new(&hours, &calendar), at);
        let near = evaluated(&text, code).at(at).unwrap().next;
        if near.is_some() {
            prop_assert_eq!(near, far);
        } else if let Some(far) = far {
            prop_assert!(far.at >= day("2026-12-07").and_time(chrono::NaiveTime::MIN));
        }
        if let Some(next) = far {
            prop_assert!(next.at > at && next.state.receives());
        }
    }

    #[test]
    fn within_an_interval_no_state_is_better(text in expressions(), from in minutes(), length in 1_i64..3000) {
        let table = evaluated(&text, "59");
        let to = from + Duration::minutes(length);
        let Some(best) = table.within(from, to) else { return Ok(()); };
        let all = (0..length).map(|m| from + Duration::minutes(m)).map(|at| (at, table.at(at).unwrap().state));
        let states: Vec<_> = all.collect();
        let expected = states.iter().map(|(_, state)| *state).max().unwrap();
        let first = states.iter().find(|(_, state)| *state == expected).unwrap().0;
        prop_assert_eq!((best.state, best.at), (expected, first));
    }

    #[test]
    fn evaluation_does_not_depend_on_its_first_day(text in expressions(), at in minutes(), days in 0_u64..20) {
        let hours = Hours::parse(&text);
        let calendar = calendar("59");
        let asked = Asked::new(&hours, &calendar);
        let later = Timetable::evaluate(&asked, at.date() - chrono::Days::new(days), 42).at(at).unwrap();
        let first = evaluated(&text, "59").at(at).unwrap();
        prop_assert_eq!((later.state, later.why), (first.state, first.why));
    }

    #[test]
    fn a_public_holiday_never_opens_in_silence(text in expressions()) {
        let Ok(hours) = text.parse::<OpeningHours>() else { return Ok(()); };
        if hours.says_public_holidays() || text.contains("Nov 11") {
            return Ok(());
        }
        let armistice = week(&Asked::new(&hours.into(), &calendar("59")), day("2026-11-11"));
        prop_assert!(armistice[0].spans.iter().all(|span| !span.state.receives()));
    }
}
