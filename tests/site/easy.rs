//! The easy version: the same facts in words for beginning readers, and nothing else.

use std::collections::HashSet;

use repere::i18n::Lang;
use scraper::{ElementRef, Html, Node, Selector};
use serde_json::json;

use crate::harness::{Site, open, said, service, venue};
use crate::reading::{self, Text};

/// Every easy page of Roubaix: home, needs, the list with each service, every venue.
async fn easy_pages(site: &Site) -> Vec<String> {
    let mut pages = vec!["/facile".to_owned(), "/facile/besoins".to_owned()];
    pages.extend(["/facile/lieux", "/facile/lieux?page=2", "/facile/lieux?ouvert=oui"].map(str::to_owned));
    for tile in site.page("/facile/besoins").await.attributes("a.tile", "href") {
        if tile.starts_with("/facile/besoins") {
            pages.extend(site.page(&tile).await.attributes("a.tile", "href"));
        }
        pages.push(tile);
    }
    let catalogue = site.app.catalogue();
    pages.extend(catalogue.entries().iter().map(|entry| format!("/facile/lieux/{}", entry.venue.slug)));
    pages
}

/// What is written on an easy page, a line a block, names left out.
async fn words(site: &Site, path: &str) -> Text {
    let answer = site.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    let page = Html::parse_document(&answer.body);
    let main = page.select(&Selector::parse("main").unwrap()).next().unwrap();
    let mut text = String::new();
    write(main, &mut text);
    Text::of(&text)
}

