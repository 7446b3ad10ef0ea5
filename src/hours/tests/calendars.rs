//! Départements, public holidays of every year, and clocks that change.

use chrono::{Datelike, NaiveDate};

use super::super::{Calendar, Departement, PublicHoliday, SchoolZone};
use super::{calendar, day, moment};

#[test]
fn easter_is_known_for_two_centuries() {
    for monday in [
        "1900-04-16",
        "1913-03-24",
        "1943-04-26",
        "1954-04-19",
        "1981-04-20",
        "2000-04-24",
        "2008-03-24",
        "2024-04-01",
        "2025-04-21",
        "2026-04-06",
        "2027-03-29",
        "2028-04-17",
        "2038-04-26",
        "2049-04-19",
        "2076-04-20",
        "2100-03-29",
    ] {
        assert_eq!(calendar("59").holiday(day(monday)), Some(PublicHoliday::EasterMonday), "{monday}");
    }
}

#[test]
fn a_year_has_eleven_public_holidays_and_thirteen_in_alsace() {
    // 2008: Ascension fell on 1 May, so that one is counted once.
    for year in 1900..=2100 {
        let twice = i32::from([1913, 2008].contains(&year));
        for (code, count) in [("59", 11), ("67", 13), ("974", 12), ("975", 11), ("2A", 11)] {
            let calendar = calendar(code);
            let found = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days();
            let found = found.take_while(|d| d.year() == year).filter_map(|d| calendar.holiday(d)).count();
            let both = i32::from(eight_may_is_ascension(year));
            assert_eq!(i32::try_from(found).unwrap(), count - twice - both, "{code} in {year}");
        }
    }
}

fn eight_may_is_ascension(year: i32) -> bool {
    super::super::holiday::easter(year) == NaiveDate::from_ymd_opt(year, 3, 30)
}

#[test]
fn the_holidays_of_2026_are_those_of_the_law() {
    let calendar = calendar("59");
    let found: Vec<String> = day("2026-01-01")
        .iter_days()
        .take(365)
        .filter(|day| calendar.holiday(*day).is_some())
        .map(|day| day.format("%m-%d").to_string())
        .collect();
    let law =
        ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"];
    assert_eq!(found, law);
}

#[test]
fn a_commune_knows_its_departement() {
    let code = |insee: &str| Departement::of_commune(insee).map(Departement::code);
    assert_eq!(code("59512"), Ok("59"));
    assert_eq!(code("2A004"), Ok("2A"));
    assert_eq!(code("97411"), Ok("974"));
    assert_eq!(code("01004"), Ok("01"));
    for wrong in ["", "59", "5951é", "00000", "20004", "99100", "é2345", "97911"] {
        assert!(code(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn every_metropolitan_departement_but_corsica_has_a_zone() {
    let mut zones = [0, 0, 0];
    for number in (1..=95).filter(|number| *number != 20) {
        let departement: Departement = format!("{number:02}").parse().unwrap();
        match departement.school_zone() {
            Some(SchoolZone::A) => zones[0] += 1,
            Some(SchoolZone::B) => zones[1] += 1,
            Some(SchoolZone::C) => zones[2] += 1,
            None => panic!("{departement} has no zone"),
        }
    }
    assert_eq!(zones, [32, 41, 21]);
    assert_eq!(calendar("33").school_zone(), Some(SchoolZone::A));
    assert_eq!(calendar("59").school_zone(), Some(SchoolZone::B));
    assert_eq!(calendar("75").school_zone(), Some(SchoolZone::C));
    assert_eq!(calendar("2B").school_zone(), None);
    assert_eq!(calendar("974").school_zone(), None);
}

fn shown(calendar: &Calendar, utc: &str) -> String {
    calendar.local(moment(utc).and_utc()).format("%Y-%m-%d %H:%M").to_string()
}

#[test]
fn clocks_follow_the_sun_and_the_law() {
    assert_eq!(shown(&calendar("59"), "2026-07-14 10:00"), "2026-07-14 12:00");
    assert_eq!(shown(&calendar("59"), "2026-03-29 00:59"), "2026-03-29 01:59");
    assert_eq!(shown(&calendar("59"), "2026-03-29 01:00"), "2026-03-29 03:00");
    assert_eq!(shown(&calendar("59"), "2026-10-25 00:59"), "2026-10-25 02:59");
    assert_eq!(shown(&calendar("59"), "2026-10-25 01:00"), "2026-10-25 02:00");
    assert_eq!(shown(&calendar("974"), "2026-11-23 10:00"), "2026-11-23 14:00");
    assert_eq!(shown(&calendar("971"), "2026-11-23 03:00"), "2026-11-22 23:00");
    assert_eq!(shown(&calendar("976"), "2026-11-23 10:00"), "2026-11-23 13:00");
    assert_eq!(shown(&calendar("988"), "2026-11-23 10:00"), "2026-11-23 21:00");
}

#[test]
fn a_local_time_is_an_instant_even_when_the_clocks_change() {
    let instant = |local: &str| calendar("59").instant(moment(local)).naive_utc();
    assert_eq!(instant("2026-11-23 10:00"), moment("2026-11-23 09:00"));
    assert_eq!(instant("2026-10-25 02:30"), moment("2026-10-25 00:30"), "the first of the two");
    assert_eq!(instant("2026-03-29 02:30"), moment("2026-03-29 01:30"), "skipped: read as 03:30");
    assert_eq!(instant("2026-03-29 03:00"), moment("2026-03-29 01:00"));
}
