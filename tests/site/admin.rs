//! The coordinator's desk: what waits, the table of venues, settings, the log.

use repere::account::Role;
use repere::audit::{self, Act};
use repere::mail::{LetterKind, store as letters};
use repere::venue::{FactGroup, Point, Position, Precision, Status};

use crate::harness::{Site, THURSDAY, said, save, venue};
use crate::person::Person;

async fn coordinator(site: &Site) -> Person<'_> {
    Person::signed_in(site, "coordination@ville.fr", Role::Coordinator).await
}

#[tokio::test]
async fn nothing_waits_where_all_is_done() {
    let mut fresh = venue("Centre social");
    fresh.said.insert(FactGroup::Hours, said("structure", "2026-11-01"));
    let town_hall = Point::new(50.6916, 3.1745).unwrap();
    fresh.position = Some(Position { point: town_hall, precision: Precision::Building });
    let site = Site::with(THURSDAY, vec![fresh]).await;
    let mut person = coordinator(&site).await;
    person.go("/admin").await;
    assert!(person.reads().contains("Rien n’attend"), "{}", person.reads());
    assert!(person.reads().contains("Aucun serveur de messagerie"), "{}", person.reads());
    assert!(person.sees("a[href='/admin/reglages']"));
}

#[tokio::test]
async fn the_coordinator_sees_what_waits_and_is_one_click_from_it() {
    let mut draft = venue("Nouveau lieu");
    draft.status = Status::Draft;
    let mut old = venue("Vieux lieu");
    old.said.insert(FactGroup::Hours, said("structure", "2024-01-01"));
    let site = Site::with(THURSDAY, vec![draft, old, venue("Lieu muet")]).await;
    for row in [
        "insert into report (idempotency_key, venue_id, fact_group, kind, made_at) values ('r', 'test-vieux-lieu', 'horaires', 'faux', '2026-11-20T10:00:00Z')",
        "insert into proposal (idempotency_key, venue_id, base_version, document, author, made_at)
        values ('a', 'test-vieux-lieu', 1, '{}', 'visiteur', '2026-11-20T10:00:00Z')",
        "insert into letter (kind, recipient, about, state, next_try_at, message_id, last_error, made_at)
        values ('rappel', 'x@exemple.fr', '{}', 'refusee', '2026-11-20T10:00:00Z', 'm', '550 <b>no', '2026-11-20T10:00:00Z')",
    ] {
        sqlx::query(row).execute(&site.app.db().writer).await.unwrap();
    }
    let mut person = coordinator(&site).await;
    person.go("/admin").await;
    let tasks = person.all(".tasks a");
    assert_eq!(
        tasks,
        [
            "1 proposition à lire",
            "1 signalement à traiter",
            "2 lieux à appeler",
            "3 lieux sans position sûre",
            "1 lettre refusée",
            "1 lieu non confirmé depuis plus d’un an",
            "1 lieu jamais confirmé",
            "1 fiche pas encore visible"
        ]
    );
    for link in ["propositions", "signalements", "appels", "lettres", "lieux?statut=brouillon"] {
        assert!(person.sees(&format!(".tasks a[href='/admin/{link}']")), "{link}");
    }
    person.go("/admin/lettres").await;
    assert!(person.reads().contains("550 <b>no") && !person.sees("main b"), "{}", person.reads());
    person.send("main form", &[]).await;
    assert!(person.reads().contains("Aucune lettre refusée"), "{}", person.reads());
}

