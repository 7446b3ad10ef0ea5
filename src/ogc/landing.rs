//! The way in: what there is, what of the standard is kept, which collections.

use axum::response::Response;
use serde_json::{Value, json};

use super::asked::{Asked, Resource};
use super::collection::Collection;
use super::crs::Crs;
use super::page::{Row, Shown};
use crate::web::{Path, Result};

const JSON: &str = "application/json";

/// What of the standards is kept.
const CONFORMANCE: [&str; 5] = [
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
];

/// `GET /ogc`
pub(super) async fn show(asked: Asked) -> Result<Response> {
    asked.only(&[])?;
    asked.answer("/ogc", JSON, |asked| {
        let links = [
            ("self", JSON, "/ogc?f=json", "ogc-title"),
            ("alternate", "text/html", "/ogc?f=html", "ogc-title"),
            ("service-desc", "application/vnd.oai.openapi+json;version=3.0", "/api/openapi.json", "ogc-openapi"),
            ("service-doc", "text/html", "/api", "api-title"),
            ("conformance", JSON, "/ogc/conformance", "ogc-conformance"),
            ("data", JSON, "/ogc/collections", "ogc-collections"),
        ];
        let told = |(rel, kind, path, key): (&str, &str, &str, &str)| json!({ "rel": rel, "type": kind, "href": asked.link(path), "title": asked.cx.t(key) });
        let title = asked.cx.t("ogc-title").into_owned();
        let text = asked.cx.t1("ogc-text", "place", asked.cx.place()).into_owned();
        let value = json!({ "title": title, "description": text, "links": links.map(told) });
        let ways = ["/ogc/collections", "/ogc/conformance", "/donnees"].into_iter().zip(["ogc-collections", "ogc-conformance", "ogc-data-page"]);
        let links = ways.map(|(path, key)| (asked.cx.url(path), asked.cx.t(key).into_owned())).collect();
        let shown = Shown { title, text, links, json: asked.cx.url("/ogc?f=json"), ..Shown::default() };
        Ok(Resource { value, shown, changes_at: None })
    })
}

/// `GET /ogc/conformance`
pub(super) async fn conformance(asked: Asked) -> Result<Response> {
    asked.only(&[])?;
    asked.answer("/ogc/conformance", JSON, |asked| {
        let row = |class: &str| Row { url: None, cells: vec![class.to_owned()] };
        let shown = Shown {
            title: asked.cx.t("ogc-conformance").into_owned(),
            text: asked.cx.t("ogc-conformance-text").into_owned(),
            crumbs: vec![home(asked)],
            head: vec![asked.cx.t("ogc-class").into_owned()],
            rows: CONFORMANCE.into_iter().map(row).collect(),
            json: asked.cx.url("/ogc/conformance?f=json"),
            ..Shown::default()
        };
        Ok(Resource { value: json!({ "conformsTo": CONFORMANCE }), shown, changes_at: None })
    })
}

/// `GET /ogc/collections`
pub(super) async fn collections(asked: Asked) -> Result<Response> {
    asked.only(&[])?;
    asked.answer("/ogc/collections", JSON, |asked| {
        let all = Collection::all(asked);
        let link = |rel: &str, kind: &str, form: &str| json!({ "rel": rel, "type": kind, "href": asked.link(&format!("/ogc/collections?f={form}")) });
        let described: Vec<Value> = all.iter().map(|collection| collection.json(asked)).collect();
        let value = json!({
            "links": [link("self", JSON, "json"), link("alternate", "text/html", "html")],
            "crs": Crs::ALL.map(Crs::uri),
            "collections": described,
        });
        let row = |collection: &Collection<'_>| Row {
            url: Some(asked.cx.url(&format!("{}?f=html", collection.path()))),
            cells: vec![collection.title(asked), collection.text(asked)],
        };
        let shown = Shown {
            title: asked.cx.t("ogc-collections").into_owned(),
            text: asked.cx.t("ogc-collections-text").into_owned(),
            crumbs: vec![home(asked)],
            head: ["ogc-collection", "ogc-content"].map(|key| asked.cx.t(key).into_owned()).to_vec(),
            rows: all.iter().map(row).collect(),
            json: asked.cx.url("/ogc/collections?f=json"),
            ..Shown::default()
        };
        Ok(Resource { value, shown, changes_at: None })
    })
}

/// `GET /ogc/collections/{collection}`
pub(super) async fn collection(Path(id): Path<String>, asked: Asked) -> Result<Response> {
    asked.only(&[])?;
    let path = Collection::find(&asked, &id)?.path();
    asked.answer(&path, JSON, |asked| {
        let collection = Collection::find(asked, &id)?;
        let path = collection.path();
        let link =
            |rest: &str, key: &str| (asked.cx.url(&format!("{path}{rest}")), asked.cx.t(key).into_owned());
        let shown = Shown {
            title: collection.title(asked),
            text: collection.text(asked),
            crumbs: vec![home(asked), up(asked)],
            links: vec![link("/items?f=html", "ogc-items"), link("/queryables?f=html", "ogc-queryables")],
            json: asked.cx.url(&format!("{path}?f=json")),
            ..Shown::default()
        };
        Ok(Resource { value: collection.json(asked), shown, changes_at: None })
    })
}

/// The way back to the beginning.
pub(super) fn home(asked: &Asked) -> (String, String) {
    (asked.cx.url("/ogc?f=html"), asked.cx.t("ogc-title").into_owned())
}

/// The way back to the collections.
pub(super) fn up(asked: &Asked) -> (String, String) {
    (asked.cx.url("/ogc/collections?f=html"), asked.cx.t("ogc-collections").into_owned())
}
