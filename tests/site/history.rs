//! What was changed of a venue: told, brought together, taken back.

use chrono::{DateTime, TimeDelta, Utc};
use repere::clock::Clock;
use repere::db::Db;
use repere::hours::{Change, Exception, Hours};
use repere::venue::change::{Fact, Field, Side, confirm, merge};
use repere::venue::store::{self, Author, Signature, Version};
use repere::venue::{FactGroup, Status, Venue, VenueId};
use serde_json::json;

use crate::harness::{Page, Site, open, said, service, venue};

fn now() -> DateTime<Utc> {
    Clock::parse_moment("2026-11-24T10:00").unwrap()
}

async fn write(db: &Db, venue: &Venue, author: Author, day: i64) {
    let mut writer = db.writer.acquire().await.unwrap();
    let at = now() + TimeDelta::days(day);
    store::save(&mut writer, venue, &Signature::of(author), at).await.unwrap();
}

async fn found(db: &Db, id: &VenueId) -> (Venue, Version) {
    store::find(&db.readers, id).await.unwrap().unwrap()
}

fn told(page: &Page, selector: &str) -> Vec<String> {
    page.all(selector).iter().map(|text| text.replace('\u{a0}', " ")).collect()
}

/// First data, hours corrected by link, a phone number and a printer by phone, then a mere confirmation.
async fn four_revisions(site: &Site) {
    let mut centre = open("Centre", "Mo-Fr 09:00-17:00");
    write(site.app.db(), &centre, Author::Territory, 0).await;
    centre.hours = Some(Hours::parse("Mo-Fr 09:00-17:00; We 14:00-17:00; PH off"));
    let [from, to] = ["2027-08-03", "2027-08-21"].map(|day| day.parse().unwrap());
    centre.exceptions = vec![Exception::new(from, to, Change::Closed, None).unwrap()];
    write(site.app.db(), &centre, Author::StructureByLink, 1).await;
    centre.contact.phone = "03 20 66 45 00".parse().ok();
    centre.services = vec![service("imprimante", &json!({ "cost": "payant", "price": "10 centimes" }))];
    write(site.app.db(), &centre, Author::CityByPhone, 2).await;
    confirm(&mut centre, &[FactGroup::Hours], &said("ville-telephone", "2026-11-27"));
    write(site.app.db(), &centre, Author::CityByPhone, 3).await;
    site.app.reload().await.unwrap();
}

#[tokio::test]
async fn saying_the_same_again_is_no_change_whatever_signs_it_is_written_with() {
    let site = Site::with("2026-12-01T10:00", vec![]).await;
    let mut odd = open("L’« Écho » \\ \"n° 1\" \u{1}\u{1f5a8} كتاب", "Mo-Fr 09:00-17:00");
    odd.presentation.summary = Some("<b>\u{2028}\t/ 1e3 0.10".to_owned());
    for day in 0..3 {
        write(site.app.db(), &odd, Author::City, day).await;
    }
    assert_eq!(found(site.app.db(), &odd.id).await, (odd, Version(1)));
}

#[tokio::test]
async fn a_visitor_reads_who_corrected_what_and_when() {
    let site = Site::with("2026-12-01T10:00", vec![]).await;
    four_revisions(&site).await;
    let link = site.page("/lieux/centre").await.attributes(".sources .act-link", "href");
    assert_eq!(link[0], "/lieux/centre/historique");
    let page = site.page(&link[0]).await;
    let days = ["27 novembre 2026", "26 novembre 2026", "25 novembre 2026", "24 novembre 2026"];
    assert_eq!(told(&page, "article h2"), days);
    let authors = [
        "Par : la ville, par téléphone",
        "Par : la ville, par téléphone",
        "Par : la structure, par le lien de sa lettre",
        "Par : premières données",
    ];
    assert_eq!(told(&page, "article > .soft"), authors);
    assert_eq!(told(&page, "#version-4 > p")[1], "Confirmé, sans changement : Horaires");
    assert_eq!(told(&page, "#version-3 h3"), ["Téléphone", "Imprimer"]);
    assert_eq!(told(&page, "#version-1 > p")[1], "Première version de cette fiche.");
}

