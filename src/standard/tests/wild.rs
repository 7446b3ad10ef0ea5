//! Cells as real files have them.

use super::{line, venue};
use crate::standard::{Column, Expected, Repair, Row};
use crate::venue::{NationalService, Precision, ServiceKind, Support, Typology, Word};

#[test]
fn values_are_told_apart_whatever_stands_between_them() {
    let both = [Word::Known(Support::OnOnesOwn), Word::Known(Support::Remote)];
    for cell in [
        "En autonomie|À distance",
        "En autonomie;À distance",
        "En autonomie , à distance",
        "EN AUTONOMIE|a distance|En autonomie",
    ] {
        assert_eq!(venue(&[("modalites_accompagnement", cell)]).conditions.support, both, "{cell}");
    }
}

#[test]
fn labels_of_older_versions_are_read_as_todays() {
    let read = venue(&[(
        "services",
        "Prendre en main un ordinateur|S’équiper en matériel informatique|Utiliser le numérique au quotidien",
    )]);
    let expected = [NationalService::EverydayTools, NationalService::Equipment].map(Word::Known);
    assert_eq!(read.conditions.national_services, expected);
    let read =
        venue(&[("labels_nationaux", "France Services|Aidants Connect"), ("courriel", "a@example.org")]);
    assert_eq!(read.labels.len(), 2);
    assert_eq!(read.contact.emails.len(), 1);
}

#[test]
fn a_word_outside_the_vocabulary_is_kept_verbatim() {
    let read = venue(&[("typologie", "BIB|Péniche numérique"), ("frais_a_charge", "Adhésion, 5 € par an")]);
    assert_eq!(read.typologies, [Word::Known(Typology::Bib), Word::Other("Péniche numérique".to_owned())]);
    assert_eq!(read.conditions.costs, [Word::Other("Adhésion, 5 € par an".to_owned())]);
}

/// The one problem of a line, and what it proposes.
fn problem(cells: &[(&str, &str)]) -> (Column, Expected, Option<Repair>) {
    let problems = line(cells).problems;
    let [problem] = problems.as_slice() else { panic!("{cells:?}: {problems:?}") };
    (problem.column, problem.expected, problem.repair.clone())
}

#[test]
fn a_zero_a_spreadsheet_dropped_is_put_back_only_where_something_proves_it() {
    let certain = Some(Repair::Certain("01000".to_owned()));
    let cells = [("code_postal", "1000"), ("code_insee", "01053")];
    assert_eq!(problem(&cells), (Column::Postcode, Expected::Postcode, certain));
    assert_eq!(line(&cells).venue.unwrap().address.postcode.unwrap().as_str(), "01000");
    let likely = Some(Repair::Likely("01000".to_owned()));
    assert_eq!(problem(&[("code_postal", "1000")]), (Column::Postcode, Expected::Postcode, likely));
    assert_eq!(line(&[("code_postal", "1000")]).venue.unwrap().address.postcode, None);
    let likely = Some(Repair::Likely("+33320664500".to_owned()));
    assert_eq!(problem(&[("telephone", "320664500")]), (Column::Phone, Expected::Phone, likely.clone()));
    assert_eq!(
        problem(&[("telephone", "03 20 66 45 00 / 03 20 66 45 01")]),
        (Column::Phone, Expected::Phone, likely)
    );
    assert_eq!(problem(&[("telephone", "voir le site")]), (Column::Phone, Expected::Phone, None));
}

#[test]
fn what_is_not_understood_is_not_known_and_the_rest_of_the_line_stays() {
    for (column, cell, expected) in [
        ("date_maj", "hier", Expected::Date),
        ("date_maj", "2024-02-30", Expected::Date),
        ("courriels", "pas un courriel", Expected::Email),
        ("site_web", "javascript:alert(1)", Expected::Website),
        ("prise_rdv", "au guichet", Expected::Website),
        ("latitude", "NaN", Expected::Degrees),
        ("longitude", "3.17", Expected::BothDegrees),
        ("repere_fauteuil", "parfois", Expected::Answer),
        ("repere", "{", Expected::Rest),
    ] {
        let reading = line(&[(column, cell)]);
        assert!(
            reading.problems.iter().all(|problem| problem.expected == expected),
            "{:?}",
            reading.problems
        );
        assert!(!reading.problems.is_empty(), "{column}: {cell}");
        assert_eq!(reading.venue.unwrap().name, "Maison des essais");
    }
}

#[test]
fn a_line_without_name_is_no_place() {
    let reading = Row::read([("id", "1"), ("commune", "Roubaix")]).venue(&super::SOURCE);
    assert_eq!(reading.venue, None);
    assert_eq!(reading.problems[0].column, Column::Name);
}

#[test]
fn dates_and_positions_are_read_as_people_write_them() {
    for cell in ["2024-04-02", "2024-04-02T10:00:00.000Z", "2024-04-02T10:00:00", "02/04/2024"] {
        assert_eq!(venue(&[("date_maj", cell)]).updated.unwrap().to_string(), "2024-04-02", "{cell}");
    }
    let placed =
        venue(&[("latitude", "50,69"), ("longitude", "3,17"), ("adresse", "12 rue X")]).position.unwrap();
    assert_eq!(
        (placed.point.lat(), placed.point.lon(), placed.precision),
        (50.69, 3.17, Precision::Building)
    );
}

#[test]
fn the_standards_words_find_our_own_services() {
    let read = venue(&[
        ("services", "Aide aux démarches administratives|Accès internet et matériel informatique"),
        ("modalites_accompagnement", "En autonomie|Accompagnement individuel"),
    ]);
    let kinds: Vec<_> = read.services.iter().map(|service| service.kind).collect();
    assert_eq!(kinds, [ServiceKind::FreeAccess, ServiceKind::PersonalHelp, ServiceKind::Procedures]);
}

#[test]
fn two_sources_identifiers_never_become_one() {
    let id = |id: &str| {
        let row = Row::read([("id", id), ("nom", "Lieu"), ("commune", "Roubaix")]);
        row.venue(&super::SOURCE).venue.unwrap().id
    };
    assert_eq!(id("a__b").as_str(), "a__b");
    assert_ne!(id("lieu é"), id("lieu è"));
    assert_eq!(id("lieu é"), id("lieu é"));
    assert_ne!(id(&"x".repeat(101)), id(&"x".repeat(102)));
}
