//! From a need to a place: the questions, the answer, the self-check.

use serde_json::json;

use crate::harness::{Page, Site, THURSDAY, open, said, service, venue};

/// The address behind the button with these words.
fn button(page: &Page, words: &str) -> String {
    let all = page.all("a.tile");
    let at = all.iter().position(|text| text == words).unwrap();
    page.attributes("a.tile", "href")[at].clone()
}

#[tokio::test]
async fn four_questions_lead_from_taxes_to_a_phone_number() {
    let site = Site::new().await;
    let what = site.page("/orientation").await;
    assert!(what.all("ul.tiles a.tile").len() <= 10);
    let procedures = site.page(&button(&what, "Faire une démarche : impôts, CAF, santé…")).await;
    let with = site.page(&button(&procedures, "Impôts")).await;
    assert_eq!(with.one("h1"), "Seul ou avec quelqu’un ?");
    let when = site.page(&button(&with, "Avec quelqu’un qui m’aide")).await;
    assert_eq!(when.all("a.tile")[..4], ["Maintenant", "Aujourd’hui", "Demain", "Samedi"]);
    let place = site.page(&button(&when, "Mercredi")).await;
    let districts = place.attributes("ul.chips a", "href");
    let here = districts.iter().find(|url| url.ends_with("quartier=epeule")).unwrap();
    assert_eq!(here, "/orientation?besoin=impots&avec=quelquun&quand=2026-12-02&quartier=epeule");
    let answer = site.page(here).await;
    assert_eq!(answer.one("h1"), "Impôts");
    assert!(answer.attributes(".card a.btn", "href").contains(&"tel:+33320815757".to_owned()));
    assert!(answer.says("À apporter") && answer.says("impots.gouv.fr"));
    assert!(answer.says("à vol d’oiseau"));
}

#[tokio::test]
async fn every_question_can_be_passed_over_and_the_answer_had_at_once() {
    let site = Site::new().await;
    let mut path = "/orientation".to_owned();
    for _ in 0..4 {
        let page = site.page(&path).await;
        path = page.attributes(".pair a.ghost", "href")[0].clone();
    }
    assert_eq!(
        path,
        "/orientation?besoin=peu-importe&avec=peu-importe&quand=peu-importe&quartier=peu-importe"
    );
    assert!(!site.page(&path).await.all(".card").is_empty());
    let with = site.page("/orientation?besoin=caf").await;
    let at_once = &with.attributes(".pair a.btn:not(.ghost)", "href")[0];
    assert!(site.page(at_once).await.says("Ici : "));
}

#[tokio::test]
async fn back_takes_one_answer_away() {
    let site = Site::new().await;
    let page = site.page("/orientation?besoin=impots&avec=quelquun&quand=maintenant&quartier=epeule").await;
    let back = &page.attributes(".back a", "href")[0];
    assert_eq!(back, "/orientation?besoin=impots&avec=quelquun&quand=maintenant");
    let back = site.page(back).await.attributes(".back a", "href")[0].clone();
    assert_eq!(back, "/orientation?besoin=impots&avec=quelquun");
}

#[tokio::test]
async fn what_an_old_address_no_longer_means_is_asked_again() {
    let site = Site::new().await;
    for (path, asked) in [
        ("/orientation?besoin=piscine", "Que voulez-vous faire ?"),
        ("/orientation?besoin=impots&avec=tous", "Seul ou avec quelqu’un ?"),
        ("/orientation?besoin=impots&avec=seul&quand=2026-11-25", "Quand ?"),
        ("/orientation?besoin=impots&avec=seul&quand=maintenant&quartier=paris", "Où êtes-vous ?"),
        ("/orientation?besoin=impots&avec=seul&quand=maintenant&pres=abc", "Où êtes-vous ?"),
    ] {
        assert_eq!(site.page(path).await.one("h1"), asked, "{path}");
    }
}

