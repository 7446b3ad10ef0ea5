//! French, English and Arabic.

use crate::harness::Site;

#[tokio::test]
async fn every_page_is_there_in_every_language_and_misses_no_word() {
    let site = Site::new().await;
    for prefix in ["", "/en", "/ar"] {
        for path in [
            "/",
            "/lieux",
            "/lieux?service=scanner&q=xyz",
            "/lieux/ccas-de-roubaix",
            "/lieux/ccas-de-roubaix/historique",
            "/carte",
            "/orientation",
            "/pres-de",
            "/quartiers",
            "/quartiers/centre",
            "/communes/59512",
            "/accessibilite",
            "/mentions-legales",
            "/donnees-personnelles",
            "/plan-du-site",
        ] {
            let path =
                if path == "/" && !prefix.is_empty() { prefix.to_owned() } else { format!("{prefix}{path}") };
            let answer = site.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            let lang = if prefix.is_empty() { "fr" } else { &prefix[1..] };
            assert!(answer.body.contains(&format!("<html lang=\"{lang}\"")), "{path}");
            for key in repere::i18n::keys(repere::i18n::Lang::French).filter(|key| key.len() > 8) {
                assert!(!answer.body.contains(&format!(">{key}<")), "{path} shows the key {key}");
            }
        }
    }
}

#[tokio::test]
async fn the_language_switch_keeps_the_page_and_its_choices() {
    let page = Site::new().await.page("/ar/lieux?service=imprimante").await;
    assert_eq!(
        page.attributes(".langs a", "href"),
        ["/lieux?service=imprimante", "/en/lieux?service=imprimante", "/ar/lieux?service=imprimante"]
    );
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
}

#[tokio::test]
async fn a_venue_keeps_its_own_language_inside_another() {
    let page = Site::new().await.page("/ar/lieux/ccas-de-roubaix").await;
    assert_eq!(page.all("h1 bdi[lang=fr]"), ["CCAS de Roubaix"]);
    assert!(page.all(".acts bdi[dir=ltr]")[0].contains("03"));
    assert!(!page.all("p.badge")[0].is_ascii());
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
