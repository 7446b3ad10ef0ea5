//! A front desk has somebody in front of it, and thirty seconds.

use repere::account::Role;
use serde_json::json;

use crate::harness::{Site, open, venue};
use crate::person::Person;

const THURSDAY: &str = "2026-11-26T15:00";

/// A venue that helps with procedures at its opening hours, and speaks Arabic or does not say.
fn helps(name: &str, hours: &str, languages: &serde_json::Value) -> repere::venue::Venue {
    let said = json!({ "source": "essai", "by": "structure", "date": "2026-10-01" });
    let mut whole = serde_json::to_value(open(name, hours)).unwrap();
    whole["services"] = json!([{ "kind": "demarches", "hours": "lieu", "said": said }]);
    whole["conditions"] = json!({ "languages": languages });
    serde_json::from_value(whole).unwrap()
}

async fn site() -> Site {
    let venues = vec![
        helps("Centre", "Mo-Fr 09:00-18:00", &json!({})),
        helps("Maison", "Mo-Fr 09:00-18:00", &json!({ "ar": "oui" })),
        helps("Samedi", "Sa 09:00-12:00", &json!({ "ar": "non" })),
        venue("Ailleurs"),
    ];
    Site::with(THURSDAY, venues).await
}

fn names(page: &crate::harness::Page) -> Vec<String> {
    page.all(".front-row b")
}

#[tokio::test]
async fn a_need_and_a_language_put_who_can_answer_first() {
    let site = site().await;
    let page = site.page("/accueil?besoin=impots&langue=ar&quand=2026-11-26").await;
    assert_eq!(names(&page), ["Maison", "Centre", "Samedi"]);
    assert!(page.says("On y parle : arabe") && page.says("arabe : à demander"));
    assert!(page.says("Pas à ce moment, mais plus tard"), "who opens on Saturday is told apart");
    assert_eq!(page.one("[data-count]"), "3 lieux répondent");
}

#[tokio::test]
async fn what_is_typed_is_understood_as_a_need_or_as_a_name() {
    let site = site().await;
    let page = site.page("/accueil?q=impots").await;
    assert!(page.says("Compris comme : Impôts"));
    assert_eq!(names(&page).len(), 3);
    let page = site.page("/accueil?q=maison").await;
    assert_eq!(names(&page), ["Maison"]);
}

#[tokio::test]
async fn a_question_that_cannot_be_is_told_plainly() {
    let site = site().await;
    for bad in
        ["besoin=Piscine!", "choix=x", "avec=chien", "besoin=impots&besoin=caf&besoin=sante&besoin=emploi"]
    {
        assert_eq!(site.get(&format!("/accueil?{bad}")).await.status, 400, "{bad}");
    }
    assert_eq!(site.get("/accueil?besoin=piscine").await.status, 404);
}

#[tokio::test]
async fn two_venues_stand_side_by_side_and_go_on_one_sheet() {
    let site = site().await;
    let page = site.page("/accueil?besoin=impots").await;
    let numbers = page.attributes(".front-row input[name=choix]", "value");
    let chosen = format!("besoin=impots&langue=ar&choix={}&choix={}", numbers[0], numbers[1]);
    let page = site.page(&format!("/accueil?{chosen}&comparer=oui")).await;
    assert_eq!(page.all(".front-columns h3").len(), 2);
    assert_eq!(page.attributes(".front-row input[checked]", "value").len(), 2);
    assert!(page.one(".front-columns section:first-child table").contains("9 h – 18 h"));
    let sheet = site.get(&format!("/accueil/feuille?{chosen}")).await;
    assert_eq!(sheet.status, 303);
    let expected = format!("/selection/{}-{}/fiche?langue=ar&besoin=impots", numbers[0], numbers[1]);
    assert_eq!(sheet.headers["location"], expected);
    assert_eq!(
        site.get("/accueil/feuille?besoin=impots").await.headers["location"],
        "/accueil?besoin=impots"
    );
}

#[tokio::test]
async fn a_call_is_told_to_the_next_desk_and_confirms_nothing() {
    let site = site().await;
    let state = site.state("?q=centre").await;
    let mut desk = Person::at(&site, "/accueil?besoin=impots").await;
    desk.send("#appel", &[("juste", "centre")]).await;
    assert!(desk.here.starts_with("/accueil?besoin=impots"), "{}", desk.here);
    assert!(
        desk.reads().contains("Un accueil a appelé le 26 novembre 2026 : c’est juste."),
        "{}",
        desk.reads()
    );
    assert_eq!(site.state("?q=centre").await, state);
    let later = site.later("2027-01-10T15:00").await;
    assert!(
        !later.get("/accueil?besoin=impots").await.body.contains("Un accueil a appelé"),
        "a month is enough"
    );
}

#[tokio::test]
async fn what_a_desk_learns_is_wrong_goes_to_the_city_as_said_by_a_desk() {
    let site = site().await;
    let page = site.page("/accueil?besoin=impots").await;
    let link = page.attributes("[data-wrong]", "href").remove(0);
    let mut desk = Person::at(&site, &link).await;
    desk.send("main form", &[("probleme", "faux"), ("texte", "Fermé le jeudi")]).await;
    assert!(desk.here.ends_with("/signaler/merci"), "{}", desk.reads());
    let mut city = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    city.go("/admin/signalements").await;
    assert!(city.reads().contains("dit par un accueil") && city.reads().contains("Fermé le jeudi"));
    assert!(site.get("/accueil?besoin=impots").await.body.contains("quelque chose est faux"));
}

#[tokio::test]
async fn nobody_is_sent_elsewhere_after_a_call() {
    let site = site().await;
    let mut desk = Person::at(&site, "/accueil").await;
    desk.send("#appel", &[("juste", "centre"), ("retour", "//evil.example")]).await;
    assert!(desk.here.starts_with("/accueil"), "{}", desk.here);
}

#[tokio::test]
async fn a_network_files_thirty_calls_an_hour_and_is_then_asked_to_wait() {
    let site = site().await;
    let mut desk = Person::at(&site, "/accueil").await;
    for _ in 0..30 {
        desk.send("#appel", &[("juste", "centre")]).await;
        assert_eq!(desk.shown.status, 200);
    }
    desk.send("#appel", &[("juste", "centre")]).await;
    assert_eq!(desk.shown.status, 429);
    assert!(desk.sees("input[name=juste][value=centre]"), "what was pressed is kept, to send later");
}
