//! Sentences as they are met on doors and in files of cities, and what is made of them.

use proptest::prelude::*;

use super::super::Hours;
use super::super::editor::WeekForm;
use super::super::tests::properties::expressions;
use super::{Reading, Why, read};

/// The likely reading and what it leaves, or why there is none.
fn likely(text: &str) -> (String, Vec<String>) {
    match read(text) {
        Reading::Likely(likely) => (likely.hours.as_str().to_owned(), likely.left),
        Reading::Sure(hours) => (format!("sure: {hours}"), Vec::new()),
        Reading::Unread => ("unread".to_owned(), Vec::new()),
    }
}

fn whole(text: &str) -> String {
    let (hours, left) = likely(text);
    assert_eq!(left, Vec::<String>::new(), "{text}");
    hours
}

#[test]
fn a_sentence_of_days_and_times_is_a_week() {
    for (text, hours) in [
        ("Du lundi au vendredi de 9h à 12h et de 14h à 17h30", "Mo-Fr 09:00-12:00,14:00-17:30"),
        (
            "du lundi au vendredi de 9h à 12h et de 14h à 17h30, fermé le mercredi matin",
            "Mo,Tu,Th,Fr 09:00-12:00,14:00-17:30; We 14:00-17:30",
        ),
        ("9h-12h et 14h-17h du lundi au vendredi", "Mo-Fr 09:00-12:00,14:00-17:00"),
        ("Lundi, mercredi et vendredi : 8h à 11h30 et 14h à16h", "Mo,We,Fr 08:00-11:30,14:00-16:00"),
        (
            "Lundi, mercredi, jeudi : 10h -12h30 / 14h - 18h Mardi, vendredi : 14h - 18h",
            "Mo,We,Th 10:00-12:30,14:00-18:00; Tu,Fr 14:00-18:00",
        ),
        (
            "Lundi, Mercredi de 9 à 12h et de 14 à 18h30 Mardi de 14 à 18h30",
            "Mo,We 09:00-12:00,14:00-18:30; Tu 14:00-18:30",
        ),
        ("Vendredi : 9h à 12h30 à 14h à 16h30", "Fr 09:00-12:30,14:00-16:30"),
        ("tous les jours de 8 h 30 à midi", "Mo-Su 08:30-12:00"),
        ("Le samedi de 9 heures à 12 heures. Fermé les jours fériés.", "Sa 09:00-12:00; PH off"),
        ("Mardi et jeudi : 14h00-17h00, hors vacances scolaires", "Tu,Th 14:00-17:00; SH off"),
        ("Du mardi au samedi 10h-18h\nFermé le jeudi", "Tu,We,Fr,Sa 10:00-18:00"),
        ("lundi, mardi et vendredi matin de 9h15 à 12h30", "Mo,Tu,Fr 09:15-12:30"),
        ("Mercredi 9h 12h et 14h 17h", "unread"),
    ] {
        assert_eq!(whole(text), hours, "{text}");
    }
}

#[test]
fn appointments_and_weeks_of_the_month_are_heard() {
    for (text, hours) in [
        (
            "Du lundi au vendredi, de 8h30 à 17h, sur rendez-vous uniquement",
            "Mo-Fr 08:30-17:00 \"sur rendez-vous\"",
        ),
        (
            "Lundi : 10h à 12h30 Mercredi (uniquement sur rendez-vous) : 9h à 12h30 et 14h à 17h Jeudi : 14h à 17h",
            "Mo 10:00-12:30; Th 14:00-17:00, We 09:00-12:30,14:00-17:00 \"sur rendez-vous\"",
        ),
        ("Sur RDV : le lundi de 9h à 12h", "Mo 09:00-12:00 \"sur rendez-vous\""),
        (
            "Mardi : 9h30-18h30 Dimanche (2e dimanche du mois uniquement) : 14h-17h30",
            "Tu 09:30-18:30, Su[2] 14:00-17:30",
        ),
        ("Le premier mardi du mois de 14h à 16h", "Tu[1] 14:00-16:00"),
        (
            "Lundi au vendredi 8h30 à 12h30 sans rendez-vous et 12h30 à 16H30 avec rendez-vous (sauf jeudi après-midi fermé au public et vendredi jusqu'à 15h30)",
            "Mo-Fr 08:30-12:30, Mo-We 12:30-16:30 \"sur rendez-vous\", Fr 12:30-15:30 \"sur rendez-vous\"",
        ),
        (
            "Lundi et mardi : 10h30 à 12h30 et 14h à 19h (sauf mardi, 18h30)",
            "Mo 10:30-12:30,14:00-19:00; Tu 10:30-12:30,14:00-18:30",
        ),
    ] {
        assert_eq!(whole(text), hours, "{text}");
    }
}

