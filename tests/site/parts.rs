//! The parts of the form of a venue, hosted by a page of their own, as a structure fills them in without a script.

use std::fmt::Write;

use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use repere::account::Who;
use repere::editing::parts::{self, Part, Step, Taken};
use repere::hours::editor::RawText;
use repere::territory::Territory;
use repere::venue::{Answer, Position, Precision, ServiceKind, Slug, Status, Venue};
use repere::web::{Cx, Doors, Error, Form, Path, Result};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::harness::Site;

const VENUE: &str = "le-fil-de-l-epeule";

fn doors() -> Doors {
    let mut doors = Doors::new();
    for part in Part::ALL {
        let path = &*format!("/essai/{{slug}}/{part}").leak();
        doors = doors.read(path, Who::Anyone, show).ask(path, send);
        let path = &*format!("{path}/apercu").leak();
        doors = doors.ask(path, words);
    }
    for kind in ServiceKind::ALL {
        let path = &*format!("/essai/{{slug}}/services/{kind}").leak();
        doors = doors.read(path, Who::Anyone, show).ask(path, send);
        let path = &*format!("{path}/apercu").leak();
        doors = doors.ask(path, words);
    }
    doors
}

async fn site() -> Site {
    Site::with_doors(doors()).await
}

async fn complete() -> Site {
    Site::with_venues_and_doors(vec![full()], &[], doors()).await
}

fn full() -> Venue {
    serde_json::from_str(include_str!("full-venue.json")).unwrap()
}

fn step(cx: &Cx) -> Step {
    let path = cx.here.trim_end_matches("/apercu");
    let mut words = path.rsplit('/');
    let last = words.next().unwrap();
    match last.parse() {
        Ok(kind) if words.next() == Some("services") => Step::Service(kind),
        _ => Step::Part(last.parse().unwrap()),
    }
}

fn venue(cx: &Cx, slug: &Slug) -> Result<Venue> {
    Ok(Venue::clone(&cx.catalogue().find(slug).ok_or(Error::NotFound)?.venue))
}

async fn show(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let shown = parts::show(&cx, step(&cx), &venue(&cx, &slug)?, RawText::Refused).await?;
    Ok(page(&cx, &shown, ""))
}

async fn send(cx: Cx, Path(slug): Path<Slug>, Form(form): Form) -> Result<Response> {
    let before = venue(&cx, &slug)?;
    match parts::take(&cx, step(&cx), &before, &form, RawText::Refused).await? {
        Taken::Again(shown) => Ok(page(&cx, &shown, "")),
        Taken::Saved(saved) => {
            let shown = parts::show(&cx, step(&cx), &saved, RawText::Refused).await?;
            Ok(page(&cx, &shown, &serde_json::to_string(&saved).unwrap()))
        }
    }
}

async fn words(cx: Cx, Path(slug): Path<Slug>, Form(form): Form) -> Result<Response> {
    let words = parts::preview(&cx, step(&cx), &venue(&cx, &slug)?, &form, RawText::Refused).await?;
    Ok(Html(words.to_string()).into_response())
}

fn page(cx: &Cx, shown: &parts::Shown, saved: &str) -> Response {
    let (lang, dir) = (cx.lang.code(), cx.lang.dir());
    let told = shown.told.iter().fold(String::new(), |mut all, told| {
        let (field, text) = (&told.field, repere::web::Markup::escaped(&told.text));
        let _ = write!(all, "<li><a class=told href=\"#{field}\">{text}</a></li>");
        all
    });
    let (fields, saved) = (&shown.fields, repere::web::Markup::escaped(saved));
    Html(format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><title>Essai</title><main><ul>{told}</ul>
        <form method=\"post\">{fields}</form><output>{saved}</output></main>"
    ))
    .into_response()
}

fn path(slug: &str, part: &str) -> String {
    format!("/essai/{slug}/{part}")
}

fn saved(browser: &Browser<'_>) -> Value {
    let told = browser.texts("a.told");
    assert_eq!(told, Vec::<String>::new());
    let written = browser.page.select(&scraper::Selector::parse("output").unwrap()).next().unwrap();
    serde_json::from_str(&written.text().collect::<String>()).unwrap()
}

fn all_steps() -> Vec<String> {
    let parts = Part::ALL.iter().map(ToString::to_string);
    parts.chain(ServiceKind::ALL.iter().map(|kind| format!("services/{kind}"))).collect()
}

