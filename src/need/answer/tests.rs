use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::*;
use crate::territory::Territory;
use crate::venue::Venue;

/// A venue that helps with procedures; `more` is laid over it.
fn venue(name: &str, more: &Value) -> Venue {
    let slug = Slug::of(name).unwrap();
    let said = json!({ "source": "essai", "by": "structure", "date": "2026-10-01" });
    let mut venue = json!({
        "id": slug, "slug": slug, "name": name, "status": "publie",
        "address": { "commune": "Roubaix", "insee": "59512" },
        "services": [{ "kind": "demarches", "hours": "lieu", "said": said }],
        "said": { "horaires": said, "offres": said },
    });
    for (key, value) in more.as_object().unwrap() {
        venue[key] = value.clone();
    }
    serde_json::from_value(venue).unwrap()
}

fn at(lat: f64) -> Value {
    json!({ "lat": lat, "lon": 3.17, "precision": "batiment" })
}

/// Thursday 26 November 2026, 15:00 in Paris.
fn now() -> DateTime<Utc> {
    "2026-11-26T14:00:00Z".parse().unwrap()
}

fn procedures() -> Ask {
    Ask { ways: vec!["demarches".parse().unwrap()], ..Ask::default() }
}

/// The names in the three lists.
fn names(venues: Vec<Venue>, ask: &Ask) -> [Vec<String>; 3] {
    let catalogue = Catalogue::new(venues, &Territory::roubaix().unwrap(), now(), 1);
    let found = find(&catalogue, ask, now());
    let name = |finding: &Finding<'_>| finding.entry.venue.name.clone();
    [&found.fits, &found.call_first, &found.almost].map(|list| list.iter().map(name).collect())
}

fn day(text: &str) -> When {
    text.parse().unwrap()
}

#[test]
fn without_a_moment_the_day_of_the_next_reception_decides() {
    let venues = vec![
        venue("Friday", &json!({ "hours": "Fr 09:00-12:00" })),
        venue("Tonight", &json!({ "hours": "Th 18:00-20:00" })),
        venue("Open", &json!({ "hours": "Th 14:00-17:00" })),
        venue("Appointment", &json!({ "hours": "Th 14:00-17:00 \"sur rendez-vous\"" })),
    ];
    let [fits, call, almost] = names(venues, &procedures());
    assert_eq!(fits, ["Open", "Appointment", "Tonight", "Friday"]);
    assert_eq!((call, almost), (vec![], vec![]));
}

#[test]
fn a_day_is_a_day_and_the_nearest_of_it_comes_first() {
    let venues = vec![
        venue("Early and far", &json!({ "hours": "Th 08:00-12:00", "position": at(50.73) })),
        venue("Late and near", &json!({ "hours": "Th 17:00-18:00", "position": at(50.69) })),
        venue("Not on Thursday", &json!({ "hours": "Fr 08:00-12:00", "position": at(50.69) })),
    ];
    let near = Point::new(50.69, 3.17).ok();
    let ask = Ask { when: Some(day("2026-12-03")), near, ..procedures() };
    let [fits, call, almost] = names(venues, &ask);
    assert_eq!(fits, ["Late and near", "Early and far"]);
    assert_eq!(almost, ["Not on Thursday"]);
    assert_eq!(call, Vec::<String>::new());
}

#[test]
fn of_today_only_the_rest_counts() {
    let venues = vec![
        venue("This morning", &json!({ "hours": "Mo-Fr 08:00-12:00" })),
        venue("This evening", &json!({ "hours": "Mo-Fr 17:00-19:00" })),
    ];
    let [fits, _, almost] = names(venues, &Ask { when: Some(day("2026-11-26")), ..procedures() });
    assert_eq!(fits, ["This evening"]);
    assert_eq!(almost, ["This morning"]);
}

#[test]
fn help_without_hours_of_its_own_is_never_a_sure_reception() {
    let said = json!({ "source": "essai", "by": "structure", "date": "2026-10-01" });
    let help = json!([{ "kind": "demarches", "said": said }]);
    let venues = vec![
        venue("Silent", &json!({})),
        venue("Building open", &json!({ "hours": "Mo-Fr 09:00-18:00", "services": help })),
        venue("Building closed", &json!({ "hours": "Fr 09:00-18:00", "services": help })),
    ];
    let [fits, call, almost] = names(venues, &Ask { when: Some(When::Now), ..procedures() });
    assert_eq!(fits, Vec::<String>::new());
    assert_eq!(call, ["Building open", "Silent"]);
    assert_eq!(almost, ["Building closed"]);
}

#[test]
fn who_has_not_said_is_counted_and_who_is_gone_is_left_out() {
    let said = json!({ "source": "essai", "by": "structure", "date": "2026-10-01" });
    let no = json!([{ "kind": "demarches", "offered": "non", "said": said }]);
    let gone = json!({ "hours": "24/7", "closing": { "message": "Fermé", "said": said } });
    let venues = vec![
        venue("Has not said", &json!({ "services": [] })),
        venue("Says no", &json!({ "services": no })),
        venue("Gone", &gone),
        venue("Yes", &json!({ "hours": "24/7" })),
    ];
    let catalogue = Catalogue::new(venues, &Territory::roubaix().unwrap(), now(), 1);
    let found = find(&catalogue, &procedures(), now());
    assert_eq!((found.fits.len(), found.unsaid), (1, 1));
}

#[test]
fn the_language_orders_and_leaves_nobody_out() {
    let hours = json!({ "hours": "24/7" });
    let mut arabic = venue("Z speaks Arabic", &hours);
    arabic.conditions.languages = serde_json::from_value(json!({ "ar": "oui" })).unwrap();
    let mut not = venue("A does not", &hours);
    not.conditions.languages = serde_json::from_value(json!({ "ar": "non" })).unwrap();
    let ask = Ask { language: "ar".parse().ok(), ..procedures() };
    let [fits, ..] = names(vec![not, venue("Has not said", &hours), arabic], &ask);
    assert_eq!(fits, ["Z speaks Arabic", "Has not said", "A does not"]);
}

#[test]
fn the_best_way_of_a_venue_is_the_one_by_which_it_receives_first() {
    let said = json!({ "source": "essai", "by": "structure", "date": "2026-10-01" });
    let services = json!([
        { "kind": "demarches", "hours": "Fr 09:00-12:00", "booking": "sur-rendez-vous", "said": said },
        { "kind": "ecrivain-public", "hours": "Th 14:00-17:00", "booking": "sans-rendez-vous", "said": said },
    ]);
    let ways = vec!["demarches".parse().unwrap(), "ecrivain-public".parse().unwrap()];
    let catalogue = Catalogue::new(
        vec![venue("Both", &json!({ "services": services }))],
        &Territory::roubaix().unwrap(),
        now(),
        1,
    );
    let at = |when| {
        let found = find(&catalogue, &Ask { ways: ways.clone(), when, ..Ask::default() }, now());
        let first = found.fits.first().unwrap();
        (first.way.to_string(), first.appointment(), first.services.iter().count())
    };
    assert_eq!(at(None), ("ecrivain-public".to_owned(), Appointment::NotNeeded, 2));
    assert_eq!(at(Some(day("2026-11-27"))), ("demarches".to_owned(), Appointment::Needed, 2));
}
