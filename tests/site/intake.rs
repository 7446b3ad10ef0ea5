//! A data manager gives a file: they see what it would change, apply it, and take it back.

use repere::account::Role;
use repere::hours::Hours;
use repere::intake::store::{self as imports, Coming};
use repere::intake::{self, Choices, Known, NotApplied, Plan, Progress, SourceName, file, mapping::Mapping};
use repere::territory::Territory;
use repere::venue::store::{self as venues, Author, Signature};
use repere::venue::{Confirmer, FactGroup, Provenance, Venue};

use crate::harness::{Answer, Site, THURSDAY, venue};
use crate::person::Person;

const HEAD: &str = "id,nom,adresse,code_postal,commune,telephone,horaires,date_maj\n";

fn line(id: &str, name: &str, phone: &str, date: &str) -> String {
    format!("{id},{name},1 rue des Essais,59100,Roubaix,{phone},,{date}\n")
}

pub async fn city(site: &Site) -> Person<'_> {
    Person::signed_in(site, "c@ville.fr", Role::Coordinator).await
}

/// Sends a file and goes where that leads.
pub async fn send(city: &mut Person<'_>, source: &str, content: &[u8]) -> u16 {
    city.go("/admin/imports").await;
    let (path, fields) = city.form("#nouveau", &[("source", source)]);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .filter(|(name, _)| name != "fichier")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let answer: Answer =
        city.site.post_file(&path, &fields, ("fichier", content), city.cookie.as_deref().unwrap()).await;
    if let Some(to) = answer.headers.get("location") {
        let to = to.to_str().unwrap().to_owned();
        return city.go(&to).await.status;
    }
    city.shown = answer;
    city.shown.status
}

/// What the plan counts under these words; 0 when it does not.
pub fn count(city: &Person<'_>, word: &str) -> usize {
    let page = scraper::Html::parse_document(&city.shown.body);
    let rows = scraper::Selector::parse(".import-counts div").unwrap();
    let found = page.select(&rows).map(|row| row.text().collect::<String>());
    let found = found.into_iter().find_map(|text| text.strip_prefix(word).map(str::to_owned));
    found.map_or(0, |count| count.parse().unwrap())
}

pub fn says(city: &Person<'_>, text: &str) -> bool {
    city.shown.body.contains(text)
}

pub async fn now(site: &Site, name: &str) -> Venue {
    let all = venues::all(&site.app.db().readers).await.unwrap();
    all.into_iter().find(|venue| venue.name == name).unwrap()
}

#[tokio::test]
async fn a_file_is_seen_first_then_applied_then_taken_back() {
    let site = Site::with(THURSDAY, vec![venue("Mairie")]).await;
    let mut city = city(&site).await;
    let file = [HEAD, &line("a-1", "Maison Une", "0320000001", "2026-01-05")].concat();
    assert_eq!(send(&mut city, "Essais", file.as_bytes()).await, 200);
    assert_eq!((count(&city, "Lieux ajoutés"), count(&city, "Lieux changés")), (1, 0));
    assert_eq!(site.get("/lieux/maison-une").await.status, 404, "nothing is written before somebody agrees");
    city.go("/admin").await;
    assert!(city.reads().contains("1 liste importée à vérifier"), "{}", city.reads());
    city.go("/admin/imports/1").await;
    city.send("#appliquer", &[]).await;
    assert!(says(&city, "L’import est appliqué"), "{}", city.shown.body);
    assert!(site.get("/lieux/maison-une").await.body.contains("03\u{a0}20\u{a0}00\u{a0}00\u{a0}01"));
    assert!(send(&mut city, "Essais", file.as_bytes()).await == 200 && count(&city, "Déjà à jour") == 1);
    assert!(says(&city, "Rien à changer"));
    city.go("/admin/imports/1").await;
    city.send("#annuler", &[]).await;
    assert!(says(&city, "C’est revenu comme avant"));
    assert_eq!(site.get("/lieux/maison-une").await.status, 404);
    // The same file brings it back, at its own address.
    send(&mut city, "Essais", file.as_bytes()).await;
    assert_eq!((count(&city, "Lieux ajoutés"), count(&city, "Lieux changés")), (0, 1));
    city.send("#appliquer", &[]).await;
    assert_eq!(site.get("/lieux/maison-une").await.status, 200);
}

