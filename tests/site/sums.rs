//! What the city learns of the use of the site: sums, nothing of a person, and no number below five.

use repere::account::Role;
use repere::upkeep;

use crate::harness::{Answer, Site, open, service};
use crate::person::Person;

const MONDAY_AFTER: &str = "2026-11-30T09:00";

async fn site() -> Site {
    let mut centre = open("Centre", "Mo-Fr 09:00-18:00");
    centre.services.push(service("imprimante", &serde_json::json!({})));
    Site::with("2026-11-26T15:00", vec![centre]).await
}

async fn flush(site: &Site) {
    site.app.sums().write(site.app.db(), site.app.clock().now()).await;
}

/// The rows of a table of sums: kind, word, number.
async fn rows(site: &Site, table: &'static str) -> Vec<(String, String, u32)> {
    let sql = match table {
        "sum_day" => "select kind, word, times from sum_day order by kind, word",
        _ => "select kind, word, times from sum_week order by kind, word",
    };
    sqlx::query_as(sql).fetch_all(&site.app.db().readers).await.unwrap()
}

async fn waiting(site: &Site) -> Vec<String> {
    flush(site).await;
    rows(site, "sum_day").await.into_iter().map(|(kind, word, n)| format!("{kind} {word} {n}")).collect()
}

async fn visit(site: &Site, path: &str, times: usize) {
    for _ in 0..times {
        assert_eq!(site.get(path).await.status, 200, "{path}");
    }
}

async fn opinion(site: &Site, page: &str, found: &str, back: &str) -> Answer {
    let fields = [("page", page), ("trouve", found), ("retour", back)];
    site.post_with("/avis", &fields, &[("sec-fetch-site", "same-origin")]).await
}

async fn coordinator(site: &Site) -> Person<'_> {
    Person::signed_in(site, "coordination@ville.fr", Role::Coordinator).await
}

#[tokio::test]
async fn each_word_of_a_question_is_counted_alone() {
    let site = site().await;
    visit(&site, "/ar/lieux?service=imprimante&quartier=alma&quand=2026-12-02", 2).await;
    visit(&site, "/orientation?besoin=imprimer&avec=seul&quand=2026-12-03T10:00&quartier=peu-importe", 1)
        .await;
    visit(&site, "/selection/1/fiche?langue=ar&besoin=imprimer", 1).await;
    assert_eq!(
        waiting(&site).await,
        [
            "besoin imprimer 1",
            "feuille fiche 1",
            "heure matin 1",
            "langue ar 2",
            "langue fr 2",
            "moment 3 2",
            "moment 4 1",
            "quartier alma 2",
            "reponse rien 2",
            "reponse trouve 1",
            "service imprimante 2",
        ]
    );
}

#[tokio::test]
async fn nothing_a_visitor_wrote_and_no_position_is_in_the_database() {
    let site = site().await;
    visit(&site, "/lieux?q=Dupontel&pres=50.691,3.1741", 6).await;
    visit(&site, "/orientation?besoin=imprimer&avec=seul&quand=maintenant&pres=50.691,3.1741", 6).await;
    flush(&site).await;
    let site = site.later(MONDAY_AFTER).await;
    flush(&site).await;
    let mut told: Vec<String> = rows(&site, "sum_day").await.into_iter().map(|row| row.1).collect();
    told.extend(rows(&site, "sum_week").await.into_iter().map(|row| row.1));
    told.sort();
    assert_eq!(told, ["fr", "imprimer", "maintenant", "rien", "trouve"]);
}

/// Every table, and how many rows it has.
async fn tables(site: &Site) -> Vec<(String, i64)> {
    let db = &site.app.db().readers;
    let all = "select name from sqlite_master where type = 'table' order by name";
    let names: Vec<String> = sqlx::query_scalar(all).fetch_all(db).await.unwrap();
    let mut counted = Vec::new();
    for name in names {
        let count = sqlx::AssertSqlSafe(format!("select count(*) from \"{name}\""));
        counted.push((name, sqlx::query_scalar(count).fetch_one(db).await.unwrap()));
    }
    counted
}

