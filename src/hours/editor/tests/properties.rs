//! There and back, over forms and over expressions.

use proptest::prelude::*;

use super::super::super::tests::properties::expressions;
use super::super::write::span;
use super::super::{
    PublicHolidays, Read, SchoolHolidays, Trouble, TypedRange, WeekForm, Weeks, Welcome, days,
};
use super::{Hours, timetables};

fn ranges() -> impl Strategy<Value = Vec<TypedRange>> {
    let pick = |from: &'static [Weeks]| prop::sample::select(from);
    let weeks = prop_oneof![3 => Just(Weeks::Every), 1 => pick(Weeks::ALL)];
    let hours =
        (0_u16..96, 1_u16..40).prop_map(|(start, length)| (start * 15, (start + length).min(96) * 15));
    let range =
        (hours, prop::sample::select(Welcome::ALL), weeks).prop_map(|((start, end), welcome, weeks)| {
            let written = super::super::time::written;
            TypedRange { from: written(start), to: written(end), welcome, weeks }
        });
    prop::collection::vec(range, 0..4).prop_map(apart)
}

/// Only ranges that can stand together, in the order the form shows them.
fn apart(ranges: Vec<TypedRange>) -> Vec<TypedRange> {
    let mut told: Vec<TypedRange> = Vec::new();
    for range in ranges {
        let (start, end) = span(&range.from, &range.to).unwrap();
        let free = told.iter().all(|other| {
            let (from, to) = span(&other.from, &other.to).unwrap();
            end <= from || to <= start || (range.weeks.are_apart(other.weeks) && (start, end) != (from, to))
        });
        if free {
            told.push(range);
        }
    }
    told.sort_by_key(|range| (range.from.clone(), range.to.clone(), range.welcome, range.weeks));
    told
}

fn weeks() -> impl Strategy<Value = days::Days> {
    prop::array::uniform7(prop_oneof![ranges(), Just(vec![])]).prop_map(|week| {
        let mut days = days::Days::default();
        for (day, ranges) in days::WEEK.into_iter().zip(week) {
            *days.of_mut(day) = ranges;
        }
        days
    })
}

fn forms() -> impl Strategy<Value = WeekForm> {
    let public = prop::sample::select(PublicHolidays::ALL);
    let school = prop::sample::select(SchoolHolidays::ALL);
    (weeks(), weeks(), public, school).prop_map(|(usual, own, public_holidays, school_holidays)| {
        let empty = days::Days::default();
        let differs = own != usual && own != empty;
        let school_holidays = match school_holidays {
            // An own week that is the usual one, or none, has a shorter name.
            SchoolHolidays::Own if !differs => SchoolHolidays::Same,
            SchoolHolidays::Closed if usual == empty => SchoolHolidays::Same,
            as_it_is @ (SchoolHolidays::Same | SchoolHolidays::Closed | SchoolHolidays::Own) => as_it_is,
        };
        let school = if school_holidays == SchoolHolidays::Own { own } else { empty };
        WeekForm { usual, public_holidays, school_holidays, school }
    })
}

/// Expressions of what the form knows, written in any order, some of them beyond it.
fn weekly() -> impl Strategy<Value = String> {
    let pick = |from: &'static [&'static str]| prop::sample::select(from);
    let days = pick(&[
        "",
        "Mo-Fr ",
        "Sa ",
        "We,Fr ",
        "PH ",
        "SH ",
        "SH Mo-Fr ",
        "PH Mo-Fr ",
        "Tu[1] ",
        "Su[-1] ",
        "SH,PH ",
    ]);
    let weeks = pick(&["", "", "", "week 1-53/2 ", "week 02-52/2 "]);
    let times = pick(&["09:00-12:00", "09:00-12:00,14:00-18:00", "10:00-16:00", "00:00-24:00", ""]);
    let state = pick(&["", "", " off", " \"sur rendez-vous\""]);
    let rule = (weeks, days, times, state, pick(&["; ", "; ", ", "]));
    prop::collection::vec(rule, 1..5).prop_map(|rules| {
        let mut text = String::new();
        for (place, (weeks, days, times, state, link)) in rules.into_iter().enumerate() {
            let rule = format!("{weeks}{days}{times}{state}").replace("  ", " ");
            text.push_str(if place == 0 { "" } else { link });
            text.push_str(if rule.trim().is_empty() { "24/7" } else { rule.trim() });
        }
        text
    })
}

proptest! {
    #[test]
    fn a_form_written_and_read_again_is_the_same_form(form in forms()) {
        match form.expression() {
            Ok(Some(hours)) => prop_assert_eq!(WeekForm::of(&hours.into()), Read::Shown(Box::new(form))),
            Ok(None) => prop_assert_eq!(form.usual, days::Days::default()),
            Err(problems) => prop_assert!(problems.iter().all(|p| p.trouble == Trouble::TooLong), "{:?}", problems),
        }
    }

    #[test]
    fn what_is_shown_is_written_with_the_same_meaning(text in prop_oneof![weekly(), expressions()]) {
        let hours = Hours::parse(&text);
        if let Read::Shown(form) = WeekForm::of(&hours) {
            let written = Hours::from(form.expression().unwrap().unwrap());
            prop_assert_eq!(timetables(&hours), timetables(&written), "{} as {}", text, written);
        }
    }
}

#[test]
fn many_weekly_expressions_are_shown() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let shown = (0..300)
        .filter(|_| {
            let text = weekly().new_tree(&mut runner).unwrap().current();
            matches!(WeekForm::of(&Hours::parse(&text)), Read::Shown(_))
        })
        .count();
    assert!(shown > 60, "{shown} of 300");
}