#[tokio::test]
async fn a_visitor_reads_what_was_said_before_and_what_is_said_after() {
    let site = Site::with("2026-12-01T10:00", vec![]).await;
    four_revisions(&site).await;
    let page = site.page("/lieux/centre/historique").await;
    assert_eq!(told(&page, "#version-3 [data-field=telephone] dd"), ["non renseigné", "03 20 66 45 00"]);
    let printer = told(&page, "#version-3 [data-field='service:imprimante'] dd p");
    assert_eq!(printer, ["non renseigné", "C’est possible ici", "Payant", "10 centimes"]);
    let hours = [
        "lundi – vendredi : 9 h – 17 h",
        "samedi – dimanche : Fermé",
        "lundi – mardi : 9 h – 17 h",
        "mercredi : 14 h – 17 h",
        "jeudi – vendredi : 9 h – 17 h",
        "samedi – dimanche : Fermé",
        "Fermé les jours fériés",
    ];
    assert_eq!(told(&page, "#version-2 [data-field=horaires] dd p"), hours);
    let closed = told(&page, "#version-2 [data-field=exceptions] dd p");
    assert_eq!(closed, ["non renseigné", "Fermé du 3 août 2027 au 21 août 2027."]);
}

#[tokio::test]
async fn every_fact_is_told_in_every_language() {
    let site = Site::with("2026-12-01T10:00", vec![]).await;
    let full: Venue = serde_json::from_str(include_str!("full-venue.json")).unwrap();
    let mut bare = venue("Lieu complet");
    bare.id = full.id.clone();
    write(site.app.db(), &bare, Author::Import, 0).await;
    write(site.app.db(), &full, Author::Restored, 1).await;
    for prefix in ["", "/en", "/ar"] {
        let page = site.page(&format!("{prefix}/lieux/lieu-complet/historique")).await;
        let facts = page.attributes("#version-2 .change", "data-field");
        // A postcode, the commune, the name and the status are what a bare venue has already.
        assert_eq!(facts.len(), Fact::ALL.len() - 4 + full.services.len(), "{facts:?}");
        for text in page.all("h3, dd p, .soft") {
            let key = |part: &str| text.starts_with(part) && text.is_ascii() && !text.contains(' ');
            let keys =
                ["fact-", "author-", "service-", "support-", "national-", "precision-", "role-", "answer-"];
            assert!(!keys.into_iter().any(key), "{prefix}: {text}");
        }
    }
    let arabic = site.page("/ar/lieux/lieu-complet/historique").await;
    assert!(arabic.all("dd bdi[lang=fr]").contains(&"1 rue de l’Essai".to_owned()));
    assert!(arabic.all("dd bdi[dir=ltr]").contains(&"01 99 00 12 34".to_owned()));
}

#[tokio::test]
async fn a_long_history_comes_page_by_page() {
    let site = Site::with("2026-12-01T10:00", vec![]).await;
    let mut centre = venue("Centre");
    for number in 1..=25 {
        centre.presentation.summary = Some(format!("version {number}"));
        write(site.app.db(), &centre, Author::Structure, 0).await;
    }
    let first = site.page("/lieux/centre/historique").await;
    assert_eq!(first.all("article").len(), 20);
    assert_eq!(first.all("#version-6 dd"), ["version 5", "version 6"]);
    let rest = site.page(&first.attributes(".pager a[rel=next]", "href")[0]).await;
    assert_eq!(rest.all("article").len(), 5);
    assert_eq!(site.get("/lieux/centre/historique?page=3").await.status, 404);
}

