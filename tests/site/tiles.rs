//! Where map tiles come from: an administrator may say, unless the operator has.

use repere::account::Role;

use crate::harness::Site;
use crate::person::Person;

const FORM: &str = "#envoi-tuiles";
const GOOD: &str = "https://tuiles.exemple.fr/{z}/{x}/{y}.png";

/// A site whose operator said nothing of tiles.
async fn site() -> Site {
    Site::set(&[crate::harness::NO_TILES_SAID]).await
}

async fn settings(site: &Site, role: Role) -> Person<'_> {
    let mut person = Person::signed_in(site, "a@ville.fr", role).await;
    person.go("/admin/reglages").await;
    person
}

#[tokio::test]
async fn an_administrator_says_where_tiles_come_from_and_who_made_them() {
    let site = site().await;
    let mut person = settings(&site, Role::Administrator).await;
    person.send(FORM, &[("tuiles-adresse", GOOD), ("tuiles-source", "Plan des essais")]).await;
    assert!(person.reads().contains(GOOD), "{}", person.reads());
    assert!(site.page("/carte").await.one("#carte-config").contains("Plan des essais"));
    // Saving the other settings leaves them.
    person.send("#reglages", &[("nom", "Tout près")]).await;
    assert!(person.reads().contains(GOOD));
    person.send(FORM, &[("tuiles-adresse", ""), ("tuiles-source", "")]).await;
    assert!(person.reads().contains("Plan IGN"), "{}", person.reads());
}

#[tokio::test]
async fn an_address_of_the_own_network_is_refused_with_what_to_do() {
    let site = site().await;
    let mut person = settings(&site, Role::Administrator).await;
    for (address, source, why) in [
        ("https://127.0.0.1/{z}/{x}/{y}", "Moi", "site public"),
        ("https://192.168.1.1/{z}/{x}/{y}", "Moi", "site public"),
        ("https://localhost/{z}/{x}/{y}", "Moi", "site public"),
        ("http://tuiles.exemple.fr/{z}/{x}/{y}", "Moi", "https://"),
        ("https://tuiles.exemple.fr/{z}", "Moi", "doit contenir"),
        (GOOD, "", "qui a fait la carte"),
        ("", "Moi", "Écrivez l’adresse"),
    ] {
        person.send(FORM, &[("tuiles-adresse", address), ("tuiles-source", source)]).await;
        assert_eq!(person.shown.status, 422, "{address}");
        assert!(person.all(".summary li")[0].contains(why), "{address}: {}", person.reads());
        let (_, typed) = person.form(FORM, &[]);
        assert!(typed.contains(&("tuiles-adresse".to_owned(), address.to_owned())), "what was typed is kept");
    }
}

#[tokio::test]
async fn a_coordinator_reads_it_and_may_not_change_it() {
    let site = site().await;
    let mut person = settings(&site, Role::Coordinator).await;
    assert!(!person.sees(FORM) && person.reads().contains("Seule l’administration"), "{}", person.reads());
    let (_, fields) = person.form("#reglages", &[("tuiles-adresse", GOOD), ("tuiles-source", "Moi")]);
    assert_eq!(person.post("/admin/reglages/tuiles", &fields).await.status, 403);
}

#[tokio::test]
async fn what_the_operator_said_wins_and_is_told() {
    let site = Site::new().await;
    let mut person = settings(&site, Role::Administrator).await;
    assert!(!person.sees(FORM) && person.reads().contains("a installé le site"), "{}", person.reads());
    let (_, fields) = person.form("#reglages", &[("tuiles-adresse", GOOD), ("tuiles-source", "Moi")]);
    assert_eq!(person.post("/admin/reglages/tuiles", &fields).await.status, 403);
}