#[tokio::test]
async fn what_the_structure_confirmed_since_stays_and_is_listed() {
    let mut known = venue("Maison Une");
    known.contact.phone = "0320000009".parse().ok();
    let said =
        Provenance { source: "la structure".into(), date: "2026-06-01".parse().ok(), by: Confirmer::Venue };
    known.said.insert(FactGroup::Phone, said);
    let site = Site::with(THURSDAY, vec![known.clone()]).await;
    let mut city = city(&site).await;
    let older = [HEAD, &line(known.id.as_str(), "Maison Une", "0320000001", "2026-01-05")].concat();
    send(&mut city, "Essais", older.as_bytes()).await;
    assert_eq!(count(&city, "Lignes avec un désaccord"), 1);
    assert!(says(&city, "La structure l’a confirmé depuis"), "{}", city.shown.body);
    city.send("#appliquer", &[]).await;
    assert_eq!(now(&site, "Maison Une").await.contact.phone, known.contact.phone);
    city.go("/admin").await;
    assert!(city.reads().contains("1 ligne importée contredit le site"), "{}", city.reads());
    let newer = older.replace("2026-01-05", "2026-09-01");
    send(&mut city, "Essais", newer.as_bytes()).await;
    assert_eq!(count(&city, "Lignes avec un désaccord"), 0);
    city.send("#appliquer", &[]).await;
    assert_eq!(now(&site, "Maison Une").await.contact.phone, "0320000001".parse().ok());
}

#[tokio::test]
async fn a_venue_the_source_gives_no_more_is_proposed_for_closing_and_never_deleted() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut city = city(&site).await;
    let (one, other) =
        (line("a-1", "Maison Une", "", "2026-01-05"), line("a-2", "Atelier Zoé", "", "2026-01-05"));
    let other = other.replace("1 rue des Essais", "40 avenue du Parc");
    send(&mut city, "Essais", [HEAD, &one, &other].concat().as_bytes()).await;
    city.send("#appliquer", &[]).await;
    send(&mut city, "Essais", [HEAD, &one].concat().as_bytes()).await;
    assert_eq!(count(&city, "Lieux que la source ne donne plus"), 1);
    let id = now(&site, "Atelier Zoé").await.id.to_string();
    city.send("#reponses", &[("fermer", &id)]).await;
    assert_eq!(count(&city, "Lieux fermés"), 1, "{}", city.shown.body);
    assert!(now(&site, "Atelier Zoé").await.closing.is_none(), "an answer alone writes nothing");
    city.send("#appliquer", &[]).await;
    assert!(now(&site, "Atelier Zoé").await.closing.is_some());
    assert!(site.get("/lieux/atelier-zoe").await.body.contains("ne figure plus dans la liste"));
}

#[tokio::test]
async fn a_line_that_looks_like_a_known_venue_waits_for_a_person() {
    let mut known = venue("Centre social Écho");
    known.address.street = Some("11 rue de la Gare".to_owned());
    let site = Site::with(THURSDAY, vec![known.clone()]).await;
    let mut city = city(&site).await;
    let text =
        "id,nom,adresse,commune,telephone\nx-7,Écho centre social,11 rue de la Gare,Roubaix,0320000001\n";
    send(&mut city, "Essais", text.as_bytes()).await;
    assert_eq!((count(&city, "Peut-être déjà là"), count(&city, "Lieux ajoutés")), (1, 0));
    city.send("#reponses", &[("ligne:x-7", &format!("lieu:{}", known.id))]).await;
    assert_eq!(count(&city, "Lieux changés"), 1, "{}", city.shown.body);
    city.send("#appliquer", &[]).await;
    assert_eq!(venues::all(&site.app.db().readers).await.unwrap().len(), 1);
    // It is remembered: the source's identifier is this venue's from now on.
    send(&mut city, "Essais", text.as_bytes()).await;
    assert_eq!(count(&city, "Déjà à jour"), 1);
}

#[tokio::test]
async fn hours_in_french_are_asked_about_once_and_remembered() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut city = city(&site).await;
    let words = "du lundi au vendredi de 9h à 12h et de 14h à 17h30, fermé le mercredi matin";
    let text = format!("id,nom,commune,horaires\na-1,Maison Une,Roubaix,\"{words}\"\n");
    send(&mut city, "Essais", text.as_bytes()).await;
    assert_eq!(count(&city, "Horaires à confirmer"), 1);
    city.send("#appliquer", &[]).await;
    assert_eq!(
        now(&site, "Maison Une").await.hours,
        Some(Hours::Text(words.to_owned())),
        "nobody confirmed it"
    );
    send(&mut city, "Essais", text.as_bytes()).await;
    city.send("#reponses", &[("horaires", words)]).await;
    city.send("#appliquer", &[]).await;
    let read = now(&site, "Maison Une").await.hours.unwrap();
    assert!(read.readable().is_some(), "{read}");
    send(&mut city, "Essais", text.as_bytes()).await;
    assert_eq!((count(&city, "Déjà à jour"), count(&city, "Horaires à confirmer")), (1, 0));
}

