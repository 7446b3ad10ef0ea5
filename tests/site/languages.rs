//! Fourteen languages: every page residents read is said in each, and nothing else is in between.

use std::collections::HashSet;

use axum::http::StatusCode;
use repere::account::Role;
use repere::i18n::lang::{Reach, Review};
use repere::i18n::{Lang, keys};
use scraper::{ElementRef, Html};

use crate::harness::Site;
use crate::person::Person;

/// What residents read.
const PAGES: [&str; 29] = [
    "/",
    "/lieux",
    "/lieux?service=scanner&q=xyz",
    "/lieux/ccas-de-roubaix",
    "/lieux/ccas-de-roubaix/historique",
    "/lieux/ccas-de-roubaix/signaler?sur=horaires",
    "/carte",
    "/orientation",
    "/orientation?besoin=impots",
    "/orientation?pour=demarche",
    "/orientation?besoin=impots&avec=quelquun&quand=peu-importe&quartier=epeule",
    "/orientation?besoin=connexion&quand=peu-importe&quartier=peu-importe",
    "/orientation/je-ne-sais-pas",
    "/orientation/je-ne-sais-pas?message=pas&arnaque=aide",
    "/facile",
    "/facile/besoins",
    "/facile/lieux/ccas-de-roubaix",
    "/facile/lieux?besoin=impots",
    "/selection/1-2",
    "/selection/1/liaison",
    "/pres-de",
    "/hors-ligne",
    "/hors-ligne/journee?date=2026-12-02",
    "/integre",
    "/quartiers/centre",
    "/accessibilite",
    "/mentions-legales",
    "/donnees-personnelles",
    "/plan-du-site",
];

fn in_lang(lang: Lang, path: &str) -> String {
    repere::web::urls::local(lang, path)
}

/// The texts of a page in its own language: not what is marked as French, nor scripts.
fn texts(page: &Html) -> HashSet<String> {
    let root = page.root_element();
    let own = |element: ElementRef<'_>| {
        let name = element.value().name();
        let lang = element.attr("lang");
        element == root || !(matches!(name, "script" | "style") || lang == Some("fr"))
    };
    let mut found = HashSet::new();
    let mut waiting = vec![root];
    while let Some(element) = waiting.pop() {
        let text: String =
            element.children().filter_map(|node| Some(node.value().as_text()?.to_string())).collect();
        found.insert(text.trim().to_owned());
        waiting.extend(element.child_elements().filter(|child| own(*child)));
    }
    found
}

/// Messages said in French although this language has, or should have, words of its own.
fn french_in(page: &Html, lang: Lang) -> Vec<String> {
    let texts = texts(page);
    let says = |key: &&str| {
        let french = Lang::French.say(key);
        french.chars().count() > 8 && texts.contains(&*french)
    };
    let same: HashSet<String> = keys(lang).map(|key| lang.say(key).into_owned()).collect();
    let foreign = |key: &&str| !same.contains(&*Lang::French.say(key));
    keys(Lang::French).filter(says).filter(foreign).map(str::to_owned).collect()
}

#[tokio::test]
async fn what_residents_read_is_there_in_every_language_and_nothing_of_it_in_french() {
    let site = Site::new().await;
    let every: HashSet<&str> = keys(Lang::French).collect();
    for lang in Lang::ALL {
        for path in PAGES {
            let path = in_lang(lang, path);
            let answer = site.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            let page = Html::parse_document(&answer.body);
            let root = page.root_element();
            assert_eq!(
                (root.attr("lang"), root.attr("dir")),
                (Some(lang.code()), Some(lang.dir())),
                "{path}"
            );
            let shown: Vec<String> =
                texts(&page).into_iter().filter(|text| text.len() > 8 && every.contains(&**text)).collect();
            assert!(shown.is_empty(), "{path} shows the keys {shown:?}");
            if lang != Lang::French {
                assert_eq!(french_in(&page, lang), Vec::<String>::new(), "{path} says this in French");
            }
        }
    }
}

#[tokio::test]
async fn a_page_that_does_not_exist_says_so_in_the_language_asked() {
    let site = Site::new().await;
    for lang in Lang::ALL {
        let answer = site.get(&in_lang(lang, "/nulle-part")).await;
        assert_eq!(answer.status, 404);
        assert!(answer.body.contains(&format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir())));
        assert!(answer.body.contains(&*lang.say("error-404-title")), "{}", lang.code());
    }
}

#[tokio::test]
async fn the_language_switch_keeps_the_page_and_its_choices() {
    let page = Site::new().await.page("/ar/lieux?service=imprimante").await;
    let expected: Vec<String> =
        Lang::ALL.map(|lang| in_lang(lang, "/lieux?service=imprimante")).into_iter().collect();
    assert_eq!(page.attributes(".langs a", "href"), expected);
    let alternates: Vec<&str> = Lang::ALL.map(Lang::code).into_iter().chain(["x-default"]).collect();
    assert_eq!(page.attributes("link[rel=alternate]", "hreflang"), alternates);
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    let names = page.all(".langs details a");
    assert_eq!(names[0], "Español");
    assert_eq!(names[10], "አማርኛ");
    assert_eq!(page.attributes(".langs details a", "lang")[9], "fa-AF");
}

#[tokio::test]
async fn a_venue_keeps_its_own_language_inside_another() {
    let site = Site::new().await;
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::French) {
        let page = site.page(&in_lang(lang, "/lieux/ccas-de-roubaix")).await;
        assert_eq!(page.all("h1 bdi[lang=fr]"), ["CCAS de Roubaix"]);
        assert!(page.all(".acts bdi[dir=ltr]")[0].contains("03"));
        assert!(!page.all("p.badge")[0].contains("ouvert"), "{}", lang.code());
    }
}

