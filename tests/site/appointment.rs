//! An appointment: somebody asks, the venue answers from a letter, and nothing of the person lies in clear.

use icalendar::{Calendar, Component, EventLike};
use repere::account::{Role, Trust};
use repere::app::App;
use repere::appointment::{BadKey, store};
use repere::upkeep;

use crate::editing::entrust;
use crate::harness::{Site, THURSDAY, open, venue};
use crate::person::Person;
use crate::smtp::{MailServer, Manner, Received};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const OTHER_KEY: &str = "ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const VENUE: &str = "centre";
const DESK: &str = "rendez-vous@ccas.fr";
const PERSON: &str = "amina.b@exemple.org";
/// What a person writes that nobody else may find.
const SECRETS: [&str; 5] = ["Amina", "0612345678", "+33612345678", "amina.b@", "Loyer impayé"];
const FORM: [(&str, &str); 5] = [
    ("nom", "Amina Benali"),
    ("telephone", "06 12 34 56 78"),
    ("email", PERSON),
    ("besoin", "Loyer impayé, écrire au bailleur"),
    ("quand", "jeudi matin"),
];

fn settings<'a>(url: &'a str, key: &'a str) -> Vec<&'a str> {
    let mut all = vec!["--smtp-url", url, "--mail-from", "lieux@exemple.fr"];
    all.extend(["--public-url", "https://lieux.exemple.fr", "--appointment-key", key]);
    all
}

/// A site whose centre takes requests, switched on by whoever holds it.
async fn taking(server: &MailServer) -> Site {
    let venues = vec![open("Centre", "Mo-Fr 09:00-17:00"), venue("Autre")];
    let site = Site::start(THURSDAY, Some(venues), &settings(&server.url, KEY)).await;
    entrust(&site, "p@ccas.fr", VENUE, Trust::Followed).await;
    let mut partner = Person::signed_in(&site, "p@ccas.fr", Role::Partner).await;
    partner.go(&format!("/partenaire/lieux/{VENUE}/rendez-vous")).await;
    partner.send("main form", &[("accepte", "oui"), ("email", DESK)]).await;
    assert!(partner.reads().contains("peuvent maintenant vous demander"), "{}", partner.reads());
    site
}

/// Somebody who asked, on the page that thanks.
async fn asked<'a>(site: &'a Site, fields: &[(&str, &str)], prefix: &str) -> Person<'a> {
    let mut person = Person::at(site, &format!("{prefix}/lieux/{VENUE}/rendez-vous")).await;
    person.send("main form", fields).await;
    person
}

/// The letters that left since `before`.
async fn mailed(site: &Site, server: &MailServer, before: usize) -> Vec<Received> {
    site.letters().await;
    server.letters().split_off(before)
}

fn to<'a>(letters: &'a [Received], address: &str) -> &'a Received {
    let all: Vec<&Received> = letters.iter().filter(|letter| letter.to == address).collect();
    assert_eq!(all.len(), 1, "one letter to {address}");
    all[0]
}

/// The path of a link in a letter.
fn path(letter: &Received, page: &str) -> String {
    let body = letter.body();
    let token = body.split(page).nth(1).and_then(|rest| rest.get(..64));
    let before = if body.contains(&format!(".fr/ar{page}")) { "/ar" } else { "" };
    format!("{before}{page}{}", token.unwrap())
}

