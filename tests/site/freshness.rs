//! The link of a letter: confirms a venue in one tap, opens nothing else; who works at a venue asks for it.

use chrono::{DateTime, TimeDelta, Utc};
use repere::account::Role;
use repere::account::secret::Token;
use repere::venue::change::holds;
use repere::venue::store::{self, Author};
use repere::venue::{FactGroup, Venue, VenueId};
use repere::venue_link;
use serde_json::json;

use crate::harness::{Site, open, said, service};
use crate::person::Person;

/// A centre with hours of last winter, an e-mail, and nothing else.
fn centre() -> Venue {
    let mut centre = open("Centre", "Mo-Fr 09:00-17:00");
    centre.contact.emails = vec!["accueil@centre.fr".parse().unwrap()];
    for group in [FactGroup::Hours, FactGroup::Online] {
        centre.said.insert(group, said("structure", "2025-01-10"));
    }
    centre
}

async fn site() -> Site {
    Site::with(crate::harness::THURSDAY, vec![centre(), open("Autre", "Mo 09:00-10:00")]).await
}

fn id(name: &str) -> VenueId {
    format!("test-{name}").parse().unwrap()
}

pub async fn link(site: &Site, venue: &VenueId) -> String {
    link_at(site, venue, site.app.clock().now()).await
}

async fn link_at(site: &Site, venue: &VenueId, at: DateTime<Utc>) -> String {
    let mut writer = site.app.db().writer.acquire().await.unwrap();
    let token: Token = venue_link::open(&mut writer, venue, at).await.unwrap();
    venue_link::note_recipient(&mut *writer, &token, &"accueil@centre.fr".parse().unwrap()).await.unwrap();
    format!("/fiche/{}", token.as_str())
}

async fn revisions(site: &Site) -> i64 {
    store::revisions(&site.app.db().readers, &id("centre")).await.unwrap()
}

/// The path of the link with these words in a letter.
pub fn path_in(letter: &str, end: &str) -> String {
    let after = letter.split("/fiche/").find_map(|rest| {
        let token = rest.get(..64)?;
        rest[64..].starts_with(end).then(|| token.to_owned())
    });
    format!("/fiche/{}{}", after.unwrap(), end.trim_end())
}

#[tokio::test]
async fn a_partner_confirms_all_in_one_tap_and_residents_read_it_at_once() {
    let site = site().await;
    assert!(
        site.page("/lieux/centre").await.says("Non confirmé depuis plus d’un an : appelez avant de venir.")
    );
    let mut partner = Person::at(&site, &link(&site, &id("centre")).await).await;
    assert!(partner.reads().contains("Il nous manque encore"), "{}", partner.reads());
    assert!(partner.all(".gaps li").iter().any(|gap| gap.contains("Le téléphone")));
    partner.send("form.confirm", &[]).await;
    assert!(partner.reads().contains("Merci"), "{}", partner.reads());
    assert!(partner.reads().contains("Confirmé par le lieu aujourd’hui (26 novembre 2026)."));
    let page = site.page("/lieux/centre").await;
    assert!(page.says("Confirmé aujourd’hui."));
    assert!(!site.state("").await.1.contains("Normalement"));
    let history = site.page("/lieux/centre/historique").await;
    assert!(history.says("la structure, par le lien de sa lettre"));
}

#[tokio::test]
async fn an_empty_group_is_never_stamped_and_one_that_is_not_right_stays_as_it_was() {
    let site = site().await;
    let path = link(&site, &id("centre")).await;
    let mut partner = Person::at(&site, &path).await;
    let (action, mut fields) = partner.form("form.confirm", &[]);
    fields.retain(|(name, value)| name != "groupe" || value == "en-ligne");
    fields.push(("groupe".to_owned(), "presentation".to_owned()));
    partner.post(&action, &fields).await;
    let (now, _) = store::find(&site.app.db().readers, &id("centre")).await.unwrap().unwrap();
    assert!(!holds(&now, FactGroup::Presentation) && now.provenance(FactGroup::Presentation).is_none());
    assert_eq!(now.provenance(FactGroup::Online).unwrap().date.unwrap().to_string(), "2026-11-26");
    assert_eq!(now.provenance(FactGroup::Hours).unwrap().date.unwrap().to_string(), "2025-01-10");
    let history = store::history(&site.app.db().readers, &now.id).await.unwrap();
    assert_eq!(history[0].signature.author, Author::StructureByLink);
}