#[tokio::test]
async fn data_speak_the_language_of_their_address() {
    let site = Site::new().await;
    let answer = site.get("/ar/lieux.geojson").await;
    let data: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    let first = &data["features"][0]["properties"];
    assert!(first["etat_texte"].as_str().unwrap().contains(|c| ('\u{600}'..'\u{700}').contains(&c)));
    assert!(first["url"].as_str().unwrap().starts_with("/ar/lieux/"));
}

#[tokio::test]
async fn a_translation_nobody_has_read_again_says_so_with_a_number_to_call() {
    let site = Site::new().await;
    for lang in Lang::ALL {
        let page = site.page(&in_lang(lang, "/")).await;
        let marks = page.all("footer .review");
        match lang.review() {
            Review::Vouched => assert!(marks.is_empty(), "{marks:?}"),
            Review::ToRead => {
                assert!(marks[0].contains(&*lang.say("translation-review")), "{marks:?}");
                assert!(page.attributes("footer .review a", "href")[0].starts_with("tel:+33"));
            }
        }
    }
}

#[tokio::test]
async fn pages_for_members_lead_to_french_where_a_language_lacks_them() {
    let site = Site::new().await;
    let pages =
        ["/admin", "/partenaire/connexion", "/accueil?q=caf", "/proposer", "/fiche/x", "/rendez-vous/x"];
    for lang in Lang::ALL.into_iter().filter(|lang| lang.reach() == Reach::Public) {
        for path in pages {
            let answer = site.get(&in_lang(lang, path)).await;
            assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{} {path}", lang.code());
            assert_eq!(answer.headers["location"], path);
        }
    }
    let posted = site.post("/tr/partenaire/connexion", &[("email", "a@b.fr")]).await;
    assert_eq!(
        (posted.status, &posted.headers["location"]),
        (307, &"/partenaire/connexion".parse().unwrap())
    );
    assert_eq!(site.page("/tr").await.attributes("footer [href^='/tr/accueil']", "hreflang"), ["fr"]);
    for path in ["/accueil", "/ar/accueil", "/en/partenaire/connexion"] {
        let page = site.page(path).await;
        assert_eq!(page.attributes(".langs a", "hreflang"), ["fr", "en", "ar"], "{path}");
    }
}

#[tokio::test]
async fn a_language_switched_off_vanishes_and_its_addresses_lead_to_french() {
    let site = Site::new().await;
    let mut city = Person::signed_in(&site, "ville@example.org", Role::Coordinator).await;
    city.go("/admin/reglages").await;
    let (action, mut fields) = city.form("#langues-du-site", &[]);
    assert_eq!(fields.iter().filter(|(name, _)| name == "langue").count(), Lang::ALL.len() - 1);
    fields.retain(|(name, code)| name != "langue" || !["tr", "ar"].contains(&&**code));
    city.post(&action, &fields).await;
    assert!(city.reads().contains("C’est enregistré"), "{}", city.reads());
    assert!(city.sees("input[value=ru][checked]") && !city.sees("input[value=tr][checked]"));
    for (path, french) in [("/tr", "/"), ("/tr/lieux?q=caf", "/lieux?q=caf"), ("/ar/carte", "/carte")] {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.headers["location"].to_str().unwrap()), (307, french), "{path}");
    }
    let page = site.page("/lieux").await;
    for selector in [".langs a", "link[rel=alternate]:not([hreflang=x-default])"] {
        let offered = page.attributes(selector, "hreflang");
        assert_eq!(offered.len(), Lang::ALL.len() - 2, "{offered:?}");
        assert!(!offered.iter().any(|code| code == "tr" || code == "ar"), "{offered:?}");
    }
    let sheet = site.page("/selection/1/fiche?langue=tr").await;
    assert!(
        sheet.attributes("main [lang]", "lang").iter().all(|lang| lang == "fr"),
        "the sheet is in French"
    );
    let offered = site.page("/selection/1").await.attributes("#langue option", "value");
    assert!(offered.contains(&"ru".to_owned()) && !offered.contains(&"tr".to_owned()), "{offered:?}");
}

#[tokio::test]
async fn french_cannot_be_switched_off() {
    let site = Site::new().await;
    let mut city = Person::signed_in(&site, "ville@example.org", Role::Coordinator).await;
    city.go("/admin/reglages").await;
    let (action, mut fields) = city.form("#langues-du-site", &[]);
    fields.retain(|(name, _)| name != "langue");
    city.post(&action, &fields).await;
    let page = site.page("/").await;
    assert_eq!(page.attributes(".langs a", "hreflang"), ["fr"]);
    assert_eq!(site.get("/en").await.headers["location"], "/");
}

#[tokio::test]
async fn a_sheet_is_in_french_and_in_any_language() {
    let site = Site::new().await;
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::French) {
        let sheet = site.page(&format!("/selection/1/fiche?langue={}", lang.code())).await;
        let told = sheet.all(&format!("main [lang='{}']", lang.code())).join(" ");
        assert!(told.contains(&*lang.say("weekday-5")), "{}: {told}", lang.code());
        assert!(sheet.one("main").contains("vendredi"));
    }
    assert_eq!(site.get("/selection/1/fiche?langue=xx").await.status, 400);
}

#[tokio::test]
async fn who_speaks_dari_is_offered_venues_that_do_first() {
    // The language of the page is a wish of whoever asks, by the code venues use.
    assert_eq!(Lang::Dari.spoken(), "fa");
    let site = Site::new().await;
    let page = site.page("/fa/lieux?langue=fa").await;
    assert!(page.one("main").contains(&*Lang::Dari.say("language-fa")), "{}", page.one("main"));
}
