//! Venues chosen together: one short address, a sheet of paper in two languages, and nothing kept anywhere.

use crate::harness::{Site, open, venue};

async fn site() -> Site {
    let mut centre = open("Centre", "Mo-Fr 09:00-12:00");
    centre.contact.phone = "03 20 66 45 00".parse().ok();
    Site::with("2026-11-26T15:00", vec![centre, venue("Maison")]).await
}

/// The number of a venue, as its page gives it to who keeps it.
async fn number(site: &Site, slug: &str) -> String {
    let links = site.page(&format!("/lieux/{slug}")).await.attributes("a[href^='/selection/']", "href");
    links[0].trim_start_matches("/selection/").to_owned()
}

#[tokio::test]
async fn a_venue_is_kept_in_an_address_and_another_is_added_to_it() {
    let site = site().await;
    let (centre, maison) = (number(&site, "centre").await, number(&site, "maison").await);
    let page = site.page(&format!("/selection/{centre}-{maison}")).await;
    assert!(page.says("Centre") && page.says("Maison"));
    let answer = site.get(&format!("/selection/{centre}-{maison}")).await;
    assert!(!answer.headers.contains_key("set-cookie"));
    let without = page.attributes("main .card a", "href");
    assert!(without.contains(&format!("/selection/{maison}")), "one can be taken away: {without:?}");
}

#[tokio::test]
async fn a_choice_that_cannot_be_is_not_found() {
    let site = site().await;
    let centre = number(&site, "centre").await;
    for bad in [
        "",
        "x",
        "0",
        "999999",
        &format!("{centre}-{centre}"),
        &format!("{centre}-"),
        "1-2-3-4-5-6-7-8-9-10-11-12-13",
    ] {
        assert_eq!(site.get(&format!("/selection/{bad}")).await.status, 404, "{bad}");
        assert_eq!(site.get(&format!("/selection/{bad}/fiche")).await.status, 404, "{bad}");
    }
    for bad in ["langue=xx", "gros=peut-etre", "quand=hier"] {
        assert_eq!(site.get(&format!("/selection/{centre}/fiche?{bad}")).await.status, 400, "{bad}");
    }
}

#[tokio::test]
async fn the_sheet_says_hours_phone_and_call_first_in_two_languages() {
    let site = site().await;
    let (centre, maison) = (number(&site, "centre").await, number(&site, "maison").await);
    let page = site.page(&format!("/selection/{centre}-{maison}/fiche?langue=ar&besoin=impots")).await;
    let text = page.one("main").replace(['\u{a0}', '\u{202f}'], " ");
    for words in
        ["Centre", "03 20 66 45 00", "9 h – 12 h", "Appelez avant de venir", "اتصل قبل المجيء", "Impôts"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(!page.all("main [lang=ar][dir=rtl]").is_empty());
    assert_eq!(page.all("main svg.qr").len(), 1);
    assert!(
        text.contains("À apporter")
            && text.contains("dernier avis d’impôt")
            && text.contains("Source : impots.gouv.fr")
    );
    let bare = site.page(&format!("/selection/{centre}/fiche?langue=ar")).await;
    assert!(!bare.says("À apporter"), "without a need nothing to bring is made up");
}

#[tokio::test]
async fn the_code_on_the_sheet_leads_to_the_configured_address_whatever_host_is_asked() {
    let site = Site::set(&["--public-url", "https://lieux.exemple.fr"]).await;
    let centre = number(&site, "ccas-de-roubaix").await;
    let path = format!("/selection/{centre}/fiche");
    let answer = site.get_with(&path, &[("host", "evil.example")]).await;
    assert!(answer.body.contains(&format!("lieux.exemple.fr/selection/{centre}")));
    assert!(!answer.body.contains("evil.example"));
}

#[tokio::test]
async fn the_liaison_sheet_has_nowhere_to_be_sent_to() {
    let site = site().await;
    let centre = number(&site, "centre").await;
    let page = site.page(&format!("/selection/{centre}/liaison")).await;
    // Outside of a dialog such a form goes nowhere, with script and without.
    assert!(page.attributes("main form", "action").is_empty());
    assert_eq!(page.attributes("main form", "method"), ["dialog"]);
    let names = page.attributes("main :is(input, textarea, select)", "name");
    assert!(names.is_empty(), "a field without a name is sent nowhere: {names:?}");
}

#[tokio::test]
async fn the_need_the_day_and_the_desk_go_along_from_the_choice_to_the_sheet() {
    let site = site().await;
    let (centre, maison) = (number(&site, "centre").await, number(&site, "maison").await);
    let along = "besoin=impots&quand=2026-12-03&accueil=M%C3%A9diath%C3%A8que";
    let page = site.page(&format!("/selection/{centre}-{maison}?{along}")).await;
    let chosen = page.attributes(".paper-form option[selected]", "value");
    assert_eq!(chosen, ["impots", "2026-12-03"]);
    assert_eq!(page.attributes("#accueil", "value"), ["Médiathèque"]);
    let ways = page.attributes("main .card a, .paper-form a", "href");
    for way in
        [format!("/selection/{maison}?{along}"), format!("/selection/{centre}-{maison}/liaison?{along}")]
    {
        assert!(ways.contains(&way), "{way} in {ways:?}");
    }
    assert!(page.attributes("form.search input[type=hidden]", "value").contains(&"impots".to_owned()));
    let told = page.one("#adresse-courte");
    assert!(told.ends_with(&format!("/selection/{centre}-{maison}")), "what is shared stays short: {told}");
}

#[tokio::test]
async fn every_need_can_be_chosen_for_the_sheet_and_brings_its_papers() {
    let site = site().await;
    let centre = number(&site, "centre").await;
    let page = site.page(&format!("/selection/{centre}")).await;
    let needs = page.attributes("#besoin option", "value");
    let all = site.app.needs().all().map(|need| need.id.to_string()).collect::<Vec<_>>();
    assert_eq!(needs[1..], all);
    let sheet = site
        .page(&format!("/selection/{centre}/fiche?langue=fr&besoin=titre-de-sejour&quand=&accueil=+"))
        .await;
    assert!(sheet.says("À apporter") && sheet.says("Votre passeport"), "{}", sheet.one("main"));
}
