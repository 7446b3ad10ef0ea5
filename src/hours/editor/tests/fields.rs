//! Times, ranges and buttons as they are posted.

use chrono::Weekday;

use super::super::{
    At, Choice, Grid, HoursForm, Part, Pressed, Problem, RawText, Trouble, WeekForm, Weeks, Welcome, time,
};
use super::{Hours, pairs, shown, written};

fn read(fields: &[(&str, &str)]) -> WeekForm {
    WeekForm::read(&pairs(fields)).0
}

fn problems(fields: &[(&str, &str)]) -> Vec<(String, Trouble)> {
    let problems = read(fields).expression().unwrap_err();
    problems.into_iter().map(|Problem { at, trouble }| (at.field(), trouble)).collect()
}

#[test]
fn times_are_read_as_people_type_them() {
    for (typed, minutes) in [
        ("9", 540),
        ("9h", 540),
        ("9 H", 540),
        ("9h30", 570),
        ("9 h 30", 570),
        ("9\u{a0}h\u{202f}30", 570),
        ("9:30", 570),
        ("09.30", 570),
        ("09:30", 570),
        ("0h", 0),
        ("24:00", 1440),
        ("minuit", 1440),
        ("midi", 720),
        ("9 am", 540),
        ("5:30 pm", 1050),
        ("12 am", 0),
        ("12pm", 720),
        ("٩:٣٠", 570),
    ] {
        assert_eq!(time::read(typed), Some(minutes), "{typed}");
    }
    for typed in [
        "", "neuf", "25", "24:30", "9:60", "9h3", "930", "-9", "9-12", "13 pm", "0 am", "9:30:00", "h30",
        "+9",
    ] {
        assert_eq!(time::read(typed), None, "{typed}");
    }
}

#[test]
fn a_lunch_break_is_two_ranges() {
    let form = read(&[("lu-1-de", "9h"), ("lu-1-a", "12h30"), ("lu-2-de", "14"), ("lu-2-a", "17.30")]);
    assert_eq!(written(&form), "Mo 09:00-12:30,14:00-17:30");
}