/// The calendar file of a letter.
fn calendar(letter: &Received) -> Option<Calendar> {
    let body = letter.body();
    let begin = body.find("BEGIN:VCALENDAR")?;
    body[begin..].split("\r\n--").next().unwrap().parse().ok()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

async fn requests(site: &Site) -> i64 {
    let count = sqlx::query_scalar("select count(*) from appointment");
    count.fetch_one(&site.app.db().readers).await.unwrap()
}

#[tokio::test]
async fn somebody_asks_the_venue_accepts_and_the_telephone_knows_when() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    assert!(site.page(&format!("/lieux/{VENUE}")).await.says("Demander un rendez-vous"));
    let person = asked(&site, &FORM, "").await;
    assert!(person.here.ends_with("/merci") && person.reads().contains("Votre demande est partie"));
    let letters = mailed(&site, &server, 0).await;
    assert_eq!(letters.len(), 2);
    let (venue, sent) = (to(&letters, DESK), to(&letters, PERSON));
    for secret in SECRETS {
        assert!(!venue.body().contains(secret) && !sent.body().contains(secret), "{secret} is in no letter");
    }
    let mut desk = Person::at(&site, &path(venue, "/rendez-vous/")).await;
    for words in ["Amina Benali", "06 12 34 56 78", PERSON, "Loyer impayé", "jeudi matin"] {
        assert!(desk.reads().contains(words), "{words}: {}", desk.reads());
    }
    let turn: i64 =
        sqlx::query_scalar("select turn from appointment").fetch_one(&site.app.db().readers).await.unwrap();
    assert_eq!(turn, 0, "opening changes nothing");
    let answer =
        [("acte", "accepter"), ("jour", "2026-12-03"), ("heure", "14:30"), ("mot", "Prenez le bail.")];
    desk.send("main form.filters", &answer).await;
    assert!(desk.reads().contains("Rendez-vous pris : jeudi 3 décembre à 14 h 30."), "{}", desk.reads());
    assert!(!desk.sees("main form.filters"), "it is answered");
    let letters = mailed(&site, &server, 2).await;
    let letter = to(&letters, PERSON);
    assert!(letter.body().contains("Prenez le bail.") && letter.body().contains("14\u{a0}h\u{a0}30"));
    let file = calendar(letter).unwrap();
    let events: Vec<_> = file.events().collect();
    let starts: chrono::DateTime<chrono::Utc> = "2026-12-03T13:30:00Z".parse().unwrap();
    assert_eq!((events.len(), events[0].get_start()), (1, Some(starts.into())));
    assert!(events[0].get_summary().unwrap().contains("Centre"));
    assert!(events[0].get_location().unwrap().contains("Roubaix"));
    let mine = Person::at(&site, &path(letter, "/mon-rendez-vous/")).await;
    assert!(mine.reads().contains("Rendez-vous pris : jeudi 3 décembre à 14 h 30."), "{}", mine.reads());
    for secret in SECRETS {
        assert!(!mine.reads().contains(secret), "{secret} is not shown to who opens the link");
    }
}

#[tokio::test]
async fn another_moment_is_proposed_refused_proposed_again_and_agreed_on_in_arabic() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    asked(&site, &FORM, "/ar").await;
    let letters = mailed(&site, &server, 0).await;
    assert!(to(&letters, PERSON).body().contains("dir=\"rtl\""));
    let link = path(to(&letters, DESK), "/rendez-vous/");
    let mut desk = Person::at(&site, &link).await;
    desk.send("main form.filters", &[("acte", "proposer"), ("jour", "2026-12-01"), ("heure", "9:00")]).await;
    let letters = mailed(&site, &server, 2).await;
    assert!(calendar(to(&letters, PERSON)).is_none(), "nothing is fixed yet");
    let mut mine = Person::at(&site, &path(to(&letters, PERSON), "/mon-rendez-vous/")).await;
    assert!(mine.here.starts_with("/ar/") && mine.sees("button[value=oui]"));
    mine.send("main form:has([name=acte])", &[("acte", "non")]).await;
    let letters = mailed(&site, &server, 3).await;
    assert!(to(&letters, DESK).body().contains("ne peut pas venir"), "{}", to(&letters, DESK).body());
    let mut desk = Person::at(&site, &path(to(&letters, DESK), "/rendez-vous/")).await;
    desk.send("main form.filters", &[("acte", "proposer"), ("jour", "04/12/2026"), ("heure", "10h")]).await;
    let letters = mailed(&site, &server, 4).await;
    let mut mine = Person::at(&site, &path(to(&letters, PERSON), "/mon-rendez-vous/")).await;
    let (action, yes) = mine.form("main form:has([name=acte])", &[("acte", "oui")]);
    mine.post(&action, &yes).await;
    let letters = mailed(&site, &server, 5).await;
    assert_eq!(letters.len(), 2, "both are told");
    assert!(to(&letters, DESK).body().contains("vendredi 4\u{a0}décembre"), "{}", to(&letters, DESK).body());
    assert!(calendar(to(&letters, PERSON)).is_some());
    mine.post(&action, &yes).await;
    assert_eq!(mine.shown.status, 409, "it is said once");
    assert!(mailed(&site, &server, 7).await.is_empty());
}

