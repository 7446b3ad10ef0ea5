//! Every door of the site, from the list the router is made of: who passes, who does not, and what a form must carry.

use axum::http::Method;
use repere::account::{Role, Who};
use repere::app;
use repere::web::doors::{Care, Door};

use crate::harness::Site;
use crate::person::Person;

/// A path of this door: real things where there are some, else what could be.
pub fn path(door: &Door) -> String {
    filled(door.path)
}

/// The same of a path some of whose places are filled already.
pub fn filled(path: &str) -> String {
    let values = [
        ("{slug}", "ccas-de-roubaix"),
        ("{insee}", "59512"),
        ("{token}", &"0".repeat(64)),
        ("{z}", "13"),
        ("{x}", "4168"),
        ("{y}", "2753"),
        ("{file}", "x"),
        ("{part}", "horaires"),
        ("{kind}", "imprimante"),
        ("{number}", "1"),
        ("{numbers}", "1"),
        ("{collection}", "lieux"),
        ("{feature}", "1"),
    ];
    let path = values.iter().fold(path.to_owned(), |path, (name, value)| path.replace(name, value));
    let id = if path.starts_with("/quartiers") { "centre" } else { "1" };
    path.replace("{id}", id)
}

/// What came of trying a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Met {
    Passed,
    SignIn,
    NotForYou,
}

async fn try_door(person: &Person<'_>, door: &Door) -> Met {
    let headers: Vec<(&str, &str)> = person.cookie.iter().map(|cookie| ("cookie", cookie.as_str())).collect();
    let path = path(door);
    let answer = if door.method == Method::GET {
        person.site.get_with(&path, &headers).await
    } else {
        // Without a token nothing happens, but whose door it is shows first.
        person.site.post_with(&path, &[], &headers).await
    };
    let to_sign_in = answer
        .headers
        .get("location")
        .is_some_and(|to| to.to_str().unwrap().starts_with("/partenaire/connexion"));
    match answer.status {
        401 => Met::SignIn,
        303 if to_sign_in => Met::SignIn,
        403 if answer.body.contains("Cette page n’est pas pour vous") => Met::NotForYou,
        _ => Met::Passed,
    }
}

#[tokio::test]
async fn every_door_lets_in_whom_the_policy_says_and_nobody_else() {
    let site = Site::new().await;
    let visitor = Person::at(&site, "/").await;
    let partner = Person::signed_in(&site, "p@exemple.fr", Role::Partner).await;
    let coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    let administrator = Person::signed_in(&site, "a@ville.fr", Role::Administrator).await;
    for door in app::doors().list().filter(|door| door.path != "/partenaire/deconnexion") {
        let expected = match door.who {
            Who::Anyone => [Met::Passed; 4],
            Who::HalfSignedIn | Who::Member => [Met::SignIn, Met::Passed, Met::Passed, Met::Passed],
            Who::Coordinator => [Met::SignIn, Met::NotForYou, Met::Passed, Met::Passed],
            Who::Administrator => [Met::SignIn, Met::NotForYou, Met::NotForYou, Met::Passed],
        };
        for (person, expected) in [&visitor, &partner, &coordinator, &administrator].into_iter().zip(expected)
        {
            let met = try_door(person, door).await;
            assert_eq!(met, expected, "{} {} as {:?}", door.method, door.path, person.cookie.is_some());
        }
    }
}

#[tokio::test]
async fn before_the_second_factor_nothing_of_the_city_opens() {
    let site = Site::new().await;
    let mut half = Person::invited(&site, "c@ville.fr", Role::Administrator).await;
    half.send("main form", &[]).await;
    let headers = [("cookie", half.cookie.as_deref().unwrap())];
    for door in app::doors().list().filter(|door| !matches!(door.who, Who::Anyone | Who::HalfSignedIn)) {
        let answer = if door.method == Method::GET {
            site.get_with(&path(door), &headers).await
        } else {
            site.post_with(&path(door), &[], &headers).await
        };
        assert_eq!(answer.status, 303, "{} {}", door.method, door.path);
        assert_eq!(answer.headers["location"], "/partenaire/second-facteur", "{} {}", door.method, door.path);
    }
}

#[tokio::test]
async fn no_other_site_posts_a_form_in_somebodys_name() {
    let site = Site::new().await;
    let administrator = Person::signed_in(&site, "a@ville.fr", Role::Administrator).await;
    let cookie = administrator.cookie.as_deref().unwrap();
    let token = administrator.form("main form", &[]).1.into_iter().find(|(name, _)| name == "jeton");
    let token = token.map(|(_, value)| value).unwrap_or_default();
    let mut posts = 0;
    for door in app::doors().list().filter(|door| door.method == Method::POST) {
        let path = path(door);
        for lie in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
        ] {
            let headers = [("cookie", cookie), lie];
            let answer = site.post_with(&path, &[("jeton", &token)], &headers).await;
            assert_eq!(answer.status, 403, "{path} with {lie:?}");
        }
        if door.care != Care::Question {
            for forged in ["", "x", "0.00"] {
                let headers = [("cookie", cookie)];
                let answer = site.post_with(&path, &[("jeton", forged)], &headers).await;
                assert_eq!(answer.status, 403, "{path} with the token {forged:?}");
            }
        }
        posts += 1;
    }
    assert!(posts >= 6, "there are forms to try");
}

