//! Finding a venue: home, list, one venue, districts.

use repere::hours::Hours;
use serde_json::json;

use crate::harness::{Site, open, service, venue};

#[tokio::test]
async fn a_resident_finds_a_phone_number_in_three_taps() {
    let site = Site::new().await;
    let home = site.page("/").await;
    let needs = home.attributes("a.tile", "href");
    assert!(needs.contains(&"/lieux?service=aide-personnalisee".to_owned()), "{needs:?}");
    let list = site.page("/lieux?service=aide-personnalisee").await;
    assert!(list.attributes(".card a.btn", "href").contains(&"tel:+33320815757".to_owned()));
    let venue = site.page("/lieux/ccas-de-roubaix").await;
    assert_eq!(venue.attributes(".acts a[href^='tel:']", "href"), ["tel:+33320815757"]);
}

#[tokio::test]
async fn the_home_page_shows_six_needs_a_seventh_way_and_a_human() {
    let page = Site::new().await.page("/").await;
    assert_eq!(page.all("a.tile").len(), 7);
    assert_eq!(page.attributes("li.all a.tile", "href"), ["/orientation"]);
    assert_eq!(page.attributes(".relay a", "href"), ["tel:+33320664500"]);
    assert!(page.says("3 lieux normalement ouverts"));
}

#[tokio::test]
async fn the_twenty_venues_are_listed_and_the_fifteen_drafts_are_not() {
    let site = Site::new().await;
    let page = site.page("/lieux").await;
    assert_eq!(page.all(".card").len(), 20);
    for draft in ["Assia Djebar", "Maison des femmes", "ICIÉLÀ"] {
        assert!(!page.says(draft), "{draft}");
    }
    assert_eq!(site.get("/lieux/centre-social-assia-djebar").await.status, 404);
}

#[tokio::test]
async fn sure_answers_are_counted_as_the_sources_give_them() {
    let site = Site::new().await;
    for (service, count) in [
        ("acces-libre", 3),
        ("aide-personnalisee", 5),
        ("ecrivain-public", 3),
        ("atelier", 6),
        ("imprimante", 1),
        ("scanner", 0),
    ] {
        assert_eq!(site.features(&format!("?service={service}")).await.len(), count, "{service}");
    }
}

#[tokio::test]
async fn who_has_not_said_is_one_line_away_and_never_counted() {
    let site = Site::new().await;
    let page = site.page("/lieux?service=aide-personnalisee").await;
    assert_eq!(page.all(".card").len(), 5);
    assert_eq!(
        page.one(".unsaid"),
        "14 lieux n’ont pas dit si quelqu’un y aide : les voir"
            .replace(" :", "\u{a0}:")
            .replace('\u{a0}', " ")
    );
    let wider = &page.attributes(".unsaid a", "href")[0];
    let all = site.page(wider).await;
    assert_eq!(all.all(".card").len(), 19);
    assert_eq!(all.all(".unsure .card").len(), 14);
}

#[tokio::test]
async fn few_sure_answers_bring_those_who_have_not_said_at_once() {
    let page = Site::new().await.page("/lieux?service=imprimante").await;
    assert_eq!(page.one("#compte b"), "1 lieu.");
    assert_eq!(page.all(".unsure .card").len(), 18);
}

#[tokio::test]
async fn whoever_calls_reads_when_somebody_answers_in_their_language() {
    let mut clear = venue("Lieu");
    clear.contact.phone = "03 20 66 45 00".parse().ok();
    clear.contact.phone_hours = Some(Hours::parse("Mo-Fr 09:00-12:00"));
    let mut vague = venue("Autre");
    vague.contact.phone = "03 20 66 45 01".parse().ok();
    vague.contact.phone_hours = Some(Hours::parse("le matin"));
    let site = Site::with("2026-11-26T15:00", vec![clear, vague]).await;
    let page = site.page("/lieux/lieu").await;
    assert!(page.says("Heures du téléphone : lundi – vendredi"));
    assert!(!site.page("/ar/lieux/lieu").await.says("lundi"));
    assert!(site.page("/lieux/autre").await.says("Heures du téléphone : le matin"));
}

#[tokio::test]
async fn no_is_not_the_same_as_not_known() {
    let (mut yes, mut no, silent) = (venue("Avec"), venue("Sans"), venue("Muet"));
    yes.services = vec![service("imprimante", &json!({}))];
    no.services = vec![service("imprimante", &json!({ "offered": "non" }))];
    let site = Site::with("2026-11-26T15:00", vec![yes, no, silent]).await;
    assert_eq!(site.names("?service=imprimante").await, ["Avec"]);
    assert_eq!(site.names("?service=imprimante&peut-etre=oui").await, ["Avec", "Muet"]);
    let page = site.page("/lieux/sans").await;
    assert!(page.says("Il n’y a pas ici : Imprimer."));
}

