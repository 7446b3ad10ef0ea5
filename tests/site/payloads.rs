//! What is written by one and read by others stays text, wherever it is shown.

use axum::http::Method;
use repere::account::{Role, store as accounts};
use repere::app;
use repere::venue::{Status, Venue};
use repere::venue_link;
use serde_json::Value;

use crate::doors::filled;
use crate::harness::{Site, THURSDAY};
use crate::person::Person;

/// Markup, an attribute's end, a script's end, a link that runs.
const PAYLOAD: &str =
    "\"'><img src=x onerror=alert(1)></script><script>alert(2)</script><a href=\"javascript:alert(3)\">x</a>";

/// Texts of a venue that are free: everything somebody may write as they like.
const FREE: &[&str] = &[
    "/name",
    "/aliases/0",
    "/parent",
    "/address/street",
    "/address/complement",
    "/conditions/papers/0",
    "/conditions/transport",
    "/presentation/summary",
    "/presentation/detail",
    "/exceptions/0/message",
    "/services/0/note",
    "/services/0/price",
    "/closing/message",
    "/hours",
    "/services/0/hours",
    "/typologies/0",
    "/conditions/costs/0",
    "/labels/0/label",
    "/labels/0/said/source",
    "/doubts/0/text",
    "/doubts/0/said/source",
    "/said/adresse/source",
];

/// Every text of a venue that may be anything, is the payload: those of [`FREE`], and whatever else is read as it stands.
fn poisoned() -> Venue {
    let mut venue: Value = serde_json::from_str(include_str!("full-venue.json")).unwrap();
    // No two labels are the same.
    for path in texts(&venue, "").into_iter().filter(|path| path != "/labels/1/label") {
        let mut tried = venue.clone();
        *tried.pointer_mut(&path).unwrap() = Value::String(PAYLOAD.to_owned());
        if serde_json::from_value::<Venue>(tried.clone()).is_ok() {
            venue = tried;
        }
    }
    let left: Vec<_> =
        FREE.iter().filter(|path| venue.pointer(path).is_some_and(|text| *text != PAYLOAD)).collect();
    assert!(left.is_empty(), "these are no longer free: {left:?}");
    let mut venue: Venue = serde_json::from_value(venue).unwrap();
    venue.status = Status::Published;
    venue
}

