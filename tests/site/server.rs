//! The server: headers, bad input, slow clients, stopping.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use repere::account::Who;
use repere::web::{Doors, Error};

use crate::harness::Site;

async fn raw(site: &Site, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(site.base.trim_start_matches("http://")).await.unwrap();
    // A server that refuses early may close before all is written.
    let _ = stream.write_all(request).await;
    let mut answer = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut answer)).await;
    String::from_utf8_lossy(&answer).chars().take(12).collect()
}

#[tokio::test]
async fn every_answer_carries_the_security_headers_errors_and_files_included() {
    let site = Site::new().await;
    let file = site.page("/").await.attributes("link[rel=stylesheet]", "href")[0].clone();
    for path in
        ["/", "/rien", "/lieux.geojson", "/lieux?service=x", "/sante", "/robots.txt", &file, "/lieux/%ff"]
    {
        let headers = site.get(path).await.headers;
        let csp = headers["content-security-policy"].to_str().unwrap();
        assert!(csp.starts_with("default-src 'none'") && !csp.contains("unsafe"), "{path}: {csp}");
        for name in ["x-content-type-options", "referrer-policy", "x-frame-options", "cache-control"] {
            assert!(headers.contains_key(name), "{path} lacks {name}");
        }
        assert!(!headers.contains_key("set-cookie"), "{path}");
        assert!(!headers.contains_key("strict-transport-security"), "{path}: this site is not behind TLS");
    }
}

#[tokio::test]
async fn behind_tls_browsers_are_told_to_stay_there() {
    let site = Site::set(&["--public-url", "https://lieux.exemple.fr"]).await;
    assert!(site.get("/").await.headers.contains_key("strict-transport-security"));
    assert!(
        site.get("/sitemap.xml").await.body.contains("https://lieux.exemple.fr/ar/lieux/ccas-de-roubaix")
    );
}