#[tokio::test]
async fn where_nobody_can_do_it_alone_company_is_not_asked() {
    let page = Site::new().await.page("/orientation?besoin=lettre").await;
    assert_eq!(page.one("h1"), "Quand ?");
}

#[tokio::test]
async fn thursday_suits_me_and_who_opens_on_friday_is_said_apart() {
    let helps = |name: &str, hours: &str| {
        let mut venue = open(name, hours);
        venue.services =
            vec![service("demarches", &json!({ "hours": "lieu", "booking": "sur-rendez-vous" }))];
        venue.said.insert(repere::venue::FactGroup::Offers, said("structure", "2026-10-01"));
        venue
    };
    let venues =
        vec![helps("Le jeudi", "Th 10:00-12:00; PH off"), helps("Le vendredi", "Fr 09:00-12:00; PH off")];
    let site = Site::with(THURSDAY, venues).await;
    let page =
        site.page("/orientation?besoin=impots&avec=quelquun&quand=2026-12-03&quartier=peu-importe").await;
    assert_eq!(page.all("section:not(.unsure) .card h3"), ["Le jeudi"]);
    assert_eq!(page.all("section.unsure .card h3"), ["Le vendredi"]);
    assert!(page.says("Pas à ce moment, mais plus tard"));
    assert!(page.says("Ici : Faire mes démarches") && page.says("Sur rendez-vous"));
}

#[tokio::test]
async fn nobody_known_leads_to_a_human_and_never_to_an_empty_page() {
    let site = Site::new().await;
    let page = site.page("/orientation?besoin=scanner&avec=seul&quand=maintenant&quartier=peu-importe").await;
    assert!(page.says("Nous ne connaissons aucun lieu"));
    assert_eq!(page.attributes(".relay a", "href"), ["tel:+33320664500"]);
    assert!(!page.all(".card").is_empty(), "those who tell where to go");
    assert_eq!(page.all(".unsaid").len(), 1);
}

#[tokio::test]
async fn an_address_typed_never_stands_in_an_address() {
    let site = Site::new().await;
    let kept = [("besoin", "impots"), ("avec", "quelquun"), ("quand", "maintenant")];
    let typed = |text| [&kept[..], &[("adresse", text)]].concat();
    let found = site.post("/orientation/ou", &typed("rue de l’Épeule")).await;
    assert_eq!(found.status, 303);
    let to = found.headers["location"].to_str().unwrap();
    assert!(to.starts_with("/orientation?besoin=impots&avec=quelquun&quand=maintenant&pres=50."), "{to}");
    let lost = site.post("/orientation/ou", &typed("rue qui n’existe pas")).await;
    assert_eq!(lost.status, 422);
    assert!(lost.body.contains("value=\"rue qui n’existe pas\"") || lost.body.contains("rue qui n"));
}

#[tokio::test]
async fn a_need_is_understood_in_somebodys_own_words() {
    let site = Site::new().await;
    let page = site.page("/orientation?mots=d%C3%A9clarer+mes+imp%C3%B4ts").await;
    assert_eq!(page.one("h1"), "Est-ce cela ?");
    assert_eq!(button(&page, "Impôts"), "/orientation?besoin=impots");
    assert!(site.page("/orientation?mots=zzzz").await.says("Nous n’avons pas compris"));
}

#[tokio::test]
async fn the_self_check_ends_with_a_kind_of_help_without_a_mark() {
    let site = Site::new().await;
    let form = site.page("/orientation/je-ne-sais-pas").await;
    assert_eq!((form.all("h2").len() >= 5, form.all("fieldset").len()), (true, 10));
    assert!(form.says("Pas de note"));
    let page = site.page("/orientation/je-ne-sais-pas?message=pas&arnaque=aide&wifi=seul&lettre=pas").await;
    assert!(page.says("Quelqu’un qui fait avec vous"));
    let needs = page.all("a.tile");
    assert_eq!(
        needs,
        [
            "Mon adresse mail, mes mots de passe",
            "Écrire une lettre, remplir un papier",
            "Une arnaque, un compte piraté"
        ]
    );
    assert!(page.attributes("main a", "href").contains(&"https://pix.fr/".to_owned()));
    let empty = site.page("/orientation/je-ne-sais-pas?message=").await;
    assert!(empty.says("Répondez à une question au moins."));
}

