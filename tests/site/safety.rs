//! What is somebody's stays theirs: nobody is sent elsewhere, nobody learns who is known, nobody holds what is another's,
//! and what lets people in is nowhere to be read.

use std::time::{Duration, Instant};

use axum::http::Method;
use repere::account::{Role, Trust, entry, store};
use repere::app;
use repere::venue::VenueId;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::doors::path;
use crate::editing::entrust;
use crate::harness::{Site, THURSDAY, open};
use crate::person::Person;
use crate::sign_in::{code_of, link_of};

/// What the site answers to exactly this address: a client would tidy it first.
async fn exactly(site: &Site, address: &str) -> String {
    let host = site.base.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).await.unwrap();
    let request = format!("GET {address} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// A site where Polish is off, and `ancien` was joined to `centre`: two reasons to send visitors to another address.
async fn with_redirects() -> Site {
    let site =
        Site::with(THURSDAY, vec![open("Centre", "Mo 09:00-12:00"), open("Ancien", "Mo 09:00-12:00")]).await;
    let mut city = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    city.go("/admin/doublons/reunir?garder=test-centre&autre=test-ancien").await;
    city.send("#reunir", &[("meme-lieu", "oui")]).await;
    city.go("/admin/reglages").await;
    let (action, fields) = city.form("form[action='/admin/reglages/langues']", &[]);
    let fields: Vec<_> = fields.into_iter().filter(|(_, value)| value != "pl").collect();
    city.post(&action, &fields).await;
    site
}

#[tokio::test]
async fn no_address_sends_anybody_to_another_site() {
    let site = with_redirects().await;
    assert!(exactly(&site, "/pl/lieux").await.contains("location: /lieux\r\n"), "Polish is off");
    assert!(exactly(&site, "/lieux/ancien").await.contains("location: /lieux/centre\r\n"), "it was joined");
    for start in
        ["//evil.example", "/\\evil.example", "///evil.example", "/\\/evil.example", "/%2f/evil.example"]
    {
        for rest in ["", "/lieux/ancien", "/lieux?q=1"] {
            for prefix in ["", "/pl", "/en", "/ar"] {
                let address = format!("{prefix}{start}{rest}");
                let answer = exactly(&site, &address).await.to_lowercase();
                for way in [
                    "location: //",
                    "location: /\\",
                    "href=\"//",
                    "href=\"/\\",
                    "action=\"//",
                    "action=\"/\\",
                ] {
                    assert!(!answer.contains(way), "{address} leads elsewhere by {way}");
                }
                assert!(!answer.starts_with("http/1.1 5"), "{address}: {answer:.60}");
            }
        }
    }
}

#[tokio::test]
async fn whoever_signs_in_is_led_to_a_page_of_ours_only() {
    let site = Site::new().await;
    let elsewhere = [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\t/evil.example",
    ];
    for (number, suite) in elsewhere.into_iter().enumerate() {
        let mut city = Person::invited(&site, &format!("c{number}@ville.fr"), Role::Coordinator).await;
        city.send("main form", &[]).await;
        let code = city.second_factor().await;
        city.send("main form", &[("code", &code), ("suite", suite)]).await;
        assert!(city.reads().contains("Vos codes de secours"), "{suite}: {}", city.here);
        assert_eq!(city.all("main a").len(), 1, "{suite}");
        let mut partner = Person::at(&site, "/partenaire/connexion").await;
        let email = format!("p{number}@exemple.fr");
        Person::invited(&site, &email, Role::Partner).await;
        partner.send("main form", &[("email", &email), ("suite", suite), ("saisie", "a=b")]).await;
        let code = code_of(&site.letters().await[0]);
        partner.send("main form.filters[action$=code]", &[("code", &code)]).await;
        assert_eq!((partner.here.as_str(), partner.shown.status), ("/partenaire", 200), "{suite}");
    }
}

#[tokio::test]
async fn each_address_answers_to_its_own_methods_and_to_no_other() {
    let site = Site::new().await;
    let administrator = Person::signed_in(&site, "a@ville.fr", Role::Administrator).await;
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let doors = app::doors();
    for door in doors.list() {
        let ours =
            |method: &Method| doors.list().any(|other| other.path == door.path && other.method == method);
        let path = path(door);
        for method in [
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
            Method::TRACE,
        ] {
            let serves = if method == Method::HEAD { ours(&Method::GET) } else { ours(&method) };
            let request = client.request(method.clone(), format!("{}{path}", site.base));
            let answer =
                request.header("cookie", administrator.cookie.as_deref().unwrap()).send().await.unwrap();
            if serves {
                assert_ne!(answer.status(), 405, "{method} {path}");
            } else {
                assert!(answer.status().is_client_error(), "{method} {path}: {}", answer.status());
            }
            if method == Method::HEAD {
                assert!(answer.bytes().await.unwrap().is_empty(), "HEAD {path} has no body");
            }
        }
    }
}

/// How long an answer takes, the fastest and the slowest tenth left out, in seconds.
fn usual(mut times: Vec<Duration>) -> f64 {
    times.sort();
    let tenth = times.len() / 10;
    let kept = &times[tenth..times.len() - tenth];
    (kept.iter().sum::<Duration>() / u32::try_from(kept.len()).unwrap()).as_secs_f64()
}

#[tokio::test]
async fn time_does_not_tell_who_is_known_neither_asking_nor_with_a_wrong_code() {
    const TIMES: usize = 60;
    let site = Site::start(THURSDAY, Some(vec![]), &["--trusted-proxies", "127.0.0.1"]).await;
    let known = |number: usize| format!("connu{number}@exemple.fr");
    let unknown = |number: usize| format!("nobody{number}@exemple.fr");
    let now = site.app.clock().now();
    for number in 0..TIMES {
        let mut writer = site.app.db().write().await.unwrap();
        let person =
            store::welcome(&mut writer, &known(number).parse().unwrap(), Role::Partner, now).await.unwrap();
        entry::open(&mut writer, person, entry::life(Role::Partner), now).await.unwrap();
        writer.commit().await.unwrap();
    }
    let asking = Person::at(&site, "/partenaire/connexion").await;
    let token = asking.form("main form", &[]).1.into_iter().find(|(name, _)| name == "jeton").unwrap().1;
    for path in ["/partenaire/connexion", "/partenaire/connexion/code"] {
        let mut times = (Vec::new(), Vec::new());
        for number in 0..TIMES {
            let mut both = [(known(number), &mut times.0), (unknown(number), &mut times.1)];
            if number % 2 == 1 {
                both.reverse();
            }
            for (email, times) in both {
                // Each from another network: how often one may ask is another subject.
                let network = format!("198.51.{number}.{}", times.len() % 200);
                let fields = [("jeton", token.as_str()), ("email", &email), ("code", "AAAA AAAA")];
                let began = Instant::now();
                let answer = site.post_with(path, &fields, &[("x-forwarded-for", &network)]).await;
                times.push(began.elapsed());
                assert!(matches!(answer.status, 200 | 422), "{path} {email}: {}", answer.status);
            }
        }
        let (known, unknown) = (usual(times.0), usual(times.1));
        let ratio = known.max(unknown) / known.min(unknown);
        assert!(ratio < 1.7, "{path}: {known} s for who is known, {unknown} s for who is not");
    }
}

#[tokio::test]
async fn what_lets_somebody_in_is_nowhere_in_the_database() {
    let site = Site::with(THURSDAY, vec![open("Centre", "Mo 09:00-12:00")]).await;
    entrust(&site, "p@exemple.fr", "centre", Trust::Followed).await;
    let mut partner = Person::at(&site, "/partenaire/connexion").await;
    partner.send("main form", &[("email", "p@exemple.fr")]).await;
    let waiting: i64 =
        sqlx::query_scalar("select count(*) from sign_in").fetch_one(&site.app.db().readers).await.unwrap();
    assert_eq!(waiting, 0, "the way in is made when the letter leaves");
    let letter = site.letters().await.remove(0);
    let mut secrets = vec![link_of(&letter).rsplit('/').next().unwrap().to_owned(), code_of(&letter)];
    secrets.push(code_of(&letter).replace(' ', ""));
    partner.send("main form.filters[action$=code]", &[("code", &code_of(&letter))]).await;
    secrets.push(partner.cookie.clone().unwrap().split_once('=').unwrap().1.to_owned());
    let mut city = Person::invited(&site, "c@ville.fr", Role::Coordinator).await;
    city.send("main form", &[]).await;
    let code = city.second_factor().await;
    city.send("main form", &[("code", &code)]).await;
    let recovery = city.all(".codes code");
    assert!(recovery.len() >= 8);
    secrets.extend(recovery.iter().flat_map(|code| [code.clone(), code.replace(' ', "")]));
    secrets.push(city.cookie.clone().unwrap().split_once('=').unwrap().1.to_owned());
    secrets.push(crate::freshness::link(&site, &id("centre")).await.rsplit('/').next().unwrap().to_owned());
    let database = site.app.config().database.clone();
    for end in ["", "-wal"] {
        let mut file = database.clone().into_os_string();
        file.push(end);
        let Ok(bytes) = std::fs::read(&file) else { continue };
        for secret in &secrets {
            assert!(
                !bytes.windows(secret.len()).any(|window| window == secret.as_bytes()),
                "{secret} is in {file:?}"
            );
        }
    }
}

fn id(name: &str) -> VenueId {
    format!("test-{name}").parse().unwrap()
}

/// Two partners, each with a venue of theirs.
async fn two_partners(site: &Site) -> [Person<'_>; 2] {
    entrust(site, "un@exemple.fr", "un", Trust::Trusted).await;
    entrust(site, "deux@exemple.fr", "deux", Trust::Trusted).await;
    [
        Person::signed_in(site, "un@exemple.fr", Role::Partner).await,
        Person::signed_in(site, "deux@exemple.fr", Role::Partner).await,
    ]
}

#[tokio::test]
async fn a_partner_reaches_nothing_of_another_s_by_its_number_or_name() {
    let site = Site::with(THURSDAY, vec![open("Un", "Mo 09:00-12:00"), open("Deux", "Tu 09:00-12:00")]).await;
    let [mut one, mut two] = two_partners(&site).await;
    // A new place, begun by the first.
    one.go("/partenaire/nouveau").await;
    one.send("main form", &[]).await;
    one.send("main form.filters", &[("nom", "Lieu à moi")]).await;
    let begun = one.here.split("/modifier").next().unwrap().to_owned();
    let fields = two.form("main form", &[]).1;
    for door in app::doors().list().filter(|door| door.path.starts_with("/partenaire/nouveau/{token}")) {
        let rest = path(door)
            .split_once("/nouveau/")
            .unwrap()
            .1
            .split_once('/')
            .map_or("", |(_, rest)| rest)
            .to_owned();
        let theirs = format!("{begun}/{rest}");
        let status = if door.method == Method::GET {
            two.go(&theirs).await.status
        } else {
            two.post(&theirs, &fields).await.status
        };
        let nothing_done = status == 404 || two.here.ends_with("/modifier");
        assert!(nothing_done && !two.shown.body.contains("Lieu à moi"), "{} {theirs}: {status}", door.method);
    }
    assert!(one.go(&format!("{begun}/modifier")).await.body.contains("Lieu à moi"), "it is still there");
    // Their sessions.
    let sessions: Vec<i64> =
        sqlx::query_scalar("select id from session").fetch_all(&site.app.db().readers).await.unwrap();
    let mine = two.cookie.clone();
    for session in sessions {
        two.cookie.clone_from(&mine);
        two.post(&format!("/partenaire/connexions/{session}/fermer"), &fields).await;
    }
    one.go("/partenaire").await;
    assert_eq!((one.here.as_str(), one.shown.status), ("/partenaire", 200), "nobody else ends it");
}

#[tokio::test]
async fn the_link_of_one_venue_and_the_form_of_one_visitor_open_nothing_else() {
    let site = Site::with(THURSDAY, vec![open("Un", "Mo 09:00-12:00"), open("Deux", "Tu 09:00-12:00")]).await;
    let link = crate::freshness::link(&site, &id("un")).await;
    let mut holder = Person::at(&site, &format!("{link}/modifier/contact")).await;
    holder.send("main form.filters", &[("telephone", "03 20 11 22 33")]).await;
    let other = crate::freshness::link(&site, &id("un")).await;
    let another = Person::at(&site, &format!("{other}/modifier")).await;
    assert!(
        !another.reads().contains("03 20 11 22 33"),
        "what one letter's reader writes is not read by another's"
    );
    let mut visitor = Person::at(&site, "/proposer").await;
    visitor.send("main form", &[]).await;
    visitor.send("main form.filters", &[("nom", "Atelier")]).await;
    let fields = visitor.form("main form.filters", &[]).1;
    for door in app::doors().list().filter(|door| door.path.starts_with("/proposer/{token}")) {
        let guessed = path(door);
        let status = if door.method == Method::GET {
            site.get(&guessed).await.status
        } else {
            holder.post(&guessed, &fields).await.status
        };
        // After sending, the same address says thanks or leads to a form that is not there.
        let nothing = status == 404 || status == 303 || holder.here.ends_with("/modifier");
        assert!(nothing, "{} {guessed}: {status}", door.method);
    }
}

#[tokio::test]
async fn a_coordinator_does_nothing_to_those_who_decide_over_them() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut administrator = Person::signed_in(&site, "a@ville.fr", Role::Administrator).await;
    let mut coordinator = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    let boss = store::person_by_email(&site.app.db().readers, "a@ville.fr").await.unwrap().unwrap().id.0;
    let fields = coordinator.form("main form", &[]).1;
    let mut tried = 0;
    for door in app::doors().list().filter(|door| door.path.starts_with("/admin/personnes/{id}/")) {
        let theirs = door.path.replace("{id}", &boss.to_string());
        assert_eq!(coordinator.post(&theirs, &fields).await.status, 403, "{theirs}");
        tried += 1;
    }
    assert!(tried >= 5, "{tried}");
    assert_eq!(administrator.go("/admin").await.status, 200);
}
