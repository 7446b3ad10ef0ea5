//! A partner's webmaster makes a frame with the places of the city, and their readers see it.

use repere::i18n::Lang;
use repere::i18n::lang::Review;
use reqwest::header::HeaderMap;
use scraper::{Html, Selector};

use crate::harness::{Page, Site, THURSDAY, open, service, venue};

/// What the form sends when nothing in it was changed.
const AS_IT_IS: &str =
    "vue=les-deux&page-langue=fr&couleur=%230b4f5c&fond=%23ffffff&hauteur=600&quartier=&public=&q=";

fn policy(headers: &HeaderMap) -> &str {
    headers["content-security-policy"].to_str().unwrap()
}

/// The code a partner copies, taken apart as a browser takes it.
fn frame(page: &Page, attribute: &str) -> String {
    let code = page.one("#texte-code");
    let code = Html::parse_fragment(&code);
    let frames = Selector::parse("iframe").unwrap();
    let frames: Vec<_> = code.select(&frames).collect();
    assert_eq!(frames.len(), 1);
    frames[0].attr(attribute).unwrap().to_owned()
}

async fn public_site() -> Site {
    Site::set(&["--public-url", "https://lieux.exemple.fr"]).await
}

#[tokio::test]
async fn a_webmaster_sends_the_form_and_gets_a_code_and_its_preview() {
    let site = public_site().await;
    let first = site.page("/integration").await;
    assert!(first.all("#texte-code").is_empty() && first.all("iframe").is_empty());
    let made = site.page(&format!("/integration?{AS_IT_IS}")).await;
    assert_eq!(frame(&made, "src"), "https://lieux.exemple.fr/integre?vue=les-deux");
    assert_eq!(frame(&made, "title"), "Tous les lieux – Repère Roubaix");
    assert_eq!(
        (frame(&made, "style"), frame(&made, "height"), frame(&made, "loading")),
        ("width:100%;border:0".to_owned(), "600".to_owned(), "lazy".to_owned())
    );
    assert!(!made.one("#texte-code").contains("<script"));
    assert_eq!(made.attributes("main iframe", "src"), ["/integre?vue=les-deux"]);
    assert_eq!(site.get(&made.attributes("main iframe", "src")[0]).await.status, 200);
}

#[tokio::test]
async fn what_was_chosen_is_in_the_code_and_still_in_the_form() {
    let site = public_site().await;
    let made = site
        .page(
            "/integration?service=imprimante&service=wifi&gratuit=oui&quartier=epeule&langue=ar&tri=nom&vue=liste\
             &page-langue=ar&couleur=%23083c46&fond=%23f5f3ee&hauteur=450",
        )
        .await;
    assert_eq!(
        frame(&made, "src"),
        "https://lieux.exemple.fr/ar/integre?service=wifi&service=imprimante&gratuit=oui&langue=ar&quartier=epeule\
         &tri=nom&vue=liste&couleur=083c46&fond=f5f3ee"
    );
    assert_eq!(frame(&made, "height"), "450");
    let ticked = made.attributes("input[checked]", "value");
    assert_eq!(ticked, ["wifi", "imprimante", "oui", "liste"]);
    let chosen = made.attributes("option[selected]", "value");
    assert!(chosen.contains(&"epeule".to_owned()) && chosen.contains(&"ar".to_owned()), "{chosen:?}");
    assert_eq!(made.attributes("input[type=hidden][name=tri]", "value"), ["nom"]);
    assert_eq!(made.attributes("#couleur, #fond, #hauteur", "value"), ["#083c46", "#f5f3ee", "450"]);
}