#[tokio::test]
async fn after_the_journeys_the_database_holds_sums_and_nothing_of_the_visitor() {
    let site = Site::new().await;
    let before = tables(&site).await;
    let impots = "besoin=impots&avec=quelquun&quand=2026-12-03";
    for path in [
        "/orientation?mots=Zorglub",
        &format!("/orientation?{impots}&pres=50.691,3.174"),
        &format!("/ar/orientation?{impots}&quartier=epeule"),
        "/orientation/je-ne-sais-pas?message=pas&arnaque=aide",
        "/facile/lieux?q=Zorglub",
        "/accueil?q=Zorglub&langue=ar",
        "/accueil?q=impots&langue=ar&quand=2026-12-03&accueil=Zorglub&choix=1&choix=2&comparer=oui",
        "/selection/1-2?q=Zorglub&besoin=impots&accueil=Zorglub",
        "/selection/1-2/fiche?langue=ar&besoin=impots&quand=2026-12-03&accueil=Zorglub",
        "/selection/1/liaison?accueil=Zorglub",
        "/hors-ligne?selection=1-2",
    ] {
        visit(&site, path, 1).await;
    }
    for path in ["/orientation/ou", "/accueil/ou"] {
        assert_eq!(site.post(path, &[("adresse", "3 rue Zorglub")]).await.status, 422, "{path}");
    }
    assert_eq!(opinion(&site, "orientation", "non", "/orientation?mots=Zorglub").await.status, 303);
    flush(&site).await;
    let after = tables(&site).await;
    let grown = after.into_iter().zip(before).filter(|(after, before)| after != before);
    assert_eq!(grown.map(|(after, _)| after.0).collect::<Vec<_>>(), ["sum_day"]);
    let held = String::from_utf8_lossy(&site.database()).into_owned();
    assert!(held.contains("orientation-non"), "the search finds what is there");
    assert!(!held.contains("Zorglub"));
}

#[tokio::test]
async fn programs_that_say_so_are_not_counted() {
    let site = site().await;
    let robot = [("user-agent", "Mozilla/5.0 (compatible; Examplebot/1.0; +http://bot.example)")];
    site.get_with("/lieux?service=imprimante", &robot).await;
    let ahead = [("user-agent", "Mozilla/5.0 Firefox/130.0"), ("sec-purpose", "prefetch")];
    site.get_with("/lieux?service=imprimante", &ahead).await;
    assert!(waiting(&site).await.is_empty());
}

#[tokio::test]
async fn a_week_is_shown_when_it_is_over_and_no_number_below_five_is() {
    let site = site().await;
    visit(&site, "/lieux?service=imprimante", 5).await;
    visit(&site, "/lieux?service=scanner", 4).await;
    flush(&site).await;
    assert!(rows(&site, "sum_week").await.is_empty(), "the week is not over");
    let site = site.later(MONDAY_AFTER).await;
    flush(&site).await;
    let mut desk = coordinator(&site).await;
    desk.go("/admin/usages").await;
    let text = desk.reads();
    assert!(text.contains("Semaine 48 : du 23 novembre 2026 au 29 novembre 2026"), "{text}");
    assert_eq!(desk.all("tbody th"), ["Imprimer", "Au moins un lieu", "Français"]);
    assert!(!text.contains("Scanner") && text.contains("moins de 5 chacun"), "{text}");
    assert_eq!(desk.all("tbody tr td:first-of-type"), ["5", "5", "9"]);
}

#[tokio::test]
async fn a_small_number_waits_and_is_told_with_those_after_it() {
    let site = site().await;
    visit(&site, "/lieux?service=scanner", 4).await;
    flush(&site).await;
    let site = site.later("2026-12-02T09:00").await;
    visit(&site, "/lieux?service=scanner", 3).await;
    flush(&site).await;
    assert!(rows(&site, "sum_week").await.is_empty());
    let site = site.later("2026-12-07T09:00").await;
    flush(&site).await;
    let shown = rows(&site, "sum_week").await;
    assert!(shown.contains(&("service".to_owned(), "scanner".to_owned(), 7)), "{shown:?}");
    assert!(rows(&site, "sum_day").await.is_empty(), "days are let go of once their week is told");
    let mut desk = coordinator(&site).await;
    for (path, says) in [("?vue=mois&periode=2026-11", "Rien à montrer"), ("?periode=2026-S49", "Scanner")] {
        desk.go(&format!("/admin/usages{path}")).await;
        assert!(desk.reads().contains(says), "{path}: {}", desk.reads());
    }
}

#[tokio::test]
async fn months_quarters_and_the_file_tell_what_the_weeks_tell_and_no_more() {
    let site = site().await;
    visit(&site, "/lieux?service=imprimante", 6).await;
    visit(&site, "/lieux?service=scanner", 1).await;
    flush(&site).await;
    let site = site.later("2026-12-02T09:00").await;
    visit(&site, "/lieux?service=imprimante", 7).await;
    flush(&site).await;
    let site = site.later("2027-01-05T09:00").await;
    flush(&site).await;
    let mut desk = coordinator(&site).await;
    desk.go("/admin/usages?vue=trimestre").await;
    assert!(desk.reads().contains("Trimestre 4 de 2026"), "{}", desk.reads());
    assert_eq!(desk.all("tbody tr td:first-of-type")[0], "13");
    desk.go("/admin/usages?vue=mois").await;
    assert_eq!(desk.all("tbody tr")[0], "Imprimer76", "December, and November before it");
    let headers = [("cookie", desk.cookie.as_deref().unwrap())];
    let file = site.get_with("/admin/usages.csv?vue=mois", &headers).await;
    assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
    let lines: Vec<&str> = file.body.lines().filter(|line| line.contains("Services")).collect();
    assert_eq!(
        lines,
        [
            "2026-12;2026-11-30;2027-01-03;Services demandés;imprimante;Imprimer;7",
            "2026-11;2026-11-02;2026-11-29;Services demandés;imprimante;Imprimer;6",
        ]
    );
    assert!(!file.body.contains("scanner"));
}