#[test]
fn appointments_and_weeks_of_the_month_are_read() {
    let form = read(&[("ma-1-de", "14"), ("ma-1-a", "16"), ("ma-1-rdv", "oui"), ("ma-1-sem", "premier")]);
    let range = &form.usual.of(Weekday::Tue)[0];
    assert_eq!((range.welcome, range.weeks), (Welcome::Appointment, Weeks::First));
    assert_eq!(written(&form), "Tu[1] 14:00-16:00 \"sur rendez-vous\"");
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_kept_as_typed() {
    let wrong =
        [("lu-1-de", "neuf"), ("lu-1-a", "12"), ("me-1-de", "14"), ("me-2-de", "18"), ("me-2-a", "17")];
    assert_eq!(
        problems(&wrong),
        [
            ("lu-1-de".to_owned(), Trouble::Unreadable("neuf".to_owned())),
            ("me-1-a".to_owned(), Trouble::Missing),
            ("me-2-a".to_owned(), Trouble::EndsBeforeItBegins),
        ]
    );
    assert_eq!(read(&wrong).usual.of(Weekday::Mon)[0].from, "neuf");
}

#[test]
fn ranges_that_can_meet_on_a_day_are_refused() {
    let day = |first, second| {
        problems(&[
            ("lu-1-de", "9"),
            ("lu-1-a", "12"),
            ("lu-1-sem", first),
            ("lu-2-de", "11"),
            ("lu-2-a", "13"),
            ("lu-2-sem", second),
        ])
    };
    for (first, second) in [("", ""), ("impaires", ""), ("premier", "paires"), ("quatrieme", "dernier")] {
        assert_eq!(day(first, second), [("lu-2-de".to_owned(), Trouble::Overlaps(0))], "{first} {second}");
    }
    let apart =
        [("lu-1-de", "9"), ("lu-1-a", "12"), ("lu-1-sem", "paires"), ("lu-2-de", "10"), ("lu-2-a", "13")];
    let form = read(&[&apart[..], &[("lu-2-sem", "impaires")]].concat());
    assert_eq!(written(&form), "week 01-53/2 Mo 10:00-13:00, week 02-52/2 Mo 09:00-12:00");
}

#[test]
fn monday_is_copied_to_the_days_ticked() {
    let (form, pressed) = WeekForm::read(&pairs(&[
        ("lu-1-de", "9"),
        ("lu-1-a", "12"),
        ("sa-1-de", "10"),
        ("sa-1-a", "11"),
        ("copier", "lu"),
        ("vers", "ma"),
        ("vers", "me"),
    ]));
    assert_eq!(pressed, Pressed::Change);
    assert_eq!(written(&form), "Mo-We 09:00-12:00; Sa 10:00-11:00");
}

#[test]
fn one_more_range_is_given_up_to_four() {
    let (form, pressed) = WeekForm::read(&pairs(&[("ajouter", "vac-lu")]));
    assert_eq!((form.days(Grid::School).of(Weekday::Mon).len(), pressed), (3, Pressed::Change));
    let full: Vec<(String, String)> = (1..=4).map(|n| (format!("lu-{n}-de"), format!("{n}"))).collect();
    let (form, _) = WeekForm::read(&[full, pairs(&[("ajouter", "lu")])].concat());
    assert_eq!(form.usual.of(Weekday::Mon).len(), 4);
}

#[test]
fn a_school_week_that_was_announced_is_asked_for() {
    let missing = [("lu-1-de", "9"), ("lu-1-a", "12"), ("vacances", "autres")];
    assert_eq!(problems(&missing), [("vacances".to_owned(), Trouble::NoSchoolWeek)]);
    let form = read(&[&missing[..], &[("vac-lu-1-de", "10"), ("vac-lu-1-a", "11")]].concat());
    assert_eq!(written(&form), "Mo 09:00-12:00; SH off; SH Mo 10:00-11:00");
}

#[test]
fn a_week_too_rich_for_one_expression_says_so() {
    let mut fields = Vec::new();
    for (hour, day) in ["lu", "ma", "me", "je", "ve", "sa", "di"].into_iter().enumerate() {
        for (n, sem) in (1..=4).zip(["premier", "deuxieme", "troisieme", "impaires"]) {
            fields.push((format!("{day}-{n}-de"), format!("{}", 4 * n)));
            fields.push((format!("{day}-{n}-a"), format!("{}:{:02}", 4 * n + 1, hour)));
            fields.push((format!("{day}-{n}-sem"), sem.to_owned()));
            fields.push((format!("{day}-{n}-rdv"), "oui".to_owned()));
        }
    }
    fields.push(("feries".to_owned(), "comme-d-habitude".to_owned()));
    let (form, _) = WeekForm::read(&fields);
    assert_eq!(form.expression(), Err(vec![Problem { at: At::Week, trouble: Trouble::TooLong }]));
}

#[test]
fn hours_that_are_a_text_are_left_replaced_or_written_by_a_coordinator() {
    let before = Hours::parse("Jul-Aug Mo-Fr 09:00-12:00");
    let post = |fields: &[(&str, &str)], raw| {
        HoursForm::read(&pairs(fields), Some(&before), raw)
            .0
            .hours(Some(&before))
            .map(|hours| hours.map(|h| h.to_string()))
    };
    let kept = Ok(Some(before.to_string()));
    let text = [("horaires", "texte"), ("texte", "Aug Mo 10:00-11:00")];
    let week = [("horaires", "semaine"), ("lu-1-de", "9"), ("lu-1-a", "12")];
    assert_eq!(HoursForm::of(Some(&before)).choice, Choice::Keep);
    assert_eq!(post(&[("horaires", "garder")], RawText::Refused), kept);
    assert_eq!(post(&text, RawText::Refused), kept);
    assert_eq!(post(&text, RawText::Allowed), Ok(Some("Aug Mo 10:00-11:00".to_owned())));
    assert_eq!(post(&week, RawText::Refused), Ok(Some("Mo 09:00-12:00".to_owned())));
    let wrong = post(&[("horaires", "texte"), ("texte", "Mo-Fr neuf")], RawText::Allowed).unwrap_err();
    assert_eq!(wrong[0].at, At::Text);
}

#[test]
fn hours_nobody_changed_stay_written_as_they_were() {
    let before = Hours::parse("Tu-Fr 8:00-12:00,13:30-17:00; We 13:30-17:00");
    let form = HoursForm::of(Some(&before));
    assert_eq!(form.week, shown(before.as_str()));
    assert_eq!(form.hours(Some(&before)), Ok(Some(before)));
}

#[test]
fn a_field_is_named_by_day_place_and_end() {
    let at = At::Range { grid: Grid::School, day: Weekday::Sun, place: 1, part: Part::To };
    assert_eq!(at.field(), "vac-di-2-a");
}