#[tokio::test]
async fn who_ticks_nothing_is_told_what_to_do() {
    let site = site().await;
    let mut partner = Person::at(&site, &link(&site, &id("centre")).await).await;
    let (action, mut fields) = partner.form("form.confirm", &[]);
    fields.retain(|(name, _)| name != "groupe");
    partner.post(&action, &fields).await;
    assert_eq!(partner.shown.status, 422);
    assert!(partner.reads().contains("Cochez au moins une partie"));
    assert_eq!(revisions(&site).await, 1);
}

#[tokio::test]
async fn nobody_confirms_what_they_did_not_read() {
    let site = site().await;
    let mut partner = Person::at(&site, &link(&site, &id("centre")).await).await;
    let mut changed = centre();
    changed.hours = Some(repere::hours::Hours::parse("Mo 14:00-15:00"));
    crate::harness::save(site.app.db(), &changed).await;
    partner.send("form.confirm", &[]).await;
    assert!(partner.reads().contains("La fiche a changé"), "{}", partner.reads());
    assert!(partner.reads().contains("14 h"), "what it says now is shown");
    assert_eq!(revisions(&site).await, 2);
    partner.send("form.confirm", &[]).await;
    assert!(partner.reads().contains("Merci"));
}

#[tokio::test]
async fn the_link_does_not_sign_in_and_opens_no_other_venue() {
    let site = site().await;
    let path = link(&site, &id("centre")).await;
    let mut partner = Person::at(&site, &path).await;
    partner.send("form.confirm", &[("groupe", "horaires"), ("venue", "test-autre"), ("slug", "autre")]).await;
    assert_eq!(partner.cookie, None);
    partner.go("/partenaire").await;
    assert!(partner.here.starts_with("/partenaire/connexion"));
    let (other, _) = store::find(&site.app.db().readers, &id("autre")).await.unwrap().unwrap();
    assert_eq!(other.provenance(FactGroup::Hours).unwrap().date.unwrap().to_string(), "2026-10-01");
    let answer = site.get(&path).await;
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert!(answer.headers["x-robots-tag"].to_str().unwrap().contains("noindex"));
    assert!(!answer.body.contains("/lieux/autre"));
}

#[tokio::test]
async fn a_scanner_that_opens_it_changes_nothing() {
    let site = site().await;
    let path = link(&site, &id("centre")).await;
    for end in ["", "/merci", "/mauvaise-personne"] {
        assert_eq!(site.get(&format!("{path}{end}")).await.status, 200);
    }
    assert_ne!(site.get(&format!("{path}/confirmer")).await.status, 200);
    let client = reqwest::Client::new();
    assert_eq!(client.head(format!("{}{path}", site.base)).send().await.unwrap().status(), 200);
    assert_eq!(revisions(&site).await, 1);
    assert_eq!(site.get(&path).await.status, 200, "the link is as good as before");
}

#[tokio::test]
async fn after_three_months_it_is_dead() {
    let site = site().await;
    let now = site.app.clock().now();
    let good = link_at(&site, &id("centre"), now - TimeDelta::days(89)).await;
    assert_eq!(site.get(&good).await.status, 200);
    let old = link_at(&site, &id("centre"), now - TimeDelta::days(93)).await;
    let answer = site.get(&old).await;
    assert_eq!(answer.status, 410);
    assert!(answer.body.contains("/lieux/centre/vous-travaillez-ici"), "one may ask for another");
}

