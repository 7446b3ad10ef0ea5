//! Two pages of one place are joined by a coordinator; positions are looked for and accepted one by one.

use repere::account::Role;
use repere::venue::store;
use repere::venue::{Precision, Venue};

use crate::address_service;
use crate::harness::{Site, THURSDAY, said, venue};
use crate::person::Person;

const KEPT: &str = "test-centre-social-e-c-h-o";
const OTHER: &str = "test-echo-centre-social";
const JOIN: &str = "/admin/doublons/reunir?garder=test-centre-social-e-c-h-o&autre=test-echo-centre-social";

fn at(name: &str, phone: &str, date: &str) -> Venue {
    let mut venue = venue(name);
    venue.address.street = Some("11 rue de la Gare".to_owned());
    venue.contact.phone = phone.parse().ok();
    venue.said.insert(repere::venue::FactGroup::Phone, said("structure", date));
    venue
}

async fn site() -> Site {
    let venues = vec![
        at("Centre social E.C.H.O.", "+33320000001", "2024-01-10"),
        at("Echo, centre social", "+33320000002", "2026-11-01"),
    ];
    Site::with(THURSDAY, venues).await
}

async fn city(site: &Site) -> Person<'_> {
    Person::signed_in(site, "c@ville.fr", Role::Coordinator).await
}

/// The two are joined; the fresher telephone is taken, as the page proposes.
async fn joined(site: &Site) -> Person<'_> {
    let mut city = city(site).await;
    city.go(JOIN).await;
    city.send("#reunir", &[("meme-lieu", "oui")]).await;
    assert!(city.reads().contains("C’est fait"), "{}", city.reads());
    city
}

#[tokio::test]
async fn a_coordinator_goes_from_the_pair_to_both_side_by_side_with_the_fresher_facts_ticked() {
    let site = site().await;
    let mut city = city(&site).await;
    city.go("/admin/doublons").await;
    assert!(city.reads().contains("ressemblance"), "{}", city.reads());
    assert!(city.sees(".twins a[href^='/admin/doublons/reunir?garder=']"));
    city.go(JOIN).await;
    assert!(city.sees("input[name='telephone'][value='l-autre'][checked]"), "{}", city.shown.body);
    assert!(
        city.reads().contains("03 20 00 00 01")
            || city.reads().contains("03\u{a0}20\u{a0}00\u{a0}00\u{a0}01")
    );
}

#[tokio::test]
async fn nothing_is_joined_before_somebody_says_to_have_looked() {
    let site = site().await;
    let mut city = city(&site).await;
    city.go(JOIN).await;
    city.send("#reunir", &[]).await;
    assert_eq!(city.shown.status, 422);
    assert!(city.all(".summary li")[0].contains("même lieu"), "{}", city.reads());
    assert_eq!(site.get("/lieux/echo-centre-social").await.status, 200);
    // What was changed meanwhile is looked at again.
    city.send("#reunir", &[("meme-lieu", "oui"), ("version-autre", "7")]).await;
    assert_eq!(city.shown.status, 422);
    assert_eq!(site.get("/lieux/echo-centre-social").await.status, 200);
}

#[tokio::test]
async fn a_visitor_of_the_old_address_arrives_at_the_page_that_stays_in_the_same_language() {
    let site = site().await;
    joined(&site).await;
    for (old, new) in [
        ("/lieux/echo-centre-social", "/lieux/centre-social-e-c-h-o"),
        ("/en/lieux/echo-centre-social", "/en/lieux/centre-social-e-c-h-o"),
        ("/ar/facile/lieux/echo-centre-social", "/ar/facile/lieux/centre-social-e-c-h-o"),
        (
            "/lieux/echo-centre-social/signaler?sur=horaires",
            "/lieux/centre-social-e-c-h-o/signaler?sur=horaires",
        ),
    ] {
        let answer = site.get(old).await;
        assert_eq!(answer.status, 301, "{old}");
        assert_eq!(answer.headers["location"], new);
        assert_eq!(site.get(new).await.status, 200, "{new}");
    }
    let page = site.page("/lieux/centre-social-e-c-h-o").await;
    assert!(page.attributes("a[href^='tel:']", "href").contains(&"tel:+33320000002".to_owned()));
    assert_eq!(site.names("?q=echo").await, ["Centre social E.C.H.O."], "found once, by the other name too");
    assert_eq!(site.get("/lieux/rien-de-tel").await.status, 404);
}

#[tokio::test]
async fn a_selection_on_paper_leads_to_the_page_that_stays() {
    let site = site().await;
    let numbers = store::numbers(&site.app.db().readers).await.unwrap();
    let number = |id: &str| numbers[&id.parse().unwrap()].to_string();
    let (kept, other) = (number(KEPT), number(OTHER));
    joined(&site).await;
    let answer = site.get(&format!("/ar/selection/{other}-{kept}")).await;
    assert_eq!(
        (answer.status, answer.headers["location"].to_str().unwrap()),
        (301, &*format!("/ar/selection/{kept}"))
    );
    assert_eq!(site.get(&format!("/selection/{kept}")).await.status, 200);
}

#[tokio::test]
async fn the_history_of_what_left_stays_readable_and_says_where_it_went() {
    let site = site().await;
    joined(&site).await;
    let past = site.page("/lieux/echo-centre-social/historique").await;
    assert!(past.says("Fiche retirée de l’annuaire."));
    assert!(past.attributes("main a", "href").contains(&"/lieux/centre-social-e-c-h-o".to_owned()));
    let kept = site.page("/lieux/centre-social-e-c-h-o/historique").await;
    assert!(kept.says("Réuni avec « Echo, centre social »"));
}