#[tokio::test]
async fn colours_that_cannot_be_read_give_no_code_but_the_ratio_and_colours_that_can() {
    let site = public_site().await;
    let path = "/integration?service=wifi&vue=liste&couleur=%23ffbf47&fond=%23ffffff&hauteur=600";
    let answer = site.get(path).await;
    assert_eq!(answer.status, 422);
    let page = Page::of(&answer.body);
    assert!(page.all("#texte-code").is_empty() && page.all("iframe").is_empty());
    assert!(page.says("Les liens sur le fond : le contraste est de 1,64. Il faut au moins 4,5."));
    assert_eq!(page.attributes("[aria-invalid=true]", "id"), ["couleur"]);
    assert_eq!(page.attributes("#couleur, #fond", "value"), ["#ffbf47", "#ffffff"]);
    assert_eq!(page.attributes("input[checked]", "value"), ["wifi", "liste"]);
    // The colours offered do, with all the rest as it was.
    let offer = page.attributes(".notice a", "href").remove(0);
    let made = site.page(offer.trim_end_matches("#code")).await;
    assert!(frame(&made, "src").contains("/integre?service=wifi&vue=liste&couleur="));
}

#[tokio::test]
async fn a_background_in_between_is_refused_for_text_and_for_edges() {
    let site = Site::new().await;
    let answer = site.get("/integration?vue=liste&couleur=%23000000&fond=%23808080").await;
    let page = Page::of(&answer.body);
    assert_eq!(page.attributes("[aria-invalid=true]", "id"), ["fond"]);
    assert!(page.says("Le texte sur ce fond : le contraste est de 3,96. Il faut au moins 4,5."));
    assert!(
        page.says("Le bord des cartes de lieux sur ce fond : le contraste est de 1,47. Il faut au moins 3.")
    );
}

#[tokio::test]
async fn what_is_no_colour_and_no_height_is_said_at_its_field_and_stays_typed() {
    let site = Site::new().await;
    let answer = site.get("/integration?vue=liste&couleur=rouge&fond=%23fff&hauteur=10").await;
    assert_eq!(answer.status, 422);
    let page = Page::of(&answer.body);
    assert_eq!(page.attributes("[aria-invalid=true]", "id"), ["couleur", "fond", "hauteur"]);
    assert_eq!(page.attributes("#couleur, #fond, #hauteur", "value"), ["rouge", "#fff", "10"]);
    assert_eq!(page.all(".summary li").len(), 3);
    assert!(page.says("« rouge » n’est pas une couleur.") && page.says("un nombre de 300 à 2000"));
    for unheard in ["vue=tout", "page-langue=xx", "service=piscine"] {
        assert_eq!(site.get(&format!("/integration?{unheard}")).await.status, 400, "{unheard}");
    }
}

#[tokio::test]
async fn the_embedded_page_may_be_framed_and_no_other_page() {
    let site = Site::new().await;
    for path in ["/integre", "/ar/integre?vue=carte", "/integre?couleur=rouge", "/integre?service=piscine"] {
        let answer = site.get(path).await;
        assert!(policy(&answer.headers).ends_with("; frame-ancestors *"), "{path}");
        assert!(!policy(&answer.headers).contains("unsafe"), "{path}");
        assert!(!answer.headers.contains_key("x-frame-options"), "{path}");
        assert!(!answer.headers.contains_key("set-cookie"), "{path}");
    }
    for path in ["/", "/lieux", "/carte", "/integration", "/integre.css", "/nulle-part", "/lieux?ouvert=x"] {
        let answer = site.get(path).await;
        assert!(policy(&answer.headers).contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.headers["x-frame-options"], "DENY", "{path}");
        let holds = policy(&answer.headers).contains("frame-src 'self'");
        assert_eq!(holds, path == "/integration", "{path}");
    }
}

#[tokio::test]
async fn an_answer_the_browser_still_has_may_be_framed_too() {
    let site = Site::new().await;
    let tag = site.get("/integre").await.headers["etag"].to_str().unwrap().to_owned();
    let again = site.get_with("/integre", &[("if-none-match", &tag)]).await;
    assert_eq!(again.status, 304);
    assert!(policy(&again.headers).ends_with("frame-ancestors *"));
    assert!(!again.headers.contains_key("x-frame-options"));
}

