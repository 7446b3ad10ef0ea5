//! Near me: what is typed becomes a position or a district, and stands nowhere.

use axum::Router;
use axum::routing::get;

use crate::harness::{Site, THURSDAY};

async fn typed(site: &Site, text: &str) -> String {
    let answer = site.post("/pres-de", &[("adresse", text), ("service", "imprimante")]).await;
    assert_eq!(answer.status, 303, "{text}: {}", answer.body);
    answer.headers["location"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_street_or_a_district_resolves_without_the_address_service() {
    let site = Site::new().await;
    assert_eq!(typed(&site, "epeule").await, "/lieux?service=imprimante&quartier=epeule");
    let street = typed(&site, "12 r. pellard").await;
    assert!(street.starts_with("/lieux?service=imprimante&pres=50.69"), "{street}");
    let venue = typed(&site, "médiathèque la grand-plage").await;
    assert!(venue.contains("pres="), "{venue}");
}

#[tokio::test]
async fn what_leads_nowhere_is_said_at_the_field_and_stays_typed() {
    let site = Site::new().await;
    let answer = site.post("/pres-de", &[("adresse", "rue <Imaginaire>"), ("vers", "carte")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("value=\"rue &#60;Imaginaire&#62;\""), "{}", answer.body);
    assert!(answer.body.contains("id=\"adresse-erreur\""));
    assert!(answer.body.contains("Erreur"));
    assert_eq!(site.post("/pres-de", &[("adresse", "")]).await.status, 422);
}

/// An address service of our own that answers one point, or nothing.
async fn address_service(answer: &'static str) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().route("/search", get(move || async move { answer }));
    tokio::spawn(async move { axum::serve(listener, router).await });
    base
}

const HERE: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"score":0.9},
    "geometry":{"type":"Point","coordinates":[3.174567,50.691234]}}]}"#;
const PARIS: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"score":0.9},
    "geometry":{"type":"Point","coordinates":[2.35,48.85]}}]}"#;

#[tokio::test]
async fn an_address_becomes_a_position_rounded_to_a_hundred_metres() {
    let service = address_service(HERE).await;
    let site = Site::start(THURSDAY, None, &["--geocoder-url", &service]).await;
    assert_eq!(typed(&site, "17 grand place").await, "/lieux?service=imprimante&pres=50.691,3.175");
}

#[tokio::test]
async fn an_address_far_away_is_not_silently_taken() {
    let service = address_service(PARIS).await;
    let site = Site::start(THURSDAY, None, &["--geocoder-url", &service]).await;
    let answer = site.post("/pres-de", &[("adresse", "12 avenue de nulle part")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("trop loin"), "{}", answer.body);
}

#[tokio::test]
async fn minutes_on_foot_stand_beside_the_distance_as_an_estimate() {
    let site = Site::new().await;
    let page = site.page("/lieux?pres=50.69,3.17").await;
    let near = page.all(".where").remove(0).replace('\u{a0}', " ");
    assert!(near.contains(" m, environ ") && near.contains(" min à pied"), "{near}");
    let far = site.page("/lieux?pres=50.6,3.17").await;
    assert!(
        far.all(".where").iter().all(|place| !place.contains("à pied")),
        "nobody is told to walk ten kilometres"
    );
    let arabic = site.page("/ar/lieux?pres=50.69,3.17").await;
    assert!(arabic.all(".where")[0].contains("دقيقة مشيًا"));
}