#[test]
fn what_is_not_in_the_hours_is_named() {
    let (hours, left) = likely("Lundi au vendredi : 9h à 17h30 (17h pendant les vacances scolaires)");
    assert_eq!(hours, "Mo-Fr 09:00-17:30");
    assert_eq!(left, ["(17h pendant les vacances scolaires)"]);
    let (hours, left) =
        likely("Lundi : 9h à 12h Mercredi : (sur rendez-vous) Jeudi : 14h à 17h, activités en soirée");
    assert_eq!(hours, "Mo 09:00-12:00; Th 14:00-17:00");
    assert_eq!(left, ["Mercredi : (sur rendez-vous", "activités en soirée"]);
}

#[test]
fn nothing_is_proposed_where_one_would_have_to_guess() {
    for text in [
        "",
        "sur rendez-vous",
        "Nous appeler au 03 20 00 00 00",
        "Ligne Irigo N° 6, 11 - arrêt les Deniers",
        "9h à 12h, 14h à 17h",
        "Lundi au Samedi : 8h30 à 22h30 de septembre à juin",
        "Lundi au vendredi : 9h à 18h (lundi et jeudi matin fermé)",
        "Mercredi de 14h à 12h",
        "lundi 9h-12h, lundi 10h-13h",
        "fermé de 12h à 14h",
        "le 12 mars de 9h à 12h",
        "Lundi 9h-12h (semaines paires)",
        "Lundi 9h-12h-14h",
    ] {
        assert_eq!(read(text), Reading::Unread, "{text}");
    }
}

#[test]
fn a_slip_in_osm_syntax_is_put_right_as_it_was_meant() {
    for (text, hours) in [
        ("Mo-Fr 10h00-12h30", "Mo-Fr 10:00-12:30"),
        ("Mo-Fr 09:00-12:00-13:30-17:00", "Mo-Fr 09:00-12:00,13:30-17:00"),
        ("Mo-Fr 09:00-12:00-13:30", "Mo-Fr 09:00-12:00,13:30+"),
        ("Mo 08:00", "Mo 08:00+"),
        ("Tu 14:00-14:00", "Tu 14:00+"),
        ("Mo-Fr 09:00-12:00;", "Mo-Fr 09:00-12:00"),
        ("Lu-Ve 9h-12h, 14h-17h; Sa 9h-12h", "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00"),
        ("Mo,Tu : 09:00 – 12:00 / 14:00 – 18:00", "Mo,Tu 09:00-12:00,14:00-18:00"),
    ] {
        let Reading::Likely(found) = read(text) else { panic!("{text}: {:?}", read(text)) };
        assert_eq!((found.hours.as_str(), found.why), (hours, Why::Slip), "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_answered(text in "\\PC{0,80}") {
        let _answered = read(&text);
    }

    #[test]
    fn hours_in_osm_syntax_are_left_as_they_are(text in expressions()) {
        if let Ok(hours) = text.trim().parse() {
            prop_assert_eq!(read(&text), Reading::Sure(hours));
        }
    }

    #[test]
    fn a_week_told_in_words_is_the_week_that_was_meant(
        days in prop::sample::subsequence(vec!["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"], 1..6),
        opens in 7u16..12, closes in 13u16..20,
    ) {
        let text = format!("{} : de {opens}h à {closes}h30", days.join(", "));
        let Reading::Likely(found) = read(&text) else { panic!("{text}") };
        let form = WeekForm::of(&Hours::from(found.hours));
        let super::super::editor::Read::Shown(week) = form else { panic!("{text}") };
        let open: Vec<_> = week.usual.each().filter(|(_, ranges)| !ranges.is_empty()).collect();
        prop_assert_eq!(open.len(), days.len());
        for (_, ranges) in open {
            prop_assert_eq!(&ranges[0].from, &format!("{opens:02}:00"));
            prop_assert_eq!(&ranges[0].to, &format!("{closes}:30"));
        }
    }
}
