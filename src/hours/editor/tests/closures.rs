//! Closures from one day to another, as they are posted.

use super::super::super::{Change, Exception};
use super::super::{Closing, ClosureFault, ClosurePart, ClosureRow, ClosuresForm, Part, Pressed, Trouble};
use super::pairs;

fn read(fields: &[(&str, &str)]) -> ClosuresForm {
    ClosuresForm::read(&pairs(fields)).0
}

fn fault(fields: &[(&str, &str)]) -> (usize, ClosurePart, ClosureFault) {
    let problem = read(fields).exceptions().unwrap_err().remove(0);
    (problem.place, problem.part, problem.fault)
}

fn exception(text: &str) -> Exception {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_closure_in_august_is_read_from_both_ways_of_typing_a_date() {
    for (from, to) in [("2027-08-02", "2027-08-20"), ("2/8/2027", "20.08.2027")] {
        let form = read(&[
            ("fermeture-1-du", from),
            ("fermeture-1-au", to),
            ("fermeture-1-message", " Congés d’été "),
        ]);
        let exceptions = form.exceptions().unwrap();
        assert_eq!(exceptions[0].from().to_string(), "2027-08-02");
        assert_eq!(exceptions[0].to().to_string(), "2027-08-20");
        assert_eq!(exceptions[0].change(), &Change::Closed);
        assert_eq!(exceptions[0].message(), Some("Congés d’été"));
    }
}

#[test]
fn other_hours_are_the_same_every_day() {
    let form = read(&[
        ("fermeture-1-du", "2026-12-24"),
        ("fermeture-1-quoi", "autres"),
        ("fermeture-1-de2", "14h"),
        ("fermeture-1-a2", "16h"),
        ("fermeture-1-de", "9"),
        ("fermeture-1-a", "12"),
    ]);
    let exceptions = form.exceptions().unwrap();
    assert_eq!(exceptions[0].to().to_string(), "2026-12-24", "no last day: one day");
    let Change::Open(hours) = exceptions[0].change() else { panic!("closed") };
    assert_eq!(hours.as_str(), "09:00-12:00,14:00-16:00");
}

#[test]
fn what_a_venue_has_comes_back_as_it_was() {
    let exceptions = [
        exception(r#"{"from":"2020-08-03","to":"2020-08-21","change":"closed","message":"Congés"}"#),
        exception(r#"{"from":"2026-12-24","to":"2026-12-24","change":{"open":"09:00-12:00"}}"#),
        exception(r#"{"from":"2027-07-05","to":"2027-07-30","change":{"open":"Mo-Fr 14:00-17:00"}}"#),
    ];
    let form = ClosuresForm::of(&exceptions);
    assert_eq!(form.rows[1].hours[0], ("09:00".to_owned(), "12:00".to_owned()));
    assert_eq!(form.rows[2].kept, "Mo-Fr 14:00-17:00");
    assert_eq!(form.exceptions().unwrap(), exceptions);
}

#[test]
fn a_row_is_taken_away_or_added_without_a_script() {
    let two = [("fermeture-1-du", "2026-12-24"), ("fermeture-2-du", "2026-12-31")];
    let (form, pressed) = ClosuresForm::read(&pairs(&[&two[..], &[("retirer", "1")]].concat()));
    assert_eq!((form.rows.len(), form.rows[0].from.as_str(), pressed), (1, "2026-12-31", Pressed::Change));
    let (form, pressed) = ClosuresForm::read(&pairs(&[&two[..], &[("ajouter-fermeture", "1")]].concat()));
    assert_eq!((form.rows.len(), pressed), (3, Pressed::Change));
    assert_eq!(form.exceptions().unwrap().len(), 2, "a row left empty is none");
}

#[test]
fn what_is_wrong_is_told_at_its_field() {
    let at = |place, end| ClosureRow::field(place, end);
    assert_eq!(at(0, "du"), "fermeture-1-du");
    assert_eq!(
        fault(&[("fermeture-1-du", "2027-08-20"), ("fermeture-1-au", "2027-08-02")]),
        (0, ClosurePart::To, ClosureFault::EndsBeforeItBegins)
    );
    assert_eq!(
        fault(&[("fermeture-1-du", "15 août")]),
        (0, ClosurePart::From, ClosureFault::Unreadable("15 août".to_owned()))
    );
    assert_eq!(
        fault(&[("fermeture-1-message", "Travaux")]),
        (0, ClosurePart::From, ClosureFault::NoFirstDay)
    );
    let open = [("fermeture-1-du", "2027-08-02"), ("fermeture-1-quoi", "autres")];
    assert_eq!(fault(&open), (0, ClosurePart::Hours(0, Part::From), ClosureFault::NoHours));
    assert_eq!(
        fault(&[&open[..], &[("fermeture-1-de", "9")]].concat()),
        (0, ClosurePart::Hours(0, Part::To), ClosureFault::Hours(Trouble::Missing))
    );
    let long = "a".repeat(301);
    assert_eq!(
        fault(&[("fermeture-1-du", "2027-08-02"), ("fermeture-1-message", &long)]),
        (0, ClosurePart::Message, ClosureFault::LongMessage)
    );
    assert_eq!(read(&open).rows[0].closing, Closing::Open);
}

#[test]
fn days_that_do_not_exist_are_no_dates() {
    for typed in ["2027-02-30", "31/04/2027", "1/1/27", "12/2027", "0000-01-01", "demain"] {
        let (_, _, fault) = fault(&[("fermeture-1-du", typed)]);
        assert_eq!(fault, ClosureFault::Unreadable(typed.to_owned()));
    }
}