#[tokio::test]
async fn a_program_that_fills_every_field_is_asked_once_more() {
    let site = Site::new().await;
    let mut robot = Person::at(&site, "/partenaire/connexion").await;
    robot.send("main form", &[("email", "x@exemple.fr"), ("adresse_du_site", "http://spam.example")]).await;
    assert_eq!(robot.shown.status, 403);
    assert!(
        robot.reads().contains("Ce que vous avez écrit est gardé")
            && robot.sees("input[value='x@exemple.fr']")
    );
}

#[tokio::test]
async fn a_form_whose_session_ended_is_found_again_after_signing_in() {
    let site = Site::new().await;
    let mut person = Person::signed_in(&site, "p@exemple.fr", Role::Partner).await;
    person.go("/partenaire/connexions").await;
    let (_, mut fields) = person.form("main > form", &[]);
    fields.push(("note".to_owned(), "Fermé l’été & <b>".to_owned()));
    person.cookie = None;
    person.post("/partenaire/connexions/1/fermer", &fields).await;
    assert_eq!(person.shown.status, 401);
    person.send("main form", &[("email", "p@exemple.fr")]).await;
    let letter = site.letters().await.remove(0);
    // The link opens in the same browser, in another tab; the first tab goes on.
    let mut tab = Person::at(&site, &crate::sign_in::link_of(&letter)).await;
    tab.send("main form", &[]).await;
    person.cookie = tab.cookie.clone();
    person.send("main form.filters[action$=code]", &[]).await;
    assert!(
        person.reads().contains("Vous êtes connecté. Ce que vous avez écrit est gardé."),
        "{}",
        person.reads()
    );
    assert!(
        person.sees(
            "form[action='/partenaire/connexions/1/fermer'] input[name=note][value='Fermé l’été & <b>']"
        )
    );
}

#[tokio::test]
async fn what_a_coordinator_wrote_is_carried_through_the_second_factor_too() {
    let site = Site::with(crate::harness::THURSDAY, vec![crate::harness::venue("Centre")]).await;
    let mut city = Person::invited(&site, "c@ville.fr", Role::Coordinator).await;
    let contact = "/partenaire/lieux/centre/modifier/contact";
    let fields = [("telephone", "03 20 11 22 33"), ("note", "à garder")];
    let fields: Vec<_> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    city.post(contact, &fields).await;
    assert_eq!(city.shown.status, 401);
    city.send("main form", &[("email", "c@ville.fr")]).await;
    // A second letter is asked for: nothing is lost by it.
    assert_eq!(city.all("main h2"), ["Demander un autre message"]);
    city.send("main form[action$=connexion]", &[("email", "c@ville.fr")]).await;
    let letter = site.letters().await.pop().unwrap();
    city.send("main form.filters[action$=code]", &[("code", &crate::sign_in::code_of(&letter))]).await;
    assert!(city.reads().contains("Un second contrôle"), "{}", city.reads());
    assert!(city.sees("input[name=saisie][value*='03+20+11+22+33']"), "{}", city.shown.body);
    // Going back and sending once more loses nothing either.
    city.post(contact, &fields).await;
    assert_eq!(city.shown.status, 401);
    assert!(city.sees("input[name=saisie][value*='03+20+11+22+33']"), "{}", city.shown.body);
}

#[tokio::test]
async fn of_every_door_of_a_venue_a_partner_passes_their_own_and_no_other() {
    let venues = vec![crate::harness::open("Le Fil", "Mo-Fr 09:00-17:00"), crate::harness::venue("Autre")];
    let site = Site::with(crate::harness::THURSDAY, venues).await;
    crate::editing::entrust(&site, "p@exemple.fr", "le-fil", repere::account::Trust::Followed).await;
    let mut partner = Person::signed_in(&site, "p@exemple.fr", Role::Partner).await;
    let fields = partner.form("main form", &[]).1;
    let mut tried = 0;
    for door in app::doors().list().filter(|door| door.path.starts_with("/partenaire/lieux/{slug}")) {
        let at =
            |slug: &str| path(&Door { path: door.path, ..door.clone() }).replace("ccas-de-roubaix", slug);
        for (slug, is_theirs) in [("le-fil", true), ("autre", false), ("aucun", false)] {
            let status = if door.method == Method::GET {
                partner.go(&at(slug)).await.status
            } else {
                partner.post(&at(slug), &fields).await.status
            };
            let found = status != 404;
            assert_eq!(found, is_theirs, "{} {}: {status}", door.method, at(slug));
        }
        tried += 1;
    }
    assert!(tried >= 12, "{tried} doors of a venue");
}
