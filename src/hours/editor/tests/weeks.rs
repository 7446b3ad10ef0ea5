//! Which expressions the form shows, and how they are written again.

use super::super::{PublicHolidays, Read, SchoolHolidays, WeekForm, Weeks, show};
use super::{Hours, shown, timetables, written};

#[test]
fn real_weeks_are_shown_and_mean_the_same() {
    for (given, again) in [
        ("Mo-Fr 09:00-12:00,13:00-18:00", "Mo-Fr 09:00-12:00,13:00-18:00"),
        (
            "Tu-Fr 08:00-12:00,13:30-17:00; We 13:30-17:00; Sa 08:00-11:00",
            "Tu,Th,Fr 08:00-12:00,13:30-17:00; We 13:30-17:00; Sa 08:00-11:00",
        ),
        ("Su[1] 14:00-18:00", "Su[1] 14:00-18:00"),
        ("24/7", "Mo-Su 00:00-24:00"),
        ("Mo-Fr 09:00-12:00; PH off", "Mo-Fr 09:00-12:00; PH off"),
        ("Mo-Fr 09:00-12:00; SH,PH off", "Mo-Fr 09:00-12:00; SH off; PH off"),
        ("Mo-Fr 09:00-12:00; PH Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; PH Mo-Fr 09:00-12:00"),
        ("Mo-Fr 09:00-17:00; SH Mo-Fr 10:00-12:00", "Mo-Fr 09:00-17:00; SH off; SH Mo-Fr 10:00-12:00"),
        ("week 1-53/2 We 14:00-16:00", "week 01-53/2 We 14:00-16:00"),
        ("Mo 09:00-12:00, Mo 14:00-17:00 \"sur RDV\"", "Mo 09:00-12:00, Mo 14:00-17:00 \"sur rendez-vous\""),
        ("Tu[1,3] 14:00-16:00; We,Th 9:00-12:00", "We,Th 09:00-12:00, Tu[1] 14:00-16:00, Tu[3] 14:00-16:00"),
        ("Mo-Fr 09:00-17:00; Mo-Fr 12:00-14:00 off", "Mo-Fr 09:00-12:00,14:00-17:00"),
        (
            "Tu-Sa 09:00-13:00,14:00-18:00; We,Fr 14:00-18:00",
            "Tu,Th,Sa 09:00-13:00,14:00-18:00; We,Fr 14:00-18:00",
        ),
        ("SH Mo-Fr 10:00-12:00; PH off", "SH off; SH Mo-Fr 10:00-12:00; PH off"),
    ] {
        assert_eq!(written(&shown(given)), again);
        if !given.contains("RDV") {
            assert_eq!(timetables(&Hours::parse(given)), timetables(&Hours::parse(again)), "{given}");
        }
    }
}

#[test]
fn what_the_form_cannot_show_is_kept_as_it_was_written() {
    for text in [
        "le mardi matin",
        "Mo-Fr 20:00-02:00",
        "Mo-Fr 10:00+",
        "Jul-Aug Mo-Fr 09:00-12:00",
        "Mo-Fr 09:00-12:00; Dec 24 off",
        "2026 Mo-Fr 09:00-12:00",
        "week 10-20 Mo 09:00-12:00",
        "Mo-Fr 09:00-12:00; PH -1 day off",
        "Sa[1] +1 day 09:00-12:00",
        "Mo-Fr 09:00-12:00 \"adhérents\"",
        "Tu-Su unknown \"horaires à confirmer\"; Mo off",
        "Mo-Fr 09:00-12:00; PH 10:00-12:00",
        "Tu[5] 09:00-12:00",
        "Tu[4,-1] 09:00-12:00",
        "week 1-53/2 Tu[1] 09:00-12:00",
        "Mo 08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00,16:00-17:00",
        "Mo-Su off",
        "Mo-Fr 09:00-12:00 || Sa unknown",
    ] {
        assert_eq!(WeekForm::of(&Hours::parse(text)), Read::Kept(text.to_owned()));
    }
}

#[test]
fn the_weeks_of_a_city_s_venues_are_shown() {
    for week in [
        "Mo-Fr 08:00-12:15,13:15-16:30",
        "Tu-Sa 10:00-19:00",
        "Tu,Fr 14:00-18:00; We,Sa 10:00-13:00,14:00-18:00",
        "Tu-Fr 14:00-18:00; We,Sa 10:00-13:00,14:00-18:00",
        "Mo 14:00-18:00; Tu-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00",
    ] {
        assert_eq!(
            timetables(&Hours::parse(&written(&shown(week)))),
            timetables(&Hours::parse(week)),
            "{week}"
        );
    }
}

#[test]
fn each_part_of_an_expression_has_its_field() {
    let form = shown("We[1] 14:00-16:00 \"sur rendez-vous\"; SH off; PH off");
    let wednesday = form.usual.of(chrono::Weekday::Wed);
    assert_eq!(wednesday.len(), 1);
    assert_eq!((wednesday[0].from.as_str(), wednesday[0].to.as_str()), ("14:00", "16:00"));
    assert_eq!(wednesday[0].weeks, Weeks::First);
    assert_eq!(form.public_holidays, PublicHolidays::Closed);
    assert_eq!(form.school_holidays, SchoolHolidays::Closed);
}

#[test]
fn one_day_of_each_kind_is_asked() {
    assert_eq!(show::SAMPLES.len(), 7 * 9 * 2);
}

#[test]
fn a_form_without_a_range_says_nothing() {
    assert_eq!(WeekForm::default().expression(), Ok(None));
}