#[tokio::test]
async fn nothing_changes_when_nothing_is_changed() {
    let mut venues = Territory::roubaix().unwrap().venues().to_vec();
    assert_eq!(venues.len(), 35);
    for venue in &mut venues {
        venue.status = Status::Published;
    }
    // A site asks whoever sends a hundred forms to wait.
    for some in venues.chunks(3) {
        let site = Site::with_venues_and_doors(some.to_vec(), &[], doors()).await;
        for before in some {
            for step in all_steps() {
                let sent = Browser::open(&site, &path(before.slug.as_str(), &step)).await.press(None).await;
                assert_eq!(saved(&sent), serde_json::to_value(before).unwrap(), "{}/{step}", before.slug);
            }
        }
    }
}

#[tokio::test]
async fn a_venue_with_everything_said_stays_to_the_last_word() {
    let site = complete().await;
    let before = Venue::clone(&site.app.catalogue().find(&full().slug).unwrap().venue);
    for step in all_steps() {
        let sent = Browser::open(&site, &path("lieu-complet", &step)).await.press(None).await;
        assert_eq!(saved(&sent), serde_json::to_value(&before).unwrap(), "{step}");
    }
}

#[tokio::test]
async fn a_receptionist_corrects_the_telephone_and_finds_it_normalised() {
    let site = site().await;
    let mut browser = Browser::open(&site, &path(VENUE, "contact")).await;
    let sent = browser.fill("telephone", "03.20.66.45.00").press(None).await;
    assert_eq!(saved(&sent)["contact"]["phone"], "+33320664500");
    assert_eq!(sent.value("telephone").replace('\u{a0}', " "), "03 20 66 45 00");
    let wrong = browser.fill("telephone", "poste 12").press(None).await;
    assert_eq!(
        wrong.texts("#telephone-erreur"),
        ["Erreur : « poste 12 » n’est pas un numéro français. Exemple : 03 20 66 45 00."]
    );
    assert_eq!(wrong.value("telephone"), "poste 12");
}

#[tokio::test]
async fn a_receptionist_writes_in_french_when_somebody_answers_the_telephone() {
    let site = site().await;
    let mut browser = Browser::open(&site, &path(VENUE, "contact")).await;
    let sent = browser.fill("heures-telephone", "du lundi au jeudi de 9h à 12h").press(None).await;
    assert_eq!(saved(&sent)["contact"]["phone_hours"], "Mo-Th 09:00-12:00");
    assert!(
        sent.value("heures-telephone").starts_with("lundi à jeudi"),
        "{}",
        sent.value("heures-telephone")
    );
    let own = browser.fill("heures-telephone", "le matin en général").press(None).await;
    assert_eq!(saved(&own)["contact"]["phone_hours"], "le matin en général");
}

#[tokio::test]
async fn a_javascript_link_is_refused_at_its_field_and_stays_written() {
    let site = site().await;
    let mut browser = Browser::open(&site, &path(VENUE, "contact")).await;
    let links = "www.exemple.fr\njavascript:alert(1)";
    let wrong = browser.fill("sites", links).fill("rendez-vous", "https://rdv.fr@evil.org").press(None).await;
    assert_eq!(
        wrong.texts("#sites-erreur"),
        [
            "Erreur : « javascript:alert(1) » ne peut pas être un lien : il doit commencer par https:// ou http://."
        ]
    );
    assert!(wrong.texts("#rendez-vous-erreur")[0].contains("le signe @"));
    assert_eq!(wrong.texts("a.told").len(), 2);
    assert_eq!(wrong.value("sites"), links);
    assert_eq!(wrong.written(), "");
    let sent = browser.fill("sites", "www.exemple.fr").fill("rendez-vous", "").press(None).await;
    assert_eq!(saved(&sent)["contact"]["websites"], json!(["https://www.exemple.fr/"]));
}

#[tokio::test]
async fn a_position_outside_the_commune_is_asked_about() {
    let site = site().await;
    let mut browser = Browser::open(&site, &path(VENUE, "adresse")).await;
    let asked = browser.fill("lat", "50,637").fill("lon", "3,063").press(None).await;
    assert_eq!(
        asked.texts("#position-confirmee-erreur"),
        ["Erreur : Ce point n’est pas dans la commune de l’adresse. Est-ce bien là ?"]
    );
    assert_eq!(asked.value("lat"), "50,637");
    let tick = asked.page.select(&scraper::Selector::parse("#position-confirmee").unwrap()).next().unwrap();
    let tick = tick.attr("value").unwrap().to_owned();
    let mut asked = asked;
    let sent = asked.fill("position-confirmee", &tick).press(None).await;
    let position = &saved(&sent)["position"];
    assert_eq!(*position, json!({ "lat": 50.637, "lon": 3.063, "precision": "batiment" }));
    let elsewhere = asked.fill("lat", "48.85").press(None).await;
    assert_eq!(elsewhere.texts("#position-confirmee-erreur").len(), 1, "the tick was for another point");
}

