//! Tests of the hours engine: what it says, written from the OSM specification and from life.

mod answers;
mod calendars;
mod differential;
mod exceptions;
mod faults;
mod holidays;
pub(super) mod properties;
mod random;
mod school;
mod tables;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Asked, Calendar, Departement, Hours, Outlook, State, Timetable};

/// The calendar of a département, with its usual school zone.
fn calendar(code: &str) -> Calendar {
    let departement: Departement = code.parse().unwrap();
    Calendar::new(departement, departement.school_zone())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// What is said at a moment of an expression in the Nord, evaluated from three days before on.
fn outlook(expression: &str, at: &str) -> Outlook {
    outlook_in("59", expression, at)
}

fn outlook_in(departement: &str, expression: &str, at: &str) -> Outlook {
    let hours = Hours::parse(expression);
    assert!(hours.readable().is_some(), "cannot be read: {expression}");
    said(&Asked::new(&hours, &calendar(departement)), at)
}

fn said(asked: &Asked, at: &str) -> Outlook {
    let at = moment(at);
    let from = at.date() - chrono::Days::new(3);
    Timetable::evaluate(asked, from, 42).at(at).unwrap()
}

/// Checks a table of expressions × moments; moments without expression belong to the last one.
fn check(departement: &str, table: &[(&str, &str, State)]) {
    let mut expression = "";
    for &(given, at, state) in table {
        expression = if given.is_empty() { expression } else { given };
        let found = outlook_in(departement, expression, at);
        assert_eq!(found.state, state, "{expression} at {at}: {:?}", found.why);
    }
}