#[tokio::test]
async fn the_building_is_open_but_the_scribe_comes_on_tuesday_morning_only() {
    let mut centre = open("Centre", "Mo-Fr 09:00-18:00; PH off");
    centre.services = vec![service("ecrivain-public", &json!({ "hours": "Tu 09:00-12:00" }))];
    let site = Site::with("2026-11-26T15:00", vec![centre]).await;
    assert_eq!(site.state("").await, ("ouvert".into(), "Ouvert jusqu’à 18 h".into()));
    let (state, words) = site.state("?service=ecrivain-public").await;
    assert_eq!(
        (state.as_str(), words.as_str()),
        ("ferme", "Fermé · ouvre mardi 1er décembre à 9 h".replace("mardi 1er décembre", "mardi").as_str())
    );
    assert!(site.page("/lieux?service=ecrivain-public&ouvert=oui").await.says("Aucun lieu"));
    assert!(site.page("/lieux/centre").await.says("mardi 24 : 9 h – 12 h"));
}

#[tokio::test]
async fn help_without_hours_is_not_known_while_the_building_is_open() {
    let mut centre = open("Centre", "Mo-Fr 09:00-17:00; PH off");
    centre.services = vec![service("aide-personnalisee", &json!({})), service("imprimante", &json!({}))];
    let site = Site::with("2026-11-26T15:00", vec![centre]).await;
    let (state, words) = site.state("?service=aide-personnalisee").await;
    assert_eq!(
        (state.as_str(), words.as_str()),
        ("inconnu", "Lieu ouvert jusqu’à 17 h. Pour l’aide, appelez.")
    );
    let (_, tomorrow) = site.state("?service=aide-personnalisee&quand=2026-11-27T10:00").await;
    assert_eq!(tomorrow, "Ouvert demain à 10 h. Appelez pour l’aide.");
    assert_eq!(site.state("?service=imprimante").await.0, "ouvert");
    assert_eq!(site.state("?service=imprimante&service=aide-personnalisee").await.0, "inconnu");
    let evening = "quand=2026-11-26T19:00";
    assert_eq!(site.state(&format!("?service=aide-personnalisee&{evening}")).await.0, "ferme");
    let page = site.page("/lieux?service=aide-personnalisee&ouvert=oui").await;
    assert_eq!(page.all(".card").len(), 1, "a phone call settles it");
}

#[tokio::test]
async fn help_at_opening_hours_is_open_when_the_venue_is() {
    let mut centre = open("Centre", "Mo-Fr 09:00-17:00");
    centre.services = vec![service("aide-personnalisee", &json!({ "hours": "lieu" }))];
    let site = Site::with("2026-11-26T15:00", vec![centre]).await;
    assert_eq!(site.state("?service=aide-personnalisee").await.0, "ouvert");
}

#[tokio::test]
async fn hours_never_confirmed_are_told_as_normally_open() {
    let site = Site::new().await;
    let page = site.page("/lieux/ccas-de-roubaix").await;
    assert!(page.one("p.badge").starts_with("Normalement ouvert jusqu’à"));
    assert_eq!(page.all("p.badge.badge-ouvert.a-confirmer").len(), 1);
    assert!(page.says("Appelez avant de venir."));
}

#[tokio::test]
async fn a_venue_without_phone_gives_the_number_of_the_relay_and_says_so() {
    let page = Site::new().await.page("/lieux/centre-social-echo").await;
    assert!(page.says("Téléphone non renseigné. La médiathèque La Grand-Plage peut vous aider :"));
    assert_eq!(page.attributes(".acts a[href^='tel:']", "href"), ["tel:+33320664500"]);
}

#[tokio::test]
async fn the_closed_social_centre_says_that_it_closed_and_why() {
    let site = Site::new().await;
    let closed: Vec<_> = site
        .features("")
        .await
        .into_iter()
        .filter(|feature| feature["properties"]["etat_texte"] == "Ce lieu a fermé")
        .collect();
    assert_eq!(closed.len(), 1);
    let page = site.page(closed[0]["properties"]["url"].as_str().unwrap()).await;
    assert!(page.says("Ce lieu a fermé") && page.says("incendie"));
    assert!(page.attributes("a[href^='tel:']", "href").len() <= 2, "nobody to call there");
    let last = site.names("").await.pop().unwrap();
    assert_eq!(last, closed[0]["properties"]["nom"]);
}

#[tokio::test]
async fn workshops_of_the_first_sunday_are_found_on_that_day() {
    let site = Site::new().await;
    assert_eq!(
        site.names("?service=atelier&quand=2026-12-06T15:00&ouvert=oui").await,
        ["La Condition Publique"]
    );
    assert!(site.names("?service=atelier&quand=2026-12-13T15:00&ouvert=oui").await.is_empty());
    let page = site.page("/lieux/la-condition-publique").await;
    assert!(page.says("Prochaine fois : dimanche 6 décembre à 14 h"), "{}", page.one("main"));
}

