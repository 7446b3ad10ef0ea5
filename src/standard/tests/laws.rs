//! Out and in, in and out.

use proptest::prelude::*;

use super::{SOURCE, day, invented, through_a_file, venue};
use crate::standard::{Column, Row};
use crate::venue::{Answer, Audience, Cost, ServiceKind, Word};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_venue_written_as_a_row_is_read_back_equal(seed: u64) {
        let venue = invented::venue(seed);
        let reading = through_a_file(&Row::of(&venue, day())).venue(&SOURCE);
        prop_assert_eq!(reading.problems, []);
        prop_assert_eq!(reading.venue, Some(venue));
    }

    #[test]
    fn a_venue_edited_here_is_read_back_equal_beside_the_cells_its_source_gave(seed: u64, other: u64) {
        let given = Row::of(&invented::venue(seed), day());
        let given = Row::read(given.cells().filter(|(column, _)| *column != Column::Rest).map(|(column, cell)| (column.word(), cell)));
        let venue = invented::venue(other);
        let reading = through_a_file(&Row::over(&given, &venue, day())).venue(&SOURCE);
        prop_assert_eq!(reading.venue, Some(venue));
    }
}

const EXAMPLE: [(&str, &str); 34] = [
    ("id", "structure/1 é"),
    ("pivot", "43493312300029"),
    ("nom", "Anonymal"),
    ("commune", "Reims"),
    ("code_postal", "51100"),
    ("code_insee", "51454"),
    ("adresse", "12 BIS RUE DE LECLERCQ"),
    ("complement_adresse", "Le patio du bois de l'Aulne"),
    ("latitude", "43.526090"),
    ("longitude", "5.41423"),
    ("typologie", "TIERS_LIEUX|ASSO"),
    ("telephone", "+33180059880"),
    ("courriels", "contact@laquincaillerie.tl|responsable@laquincaillerie.tl"),
    ("site_web", "https://www.laquincaillerie.tl|https://m.facebook.com/laquincaillerienumerique/"),
    ("horaires", "Mo-Fr 09:00-12:00,14:00-18:30;  Sa 08:30-12:00"),
    ("presentation_resume", "Notre association propose des formations."),
    ("presentation_detail", "Notre parcours d'initiation."),
    ("source", "Hubik"),
    ("itinerance", "Itinérant"),
    ("structure_parente", "SIRET de la ville pour une bibliothèque."),
    ("date_maj", "2024-04-02"),
    (
        "services",
        "Maîtrise des outils numériques du quotidien|Aide aux démarches administratives|Un service à nous",
    ),
    ("publics_specifiquement_adresses", "Femmes|Jeunes"),
    ("prise_en_charge_specifique", "Langues étrangères (anglais)|Surdité|Langues étrangères (autres)"),
    ("frais_a_charge", "Payant|Gratuit sous condition"),
    ("dispositif_programmes_nationaux", "La Croix Rouge|Aidants Connect"),
    ("formations_labels", "Arnia/MedNum BFC (Bourgogne-Franche-Comté)|Étapes numériques(La Poste)"),
    ("autres_formations_labels", "Label et la bête"),
    ("modalites_acces", "Téléphoner|Se présenter"),
    ("modalites_accompagnement", "Dans un atelier collectif|À distance|En autonomie"),
    ("fiche_acces_libre", "https://acceslibre.beta.gouv.fr/app/erp/mediatheque-13"),
    ("prise_rdv", "https://www.rdv-solidarites.fr/"),
    ("mediateurs", "3"),
    ("cle_ban", ""),
];

/// What the file holds for a reader who knows the standard only.
fn as_given(row: &Row) -> Vec<(String, String)> {
    let standard = row.cells().filter(|(column, _)| Column::standard().contains(column));
    let cells = standard.map(|(column, cell)| (column.word(), cell)).chain(row.others());
    cells.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
}

