//! Reading without network: what a telephone is given to keep, the city for a day, and what those who save data get.

use chrono::NaiveDate;
use repere::hours::{Change, Exception};
use repere::venue::{Point, Position, Precision, Venue};
use scraper::{Html, Selector};
use serde_json::Value;

use crate::harness::{Answer, Page, Site, THURSDAY, open, venue};

/// The pages that are kept, by their address.
async fn copies(site: &Site, path: &str) -> Vec<(String, String)> {
    let answer = site.get(path).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let bundle: Value = serde_json::from_str(&answer.body).unwrap();
    let pages = bundle["pages"].as_object().unwrap();
    pages.iter().map(|(path, html)| (path.clone(), html.as_str().unwrap().to_owned())).collect()
}

fn text(html: &str, selector: &str) -> String {
    let found = Html::parse_document(html);
    let words: Vec<String> = found
        .select(&Selector::parse(selector).unwrap())
        .flat_map(|one| one.text())
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect();
    words.join(" ").replace('\u{a0}', " ")
}

fn closed_on(day: &str) -> Exception {
    let day: NaiveDate = day.parse().unwrap();
    Exception::new(day, day, Change::Closed, None).unwrap()
}

#[tokio::test]
async fn a_telephone_is_given_home_list_and_every_place_in_its_language() {
    let site = Site::new().await;
    for prefix in ["", "/ar"] {
        let pages = copies(&site, &format!("{prefix}/hors-ligne/copie.json")).await;
        let paths: Vec<&str> = pages.iter().map(|(path, _)| path.as_str()).collect();
        for path in [&format!("{prefix}/lieux"), &format!("{prefix}/lieux/ccas-de-roubaix")] {
            assert!(paths.contains(&path.as_str()), "{path} in {paths:?}");
        }
        assert!(paths.contains(&if prefix.is_empty() { "/" } else { prefix }));
        let open = site
            .features("")
            .await
            .iter()
            .filter(|it| it["properties"]["etat_texte"] != "Ce lieu a fermé")
            .count();
        let venues = paths.iter().filter(|path| path.starts_with(&format!("{prefix}/lieux/"))).count();
        assert_eq!(venues, open, "every place that is not closed for good");
    }
}

#[tokio::test]
async fn nothing_of_members_desks_or_appointments_is_among_what_is_kept() {
    let site = Site::new().await;
    for (path, _) in copies(&site, "/hors-ligne/copie.json").await {
        let fine = path == "/"
            || path == "/lieux"
            || path.starts_with("/lieux/")
            || path == "/hors-ligne/sans-reseau";
        assert!(fine && !path.contains("rendez-vous"), "{path}");
    }
}

#[tokio::test]
async fn a_copy_says_its_day_and_never_that_a_place_is_open() {
    // Open at the moment of the copy, and confirmed: the live page says so.
    let site = Site::with(THURSDAY, vec![open("Centre", "Mo-Fr 09:00-12:00,14:00-18:00")]).await;
    assert!(site.page("/lieux/centre").await.says("Ouvert jusqu’à 18 h"));
    for (path, html) in copies(&site, "/hors-ligne/copie.json").await {
        assert_eq!(text(&html, "main .badge"), "", "{path}");
        let said = text(&html, "main");
        for lie in ["Ouvert", "ouvert jusqu", "aujourd’hui", "demain"] {
            assert!(!said.contains(lie), "{path} says “{lie}”: {said}");
        }
        if path != "/hors-ligne/sans-reseau" {
            assert!(said.contains("Copie du jeudi 26 novembre 2026."), "{path}: {said}");
        }
    }
}

#[tokio::test]
async fn a_copy_of_a_place_tells_two_weeks_with_their_closures() {
    let mut centre = open("Centre", "Mo-Fr 09:00-12:00");
    centre.exceptions = vec![closed_on("2026-12-03")];
    let site = Site::with(THURSDAY, vec![centre]).await;
    let pages = copies(&site, "/hors-ligne/copie.json").await;
    let html = &pages.iter().find(|(path, _)| path == "/lieux/centre").unwrap().1;
    let row = |date: &str| text(html, &format!("tr[data-day='{date}']"));
    assert_eq!(row("2026-11-26"), "jeudi 26 9 h – 12 h");
    assert!(row("2026-12-03").contains("Fermé"), "{}", row("2026-12-03"));
    assert_eq!(row("2026-12-09"), "mercredi 9 9 h – 12 h");
    assert_eq!(row("2026-12-10"), "", "what lies further is not told");
}

