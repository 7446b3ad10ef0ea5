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
async fn what_was_typed_and_who_hands_it_over_stand_on_the_sheet() {
    let site = site().await;
    let typed = site.page("/accueil?q=impots&accueil=M%C3%A9diath%C3%A8que").await;
    let number = typed.attributes(".front-row input[name=choix]", "value").remove(0);
    let asked = format!("q=impots&langue=ar&quand=2026-12-03&accueil=M%C3%A9diath%C3%A8que&choix={number}");
    let sheet = site.get(&format!("/accueil/feuille?{asked}")).await.headers["location"].clone();
    let sheet = site.page(sheet.to_str().unwrap()).await;
    for words in ["Impôts · jeudi 3 décembre", "Votre dernier avis d’impôt", "Médiathèque – édité le"]
    {
        assert!(sheet.says(words), "{words}: {}", sheet.one("main"));
    }
    let next = typed.attributes("#demande .acts a", "href");
    assert_eq!(
        next,
        ["/accueil?accueil=M%C3%A9diath%C3%A8que"],
        "the next person finds the desk and nothing else"
    );
    assert_eq!(site.get(&format!("/accueil?accueil={}", "a".repeat(61))).await.status, 400);
}

#[tokio::test]
async fn an_agent_reads_what_to_bring_and_what_helps_beside_a_place() {
    let site = site().await;
    let page = site.page("/accueil?q=impots").await;
    assert!(page.one(".front-beside").contains("Votre dernier avis d’impôt"), "{}", page.one("main"));
    assert!(page.says("Source : impots.gouv.fr, 20 janvier 2026"));
    let page = site.page("/accueil?besoin=connexion").await;
    assert_eq!(
        page.attributes(".front-beside[open] .pointers a", "href").len(),
        2,
        "nobody here: it is open"
    );
    assert!(page.says("Emmaüs Connect"));
    assert!(site.page("/accueil").await.all(".front-beside").is_empty());
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

#[tokio::test]
async fn an_address_typed_at_the_desk_becomes_a_place_and_stands_in_no_address() {
    let site = Site::new().await;
    let asked = site.page("/accueil?besoin=impots&langue=ar&quartier=alma&choix=1").await;
    let kept = asked.attributes("#ou input[name=retour]", "value").remove(0);
    assert!(!kept.contains("alma"), "one place at a time: {kept}");
    let typed = |text| [("retour", kept.as_str()), ("adresse", text)];
    let found = site.post("/accueil/ou", &typed("rue de l’Épeule")).await;
    assert_eq!(found.status, 303, "{}", found.body);
    let to = found.headers["location"].to_str().unwrap();
    assert!(to.starts_with("/accueil?langue=ar&pres=50.") && to.ends_with("&besoin=impots&choix=1"), "{to}");
    assert!(!to.contains("peule") && !to.contains("quartier"), "{to}");
    let page = site.page(to).await;
    assert!(page.says("Près de la position choisie") && page.says("min à pied"));
    let district = site.post("/accueil/ou", &typed("épeule")).await;
    assert!(district.headers["location"].to_str().unwrap().contains("quartier=epeule"));
    let lost = site.post("/accueil/ou", &typed("rue <Imaginaire>")).await;
    assert_eq!(lost.status, 422);
    assert!(lost.body.contains("value=\"rue &#60;Imaginaire&#62;\"") && lost.body.contains("adresse-erreur"));
    assert!(lost.body.contains("value=\"impots\" checked"), "what was asked stays");
}

#[tokio::test]
async fn a_call_of_a_coordinator_confirms_as_the_city_by_telephone_and_nobody_elses_does() {
    let site = site().await;
    let confirmed = |site: &Site| {
        let catalogue = site.app.catalogue();
        let centre = catalogue.find(&"centre".parse().unwrap()).unwrap();
        centre.venue.provenance(repere::venue::FactGroup::Hours).unwrap().by
    };
    for role in [None, Some(Role::Partner), Some(Role::Coordinator)] {
        let mut desk = match role {
            Some(role) => {
                Person::signed_in(&site, &format!("{role:?}@exemple.fr").to_lowercase(), role).await
            }
            None => Person::at(&site, "/").await,
        };
        desk.go("/accueil?besoin=impots").await;
        desk.send("#appel", &[("juste", "centre")]).await;
        let city = role == Some(Role::Coordinator);
        let by = if city { repere::venue::Confirmer::City } else { repere::venue::Confirmer::Venue };
        assert_eq!(confirmed(&site), by, "{role:?}");
    }
    let author: String = sqlx::query_scalar("select author from revision order by rowid desc limit 1")
        .fetch_one(&site.app.db().readers)
        .await
        .unwrap();
    assert_eq!(author, "ville-telephone");
    let filed: u32 = sqlx::query_scalar("select count(*) from audit where about = 'Centre : Tout est juste'")
        .fetch_one(&site.app.db().readers)
        .await
        .unwrap();
    assert_eq!(filed, 1);
}
