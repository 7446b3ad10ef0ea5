//! What GIS teams read: OGC API – Features.

use serde_json::Value;

use crate::harness::Site;

async fn json(site: &Site, path: &str) -> Value {
    let answer = site.get(path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

fn ids(collection: &Value) -> Vec<String> {
    let features = collection["features"].as_array().unwrap();
    features.iter().map(|feature| feature["id"].as_str().unwrap().to_owned()).collect()
}

/// Where a link leads on the site. Links are whole: GDAL does not follow others.
fn link<'a>(resource: &'a Value, rel: &str) -> Option<&'a str> {
    let href = resource["links"].as_array()?.iter().find(|link| link["rel"] == rel)?["href"].as_str()?;
    let at = href.strip_prefix("http://")?.find('/')?;
    href.get("http://".len() + at..)
}

#[tokio::test]
async fn a_program_finds_every_layer_from_the_way_in() {
    let site = Site::new().await;
    let landing = json(&site, "/ogc").await;
    for rel in ["self", "service-desc", "conformance", "data"] {
        assert!(link(&landing, rel).is_some(), "{rel}");
    }
    let conformance = json(&site, link(&landing, "conformance").unwrap()).await;
    assert!(conformance["conformsTo"].as_array().unwrap().len() >= 4);
    let collections = json(&site, link(&landing, "data").unwrap()).await;
    let known: Vec<&str> = collections["collections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|found| found["id"].as_str().unwrap())
        .collect();
    assert_eq!(known, ["lieux", "communes", "quartier"]);
    for id in known {
        let described = json(&site, &format!("/ogc/collections/{id}")).await;
        let items = json(&site, link(&described, "items").unwrap()).await;
        assert!(items["numberMatched"].as_u64().unwrap() > 0, "{id}");
        let one = &items["features"][0]["id"];
        let single = json(&site, &format!("/ogc/collections/{id}/items/{}", one.as_str().unwrap())).await;
        assert_eq!(single["id"], *one);
    }
}

#[tokio::test]
async fn the_pages_of_a_layer_hold_every_venue_once() {
    let site = Site::new().await;
    let all = ids(&json(&site, "/lieux.geojson").await);
    let mut read = Vec::new();
    let mut next = Some("/ogc/collections/lieux/items?limit=3".to_owned());
    while let Some(path) = next {
        let page = json(&site, &path).await;
        assert!(page["numberReturned"].as_u64().unwrap() <= 3);
        assert_eq!(page["numberMatched"].as_u64().unwrap(), all.len() as u64);
        read.extend(ids(&page));
        next = link(&page, "next").map(str::to_owned);
    }
    let mut expected = all.clone();
    expected.sort();
    assert_eq!(read, expected);
}

#[tokio::test]
async fn a_box_and_a_property_pick() {
    let site = Site::new().await;
    let venues = "/ogc/collections/lieux/items";
    let nowhere = json(&site, &format!("{venues}?bbox=0,0,1,1")).await;
    assert_eq!(nowhere["numberMatched"], 0);
    let degrees = json(&site, &format!("{venues}?bbox=3.16,50.68,3.19,50.70")).await;
    let metres = json(
        &site,
        &format!(
            "{venues}?bbox=711328,7064807,713448,7067041&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/2154"
        ),
    )
    .await;
    assert!(degrees["numberMatched"].as_u64().unwrap() > 3);
    let (inside, around) = (ids(&degrees), ids(&metres));
    assert!(
        inside.iter().filter(|id| around.contains(id)).count() + 2 >= inside.len(),
        "{inside:?} {around:?}"
    );
    let printers = json(&site, &format!("{venues}?services=imprimante")).await;
    assert_eq!(
        printers["numberMatched"],
        json(&site, "/lieux.geojson?service=imprimante").await["features"].as_array().unwrap().len()
    );
}

#[tokio::test]
async fn a_typing_error_is_told_in_words() {
    let site = Site::new().await;
    let venues = "/ogc/collections/lieux/items";
    for wrong in [
        "?nmo=x",
        "?limit=0",
        "?limit=dix",
        "?bbox=1,2,3",
        "?bbox=x,1,2,3",
        "?crs=EPSG:1",
        "?datetime=hier",
        "?f=xml",
    ] {
        let answer = site.get(&format!("{venues}{wrong}")).await;
        assert_eq!(answer.status, 400, "{wrong}");
        assert_eq!(answer.headers["content-type"], "application/problem+json", "{wrong}");
        assert!(answer.body.contains("Le paramètre"), "{wrong}: {}", answer.body);
    }
    for none in ["/ogc/collections/rien", "/ogc/collections/rien/items", &format!("{venues}/rien")] {
        assert_eq!(site.get(none).await.status, 404, "{none}");
    }
}

#[tokio::test]
async fn lambert_93_is_told_in_metres_and_named() {
    let site = Site::new().await;
    let crs = "http://www.opengis.net/def/crs/EPSG/0/2154";
    let answer = site.get(&format!("/ogc/collections/lieux/items?crs={crs}")).await;
    assert_eq!(answer.headers["content-crs"], format!("<{crs}>"));
    let read: Value = serde_json::from_str(&answer.body).unwrap();
    let positions = read["features"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|found| found["geometry"]["coordinates"].as_array());
    let mut seen = 0;
    for position in positions {
        let (x, y) = (position[0].as_f64().unwrap(), position[1].as_f64().unwrap());
        assert!((705_000.0..720_000.0).contains(&x) && (7_060_000.0..7_070_000.0).contains(&y), "{x} {y}");
        seen += 1;
    }
    assert!(seen > 5);
}

#[tokio::test]
async fn a_person_reads_the_same_as_a_page() {
    let site = Site::new().await;
    let browser = [("accept", "text/html,application/xhtml+xml,*/*;q=0.8")];
    for path in [
        "/ogc",
        "/ogc/conformance",
        "/ogc/collections",
        "/ogc/collections/lieux",
        "/ogc/collections/lieux/queryables",
        "/ogc/collections/lieux/items",
    ] {
        let page = site.get_with(path, &browser).await;
        assert!(page.headers["content-type"].to_str().unwrap().starts_with("text/html"), "{path}");
        assert!(page.body.contains("<h1>"), "{path}");
        assert!(page.headers["vary"].to_str().unwrap().contains("accept"), "{path}");
        let program = site.get(path).await;
        assert!(program.headers["content-type"].to_str().unwrap().contains("json"), "{path}");
    }
}

#[tokio::test]
async fn a_program_whose_address_is_too_long_is_told_so_as_a_program() {
    let site = Site::new().await;
    for path in ["/ogc/collections/lieux/items?bbox=", "/ar/lieux.geojson?q="] {
        let answer = site.get(&format!("{path}{}", "1".repeat(9_000))).await;
        assert_eq!(answer.status, 414, "{path}");
        assert_eq!(answer.headers["content-type"], "application/problem+json", "{path}");
        assert_eq!(answer.headers["access-control-allow-origin"], "*", "{path}");
    }
    let page = site.get(&format!("/lieux?q={}", "1".repeat(9_000))).await;
    assert!(page.body.contains("C’est trop long"), "{}", page.body);
}