/// So many places on a line that leads away from the town hall.
fn along(count: u32) -> Vec<Venue> {
    let at = |n: u32| {
        let mut one = venue(&format!("Lieu {n:03}"));
        let point = Point::new(50.69, f64::from(n).mul_add(0.001, 3.17)).unwrap();
        one.position = Some(Position { point, precision: Precision::Building });
        one
    };
    (1..=count).map(at).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_country_the_nearest_three_hundred_are_kept_and_the_page_says_so() {
    let site = Site::with(THURSDAY, along(303)).await;
    let page = site.page("/hors-ligne").await;
    assert!(page.says("Ce sont 300 lieux sur 303"));
    assert_eq!(page.all("[data-near]").len(), 1);
    let near = site.page("/hors-ligne?pres=50.69,3.48").await;
    assert!(near.says("les 300 lieux les plus proches, sur 303"));
    let bundle = &near.attributes("[data-bundle]", "data-bundle")[0];
    let pages = copies(&site, bundle).await;
    let has = |slug: &str| pages.iter().any(|(path, _)| path == &format!("/lieux/{slug}"));
    assert!(has("lieu-303") && has("lieu-004") && !has("lieu-003"));
}

#[tokio::test]
async fn a_selection_is_kept_as_a_copy_of_its_own() {
    let site = Site::with(THURSDAY, vec![open("Centre", "Mo-Fr 09:00-12:00"), venue("Maison")]).await;
    let page = site.page("/hors-ligne/selection/1-2").await;
    assert!(page.says("Centre") && page.says("Maison") && page.says("Copie du jeudi 26 novembre 2026."));
    assert!(page.all("main .badge").is_empty());
    assert_eq!(site.get("/hors-ligne/selection/1-9").await.status, 404);
    let links = site.page("/selection/2-1").await.attributes("main a", "href");
    assert!(links.contains(&"/hors-ligne?selection=2-1".to_owned()), "{links:?}");
    let wish = site.page("/hors-ligne?selection=2-1").await;
    assert_eq!(wish.attributes("[data-selection][data-bundle]", "data-selection"), ["2-1"]);
    assert_eq!(site.get("/hors-ligne?selection=2-x").await.status, 400);
}

#[tokio::test]
async fn the_city_for_a_day_tells_the_hours_of_that_day() {
    let mut closed = open("Centre", "Mo-Fr 09:00-12:00");
    closed.exceptions = vec![closed_on("2026-12-02")];
    let site = Site::with(
        THURSDAY,
        vec![closed, open("Maison", "We 14:00-17:00"), venue("Relais"), open("Atelier", "Th 10:00-12:00")],
    )
    .await;
    let page = site.page("/hors-ligne/journee?date=2026-12-02").await;
    assert_eq!(page.one("h1"), "Les lieux, mercredi 2 décembre 2026");
    assert_eq!(
        page.all("main section h2"),
        ["Ouverts ce jour (1)", "Horaires à demander (1)", "Fermés ce jour (2)"]
    );
    assert_eq!(page.all("main section h3"), ["Maison", "Relais", "Atelier", "Centre"]);
    assert_eq!(page.all("main .badge").first().unwrap().replace('\u{a0}', " "), "Ouvert 14 h – 17 h");
    for word in ["aujourd’hui", "demain", "maintenant"] {
        assert!(!page.says(word), "“{word}” is a lie on another day");
    }
    assert!(page.says("Heures calculées le jeudi 26 novembre 2026."));
    for bad in ["2026-11-25", "2029-01-01", "demain", "2026-12-02T10:00", "2026-13-01"] {
        assert_eq!(site.get(&format!("/hors-ligne/journee?date={bad}")).await.status, 400, "{bad}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_city_for_a_day_is_light() {
    let site = Site::with(THURSDAY, along(300)).await;
    let answer = site.get_with("/hors-ligne/journee?date=2026-12-02", &[("accept-encoding", "gzip")]).await;
    let bytes: usize = answer.headers["content-length"].to_str().unwrap().parse().unwrap();
    assert!(bytes <= 100_000, "{bytes} bytes");
}

#[tokio::test]
async fn the_worker_stays_at_one_address_and_writes_nothing() {
    let site = Site::new().await;
    let worker = site.get("/sw.js").await;
    assert_eq!(worker.status, 200);
    assert_eq!(header(&worker, "cache-control"), "no-cache");
    assert_eq!(header(&worker, "content-type"), "text/javascript; charset=utf-8");
    assert!(header(&worker, "content-security-policy").contains("worker-src 'self'"));
    for write in [".put(", ".add(", ".addAll(", "caches.delete", "indexedDB"] {
        assert!(!worker.body.contains(write), "{write}");
    }
}

#[tokio::test]
async fn the_site_can_be_installed_under_its_name_in_each_language() {
    let site = Site::new().await;
    for (prefix, start, dir) in [("", "/", "ltr"), ("/ar", "/ar", "rtl")] {
        let link = site.page(&format!("{prefix}/lieux")).await.attributes("link[rel=manifest]", "href");
        assert_eq!(link, [format!("{prefix}/manifest.webmanifest")]);
        let answer = site.get(&link[0]).await;
        assert_eq!(header(&answer, "content-type"), "application/manifest+json");
        let manifest: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(manifest["name"], "Repère Roubaix");
        assert_eq!(manifest["start_url"], start);
        assert_eq!(manifest["dir"], dir);
        for icon in manifest["icons"].as_array().unwrap() {
            let file = site.get(icon["src"].as_str().unwrap()).await;
            assert_eq!((file.status, header(&file, "content-type")), (200, "image/svg+xml"));
        }
    }
}

#[tokio::test]
async fn who_saves_data_gets_the_list_and_asks_for_the_map() {
    let site = Site::new().await;
    let full = site.get("/carte").await;
    let light = site.get_with("/carte", &[("save-data", "on")]).await;
    let again = site.get("/carte").await;
    for answer in [&full, &light, &again] {
        assert_eq!(header(answer, "vary"), "accept-encoding, save-data");
    }
    assert_eq!(full.body, again.body, "one does not get what is kept for the other");
    assert_ne!(full.headers["etag"], light.headers["etag"]);
    let scripts =
        |answer: &Answer| Page::of(&answer.body).attributes("script[src], link[rel=stylesheet]", "href");
    assert!(full.body.contains("Passer la carte") && !full.body.contains("Afficher la carte"));
    assert!(light.body.contains("Afficher la carte"));
    assert!(scripts(&full).iter().any(|file| file.contains("map-")));
    assert!(!scripts(&light).iter().any(|file| file.contains("/map-") && !file.contains("map-asked")));
    assert!(!header(&site.get("/lieux").await, "vary").contains("save-data"), "the list is the same for all");
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers[name].to_str().unwrap()
}