#[tokio::test]
async fn an_operator_says_which_sites_may_frame_it() {
    let site = Site::set(&["--embed-origins", "https://www.ville.fr,https://ccas.ville.fr:8443"]).await;
    let answer = site.get("/integre").await;
    let hosts = "; frame-ancestors 'self' https://www.ville.fr https://ccas.ville.fr:8443";
    assert!(policy(&answer.headers).ends_with(hosts), "{}", policy(&answer.headers));
    assert!(policy(&site.get("/lieux").await.headers).ends_with("frame-ancestors 'none'"));
}

#[tokio::test]
async fn the_embedded_page_shows_what_its_filter_finds_and_leads_back() {
    let site = public_site().await;
    let page = site.page("/integre?service=imprimante&vue=liste").await;
    let list = site.page("/lieux?service=imprimante").await;
    assert_eq!(page.all(".card h3"), list.all(".card h3"));
    assert_eq!(page.all(".badge"), list.all(".badge"));
    assert_eq!(
        page.attributes(".card a[href^='tel:']", "href"),
        list.attributes(".card a[href^='tel:']", "href")
    );
    assert_eq!(page.one("h1"), "Imprimer Roubaix");
    assert_eq!(page.attributes("footer a, .embed-site", "href"), ["/", "/lieux?service=imprimante"]);
    assert_eq!(page.attributes("base", "target"), ["_top"]);
    assert!(page.attributes("base", "href").is_empty());
    let canonical = "https://lieux.exemple.fr/lieux?service=imprimante";
    assert_eq!(page.attributes("link[rel=canonical]", "href"), [canonical]);
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    assert!(page.all("form, input, #carte, script").is_empty());
}

#[tokio::test]
async fn it_is_in_the_language_of_its_address() {
    let site = Site::new().await;
    for (prefix, all) in [("/ar", "كل الأماكن"), ("/pl", "Wszystkie miejsca")] {
        let page = site.page(&format!("{prefix}/integre?quartier=epeule")).await;
        assert_eq!(page.attributes("html", "lang"), [prefix.trim_start_matches('/')]);
        assert_eq!(
            page.attributes(".embed-site, footer a", "href"),
            [prefix.to_owned(), format!("{prefix}/lieux?quartier=epeule")]
        );
        assert_eq!(page.all("footer a")[0], all);
    }
}

#[tokio::test]
async fn a_translation_nobody_has_read_again_says_so_in_the_frame_too() {
    let site = public_site().await;
    for lang in Lang::ALL {
        let page = site.page(&repere::web::urls::local(lang, "/integre")).await;
        let expected = match lang.review() {
            Review::Vouched => vec![],
            Review::ToRead => vec![lang.say("translation-review").into_owned()],
        };
        assert_eq!(page.all("footer .review"), expected, "{}", lang.code());
    }
}

#[tokio::test]
async fn list_map_or_both() {
    let site = Site::new().await;
    for (view, maps) in [("liste", 0), ("carte", 1), ("les-deux", 1)] {
        let page = site.page(&format!("/integre?vue={view}&quartier=epeule")).await;
        assert_eq!(page.all("#carte").len(), maps, "{view}");
        // Who has no script, or does not see the map, has the list.
        assert!(!page.all("#liste .card").is_empty(), "{view}");
    }
    let saved = site.get_with("/integre?vue=carte", &[("save-data", "on")]).await;
    let page = Page::of(&saved.body);
    assert!(!page.all("[data-map]").is_empty(), "the map waits until it is asked for");
}