#[tokio::test]
async fn the_table_finds_venues_by_what_they_are_and_what_they_lack() {
    let mut fresh = venue("Médiathèque");
    fresh.address.street = Some("2 rue Pierre Motte".to_owned());
    fresh.contact.phone = "0320664500".parse().ok();
    fresh.said.insert(FactGroup::Phone, said("structure", "2026-11-01"));
    let mut aging = venue("Bibliothèque");
    aging.said.insert(FactGroup::Hours, said("ville-telephone", "2026-03-01"));
    let mut old = venue("Atelier");
    old.said.insert(FactGroup::Hours, said("structure", "2024"));
    let mut read = venue("Zinc");
    read.said.insert(FactGroup::Hours, said("source-publique", "2026-11-01"));
    read.status = Status::Draft;
    let site = Site::with(THURSDAY, vec![fresh, aging, old, read]).await;
    let mut person = coordinator(&site).await;
    for (query, expected) in [
        ("", vec!["Atelier", "Bibliothèque", "Médiathèque", "Zinc"]),
        ("?ordre=ancien", vec!["Zinc", "Atelier", "Bibliothèque", "Médiathèque"]),
        ("?confirmation=recent", vec!["Médiathèque"]),
        ("?confirmation=vieillit", vec!["Bibliothèque"]),
        ("?confirmation=ancien", vec!["Atelier"]),
        ("?confirmation=jamais", vec!["Zinc"]),
        ("?manque=telephone", vec!["Atelier", "Bibliothèque", "Zinc"]),
        ("?statut=brouillon", vec!["Zinc"]),
        ("?q=motte+pierre", vec!["Médiathèque"]),
        ("?q=mediatheque&confirmation=", vec!["Médiathèque"]),
        ("?q=piscine", vec![]),
    ] {
        person.go(&format!("/admin/lieux{query}")).await;
        assert_eq!(person.all("tbody label .vh"), expected, "{query}");
    }
    assert_eq!(person.go("/admin/lieux?confirmation=demain").await.status, 400);
    assert_eq!(person.go("/admin/lieux?page=2").await.status, 404);
}

#[tokio::test]
async fn a_draft_that_is_ticked_is_published_at_once() {
    let mut draft = venue("Nouveau lieu");
    draft.status = Status::Draft;
    let site = Site::with(THURSDAY, vec![draft]).await;
    let mut person = coordinator(&site).await;
    assert_eq!(site.get("/lieux/nouveau-lieu").await.status, 404);
    person.go("/admin/lieux").await;
    let (_, fields) = person.form("#lieux", &[("lieu", "test-nouveau-lieu")]);
    person.post("/admin/lieux/publier", &fields).await;
    assert!(person.reads().contains("1 fiche est maintenant visible"), "{}", person.reads());
    assert_eq!(site.get("/lieux/nouveau-lieu").await.status, 200);
    person.go("/admin/journal").await;
    assert!(person.reads().contains("Lieu publié"), "{}", person.reads());
}

