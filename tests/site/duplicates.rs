//! Places told twice: the desk shows them in pairs, and remembers which are two.

use repere::account::Role;
use repere::audit::{self, Act};
use repere::venue::{Closing, Venue};

use crate::harness::{Site, THURSDAY, said, venue};
use crate::person::Person;

fn at(name: &str, street: &str) -> Venue {
    let mut venue = venue(name);
    venue.address.street = Some(street.to_owned());
    venue
}

async fn site() -> Site {
    let mut closed = at("Centre social ECHO fermé", "11 rue de la Gare");
    closed.closing =
        Some(Closing { since: None, message: String::new(), said: said("structure", "2026-01-01") });
    let venues = vec![
        at("Centre social E.C.H.O.", "11 rue de la Gare"),
        at("Echo, centre social", "11, rue de la gare"),
        at("Médiathèque", "2 rue Pierre Motte"),
        closed,
    ];
    Site::with(THURSDAY, venues).await
}

async fn city(site: &Site) -> Person<'_> {
    Person::signed_in(site, "c@ville.fr", Role::Coordinator).await
}

#[tokio::test]
async fn two_places_that_look_alike_stand_side_by_side_with_why_one_click_from_the_desk() {
    let site = site().await;
    let mut city = city(&site).await;
    city.go("/admin").await;
    assert!(city.all(".tasks a").iter().any(|task| task == "1 doublon possible"), "{}", city.reads());
    assert!(city.sees(".tasks a[href='/admin/doublons']"));
    city.go("/admin/doublons").await;
    let mut names = city.all(".twins h3");
    names.sort();
    assert_eq!(names, ["Centre social E.C.H.O.", "Echo, centre social"]);
    assert!(city.reads().contains("la même rue"), "{}", city.reads());
    for slug in ["centre-social-e-c-h-o", "echo-centre-social"] {
        assert!(city.sees(&format!("a[href='/partenaire/lieux/{slug}/modifier']")), "{}", city.shown.body);
        let close = format!("/partenaire/lieux/{slug}/fermer");
        assert!(city.sees(&format!("a[href='{close}']")));
        assert_eq!(site.get_with(&close, &[("cookie", city.cookie.as_deref().unwrap())]).await.status, 200);
    }
}

#[tokio::test]
async fn what_was_said_to_be_two_places_is_remembered() {
    let site = site().await;
    let mut first = city(&site).await;
    first.go("/admin/doublons").await;
    first.send(".twins form", &[]).await;
    assert!(first.reads().contains("C’est noté"), "{}", first.reads());
    assert!(!first.sees(".twins"));
    let log = audit::list(&site.app.db().readers, 10, 0).await.unwrap();
    assert_eq!(log.iter().filter(|entry| entry.act == Act::VenuesParted).count(), 1);
    let site = site.later("2026-11-27T10:00").await;
    let mut again = city(&site).await;
    again.go("/admin").await;
    assert!(!again.reads().contains("doublon"), "{}", again.reads());
}

#[tokio::test]
async fn a_pair_that_does_not_exist_is_not_found_and_one_place_is_no_pair() {
    let site = site().await;
    let mut city = city(&site).await;
    city.go("/admin/doublons").await;
    let echo = "test-echo-centre-social";
    for (one, other, status) in [(echo, "test-rien", 404), (echo, echo, 400), (echo, "", 400)] {
        city.go("/admin/doublons").await;
        let (path, fields) = city.form(".twins form", &[("un", one), ("autre", other)]);
        assert_eq!(city.post(&path, &fields).await.status, status, "{one} {other}");
    }
    assert_eq!(city.go("/admin/doublons?page=2").await.status, 404);
}
