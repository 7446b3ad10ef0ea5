//! Expressions × moments: weeks, dates, nights, comments.

use super::super::State::{Closed, OnAppointment, Open, Unknown};
use super::super::{State, Why};
use super::{check, moment, outlook};

type Row = (&'static str, &'static str, State);

// 23 November 2026 is a Monday.
const WEEKS: &[Row] = &[
    ("Mo-Fr 09:00-12:00,14:00-18:00", "2026-11-23 08:59", Closed),
    ("", "2026-11-23 09:00", Open),
    ("", "2026-11-23 11:59", Open),
    ("", "2026-11-23 12:00", Closed),
    ("", "2026-11-23 14:00", Open),
    ("", "2026-11-27 17:59", Open),
    ("", "2026-11-28 10:00", Closed),
    ("Mo-Fr 09:00-12:00, 14:00-18:00", "2026-11-23 15:00", Open),
    ("mo-fr 9:00-12:00", "2026-11-23 09:30", Open),
    ("Mo-Fr  09:00-12:00 ,\n14:00-18:00", "2026-11-23 15:00", Open),
    ("Mo,We,Fr 10:00-12:00", "2026-11-24 11:00", Closed),
    ("", "2026-11-25 11:00", Open),
    ("Fr-Mo 10:00-12:00", "2026-11-22 11:00", Open),
    ("", "2026-11-26 11:00", Closed),
    ("Mo-Fr 09:00-18:00; We 14:00-18:00", "2026-11-25 10:00", Closed),
    ("", "2026-11-25 15:00", Open),
    ("Mo-Fr 09:00-12:00, We 14:00-18:00", "2026-11-25 10:00", Open),
    ("", "2026-11-25 15:00", Open),
    ("Mo-Fr 09:00-18:00; We off", "2026-11-25 10:00", Closed),
    ("Mo-Fr 09:00-18:00; 12:00-14:00 off", "2026-11-23 13:00", Closed),
    ("", "2026-11-23 14:00", Open),
    ("24/7", "2026-11-22 03:00", Open),
    ("24/7; Su off", "2026-11-22 03:00", Closed),
    ("00:00-24:00", "2026-11-22 23:59", Open),
    ("Mo-Fr", "2026-11-23 02:00", Open),
    ("off", "2026-11-23 10:00", Closed),
    ("Mo-Fr 10:00-12:00 || Sa 09:00-11:00", "2026-11-28 10:00", Open),
    ("Mo-Fr 10:00-16:00,12:00-14:00", "2026-11-23 15:00", Open),
];

#[test]
fn an_ordinary_week_is_read_as_written() {
    check("59", WEEKS);
}