/// Where the texts of a value are.
fn texts(value: &Value, path: &str) -> Vec<String> {
    match value {
        Value::String(_) => vec![path.to_owned()],
        Value::Array(all) => {
            all.iter().enumerate().flat_map(|(place, one)| texts(one, &format!("{path}/{place}"))).collect()
        }
        Value::Object(all) => {
            all.iter().flat_map(|(name, one)| texts(one, &format!("{path}/{name}"))).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => vec![],
    }
}

/// Two more that are alike, and open.
fn twins(venue: &Venue) -> Vec<Venue> {
    let twin = |slug: &str| Venue {
        id: format!("test-{slug}").parse().unwrap(),
        slug: slug.parse().unwrap(),
        closing: None,
        ..venue.clone()
    };
    vec![twin("jumeau"), twin("triplet")]
}

/// Where the link of a letter leads.
async fn fiche(site: &Site, venue: &Venue) -> String {
    let mut writer = site.app.db().writer.acquire().await.unwrap();
    let token = venue_link::open(&mut writer, &venue.id, site.app.clock().now()).await.unwrap();
    format!("/fiche/{}", token.as_str())
}

fn is_inert(body: &str) -> bool {
    !body.contains("<img src=x") && !body.contains("<script>alert") && !body.contains("href=\"javascript:")
}

/// Where everybody reads of a venue.
fn public(venue: &Venue, fiche: &str) -> Vec<String> {
    let of = |rest: &str| format!("/lieux/{}{rest}", venue.slug);
    vec![
        "/lieux".to_owned(),
        "/ar/lieux".to_owned(),
        "/carte".to_owned(),
        of(""),
        of("/historique"),
        of("/signaler?sur=horaires"),
        of("/vous-travaillez-ici"),
        of("/affiche"),
        fiche.to_owned(),
        format!("{fiche}/mauvaise-personne"),
        format!("/facile/lieux/{slug}", slug = venue.slug),
        "/integre".to_owned(),
        "/selection/1-2".to_owned(),
        "/selection/1-2/fiche?langue=ar".to_owned(),
        "/hors-ligne/journee?date=2026-12-02".to_owned(),
        "/flux.atom".to_owned(),
        "/donnees".to_owned(),
        "/donnees/data-inclusion".to_owned(),
        "/donnees/hsds".to_owned(),
        "/ogc/collections/lieux/items?f=html".to_owned(),
    ]
}

#[tokio::test]
async fn what_somebody_wrote_is_only_text_wherever_it_is_read() {
    let venue = poisoned();
    let site = Site::with(THURSDAY, [vec![venue.clone()], twins(&venue)].concat()).await;
    let fiche = fiche(&site, &venue).await;
    for path in public(&venue, &fiche) {
        let answer = site.get(&path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(is_inert(&answer.body), "{path}");
    }
    // Data are read by programs: the text is in them, as a string of JSON.
    assert!(site.names("").await.contains(&PAYLOAD.to_owned()));
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    let (form, slug) = (format!("/partenaire/lieux/{}", venue.slug), &venue.slug);
    let private = [
        format!("{form}/modifier"),
        format!("{form}/apercu"),
        format!("{form}/fermer"),
        "/admin/lieux".to_owned(),
        "/admin/appels".to_owned(),
        "/admin/doublons".to_owned(),
        "/admin/doublons/reunir?garder=test-jumeau&autre=test-triplet".to_owned(),
        "/admin/positions".to_owned(),
        format!("/admin/appels/{slug}/questionnaire"),
        format!("/admin/lieux/{slug}/historique"),
    ];
    for path in private {
        assert_eq!(coordinator.go(&path).await.status, 200, "{path}");
        assert!(is_inert(&coordinator.shown.body), "{path}");
    }
}

/// Every page there is, with the things of this site in its address.
fn every_page(venue: &Venue, fiche: &str) -> Vec<String> {
    let doors = app::doors();
    let reads = doors.list().filter(|door| door.method == Method::GET && !door.path.starts_with("/tuiles"));
    let mut pages: Vec<String> = reads
        .map(|door| door.path.replace("/fiche/{token}", fiche).replace("{slug}", venue.slug.as_str()))
        .map(|path| filled(&path.replace("{numbers}", "1-2-3").replace("{feature}", "essai-1")))
        .collect();
    pages.push(format!("{fiche}/modifier/presentation"));
    pages.push("/admin/doublons/reunir?garder=test-jumeau&autre=test-triplet".to_owned());
    pages
}

/// A structure, somebody of it, a proposal with a reason, a report and a refusal, all of them written to do harm.
async fn said_to_do_harm(site: &Site, venue: &Venue) {
    let now = site.app.clock().now();
    let mut writer = site.app.db().write().await.unwrap();
    let structure = accounts::add_structure(&mut writer, PAYLOAD, now).await.unwrap();
    accounts::give_venue(&mut *writer, structure, &venue.id).await.unwrap();
    let person =
        accounts::welcome(&mut writer, &"p@exemple.fr".parse().unwrap(), Role::Partner, now).await.unwrap();
    accounts::join_structure(&mut *writer, person, structure).await.unwrap();
    writer.commit().await.unwrap();
    let mut partner = Person::signed_in(site, "p@exemple.fr", Role::Partner).await;
    partner.go(&format!("/partenaire/lieux/{}/modifier/presentation", venue.slug)).await;
    partner.send("main form.filters", &[("resume", &format!("{PAYLOAD} encore"))]).await;
    partner.go(&format!("/partenaire/lieux/{}/envoyer", venue.slug)).await;
    partner.send("#envoyer", &[("raison", PAYLOAD)]).await;
    assert!(partner.reads().contains("La ville regarde"), "{}", partner.reads());
    let mut visitor = Person::at(site, &format!("/lieux/{}/signaler?sur=horaires", venue.slug)).await;
    visitor.send("main form", &[("probleme", "autre"), ("texte", PAYLOAD)]).await;
    assert!(visitor.reads().contains("Merci"), "{}", visitor.reads());
}

#[tokio::test]
async fn no_page_there_is_runs_what_somebody_wrote() {
    let venue = poisoned();
    let site = Site::with(THURSDAY, [vec![venue.clone()], twins(&venue)].concat()).await;
    said_to_do_harm(&site, &venue).await;
    let fiche = fiche(&site, &venue).await;
    let mut administrator = Person::signed_in(&site, "a@ville.fr", Role::Administrator).await;
    let (mut read, mut held) = (0, 0);
    for page in every_page(&venue, &fiche) {
        let answer = administrator.go(&page).await;
        let kind = answer.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap()).to_owned();
        assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{page}");
        if kind.contains("html") || kind.contains("xml") || kind.contains("svg") {
            assert!(is_inert(&answer.body), "{page}");
            read += 1;
            held += usize::from(answer.body.contains("onerror"));
        } else {
            let is_data =
                ["json", "csv", "spreadsheet", "text/plain", "javascript", "css", "image", "calendar"];
            assert!(kind.is_empty() || is_data.iter().any(|data| kind.contains(data)), "{page}: {kind}");
        }
    }
    assert!(read > 100 && held > 30, "{held} of {read} pages showed it");
}

#[tokio::test]
async fn letters_hold_it_as_text_too() {
    let mut venue = poisoned();
    venue.closing = None;
    venue.contact.emails = vec!["lieu@exemple.fr".parse().unwrap()];
    let site = Site::with(THURSDAY, vec![venue.clone()]).await;
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    coordinator.go("/admin/lieux").await;
    let (_, mut fields) = coordinator.form("#lieux", &[]);
    fields.push(("lieu".to_owned(), venue.id.to_string()));
    coordinator.post("/admin/lieux/confirmer", &fields).await;
    let letters = site.letters().await;
    assert_eq!(letters.len(), 1);
    let (_, html) = letters[0].split_once("text/html").unwrap();
    assert!(is_inert(html), "{html}");
}
