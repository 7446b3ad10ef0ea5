//! Structures and how they are invited.

use repere::account::Role;
use repere::venue::Venue;

use crate::harness::{Site, THURSDAY, venue};
use crate::person::Person;
use crate::sign_in::link_of;

fn reachable(name: &str, email: &str) -> Venue {
    let mut venue = venue(name);
    venue.contact.emails = vec![email.parse().unwrap()];
    venue
}

async fn coordinator(site: &Site) -> Person<'_> {
    Person::signed_in(site, "coordination@ville.fr", Role::Coordinator).await
}

#[tokio::test]
async fn an_invited_structure_enters_by_its_letter_and_finds_its_venue() {
    let site = Site::with(THURSDAY, vec![venue("Centre social")]).await;
    let mut person = coordinator(&site).await;
    // The structure is made from its venue in one step.
    person.go("/admin/lieux").await;
    person.go("/admin/structures?lieu=test-centre-social").await;
    person.send("#ajouter", &[]).await;
    assert_eq!(person.here, "/admin/structures/1");
    assert!(person.sees("a[href='/lieux/centre-social']"), "{}", person.reads());
    person.send("#inviter", &[("email", "accueil@centre.fr")]).await;
    assert!(person.reads().contains("coordination@ville.fr vous propose"), "{}", person.reads());
    assert!(site.letters().await.is_empty(), "nothing leaves before");
    person.send("form[action$='/envoyer']", &[]).await;
    assert!(person.reads().contains("accueil@centre.fr"), "{}", person.reads());
    let letters = site.letters().await;
    assert_eq!(letters.len(), 1);
    let mut partner = Person::at(&site, &link_of(&letters[0])).await;
    partner.send("main form", &[]).await;
    assert_eq!(partner.here, "/partenaire");
    assert!(partner.sees("a[href*='centre-social']"), "{}", partner.reads());
    assert_eq!(partner.go("/admin").await.status, 403);
}

#[tokio::test]
async fn a_batch_is_previewed_and_nothing_leaves_before() {
    let venues = vec![
        reachable("Annexe", "accueil@maison.fr"),
        reachable("Maison", "accueil@maison.fr"),
        reachable("Atelier", "atelier@exemple.fr"),
        venue("Lieu muet"),
    ];
    let site = Site::with(THURSDAY, venues).await;
    let mut person = coordinator(&site).await;
    person.go("/admin/lieux").await;
    let (path, mut fields) = person.form("#lieux", &[]);
    for id in ["annexe", "maison", "atelier", "lieu-muet"] {
        fields.push(("lieu".to_owned(), format!("test-{id}")));
    }
    person.post(&path, &fields).await;
    let read = person.reads();
    assert!(read.contains("Voici les 2 lettres. Rien n’est encore parti."), "{read}");
    assert!(read.contains("Sans e-mail : à appelerLieu muet"), "{read}");
    let shown = person.all(".letter");
    let maison = shown.iter().find(|letter| letter.contains("Maison")).unwrap();
    assert!(maison.contains("Annexe"), "venues of one address share a letter: {maison}");
    assert!(site.letters().await.is_empty());
    let count = "select (select count(*) from structure) + (select count(*) from letter)";
    let count: i64 = sqlx::query_scalar(count).fetch_one(&site.app.db().readers).await.unwrap();
    assert_eq!(count, 0, "nothing is made before");

    let (path, fields) = person.form("form[action$='/envoyer']", &[]);
    person.post(&path, &fields).await;
    assert!(person.reads().contains("2 lettres partent."), "{}", person.reads());
    let letters = site.letters().await;
    assert_eq!(letters.len(), 2);
    // What was shown is what left, the link apart.
    let letter = letters.iter().find(|letter| letter.contains("Annexe")).unwrap();
    for line in maison.lines().filter(|line| line.is_ascii() && !line.contains("/entrer/")) {
        assert!(letter.contains(line.trim()), "{line} in {letter}");
    }
    // Sent again, as by a second click, nothing leaves.
    person.post(&path, &fields).await;
    assert!(person.reads().contains("Aucune lettre à envoyer"), "{}", person.reads());
    assert!(site.letters().await.is_empty());
}

#[tokio::test]
async fn somebody_known_only_finds_one_more_structure() {
    let site = Site::with(THURSDAY, vec![venue("Centre social")]).await;
    let mut partner = Person::signed_in(&site, "accueil@centre.fr", Role::Partner).await;
    let mut person = coordinator(&site).await;
    person.go("/admin/structures?lieu=test-centre-social").await;
    person.send("#ajouter", &[]).await;
    person.send("#inviter", &[("email", "Accueil@Centre.fr")]).await;
    person.send("form[action$='/envoyer']", &[]).await;
    assert!(site.letters().await.is_empty());
    partner.go("/partenaire").await;
    assert!(partner.sees("a[href*='centre-social']"), "{}", partner.reads());
    // Asked to, the letter goes to them too.
    person.send("form[action$='/inviter']:not(#inviter)", &[]).await;
    person.send("form[action$='/envoyer']", &[]).await;
    assert_eq!(site.letters().await.len(), 1);
}

#[tokio::test]
async fn a_structure_is_changed_and_a_wrong_address_is_told_at_its_field() {
    let nasty = "<img src=x onerror=alert(1)>";
    let site = Site::with(THURSDAY, vec![venue("Centre social"), venue("Atelier")]).await;
    let mut person = coordinator(&site).await;
    person.go("/admin/structures").await;
    person.send("#ajouter", &[("nom", " ")]).await;
    assert_eq!(person.shown.status, 422);
    person.send("#ajouter", &[("nom", nasty)]).await;
    assert!(!person.sees("main img") && person.reads().contains(nasty), "{}", person.reads());
    person.send("#inviter", &[("email", "accueil")]).await;
    assert_eq!(person.shown.status, 422);
    assert!(person.sees("#email[value=accueil][aria-invalid]"), "{}", person.reads());
    person.go("/admin/structures/1?q=atel").await;
    person.send("form[action$='/lieux']", &[]).await;
    assert!(person.sees("a[href='/lieux/atelier']"), "{}", person.reads());
    person.send("#changer", &[("nom", "Maison"), ("confiance", "de-confiance"), ("mois", "6")]).await;
    assert!(person.sees("input[value=de-confiance][checked]"), "{}", person.shown.body);
    assert!(person.sees("option[value='6'][selected]"));
    person.send("form[action$='/lieux/retirer']", &[]).await;
    assert!(!person.sees("a[href='/lieux/atelier']"), "{}", person.reads());
    person.send("#supprimer", &[]).await;
    assert!(person.reads().contains("Aucune structure"), "{}", person.reads());
    assert_eq!(person.go("/admin/structures/1").await.status, 404);
}
