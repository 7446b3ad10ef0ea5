//! The territory in the program: an example, and what `repere serve` starts with.

use super::source::Source;

pub(super) const ROUBAIX: Source<'static> = Source::Embedded(&[
    ("territoire.json", include_str!("roubaix/territoire.json")),
    ("commune.geojson", include_str!("roubaix/commune.geojson")),
    ("quartiers.geojson", include_str!("roubaix/quartiers.geojson")),
    ("rues.csv", include_str!("roubaix/rues.csv")),
    ("lieux.json", include_str!("roubaix/lieux.json")),
]);

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use crate::territory::{Lack, Territory, drafts_lack};
    use crate::venue::{
        Answer, Confirmer, Cost, Point, Position, Precision, Role, ServiceKind, Status, Venue,
        facts::FactDate,
    };

    fn roubaix() -> Territory {
        Territory::roubaix().unwrap()
    }

    fn published(territory: &Territory) -> Vec<&Venue> {
        territory.venues().iter().filter(|venue| venue.status == Status::Published).collect()
    }

    /// The number of a venue in the notes its facts come from: `59512-07` is 7.
    fn number(venue: &Venue) -> u32 {
        venue.id.as_str().trim_start_matches("59512-").parse().unwrap()
    }

    fn numbers<'a>(venues: &[&'a Venue], holds: impl Fn(&'a Venue) -> bool) -> Vec<u32> {
        venues.iter().filter(|venue| holds(venue)).map(|venue| number(venue)).collect()
    }

    #[test]
    fn twenty_venues_are_published_and_fifteen_are_drafts() {
        let territory = roubaix();
        assert_eq!(published(&territory).len(), 20);
        assert_eq!(territory.venues().len(), 35);
    }

    #[test]
    fn seventeen_of_the_twenty_have_a_position_two_of_them_a_building_s() {
        let territory = roubaix();
        let venues = published(&territory);
        assert_eq!(numbers(&venues, |venue| venue.position.is_none()), [10, 19, 20]);
        let building = |venue: &Venue| venue.position.is_some_and(|at| at.precision == Precision::Building);
        assert_eq!(numbers(&venues, building), [8, 9]);
    }

    #[test]
    fn every_position_is_on_the_ground_and_an_approximate_one_is_a_street_s() {
        let territory = roubaix();
        for venue in territory.venues() {
            let Some(position) = venue.position else { continue };
            assert!(territory.contains(position.point), "{}", venue.name);
            let streets = &territory.streets;
            let street = streets.iter().find(|street| street.point == position.point);
            assert_eq!(street.is_some(), position.precision == Precision::Street, "{}", venue.name);
        }
    }

    #[test]
    fn the_districts_are_those_the_notes_name() {
        let territory = roubaix();
        let district = |venue: &&Venue| {
            let by_position = || Some(territory.district_at(venue.position?.point)?.id.to_string());
            Some((number(venue), venue.address.district.clone().or_else(by_position)?))
        };
        let found: BTreeMap<u32, String> = published(&territory).iter().filter_map(district).collect();
        for (number, id) in [
            (1, "centre"),
            (2, "centre"),
            (3, "trois-ponts"),
            (4, "epeule"),
            (5, "cul-de-four"),
            (7, "hommelet"),
            (8, "hutin-oran-cartigny"),
            (9, "trichon"),
            (11, "hommelet"),
            (16, "centre"),
            (20, "epeule"),
        ] {
            assert_eq!(found.get(&number).map(String::as_str), Some(id), "n° {number}");
        }
    }

    #[test]
    fn the_services_are_those_of_the_table_and_no_other() {
        let territory = roubaix();
        let table: BTreeMap<u32, &str> = BTreeMap::from([
            (1, "acces-libre wifi imprimante atelier"),
            (3, "acces-libre poste-adapte aide-personnalisee demarches"),
            (7, "aide-personnalisee demarches"),
            (8, "aide-personnalisee atelier"),
            (9, "aide-personnalisee"),
            (10, "ecrivain-public demarches atelier"),
            (11, "acces-libre atelier"),
            (12, "ecrivain-public"),
            (14, "atelier"),
            (15, "vente-solidaire connexion-solidaire aide-personnalisee"),
            (18, "ecrivain-public demarches"),
            (19, "atelier insertion"),
            (20, "demarches"),
        ]);
        for venue in published(&territory) {
            let words: Vec<&str> = venue.services.iter().map(|service| service.kind.word()).collect();
            assert_eq!(
                words.join(" "),
                table.get(&number(venue)).copied().unwrap_or_default(),
                "{}",
                venue.name
            );
            assert!(venue.services_answered(Answer::No).is_empty(), "nothing is known to be absent");
        }
    }

    #[test]
    fn the_sure_answers_are_as_many_as_the_notes_count() {
        let territory = roubaix();
        let venues = published(&territory);
        for (kind, count) in [
            (ServiceKind::FreeAccess, 3),
            (ServiceKind::PersonalHelp, 5),
            (ServiceKind::PublicScribe, 3),
            (ServiceKind::Workshop, 6),
            (ServiceKind::Printer, 1),
            (ServiceKind::Scanner, 0),
        ] {
            assert_eq!(numbers(&venues, |venue| venue.service(kind).is_some()).len(), count, "{kind}");
        }
        let free = |venue: &Venue| venue.services.iter().any(|service| service.cost == Some(Cost::Free));
        assert_eq!(numbers(&venues, free), [7, 8, 9, 14, 19]);
    }

    #[test]
    fn labels_and_information_points_are_those_of_the_notes() {
        let territory = roubaix();
        let venues = published(&territory);
        let holds = |slug: &str| {
            numbers(&venues, |venue| {
                venue.labels.iter().any(|held| held.label.slug().unwrap().as_str() == slug)
            })
        };
        assert_eq!(holds("france-services"), [3, 20]);
        assert_eq!(holds("conseiller-numerique"), [3, 7, 8, 9]);
        assert_eq!(holds("aidants-connect"), [7]);
        assert_eq!(holds("espace-parents"), [8, 10, 11, 12, 14]);
        assert_eq!(holds("bibliotheque-numerique-de-reference"), [1]);
        assert_eq!(territory.label_name("espace-parents", "en"), Some("Parents' space"));
        let points = numbers(&venues, |venue| venue.roles.contains(&Role::InformationPoint));
        assert_eq!(points, [1, 2, 4, 5, 6, 16]);
    }

    #[test]
    fn hours_and_phones_are_those_of_the_notes() {
        let territory = roubaix();
        let venues = published(&territory);
        let hours = |venue: &&Venue| Some((number(venue), venue.hours.as_ref()?.as_str().to_owned()));
        let hours: Vec<(u32, String)> = venues.iter().filter_map(hours).collect();
        let expected = [
            (1, "Tu-Su unknown \"horaires à confirmer\"; Mo off"),
            (7, "Tu-Fr 08:00-12:00,13:30-17:00; We 13:30-17:00; Sa 08:00-11:00"),
            (8, "Mo-Fr 09:00-12:00,13:00-18:00"),
            (9, "Tu-Fr 09:00-12:30,14:00-17:30"),
        ];
        assert_eq!(hours, expected.map(|(number, text)| (number, text.to_owned())));
        assert_eq!(numbers(&venues, |venue| venue.contact.phone.is_none()), [8, 11, 12, 13, 15, 16, 18, 20]);
        assert_eq!(numbers(&venues, |venue| venue.closing.is_some()), [13]);
    }

    #[test]
    fn all_hours_can_be_read() {
        for venue in roubaix().venues() {
            let own = venue.services.iter().filter_map(|service| service.hours.as_ref()?.own());
            assert!(venue.hours.iter().chain(own).all(|hours| hours.readable().is_some()), "{}", venue.name);
        }
    }

    #[test]
    fn every_fact_comes_from_a_public_source_of_before_the_notes() {
        let gathered = "2026-11-23".parse::<FactDate>().unwrap().latest();
        for venue in roubaix().venues() {
            let services = venue.services.iter().map(|service| &service.said);
            let labels = venue.labels.iter().map(|held| &held.said);
            let doubts = venue.doubts.iter().map(|doubt| &doubt.said);
            for said in venue.said.values().chain(services).chain(labels).chain(doubts) {
                assert_eq!(said.by, Confirmer::PublicSource, "{}", venue.name);
                assert!(
                    said.date.is_none_or(|date| date.latest() < gathered),
                    "{}: {}",
                    venue.name,
                    said.source
                );
            }
        }
    }

    #[test]
    fn a_venue_is_dated_by_the_newest_thing_said_of_it() {
        for venue in roubaix().venues() {
            let services = venue.services.iter().map(|service| &service.said);
            let labels = venue.labels.iter().map(|held| &held.said);
            // the register of streets says nothing of the venue itself
            let own = venue.said.values().filter(|said| !said.source.starts_with("repère de la rue"));
            let dates = own.chain(services).chain(labels).filter_map(|said| said.date);
            let newest = dates.map(FactDate::latest).max();
            assert_eq!(venue.updated.map(FactDate::latest), newest, "{}", venue.name);
        }
    }

    #[test]
    fn identifiers_and_slugs_are_unique_and_every_group_of_facts_names_its_source() {
        let territory = roubaix();
        let slugs: BTreeSet<_> = territory.venues().iter().map(|venue| &venue.slug).collect();
        assert_eq!(slugs.len(), territory.venues().len());
        assert_eq!(territory.findings(), Vec::<String>::new());
    }

    #[test]
    fn a_protected_place_has_no_address_and_no_position() {
        let territory = roubaix();
        let house =
            territory.venues().iter().find(|venue| venue.slug.as_str() == "maison-des-femmes").unwrap();
        assert_eq!((house.status, &house.address.street, house.position), (Status::Draft, &None, None));
    }

    #[test]
    fn places_known_as_closed_are_not_listed() {
        for venue in roubaix().venues() {
            for closed in ["Centre social Moulin", "Trois Ponts", "Ferme aux Loisirs", "Konexio"] {
                assert!(!venue.name.contains(closed), "{}", venue.name);
            }
        }
    }

    #[test]
    fn a_draft_says_what_it_lacks() {
        let territory = roubaix();
        let lacks =
            |id: &str| drafts_lack(territory.venues().iter().find(|venue| venue.id.as_str() == id).unwrap());
        let assia_djebar = [Lack::Address, Lack::Position, Lack::Phone, Lack::Hours];
        assert_eq!(lacks("59512-b01"), assia_djebar);
        assert_eq!(lacks("59512-b08"), [Lack::Number, Lack::Position, Lack::Phone, Lack::DatedSource]);
        assert_eq!(lacks("59512-b13"), [Lack::Position, Lack::Hours, Lack::Services]);
    }

    #[test]
    fn there_are_thirty_one_districts_and_a_point_of_each_is_found_in_it() {
        let territory = roubaix();
        assert_eq!(territory.districts().len(), 31);
        for zone in territory.districts() {
            let found: Vec<_> = territory.zones_at(zone.label()).map(|(_, found)| &found.id).collect();
            assert_eq!(found, [&zone.id]);
            assert!(territory.contains(zone.label()), "{}", zone.name);
        }
    }

    #[test]
    fn every_street_lies_in_the_district_its_row_says() {
        let territory = roubaix();
        assert_eq!(territory.streets.len(), 371);
        for street in &territory.streets {
            let found = territory.district_at(street.point).map(|zone| &zone.name);
            assert_eq!(found, street.district.as_ref(), "{}", street.name);
        }
    }

    #[test]
    fn the_centre_of_the_commune_is_nobody_s_building() {
        let territory = roubaix();
        let at = |lat, lon, precision| Position { point: Point::new(lat, lon).unwrap(), precision };
        let refusal = territory.refuses(&at(50.6873, 3.1833, Precision::Building)).unwrap();
        assert!(refusal.to_string().contains("Roubaix"), "{refusal}");
        assert_eq!(territory.refuses(&at(50.6873, 3.1833, Precision::District)), None);
        assert_eq!(territory.refuses(&at(50.70221, 3.18822, Precision::Building)), None);
    }
}
