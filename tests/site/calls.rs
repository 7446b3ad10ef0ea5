//! The venues letters do not reach: the city calls them.

use repere::account::Role;
use repere::audit::{self, Act};
use repere::venue::store::{self, Author};
use repere::venue::{Confirmer, FactGroup};

use crate::harness::{Site, open, said, venue};
use crate::person::Person;

/// A venue of long ago without e-mail, one nobody ever confirmed, one confirmed last month.
async fn site() -> Site {
    let mut old = open("Ancien", "Mo-Fr 09:00-17:00");
    old.contact.phone = "03 20 66 45 00".parse().ok();
    old.said.insert(FactGroup::Hours, said("structure", "2024-05-01"));
    Site::with(crate::harness::THURSDAY, vec![old, venue("Inconnu"), open("Récent", "Mo 09:00-10:00")]).await
}

async fn city(site: &Site) -> Person<'_> {
    let mut city = Person::signed_in(site, "c@ville.fr", Role::Coordinator).await;
    city.go("/admin/appels").await;
    city
}

async fn answer(city: &mut Person<'_>, slug: &str, answer: &str) {
    city.send(&format!("form[action='/admin/appels/{slug}']"), &[("reponse", answer)]).await;
}

#[tokio::test]
async fn venues_without_address_are_called_the_oldest_first_with_what_to_ask() {
    let site = site().await;
    let city = city(&site).await;
    assert_eq!(city.all(".call h2"), ["Inconnu", "Ancien"]);
    assert!(city.sees(".call a[href='tel:+33320664500']"));
    assert!(city.reads().contains("Non confirmé depuis plus d’un an"));
    assert!(city.all(".call ul li").iter().any(|gap| gap == "Les langues parlées"));
}

#[tokio::test]
async fn a_call_is_filed_as_the_city_by_telephone() {
    let site = site().await;
    let mut city = city(&site).await;
    answer(&mut city, "ancien", "tout-est-juste").await;
    assert_eq!(city.all(".call h2"), ["Inconnu"]);
    assert!(site.page("/lieux/ancien").await.says("Confirmé par la ville, par téléphone, aujourd’hui"));
    let id = "test-ancien".parse().unwrap();
    let (now, _) = store::find(&site.app.db().readers, &id).await.unwrap().unwrap();
    assert_eq!(now.provenance(FactGroup::Hours).unwrap().by, Confirmer::City);
    let newest = store::history(&site.app.db().readers, &id).await.unwrap().remove(0);
    assert_eq!(newest.signature.author, Author::CityByPhone);
    assert!(newest.signature.person.is_some());
    let log = audit::list(&site.app.db().readers, 10, 0).await.unwrap();
    assert!(log.iter().any(|entry| entry.act == Act::CallFiled && entry.about == "Ancien : Tout est juste"));
}

#[tokio::test]
async fn who_did_not_answer_is_called_again_in_a_week() {
    let site = site().await;
    let mut one = city(&site).await;
    answer(&mut one, "ancien", "pas-de-reponse").await;
    assert_eq!(one.all(".call h2"), ["Inconnu"]);
    let site = site.later("2026-12-02T10:00").await;
    assert_eq!(city(&site).await.all(".call h2"), ["Inconnu"]);
    let site = site.later("2026-12-03T10:00").await;
    let city = city(&site).await;
    assert_eq!(city.all(".call h2"), ["Inconnu", "Ancien"]);
    assert!(city.reads().contains("Appelé le 26 novembre 2026 : Pas de réponse."), "{}", city.reads());
}

#[tokio::test]
async fn what_is_to_correct_leads_to_the_form_and_changes_nothing_yet() {
    let site = site().await;
    let city = city(&site).await;
    let (action, fields) = city.form("form[action='/admin/appels/ancien']", &[("reponse", "a-corriger")]);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let cookie = [("cookie", city.cookie.as_deref().unwrap())];
    let told = site.post_with(&action, &fields, &cookie).await;
    assert_eq!(
        (told.status, &told.headers["location"]),
        (303, &"/partenaire/lieux/ancien/modifier".parse().unwrap())
    );
    assert_eq!(store::revisions(&site.app.db().readers, &"test-ancien".parse().unwrap()).await.unwrap(), 1);
    assert_eq!(
        site.post_with(&action, &[("jeton", fields[0].1), ("reponse", "x")], &cookie).await.status,
        400
    );
}

#[tokio::test]
async fn the_same_questions_can_be_asked_on_paper_in_every_language() {
    let site = site().await;
    let mut city = city(&site).await;
    city.go("/admin/appels/ancien/questionnaire").await;
    assert!(city.reads().contains("lundi – vendredi : 9 h – 17 h"), "{}", city.reads());
    assert!(city.reads().contains("À demander") && city.reads().contains("Imprimé le 26 novembre 2026"));
    for path in ["/en/admin/appels", "/ar/admin/appels", "/en/admin/appels/ancien/questionnaire"] {
        city.go(path).await;
        assert!(!city.reads().contains("fresh-"), "{}", city.reads());
    }
}

#[tokio::test]
async fn a_long_list_of_calls_has_pages() {
    let many = (1..=60).map(|number| venue(&format!("Lieu {number:02}"))).collect();
    let site = Site::with(crate::harness::THURSDAY, many).await;
    let mut city = city(&site).await;
    assert_eq!(city.all(".call h2").len(), 50);
    assert!(city.reads().contains("60 lieux à appeler"), "{}", city.reads());
    city.go("/admin/appels?page=2").await;
    assert_eq!(city.all(".call h2").len(), 10);
    assert!(city.sees("a[rel=prev]") && !city.sees("a[rel=next]"));
    assert_eq!(city.go("/admin/appels?page=3").await.status, 404);
    assert_eq!(city.go("/admin/appels?page=deux").await.status, 400);
}