#[tokio::test]
async fn what_was_written_before_publication_stays_with_its_authors() {
    let mut draft = venue("Projet");
    draft.status = Status::Draft;
    draft.presentation.summary = Some("à relire".to_owned());
    let site = Site::with("2026-12-01T10:00", vec![draft.clone()]).await;
    assert_eq!(site.get("/lieux/projet/historique").await.status, 404);
    assert_eq!(site.get("/lieux/inconnu/historique").await.status, 404);
    draft.status = Status::Published;
    draft.presentation.summary = Some("bienvenue".to_owned());
    write(site.app.db(), &draft, Author::City, 0).await;
    let answer = site.get("/lieux/projet/historique").await;
    assert_eq!(answer.status, 200);
    assert!(!answer.body.contains("à relire"));
}

#[tokio::test]
async fn a_history_never_names_a_person_and_says_why() {
    let site = Site::with("2026-12-01T10:00", vec![venue("Centre")]).await;
    let mut centre = found(site.app.db(), &venue("Centre").id).await.0;
    centre.name = "Centre <b>social</b>".to_owned();
    let signature = Signature {
        person: Some(repere::account::PersonId(7)),
        source: Some("lettre de personne@example.org".to_owned()),
        reason: Some("nouveau <i>nom</i>".to_owned()),
        ..Signature::of(Author::City)
    };
    let mut writer = site.app.db().writer.acquire().await.unwrap();
    store::save(&mut writer, &centre, &signature, now()).await.unwrap();
    let answer = site.get("/lieux/centre/historique").await;
    assert!(!answer.body.contains("personne@example.org"));
    assert!(answer.body.contains("nouveau &#60;i&#62;nom") && !answer.body.contains("<b>social"));
    let history = store::history(&site.app.db().readers, &centre.id).await.unwrap();
    assert_eq!(history[0].signature, signature);
}

#[tokio::test]
async fn two_people_who_edit_different_facts_both_win() {
    let site = Site::with("2026-12-01T10:00", vec![open("Centre", "Mo 09:00-12:00")]).await;
    let db = site.app.db();
    let (base, version) = found(db, &venue("Centre").id).await;
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.hours = Some(Hours::parse("Tu 09:00-12:00"));
    theirs.contact.phone = "03 20 66 45 00".parse().ok();
    let signature = Signature::of(Author::Structure);
    let mut writer = db.writer.acquire().await.unwrap();
    store::save_over(&mut writer, &theirs, version, &signature, now()).await.unwrap().unwrap();
    let stale = store::save_over(&mut writer, &mine, version, &signature, now()).await.unwrap().unwrap_err();
    let merged = merge(&base, &mine, &found(db, &base.id).await.0);
    assert_eq!(merged.conflicts, []);
    store::save_over(&mut writer, &merged.venue, stale.current, &signature, now()).await.unwrap().unwrap();
    let (both, _) = found(db, &base.id).await;
    assert_eq!((both.hours, both.contact.phone), (mine.hours, theirs.contact.phone));
}

#[tokio::test]
async fn of_two_who_correct_the_same_hours_the_second_is_told() {
    let site = Site::with("2026-12-01T10:00", vec![open("Centre", "Mo 09:00-12:00")]).await;
    let db = site.app.db();
    let (base, version) = found(db, &venue("Centre").id).await;
    let with = |hours| Venue { hours: Some(Hours::parse(hours)), ..base.clone() };
    let (first, second) = (with("Tu 09:00-12:00"), with("We 09:00-12:00"));
    let signature = Signature::of(Author::Structure);
    let mut writer = db.writer.acquire().await.unwrap();
    store::save_over(&mut writer, &first, version, &signature, now()).await.unwrap().unwrap();
    let refused = store::save_over(&mut writer, &second, version, &signature, now()).await.unwrap();
    assert_eq!(refused, Err(store::Stale { current: Version(2) }));
    assert_eq!(found(db, &base.id).await, (first.clone(), Version(2)));
    let hours = Field::Fact(Fact::Hours);
    let merged = merge(&base, &second, &first);
    assert_eq!((merged.conflicts.as_slice(), &merged.venue.hours), ([hours].as_slice(), &first.hours));
    assert_eq!(merged.resolve(&second, &[(hours, Side::Mine)]).venue.hours, second.hours);
}