#[tokio::test]
async fn the_public_scribe_gets_hours_of_his_own() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "services/ecrivain-public")).await;
    assert_eq!((browser.value("quand").as_str(), browser.value("ma-1-de").as_str()), ("propres", "09:00"));
    let sent = saved(&browser.fill("je-1-de", "14").fill("je-1-a", "16").press(None).await);
    assert_eq!(sent["services"][0]["hours"], "Tu 09:00-12:00; Th 14:00-16:00");
    let sent = saved(&browser.fill("quand", "lieu").press(None).await);
    assert_eq!(sent["services"][0]["hours"], "lieu");
}

#[tokio::test]
async fn a_tick_stays_while_another_field_is_corrected() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "adresse")).await;
    let mut asked = browser.fill("rue", "2 rue de l’Essai").fill("code-postal", "591").press(None).await;
    let tick = scraper::Selector::parse("#position-confirmee").unwrap();
    let tick = asked.page.select(&tick).next().unwrap().attr("value").unwrap().to_owned();
    let mut wrong = asked.fill("position-confirmee", &tick).press(None).await;
    assert_eq!(wrong.texts("a.told"), ["Le code postal a cinq chiffres, par exemple 59100."]);
    let sent = wrong.fill("code-postal", "59100").press(None).await;
    assert_eq!(saved(&sent)["address"]["street"], "2 rue de l’Essai");
}

#[tokio::test]
async fn an_address_that_moves_away_from_its_point_is_asked_about() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "adresse")).await;
    let asked = browser.fill("rue", "17 Grand Place").press(None).await;
    assert!(asked.texts("#position-confirmee-erreur")[0].contains("le point sur la carte n’a pas bougé"));
}

#[tokio::test]
async fn numbers_that_are_no_position_are_told() {
    let site = site().await;
    let mut browser = Browser::open(&site, &path(VENUE, "adresse")).await;
    let wrong = browser.fill("lat", "nord").fill("code-postal", "591").fill("commune", " ").press(None).await;
    let fields: Vec<String> = wrong.texts("a.told");
    assert_eq!(fields.len(), 3, "{fields:?}");
    assert_eq!(wrong.value("lat"), "nord");
}

const SERVICE: &str = r#"{"features":[{"geometry":{"coordinates":[3.1748,50.6916]},"properties":{
    "label":"17 Grand Place 59100 Roubaix","score":0.96,"type":"housenumber","name":"17 Grand Place",
    "postcode":"59100","citycode":"59512","city":"Roubaix"}}]}"#;

async fn address_service() -> String {
    let answer = || async { ([("content-type", "application/json")], SERVICE) };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(
        async move { axum::serve(listener, axum::Router::new().route("/search", get(answer))).await },
    );
    format!("http://{address}")
}

#[tokio::test]
async fn an_address_is_searched_chosen_and_filled_in_without_a_script() {
    let service = address_service().await;
    let settings = ["--geocoder-url", &service];
    let site = Site::with_venues_and_doors(vec![full()], &settings, doors()).await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "adresse")).await;
    let mut found = browser.fill("rue", "17 gd place").press(Some(("chercher", "oui"))).await;
    assert_eq!(found.texts("[data-suggestions] span"), ["17 Grand Place 59100 Roubaix"]);
    assert_eq!(found.value("rue"), "17 gd place");
    let radio = scraper::Selector::parse("input[name=proposition]").unwrap();
    let chosen = found.page.select(&radio).next().unwrap().attr("value").unwrap().to_owned();
    let filled = found.fill("proposition", &chosen).press(Some(("utiliser", "oui"))).await;
    assert_eq!((filled.value("rue").as_str(), filled.value("lat").as_str()), ("17 Grand Place", "50.6916"));
    let sent = saved(&filled.press(None).await);
    assert_eq!(sent["address"]["street"], "17 Grand Place");
    assert_eq!(sent["position"], json!({ "lat": 50.6916, "lon": 3.1748, "precision": "batiment" }));
    assert_eq!(sent["address"].get("district"), None, "the district follows the point");
    let at_once = saved(&found.press(None).await);
    assert_eq!(at_once["position"], sent["position"], "choosing is enough");
}

#[tokio::test]
async fn the_address_is_saved_while_the_address_service_is_away() {
    let site = site().await;
    let mut browser = Browser::open(&site, &path(VENUE, "adresse")).await;
    let away = browser.fill("complement", "2e étage").press(Some(("chercher", "oui"))).await;
    assert_eq!(
        away.texts("#propositions").concat(),
        "Le service des adresses ne répond pas. Vous pouvez continuer sans lui."
    );
    assert_eq!(saved(&away.press(None).await)["address"]["complement"], "2e étage");
}

