//! Sister standards: the same places in the words of data·inclusion and HSDS, explained field by field, and never
//! more than what is known. (`tests/standard/check` asks their schemas.)

use std::collections::BTreeSet;

use repere::venue::Venue;
use serde_json::{Value, json};

use crate::harness::{Site, THURSDAY, open, said, service, venue};

async fn array(site: &Site, path: &str) -> Vec<Value> {
    let answer = site.get(path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/json", "{path}");
    serde_json::from_str(&answer.body).unwrap()
}

async fn structures(site: &Site) -> Vec<Value> {
    array(site, "/data-inclusion/structures.json").await
}

async fn services(site: &Site) -> Vec<Value> {
    array(site, "/data-inclusion/services.json").await
}

/// Every service of HSDS, page by page.
async fn all_hsds(site: &Site) -> Vec<Value> {
    let mut all = Vec::new();
    for number in 1.. {
        let answer = site.get(&format!("/hsds/services?per_page=100&page={number}")).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let page: Value = serde_json::from_str(&answer.body).unwrap();
        all.extend(page["contents"].as_array().unwrap().iter().cloned());
        if page["last_page"] == true {
            assert_eq!(page["total_items"], all.len());
            break;
        }
    }
    all
}

fn ids(values: &[Value]) -> BTreeSet<String> {
    values.iter().map(|value| value["id"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn every_open_place_of_roubaix_is_there_with_its_services_in_both() {
    let site = Site::new().await;
    let (structures, services, hsds) =
        (structures(&site).await, services(&site).await, all_hsds(&site).await);
    let catalogue = site.app.catalogue();
    let open = catalogue.entries().iter().filter(|entry| !entry.gone).count();
    assert_eq!((structures.len(), ids(&structures).len()), (open, open), "an identifier is of one place");
    assert_eq!((services.len(), ids(&services).len()), (hsds.len(), ids(&hsds).len()), "the same services");
    assert_eq!(ids(&services).len(), services.len(), "an identifier is of one service");
    let known = ids(&structures);
    assert!(services.iter().all(|service| known.contains(service["structure_id"].as_str().unwrap())));
}

/// A place of which everything is known that can be.
fn rich() -> Venue {
    let mut full: Value = serde_json::from_str(include_str!("full-venue.json")).unwrap();
    full.as_object_mut().unwrap().remove("closing");
    full["contact"]["websites"] = json!(["https://www.example.org/", "https://blog.example.org/"]);
    full["conditions"]["costs"] = json!([]);
    full["exceptions"] = json!([
        { "from": "2026-12-24", "to": "2026-12-24", "change": "closed", "message": "Réveillon" },
    ]);
    let mut venue: Venue = serde_json::from_value(full).unwrap();
    let adviser = json!({ "booking": "sur-orientation", "cost": "payant" });
    venue.services.push(service("demarches", &adviser));
    venue.services.push(service("acces-libre", &json!({ "cost": "gratuit" })));
    venue
}

/// Closed until next week.
fn away() -> Venue {
    let mut venue = open("En congé", "Mo-Fr 09:00-12:00; PH off");
    venue.exceptions =
        serde_json::from_value(json!([{ "from": "2026-11-20", "to": "2026-12-04", "change": "closed" }]))
            .unwrap();
    venue.services.push(service("wifi", &json!({})));
    venue
}

/// Every path of a value that holds something, without the places in lists.
fn paths(value: &Value, within: &str, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if within.is_empty() { name.clone() } else { format!("{within}.{name}") };
                into.insert(path.clone());
                paths(value, &path, into);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| paths(item, within, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn all_paths(values: &[Value]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for value in values {
        paths(value, "", &mut all);
    }
    all
}

#[tokio::test]
async fn every_field_that_is_written_is_explained_and_every_field_explained_is_written() {
    let site = Site::with(THURSDAY, vec![rich(), away()]).await;
    let told = |page: &crate::harness::Page, within: &str| -> BTreeSet<String> {
        page.all(&format!("{within} tbody th code")).into_iter().collect()
    };
    for prefix in ["", "/en", "/ar"] {
        let page = site.page(&format!("{prefix}/donnees/data-inclusion")).await;
        let files = [("structures", structures(&site).await), ("services", services(&site).await)];
        for (name, values) in files {
            assert_eq!(told(&page, &format!("[aria-labelledby={name}]")), all_paths(&values), "{name}");
        }
        let page = site.page(&format!("{prefix}/donnees/hsds")).await;
        assert_eq!(told(&page, "main"), all_paths(&all_hsds(&site).await));
    }
}

#[tokio::test]
async fn what_is_not_known_is_absent() {
    let mut bare = venue("Presque rien");
    bare.services.push(service("aide-personnalisee", &json!({})));
    bare.services.push(service("imprimante", &json!({ "offered": "non" })));
    let site = Site::with(THURSDAY, vec![bare]).await;
    let fields = |values: &[Value]| values[0].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let known = ["code_insee", "code_postal", "commune", "date_maj", "id", "lien_source", "nom", "source"];
    assert_eq!(fields(&structures(&site).await), known);
    let services = services(&site).await;
    assert_eq!(services.len(), 1, "an absent service is no service");
    for unknown in
        ["frais", "publics", "horaires_accueil", "mobilisable_par", "latitude", "type", "thematiques"]
    {
        assert!(services[0].get(unknown).is_none(), "{unknown}");
    }
    let hsds = all_hsds(&site).await;
    assert_eq!(hsds.len(), 1);
    for unknown in ["schedules", "phones", "cost_options", "fees_description", "alert", "email"] {
        assert!(hsds[0].get(unknown).is_none(), "{unknown}");
    }
    let location = &hsds[0]["service_at_locations"][0]["location"];
    for unknown in ["addresses", "latitude", "schedules", "accessibility", "languages"] {
        assert!(location.get(unknown).is_none(), "{unknown}");
    }
}

#[tokio::test]
async fn drafts_and_places_that_closed_are_not_given() {
    let mut draft = venue("Brouillon");
    draft.status = "brouillon".parse().unwrap();
    let mut gone = venue("Fini");
    let closing = json!({ "message": "Fini", "said": said("structure", "2026-10-01") });
    gone.closing = serde_json::from_value(closing).unwrap();
    let mut here = venue("Ici");
    for venue in [&mut draft, &mut gone, &mut here] {
        venue.services.push(service("wifi", &json!({})));
    }
    let site = Site::with(THURSDAY, vec![draft, gone, here]).await;
    assert_eq!(structures(&site).await.len(), 1);
    assert_eq!(services(&site).await[0]["id"], "repere--test-ici--wifi");
    assert_eq!(all_hsds(&site).await[0]["organization"]["name"], "Ici");
}

#[tokio::test]
async fn data_inclusion_reads_what_means_the_same_and_only_that() {
    let site = Site::with(THURSDAY, vec![rich()]).await;
    let structure = &structures(&site).await[0];
    assert_eq!(structure["id"], "repere--essai-1");
    assert_eq!(structure["siret"], "43493312300029");
    assert_eq!(structure["reseaux_porteurs"], json!(["france-service"]), "a library has no word there");
    assert_eq!(structure["horaires_accueil"], "Mo-Fr 09:00-12:00,14:00-18:00; PH off");
    let services = services(&site).await;
    let of =
        |word: &str| services.iter().find(|one| one["id"] == format!("repere--essai-1--{word}")).unwrap();
    let scribe = of("ecrivain-public");
    assert_eq!(scribe["publics"], json!(["seniors"]));
    assert_eq!(
        (&scribe["frais"], &scribe["horaires_accueil"]),
        (&json!("gratuit"), &json!("Tu 09:00-12:00"))
    );
    assert_eq!(of("demarches")["mobilisable_par"], json!(["professionnels"]));
    assert!(of("demarches").get("horaires_accueil").is_none(), "help without hours of its own");
    assert_eq!(of("acces-libre")["horaires_accueil"], structure["horaires_accueil"], "equipment");
    assert_eq!(of("loisirs")["nom"], "Loisirs et créations numériques", "said by the national standard only");
}

#[tokio::test]
async fn hours_are_a_recurrence_only_as_far_as_they_hold() {
    let mut appointment = open("Sur rendez-vous", "Mo-Fr 09:00-12:00 \"sur rendez-vous\"");
    appointment.services.push(service("wifi", &json!({})));
    let mut plain = open("Simple", "Mo-Fr 09:00-12:00; PH off");
    plain.services.push(service("imprimante", &json!({})));
    let site = Site::with(THURSDAY, vec![plain, appointment, away()]).await;
    let all = all_hsds(&site).await;
    let schedules = |name: &str| {
        let one = all.iter().find(|service| service["organization"]["name"] == name).unwrap();
        let own = one["schedules"].as_array().unwrap().clone();
        assert_eq!(
            own.len(),
            one["service_at_locations"][0]["location"]["schedules"].as_array().unwrap().len()
        );
        own
    };
    let told = |schedule: &Value| -> Vec<String> {
        let of = |name| schedule.get(name).and_then(Value::as_str).unwrap_or("–").to_owned();
        ["freq", "byday", "opens_at", "closes_at", "valid_from", "valid_to"].map(of).into()
    };
    let simple = schedules("Simple");
    assert_eq!(simple.len(), 1);
    assert_eq!(
        told(&simple[0]),
        ["WEEKLY", "MO,TU,WE,TH,FR", "09:00+01:00", "12:00+01:00", "–", "2026-12-24"],
        "until the eve of Christmas"
    );
    assert_eq!(told(&schedules("En congé")[0])[4..], ["2026-12-07", "2026-12-24"]);
    let words = schedules("Sur rendez-vous");
    assert_eq!(told(&words[0]), ["–"; 6]);
    assert_eq!(words[0]["description"], "Mo-Fr 09:00-12:00 \"sur rendez-vous\"");
}

#[tokio::test]
async fn a_closure_to_come_is_told_in_words() {
    let site = Site::with(THURSDAY, vec![rich()]).await;
    let all = all_hsds(&site).await;
    assert_eq!(all[0]["alert"], "Le 24 décembre 2026 : fermé (Réveillon).");
    let week = &all[0]["service_at_locations"][0]["location"]["schedules"][0];
    assert_eq!(week["valid_to"], "2026-12-23");
}

#[tokio::test]
async fn services_come_page_by_page_and_one_by_one() {
    let site = Site::new().await;
    let about: Value = serde_json::from_str(&site.get("/hsds").await.body).unwrap();
    assert_eq!(about["version"], "3.1");
    let page: Value = serde_json::from_str(&site.get("/hsds/services?per_page=2&page=2").await.body).unwrap();
    assert_eq!(
        (&page["size"], &page["page_number"], &page["first_page"]),
        (&json!(2), &json!(2), &json!(false))
    );
    let all = all_hsds(&site).await;
    assert_eq!(page["contents"].as_array().unwrap()[..], all[2..4]);
    let id = all[2]["id"].as_str().unwrap();
    let one: Value = serde_json::from_str(&site.get(&format!("/hsds/services/{id}")).await.body).unwrap();
    assert_eq!(one, all[2]);
    let beyond: Value = serde_json::from_str(&site.get("/hsds/services?page=9999").await.body).unwrap();
    assert_eq!((&beyond["empty"], &beyond["last_page"]), (&json!(true), &json!(true)));
    let printing = site.get("/hsds/services?service=imprimante&per_page=100").await.body;
    let printing: Value = serde_json::from_str(&printing).unwrap();
    assert!(printing["total_items"].as_u64().unwrap() < all.len() as u64);
}

#[tokio::test]
async fn what_cannot_be_asked_is_explained_to_a_program() {
    let site = Site::new().await;
    let unknown = "/hsds/services/00000000-0000-5000-8000-000000000000";
    for (path, status) in [
        ("/data-inclusion/services.json?service=x", 400),
        ("/data-inclusion/structures.json?bbox=1", 400),
        ("/hsds/services?per_page=0", 400),
        ("/hsds/services?page=0", 400),
        ("/hsds/services/piscine", 404),
        (unknown, 404),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.headers["content-type"], "application/problem+json", "{path}");
        assert_eq!(answer.headers["access-control-allow-origin"], "*", "{path}");
    }
}

#[tokio::test]
async fn what_was_taken_once_is_not_taken_again_until_it_changes() {
    let site = Site::with(THURSDAY, vec![rich()]).await;
    let one = format!("/hsds/services/{}", all_hsds(&site).await[0]["id"].as_str().unwrap());
    let paths = ["/data-inclusion/structures.json", "/data-inclusion/services.json", "/hsds/services", &one];
    for path in paths {
        let first = site.get(path).await;
        let (tag, date) = (first.headers["etag"].clone(), first.headers["last-modified"].clone());
        for known in [("if-none-match", tag), ("if-modified-since", date)] {
            let again = site.get_with(path, &[(known.0, known.1.to_str().unwrap())]).await;
            assert_eq!((again.status, again.body.as_str()), (304, ""), "{path} {}", known.0);
        }
    }
    let yesterday = site.get("/hsds/services").await;
    let date = yesterday.headers["last-modified"].to_str().unwrap().to_owned();
    let site = site.later("2026-12-23T09:00").await;
    let fresh = site.get_with("/hsds/services", &[("if-modified-since", &date)]).await;
    assert_eq!(fresh.status, 200, "schedules are those of the day");
    assert_ne!(fresh.body, yesterday.body);
}