#[tokio::test]
async fn a_venue_that_says_its_language_comes_first_on_an_arabic_page() {
    let helps = |name: &str| {
        let mut venue = venue(name);
        venue.services = vec![service("atelier", &json!({ "hours": "Th 09:00-19:00; PH off" }))];
        venue
    };
    let mut arabic = helps("Zed");
    arabic.conditions.languages = serde_json::from_value(json!({ "ar": "oui" })).unwrap();
    let site = Site::with(THURSDAY, vec![helps("Abc"), arabic]).await;
    let query = "?besoin=apprendre&quand=maintenant&quartier=peu-importe";
    assert_eq!(site.page(&format!("/ar/orientation{query}")).await.all(".card h3"), ["Zed", "Abc"]);
    assert_eq!(site.page(&format!("/orientation{query}")).await.all(".card h3"), ["Abc", "Zed"]);
}

#[tokio::test]
async fn the_day_and_the_need_go_along_to_the_sheet() {
    let site = Site::new().await;
    let page = site.page("/orientation?besoin=impots&avec=quelquun&quand=2026-12-03&quartier=epeule").await;
    for way in page.attributes(".pair a[href^='/selection/']", "href") {
        assert!(way.ends_with("besoin=impots&quand=2026-12-03"), "{way}");
        assert_eq!(site.get(&way).await.status, 200);
    }
}

#[tokio::test]
async fn when_a_building_opens_is_said_once() {
    let site = Site::new().await;
    let page = site.page("/orientation?besoin=impots&avec=quelquun&quand=2026-12-03&quartier=epeule").await;
    for card in page.all(".card") {
        assert!(card.matches("9 h").count() <= 1, "{card}");
    }
    assert!(page.says("Normalement ouvert jeudi 3 décembre à 9 h. Appelez pour l’aide."));
}

#[tokio::test]
async fn every_step_to_a_phone_number_can_be_listened_to() {
    let site = Site::new().await;
    let answer = "/orientation?besoin=impots&avec=quelquun&quand=2026-12-03&quartier=epeule";
    for (path, least) in [
        ("/orientation", "Apprendre"),
        ("/orientation?pour=demarche", "Impôts"),
        ("/orientation?besoin=impots", "Avec quelqu’un qui m’aide"),
        ("/orientation?besoin=impots&avec=seul", "Demain"),
        ("/orientation?besoin=impots&avec=seul&quand=maintenant", "Où êtes-vous ?"),
        ("/orientation/je-ne-sais-pas", "Reconnaître un faux message"),
        (answer, "Votre dernier avis d’impôt"),
        (answer, "Le Fil de l'Épeule"),
        (answer, "06 08 34 51 96"),
        ("/lieux/ccas-de-roubaix", "Faire mes démarches"),
    ] {
        let page = site.page(path).await;
        let read = page.all("main [data-read]");
        assert!(read.iter().any(|text| text.contains(least)), "{path}: {least} in {read:?}");
        assert_eq!(page.all("h1[data-read]").len(), 1, "{path}");
    }
}

#[tokio::test]
async fn next_thursday_is_offered_on_a_thursday_and_districts_stand_by_name() {
    let site = Site::new().await;
    let days = site.page("/orientation?besoin=lettre").await.all("a.tile");
    assert_eq!((days.len(), days.last().unwrap().as_str()), (9, "Jeudi 3 décembre"));
    let names = site.page("/orientation?besoin=lettre&quand=maintenant").await.all("ul.chips a");
    let at = |name: &str| names.iter().position(|one| one == name).unwrap();
    assert!(
        at("Cul-de-Four") < at("Édouard-Vaillant") && at("Édouard-Vaillant") < at("Fraternité"),
        "{names:?}"
    );
}