#[tokio::test]
async fn reports_that_wait_and_structures_go_to_the_page_that_stays() {
    let site = site().await;
    let db = &site.app.db().writer;
    for sql in [
        "insert into structure (id, name, made_at) values (1, 'Association Écho', '2026-01-01T00:00:00Z')",
        "insert into structure_venue (structure_id, venue_id) values (1, 'test-echo-centre-social')",
        "insert into report (idempotency_key, venue_id, fact_group, kind, made_at)
         values ('k', 'test-echo-centre-social', 'horaires', 'faux', '2026-01-01T00:00:00Z')",
    ] {
        sqlx::query(sql).execute(db).await.unwrap();
    }
    let mut city = city(&site).await;
    city.go(JOIN).await;
    assert!(city.reads().contains("Association Écho"), "{}", city.reads());
    assert!(city.reads().contains("1 signalement passe"), "{}", city.reads());
    city.send("#reunir", &[("meme-lieu", "oui")]).await;
    for table in ["structure_venue", "report"] {
        let query = format!("select venue_id from {table}");
        let at: String = sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(db).await.unwrap();
        assert_eq!(at, KEPT, "{table}");
    }
}

#[tokio::test]
async fn the_version_before_parts_the_two_again() {
    let site = site().await;
    let mut city = joined(&site).await;
    city.go("/admin/lieux/echo-centre-social/historique/1").await;
    city.send("form[action$='/remettre']", &[("raison", "Ce sont deux lieux.")]).await;
    assert_eq!(site.get("/lieux/echo-centre-social").await.status, 200);
    assert_eq!(site.names("?q=echo").await.len(), 2);
    city.go("/admin/doublons").await;
    assert!(!city.reads().contains("Fiches réunies"), "{}", city.reads());
}

#[tokio::test]
async fn one_place_is_no_pair_and_a_draft_is_joined_to_nothing() {
    let site = site().await;
    let mut city = city(&site).await;
    assert_eq!(city.go(&format!("/admin/doublons/reunir?garder={KEPT}&autre={KEPT}")).await.status, 400);
    assert_eq!(city.go(&format!("/admin/doublons/reunir?garder={KEPT}&autre=test-rien")).await.status, 404);
    assert_eq!(city.go("/admin/doublons/reunir").await.status, 400);
    let other = self::site().await;
    let mut city = joined(&other).await;
    assert_eq!(city.go(JOIN).await.status, 404, "it left");
}

const SURE: &str = "50.7011,3.1811,0.93,11 Rue de la Gare 59100 Roubaix,housenumber,59512";
const UNSURE: &str = "50.7011,3.1811,0.41,Rue de la Gare 59390 Lys-lez-Lannoy,street,59367";

async fn asked(answer: &'static str) -> Site {
    let service = address_service::knowing(vec![("11 rue de la Gare", answer)]).await;
    let venues = vec![at("Écho", "", "2024-01-10")];
    Site::start(THURSDAY, Some(venues), &["--geocoder-url", &service.base]).await
}

#[tokio::test]
async fn a_position_the_service_is_sure_of_is_taken_when_a_coordinator_ticks_it() {
    let site = asked(SURE).await;
    let mut city = city(&site).await;
    city.go("/admin/positions").await;
    assert!(city.reads().contains("Aucune position"), "{}", city.reads());
    city.send("#chercher", &[]).await;
    assert!(city.reads().contains("sûr à 93 %"), "{}", city.reads());
    city.send("#accepter", &[]).await;
    assert_eq!(city.shown.status, 422, "nothing was ticked");
    assert!(city.all(".summary li")[0].contains("Cochez"), "{}", city.reads());
    city.send("#accepter", &[("choix", "test-echo")]).await;
    assert!(city.reads().contains("1 position enregistrée"), "{}", city.reads());
    let (venue, _) =
        store::find(&site.app.db().readers, &"test-echo".parse().unwrap()).await.unwrap().unwrap();
    assert_eq!(venue.position.unwrap().precision, Precision::Building);
    let past = site.page("/lieux/echo/historique").await;
    assert!(past.says("Position trouvée à partir de l’adresse (sûre à 93 %)"));
}

#[tokio::test]
async fn a_position_the_service_is_not_sure_of_is_left_to_a_human() {
    let site = asked(UNSURE).await;
    let mut city = city(&site).await;
    city.go("/admin/positions").await;
    city.send("#chercher", &[]).await;
    assert!(!city.sees("#accepter"));
    assert!(city.reads().contains("Pas assez sûr"), "{}", city.reads());
    assert!(city.sees("a[href='/partenaire/lieux/echo/modifier/adresse']"));
}

#[tokio::test]
async fn swapped_numbers_are_said_and_put_in_order_only_with_a_tick() {
    let mut swapped = venue("Écho");
    swapped.position =
        serde_json::from_value(serde_json::json!({ "lat": 3.1811, "lon": 50.7011, "precision": "batiment" }))
            .ok();
    let site = Site::with(THURSDAY, vec![swapped]).await;
    let mut city = city(&site).await;
    city.go("/admin/positions").await;
    assert!(city.reads().contains("inversées"), "{}", city.reads());
    city.send("#accepter", &[("choix", "test-echo")]).await;
    let (venue, _) =
        store::find(&site.app.db().readers, &"test-echo".parse().unwrap()).await.unwrap().unwrap();
    assert!((venue.position.unwrap().point.lat() - 50.7011).abs() < 1e-6);
}
