//! The map page and its data.

use serde_json::Value;

use crate::harness::{Site, THURSDAY};

#[tokio::test]
async fn every_feature_carries_every_property_of_the_contract() {
    let features = Site::new().await.features("").await;
    assert_eq!(features.len(), 20);
    assert_eq!(features.iter().filter(|feature| !feature["geometry"].is_null()).count(), 17);
    for feature in &features {
        let properties = feature["properties"].as_object().unwrap();
        for name in [
            "id",
            "slug",
            "nom",
            "adresse",
            "commune",
            "code_insee",
            "quartier",
            "services",
            "etat",
            "etat_lieu",
            "etat_texte",
            "certitude",
            "horaires",
            "horaires_date",
            "precision",
            "telephone",
            "url",
        ] {
            assert!(properties.contains_key(name), "{name}");
        }
        assert_eq!(feature["id"], properties["id"]);
        assert_eq!(feature["geometry"].is_null(), properties["precision"].is_null());
    }
}

#[tokio::test]
async fn the_collection_is_geojson_with_the_extent_of_its_venues() {
    let answer = Site::new().await.get("/lieux.geojson").await;
    assert_eq!(answer.headers["content-type"], "application/geo+json");
    let parsed: geojson::FeatureCollection =
        answer.body.parse::<geojson::GeoJson>().unwrap().try_into().unwrap();
    let bbox = parsed.bbox.unwrap();
    assert!(bbox[0] < bbox[2] && bbox[1] < bbox[3]);
}

#[tokio::test]
async fn a_browser_that_has_the_data_gets_none_again() {
    let site = Site::new().await;
    let tag = site.get("/lieux.geojson").await.headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(site.get_with("/lieux.geojson", &[("if-none-match", &tag)]).await.status, 304);
    let other = site.get("/lieux.geojson?service=atelier").await.headers["etag"].to_str().unwrap().to_owned();
    assert_ne!(tag, other);
}

#[tokio::test]
async fn a_box_or_a_position_leaves_out_what_has_no_position() {
    let site = Site::new().await;
    assert_eq!(site.features("?bbox=3.1,50.6,3.3,50.8").await.len(), 17);
    assert_eq!(site.features("?pres=50.69,3.17").await.len(), 17);
    assert!(site.names("?quartier=epeule").await.iter().any(|name| name.contains("La Poste")));
    assert!(site.names("?zone=quartier:epeule").await.iter().any(|name| name.contains("La Poste")));
}

#[tokio::test]
async fn above_the_limit_the_server_answers_clusters_where_a_zoom_is_given() {
    let site = Site::start(THURSDAY, None, &["--cluster-above", "5"]).await;
    let clusters = site.features("?zoom=11").await;
    assert!(clusters.len() < 17);
    let total: u64 = clusters.iter().map(|cluster| cluster["properties"]["count"].as_u64().unwrap()).sum();
    assert_eq!(total, 17);
    assert!(clusters.iter().all(|cluster| cluster["properties"]["cluster"] == Value::Bool(true)));
    assert_eq!(site.features("").await.len(), 20, "without zoom all features come");
}

#[tokio::test]
async fn the_map_page_is_the_list_and_hands_its_choice_to_the_script() {
    let site = Site::new().await;
    let page = site.page("/carte?service=aide-personnalisee").await;
    assert_eq!(page.all(".card").len(), 5);
    let config: Value = serde_json::from_str(&page.all("#carte-config")[0]).unwrap();
    assert_eq!(config["data"], "/lieux.geojson?service=aide-personnalisee");
    assert_eq!(config["tiles"], Value::Null, "no tile server is configured here");
    assert_eq!(config["words"]["clusters"]["other"], "{n} lieux");
}

#[tokio::test]
async fn the_ground_holds_the_outline_and_the_named_districts() {
    let answer = Site::new().await.get("/carte/fond.geojson").await;
    let ground: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(ground["features"].as_array().unwrap().len(), 32);
}

#[tokio::test]
async fn list_and_data_give_the_same_venues() {
    let site = Site::new().await;
    for query in [
        "",
        "?service=atelier",
        "?gratuit=oui",
        "?q=centre+social",
        "?ouvert=oui",
        "?label=espace-parents",
        "?commune=59512",
    ] {
        let page = site.page(&format!("/lieux{query}")).await;
        let unsure = page.attributes(".unsure .card", "data-id");
        let mut shown: Vec<String> =
            page.attributes(".card", "data-id").into_iter().filter(|id| !unsure.contains(id)).collect();
        let mut given: Vec<String> = site
            .features(query)
            .await
            .iter()
            .map(|feature| feature["id"].as_str().unwrap().to_owned())
            .collect();
        shown.sort();
        given.sort();
        assert_eq!(shown, given, "{query}");
    }
}