#[tokio::test]
async fn a_point_that_was_not_touched_keeps_its_precision() {
    let mut venue = full();
    venue.position = venue.position.map(|position| Position { precision: Precision::Street, ..position });
    let site = Site::with_venues_and_doors(vec![venue], &[], doors()).await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "adresse")).await;
    let sent = browser.fill("complement", "").press(None).await;
    assert_eq!(saved(&sent)["position"]["precision"], "rue");
    let moved = browser.fill("lat", "50.6913").press(None).await;
    assert_eq!(saved(&moved)["position"]["precision"], "batiment");
}

#[tokio::test]
async fn a_workshop_gets_hours_of_its_own() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "services/atelier")).await;
    assert_eq!((browser.value("offre").as_str(), browser.value("quand").as_str()), ("", "inconnues"));
    let empty = browser.fill("offre", "oui").fill("quand", "propres").press(None).await;
    assert_eq!(
        empty.texts("#quand-erreur"),
        ["Erreur : Remplissez au moins un jour, ou choisissez une autre réponse."]
    );
    browser.fill("me-1-de", "14").fill("me-1-a", "16h30").fill("combien", "2").fill("cout", "gratuit");
    let sent = saved(&browser.press(None).await);
    let services = sent["services"].as_array().unwrap();
    let help = services.iter().find(|service| service["kind"] == "atelier").unwrap();
    assert_eq!((&help["hours"], &help["quantity"]), (&json!("We 14:00-16:30"), &json!(2)));
    assert_eq!(help["cost"], "gratuit");
}

#[tokio::test]
async fn a_button_in_the_week_of_a_service_loses_nothing() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "services/ecrivain-public")).await;
    browser.fill("remarque", "au deuxième").fill("combien", "deux");
    let copied = browser.press(Some(("copier", "ma"))).await;
    assert_eq!(
        (copied.value("remarque").as_str(), copied.value("je-1-de").as_str()),
        ("au deuxième", "09:00")
    );
    assert_eq!(copied.texts(".error"), Vec::<String>::new());
    let wrong = copied.press(None).await;
    assert_eq!(wrong.texts("#combien-erreur"), ["Erreur : Écrivez un nombre, par exemple 4."]);
}

#[tokio::test]
async fn services_are_answered_by_yes_no_or_not_known() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "services")).await;
    let links = scraper::Selector::parse("a.precise").unwrap();
    let to: Vec<&str> = browser.page.select(&links).filter_map(|link| link.attr("href")).collect();
    assert_eq!(
        to,
        ["/essai/lieu-complet/services/aide-personnalisee", "/essai/lieu-complet/services/ecrivain-public"]
    );
    browser.fill("service-wifi", "oui").fill("service-imprimante", "").fill("service-ecrivain-public", "non");
    let sent: Venue = serde_json::from_value(saved(&browser.press(None).await)).unwrap();
    assert_eq!(
        sent.services_answered(Answer::Yes),
        [ServiceKind::PersonalHelp, ServiceKind::Wifi].into_iter().collect()
    );
    let scribe = sent.service(ServiceKind::PublicScribe).unwrap();
    assert_eq!((scribe.offered, &scribe.hours), (Answer::No, &None));
    assert!(sent.service(ServiceKind::Printer).is_none());
}

#[tokio::test]
async fn unknown_words_of_the_venue_survive_until_they_are_taken_away() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "lieu")).await;
    let sent = saved(&browser.fill("nom", "Péniche").press(None).await);
    assert_eq!(sent["typologies"], json!(["BIB", "autre:Péniche"]));
    let sent = saved(&browser.fill("type", "BIB").press(None).await);
    assert_eq!(sent["typologies"], json!(["BIB"]));
    let forged = saved(&browser.fill("type", "autre:Château").press(None).await);
    assert_eq!(forged.get("typologies"), None, "a form gives no word of its own");
    let mut browser = Browser::open(&site, &path("lieu-complet", "accueil")).await;
    let sent = saved(&browser.fill("fauteuil", "oui").fill("public-seniors", "oui").press(None).await);
    assert_eq!(sent["conditions"]["costs"], json!(["gratuit", "autre:Adhésion"]));
    assert_eq!(sent["conditions"]["wheelchair"], "oui");
    assert_eq!(
        sent["conditions"]["audiences"],
        json!({ "jeunes": "oui", "femmes": "non", "seniors": "oui" })
    );
}

