//! Hours as a visitor meets them: holidays, closures, clock changes, chosen moments.

use serde_json::json;

use crate::harness::{Site, open};

#[tokio::test]
async fn silence_about_a_public_holiday_is_not_an_opening() {
    let site = Site::with("2026-11-11T10:00", vec![open("Muet", "Mo-Fr 09:00-17:00")]).await;
    let (state, words) = site.state("").await;
    assert_eq!(state, "inconnu");
    assert_eq!(words, "Jour férié (11 novembre) : sans doute fermé, appelez avant de venir");
    assert!(site.names("?ouvert=oui").await.is_empty());
    assert!(site.page("/lieux/muet").await.says("férié : 11 novembre"));
}

#[tokio::test]
async fn a_place_that_says_it_closes_on_holidays_is_closed_and_opens_after() {
    let site = Site::with("2026-11-11T10:00", vec![open("Clair", "Mo-Fr 09:00-17:00; PH off")]).await;
    assert_eq!(site.state("").await, ("ferme".into(), "Fermé · ouvre demain à 9 h".into()));
}

#[tokio::test]
async fn a_closure_is_announced_ahead_and_holds_on_its_days() {
    let mut venue = open("Centre", "Mo-Fr 09:00-17:00; PH off");
    venue.exceptions = serde_json::from_value(json!([
        { "from": "2026-12-21", "to": "2027-01-01", "change": "closed", "message": "Congés de fin d’année" },
    ]))
    .unwrap();
    let site = Site::with("2026-12-18T10:00", vec![venue]).await;
    let page = site.page("/lieux/centre").await;
    assert!(page.says("Fermé du 21 décembre au 1er janvier. Congés de fin d’année"));
    assert_eq!(site.state("").await.0, "ouvert");
    let (state, words) = site.state("?quand=2026-12-22T10:00").await;
    assert_eq!((state.as_str(), words.as_str()), ("ferme", "Fermé · ouvre lundi 4 janvier à 9 h"));
}

#[tokio::test]
async fn a_closure_far_away_is_said_beside_the_week_and_on_top_when_it_comes_near() {
    let mut venue = open("Centre", "Mo-Fr 09:00-17:00; PH off");
    venue.exceptions = serde_json::from_value(json!([
        { "from": "2027-08-02", "to": "2027-08-20", "change": "closed", "message": "Congés d’été" },
    ]))
    .unwrap();
    let site = Site::with("2026-11-26T15:00", vec![venue]).await;
    let page = site.page("/lieux/centre").await;
    assert!(page.all("main > .notice").is_empty(), "nobody who comes this week needs it on top");
    assert!(page.says("Fermé du 2 août au 20 août. Congés d’été"));
    assert_eq!(site.state("?quand=2027-08-03T10:00").await.0, "ferme");
    let site = site.later("2027-07-20T10:00").await;
    let page = site.page("/lieux/centre").await;
    assert_eq!(page.all("main > .notice").len(), 1);
    assert_eq!(page.one("main").matches("Congés d’été").count(), 1, "and not twice");
}

#[tokio::test]
async fn an_expression_that_cannot_be_read_is_shown_and_its_state_is_not_known() {
    let site = Site::with("2026-11-26T15:00", vec![open("Flou", "lundi 9h-12h")]).await;
    assert_eq!(site.state("").await.0, "inconnu");
    assert!(site.page("/lieux/flou").await.says("lundi 9h-12h (à confirmer)"));
}

#[tokio::test]
async fn a_comment_makes_an_opening_an_appointment() {
    let site =
        Site::with("2026-11-26T15:00", vec![open("Rendez-vous", "Mo-Fr 09:00-17:00 \"sur rendez-vous\"")])
            .await;
    assert_eq!(site.state("").await, ("sur-rendez-vous".into(), "Sur rendez-vous".into()));
    assert_eq!(site.names("?ouvert=oui").await, ["Rendez-vous"]);
}

#[tokio::test]
async fn a_day_or_an_interval_asks_for_the_best_state_within_it() {
    let site = Site::with("2026-11-23T10:00", vec![open("Centre", "We 13:30-17:00; PH off")]).await;
    let (state, words) = site.state("?quand=2026-11-25").await;
    assert_eq!((state.as_str(), words.as_str()), ("ouvert", "Ouvert mercredi à 13 h 30"));
    assert_eq!(site.state("?quand=2026-11-25T08:00/2026-11-25T12:00").await.0, "ferme");
    assert_eq!(site.features("?quand=2026-11-24").await.len(), 1, "a moment hides nothing");
}

#[tokio::test]
async fn a_moment_far_ahead_is_still_answered() {
    let site = Site::with("2026-11-23T10:00", vec![open("Centre", "We 13:30-17:00; PH off")]).await;
    assert_eq!(site.state("?quand=2028-02-29T14:00").await.0, "ferme");
    assert_eq!(site.state("?quand=2028-03-01T14:00").await.0, "ouvert");
}

#[tokio::test]
async fn the_hour_that_comes_twice_and_the_hour_that_never_comes_are_answered() {
    for (now, state) in [
        ("2026-10-25T00:30:00Z", "ouvert"),
        ("2026-10-25T01:30:00Z", "ouvert"),
        ("2027-03-28T00:59:00Z", "ouvert"),
        ("2027-03-28T01:00:00Z", "ferme"),
    ] {
        let site = Site::with(now, vec![open("Nuit", "Sa 22:00-03:00")]).await;
        assert_eq!(site.state("").await.0, state, "{now}");
    }
}

#[tokio::test]
async fn an_answer_is_never_kept_beyond_the_next_change_of_state() {
    let site = Site::with("2026-11-26T15:59:30Z", vec![open("Centre", "Mo-Fr 09:00-17:00; PH off")]).await;
    let answer = site.get("/lieux").await;
    assert_eq!(answer.headers["cache-control"], "public, max-age=30, stale-while-revalidate=60");
}