#[test]
fn a_line_of_the_national_base_is_given_back_letter_for_letter() {
    let given = Row::read(EXAMPLE);
    let read = given.venue(&SOURCE);
    assert_eq!(read.problems, []);
    let out = Row::over(&given, &read.venue.unwrap(), day());
    assert_eq!(as_given(&out), EXAMPLE.map(|(name, cell)| (name.to_owned(), cell.to_owned())));
}

#[test]
fn what_was_edited_here_is_given_as_it_is_now_and_the_rest_as_it_came() {
    let given = Row::read(EXAMPLE);
    let mut venue = given.venue(&SOURCE).venue.unwrap();
    venue.name = "Autre nom".to_owned();
    venue.conditions.costs = vec![Word::Known(Cost::Free)];
    let out = as_given(&Row::over(&given, &venue, day()));
    let expected = EXAMPLE.map(|(name, cell)| match name {
        "nom" => (name.to_owned(), "Autre nom".to_owned()),
        "frais_a_charge" => (name.to_owned(), "Gratuit".to_owned()),
        _ => (name.to_owned(), cell.to_owned()),
    });
    assert_eq!(out, expected);
}

#[test]
fn a_cell_the_standard_forbids_is_given_as_we_read_it() {
    let cells = [
        ("id", "1"),
        ("nom", "Lieu"),
        ("commune", "Roubaix"),
        ("telephone", "03 20 66 45 00"),
        ("date_maj", "2024-04-02T10:00:00Z"),
        ("services", "Prendre en main un ordinateur"),
    ];
    let given = Row::read(cells);
    let out = Row::over(&given, &given.venue(&SOURCE).venue.unwrap(), day());
    assert_eq!(out.get(Column::Phone), Some("+33320664500"));
    assert_eq!(out.get(Column::Updated), Some("2024-04-02"));
    assert_eq!(out.get(Column::Services), Some("Maîtrise des outils numériques du quotidien"));
    assert_eq!(out.get(Column::Pivot), Some("00000000000000"), "as the national base does");
}

#[test]
fn a_cell_somebody_edited_in_a_sheet_wins_over_the_last_column() {
    let mut venue = venue(&[
        ("publics_specifiquement_adresses", "Femmes"),
        ("frais_a_charge", "Payant"),
        ("dispositif_programmes_nationaux", "France Services"),
        ("repere_services", "Imprimante|Wifi"),
    ]);
    venue.conditions.audiences.insert(Word::Known(Audience::Youth), Answer::No);
    venue.services.iter_mut().for_each(|service| service.quantity = Some(4));
    let mut row = Row::of(&venue, day());
    row.set(Column::Costs, Some("Gratuit".to_owned()));
    row.set(Column::Programmes, Some("Aidants Connect".to_owned()));
    row.set(Column::OwnServices, Some("Imprimante|Scanner".to_owned()));
    let read = row.venue(&SOURCE).venue.unwrap();
    assert_eq!(read.conditions.costs, [Word::Known(Cost::Free)]);
    assert_eq!(read.conditions.audiences, venue.conditions.audiences, "nobody touched these");
    assert_eq!(read.labels.iter().map(|held| held.label.name()).collect::<Vec<_>>(), ["Aidants Connect"]);
    let kinds: Vec<_> = read.services.iter().map(|service| (service.kind, service.quantity)).collect();
    assert_eq!(kinds, [(ServiceKind::Printer, Some(4)), (ServiceKind::Scanner, None)]);
}

#[test]
fn a_last_column_from_elsewhere_does_not_choose_which_venue_it_changes() {
    let row = Row::read([
        ("id", "mine"),
        ("nom", "Lieu"),
        ("commune", "Roubaix"),
        ("repere", r#"{"somme":"0","reste":{"id":"yours"}}"#),
    ]);
    assert_eq!(row.venue(&SOURCE).venue.unwrap().id.as_str(), "mine");
}