#[tokio::test]
async fn the_map_begins_at_the_part_of_town_that_was_chosen() {
    let site = Site::new().await;
    let bounds = |page: &Page| {
        let config: serde_json::Value = serde_json::from_str(&page.one("#carte-config")).unwrap();
        config["bounds"].to_string()
    };
    let city = bounds(&site.page("/integre?vue=carte").await);
    let district = bounds(&site.page("/integre?vue=carte&quartier=epeule").await);
    assert_ne!(city, district);
    assert_eq!(district, bounds(&site.page("/carte?quartier=epeule").await));
}

#[tokio::test]
async fn colours_come_as_a_sheet_and_can_hold_nothing_else() {
    let site = Site::new().await;
    let page = site.page("/integre?vue=liste&couleur=7a1f3d&fond=fff6e9").await;
    let sheets = page.attributes("link[rel=stylesheet]", "href");
    assert_eq!(sheets[1], "/integre.css?couleur=7a1f3d&fond=fff6e9");
    assert!(sheets[0].contains("embed-jour"), "{sheets:?}");
    assert!(page.attributes("[style]", "style").is_empty() && page.all("style").is_empty());
    let sheet = site.get(&sheets[1]).await;
    assert_eq!(
        sheet.body,
        ":root{--ground:#fff6e9;--brand:#7a1f3d;--brand-strong:#5c182e;--on-brand:#ffffff}"
    );
    let night = site.page("/integre?vue=liste&couleur=86d3de&fond=12181f").await;
    assert!(night.attributes("link[rel=stylesheet]", "href")[0].contains("embed-nuit"));
    for bad in ["couleur=red", "fond=%23fff", "couleur=0b4f5c%7D*%7Bdisplay:none", "vue=tout"] {
        let page = site.get(&format!("/integre?{bad}")).await;
        assert_eq!((page.status, site.get(&format!("/integre.css?{bad}")).await.status), (400, 400), "{bad}");
        let (name, _) = bad.split_once('=').unwrap();
        assert!(Page::of(&page.body).one("main .notice").contains(name), "{bad}");
    }
}

#[tokio::test]
async fn a_code_made_with_colours_that_are_faint_today_is_shown_in_colours_that_are_not() {
    let site = Site::new().await;
    let page = site.page("/integre?vue=liste&couleur=ffbf47").await;
    let sheet = page.attributes("link[rel=stylesheet]", "href").remove(1);
    assert!(sheet.starts_with("/integre.css?couleur=") && !sheet.contains("ffbf47"), "{sheet}");
}

#[tokio::test]
async fn fifty_places_at_most_and_a_link_to_all_of_them() {
    let many = (1..=60).map(|n| open(&format!("Lieu {n}"), "Mo-Fr 09:00-17:00")).collect();
    let site = Site::with(THURSDAY, many).await;
    let page = site.page("/integre?vue=liste&page=2").await;
    assert_eq!(page.all(".card").len(), 50);
    assert!(page.all(".pager").is_empty());
    assert_eq!(page.attributes("footer a", "href")[0], "/lieux");
}

#[tokio::test]
async fn what_a_partner_chose_once_is_not_counted_as_asked_by_each_reader() {
    let mut printer = venue("Imprimerie");
    printer.services = vec![service("imprimante", &serde_json::json!({}))];
    let site = Site::with(THURSDAY, vec![printer]).await;
    site.page("/integre?service=imprimante").await;
    site.app.sums().write(site.app.db(), site.app.clock().now()).await;
    let counted: Vec<(String,)> = sqlx::query_as("select kind from sum_day where kind = 'service'")
        .fetch_all(&site.app.db().readers)
        .await
        .unwrap();
    assert!(counted.is_empty());
}

#[tokio::test]
async fn webmasters_find_it_from_the_data_and_the_site_plan() {
    let site = public_site().await;
    for path in ["/donnees", "/plan-du-site"] {
        let links = site.page(path).await.attributes("main a", "href");
        assert!(links.contains(&"/integration".to_owned()), "{path}");
    }
    assert!(site.get("/sitemap.xml").await.body.contains("https://lieux.exemple.fr/integration<"));
}