#[tokio::test]
async fn an_approximate_position_is_said_wherever_it_is_shown() {
    let site = Site::new().await;
    assert!(site.page("/lieux/ccas-de-roubaix").await.says("Position approximative"));
    let near = site.page("/lieux?pres=50.692,3.178&service=aide-personnalisee").await;
    let ccas = near.all(".card").into_iter().find(|card| card.contains("CCAS")).unwrap();
    assert!(ccas.contains("environ") && ccas.contains("position approximative"), "{ccas}");
}

#[tokio::test]
async fn every_active_choice_is_shown_and_can_be_taken_away_alone() {
    let page =
        Site::new().await.page("/lieux?service=imprimante&service=scanner&gratuit=oui&quartier=centre").await;
    assert_eq!(page.all("a.chip.on").len(), 4);
    let without: Vec<String> = page.attributes("a.chip.on", "href");
    assert!(
        without.contains(&"/lieux?service=scanner&gratuit=oui&quartier=centre".to_owned()),
        "{without:?}"
    );
    assert!(
        without.contains(&"/lieux?service=imprimante&service=scanner&gratuit=oui".to_owned()),
        "{without:?}"
    );
}

#[tokio::test]
async fn the_order_is_by_distance_when_a_position_is_known() {
    let site = Site::new().await;
    let page = site.page("/lieux?pres=50.6891,3.1642").await;
    assert!(page.all(".card h3")[0].contains("Fil de l"), "{:?}", page.all(".card h3"));
    assert!(page.one("#compte").contains("Le plus proche d’abord."));
    assert_eq!(site.features("?pres=50.6891,3.1642&rayon=0.5").await.len(), 2);
}

#[tokio::test]
async fn a_page_beyond_the_last_does_not_exist() {
    let many = (1..=51).map(|n| venue(&format!("Lieu {n:02}"))).collect();
    let site = Site::with("2026-11-26T15:00", many).await;
    assert_eq!(site.page("/lieux?tri=nom").await.all(".card").len(), 50);
    let second = site.page("/lieux?tri=nom&page=2").await;
    assert_eq!(second.all(".card h3"), ["Lieu 51"]);
    assert_eq!(site.get("/lieux?page=3").await.status, 404);
}

#[tokio::test]
async fn districts_and_communes_have_pages_with_their_venues() {
    let site = Site::new().await;
    assert!(site.page("/quartiers/epeule").await.says("La Poste de l"));
    assert_eq!(site.page("/communes/59512").await.all(".card").len(), 20);
    assert_eq!(
        site.page("/quartiers").await.attributes("main .links a[href^='/quartiers/']", "href").len(),
        31
    );
    assert_eq!(site.get("/quartiers/nulle-part").await.status, 404);
    assert_eq!(site.get("/communes/75056").await.status, 404);
}

#[tokio::test]
async fn each_fact_tells_where_it_comes_from() {
    let page = Site::new().await.page("/lieux/ccas-de-roubaix").await;
    let sources = page.one(".sources");
    assert!(sources.contains("fichier national des conseillers numériques"), "{sources}");
    assert!(sources.contains("À confirmer."));
}

#[tokio::test]
async fn a_search_engine_reads_a_place_without_an_approximate_point() {
    let site = Site::new().await;
    let data = |page: &crate::harness::Page| -> serde_json::Value {
        serde_json::from_str(&page.all("script[type='application/ld+json']")[0]).unwrap()
    };
    let ccas = data(&site.page("/lieux/ccas-de-roubaix").await);
    assert_eq!(ccas["telephone"], "+33320815757");
    assert!(ccas.get("geo").is_none());
    let echo = data(&site.page("/lieux/centre-social-echo").await);
    assert_eq!(echo["geo"]["latitude"], 50.70221);
}

#[tokio::test]
async fn a_visitor_who_knows_a_label_chooses_it_in_the_form() {
    let site = Site::new().await;
    let page = site.page("/lieux").await;
    let labels = page.attributes("#label option", "value");
    assert!(labels.contains(&"france-services".to_owned()), "{labels:?}");
    let chosen = site.page("/lieux?label=france-services").await;
    assert_eq!(chosen.all("#label option[selected]"), ["France services"]);
    // Two at once are kept as they are by every other choice.
    let two = site.page("/lieux?label=ecn&label=france-services").await;
    let kept = two.attributes(".filters input[type=hidden][name=label]", "value");
    assert!(
        two.all("#label").is_empty() && kept.starts_with(&["ecn".to_owned(), "france-services".to_owned()])
    );
}
