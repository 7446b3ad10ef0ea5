//! Programs: what may be asked is described, the description is true, and it is open to the pages of other sites.

use std::collections::BTreeSet;

use repere::account::Who;
use repere::app;
use reqwest::Method;
use serde_json::Value;

use crate::harness::Site;

/// Doors that programs read as data, by their address. What browsers read for a page of ours is none.
fn is_data(path: &str) -> bool {
    let ends = [".geojson", ".json", ".jsonld", ".csv", ".xlsx", ".atom"];
    let for_our_pages = ["/hors-ligne/", "/admin/", "/partenaire/"];
    let of_a_kind =
        path.starts_with("/ogc") || path.starts_with("/hsds") || ends.iter().any(|end| path.ends_with(end));
    of_a_kind && !for_our_pages.iter().any(|start| path.starts_with(start))
}

/// Addresses of data doors; `/ogc/` is `/ogc`.
fn data_doors() -> BTreeSet<String> {
    let doors = app::doors();
    let open = doors.list().filter(|door| door.who == Who::Anyone && door.method == Method::GET);
    open.map(|door| door.path)
        .filter(|path| is_data(path))
        .map(|path| path.trim_end_matches('/').to_owned())
        .collect()
}

async fn document(site: &Site) -> Value {
    let answer = site.get("/api/openapi.json").await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/vnd.oai.openapi+json;version=3.0");
    serde_json::from_str(&answer.body).unwrap()
}

/// An address with its open parts as in the examples of the parameters.
fn filled(path: &str, parameters: &[Value]) -> String {
    parameters.iter().filter(|parameter| parameter["in"] == "path").fold(
        path.to_owned(),
        |path, parameter| {
            let name = parameter["name"].as_str().unwrap();
            path.replace(&format!("{{{name}}}"), parameter["example"].as_str().unwrap())
        },
    )
}

/// Pairs of a query with the example of a parameter.
fn pairs(parameter: &Value) -> Vec<(String, String)> {
    let name = parameter["name"].as_str().unwrap().to_owned();
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match &parameter["example"] {
        Value::Object(object) => object.iter().map(|(name, value)| (name.clone(), plain(value))).collect(),
        Value::Array(values) if parameter["explode"] == true => {
            values.iter().map(|value| (name.clone(), plain(value))).collect()
        }
        Value::Array(values) => vec![(name, values.iter().map(plain).collect::<Vec<_>>().join(","))],
        value @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            vec![(name, plain(value))]
        }
    }
}

#[tokio::test]
async fn every_data_door_is_described_and_nothing_else() {
    let site = Site::new().await;
    let document = document(&site).await;
    assert!(document["openapi"].as_str().unwrap().starts_with("3.0."));
    let described: BTreeSet<String> = document["paths"].as_object().unwrap().keys().cloned().collect();
    let mut doors = data_doors();
    doors.insert("/sante".to_owned());
    assert_eq!(described, doors);
}

#[tokio::test]
async fn every_example_answers() {
    let site = Site::new().await;
    for (path, described) in document(&site).await["paths"].as_object().unwrap() {
        let examples = described["get"]["x-examples"].as_array().unwrap();
        assert!(!examples.is_empty(), "{path}");
        for example in examples {
            let example = example.as_str().unwrap();
            let answer = site.get(example).await;
            assert_eq!(answer.status, 200, "{example}: {}", answer.body);
            let told = answer.headers["content-type"].to_str().unwrap();
            let kind = told.split(';').next().unwrap();
            assert!(described["get"]["responses"]["200"]["content"][kind].is_object(), "{example}: {kind}");
        }
    }
}

