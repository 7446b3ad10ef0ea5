//! Visitors say what is wrong, and hear what became of it.

use repere::account::Role;
use repere::report::{Report, store};
use repere::venue::FactGroup;

use crate::harness::{Site, open, venue};
use crate::person::Person;

const XSS: &str = "<script>alert(1)</script>";

async fn site() -> Site {
    let mut centre = open("Centre", "Mo 09:00-12:00");
    centre.contact.phone = "03 20 66 45 00".parse().ok();
    Site::with("2026-11-26T15:00", vec![centre, venue("Maison")]).await
}

async fn open_reports(site: &Site) -> Vec<Report> {
    store::open(&site.app.db().readers).await.unwrap()
}

/// A visitor at the form for a group of facts of a venue.
async fn visitor<'a>(site: &'a Site, slug: &str, group: &str) -> Person<'a> {
    let person = Person::at(site, &format!("/lieux/{slug}/signaler?sur={group}")).await;
    assert_eq!(person.shown.status, 200);
    person
}

async fn coordinator(site: &Site) -> Person<'_> {
    let mut person = Person::signed_in(site, "c@ville.fr", Role::Coordinator).await;
    person.go("/admin/signalements").await;
    person
}

#[tokio::test]
async fn every_group_of_facts_has_a_link_to_say_that_it_is_wrong() {
    let site = site().await;
    let links = site.page("/lieux/centre").await.attributes("a[href*='/signaler']", "href");
    let groups: Vec<&str> =
        links.iter().filter_map(|link| link.split_once("sur=")).map(|(_, sur)| sur).collect();
    assert_eq!(groups, ["telephone", "offres", "horaires", "adresse", "conditions", "identite"]);
    let groups = groups.iter().map(|group| group.parse::<FactGroup>());
    assert!(groups.into_iter().all(|group| group.is_ok()));
}

#[tokio::test]
async fn a_visitor_says_that_the_telephone_does_not_answer_and_hears_back() {
    let site = site().await;
    let mut person = visitor(&site, "centre", "telephone").await;
    assert!(person.reads().contains("Téléphone"));
    let fields = [("probleme", "ne-repond-pas"), ("texte", "Trois fois"), ("email", "v@exemple.fr")];
    person.send("main form", &fields).await;
    assert_eq!(person.here, "/lieux/centre/signaler/merci");
    assert!(person.reads().contains("Nous vérifions"));
    let mut desk = coordinator(&site).await;
    assert!(desk.reads().contains("Le téléphone ne répond pas – Téléphone"), "{}", desk.reads());
    assert!(desk.reads().contains("attend une réponse") && !desk.shown.body.contains("v@exemple.fr"));
    assert!(desk.sees("a[href='/partenaire/lieux/centre/modifier']"));
    desk.send("main form", &[("suite", "corrige"), ("reponse", "Le numéro a changé.")]).await;
    assert!(desk.reads().contains("1 signalement traité."), "{}", desk.reads());
    let letters = site.letters().await;
    assert_eq!(letters.len(), 1);
    assert!(
        letters[0].contains("To: v@exemple.fr") && letters[0].contains("La fiche est corrig"),
        "{}",
        letters[0]
    );
    let all = store::of_venue(&site.app.db().readers, &venue("Centre").id).await.unwrap();
    assert_eq!(all[0].email, None, "who heard back is forgotten");
    assert!(open_reports(&site).await.is_empty());
}

#[tokio::test]
async fn a_double_click_is_one_report() {
    let site = site().await;
    let mut person = visitor(&site, "centre", "horaires").await;
    let (action, fields) = person.form("main form", &[("probleme", "ferme-sur-place")]);
    for _ in 0..2 {
        person.post(&action, &fields).await;
        assert_eq!(person.here, "/lieux/centre/signaler/merci");
    }
    assert_eq!(open_reports(&site).await.len(), 1);
}

#[tokio::test]
async fn what_is_missing_or_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    let site = site().await;
    let mut person = visitor(&site, "centre", "horaires").await;
    let long = "é".repeat(1_001);
    person.send("main form", &[("texte", &long), ("email", "pas une adresse")]).await;
    assert_eq!(person.shown.status, 422);
    assert_eq!(person.all(".summary a").len(), 3, "{}", person.reads());
    assert!(
        person.sees("#texte[aria-invalid]") && person.sees("input[value='pas une adresse'][aria-invalid]")
    );
    assert_eq!(person.all("#texte"), [long]);
    assert!(person.sees("input[name=sur][value=horaires]"));
    let good = [("probleme", "faux"), ("texte", "fermé le lundi"), ("email", "")];
    person.send("main form", &good).await;
    assert_eq!(open_reports(&site).await[0].text.as_deref(), Some("fermé le lundi"));
    assert_eq!(open_reports(&site).await[0].group, FactGroup::Hours);
}