#[tokio::test]
async fn a_link_that_was_tampered_with_opens_nothing() {
    let site = site().await;
    let path = link(&site, &id("centre")).await;
    let last = if path.ends_with('0') { '1' } else { '0' };
    let tampered = format!("{}{last}", &path[..path.len() - 1]);
    let answer = site.get(&tampered).await;
    assert_eq!(answer.status, 410);
    assert!(!answer.body.contains("Centre"));
    assert_eq!(site.get("/fiche/x").await.status, 404);
    let mut partner = Person::at(&site, &path).await;
    let (_, fields) = partner.form("form.confirm", &[]);
    partner.post(&format!("{tampered}/confirmer"), &fields).await;
    assert_eq!(partner.shown.status, 410);
    assert_eq!(revisions(&site).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_double_posts_are_one_confirmation() {
    let site = site().await;
    let partner = Person::at(&site, &link(&site, &id("centre")).await).await;
    let (action, fields) = partner.form("form.confirm", &[]);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let posts = (0..50).map(|_| site.post_with(&action, &fields, &[("sec-fetch-site", "same-origin")]));
    for answer in futures_util::future::join_all(posts).await {
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    assert_eq!(revisions(&site).await, 2);
}

#[tokio::test]
async fn who_works_there_receives_the_link_at_the_public_address() {
    let site = site().await;
    let mut partner = Person::at(&site, "/lieux/centre").await;
    assert!(partner.sees("a[href='/lieux/centre/vous-travaillez-ici']"));
    partner.go("/lieux/centre/vous-travaillez-ici").await;
    partner.send("main form", &[("email", "pirate@exemple.fr")]).await;
    let told = partner.reads();
    let letters = site.letters().await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].contains("To: accueil@centre.fr") && !letters[0].contains("pirate"));
    partner.go(&path_in(&letters[0], "\r\n")).await;
    partner.send("form.confirm", &[]).await;
    assert!(partner.reads().contains("Merci"));
    partner.go("/lieux/autre/vous-travaillez-ici").await;
    partner.send("main form", &[]).await;
    assert_eq!(partner.reads(), told.replace("Centre", "Autre"), "the same words without an address");
    assert!(site.letters().await.is_empty());
}

#[tokio::test]
async fn nobody_fills_the_mailbox_of_a_venue() {
    let site = site().await;
    let mut visitor = Person::at(&site, "/").await;
    for time in 0..6 {
        visitor.go("/lieux/centre/vous-travaillez-ici").await;
        visitor.send("main form", &[]).await;
        assert_eq!(visitor.shown.status, if time < 5 { 200 } else { 429 });
    }
    visitor.go("/lieux/autre/vous-travaillez-ici").await;
    assert_eq!(visitor.send("main form", &[]).await.status, 200, "another venue may ask");
}

#[tokio::test]
async fn the_wrong_person_is_never_written_to_again() {
    let site = site().await;
    let mut person = Person::at(&site, "/lieux/centre/vous-travaillez-ici").await;
    person.send("main form", &[]).await;
    let letter = site.letters().await.remove(0);
    person.go(&path_in(&letter, "/mauvaise-personne")).await;
    person.send("main form", &[]).await;
    assert!(person.reads().contains("Nous n’écrirons plus à cette adresse"), "{}", person.reads());
    person.go(&path_in(&letter, "\r\n")).await;
    assert_eq!(person.shown.status, 410, "the links of the venue are ended");
    person.go("/lieux/centre/vous-travaillez-ici").await;
    person.send("main form", &[]).await;
    assert!(site.letters().await.is_empty());
    let reports: Vec<(String, String)> =
        sqlx::query_as("select venue_id, kind from report").fetch_all(&site.app.db().readers).await.unwrap();
    assert_eq!(reports, [("test-centre".to_owned(), "autre".to_owned())]);
}

#[tokio::test]
async fn the_poster_opens_the_venue_at_its_public_address() {
    let site = Site::start(
        crate::harness::THURSDAY,
        Some(vec![centre()]),
        &["--public-url", "https://lieux.exemple.fr"],
    )
    .await;
    let page = site.page("/lieux/centre/affiche").await;
    assert!(page.says("Vérifiez nos horaires") && page.says("lieux.exemple.fr/lieux/centre"));
    assert_eq!(page.attributes("svg.qr", "aria-label"), ["Code QR qui ouvre la page de Centre"]);
}

#[tokio::test]
async fn every_page_of_the_link_speaks_every_language() {
    let site = site().await;
    let path = link(&site, &id("centre")).await;
    for prefix in ["", "/en", "/ar"] {
        for end in ["", "/merci", "/mauvaise-personne"] {
            let page = site.page(&format!("{prefix}{path}{end}")).await;
            let text = page.one("main");
            assert!(!text.contains("confirm-") && !text.contains("fresh-"), "{prefix}{end}: {text}");
        }
        for page in ["vous-travaillez-ici", "affiche"] {
            let text = site.page(&format!("{prefix}/lieux/centre/{page}")).await.one("main");
            assert!(!text.contains("confirm-"), "{prefix}{page}: {text}");
        }
    }
}

#[tokio::test]
async fn among_equal_answers_the_fresh_come_first() {
    let mut names = vec![];
    for (name, date) in [("Alpha", "2023-01-01"), ("Beta", "2026-03-01"), ("Gamma", "2026-11-01")] {
        let mut one = open(name, "Mo-Fr 09:00-17:00");
        one.said.insert(FactGroup::Hours, said("structure", date));
        one.services = vec![service("wifi", &json!({ "said": said("source-publique", "2020-01-01") }))];
        names.push(one);
    }
    let site = Site::with(crate::harness::THURSDAY, names).await;
    assert_eq!(site.names("?tri=ouverture").await, ["Gamma", "Beta", "Alpha"]);
    assert_eq!(site.names("?tri=nom").await, ["Alpha", "Beta", "Gamma"]);
}

#[tokio::test]
async fn a_partner_who_is_signed_in_may_use_the_link_too() {
    let site = site().await;
    let mut partner = Person::signed_in(&site, "p@exemple.fr", Role::Partner).await;
    partner.go(&link(&site, &id("centre")).await).await;
    partner.send("form.confirm", &[]).await;
    assert!(partner.reads().contains("Merci"));
}

#[tokio::test]
async fn what_is_corrected_by_the_link_waits_for_the_city() {
    let site = site().await;
    let path = link(&site, &id("centre")).await;
    let mut partner = Person::at(&site, &path).await;
    assert!(partner.sees(&format!("a[href='{path}/modifier']")));
    partner.go(&format!("{path}/modifier/contact")).await;
    partner.send("main form", &[("telephone", "03 20 11 22 33")]).await;
    partner.go(&format!("{path}/apercu")).await;
    assert!(partner.reads().contains("03 20 11 22 33"), "as visitors will read it");
    partner.go(&format!("{path}/envoyer")).await;
    assert!(partner.reads().contains("03 20 11 22 33"), "{}", partner.reads());
    partner.send("#envoyer", &[]).await;
    assert!(!site.page("/lieux/centre").await.says("03 20 11 22 33"));
    let waiting: Vec<(String, String)> =
        sqlx::query_as("select author, state from proposal").fetch_all(&site.app.db().readers).await.unwrap();
    assert_eq!(waiting, [("structure-lien".to_owned(), "en-attente".to_owned())]);
}

#[tokio::test]
async fn what_is_asked_to_confirm_is_what_people_of_the_place_can_judge() {
    let mut centre = centre();
    centre.position =
        serde_json::from_value(json!({ "lat": 50.69, "lon": 3.17, "precision": "batiment" })).unwrap();
    let site = Site::with(crate::harness::THURSDAY, vec![centre]).await;
    let mut partner = Person::at(&site, &link(&site, &id("centre")).await).await;
    assert!(!partner.reads().contains("50.69") && !partner.reads().contains("Visible sur le site"));
    assert!(partner.reads().contains("au bâtiment près") && partner.sees(".group a[href^='/carte']"));
    partner.send("form.confirm", &[]).await;
    let told = partner.all("main dd");
    assert_eq!(told.len(), 1, "what was confirmed together is told once: {told:?}");
}