#[tokio::test]
async fn the_library_s_own_sheet_is_matched_by_hand_once() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut city = city(&site).await;
    let sheet =
        "Où;Imprimante ?;Adresse;Remarque\nMaison Une;oui;1 rue A;x\nAtelier Zoé;non;40 avenue du Parc;y\n";
    send(&mut city, "Médiathèque", sheet.as_bytes()).await;
    assert!(says(&city, "Aucune colonne ne donne le nom des lieux"), "{}", city.shown.body);
    let columns = format!("{}/colonnes", city.here);
    city.go(&columns).await;
    city.send("#colonnes", &[("colonne:Où", "nom"), ("colonne:Imprimante ?", "service:imprimante")]).await;
    assert_eq!(count(&city, "Lieux ajoutés"), 2, "{}", city.shown.body);
    city.send("#appliquer", &[]).await;
    let venue = now(&site, "Maison Une").await;
    assert_eq!(venue.address.commune, "Roubaix", "the territory's only commune");
    assert!(venue.services.iter().any(|service| service.kind.word() == "imprimante"));
    send(&mut city, "Médiathèque", sheet.as_bytes()).await;
    assert_eq!(count(&city, "Déjà à jour"), 2, "the columns are remembered under the name of the source");
}

#[tokio::test]
async fn a_bad_file_is_refused_at_once_with_a_message_at_the_field() {
    let site = Site::new().await;
    let mut city = city(&site).await;
    assert_eq!(send(&mut city, "Essais", b"%PDF-1.7").await, 422);
    assert!(city.sees("#fichier-erreur"), "{}", city.shown.body);
    assert_eq!(send(&mut city, "", b"id,nom\n1,A\n").await, 422);
    assert!(city.sees("#source-erreur"));
    assert!(imports::list(&site.app.db().readers).await.unwrap().is_empty(), "nothing is kept of it");
}

/// A plan made now, and the number of its import.
async fn planned(site: &Site, text: &str) -> (imports::ImportId, Plan) {
    let source: SourceName = "Essais".parse().unwrap();
    let db = site.app.db();
    let coming = Coming { source: &source, file_name: "e.csv", mapping: None, person: None, content: None };
    let id = imports::add(&db.writer, &coming, site.app.clock().now()).await.unwrap();
    let known = Known::load(db, &source).await.unwrap();
    let table = file::read(text.as_bytes()).unwrap();
    let reading = intake::read(table, &Mapping::default(), &source, &Territory::roubaix().unwrap());
    (id, intake::plan(reading, &known, &source, &Choices::default(), &Progress::default()))
}

#[tokio::test]
async fn a_failure_in_the_middle_changes_nothing() {
    let site = Site::with(THURSDAY, vec![venue("Mairie")]).await;
    let text = [HEAD, &line("a-1", "Maison Une", "", ""), &line("a-2", "Tour Deux", "", "")].concat();
    let (id, plan) = planned(&site, &text).await;
    let db = site.app.db();
    let trap = "create trigger trap before insert on venue when new.name = 'Tour Deux'
        begin select raise(abort, 'the disk is full'); end";
    sqlx::query(trap).execute(&db.writer).await.unwrap();
    let before = dump(&site).await;
    let failed = intake::apply(db, id, &plan, None, site.app.clock().now(), &Progress::default()).await;
    assert!(matches!(failed, Err(NotApplied::Store(_))), "{failed:?}");
    assert_eq!(dump(&site).await, before);
}

async fn dump(site: &Site) -> Vec<(String, i64)> {
    let db = &site.app.db().readers;
    let mut counts = Vec::new();
    for (table, sql) in [
        ("venue", "select count(*) from venue"),
        ("revision", "select count(*) from revision"),
        ("source", "select count(*) from source"),
        ("identifier", "select count(*) from source_identifier"),
        ("given", "select count(*) from given_row"),
        ("change", "select count(*) from import_change"),
        ("audit", "select count(*) from audit"),
    ] {
        counts.push((table.to_owned(), sqlx::query_scalar(sql).fetch_one(db).await.unwrap()));
    }
    counts
}

#[tokio::test]
async fn a_venue_somebody_changed_meanwhile_stops_the_import() {
    let known = venue("Maison Une");
    let site = Site::with(THURSDAY, vec![known.clone()]).await;
    let text = [HEAD, &line(known.id.as_str(), "Maison Une", "0320000001", "2026-01-05")].concat();
    let (id, plan) = planned(&site, &text).await;
    let changed = Venue { pivot: Some("W123456789".to_owned()), ..known };
    let db = site.app.db();
    let mut writer = db.writer.acquire().await.unwrap();
    let signature = Signature::of(Author::Structure);
    venues::save(&mut writer, &changed, &signature, site.app.clock().now()).await.unwrap();
    drop(writer);
    let stopped = intake::apply(db, id, &plan, None, site.app.clock().now(), &Progress::default()).await;
    assert!(matches!(stopped, Err(NotApplied::Changed(_))), "{stopped:?}");
    assert_eq!(now(&site, "Maison Une").await, changed);
}