#[tokio::test]
async fn every_parameter_is_understood_where_it_is_described() {
    let site = Site::new().await;
    for (path, described) in document(&site).await["paths"].as_object().unwrap() {
        let parameters = described["get"]["parameters"].as_array().unwrap();
        for parameter in parameters.iter().filter(|parameter| parameter["in"] == "query") {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.extend_pairs(pairs(parameter));
            if parameter["name"] == "rayon" {
                query.append_pair("pres", "50.69,3.174");
            }
            let asked = format!("{}?{}", filled(path, parameters), query.finish());
            let answer = site.get(&asked).await;
            assert_eq!(answer.status, 200, "{asked}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn a_place_has_the_properties_its_schema_names() {
    let site = Site::new().await;
    let document = document(&site).await;
    let schema = &document["components"]["schemas"]["Lieu"]["properties"]["properties"]["properties"];
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    for feature in site.features("").await {
        assert_eq!(names(&feature["properties"]), names(schema));
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_explained_to_a_program() {
    let site = Site::new().await;
    for asked in
        ["/lieux.geojson?service=piscine", "/lieux.csv?bbox=1", "/ogc/collections/lieux/items?limit=beaucoup"]
    {
        let answer = site.get(asked).await;
        assert_eq!(answer.status, 400, "{asked}");
        assert_eq!(answer.headers["content-type"], "application/problem+json", "{asked}");
        let problem: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(problem["status"], 400, "{asked}");
        assert!(problem["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{asked}");
    }
}

#[tokio::test]
async fn the_page_tells_every_address_and_every_filter() {
    let site = Site::new().await;
    let document = document(&site).await;
    for prefix in ["", "/en", "/ar"] {
        let page = site.page(&format!("{prefix}/api")).await;
        let told = page.all("main code");
        for (path, described) in document["paths"].as_object().unwrap() {
            assert!(told.contains(path), "{prefix}: {path}");
            for parameter in described["get"]["parameters"].as_array().unwrap() {
                let name = parameter["name"].as_str().unwrap();
                assert!(told.iter().any(|code| code == name), "{prefix}: {name}");
            }
        }
    }
}

#[tokio::test]
async fn only_data_is_open_to_the_pages_of_other_sites() {
    let site = Site::new().await;
    let elsewhere = [("origin", "https://autre.example")];
    for door in app::doors().list().filter(|door| door.method == Method::GET) {
        let asked = door.path.replace("{collection}", "communes").replace("{feature}", "59512");
        let answer = site.get_with(&asked, &elsewhere).await;
        let opened = answer.headers.get("access-control-allow-origin").map(|origin| origin.to_str().unwrap());
        let expected = is_data(door.path).then_some("*");
        assert_eq!(opened, expected, "{}", door.path);
        assert!(!answer.headers.contains_key("access-control-allow-credentials"), "{}", door.path);
    }
}

#[tokio::test]
async fn a_browser_that_asks_first_is_answered_on_data_only() {
    let site = Site::new().await;
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let first = |path: &str| {
        let request = client.request(Method::OPTIONS, format!("{}{path}", site.base));
        request
            .header("origin", "https://autre.example")
            .header("access-control-request-method", "GET")
            .send()
    };
    for path in ["/lieux.geojson", "/ogc/collections/lieux/items", "/en/lieux.json", "/api/openapi.json"] {
        let answer = first(path).await.unwrap();
        assert_eq!(answer.status(), 204, "{path}");
        assert!(answer.headers()["access-control-allow-methods"].to_str().unwrap().contains("GET"), "{path}");
    }
    for path in ["/lieux", "/partenaire", "/admin"] {
        let answer = first(path).await.unwrap();
        assert_ne!(answer.status(), 204, "{path}");
        assert!(!answer.headers().contains_key("access-control-allow-origin"), "{path}");
    }
}

#[tokio::test]
async fn a_network_that_reads_too_much_waits_and_others_do_not() {
    let site = Site::set(&["--data-per-minute", "3", "--trusted-proxies", "127.0.0.1"]).await;
    let from = async |address: &str, path: &str| site.get_with(path, &[("x-forwarded-for", address)]).await;
    for _ in 0..3 {
        assert_eq!(from("192.0.2.1", "/lieux.geojson").await.status, 200);
    }
    let refused = from("192.0.2.1", "/ogc/collections?f=json").await;
    assert_eq!(refused.status, 429);
    assert_eq!(refused.headers["content-type"], "application/problem+json");
    assert!(refused.headers["retry-after"].to_str().unwrap().parse::<u32>().unwrap() > 0);
    assert_eq!(refused.headers["access-control-allow-origin"], "*");
    assert_eq!(from("192.0.2.1", "/lieux").await.status, 200, "pages are never limited");
    assert_eq!(from("192.0.2.2", "/lieux.geojson").await.status, 200);
}

#[tokio::test]
async fn robots_are_told_where_to_go_and_every_page_has_one_address() {
    let site = Site::set(&["--public-url", "https://lieux.example"]).await;
    let robots = site.get("/robots.txt").await.body;
    assert!(robots.contains("Sitemap: https://lieux.example/sitemap.xml"), "{robots}");
    for closed in ["/pres-de", "/*/pres-de", "/partenaire", "/admin", "/tuiles/"] {
        assert!(robots.lines().any(|line| line == format!("Disallow: {closed}")), "{closed}: {robots}");
    }
    let sitemap = site.get("/sitemap.xml").await.body;
    for path in ["/api", "/donnees", "/lieux", "/carte"] {
        assert!(sitemap.contains(&format!("<loc>https://lieux.example{path}</loc>")), "{path}");
    }
    for (path, own) in [("/lieux?gratuit=oui&fbclid=x", "/lieux"), ("/en/api", "/en/api"), ("/", "/")] {
        let page = site.page(path).await;
        let canonical = page.attributes(r#"link[rel="canonical"]"#, "href");
        assert_eq!(canonical, [format!("https://lieux.example{own}")], "{path}");
        let languages = page.attributes(r#"link[rel="alternate"][hreflang]"#, "hreflang");
        assert!(
            languages.contains(&"x-default".to_owned()) && languages.contains(&"ar".to_owned()),
            "{languages:?}"
        );
    }
}
