//! Signing in: letters, links, codes, second factor, sessions.

use repere::account::{Role, store};

use crate::harness::Site;
use crate::person::{Person, way_in};

const PARTNER: &str = "accueil@exemple.fr";
const COORDINATOR: &str = "coordination@ville.fr";

async fn known(site: &Site, email: &str, role: Role) {
    let mut writer = site.app.db().write().await.unwrap();
    store::welcome(&mut writer, &email.parse().unwrap(), role, site.app.clock().now()).await.unwrap();
    writer.commit().await.unwrap();
}

/// What stands after `before` in a letter, up to a space or the end of the line.
fn after(letter: &str, before: &str) -> String {
    let (_, rest) = letter.split_once(before).unwrap();
    rest.chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[tokio::test]
async fn a_partner_asks_for_a_link_and_enters_by_it_once() {
    let site = Site::new().await;
    known(&site, PARTNER, Role::Partner).await;
    let mut person = Person::at(&site, "/partenaire/connexion").await;
    person.send("main form", &[("email", PARTNER)]).await;
    assert!(person.reads().contains("Regardez vos e-mails"));
    let letters = site.letters().await;
    assert_eq!(letters.len(), 1);
    let token = after(&letters[0], "/partenaire/entrer/");
    person.go(&format!("/partenaire/entrer/{token}")).await;
    person.send("main form", &[]).await;
    assert_eq!((person.here.as_str(), person.shown.status), ("/partenaire", 200));
    let mut other = Person::at(&site, &format!("/partenaire/entrer/{token}")).await;
    assert_eq!(other.send("main form", &[]).await.status, 410);
    assert!(other.reads().contains("Ce lien ne sert plus"));
}

#[tokio::test]
async fn a_scanner_that_opens_the_link_uses_nothing() {
    let site = Site::new().await;
    let path = way_in(&site, PARTNER, Role::Partner).await;
    for _ in 0..20 {
        assert_eq!(site.get(&path).await.status, 200);
    }
    let mut person = Person::at(&site, &path).await;
    person.send("main form", &[]).await;
    assert_eq!(person.here, "/partenaire");
}

#[tokio::test]
async fn of_fifty_who_use_one_link_at_once_one_enters() {
    let site = Site::new().await;
    let path = way_in(&site, PARTNER, Role::Partner).await;
    let (action, fields) = Person::at(&site, &path).await.form("main form", &[]);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let posts = (0..50).map(|_| site.post(&action, &fields));
    let answers = futures_util::future::join_all(posts).await;
    assert_eq!(answers.iter().filter(|answer| answer.headers.contains_key("set-cookie")).count(), 1);
    let sessions: (i64,) =
        sqlx::query_as("select count(*) from session").fetch_one(&site.app.db().readers).await.unwrap();
    assert_eq!(sessions.0, 1);
}

#[tokio::test]
async fn a_link_too_old_or_changed_lets_nobody_in() {
    let site = Site::at("2026-11-26T15:00").await;
    let path = way_in(&site, PARTNER, Role::Partner).await;
    let site = site.later("2026-11-26T15:30").await;
    let mut late = Person::at(&site, &path).await;
    assert_eq!(late.send("main form", &[]).await.status, 410);
    let path = way_in(&site, PARTNER, Role::Partner).await;
    let last = path.chars().last().unwrap();
    let changed = format!("{}{}", &path[..path.len() - 1], if last == '0' { '1' } else { '0' });
    let mut forger = Person::at(&site, &changed).await;
    assert_eq!(forger.send("main form", &[]).await.status, 410);
    assert_eq!(site.get("/partenaire/entrer/x").await.status, 404);
}

#[tokio::test]
async fn a_link_opened_in_another_browser_signs_in_there_and_only_there() {
    let site = Site::new().await;
    known(&site, PARTNER, Role::Partner).await;
    let mut asking = Person::at(&site, "/partenaire/connexion").await;
    asking.send("main form", &[("email", PARTNER)]).await;
    let (path, fields) = asking.form("main form", &[]);
    let letter = site.letters().await.remove(0);
    let mut other =
        Person::at(&site, &format!("/partenaire/entrer/{}", after(&letter, "/partenaire/entrer/"))).await;
    other.send("main form", &[]).await;
    assert_eq!((other.here.as_str(), other.shown.status), ("/partenaire", 200));
    assert!(asking.go("/partenaire").await.headers.get("set-cookie").is_none());
    assert!(asking.here.starts_with("/partenaire/connexion"), "{}", asking.here);
    // Link and code are one way in: it was used.
    let mut sent = fields;
    sent.retain(|(name, _)| name != "code");
    sent.push(("code".to_owned(), code_of(&letter)));
    assert_eq!(asking.post(&path, &sent).await.status, 422);
}

#[tokio::test]
async fn a_code_serves_in_the_browser_that_asked_when_the_letter_opens_elsewhere() {
    let site = Site::new().await;
    known(&site, PARTNER, Role::Partner).await;
    let mut person = Person::at(&site, "/partenaire/connexion").await;
    person.send("main form", &[("email", "Accueil@Exemple.fr")]).await;
    let letter = site.letters().await.remove(0);
    let code = code_of(&letter);
    person.send("main form", &[("code", &code.to_lowercase())]).await;
    assert_eq!(person.here, "/partenaire");
}

/// Path of the link in a letter.
pub fn link_of(letter: &str) -> String {
    format!("/partenaire/entrer/{}", after(letter, "/partenaire/entrer/"))
}

/// `ABCD EFGH` somewhere in a letter.
pub fn code_of(letter: &str) -> String {
    let signs = |part: &str| part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let is_code = |text: &&str| {
        let (first, rest) = text.split_at(4);
        rest.starts_with(' ') && signs(first) && signs(&rest[1..])
    };
    let windows = letter.lines().flat_map(|line| line.as_bytes().windows(9));
    windows.filter_map(|window| std::str::from_utf8(window).ok()).find(is_code).unwrap().to_owned()
}

#[tokio::test]
async fn after_five_wrong_codes_the_right_one_is_dead_and_the_link_still_works() {
    let site = Site::new().await;
    known(&site, PARTNER, Role::Partner).await;
    let mut person = Person::at(&site, "/partenaire/connexion").await;
    person.send("main form", &[("email", PARTNER)]).await;
    let letter = site.letters().await.remove(0);
    for _ in 0..5 {
        assert_eq!(person.send("main form", &[("code", "AAAA AAAA")]).await.status, 422);
    }
    assert_eq!(person.send("main form", &[("code", &code_of(&letter))]).await.status, 422);
    assert!(person.reads().contains("Ce code n’est pas bon"));
    person.go(&format!("/partenaire/entrer/{}", after(&letter, "/partenaire/entrer/"))).await;
    person.send("main form", &[]).await;
    assert_eq!(person.here, "/partenaire");
}

#[tokio::test]
async fn nobody_learns_whether_an_address_is_known() {
    let site = Site::new().await;
    known(&site, PARTNER, Role::Partner).await;
    let mut answers = Vec::new();
    for email in [PARTNER, "inconnu@exemple.fr"] {
        let mut person = Person::at(&site, "/partenaire/connexion").await;
        person.send("main form", &[("email", email)]).await;
        answers.push((person.shown.status, person.shown.body.replace(email, "@")));
    }
    assert_eq!(answers[0], answers[1]);
    // Only the letter knows, later.
    assert_eq!(site.letters().await.len(), 1);
}

#[tokio::test]
async fn an_address_that_is_none_is_named_at_its_field_and_stays_written() {
    let site = Site::new().await;
    let mut person = Person::at(&site, "/partenaire/connexion").await;
    assert_eq!(person.send("main form", &[("email", "accueil@")]).await.status, 422);
    assert!(
        person.sees("#email[aria-invalid=true][value='accueil@']")
            && person.sees(".summary a[href='#email']")
    );
}

#[tokio::test]
async fn one_address_gets_five_letters_an_hour() {
    let site = Site::new().await;
    let mut person = Person::at(&site, "/partenaire/connexion").await;
    for _ in 0..5 {
        person.go("/partenaire/connexion").await;
        assert_eq!(person.send("main form", &[("email", PARTNER)]).await.status, 200);
    }
    person.go("/partenaire/connexion").await;
    assert_eq!(person.send("main form", &[("email", PARTNER)]).await.status, 429);
    let (path, kept) = person.form("main form", &[]);
    assert_eq!(path, "/partenaire/connexion");
    assert!(kept.contains(&("email".to_owned(), PARTNER.to_owned())), "{kept:?}");
    person.go("/partenaire/connexion").await;
    assert_eq!(person.send("main form", &[("email", "autre@exemple.fr")]).await.status, 200);
}

#[tokio::test]
async fn a_forged_host_is_in_no_letter() {
    let site = Site::set(&["--public-url", "https://lieux.exemple.fr"]).await;
    known(&site, PARTNER, Role::Partner).await;
    let person = Person::at(&site, "/partenaire/connexion").await;
    let (action, fields) = person.form("main form", &[("email", PARTNER)]);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    site.post_with(&action, &fields, &[("host", "evil.example"), ("x-forwarded-host", "evil.example")]).await;
    let letter = site.letters().await.remove(0);
    assert!(
        letter.contains("https://lieux.exemple.fr/partenaire/entrer/") && !letter.contains("evil"),
        "{letter}"
    );
}

#[tokio::test]
async fn a_coordinator_sets_up_a_telephone_gets_recovery_codes_and_needs_it_from_then_on() {
    let site = Site::new().await;
    let mut person = Person::invited(&site, COORDINATOR, Role::Coordinator).await;
    person.send("main form", &[]).await;
    assert!(
        person.here.starts_with("/partenaire/second-facteur") && person.sees("svg.qr"),
        "{}",
        person.here
    );
    let half = person.cookie.clone();
    person.go("/partenaire").await;
    assert!(person.here.starts_with("/partenaire/second-facteur"), "a link alone is not enough");
    let code = person.second_factor().await;
    person.send("main form", &[("code", &code)]).await;
    assert!(person.reads().contains("Vos codes de secours"));
    assert_ne!(person.cookie, half, "the session has a new name");
    let recovery = person.all(".codes code").remove(0);
    person.go("/partenaire").await;
    assert_eq!(person.here, "/partenaire");

    let mut again = Person::invited(&site, COORDINATOR, Role::Coordinator).await;
    again.send("main form", &[]).await;
    assert!(!again.sees("svg.qr"), "the secret is shown once");
    assert_eq!(again.send("main form", &[("code", &code)]).await.status, 422, "a code is good once");
    again.send("main form", &[("code", &recovery)]).await;
    assert_eq!(again.here, "/partenaire", "a recovery code lets in: {}", again.reads());
}

#[tokio::test]
async fn five_wrong_second_factors_end_the_session() {
    let site = Site::new().await;
    let mut person = Person::invited(&site, COORDINATOR, Role::Coordinator).await;
    person.send("main form", &[]).await;
    for _ in 0..5 {
        person.go("/partenaire/second-facteur").await;
        person.send("main form", &[("code", "000000")]).await;
    }
    person.go("/partenaire/second-facteur").await;
    assert!(person.here.starts_with("/partenaire/connexion"), "{}", person.here);
}

#[tokio::test]
async fn sessions_are_listed_ended_and_end_by_themselves() {
    let site = Site::at("2026-11-26T15:00").await;
    let telephone = Person::signed_in(&site, PARTNER, Role::Partner).await.cookie;
    let mut desk = Person::signed_in(&site, PARTNER, Role::Partner).await;
    desk.go("/partenaire/connexions").await;
    assert!(desk.reads().contains("Firefox, Android"));
    desk.send("main .card form", &[]).await;
    let mut ended = Person::at(&site, "/").await;
    ended.cookie = telephone;
    ended.go("/partenaire").await;
    assert!(ended.here.starts_with("/partenaire/connexion"), "{}", ended.here);
    let cookie = desk.cookie.clone();
    let site = site.later("2026-12-27T15:00").await;
    let mut late = Person::at(&site, "/").await;
    late.cookie = cookie;
    late.go("/partenaire").await;
    assert!(
        late.here.starts_with("/partenaire/connexion"),
        "thirty-one days without a request: {}",
        late.here
    );
}

#[tokio::test]
async fn signing_out_kills_the_session_and_who_is_removed_is_out_at_once() {
    let site = Site::new().await;
    let mut person = Person::signed_in(&site, PARTNER, Role::Partner).await;
    let cookie = person.cookie.clone();
    person.send("main form", &[]).await;
    assert_eq!((person.here.as_str(), &person.cookie), ("/", &None));
    let mut thief = Person::at(&site, "/").await;
    thief.cookie = cookie;
    thief.go("/partenaire").await;
    assert!(thief.here.starts_with("/partenaire/connexion"));

    let mut removed = Person::signed_in(&site, PARTNER, Role::Partner).await;
    let db = site.app.db();
    let known = store::person_by_email(&db.readers, PARTNER).await.unwrap().unwrap();
    store::remove_person(&db.writer, known.id).await.unwrap();
    removed.go("/partenaire").await;
    assert!(removed.here.starts_with("/partenaire/connexion"));
}

#[tokio::test]
async fn a_session_planted_before_signing_in_is_worth_nothing() {
    let site = Site::new().await;
    let mut person = Person::invited(&site, PARTNER, Role::Partner).await;
    let planted = format!("session={}", "a".repeat(64));
    person.cookie = Some(planted.clone());
    person.send("main form", &[]).await;
    assert_ne!(person.cookie.as_deref(), Some(planted.as_str()));
    person.cookie = Some(planted);
    person.go("/partenaire").await;
    assert!(person.here.starts_with("/partenaire/connexion"));
}

#[tokio::test]
async fn the_cookie_is_for_this_host_over_tls_and_a_plain_one_without() {
    for (settings, expected) in
        [(vec!["--public-url", "https://lieux.exemple.fr"], "__Host-session="), (vec![], "session=")]
    {
        let site = Site::set(&settings).await;
        let path = way_in(&site, PARTNER, Role::Partner).await;
        let person = Person::at(&site, &path).await;
        let (action, fields) = person.form("main form", &[]);
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = site.post(&action, &fields).await;
        let cookie = answer.headers["set-cookie"].to_str().unwrap();
        assert!(cookie.starts_with(expected) && cookie.contains("HttpOnly; SameSite=Lax"), "{cookie}");
        assert_eq!(cookie.contains("; Secure"), !settings.is_empty());
    }
}

#[tokio::test]
async fn after_signing_in_one_arrives_where_one_wanted_and_nowhere_else() {
    let site = Site::new().await;
    known(&site, PARTNER, Role::Partner).await;
    for (suite, arrives) in
        [("/partenaire/connexions", "/partenaire/connexions"), ("//evil.example", "/partenaire")]
    {
        let mut person = Person::at(&site, &format!("/partenaire/connexion?suite={suite}")).await;
        person.send("main form", &[("email", PARTNER)]).await;
        let code = code_of(&site.letters().await[0]);
        person.send("main form", &[("code", &code)]).await;
        assert_eq!(person.here, arrives);
    }
}

#[tokio::test]
async fn the_link_of_a_coordinator_is_dead_after_ten_minutes() {
    let site = Site::at("2026-11-26T15:00").await;
    let path = way_in(&site, COORDINATOR, Role::Coordinator).await;
    let site = site.later("2026-11-26T15:09").await;
    assert_eq!(site.get(&path).await.status, 200);
    let site = site.later("2026-11-26T15:10").await;
    let mut late = Person::at(&site, &path).await;
    assert_eq!(late.send("main form", &[]).await.status, 410);
}

#[tokio::test]
async fn a_session_ends_at_its_limit_however_often_it_is_used() {
    for (role, uses, end) in [
        (Role::Coordinator, ["2026-11-26T22:30", "2026-11-27T06:00", "2026-11-27T13:30"], "2026-11-27T15:00"),
        (Role::Partner, ["2026-12-20T15:00", "2027-01-15T15:00", "2027-02-10T15:00"], "2027-02-24T15:00"),
    ] {
        let site = Site::at("2026-11-26T15:00").await;
        let cookie = Person::signed_in(&site, "x@exemple.fr", role).await.cookie;
        let mut site = site;
        for (moment, is_in) in uses.map(|moment| (moment, true)).into_iter().chain([(end, false)]) {
            site = site.later(moment).await;
            let mut person = Person::at(&site, "/").await;
            person.cookie.clone_from(&cookie);
            person.go("/partenaire").await;
            assert_eq!(person.here == "/partenaire", is_in, "{role} at {moment}: {}", person.here);
        }
    }
}