#[tokio::test]
async fn a_venue_is_asked_to_confirm() {
    let mut known = venue("Centre social");
    known.contact.emails = vec!["accueil@centre.fr".parse().unwrap()];
    let site = Site::with(THURSDAY, vec![known, venue("Lieu muet")]).await;
    let mut person = coordinator(&site).await;
    person.go("/admin/lieux").await;
    let (_, mut fields) = person.form("#lieux", &[("lieu", "test-centre-social")]);
    fields.push(("lieu".to_owned(), "test-lieu-muet".to_owned()));
    person.post("/admin/lieux/confirmer", &fields).await;
    assert!(person.reads().contains("1 lettre part."), "{}", person.reads());
    let letters: Vec<(String, String, String)> = sqlx::query_as("select kind, recipient, about from letter")
        .fetch_all(&site.app.db().readers)
        .await
        .unwrap();
    let expected =
        ("rappel".to_owned(), "accueil@centre.fr".to_owned(), r#"{"venue":"test-centre-social"}"#.to_owned());
    assert_eq!(letters, [expected]);
}

#[tokio::test]
async fn whoever_said_not_us_is_not_asked_again_by_a_coordinator_either() {
    let mut known = venue("Centre social");
    known.contact.emails = vec!["accueil@centre.fr".parse().unwrap()];
    let site = Site::with(THURSDAY, vec![known]).await;
    let mut person = coordinator(&site).await;
    person.go("/admin/lieux").await;
    let (_, fields) = person.form("#lieux", &[("lieu", "test-centre-social")]);
    person.post("/admin/lieux/confirmer", &fields).await;
    let letter = site.letters().await.remove(0);
    let mut other = Person::at(&site, &crate::freshness::path_in(&letter, "/mauvaise-personne")).await;
    other.send("main form", &[]).await;
    person.post("/admin/lieux/confirmer", &fields).await;
    assert!(person.reads().contains("Aucune lettre à envoyer."), "{}", person.reads());
    assert!(site.letters().await.is_empty());
}

#[tokio::test]
async fn a_coordinator_ends_the_links_of_letters_that_went_astray() {
    let site = Site::with(THURSDAY, vec![venue("Centre"), venue("Autre")]).await;
    let link = crate::freshness::link(&site, &venue("Centre").id).await;
    let other = crate::freshness::link(&site, &venue("Autre").id).await;
    let mut person = coordinator(&site).await;
    person.go("/admin/lieux").await;
    let (_, fields) = person.form("#lieux", &[("lieu", "test-centre")]);
    person.post("/admin/lieux/liens", &fields).await;
    assert!(
        person.reads().contains("Les liens des lettres de 1 lieu ne s’ouvrent plus."),
        "{}",
        person.reads()
    );
    assert_eq!((site.get(&link).await.status, site.get(&other).await.status), (410, 200));
}

#[tokio::test]
async fn letters_give_the_number_coordinators_set() {
    let mut known = venue("Centre social");
    known.contact.emails = vec!["accueil@centre.fr".parse().unwrap()];
    let site = Site::with(THURSDAY, vec![known]).await;
    let mut person = coordinator(&site).await;
    let number =
        [("relais-telephone", "0320000001"), ("relais-nom-fr", "L’accueil"), ("relais-langues", "fr")];
    set(&mut person, &number).await;
    person.go("/admin/lieux").await;
    let (_, fields) = person.form("#lieux", &[("lieu", "test-centre-social")]);
    person.post("/admin/lieux/confirmer", &fields).await;
    let letter = site.letters().await.remove(0);
    assert!(letter.contains("=C2=A000=C2=A001") && !letter.contains("66=C2=A045"), "{letter}");
}

#[tokio::test]
async fn the_log_says_who_did_what_and_forgets_after_a_year() {
    let site = Site::with(THURSDAY, vec![]).await;
    let now = site.app.clock().now();
    let writer = &site.app.db().writer;
    let long_ago = now - chrono::Duration::days(400);
    audit::record(writer, None, Act::CallFiled, "il y a longtemps", long_ago).await.unwrap();
    audit::record(writer, None, Act::CallFiled, "<script>x</script>", now).await.unwrap();
    audit::record(writer, Some(repere::account::PersonId(99)), Act::CallFiled, "autre", now).await.unwrap();
    repere::upkeep::run(&site.app).await;
    let mut person = coordinator(&site).await;
    person.go("/admin/journal").await;
    let read = person.reads();
    assert!(read.contains("Appel noté") && read.contains("au terminal du serveur"), "{read}");
    assert!(read.contains("personne retirée") && read.contains("<script>x</script>"), "{read}");
    assert!(!person.sees("main script") && !read.contains("il y a longtemps"), "{read}");
}

/// The settings with one field filled in, and the page that answers.
async fn set(person: &mut Person<'_>, fields: &[(&str, &str)]) {
    person.go("/admin/reglages").await;
    person.send("#reglages", fields).await;
}

#[tokio::test]
async fn a_colour_too_pale_is_refused_with_its_contrast() {
    let site = Site::new().await;
    let mut person = coordinator(&site).await;
    set(&mut person, &[("couleur", "#ffbf47"), ("nom", "Tout près")]).await;
    assert_eq!(person.shown.status, 422);
    assert!(person.reads().contains("trop pâle : son contraste est de 1,4"), "{}", person.reads());
    assert!(person.sees("#nom[value='Tout près']"), "nothing typed is lost");
    assert_eq!(site.get("/couleurs.css").await.status, 404);
    set(&mut person, &[("couleur", "#7a1f3d")]).await;
    assert!(person.reads().contains("C’est enregistré"), "{}", person.reads());
    let sheet = site.get("/couleurs.css").await;
    assert_eq!(sheet.headers["content-type"], "text/css; charset=utf-8");
    assert!(sheet.body.contains("--brand:#7a1f3d"), "{}", sheet.body);
    let links = site.page("/").await.attributes("link[rel=stylesheet]", "href");
    assert!(links.contains(&"/couleurs.css?c=7a1f3d".to_owned()), "{links:?}");
}

#[tokio::test]
async fn the_relays_new_number_is_on_every_page_at_once() {
    let site = Site::new().await;
    let pages = ["/", "/lieux", "/lieux/ccas-de-roubaix", "/mentions-legales"];
    for page in pages {
        assert!(!site.get(page).await.body.contains("03\u{a0}20\u{a0}00\u{a0}00\u{a0}01"), "{page}");
    }
    let mut person = coordinator(&site).await;
    let number =
        [("relais-telephone", "0320000001"), ("relais-nom-fr", "L’accueil"), ("relais-langues", "fr, ar")];
    set(&mut person, &number).await;
    for page in pages {
        let body = site.get(page).await.body;
        assert!(body.contains("03\u{a0}20\u{a0}00\u{a0}00\u{a0}01") && body.contains("L’accueil"), "{page}");
    }
    set(&mut person, &[("relais-nom-fr", "")]).await;
    assert_eq!(person.shown.status, 422);
    assert!(person.reads().contains("Écrivez qui répond"), "{}", person.reads());
}

#[tokio::test]
async fn the_legal_notice_says_what_was_filled_in_and_markup_stays_text() {
    let site = Site::new().await;
    let mut person = coordinator(&site).await;
    let nasty = "<script>alert(1)</script>";
    let fields = ["nom", "accueil", "editeur", "directeur", "hebergeur", "delegue"].map(|name| (name, nasty));
    set(&mut person, &fields).await;
    for path in ["/", "/mentions-legales", "/ar/mentions-legales", "/lieux", "/admin/reglages"] {
        let answer = site.get(path).await;
        assert!(!answer.body.contains("<script>alert"), "{path}");
    }
    let legal = site.page("/mentions-legales").await;
    assert!(legal.says(nasty) && !legal.says("La collectivité qui met ce site en ligne"));
    person.go("/admin").await;
    assert!(!person.reads().contains("mentions légales ne sont pas complètes"), "{}", person.reads());
}

#[tokio::test]
async fn settings_survive_a_restart() {
    let site = Site::new().await;
    let mut person = coordinator(&site).await;
    set(&mut person, &[("nom", "Tout près")]).await;
    drop(person);
    let site = site.later(THURSDAY).await;
    assert!(site.page("/").await.all("title")[0].ends_with("Tout près"));
}

#[tokio::test]
async fn every_page_of_the_desk_speaks_every_language() {
    let site = Site::new().await;
    let mut person = coordinator(&site).await;
    save(site.app.db(), &venue("Autre")).await;
    let at = site.app.clock().now();
    let to = "x@exemple.fr".parse().unwrap();
    letters::post(&site.app.db().writer, LetterKind::Reminder, &to, serde_json::json!({}), at).await.unwrap();
    for path in ["", "/doublons", "/lieux", "/structures", "/personnes", "/lettres", "/journal", "/reglages"]
    {
        for lang in ["", "/en", "/ar"] {
            let address = format!("{lang}/admin{path}");
            assert_eq!(person.go(&address).await.status, 200, "{address}");
            let read = person.reads();
            for sign in
                ["desk-", "venues-", "settings-", "setting-", "letters-", "act-", "role-", "trust-", "gap-"]
            {
                assert!(!read.contains(sign), "{address}: {sign} in {read}");
            }
        }
    }
}
