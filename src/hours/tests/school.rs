//! School holidays: the three zones, weekdays within them, and dates that are not at hand.

use super::super::State::{Closed, OnAppointment, Open, Unknown};
use super::super::{SchoolDay, SchoolZone, State, Why};
use super::{calendar, check, day, outlook, outlook_in};

type Row = (&'static str, &'static str, State);

// Zone B: 17 October to 1 November 2026, 19 December to 3 January, 20 February to 7 March 2027.
const ZONE_B: &[Row] = &[
    ("We 14:00-17:00; SH We off", "2026-11-25 15:00", Open),
    ("", "2026-10-21 15:00", Closed),
    ("", "2026-12-23 15:00", Closed),
    ("", "2027-01-06 15:00", Open),
    ("We 14:00-17:00; SH off", "2026-10-21 15:00", Closed),
    ("", "2026-11-25 15:00", Open),
    ("Mo-Fr 09:00-12:00,14:00-18:00; PH off; SH Mo-Fr 10:00-12:00", "2026-11-23 09:25", Open),
    ("", "2026-10-19 09:25", Closed),
    ("", "2026-10-19 10:00", Open),
    ("", "2026-10-19 15:00", Closed),
    ("", "2026-10-24 10:30", Closed), // a Saturday of the holidays
    ("", "2026-12-25 10:30", Open),   // the last rule wins, as written
    ("Mo-Fr 09:00-18:00; SH Mo-Fr 10:00-12:00; PH off", "2026-12-25 10:30", Closed),
    ("Sa 09:00-12:00; SH,Sa 10:00-11:00", "2026-10-20 10:30", Open),
    ("SH 10:00-12:00", "2026-11-23 11:00", Closed),
    ("", "2026-10-20 11:00", Open),
    ("SH We[1] 10:00-12:00", "2027-03-03 11:00", Open),
    ("", "2026-11-04 11:00", Closed),
    ("SH Mo,We 10:00-12:00 \"RDV\"", "2026-10-21 11:00", OnAppointment),
    ("Jul-Aug SH Mo-Fr 10:00-12:00", "2026-07-15 11:00", Open),
    ("", "2026-07-18 11:00", Closed),
    ("", "2026-07-14 11:00", Unknown), // a public holiday of which nothing is said
    ("Mo-Sa 10:00-12:00; Oct Mo SH off", "2026-10-19 11:00", Closed),
    ("", "2026-10-20 11:00", Open),
    ("", "2026-10-12 11:00", Open),
];

#[test]
fn school_holidays_and_weekdays_hold_together() {
    check("59", ZONE_B);
}

#[test]
fn each_zone_has_its_winter() {
    // 10 February 2027 is a Wednesday: holidays in zone C alone; 24 February in zones A and B.
    let expression = "We 14:00-17:00; SH off";
    for (departement, tenth, twenty_fourth) in
        [("33", Open, Closed), ("59", Open, Closed), ("93", Closed, Open)]
    {
        assert_eq!(outlook_in(departement, expression, "2027-02-10 15:00").state, tenth);
        assert_eq!(outlook_in(departement, expression, "2027-02-24 15:00").state, twenty_fourth);
    }
}

#[test]
fn without_school_dates_only_what_depends_on_them_is_unknown() {
    let rows: &[Row] = &[
        ("We 14:00-17:00; SH We off", "2026-11-25 15:00", Unknown),
        ("", "2026-11-25 18:00", Closed),
        ("", "2026-11-26 15:00", Closed),
        ("Mo-Fr 09:00-18:00; SH Mo-Fr 10:00-12:00", "2026-11-23 11:00", Open),
        ("", "2026-11-23 09:30", Unknown),
        ("Mo-Fr 09:00-18:00", "2026-11-23 09:30", Open),
    ];
    check("2A", rows);
    check("974", rows);
    check("988", rows);
    let why = outlook_in("2B", "We 14:00-17:00; SH We off", "2026-11-25 15:00").why;
    assert_eq!(why, Why::SchoolHolidaysUnknown);
}

#[test]
fn beyond_the_table_school_holidays_are_unknown() {
    let expression = "Mo-Fr 09:00-12:00; SH off";
    assert_eq!(outlook(expression, "2028-08-31 10:00").state, Closed);
    assert_eq!(outlook(expression, "2028-09-01 10:00").state, Unknown);
    assert_eq!(outlook(expression, "2025-10-17 10:00").state, Unknown);
    assert_eq!(outlook(expression, "2025-10-20 10:00").state, Closed);
    let until = |code| calendar(code).school_holidays_known_until();
    assert_eq!(until("59"), Some(day("2028-08-31")));
    assert_eq!(until("2A"), None);
}

#[test]
fn the_first_and_the_last_day_of_holidays_are_holidays() {
    let zone = SchoolZone::B;
    assert_eq!(zone.day(day("2026-10-16")), Some(SchoolDay::Term));
    assert_eq!(zone.day(day("2026-10-17")), Some(SchoolDay::Holiday));
    assert_eq!(zone.day(day("2026-11-01")), Some(SchoolDay::Holiday));
    assert_eq!(zone.day(day("2026-11-02")), Some(SchoolDay::Term));
}
