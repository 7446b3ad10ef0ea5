//! Public holidays: said, not said, and said by the venue.

use super::super::State::{Closed, OnAppointment, Open, Unknown};
use super::super::{Asked, Hours, PublicHoliday, State, Timetable, Why, next_reception};
use super::{calendar, check, day, moment, outlook, outlook_in, said};

type Row = (&'static str, &'static str, State);

// 11 November 2026 is a Wednesday, 14 July a Tuesday, 15 August a Saturday.
const SAID: &[Row] = &[
    ("Mo-Fr 09:00-18:00", "2026-11-11 10:00", Unknown),
    ("", "2026-11-11 08:00", Closed),
    ("", "2026-11-11 18:00", Closed),
    ("", "2026-07-14 10:00", Unknown),
    ("", "2026-08-15 10:00", Closed),
    ("", "2026-11-10 10:00", Open),
    ("", "2026-11-12 10:00", Open),
    ("Mo-Fr 09:00-18:00 \"RDV\"", "2026-11-11 10:00", Unknown),
    ("24/7", "2026-11-11 10:00", Unknown),
    ("Mo-Fr 09:00-18:00; PH off", "2026-11-11 10:00", Closed),
    ("Mo-Fr 09:00-18:00; PH 10:00-12:00", "2026-11-11 11:00", Open),
    ("", "2026-11-11 14:00", Closed),
    ("", "2026-08-15 11:00", Open),
    ("Mo-Fr 09:00-18:00; PH open", "2026-11-11 20:00", Open),
    ("Mo-Fr 09:00-18:00; PH \"RDV\"", "2026-11-11 20:00", OnAppointment),
    ("Mo-Sa 09:00-18:00; PH,Su off", "2026-08-15 10:00", Closed),
    ("Mo-Sa 09:00-18:00; Su,PH off", "2026-11-11 10:00", Closed),
    ("Mo-Sa 09:00-18:00; SH,PH off", "2026-11-11 10:00", Closed),
    ("Mo-Sa 09:00-18:00; PH,SH off", "2026-10-20 10:00", Closed),
    ("Mo-Fr,PH 10:00-12:00", "2026-08-15 11:00", Open),
    ("Mo-Fr 09:00-18:00; PH Mo-Fr off", "2026-11-11 10:00", Closed),
    ("", "2026-11-12 10:00", Open),
    ("Mo-Sa 09:00-18:00; PH Mo-Fr off", "2026-08-15 10:00", Open),
    ("Mo-Fr 09:00-18:00; PH Mo-Fr 09:00-12:00", "2026-11-11 11:00", Open),
    ("", "2026-11-11 14:00", Closed),
    ("", "2026-11-12 14:00", Open),
    ("Mo-Fr 09:00-18:00; Mo-Fr PH off", "2026-11-12 10:00", Open),
    ("", "2026-11-11 10:00", Closed),
    ("Mo-Fr 09:00-18:00; PH,Mo off", "2026-11-23 10:00", Closed),
    ("Mo-Fr 09:00-18:00; PH off; PH -1 day 09:00-12:00", "2026-11-10 14:00", Closed),
    ("Mo-Fr 09:00-18:00; PH -1 day 09:00-12:00", "2026-11-11 10:00", Unknown),
    ("Mo-Fr 09:00-18:00; PH +1 day Th 10:00-12:00", "2026-11-12 14:00", Closed),
    ("Mo-Fr 09:00-18:00; Nov 11 10:00-12:00", "2026-11-11 11:00", Open),
    ("", "2026-07-14 11:00", Unknown),
    ("Mo-Fr 09:00-18:00; easter +1 day 10:00-12:00", "2026-04-06 11:00", Open),
    ("Mo-Fr 09:00-18:00; Nov 09:00-12:00", "2026-11-11 11:00", Unknown),
    ("Mo-Fr 09:00-18:00; Nov We[2] PH off", "2026-11-11 10:00", Closed),
    ("Mo-Fr 09:00-18:00; Nov We[2],PH off", "2026-11-11 10:00", Closed),
    ("Mo-Fr 09:00-18:00; Nov 9+We PH off", "2026-11-11 10:00", Closed),
    ("Mo-Fr 09:00-18:00; Nov 12-We PH off", "2026-11-11 10:00", Closed),
    ("Mo-Fr 09:00-18:00; PH We[2] off", "2026-11-11 10:00", Closed),
    ("", "2026-11-12 10:00", Open),
    ("Mo-Fr 09:00-18:00; PH +1 day We off", "2026-11-12 10:00", Open),
    ("Tu 20:00-02:00", "2026-11-11 01:00", Open), // the evening before
    ("Tu 20:00-02:00; PH off", "2026-11-11 01:00", Open),
    ("We 20:00-02:00", "2026-11-12 01:00", Unknown),
    ("We 20:00-02:00; PH off", "2026-11-12 01:00", Closed),
];

#[test]
fn silence_about_a_public_holiday_is_not_an_opening() {
    check("59", SAID);
}

#[test]
fn the_reason_names_the_holiday() {
    let why = outlook("Mo-Fr 09:00-18:00", "2026-11-11 10:00").why;
    assert_eq!(why, Why::HolidaySilent(PublicHoliday::Armistice1918));
}