#[tokio::test]
async fn a_refusal_needs_a_word_and_an_answer_is_given_once() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    asked(&site, &FORM, "").await;
    let letters = mailed(&site, &server, 0).await;
    let mut desk = Person::at(&site, &path(to(&letters, DESK), "/rendez-vous/")).await;
    let (action, first) =
        desk.form("main form.filters", &[("acte", "refuser"), ("mot", "Appelez la mairie.")]);
    desk.send("main form.filters", &[("acte", "refuser")]).await;
    assert_eq!(desk.shown.status, 422);
    for (day, hour) in [("2026-11-25", "10:00"), ("2026-11-26", "14:59"), ("2028-01-01", "10:00"), ("", "")] {
        desk.send("main form.filters", &[("acte", "accepter"), ("jour", day), ("heure", hour)]).await;
        assert_eq!(desk.shown.status, 422, "{day} {hour}");
        assert!(desk.sees(&format!("#jour[aria-invalid=true][value='{day}']")));
    }
    desk.post(&action, &first).await;
    assert!(desk.reads().contains("Vous avez refusé."), "{}", desk.reads());
    desk.post(&action, &first).await;
    assert_eq!(desk.shown.status, 409);
    let letters = mailed(&site, &server, 2).await;
    assert!(to(&letters, PERSON).body().contains("Appelez la mairie."));
}

#[tokio::test]
async fn neither_name_nor_telephone_nor_address_lies_in_clear_and_erasing_erases() {
    let server = MailServer::start(&[Manner::Takes, Manner::KnowsNobody]).await;
    let site = taking(&server).await;
    asked(&site, &FORM, "").await;
    let found = || SECRETS.iter().filter(|secret| holds(&site.database(), secret)).collect::<Vec<_>>();
    assert!(holds(&site.database(), DESK), "the search finds what is there");
    assert!(found().is_empty(), "before the letters left: {:?}", found());
    let letters = mailed(&site, &server, 0).await;
    assert!(found().is_empty(), "a mail server that refuses an address leaves no trace: {:?}", found());
    let refusal = sqlx::query_scalar("select last_error from letter where state = 'refusee'");
    let refusal: String = refusal.fetch_one(&site.app.db().readers).await.unwrap();
    assert_eq!(refusal, "550", "the server's words may name the address: its number alone is kept");
    let mut desk = Person::at(&site, &path(&letters[0], "/rendez-vous/")).await;
    desk.send("main form.filters", &[("acte", "refuser"), ("mot", "Complet, Amina")]).await;
    assert!(found().is_empty(), "after the answer: {:?}", found());
    let letters = mailed(&site, &server, 1).await;
    let link = path(to(&letters, PERSON), "/mon-rendez-vous/");
    let mut mine = Person::at(&site, &link).await;
    assert_eq!(requests(&site).await, 1);
    let (id, sealed): (String, Vec<u8>) = sqlx::query_as("select id, request from appointment")
        .fetch_one(&site.app.db().readers)
        .await
        .unwrap();
    mine.send("main form[action$=effacer]", &[]).await;
    assert!(mine.reads().contains("Il ne reste rien de cette demande"), "{}", mine.reads());
    let left = site.database();
    assert!(!holds(&left, &id), "not even its number");
    assert!(!left.windows(24).any(|window| window == &sealed[..24]), "nor the sealed text");
    for link in [link, desk.here.clone()] {
        assert_eq!(site.get(&link).await.status, 410);
    }
}