#[tokio::test]
async fn files_never_change_under_their_name_and_come_compressed() {
    let site = Site::new().await;
    let css = site.page("/").await.attributes("link[rel=stylesheet]", "href")[0].clone();
    let answer = site.get_with(&css, &[("accept-encoding", "br")]).await;
    assert_eq!(answer.headers["content-encoding"], "br");
    assert_eq!(answer.headers["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(site.get("/fichiers/site.css").await.status, 404);
}

#[tokio::test]
async fn pages_and_data_come_compressed_as_the_browser_asks() {
    let site = Site::new().await;
    for path in ["/lieux", "/lieux.geojson"] {
        for encoding in ["br", "gzip"] {
            let answer = site.get_with(path, &[("accept-encoding", encoding)]).await;
            assert_eq!(answer.headers["content-encoding"], encoding, "{path}");
        }
        assert!(!site.get(path).await.headers.contains_key("content-encoding"));
    }
}

#[tokio::test]
async fn an_unreadable_choice_is_named_in_the_visitors_language() {
    let site = Site::new().await;
    let answer = site.get("/lieux?service=piscine").await;
    assert_eq!(answer.status, 400);
    assert!(
        answer.body.contains("«\u{a0}piscine\u{a0}» ne veut rien dire pour «\u{a0}service\u{a0}»"),
        "{}",
        answer.body
    );
    let data = site.get("/lieux.geojson?bbox=3,50,2,51").await;
    assert_eq!(data.status, 400);
    assert_eq!(data.headers["content-type"], "application/problem+json");
    let arabic = site.get("/ar/rien").await;
    assert_eq!(arabic.status, 404);
    assert!(arabic.body.contains("dir=\"rtl\""));
}

#[tokio::test]
async fn nasty_requests_get_a_plain_refusal_and_the_site_stays_well() {
    let site = Site::new().await;
    let line =
        |path: &str| format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").into_bytes();
    let keys: Vec<String> = (0..300).map(|n| format!("a{n}=1")).collect();
    let mut cases = vec![
        ("NUL", line("/lieux?q=%00")),
        ("bad UTF-8", line("/lieux?q=%ff%fe")),
        ("300 keys", line(&format!("/lieux?{}", keys.join("&")))),
        ("traversal", line("/lieux/..%2f..%2fetc%2fpasswd")),
        ("long slug", line(&format!("/lieux/{}", "a".repeat(5000)))),
        ("long address", line(&format!("/lieux?q={}", "a".repeat(20_000)))),
        ("huge page", line("/lieux?page=99999999999999999999")),
        ("no number", line("/lieux.geojson?pres=NaN,NaN")),
        ("endless box", line("/lieux.geojson?bbox=-inf,-inf,inf,inf")),
        ("TRACE", b"TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".to_vec()),
    ];
    let long = "a".repeat(65_536);
    cases.push(("64 KB header", format!("GET / HTTP/1.1\r\nHost: x\r\nX: {long}\r\n\r\n").into_bytes()));
    cases.push((
        "two lengths",
        b"POST /pres-de HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc".to_vec(),
    ));
    for (name, request) in cases {
        let answer = raw(&site, &request).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{name}: {answer}");
    }
    assert_eq!(site.get("/sante").await.status, 200);
}

#[tokio::test]
async fn too_long_a_form_is_refused() {
    let site = Site::new().await;
    assert_eq!(site.post("/pres-de", &[("adresse", &"a".repeat(100_000))]).await.status, 413);
}

#[tokio::test]
async fn a_search_that_looks_like_a_query_language_is_only_words() {
    let site = Site::new().await;
    for text in ["%22%20OR%20*%20NEAR(", "'; drop table venue; --", "%25_"] {
        assert_eq!(site.get(&format!("/lieux?q={text}")).await.status, 200, "{text}");
    }
}

#[tokio::test]
async fn what_stood_in_the_address_of_one_visitor_is_on_no_page_of_another() {
    let site = Site::new().await;
    for page in
        ["/", "/lieux", "/lieux/ccas-de-roubaix", "/carte", "/facile", "/quartiers/epeule", "/accessibilite"]
    {
        let first = site.get(&format!("{page}?fbclid=de-quelqu-un")).await;
        assert_eq!(first.status, 200, "{page}");
        assert!(!site.get(page).await.body.contains("de-quelqu-un"), "{page}");
    }
    let page = site.page("/ar/lieux?service=wifi&fbclid=x").await;
    assert_eq!(page.attributes("a[hreflang=fr]", "href")[0], "/lieux?service=wifi", "the question stays");
}

#[tokio::test]
async fn what_is_written_on_the_page_cannot_become_markup() {
    let mut venue = crate::harness::venue("Lieu");
    venue.name = "<script>alert(1)</script>&\"'".to_owned();
    venue.presentation.summary = Some("</script><img src=x onerror=alert(1)>".to_owned());
    let site = Site::with("2026-11-26T15:00", vec![venue]).await;
    for path in ["/lieux", "/lieux/lieu", "/carte", "/ar/lieux/lieu"] {
        let body = site.get(path).await.body;
        assert!(!body.contains("<script>alert") && !body.contains("<img src=x"), "{path}");
    }
}

#[tokio::test]
async fn figures_are_given_only_where_they_are_asked_for() {
    assert_eq!(Site::new().await.get("/metriques").await.status, 404);
    let site = Site::set(&["--metrics", "oui"]).await;
    site.get("/lieux?q=secret").await;
    let figures = site.get("/metriques").await.body;
    assert!(figures.contains("route=\"/lieux\",status=\"200\"") && !figures.contains("secret"), "{figures}");
}

#[tokio::test]
async fn health_tells_how_many_venues_and_that_the_database_answers() {
    let health: serde_json::Value =
        serde_json::from_str(&Site::new().await.get("/sante").await.body).unwrap();
    assert_eq!(health["lieux"], 20);
    assert_eq!(health["brouillons"], 15);
}

/// Posts as often as a network may in a moment.
async fn post_all(site: &Site, headers: &[(&str, &str)]) {
    for _ in 0..20 {
        let status = site.post_with("/pres-de", &[("adresse", "rue de Lannoy")], headers).await.status;
        assert_eq!(status, 303);
    }
}

#[tokio::test]
async fn who_posts_too_often_is_asked_to_wait_in_their_language_and_may_still_read() {
    let site = Site::set(&["--posts-per-minute", "20"]).await;
    post_all(&site, &[]).await;
    // What a visitor writes about their own address changes nothing: no proxy is trusted here.
    let refused = site
        .post_with("/ar/pres-de", &[("adresse", "rue de Lannoy")], &[("x-forwarded-for", "192.0.2.9")])
        .await;
    assert_eq!(refused.status, 429);
    assert_eq!(refused.headers["retry-after"], "60");
    assert!(refused.body.contains("dir=\"rtl\"") && refused.body.contains("href=\"tel:"), "{}", refused.body);
    let refused = site.post("/pres-de", &[("adresse", "rue de Lannoy")]).await;
    assert!(refused.body.contains("Attendez une minute") && refused.body.contains("rue de Lannoy"));
    assert_eq!(site.get("/lieux").await.status, 200);
}

#[tokio::test]
async fn behind_a_trusted_proxy_each_visitor_is_counted_alone() {
    let site = Site::set(&["--posts-per-minute", "20", "--trusted-proxies", "127.0.0.1,10.0.0.0/8"]).await;
    post_all(&site, &[("x-forwarded-for", "192.0.2.1")]).await;
    for (address, status) in [("192.0.2.1", 429), ("192.0.2.2", 303)] {
        let headers = [("x-forwarded-for", address)];
        let answer = site.post_with("/pres-de", &[("adresse", "rue de Lannoy")], &headers).await;
        assert_eq!(answer.status, status, "{address}");
    }
}

#[tokio::test]
async fn a_fault_of_ours_is_told_in_plain_words_with_a_way_on_and_the_site_stays_well() {
    async fn broken() -> &'static str {
        panic!("out of order")
    }
    let site = Site::with_doors(Doors::new().read("/panne", Who::Anyone, broken)).await;
    let answer = site.get("/panne").await;
    assert_eq!(answer.status, 500);
    assert!(answer.body.contains("C’est notre faute, pas la vôtre.") && answer.body.contains("href=\"tel:"));
    assert!(!answer.body.contains("out of order") && answer.headers.contains_key("content-security-policy"));
    assert!(site.get("/en/panne").await.body.contains("It is our fault, not yours."));
    assert_eq!(site.get("/lieux").await.status, 200);
}

#[tokio::test]
async fn a_busy_site_says_when_to_come_back() {
    let site =
        Site::with_doors(Doors::new().read("/plein", Who::Anyone, || async { Error::Unavailable })).await;
    let answer = site.get("/plein").await;
    assert_eq!((answer.status, answer.headers["retry-after"].to_str().unwrap()), (503, "60"));
    assert!(answer.body.contains("Réessayez dans une minute."));
}

#[tokio::test]
async fn when_the_database_is_broken_health_says_so_and_visitors_still_find_their_venue() {
    let site = Site::new().await;
    sqlx::query("drop table revision").execute(&site.app.db().writer).await.unwrap();
    let health = site.get("/sante").await;
    assert_eq!(health.status, 503);
    assert_eq!(health.headers["content-type"], "application/problem+json");
    assert!(site.get("/lieux/ccas-de-roubaix").await.body.contains("CCAS"));
}