#[tokio::test]
async fn undoing_leaves_what_somebody_changed_since() {
    let site = Site::with(THURSDAY, vec![]).await;
    let other = line("a-2", "Atelier Zoé", "", "").replace("1 rue des Essais", "40 avenue du Parc");
    let text = [HEAD, &line("a-1", "Maison Une", "", ""), &other].concat();
    let (id, plan) = planned(&site, &text).await;
    let (db, at) = (site.app.db(), site.app.clock().now());
    intake::apply(db, id, &plan, None, at, &Progress::default()).await.unwrap();
    let edited = Venue { parent: Some("La ville".to_owned()), ..now(&site, "Maison Une").await };
    let mut writer = db.writer.acquire().await.unwrap();
    venues::save(&mut writer, &edited, &Signature::of(Author::City), at).await.unwrap();
    drop(writer);
    let undone = intake::undo(db, id, None, None, at).await.unwrap().unwrap();
    assert_eq!((undone.venues, undone.left), (1, 1));
    assert_eq!(now(&site, "Maison Une").await, edited);
    assert_eq!(now(&site, "Atelier Zoé").await.status.word(), "brouillon");
}

#[tokio::test]
async fn the_order_of_trust_decides_between_two_sources() {
    let site = Site::with(THURSDAY, vec![]).await;
    let (db, at) = (site.app.db(), site.app.clock().now());
    let text = [HEAD, &line("a-1", "Maison Une", "0320000001", "2026-01-05")].concat();
    let (id, plan) = planned(&site, &text).await;
    intake::apply(db, id, &plan, None, at, &Progress::default()).await.unwrap();
    let other: SourceName = "Autre".parse().unwrap();
    let tell = |known: Known| {
        let text = text.replace("0320000001", "0320000002").replace("2026-01-05", "2026-03-01");
        let table = file::read(text.as_bytes()).unwrap();
        let reading = intake::read(table, &Mapping::default(), &other, &Territory::roubaix().unwrap());
        let id = now_id(&known);
        let choices =
            Choices { twins: [("a-1".to_owned(), intake::TwinChoice::Is(id))].into(), ..Choices::default() };
        intake::plan(reading, &known, &other, &choices, &Progress::default()).counts()
    };
    assert_eq!(tell(Known::load(db, &other).await.unwrap()).kept, 0, "the later of two sources is believed");
    imports::rank_source(&db.writer, &"Essais".parse().unwrap(), 10).await.unwrap();
    assert_eq!(tell(Known::load(db, &other).await.unwrap()).kept, 1, "unless the earlier one is surer");
}

fn now_id(known: &Known) -> repere::venue::VenueId {
    known.venues.keys().next().unwrap().clone()
}

#[tokio::test]
async fn a_national_identifier_is_known_again_when_sources_join_or_leave_it() {
    let site = Site::with(THURSDAY, vec![]).await;
    let (db, at) = (site.app.db(), site.app.clock().now());
    let (id, plan) =
        planned(&site, &[HEAD, &line("a-1__b-2", "Maison Une", "", "2026-01-05")].concat()).await;
    intake::apply(db, id, &plan, None, at, &Progress::default()).await.unwrap();
    for identifier in ["b-2", "a-1__b-2__c-3", "a-1"] {
        let (_, plan) =
            planned(&site, &[HEAD, &line(identifier, "Maison Une", "", "2026-01-05")].concat()).await;
        assert_eq!((plan.counts().same, plan.counts().gone), (1, 0), "{identifier}");
    }
}

#[tokio::test]
async fn a_plan_that_is_another_since_it_was_seen_is_shown_again() {
    let site = Site::with(THURSDAY, vec![venue("Mairie")]).await;
    let mut city = city(&site).await;
    let file = [HEAD, &line("a-1", "Maison Une", "0320000001", "2026-01-05")].concat();
    send(&mut city, "Essais", file.as_bytes()).await;
    assert_eq!(count(&city, "Lieux ajoutés"), 1);
    let mut writer = site.app.db().writer.acquire().await.unwrap();
    let moment = site.app.clock().now();
    venues::save(&mut writer, &venue("Maison Une"), &Signature::of(Author::City), moment).await.unwrap();
    drop(writer);
    site.app.reload().await.unwrap();
    city.send("#appliquer", &[]).await;
    assert!(says(&city, "La voici de nouveau"), "{}", city.reads());
    assert_eq!((count(&city, "Lieux ajoutés"), count(&city, "Peut-être déjà là")), (0, 1));
    assert_eq!(site.get("/lieux/maison-une-2").await.status, 404, "nobody agreed to what nobody saw");
}