#[test]
fn alsace_and_moselle_have_two_days_more() {
    // 26 December 2026 is a Saturday, 3 April 2026 Good Friday.
    check("67", &[("Mo-Sa 09:00-18:00", "2026-12-26 10:00", Unknown), ("", "2026-04-03 10:00", Unknown)]);
    check("57", &[("Mo-Sa 09:00-18:00; PH off", "2026-12-26 10:00", Closed)]);
    check("59", &[("Mo-Sa 09:00-18:00", "2026-12-26 10:00", Open), ("", "2026-04-03 10:00", Open)]);
}

#[test]
fn each_overseas_departement_has_its_day() {
    // 22 May 2026 is a Friday, 20 December 2026 a Sunday.
    check("972", &[("Mo-Sa 09:00-18:00", "2026-05-22 10:00", Unknown)]);
    check("971", &[("Mo-Sa 09:00-18:00", "2026-05-22 10:00", Open), ("", "2026-05-27 10:00", Unknown)]);
    let said = outlook_in("974", "Su 09:00-18:00", "2026-12-20 10:00");
    assert_eq!(said.why, Why::HolidaySilent(PublicHoliday::AbolitionOfSlavery));
}

#[test]
fn the_next_reception_passes_over_silent_holidays_and_closures() {
    let tuesday = outlook("Mo-Fr 09:00-18:00", "2026-11-10 20:00");
    assert_eq!(tuesday.next.unwrap().at, moment("2026-11-12 09:00"));
    assert_eq!(tuesday.until, Some(moment("2026-11-11 09:00")), "closed, then unknown");
    let said = outlook("Mo-Fr 09:00-18:00; PH 10:00-12:00", "2026-11-10 20:00");
    assert_eq!(said.next.unwrap().at, moment("2026-11-11 10:00"));
}

fn service(own: &str, venue: &str, at: &str) -> State {
    let (own, venue) = (Hours::parse(own), Hours::parse(venue));
    let calendar = calendar("59");
    let asked = Asked { holidays_from: venue.readable(), ..Asked::new(&own, &calendar) };
    said(&asked, at).state
}

#[test]
fn a_silent_service_follows_its_venue_on_holidays() {
    let venue_off = "Mo-Sa 09:00-18:00; PH off";
    let venue_open = "Mo-Sa 09:00-18:00; PH 10:00-12:00";
    assert_eq!(service("We 14:00-17:00", venue_off, "2026-11-11 15:00"), Closed);
    assert_eq!(service("We 14:00-17:00", venue_open, "2026-11-11 15:00"), Open);
    assert_eq!(service("We 14:00-17:00", venue_open, "2026-11-11 10:30"), Closed);
    assert_eq!(service("We 14:00-17:00", "Mo-Sa 09:00-18:00", "2026-11-11 15:00"), Unknown);
    assert_eq!(service("We 14:00-17:00; PH off", venue_open, "2026-11-11 15:00"), Closed);
    assert_eq!(service("We 14:00-17:00; PH 14:00-17:00", venue_off, "2026-11-11 15:00"), Open);
    let doubtful = "Mo-Sa 09:00-18:00; PH unknown \"selon agents\"";
    assert_eq!(service("We 14:00-17:00", doubtful, "2026-11-11 15:00"), Unknown);
    assert_eq!(service("We 14:00-17:00", venue_off, "2026-11-18 15:00"), Open);
    let one_day = "Mo-Sa 09:00-18:00; Nov 11 off";
    assert_eq!(service("We 14:00-17:00", one_day, "2026-11-11 15:00"), Closed);
}

#[test]
fn a_first_sunday_two_months_away_is_found() {
    // 1 November 2026 is All Saints' Day, of which nothing is said.
    let hours = Hours::parse("Su[1] 14:00-18:00; Dec off; Jan off");
    let calendar = calendar("59");
    let asked = Asked::new(&hours, &calendar);
    let next = next_reception(&asked, moment("2026-10-20 10:00")).unwrap();
    assert_eq!(next.at, moment("2027-02-07 14:00"));
    assert!(
        Timetable::evaluate(&asked, day("2026-10-20"), 42)
            .at(moment("2026-10-20 10:00"))
            .unwrap()
            .next
            .is_none()
    );
}

#[test]
fn the_next_reception_begins_strictly_after_the_moment() {
    let calendar = calendar("59");
    let next = |expression: &str, after: &str| {
        let hours = Hours::parse(expression);
        next_reception(&Asked::new(&hours, &calendar), moment(after)).map(|r| (r.at, r.state))
    };
    let nine = "Mo-Fr 09:00-18:00";
    assert_eq!(next(nine, "2026-11-23 08:59"), Some((moment("2026-11-23 09:00"), Open)));
    assert_eq!(next(nine, "2026-11-23 09:00"), Some((moment("2026-11-24 09:00"), Open)));
    assert_eq!(next("24/7; PH off", "2026-11-10 10:00"), Some((moment("2026-11-12 00:00"), Open)));
    assert_eq!(next("Fr 20:00-02:00", "2026-11-27 23:00"), Some((moment("2026-12-04 20:00"), Open)));
    assert_eq!(next("Fr 20:00-02:00", "2026-11-28 00:00"), Some((moment("2026-12-04 20:00"), Open)));
    assert_eq!(next("Feb 29 10:00-12:00", "2026-11-23 10:00"), None, "beyond 366 days");
    assert_eq!(next("lundi 9h-12h", "2026-11-23 10:00"), None);
    assert_eq!(next("\"RDV\"", "2026-11-10 10:00"), Some((moment("2026-11-12 00:00"), OnAppointment)));
}