const DATES: &[Row] = &[
    ("Tu[1] 14:00-17:00", "2026-12-01 15:00", Open),
    ("", "2026-12-08 15:00", Closed),
    ("Tu[1,3] 14:00-17:00", "2026-12-15 15:00", Open),
    ("Su[1] 14:00-18:00", "2026-12-06 14:00", Open),
    ("", "2026-12-13 14:00", Closed),
    ("Fr[-1] 09:00-12:00", "2026-11-27 10:00", Open),
    ("", "2026-11-20 10:00", Closed),
    ("Sa[2-3] 09:00-12:00", "2026-11-21 10:00", Open),
    ("Su[1] -1 day 10:00-12:00", "2026-12-05 11:00", Open),
    ("", "2026-12-06 11:00", Closed),
    ("week 1-53/2 We 14:00-16:00", "2026-11-18 15:00", Open), // week 47
    ("", "2026-11-25 15:00", Closed),                         // week 48
    ("week 2-52/2 We 14:00-16:00", "2026-11-25 15:00", Open),
    ("week 53 Mo 09:00-12:00", "2026-12-28 10:00", Open),
    ("", "2027-01-04 10:00", Closed),
    ("Jul-Aug Mo-Fr 09:00-13:00", "2026-07-31 10:00", Open),
    ("", "2026-09-01 10:00", Closed),
    ("Nov-Feb Mo-Fr 09:00-12:00", "2027-01-04 10:00", Open),
    ("", "2027-03-01 10:00", Closed),
    ("Mo-Fr 09:00-18:00; Aug off", "2026-08-03 10:00", Closed),
    ("Mo-Fr 09:00-18:00; Jul 15-Aug 14 09:00-13:00", "2026-08-14 15:00", Closed),
    ("", "2026-08-17 15:00", Open),
    ("Dec 24-Jan 2 off; Mo-Su 10:00-12:00", "2026-12-28 11:00", Open),
    ("Mo-Su 10:00-12:00; Dec 24-Jan 2 off", "2026-12-28 11:00", Closed),
    ("", "2027-01-03 11:00", Open),
    ("2026 Dec 19-2027 Jan 3 Mo-Fr 10:00-12:00", "2026-12-22 11:00", Open),
    ("", "2027-12-22 11:00", Closed),
    ("2026 Dec 19-Jan 3 10:00-12:00", "2027-01-02 11:00", Open),
    ("2026 Nov 10:00-12:00", "2026-11-23 11:00", Open),
    ("2026Nov 10:00-12:00", "2026-11-23 11:00", Open),
    ("2026Nov-Feb 10:00-12:00", "2027-02-22 11:00", Open),
    ("", "2026-01-26 11:00", Closed),
    ("2026+ Mo 10:00-12:00", "2027-11-22 11:00", Open),
    ("2026-2030/2 Mo 10:00-12:00", "2027-11-22 11:00", Closed),
    ("Feb 29 10:00-12:00", "2028-02-29 11:00", Open),
    ("", "2027-03-01 11:00", Closed),
    ("", "2027-02-28 11:00", Closed),
    ("Feb 20-29 10:00-12:00", "2027-02-28 11:00", Open),
    ("Feb 29-Mar 2 10:00-12:00", "2027-03-01 11:00", Open),
    ("Mo-Fr 10:00-12:00", "2028-02-29 11:00", Open), // a Tuesday
    ("easter -1 day 10:00-12:00", "2026-04-04 11:00", Open),
    ("Jan 1 -1 day 10:00-12:00", "2026-12-31 11:00", Open),
    ("Dec 31 +1 day-Jan 3 10:00-12:00", "2027-01-02 11:00", Open),
    ("Sep 1+Mo 10:00-12:00", "2026-09-07 11:00", Open),
    ("Sep Mo[1]-Jun Fr[-1] Mo-Fr 10:00-12:00", "2026-09-07 11:00", Open),
    ("", "2026-09-04 11:00", Closed),
    ("", "2027-06-25 11:00", Open),
    ("", "2027-06-28 11:00", Closed),
    ("Dec 24+ off; Dec 1+ 10:00-12:00", "2026-12-10 11:00", Open),
];

#[test]
fn first_tuesdays_odd_weeks_and_dates_are_read() {
    check("59", DATES);
}

const NIGHTS: &[Row] = &[
    ("Fr 20:00-02:00", "2026-11-27 23:59", Open),
    ("", "2026-11-28 01:59", Open),
    ("", "2026-11-28 02:00", Closed),
    ("", "2026-11-27 01:00", Closed),
    ("", "2026-10-31 01:00", Open), // a Friday night into the last day of a month
    ("Sa 20:00-02:00", "2026-11-01 01:00", Open), // into a new month, and a public holiday
    ("Fr 20:00-26:00", "2026-11-28 01:00", Open),
    ("Nov 20:00-02:00", "2026-12-01 01:00", Open), // the night of 30 November
    ("", "2026-11-01 01:00", Closed),
    ("Fr 20:00-02:00; Sa off", "2026-11-28 01:00", Open),
    ("Fr 20:00-02:00; Sa 10:00-12:00", "2026-11-28 01:00", Open),
    ("", "2026-11-28 11:00", Open),
    ("Sa 00:00-24:00, Fr 20:00-02:00 \"sonnez\"", "2026-11-28 01:00", Open),
    ("2026 Dec 31 22:00-03:00", "2027-01-01 02:00", Open),
    // The clocks change on the nights of 29 March and 25 October 2026.
    ("Sa 20:00-04:00", "2026-03-29 01:30", Open),
    ("", "2026-03-29 03:30", Open),
    ("", "2026-03-29 04:00", Closed),
    ("", "2026-10-25 02:30", Open),
    ("", "2026-10-25 04:00", Closed),
];

#[test]
fn a_night_belongs_to_its_evening() {
    check("59", NIGHTS);
}

