//! People: roles, leaving, and their data.

use repere::account::{PersonId, Role, store};
use repere::mail::{LetterKind, store as letters};

use crate::harness::{Site, THURSDAY, venue};
use crate::person::Person;

async fn id(site: &Site, email: &str) -> PersonId {
    store::person_by_email(&site.app.db().readers, email).await.unwrap().unwrap().id
}

#[tokio::test]
async fn a_removed_person_is_out_at_their_next_request() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut partner = Person::signed_in(&site, "p@exemple.fr", Role::Partner).await;
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    assert_eq!(partner.go("/partenaire").await.status, 200);
    coordinator.go(&format!("/admin/personnes/{}", id(&site, "p@exemple.fr").await.0)).await;
    coordinator.send("#retirer", &[]).await;
    assert_eq!(coordinator.here, "/admin/personnes");
    assert!(!coordinator.reads().contains("p@exemple.fr"), "{}", coordinator.reads());
    partner.go("/partenaire").await;
    assert!(partner.here.starts_with("/partenaire/connexion"), "{}", partner.here);
}

#[tokio::test]
async fn the_last_administrator_cannot_be_removed() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut admin = Person::signed_in(&site, "a@ville.fr", Role::Administrator).await;
    let own = format!("/admin/personnes/{}", id(&site, "a@ville.fr").await.0);
    for form in ["#retirer", "#effacer"] {
        admin.go(&own).await;
        admin.send(form, &[]).await;
        assert_eq!(admin.shown.status, 409, "{form}");
        assert!(admin.reads().contains("la dernière personne de l’administration"), "{}", admin.reads());
    }
    admin.go(&own).await;
    admin.send("#role", &[("role", "partenaire")]).await;
    assert_eq!(admin.shown.status, 409);
    admin.go("/partenaire/mes-donnees").await;
    admin.send("#effacer", &[("sur", "oui")]).await;
    assert_eq!(admin.shown.status, 409);
    assert_eq!(admin.go("/admin").await.status, 200);
    // With a second one, the first may go.
    Person::invited(&site, "b@ville.fr", Role::Administrator).await;
    admin.go(&own).await;
    admin.send("#retirer", &[]).await;
    assert!(admin.here.starts_with("/partenaire/connexion"), "{}", admin.here);
}

#[tokio::test]
async fn a_coordinator_cannot_make_administrators() {
    let site = Site::with(THURSDAY, vec![]).await;
    Person::invited(&site, "a@ville.fr", Role::Administrator).await;
    Person::invited(&site, "p@exemple.fr", Role::Partner).await;
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    coordinator.go("/admin/personnes").await;
    assert!(!coordinator.sees("#ajouter"));
    let partner = id(&site, "p@exemple.fr").await.0;
    coordinator.go(&format!("/admin/personnes/{partner}")).await;
    assert!(!coordinator.sees("#role") && coordinator.sees("#retirer"));
    let (_, mut fields) = coordinator.form("#retirer", &[]);
    fields.push(("role".to_owned(), "administration".to_owned()));
    fields.push(("email".to_owned(), "x@ville.fr".to_owned()));
    assert_eq!(coordinator.post(&format!("/admin/personnes/{partner}/role"), &fields).await.status, 403);
    assert_eq!(coordinator.post("/admin/personnes", &fields).await.status, 403);
    let admin = id(&site, "a@ville.fr").await.0;
    coordinator.go(&format!("/admin/personnes/{admin}")).await;
    assert!(!coordinator.sees("#retirer"));
    for act in ["retirer", "deconnecter", "donnees", "effacer", "second-facteur"] {
        let path = format!("/admin/personnes/{admin}/{act}");
        assert_eq!(coordinator.post(&path, &fields).await.status, 403, "{act}");
    }
    let roles = store::people(&site.app.db().readers).await.unwrap();
    assert_eq!(roles.iter().filter(|person| person.role == Role::Administrator).count(), 1);
}

#[tokio::test]
async fn an_administrator_adds_a_colleague_who_signs_in_by_their_letter() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut admin = Person::signed_in(&site, "a@ville.fr", Role::Administrator).await;
    admin.go("/admin/personnes").await;
    admin.send("#ajouter", &[("email", "c ville.fr"), ("role", "coordination")]).await;
    assert_eq!(admin.shown.status, 422);
    admin.send("#ajouter", &[("email", "c@ville.fr"), ("role", "coordination")]).await;
    let letter = site.letters().await.remove(0);
    let mut colleague = Person::at(&site, &crate::sign_in::link_of(&letter)).await;
    colleague.send("main form", &[]).await;
    assert_eq!(colleague.here, "/partenaire/second-facteur");
    let path = format!("/admin/personnes/{}", id(&site, "c@ville.fr").await.0);
    admin.go(&path).await;
    admin.send("#role", &[("role", "administration")]).await;
    assert!(admin.sees("input[value=administration][checked]"));
    // Another role is another way in: whoever was signed in signs in again.
    colleague.go("/partenaire/second-facteur").await;
    assert!(colleague.here.starts_with("/partenaire/connexion"), "{}", colleague.here);
    admin.send("#second-facteur", &[]).await;
    admin.send("#deconnecter", &[]).await;
    admin.go("/admin/journal").await;
    let read = admin.reads();
    for act in ["Invitation", "Rôle changé", "Second contrôle oublié", "Connexions fermées"] {
        assert!(read.contains(act), "{act}: {read}");
    }
}