#[tokio::test]
async fn a_period_that_is_not_over_or_is_none_is_not_told() {
    let site = site().await;
    let mut desk = coordinator(&site).await;
    for (path, status) in
        [("?periode=2026-S48", 404), ("?periode=2026-12", 404), ("?periode=x", 400), ("?vue=jour", 400)]
    {
        assert_eq!(desk.go(&format!("/admin/usages{path}")).await.status, status, "{path}");
    }
    desk.go("/admin/usages").await;
    assert!(desk.reads().contains("Semaine 47") && !desk.sees("a[href*='2026-S48']"), "{}", desk.reads());
    desk.go("/admin").await;
    assert!(desk.sees("main a[href='/admin/usages']"));
}

#[tokio::test]
async fn sums_are_gone_after_25_months() {
    let site = site().await;
    visit(&site, "/lieux?service=imprimante", 5).await;
    visit(&site, "/lieux?service=scanner", 1).await;
    flush(&site).await;
    let site = site.later("2028-12-20T09:00").await;
    flush(&site).await;
    upkeep::run(&site.app).await;
    assert!(!rows(&site, "sum_week").await.is_empty() && !rows(&site, "sum_day").await.is_empty());
    let site = site.later("2029-01-03T09:00").await;
    upkeep::run(&site.app).await;
    assert!(rows(&site, "sum_week").await.is_empty() && rows(&site, "sum_day").await.is_empty());
}

#[tokio::test]
async fn a_visitor_says_whether_they_found_it_and_is_thanked_where_they_were() {
    let site = site().await;
    let pages = [
        ("/lieux?service=imprimante", "liste-oui"),
        ("/ar/lieux/centre", "lieu-oui"),
        ("/orientation?besoin=imprimer&avec=seul&quand=peu-importe&quartier=peu-importe", "orientation-oui"),
    ];
    for (path, _) in pages {
        let mut person = Person::at(&site, path).await;
        assert_eq!(person.all("form.found button").len(), 2, "{path}");
        person.send("form.found", &[("trouve", "oui")]).await;
        assert_eq!((person.shown.status, person.here.as_str()), (200, format!("{path}#merci").as_str()));
        assert!(person.sees("#merci[tabindex='-1']") && person.cookie.is_none());
    }
    let told = waiting(&site).await;
    for (_, word) in pages {
        assert!(told.contains(&format!("avis {word} 1")), "{word}: {told:?}");
    }
}

#[tokio::test]
async fn an_opinion_is_one_of_two_words_about_one_of_three_pages_and_leads_nowhere_else() {
    let site = site().await;
    for (page, found) in [("", "oui"), ("liste", "peut-être"), ("accueil", "oui")] {
        assert_eq!(opinion(&site, page, found, "/lieux").await.status, 400, "{page} {found}");
    }
    for elsewhere in ["https://evil.example", "//evil.example", ""] {
        let answer = opinion(&site, "liste", "non", elsewhere).await;
        assert_eq!(answer.headers["location"], "/#merci");
    }
    let fields = [("page", "liste"), ("trouve", "oui"), ("retour", "/lieux")];
    let foreign = site.post_with("/avis", &fields, &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(foreign.status, 403);
    assert_eq!(waiting(&site).await, ["avis liste-non 3"]);
}

#[tokio::test]
async fn one_network_cannot_make_a_sum_grow_for_ever() {
    let site = site().await;
    let mut counted = 0;
    while opinion(&site, "liste", "oui", "/lieux").await.status == 303 {
        counted += 1;
        assert!(counted < 100, "there is a limit");
    }
    assert_eq!(counted, 30);
    assert_eq!(opinion(&site, "liste", "oui", "/lieux").await.status, 429);
}

#[tokio::test]
async fn what_is_counted_is_said_to_everybody() {
    let site = site().await;
    let page = site.page("/donnees-personnelles").await;
    assert!(
        page.says("Un nombre plus petit que 5 n’est montré à personne.")
            && page.says("effacées après 25 mois")
    );
}