const COMMENTS: &[Row] = &[
    ("Mo-Fr 09:00-12:00 \"sur rendez-vous\"", "2026-11-23 10:00", OnAppointment),
    ("", "2026-11-23 13:00", Closed),
    ("Mo-Fr 09:00-12:00 open \"sur rendez-vous\"", "2026-11-23 10:00", OnAppointment),
    ("\"sur rendez-vous\"", "2026-11-22 03:00", OnAppointment),
    ("Mo-Fr \"sur rendez-vous\"", "2026-11-23 03:00", OnAppointment),
    ("Mo 10:00-12:00 unknown \"selon bénévoles\"", "2026-11-23 11:00", Unknown),
    ("Mo 10:00-12:00 unknown", "2026-11-23 11:00", Unknown),
    ("Mo off \"congés\"", "2026-11-23 11:00", Closed),
    ("Mo 10:00-12:00 closed \"congés\"", "2026-11-23 11:00", Closed),
    ("\"Accueil\":Mo 10:00-12:00", "2026-11-23 11:00", OnAppointment),
    ("Mo-Fr 09:00-12:00 \" \"", "2026-11-23 10:00", Open),
    ("Mo-Fr 09:00-12:00; Tu 10:00-12:00 \"RDV\"", "2026-11-24 09:30", Closed),
    ("", "2026-11-24 10:30", OnAppointment),
    ("Mo-Fr 09:00-12:00, We 11:00-14:00 \"RDV\"", "2026-11-25 11:30", OnAppointment),
    ("", "2026-11-25 10:30", Open),
    ("Mo-Fr 09:00-12:00 || \"sur rendez-vous\"", "2026-11-23 10:00", Open),
    ("", "2026-11-23 13:00", OnAppointment),
    ("", "2026-11-28 10:00", OnAppointment),
    ("Mo-Fr 09:00-12:00 || Mo-Fr 09:00-18:00 \"RDV\"", "2026-11-23 17:59", OnAppointment),
    ("", "2026-11-23 18:00", Closed),
    ("Mo 09:00-12:00 || Mo 09:00-18:00 unknown, Tu 09:00-18:00", "2026-11-24 17:00", Open),
    ("Mo-Su 10:00-12:00 || Mo-Fr \"RDV\", Mo off", "2026-11-23 11:00", Open), // one group after `||`
    ("", "2026-11-23 13:00", OnAppointment),
    ("Mo-Fr 09:00-12:00 || \"sur rendez-vous\"; We off", "2026-11-25 10:00", Closed),
    ("10:00+", "2026-11-23 11:00", Unknown),
    ("", "2026-11-23 09:00", Closed),
    ("10:00-16:00+", "2026-11-23 15:00", Open),
    ("", "2026-11-23 20:00", Unknown),
    ("Fr 20:00-02:00+", "2026-11-28 03:00", Unknown),
    ("", "2026-11-28 06:00", Closed),
];

#[test]
fn a_comment_is_a_condition() {
    check("59", COMMENTS);
}

#[test]
fn the_comment_is_the_reason() {
    let said = |expression| outlook(expression, "2026-11-23 10:30").why;
    assert_eq!(said("Mo 10:00-12:00 \" sur RDV \""), Why::Comment("sur RDV".into()));
    assert_eq!(said("Mo off \"congés\""), Why::Comment("congés".into()));
    assert_eq!(said("Mo 10:00-12:00 unknown"), Why::Rule);
    assert_eq!(said("10:00+"), Why::OpenEnd);
}

#[test]
fn an_outlook_tells_until_when_and_what_comes_next() {
    let now = outlook("Mo-Fr 09:00-12:00,14:00-18:00", "2026-11-27 10:00");
    assert_eq!(now.until, Some(moment("2026-11-27 12:00")));
    assert_eq!(now.next.unwrap().at, moment("2026-11-27 14:00"));
    let noon = outlook("Mo-Fr 09:00-12:00,14:00-18:00", "2026-11-27 12:00");
    assert_eq!(noon.until, Some(moment("2026-11-27 14:00")));
    let weekend = outlook("Mo-Fr 09:00-12:00,14:00-18:00 \"RDV\"", "2026-11-28 10:00");
    assert_eq!(weekend.until, Some(moment("2026-11-30 09:00")));
    assert_eq!(weekend.next.unwrap().state, OnAppointment);
}

#[test]
fn two_openings_in_a_row_are_one_and_a_change_of_condition_is_a_reception() {
    let joined = outlook("Mo 09:00-12:00,12:00-14:00", "2026-11-23 10:00");
    assert_eq!(joined.until, Some(moment("2026-11-23 14:00")));
    let changed = outlook("Mo 09:00-12:00, Mo 12:00-14:00 \"RDV\"", "2026-11-23 10:00");
    assert_eq!(changed.until, Some(moment("2026-11-23 12:00")));
    assert_eq!(changed.next.unwrap().at, moment("2026-11-23 12:00"));
}

#[test]
fn what_never_changes_has_no_end() {
    let always = outlook("24/7", "2026-11-14 10:00"); // no public holiday for five weeks
    assert_eq!((always.until, always.next), (None, None));
    let never = outlook("off", "2026-11-23 10:00");
    assert_eq!((never.until, never.next), (None, None));
}