/// Fills what the site may hold about somebody.
async fn leave_traces(site: &Site, email: &str) {
    let person = id(site, email).await.0;
    let db = &site.app.db().writer;
    let now = site.app.clock().now();
    for (sql, bound) in [
        ("insert into draft (holder, venue_id, base_version, document, idempotency_key, updated_at)
        values ('personne:' || ?, 'test-centre', 1, (select json_set(document, '$.name', 'brouillon à elle') from revision where venue_id = 'test-centre'), 'd', '2026-11-20T10:00:00Z')", person.to_string()),
        ("insert into proposal (idempotency_key, venue_id, base_version, document, author, person, email, reason, made_at)
        values ('p', 'test-centre', 1, (select document from revision where venue_id = 'test-centre'), 'structure', 1, ?, 'parce que', '2026-11-20T10:00:00Z')", email.to_owned()),
        ("insert into report (idempotency_key, venue_id, fact_group, kind, text, email, made_at)
        values ('r', 'test-centre', 'horaires', 'faux', 'fermé', ?, '2026-11-20T10:00:00Z')", email.to_owned()),
        ("insert into letter (kind, recipient, about, state, next_try_at, message_id, sent_at, made_at)
        values ('rappel', ?, '{}', 'envoyee', '2026-11-20T10:00:00Z', 'm', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z')", email.to_owned()),
    ] {
        sqlx::query(sql).bind(bound).execute(db).await.unwrap();
    }
    letters::post(db, LetterKind::Reminder, &email.parse().unwrap(), serde_json::json!({}), now)
        .await
        .unwrap();
}

#[tokio::test]
async fn somebody_takes_their_data_with_them_and_is_forgotten() {
    let email = "jeanne.tres-reconnaissable@exemple.fr";
    let site = Site::with(THURSDAY, vec![venue("Centre")]).await;
    let mut partner = Person::signed_in(&site, email, Role::Partner).await;
    leave_traces(&site, email).await;
    partner.go("/partenaire").await;
    assert!(partner.sees("a[href='/partenaire/mes-donnees']"));
    partner.go("/partenaire/mes-donnees").await;
    partner.send("#fichier", &[]).await;
    let data: serde_json::Value = serde_json::from_str(&partner.shown.body).unwrap();
    assert_eq!(data["compte"]["courriel"], email);
    assert_eq!(data["brouillons"][0]["contenu"]["name"], "brouillon à elle");
    assert_eq!(data["propositions"][0]["raison"], "parce que");
    assert_eq!(data["signalements"][0]["texte"], "fermé");
    assert_eq!(data["connexions"][0]["appareil"], "Firefox, Android");
    assert_eq!(data["lettres"].as_array().unwrap().len(), 2);
    assert!(!partner.shown.body.contains("token"), "{}", partner.shown.body);

    assert!(holds(&site, email), "before, the file has it");
    partner.go("/partenaire/mes-donnees").await;
    partner.send("#effacer", &[]).await;
    assert_eq!(partner.shown.status, 422, "the box is not ticked");
    partner.send("#effacer", &[("sur", "oui")]).await;
    assert!(
        partner.reads().contains("C’est effacé") && partner.reads().contains("sauvegarde"),
        "{}",
        partner.reads()
    );
    assert!(partner.cookie.is_none());
    assert!(!holds(&site, email), "the database file no longer holds their address");
    assert!(!holds(&site, "brouillon à elle"));
    assert!(site.letters().await.is_empty());
    let left: i64 =
        sqlx::query_scalar("select count(*) from proposal").fetch_one(&site.app.db().readers).await.unwrap();
    assert_eq!(left, 1, "what they proposed stays, without them");
}

#[tokio::test]
async fn a_coordinator_hands_over_and_erases_a_partners_data() {
    let email = "jeanne.tres-reconnaissable@exemple.fr";
    let site = Site::with(THURSDAY, vec![venue("Centre")]).await;
    Person::signed_in(&site, email, Role::Partner).await;
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    let path = format!("/admin/personnes/{}", id(&site, email).await.0);
    coordinator.go(&path).await;
    coordinator.send("#donnees", &[]).await;
    assert!(coordinator.shown.body.contains(email));
    assert!(coordinator.shown.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    coordinator.go(&path).await;
    assert!(coordinator.reads().contains("Ce qui n’est pas effacé"), "{}", coordinator.reads());
    coordinator.send("#effacer", &[]).await;
    assert!(!holds(&site, email));
    coordinator.go("/admin/journal").await;
    assert!(coordinator.reads().contains("Données d’une personne effacées"), "{}", coordinator.reads());
}

/// Whether the bytes of the database, its log included, hold a text.
fn holds(site: &Site, text: &str) -> bool {
    let database = site.app.config().database.clone();
    let mut log = database.clone().into_os_string();
    log.push("-wal");
    [database, log.into()].into_iter().any(|path| {
        let bytes = std::fs::read(path).unwrap_or_default();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    })
}