#[tokio::test]
async fn after_thirty_days_a_request_is_gone() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    asked(&site, &FORM, "").await;
    let letters = mailed(&site, &server, 0).await;
    let link = path(to(&letters, DESK), "/rendez-vous/");
    let site = site.later_with("2026-12-24T15:00", &settings(&server.url, KEY)).await;
    upkeep::run(&site.app).await;
    assert_eq!((site.get(&link).await.status, requests(&site).await), (200, 1));
    let site = site.later_with("2026-12-26T15:00", &settings(&server.url, KEY)).await;
    assert_eq!(site.get(&link).await.status, 410, "even before the purge");
    upkeep::run(&site.app).await;
    assert_eq!(requests(&site).await, 0);
    let links: i64 = sqlx::query_scalar("select count(*) from appointment_link")
        .fetch_one(&site.app.db().readers)
        .await
        .unwrap();
    let about: i64 = sqlx::query_scalar("select count(*) from letter where kind like 'rendez-vous%'")
        .fetch_one(&site.app.db().readers)
        .await
        .unwrap();
    assert_eq!((links, about), (0, 0));
}

#[tokio::test]
async fn a_row_that_was_changed_or_moved_is_told_plainly() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    asked(&site, &FORM, "").await;
    let letters = mailed(&site, &server, 0).await;
    let link = path(to(&letters, DESK), "/rendez-vous/");
    let moved = "update appointment set venue_id = (select id from venue where slug = 'autre')";
    let changed = "update appointment set request = zeroblob(80)";
    for tampered in [moved, changed] {
        sqlx::query(tampered).execute(&site.app.db().writer).await.unwrap();
        let desk = Person::at(&site, &link).await;
        assert_eq!(desk.shown.status, 500);
        assert!(desk.reads().contains("Cette demande ne peut pas être lue"), "{}", desk.reads());
        assert!(!desk.reads().contains("Amina"));
    }
}

#[tokio::test]
async fn nobody_but_the_venue_reads_a_request() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    asked(&site, &FORM, "").await;
    let letters = mailed(&site, &server, 0).await;
    entrust(&site, "autre@exemple.fr", "autre", Trust::Trusted).await;
    let mut other = Person::signed_in(&site, "autre@exemple.fr", Role::Partner).await;
    let page = format!("/partenaire/lieux/{VENUE}/rendez-vous");
    assert_eq!(other.go(&page).await.status, 404);
    let mut city = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    city.go(&page).await;
    assert!(city.reads().contains("1 demande attend une réponse."), "{}", city.reads());
    for person in [&mut other, &mut city] {
        for place in ["/admin/lettres", "/admin/journal", "/admin", "/partenaire", &page] {
            person.go(place).await;
            assert!(SECRETS.iter().all(|secret| !person.shown.body.contains(secret)), "{place}");
        }
    }
    let mine = path(to(&letters, PERSON), "/mon-rendez-vous/");
    let crossed = mine.replace("/mon-rendez-vous/", "/rendez-vous/");
    assert_eq!(site.get(&crossed).await.status, 410, "the person's link opens no page of the venue");
}

#[tokio::test]
async fn without_a_key_letters_or_the_venues_word_no_form_is_offered() {
    let server = MailServer::start(&[]).await;
    let form = format!("/lieux/{VENUE}/rendez-vous");
    let site = taking(&server).await;
    assert_eq!(site.get(&form).await.status, 200);
    assert_eq!(site.get("/lieux/autre/rendez-vous").await.status, 404, "off by default");
    let all = settings(&server.url, KEY);
    let mut site = site;
    for missing in ["--smtp-url", "--public-url", "--appointment-key"] {
        let place = all.iter().position(|name| *name == missing).unwrap();
        let some: Vec<&str> = [&all[..place], &all[place + 2..]].concat();
        site = site.later_with(THURSDAY, &some).await;
        assert_eq!(site.get(&form).await.status, 404, "without {missing}");
        assert!(!site.page(&format!("/lieux/{VENUE}")).await.says("Demander un rendez-vous"));
    }
    let site = site.later_with(THURSDAY, &all).await;
    assert_eq!(site.get(&form).await.status, 200);
    let mut partner = Person::signed_in(&site, "p@ccas.fr", Role::Partner).await;
    partner.go(&format!("/partenaire/lieux/{VENUE}/rendez-vous")).await;
    partner.send("main form", &[("accepte", "non")]).await;
    assert_eq!(site.get(&form).await.status, 404);
}

