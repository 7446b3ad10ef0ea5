//! What is written by one and read by others stays text, wherever it is shown.

use repere::account::Role;
use repere::venue::{Status, Venue};
use repere::venue_link;
use serde_json::Value;

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
    "/pivot",
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
];

fn poisoned() -> Venue {
    let mut venue: Value = serde_json::from_str(include_str!("full-venue.json")).unwrap();
    let mut poisoned = 0;
    for path in FREE {
        if let Some(text) = venue.pointer_mut(path) {
            *text = Value::String(PAYLOAD.to_owned());
            poisoned += 1;
        }
    }
    assert!(poisoned >= 10, "only {poisoned} texts of the venue are free");
    let mut venue: Venue = serde_json::from_value(venue).unwrap();
    venue.status = Status::Published;
    venue
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
