//! August closures, exceptional openings, and their announcement.

use super::super::State::{Closed, Open, Unknown};
use super::super::{
    Asked, Change, Day, Exception, Hours, State, Timetable, Why, announced, next_reception, week,
};
use super::{calendar, day, moment, said};

fn closed(from: &str, to: &str) -> Exception {
    Exception::new(day(from), day(to), Change::Closed, Some("Congés d'été".to_owned())).unwrap()
}

fn open(from: &str, to: &str, hours: &str) -> Exception {
    Exception::new(day(from), day(to), Change::Open(hours.parse().unwrap()), None).unwrap()
}

fn check(hours: &str, exceptions: &[Exception], table: &[(&str, State)]) {
    let hours = Hours::parse(hours);
    let calendar = calendar("59");
    let asked = Asked { exceptions, ..Asked::new(&hours, &calendar) };
    for &(at, state) in table {
        assert_eq!(said(&asked, at).state, state, "{hours} at {at}");
    }
}

#[test]
fn a_closure_in_august_closes_its_first_and_its_last_day() {
    check(
        "Mo-Fr 09:00-18:00",
        &[closed("2026-08-03", "2026-08-21")],
        &[
            ("2026-07-31 10:00", Open),
            ("2026-08-03 10:00", Closed),
            ("2026-08-21 17:59", Closed),
            ("2026-08-24 10:00", Open),
        ],
    );
}

#[test]
fn an_exceptional_opening_replaces_its_days_and_answers_for_holidays() {
    check(
        "Mo-Fr 09:00-18:00; PH off",
        &[open("2026-11-11", "2026-11-12", "14:00-17:00")],
        &[
            ("2026-11-11 15:00", Open),
            ("2026-11-11 10:00", Closed),
            ("2026-11-12 10:00", Closed),
            ("2026-11-13 10:00", Open),
        ],
    );
}

#[test]
fn the_shortest_exception_wins_and_the_closure_of_two_as_short() {
    let summer = closed("2026-08-01", "2026-08-31");
    let fair = open("2026-08-12", "2026-08-12", "14:00-18:00");
    check(
        "Mo-Fr 09:00-18:00",
        &[fair.clone(), summer],
        &[("2026-08-12 15:00", Open), ("2026-08-12 10:00", Closed), ("2026-08-13 15:00", Closed)],
    );
    check("Mo-Fr 09:00-18:00", &[fair, closed("2026-08-12", "2026-08-12")], &[("2026-08-12 15:00", Closed)]);
}

#[test]
fn a_closure_is_from_midnight_to_midnight() {
    let nights = "Fr,Sa 20:00-02:00";
    // 21 November 2026 is a Saturday.
    check(
        nights,
        &[closed("2026-11-21", "2026-11-21")],
        &[
            ("2026-11-20 23:59", Open),
            ("2026-11-21 00:00", Closed),
            ("2026-11-21 21:00", Closed),
            ("2026-11-22 01:00", Closed),
        ],
    );
    let opened = [open("2026-11-21", "2026-11-21", "10:00-12:00")];
    check(nights, &opened, &[("2026-11-21 01:00", Open), ("2026-11-22 01:00", Closed)]);
}

#[test]
fn a_closure_shows_even_where_no_hours_are_known() {
    let calendar = calendar("59");
    let exceptions = [closed("2026-11-24", "2026-11-24")];
    let asked = Asked { hours: None, exceptions: &exceptions, calendar: &calendar, holidays_from: None };
    let table = Timetable::evaluate(&asked, day("2026-11-23"), 3);
    let at = |text| table.at(moment(text)).map(|said| (said.state, said.why));
    assert_eq!(at("2026-11-23 10:00"), Some((Unknown, Why::NotSaid)));
    assert_eq!(at("2026-11-24 10:00"), Some((Closed, Why::Exception)));
    assert_eq!(at("2026-11-25 10:00"), Some((Unknown, Why::NotSaid)));
}

#[test]
fn the_reason_of_an_exception_is_told() {
    let hours = Hours::parse("Mo-Fr 09:00-18:00");
    let calendar = calendar("59");
    let exceptions = [open("2026-11-24", "2026-11-24", "14:00-16:00, Mo-Su 16:00-17:00 \"RDV\"")];
    let asked = Asked { exceptions: &exceptions, ..Asked::new(&hours, &calendar) };
    assert_eq!(said(&asked, "2026-11-24 15:00").why, Why::Exception);
    assert_eq!(said(&asked, "2026-11-24 16:30").why, Why::Comment("RDV".into()));
}

#[test]
fn the_next_reception_is_after_the_summer() {
    let hours = Hours::parse("Mo-Fr 09:00-18:00");
    let calendar = calendar("59");
    let exceptions = [closed("2026-07-01", "2026-08-31")];
    let asked = Asked { exceptions: &exceptions, ..Asked::new(&hours, &calendar) };
    let next = next_reception(&asked, moment("2026-06-30 18:00")).unwrap();
    assert_eq!(next.at, moment("2026-09-01 09:00"));
    assert_eq!(said(&asked, "2026-06-30 18:00").next, None, "beyond 42 days");
}

#[test]
fn exceptions_are_announced_ahead_in_order() {
    let all = [
        closed("2026-12-24", "2027-01-02"),
        closed("2026-11-20", "2026-11-24"),
        closed("2026-11-01", "2026-11-22"),
        closed("2027-07-01", "2027-08-31"),
    ];
    let found: Vec<String> =
        announced(&all, day("2026-11-23"), 31).map(|exception| exception.from().to_string()).collect();
    assert_eq!(found, ["2026-11-20", "2026-12-24"]);
    assert_eq!(announced(&all, day("2026-11-23"), 30).count(), 1);
    assert_eq!(announced(&all, day("2026-11-22"), 0).count(), 2);
}

#[test]
fn an_exception_cannot_end_before_it_begins() {
    assert!(Exception::new(day("2026-08-02"), day("2026-08-01"), Change::Closed, None).is_err());
    let backwards = r#"{"from":"2026-08-02","to":"2026-08-01","change":"closed"}"#;
    assert!(serde_json::from_str::<Exception>(backwards).is_err());
}

#[test]
fn an_exception_travels_as_json() {
    let json = r#"{"from":"2026-08-03","to":"2026-08-21","change":"closed","message":"Congés d'été"}"#;
    let exception: Exception = serde_json::from_str(json).unwrap();
    assert_eq!(exception, closed("2026-08-03", "2026-08-21"));
    assert_eq!(serde_json::to_string(&exception).unwrap(), json);
    let json = r#"{"from":"2026-11-11","to":"2026-11-11","change":{"open":"14:00-17:00"}}"#;
    let exception: Exception = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&exception).unwrap(), json);
}

#[test]
fn the_week_shows_closures_and_exceptional_days() {
    let hours = Hours::parse("Mo-Fr 09:00-12:00");
    let calendar = calendar("59");
    let exceptions = [closed("2026-11-24", "2026-11-25"), open("2026-11-28", "2026-11-28", "10:00-16:00")];
    let asked = Asked { exceptions: &exceptions, ..Asked::new(&hours, &calendar) };
    let days = week(&asked, day("2026-11-23"));
    assert_eq!(days.each_ref().map(Day::is_closure), [false, true, true, false, false, false, false]);
    assert_eq!(days[1].exception.as_ref().and_then(Exception::message), Some("Congés d'été"));
    assert_eq!(days[5].spans.len(), 1);
    assert!(days[5].exception.is_some());
    assert!(days[6].spans.is_empty());
}