#[tokio::test]
async fn papers_are_ticked_or_written() {
    let site = complete().await;
    let mut browser = Browser::open(&site, &path("lieu-complet", "papiers")).await;
    assert_eq!(
        (browser.value("papiers").as_str(), browser.value("papiers-autres").as_str()),
        ("identite", "justificatif")
    );
    let sent = saved(
        &browser.fill("papiers", "caf").fill("papiers-autres", "justificatif\r\nun sac").press(None).await,
    );
    assert_eq!(sent["conditions"]["papers"], json!(["justificatif", "numéro CAF", "un sac"]));
}

#[tokio::test]
async fn a_text_that_is_too_long_or_holds_what_nobody_sees_is_told() {
    let site = site().await;
    let mut browser = Browser::open(&site, &path(VENUE, "presentation")).await;
    let long = "é".repeat(281);
    let wrong = browser.fill("resume", &long).fill("detail", "a\u{7}b").press(None).await;
    assert_eq!(wrong.texts("#resume-erreur"), ["Erreur : C’est trop long : 280 signes au plus."]);
    assert!(wrong.texts("#detail-erreur")[0].contains("signes invisibles"));
    assert_eq!(wrong.value("resume"), long);
    let sent = browser.fill("resume", "Court").fill("detail", "un\r\n\r\ndeux").press(None).await;
    assert_eq!(saved(&sent)["presentation"]["detail"], "un\n\ndeux");
}

#[tokio::test]
async fn hours_and_closures_are_told_in_words_from_the_first_look() {
    let site = site().await;
    for part in ["horaires", "fermetures", "services/ecrivain-public"] {
        let browser = Browser::open(&site, &path(VENUE, part)).await;
        assert_eq!(browser.texts(".preview h2"), ["Ce que liront les visiteurs"], "{part}");
    }
    let mut browser = Browser::open(&site, &path(VENUE, "horaires")).await;
    let wrong = browser.fill("me-1-de", "midi et demi").press(None).await;
    assert_eq!(wrong.texts("a.told").len(), 1);
    let sent = saved(&browser.fill("me-1-de", "10").press(None).await);
    assert_eq!(sent["hours"], "Tu,Th,Fr 09:00-12:30,14:00-17:30; We 10:00-12:30,14:00-17:30");
    let fields: Vec<(&str, &str)> = browser.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let answer = site.post(&format!("{}/apercu", path(VENUE, "horaires")), &fields).await;
    assert!(answer.body.starts_with("<section class=\"preview\" data-preview-words>"), "{}", answer.body);
    assert!(answer.body.contains("10\u{a0}h"), "{}", answer.body);
}

#[tokio::test]
async fn what_is_typed_comes_back_as_text_and_never_as_a_page() {
    let site = complete().await;
    let payload = "\"><script>alert(1)</script><img src=x onerror=alert(1)></textarea><svg/onload=alert(1)>";
    for step in all_steps() {
        let browser = Browser::open(&site, &path("lieu-complet", &step)).await;
        let texts = "form input[type=text], form input[type=tel], form input[type=hidden], form input:not([type]), form textarea, form input[type=date]";
        let selector = scraper::Selector::parse(texts).unwrap();
        let names: Vec<String> = browser
            .page
            .select(&selector)
            .filter_map(|field| field.attr("name").map(str::to_owned))
            .collect();
        for button in
            [None, Some(("chercher", "oui"))].iter().filter(|button| button.is_none() || step == "adresse")
        {
            let mut browser = Browser::open(&site, &path("lieu-complet", &step)).await;
            for name in &names {
                browser.fill(name, payload);
            }
            let sent = browser.press(*button).await;
            let scripts = scraper::Selector::parse(
                "script:not([src]):not([type='application/json']), img, [onerror], [onload]",
            )
            .unwrap();
            assert_eq!(sent.page.select(&scripts).count(), 0, "{step}");
        }
    }
}

#[tokio::test]
async fn every_page_is_told_in_every_language_and_misses_no_word() {
    let site = complete().await;
    for prefix in ["", "/en", "/ar"] {
        for step in all_steps() {
            let page = format!("{prefix}{}", path("lieu-complet", &step));
            let body = site.get(&page).await.body;
            for key in repere::i18n::keys(repere::i18n::Lang::French)
                .filter(|key| key.contains('-') && key.len() > 6)
            {
                assert!(
                    !body.contains(&format!(">{key}<")) && !body.contains(&format!("> {key}<")),
                    "{page} shows {key}"
                );
            }
            assert!(
                !body.contains("part-"),
                "{page}: {}",
                &body[body.find("part-").unwrap_or(0)..][..60.min(body.len())]
            );
        }
    }
}
