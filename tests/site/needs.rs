//! What people come for, as the coordinator has it.

use repere::account::Role;
use repere::audit::{self, Act};

use crate::harness::Site;
use crate::person::Person;

async fn coordinator(site: &Site) -> Person<'_> {
    Person::signed_in(site, "coordination@ville.fr", Role::Coordinator).await
}

#[tokio::test]
async fn a_coordinator_changes_what_answers_and_what_to_bring() {
    let site = Site::new().await;
    let answer = "/orientation?besoin=impots&avec=quelquun&quand=peu-importe&quartier=peu-importe";
    assert!(site.page(answer).await.says("Votre dernier avis d’impôt"));
    let mut person = coordinator(&site).await;
    person.go("/admin/besoins").await;
    assert!(person.sees("a[href='/admin/besoins/impots']"));
    person.go("/admin/besoins/impots").await;
    person
        .send(
            "#besoin",
            &[
                ("mots", "impôts\nfeuille bleue"),
                ("papiers", "Votre avis | DGFiP | impots.gouv.fr | 2026-11-01\nUn stylo | La ville | ville-roubaix.fr"),
            ],
        )
        .await;
    assert_eq!(person.here, "/admin/besoins/impots?fait=oui");
    let page = site.page(answer).await;
    assert!(page.says("Votre avis Source : DGFiP, 1er novembre 2026"), "{}", page.one(".bring"));
    assert!(page.says("Un stylo Source : La ville, à confirmer"));
    assert!(!page.says("Votre dernier avis"));
    assert_eq!(site.page("/orientation?mots=bleue").await.all("ul.tiles li:not(.all) a.tile"), ["Impôts"]);
    let log = audit::list(&site.app.db().readers, 1, 0).await.unwrap();
    assert_eq!((log[0].act, log[0].about.as_str()), (Act::NeedChanged, "impots"));
    person.send("#remettre", &[]).await;
    assert!(site.page(answer).await.says("Votre dernier avis d’impôt"));
}

#[tokio::test]
async fn a_need_switched_off_is_asked_no_more() {
    let site = Site::new().await;
    let mut person = coordinator(&site).await;
    person.go("/admin/besoins/caf").await;
    person.send("#besoin", &[("montre", "non")]).await;
    assert!(!site.page("/orientation?pour=demarche").await.all("a.tile").contains(&"CAF".to_owned()));
    assert_eq!(site.page("/orientation?besoin=caf").await.one("h1"), "Que voulez-vous faire ?");
}

#[tokio::test]
async fn a_line_that_says_too_little_is_shown_again_with_its_reason() {
    let site = Site::new().await;
    let mut person = coordinator(&site).await;
    person.go("/admin/besoins/caf").await;
    let lines = [("liens", "Un lien | sans adresse"), ("papiers", "Un papier | x | javascript:alert(1)")];
    assert_eq!(person.send("#besoin", &lines).await.status, 422);
    assert!(person.sees("#liens[aria-invalid=true]") && person.sees("#papiers[aria-invalid=true]"));
    assert!(person.reads().contains("Un lien | sans adresse"), "{}", person.reads());
    assert_eq!(person.go("/admin/besoins/piscine").await.status, 404);
}

#[tokio::test]
async fn a_partner_does_not_see_the_needs() {
    let site = Site::new().await;
    let mut partner = Person::signed_in(&site, "accueil@centre.fr", Role::Partner).await;
    assert_eq!(partner.go("/admin/besoins").await.status, 403);
}
