//! Random text never stops the engine, nor holds it up.

use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rustix::time::{ClockId, clock_gettime};

use super::super::{Asked, Hours, Timetable, next_reception};
use super::properties::expressions;
use super::{calendar, day, moment};

const WORDS: [&str; 44] = [
    "Mo", "Tu", "We", "Su", "PH", "SH", "Jan", "Feb", "Dec", "easter", "week", "2026", "2027", "24/7", "off",
    "open", "closed", "unknown", "\"rdv\"", "\"", "09:00", "12:00", "26:00", "24:00", "48:00", "sunrise",
    "(", ")", "[", "]", "-", "-", "+", ",", ", ", ";", " ", " ", "||", "/", ":", "1", "5", "31",
];

fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 0..40).prop_map(|words| words.concat())
}

fn noise() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..60).prop_map(|chars| chars.into_iter().collect())
}

/// What this thread has computed so far: how busy the machine is does not matter.
fn computed() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap()
}

/// Reads and evaluates a text; slow is more than a hundred times the ordinary.
fn survive(text: &str) {
    let begin = computed();
    let hours = Hours::parse(text);
    let calendar = calendar("67");
    let asked = Asked::new(&hours, &calendar);
    let table = Timetable::evaluate(&asked, day("2027-12-25"), 10);
    let at = moment("2027-12-31 23:00");
    let said = table.at(at).is_some();
    let _ = table.spans_on(day("2028-01-01")).count();
    if hours.readable().is_some() {
        let _ = next_reception(&asked, at);
    }
    assert!(said, "{text}");
    assert!(computed().saturating_sub(begin) < Duration::from_secs(2), "slow: {text}");
}

fn run(cases: u32) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let texts = prop_oneof![3 => soup(), 1 => noise(), 1 => expressions()];
    let result = TestRunner::new(config).run(&texts, |text| {
        survive(&text);
        Ok(())
    });
    assert!(result.is_ok(), "{result:?}");
}

#[test]
fn two_thousand_random_strings_are_survived() {
    run(2_000);
}

#[test]
#[ignore = "minutes long; run it before a release"]
fn a_million_random_strings_are_survived() {
    run(1_000_000);
}

#[test]
fn intricate_expressions_take_no_longer_than_others() {
    for text in [
        vec!["Jan Mo[1]"; 80].join(","),
        vec!["Jan Mo[1]-Feb Mo[2]"; 45].join(","),
        vec!["Jan 1-Feb 2"; 80].join(","),
        vec!["Mo[1,2,3,4,5]"; 70].join(","),
        vec!["2000-9999/2"; 80].join(","),
        vec!["Mo"; 300].join("; "),
        vec!["09:00-10:00"; 80].join(","),
        vec!["PH +9999 days"; 70].join(","),
        vec!["easter +9999 days"; 50].join(","),
        vec!["week 1-53/52"; 70].join(","),
        vec!["09:00-10:00 \"a\""; 55].join(" || "),
        "Mo 09:00-10:00, ".repeat(60) + "Tu",
        "\"".repeat(1_000),
        "(".repeat(1_000),
        "1".repeat(1_000),
        " ".repeat(999) + "a",
        "Mo,".repeat(333),
    ] {
        survive(&text);
    }
}
