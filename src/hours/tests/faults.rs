//! What is not read, and why.

use super::super::{Asked, Fault, Hours, OpeningHours, State, Timetable, Why};
use super::{calendar, day, moment};

fn fault(text: &str) -> Option<Fault> {
    text.parse::<OpeningHours>().err().map(|error| error.fault())
}

#[test]
fn every_fault_is_named() {
    let table = [
        ("", Fault::Empty),
        ("  ", Fault::Empty),
        ("Mo 14:00-14:00", Fault::ZeroLengthSpan),
        ("Mo 10:00-12:00,14:00-14:00", Fault::ZeroLengthSpan),
        ("00:00-00:00", Fault::ZeroLengthSpan),
        ("sunrise-sunset", Fault::SolarTime),
        ("Mo 10:00-(sunset-01:00)", Fault::SolarTime),
        ("dawn-12:00", Fault::SolarTime),
        ("10:00-(dusk-01:00)", Fault::SolarTime),
        ("14:00", Fault::Syntax { at: Some(5) }),
        ("PH,Mo,SH", Fault::Syntax { at: Some(5) }),
        ("Mo 10:00-16:00/01:30", Fault::PointsInTime),
        ("Apr 31 10:00-12:00", Fault::NoSuchDate),
        ("Feb 30-Mar 2 10:00-12:00", Fault::NoSuchDate),
        ("Mo[3-1] 10:00-12:00", Fault::HollowRange),
        ("week 10-11/5 Mo", Fault::HollowRange),
        ("week 20-10 Mo", Fault::HollowRange),
        ("2030-2026 Mo", Fault::HollowRange),
        ("2026-2027/3 Mo", Fault::HollowRange),
        ("Jan Mo[1],Feb Mo[1],Mar Mo[1],Apr Mo[1],May Mo[1] 10:00-12:00", Fault::TooIntricate),
        ("lundi 9h-12h", Fault::Syntax { at: Some(0) }),
        ("Mo-Fr 09h00-12h00", Fault::Syntax { at: Some(8) }),
        ("Mo-Fr 14:00", Fault::Syntax { at: Some(11) }),
        ("Mo-Fr 09:00-12:00;", Fault::Syntax { at: Some(17) }),
        ("Mo-Fr 25:00-26:00", Fault::Syntax { at: Some(8) }),
        ("easter-12", Fault::Syntax { at: None }),
    ];
    for (text, expected) in table {
        let found = fault(text);
        let same = match (found, expected) {
            // Where the parser stops is its own affair, that it tells is ours.
            (Some(Fault::Syntax { at }), Fault::Syntax { at: told }) => at.is_some() == told.is_some(),
            (found, expected) => found == Some(expected),
        };
        assert!(same, "{text}: {found:?}");
    }
}

#[test]
fn the_place_of_a_fault_is_counted_in_the_text_as_given() {
    assert_eq!(fault("Mo-Fr 09h00"), Some(Fault::Syntax { at: Some(6) }));
    assert_eq!(fault("Mo-Fr   09h00"), Some(Fault::Syntax { at: Some(8) }));
    assert_eq!(fault("Mo \"é\"x"), Some(Fault::Syntax { at: Some(6) }));
}

#[test]
fn a_long_text_is_refused_at_once() {
    let text = |count: usize| vec!["Mo 10:00-12:00"; count].join("; ");
    assert_eq!(fault(&text(62)), None); // 62 × 14 + 61 × 2 = 990
    assert_eq!(fault(&text(63)), Some(Fault::TooLong));
    assert_eq!(fault(&"é".repeat(1_001)), Some(Fault::TooLong));
    assert_ne!(fault(&"é".repeat(1_000)), Some(Fault::TooLong));
}

#[test]
fn errors_speak_plain_english() {
    let words = |text: &str| text.parse::<OpeningHours>().unwrap_err().to_string();
    assert_eq!(words("Mo 14:00-14:00"), "a span of time ends when it begins");
    assert!(
        words("Mo-Fr 09h00").starts_with("the opening hours do not follow the OSM syntax from character ")
    );
    assert_eq!(words(""), "the opening hours are empty");
}

#[test]
fn what_cannot_be_read_is_kept_and_unknown_at_every_moment() {
    let hours = Hours::parse("  lundi 9h-12h ");
    assert_eq!(hours, Hours::Text("lundi 9h-12h".to_owned()));
    let calendar = calendar("59");
    let table = Timetable::evaluate(&Asked::new(&hours, &calendar), day("2026-11-23"), 7);
    for at in ["2026-11-23 00:00", "2026-11-23 10:00", "2026-11-29 23:59"] {
        let said = table.at(moment(at)).unwrap();
        assert_eq!((said.state, said.why), (State::Unknown, Why::Unreadable));
    }
}

#[test]
fn comments_may_hold_what_would_be_refused_outside() {
    for text in [
        "Mo 10:00-12:00 \"SH Mo, PH Tu; 14:00-14:00\"",
        "Mo 10:00-12:00 \"Jan Mo[1],Jan Mo[1],Jan Mo[1],Jan Mo[1],Jan Mo[1]\"",
        "Mo 10:00-12:00 \"week 10-11/5, Mo[3-1]\"",
    ] {
        assert_eq!(fault(text), None, "{text}");
    }
}

#[test]
fn hours_are_a_string_in_json() {
    for text in ["Mo-Fr 09:00-12:00; PH off", "lundi 9h-12h"] {
        let hours = Hours::parse(text);
        let json = serde_json::to_string(&hours).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<Hours>(&json).unwrap(), hours);
    }
    assert!(serde_json::from_str::<OpeningHours>("\"lundi\"").is_err());
}

#[test]
fn holidays_spoken_of_are_told() {
    let says = |text: &str| {
        let hours: OpeningHours = text.parse().unwrap();
        (hours.says_public_holidays(), hours.mentions_school_holidays())
    };
    assert_eq!(says("Mo-Fr 09:00-12:00"), (false, false));
    assert_eq!(says("Mo-Fr 09:00-12:00; PH off"), (true, false));
    assert_eq!(says("Mo-Fr 09:00-12:00; SH,PH off"), (true, true));
    assert_eq!(says("Mo-Fr 09:00-12:00; SH Mo off"), (false, true));
    assert_eq!(says("Mo-Fr 09:00-12:00; PH -1 day off"), (false, false));
    assert_eq!(says("Mo \"PH off\""), (false, false));
}