#[tokio::test]
async fn a_key_that_is_none_or_another_stops_the_start() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    asked(&site, &FORM, "").await;
    let (db, territory) = (site.app.db().clone(), repere::territory::Territory::roubaix);
    let database = site.app.config().database.clone();
    let start = async |key: &str| {
        let config = crate::office::config(database.to_str().unwrap(), &["--appointment-key", key]);
        App::new(config, territory().unwrap(), db.clone())
            .await
            .map(|_| ())
            .map_err(|cause| cause.to_string())
    };
    assert_eq!(start(KEY).await, Ok(()));
    assert_eq!(start(OTHER_KEY).await, Err(BadKey::Other(1).to_string()));
    let said = start("motdepasse").await.unwrap_err();
    assert!(said.contains("32 bytes") && !said.contains("motdepasse"), "{said}");
    let mut writer = site.app.db().writer.acquire().await.unwrap();
    let id: String = sqlx::query_scalar("select id from appointment").fetch_one(&mut *writer).await.unwrap();
    store::erase(&mut writer, &id.parse().unwrap()).await.unwrap();
    drop(writer);
    assert_eq!(start(OTHER_KEY).await, Ok(()), "with nothing to read, a new key may begin");
}

#[test]
fn a_key_in_the_databases_folder_is_noticed() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let database = one.path().join("site.db");
    for (folder, beside) in [(&one, true), (&other, false)] {
        let key = folder.path().join("site.db.key");
        std::fs::write(&key, KEY).unwrap();
        let file = ["--appointment-key-file", key.to_str().unwrap()];
        let config = crate::office::config(database.to_str().unwrap(), &file);
        assert_eq!(config.is_key_beside_database(), beside);
        assert!(config.appointment_key().unwrap().is_some());
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_lost() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    let mut person = asked(&site, &[("nom", "Amina"), ("besoin", "écrire <b>")], "").await;
    assert_eq!(person.shown.status, 422);
    assert!(person.sees("#nom[value=Amina]") && person.all("#besoin") == ["écrire <b>"]);
    let told: Vec<String> = person.all(".summary a");
    assert_eq!(told, ["Dites quand vous pouvez venir", "Donnez un téléphone ou un e-mail"]);
    person.send("main form", &[("quand", "lundi"), ("telephone", "12"), ("email", "x")]).await;
    assert!(person.sees("#telephone[aria-invalid]") && person.sees("#email[aria-invalid][value=x]"));
    let (action, mut good) =
        person.form("main form", &[("telephone", "+32 470 12 34 56"), ("email", ""), ("quand", "lundi")]);
    person.post(&action, &good).await;
    person.post(&action, &good).await;
    assert_eq!(requests(&site).await, 1, "sending twice is sending once");
    let letters = mailed(&site, &server, 0).await;
    assert_eq!(letters.len(), 1, "who gave no e-mail gets no letter");
    let desk = Person::at(&site, &path(&letters[0], "/rendez-vous/")).await;
    assert!(desk.sees("a[href='tel:+32470123456']") && desk.reads().contains("Appelez-la"));
    good.push(("adresse_du_site".to_owned(), "http://spam.example".to_owned()));
    assert_eq!(person.post(&action, &good).await.status, 403, "a program is asked once more");
}

#[tokio::test]
async fn one_network_does_not_fill_a_venues_mailbox() {
    let server = MailServer::start(&[]).await;
    let site = taking(&server).await;
    let fields = [("nom", "A"), ("telephone", "0612345678"), ("besoin", "CAF"), ("quand", "lundi")];
    for _ in 0..10 {
        assert!(asked(&site, &fields, "").await.here.ends_with("/merci"));
    }
    let held = asked(&site, &fields, "").await;
    assert_eq!(held.shown.status, 429);
    assert!(held.sees("#quand[value=lundi]") && held.reads().contains("Trop de demandes"));
    assert_eq!(requests(&site).await, 10);
}