#[tokio::test]
async fn the_venue_most_complained_about_comes_first() {
    let site = site().await;
    for slug in ["maison", "centre", "centre"] {
        visitor(&site, slug, "identite").await.send("main form", &[("probleme", "n-existe-plus")]).await;
    }
    let desk = coordinator(&site).await;
    assert_eq!(desk.all("h2"), ["Centre", "Maison"]);
    assert!(desk.reads().contains("2 signalements d’erreur pour ce lieu"));
}

#[tokio::test]
async fn a_report_is_closed_alone_and_only_once() {
    let site = site().await;
    for kind in ["faux", "autre"] {
        visitor(&site, "centre", "adresse").await.send("main form", &[("probleme", kind)]).await;
    }
    let mut desk = coordinator(&site).await;
    desk.send("main form", &[("signalement", ""), ("suite", "corrige"), ("reponse", "vu")]).await;
    assert_eq!((desk.shown.status, desk.all("textarea")), (422, vec!["vu".to_owned()]));
    let (action, fields) = desk.form("main form", &[("signalement", "1"), ("suite", "sans-suite")]);
    desk.post(&action, &fields).await;
    assert_eq!(open_reports(&site).await.len(), 1);
    desk.post(&action, &fields).await;
    assert!(desk.reads().contains("0 signalement traité."), "{}", desk.reads());
    let log = repere::audit::list(&site.app.db().readers, 9, 0).await.unwrap();
    assert_eq!(log.iter().filter(|entry| entry.about == "signalement 1 : sans-suite").count(), 1);
    assert!(site.letters().await.is_empty());
}

#[tokio::test]
async fn what_a_visitor_wrote_to_do_harm_is_inert_in_queue_and_letter() {
    let site = site().await;
    let fields = [("probleme", "autre"), ("texte", XSS), ("email", "v@exemple.fr")];
    visitor(&site, "centre", "identite").await.send("main form", &fields).await;
    let mut desk = coordinator(&site).await;
    assert!(!desk.shown.body.contains(XSS) && desk.shown.body.contains("&#60;script&#62;"));
    desk.send("main form", &[("suite", "sans-suite"), ("reponse", XSS)]).await;
    let letter = site.letters().await.remove(0);
    assert!(!letter.split("text/html").nth(1).unwrap().contains(XSS));
}

#[tokio::test]
async fn one_network_does_not_fill_the_queue() {
    let site = site().await;
    let mut statuses = Vec::new();
    for _ in 0..12 {
        let mut person = visitor(&site, "centre", "identite").await;
        statuses.push(person.send("main form", &[("probleme", "autre")]).await.status);
    }
    assert_eq!(statuses.iter().filter(|status| **status == 429).count(), 2, "{statuses:?}");
    assert_eq!(open_reports(&site).await.len(), 10);
    let mut last = visitor(&site, "centre", "identite").await;
    last.send("main form", &[("probleme", "autre"), ("texte", "La porte est au fond")]).await;
    assert_eq!((last.shown.status, &last.shown.headers["retry-after"]), (429, &"60".parse().unwrap()));
    assert!(last.reads().contains("Ce que vous avez écrit est gardé"), "{}", last.reads());
    let (path, kept) = last.form("main form", &[]);
    assert_eq!(path, "/lieux/centre/signaler");
    assert!(kept.contains(&("texte".to_owned(), "La porte est au fond".to_owned())), "{kept:?}");
}

#[tokio::test]
async fn only_a_venue_that_is_shown_can_be_reported_in_every_language() {
    let site = site().await;
    assert_eq!(site.get("/lieux/inconnu/signaler").await.status, 404);
    for lang in ["", "/en", "/ar"] {
        for path in ["/lieux/centre/signaler?sur=telephone", "/lieux/centre/signaler/merci"] {
            let page = site.page(&format!("{lang}{path}")).await;
            assert_eq!(page.all("h1").len(), 1);
            assert!(!page.one("main").contains("flag-") && !page.one("main").contains("report-kind"));
        }
    }
}