fn write(element: ElementRef<'_>, text: &mut String) {
    let left_out = |at: &ElementRef<'_>| {
        at.attr("data-name").is_some()
            || at.value().classes().any(|class| class == "vh")
            || at.attr("dir").is_some()
    };
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (Node::Text(words), _) => text.push_str(words),
            (_, Some(at)) if !left_out(&at) => {
                let block = !matches!(at.value().name(), "span" | "b" | "bdi" | "svg" | "use");
                text.push_str(if block { "\n" } else { "" });
                write(at, text);
                text.push_str(if block { "\n" } else { "" });
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_beginning_reader_reads_every_page_with_ease() {
    let site = Site::new().await;
    let pages = easy_pages(&site).await;
    assert!(pages.len() > 35, "{}", pages.len());
    let mut eases = Vec::new();
    for path in &pages {
        let text = words(&site, path).await;
        for sentence in &text.sentences {
            assert!(sentence.len() <= 12, "{path}: {} words: {}", sentence.len(), sentence.join(" "));
        }
        eases.push(text.ease());
    }
    #[expect(clippy::cast_precision_loss, reason = "a few dozen pages")]
    let mean = eases.iter().sum::<f64>() / eases.len() as f64;
    assert!(mean >= 70.0, "{mean}");
}

#[tokio::test]
async fn no_easy_sentence_is_long_in_any_language() {
    let site = Site::new().await;
    for lang in Lang::ALL {
        for path in [
            "/facile",
            "/facile/besoins?pour=demarche",
            "/facile/lieux?besoin=impots",
            "/facile/lieux/ccas-de-roubaix",
            "/facile/lieux/mairie-des-quartiers-nord",
            "/facile/lieux/la-condition-publique",
        ] {
            let path = repere::web::urls::local(lang, path);
            for sentence in words(&site, &path).await.sentences {
                assert!(sentence.len() <= 12, "{path}: {} words: {}", sentence.len(), sentence.join(" "));
            }
        }
    }
}

#[tokio::test]
async fn the_hours_of_days_unlike_others_are_short_too() {
    let mut odd = open(
        "Odd",
        "Mo 09:30-12:15,13:45-18:30; Tu 10:00+; We off \"by appointment\"; Th 00:00-24:00; Fr 09:00-12:00",
    );
    odd.conditions = serde_json::from_value(json!({ "wheelchair": "non" })).unwrap();
    let site = Site::with("2026-12-24T10:00", vec![odd]).await;
    let text = words(&site, "/facile/lieux/odd").await;
    let told: Vec<String> = text.sentences.iter().map(|words| words.join(" ")).collect();
    assert!(told.iter().all(|sentence| sentence.split(' ').count() <= 12), "{told:#?}");
    assert!(told.contains(&"Puis de 13 heures 45 à 18 heures 30".to_owned()), "{told:#?}");
    assert!(told.iter().any(|one| one.starts_with("Vendredi c’est un jour de fête")), "{told:#?}");
    assert!(told.contains(&"On ne peut pas entrer en fauteuil roulant".to_owned()), "{told:#?}");
}

#[tokio::test]
async fn the_easy_version_says_what_the_full_version_says() {
    let site = Site::new().await;
    let catalogue = site.app.catalogue();
    for entry in catalogue.entries() {
        let slug = &entry.venue.slug;
        let (full, easy) =
            (site.page(&format!("/lieux/{slug}")).await, site.page(&format!("/facile/lieux/{slug}")).await);
        let phones = |page: &crate::harness::Page| page.attributes("main .acts a[href^='tel:']", "href");
        assert_eq!(phones(&full), phones(&easy), "{slug}");
        assert_eq!(full.one("h1"), easy.one("h1"));
        assert_eq!(
            shape(&full.attributes("main > .badge use", "href")),
            shape(&easy.attributes(".etat use", "href"))
        );
        let week = full.all(".week tr");
        assert_eq!(week.len(), easy.all(".easy-days li").len(), "{slug}");
        for (row, told) in week.iter().zip(easy.all(".easy-days li")) {
            assert_eq!(row.contains("Fermé"), told.contains("c’est fermé"), "{slug}: {row} / {told}");
        }
        let told = easy.all(".easy-days li").join(" ");
        assert_eq!(hours(&full.all(".week .nb").join(" ")), easy_hours(&told), "{slug}: {told}");
        let offers = full.all(".offers-full > li").len();
        assert_eq!(offers, easy.all(".easy-offers li").len(), "{slug}");
    }
}

/// The name of the symbol, without the file.
fn shape(icons: &[String]) -> Vec<&str> {
    icons.iter().filter_map(|href| href.split('#').nth(1)).collect()
}

/// The hours of a row of the full version: “jeudi 26 8 h – 12 h 30” gives 8:00 and 12:30.
fn hours(row: &str) -> Vec<(u32, u32)> {
    let row = row.replace("minuit", "0 h");
    times(&row, "h")
}

fn easy_hours(told: &str) -> Vec<(u32, u32)> {
    let told = told.replace("minuit", "0 heures").replace("midi", "12 heures").replace("heures", "heure");
    times(&told, "heure")
}

/// Every number before `unit`, with the two digits after it.
fn times(text: &str, unit: &str) -> Vec<(u32, u32)> {
    let clean = text.replace(['.', ','], " ");
    let words: Vec<&str> = clean.split_whitespace().collect();
    let at = |at: usize| words.get(at).copied().unwrap_or_default();
    (0..words.len())
        .filter(|here| at(here + 1) == unit && at(*here).parse::<u32>().is_ok())
        .map(|here| {
            let minutes = at(here + 2);
            let minutes = if minutes.len() == 2 && at(here + 3) != unit { minutes } else { "0" };
            (at(here).parse().unwrap(), minutes.parse().unwrap_or(0))
        })
        .collect()
}

#[tokio::test]
async fn nothing_people_wrote_is_on_an_easy_page_but_names_and_addresses() {
    let mut talkative = open("Bavard", "Mo-Fr 09:00-12:00");
    talkative.services.push(service("imprimante", &json!({ "note": "Zorglub", "price": "Zorglub" })));
    talkative.presentation =
        serde_json::from_value(json!({ "summary": "Zorglub", "detail": "Zorglub" })).unwrap();
    talkative.address.complement = Some("Zorglub".parse().unwrap());
    talkative.conditions =
        serde_json::from_value(json!({ "transport": "Zorglub", "papers": ["Zorglub"] })).unwrap();
    let site = Site::with(crate::harness::THURSDAY, vec![talkative]).await;
    assert!(site.get("/lieux/bavard").await.body.contains("Zorglub"), "the full version has it");
    for path in ["/facile/lieux/bavard", "/facile/lieux", "/facile/lieux?q=Zorglub", "/facile"] {
        let page = site.page(path).await;
        assert!(!page.says("Zorglub"), "{path}");
    }
}

#[tokio::test]
async fn who_says_that_the_hours_are_right_is_told_in_one_sentence() {
    let mut city = open("Ville", "Mo-Fr 09:00-18:00");
    city.said.insert(repere::venue::FactGroup::Hours, said("ville-telephone", "2026-10-01"));
    let mut old = open("Vieux", "Mo-Fr 09:00-18:00");
    old.said.insert(repere::venue::FactGroup::Hours, said("source-publique", "2022-05-01"));
    let site = Site::with(crate::harness::THURSDAY, vec![open("Lieu", "Mo-Fr 09:00-18:00"), city, old]).await;
    assert!(site.page("/facile/lieux/lieu").await.says("Le lieu a dit que c’est juste."));
    assert!(site.page("/facile/lieux/lieu").await.says("C’est ouvert. Ça ferme à 18 heures."));
    assert!(site.page("/facile/lieux/ville").await.says("La ville a dit que c’est juste."));
    let old = site.page("/facile/lieux/vieux").await;
    assert!(old.says("On n’est pas sûr. Appelez d’abord."));
    assert!(old.says("C’est sûrement ouvert. Appelez d’abord."));
}

#[tokio::test]
async fn a_list_shows_ten_places_and_see_more() {
    let many: Vec<_> = (0..23).map(|n| venue(&format!("Lieu {n:02}"))).collect();
    let site = Site::with(crate::harness::THURSDAY, many).await;
    let mut seen = HashSet::new();
    let mut next = Some("/facile/lieux".to_owned());
    let mut lengths = Vec::new();
    while let Some(path) = next {
        let page = site.page(&path).await;
        let names = page.all(".easy-cards h2");
        lengths.push(names.len());
        seen.extend(names);
        next = page.attributes("a[rel=next]", "href").pop();
    }
    assert_eq!((lengths, seen.len()), (vec![10, 10, 3], 23));
    assert_eq!(site.get("/facile/lieux?page=4").await.status, 404);
    assert_eq!(site.get("/facile/lieux/nulle-part").await.status, 404);
}

#[tokio::test]
async fn the_easy_version_begins_with_what_people_want() {
    let site = Site::new().await;
    let groups = site.page("/facile/besoins").await.attributes("a.tile", "href");
    assert_eq!(groups.len(), 9, "{groups:?}");
    assert!(groups.contains(&"/facile/besoins?pour=demarche".to_owned()));
    let page = site.page("/facile/besoins?pour=demarche").await;
    assert!(page.attributes("a.tile", "href").contains(&"/facile/lieux?besoin=impots".to_owned()));
    let page = site.page("/facile/lieux?besoin=impots").await;
    assert_eq!(page.one("h1"), "Impôts");
    assert!(!page.all("main a.btn[href^='tel:']").is_empty());
    for lost in
        ["/facile/besoins?pour=rien", "/facile/lieux?besoin=rien", "/facile/lieux?besoin=impots&page=9"]
    {
        assert_eq!(site.get(lost).await.status, 404, "{lost}");
    }
}

#[tokio::test]
async fn what_to_bring_and_what_is_no_place_are_told_to_beginning_readers_too() {
    let site = Site::new().await;
    let page = site.page("/facile/lieux?besoin=impots").await;
    let beside = page.all(".easy-beside li");
    assert!(
        beside[0].contains("Votre dernier avis d’impôt") && beside[0].contains("impots.gouv.fr"),
        "{beside:?}"
    );
    let page = site.page("/ar/facile/lieux?besoin=connexion").await;
    assert_eq!(page.all(".easy-beside a").len(), 2, "{}", page.one("main"));
    assert!(page.says("Emmaüs Connect"));
    assert!(site.page("/facile/lieux?besoin=emprunter").await.all(".easy-beside").is_empty());
}

#[tokio::test]
async fn every_public_page_leads_to_its_easy_version_and_back() {
    let site = Site::new().await;
    for (full, easy) in [
        ("/", "/facile"),
        ("/orientation", "/facile/besoins"),
        ("/lieux?service=imprimante&ouvert=oui", "/facile/lieux?service=imprimante&ouvert=oui"),
        ("/lieux/ccas-de-roubaix", "/facile/lieux/ccas-de-roubaix"),
    ] {
        let way = |page: crate::harness::Page| page.attributes("header .ways a", "href");
        assert_eq!(way(site.page(full).await), [easy]);
        assert_eq!(way(site.page(easy).await), [full]);
        let arabic = if full == "/" { "/ar".to_owned() } else { format!("/ar{full}") };
        assert_eq!(way(site.page(&arabic).await), [format!("/ar{easy}")]);
    }
    assert_eq!(site.page("/carte").await.attributes("header .ways a", "href"), ["/facile/lieux"]);
    assert!(site.page("/partenaire/connexion").await.attributes("header .ways", "class").is_empty());
}

#[test]
fn syllables_are_counted_as_french_is_read() {
    for (word, count) in [
        ("lieu", 1),
        ("ouvert", 2),
        ("ferme", 1),
        ("fermé", 2),
        ("heures", 1),
        ("appelez", 3),
        ("papier", 2),
        ("ordinateur", 4),
        ("téléphone", 3),
        ("c’est", 1),
        ("quelqu’un", 2),
        ("maison", 2),
        ("travail", 2),
        ("handicapées", 4),
        ("on", 1),
        ("juste", 1),
        ("écran", 2),
        ("gratuit", 2),
        ("12", 1),
        ("30", 1),
        ("45", 3),
        ("le", 1),
    ] {
        assert_eq!(reading::syllables(word), count, "{word}");
    }
}