/// The note with one more by one of its two people: “3 5” is “3 6” after the second's.
fn one_more(note: &str, person: usize) -> String {
    let counts = note.split(' ').map(|count| count.parse::<usize>().unwrap());
    let more = counts.enumerate().map(|(at, count)| if at == person % 2 { count + 1 } else { count });
    more.map(|count| count.to_string()).collect::<Vec<_>>().join(" ")
}

/// A hundred edits of one person of the note they share with another.
async fn count(db: Db, id: VenueId, person: usize) {
    let signature = Signature::of(Author::Structure);
    for _ in 0..100 {
        loop {
            let (base, version) = found(&db, &id).await;
            let mut mine = base.clone();
            let shared = &mut mine.services[person / 2];
            shared.note = shared.note.as_ref().map(|note| one_more(note, person));
            let mut writer = db.writer.acquire().await.unwrap();
            let saved = store::save_over(&mut writer, &mine, version, &signature, now()).await.unwrap();
            let Err(stale) = saved else { break };
            // Another fact was changed meanwhile: both stand. The same fact: ask again from what is there now.
            let (theirs, current) = store::find(&mut *writer, &id).await.unwrap().unwrap();
            assert_eq!(current, stale.current);
            let merged = merge(&base, &mine, &theirs);
            if merged.conflicts.is_empty() {
                let again = store::save_over(&mut writer, &merged.venue, current, &signature, now()).await;
                assert!(again.unwrap().is_ok());
                break;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_edit_races_lose_none() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&folder.path().join("races.db")).await.unwrap();
    let mut centre = venue("Centre");
    let kinds = ["wifi", "imprimante", "scanner", "atelier", "depannage"];
    centre.services = kinds.map(|kind| service(kind, &json!({ "note": "0 0" }))).to_vec();
    write(&db, &centre, Author::Territory, 0).await;
    let people = (0..10).map(|person| tokio::spawn(count(db.clone(), centre.id.clone(), person)));
    for person in people.collect::<Vec<_>>() {
        person.await.unwrap();
    }
    let (last, version) = found(&db, &centre.id).await;
    let notes: Vec<_> = last.services.iter().filter_map(|service| service.note.as_deref()).collect();
    assert_eq!(notes, ["100 100"; 5]);
    assert_eq!(version, Version(1_001));
}

#[tokio::test]
async fn an_older_version_is_restored_and_the_later_one_stays_in_the_history() {
    let site = Site::with("2026-12-01T10:00", vec![open("Centre", "Mo 09:00-12:00")]).await;
    let db = site.app.db();
    let (first, _) = found(db, &venue("Centre").id).await;
    let second = Venue { hours: Some(Hours::parse("Tu 09:00-12:00")), ..first.clone() };
    write(db, &second, Author::Structure, 1).await;
    let signature =
        Signature { reason: Some("erreur de saisie".to_owned()), ..Signature::of(Author::Restored) };
    let mut writer = db.writer.acquire().await.unwrap();
    let restored = store::restore(&mut writer, &first.id, Version(1), &signature, now()).await.unwrap();
    assert_eq!(restored, Some(Version(3)));
    assert_eq!(store::restore(&mut writer, &first.id, Version(9), &signature, now()).await.unwrap(), None);
    assert_eq!(found(db, &first.id).await, (first.clone(), Version(3)));
    assert_eq!(store::revision(&db.readers, &first.id, Version(2)).await.unwrap(), Some(second));
    assert_eq!(store::rows(&db.readers).await.unwrap(), [first]);
    let page = site.page("/lieux/centre/historique").await;
    assert!(told(&page, "#version-3 > p").contains(&"Pourquoi : erreur de saisie".to_owned()));
    assert_eq!(page.all("article").len(), 3);
}
