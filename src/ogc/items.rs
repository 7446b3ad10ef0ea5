//! The features of a collection, page by page, and one by one.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use chrono::SecondsFormat;
use serde_json::{Value, json};

use super::asked::{Asked, Form, Resource};
use super::collection::Collection;
use super::crs::Crs;
use super::landing::{home, up};
use super::page::{Row, Shown};
use super::paging::{NAMES, Paging};
use super::pick::{Found, Wanted, features};
use crate::web::{Error, Path, Paths, Result};

const GEOJSON: &str = "application/geo+json";

/// `GET /ogc/collections/{collection}/items`
pub(super) async fn all(Path(id): Path<String>, asked: Asked) -> Result<Response> {
    let collection = Collection::find(&asked, &id)?;
    let known: Vec<&str> = NAMES.into_iter().chain(collection.queryables().iter().copied()).collect();
    asked.only(&known)?;
    let paging = Paging::read(&asked)?;
    let key = format!("{}/items?{}", collection.path(), asked.query(&[]));
    let response = asked.answer(&key, GEOJSON, |asked| list(asked, &id, &paging))?;
    Ok(told_in(response, paging.crs))
}

/// `GET /ogc/collections/{collection}/items/{feature}`
pub(super) async fn one(Paths(id, feature): Paths<String, String>, asked: Asked) -> Result<Response> {
    asked.only(&["crs"])?;
    let crs = Crs::read(&asked.cx, "crs", asked.params.get("crs"))?;
    let path = format!("{}/items/{feature}", Collection::find(&asked, &id)?.path());
    let key = format!("{path}?{crs:?}");
    let response = asked.answer(&key, GEOJSON, |asked| {
        let collection = Collection::find(asked, &id)?;
        let Found { features, changes_at, .. } = features(asked, &collection, &Wanted::One(&feature), crs)?;
        let mut value = features.into_iter().next().ok_or(Error::NotFound)?;
        let link =
            |rel: &str, kind: &str, path: &str| json!({ "rel": rel, "type": kind, "href": asked.link(path) });
        value["links"] = json!([
            link("self", GEOJSON, &format!("{path}?f=json")),
            link("alternate", "text/html", &format!("{path}?f=html")),
            link("collection", "application/json", &collection.path()),
        ]);
        let shown = Shown {
            title: text(&value, "nom"),
            text: collection.title(asked),
            crumbs: vec![home(asked), up(asked), crumb(asked, &collection)],
            head: ["ogc-property", "ogc-content"].map(|key| asked.cx.t(key).into_owned()).to_vec(),
            rows: properties(asked, &value),
            json: asked.cx.url(&format!("{path}?f=json")),
            ..Shown::default()
        };
        Ok(Resource { value, shown, changes_at })
    })?;
    Ok(told_in(response, crs))
}

/// Part 2, requirement 16: the system of the coordinates stands in a header, in angle brackets.
fn told_in(mut response: Response, crs: Crs) -> Response {
    if let Ok(value) = HeaderValue::from_str(&format!("<{}>", crs.uri())) {
        response.headers_mut().insert("content-crs", value);
    }
    if crs != Crs::Crs84 && response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == GEOJSON) {
        // RFC 7946 knows degrees only.
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    response
}

/// The addresses of a page and of those beside it.
struct Turns {
    /// Where the items are, without a query.
    path: String,
    offset: usize,
    before: Option<usize>,
    after: Option<usize>,
}

impl Turns {
    fn new(path: String, paging: &Paging, found: &Found) -> Self {
        Self {
            path,
            offset: paging.offset,
            before: (paging.offset > 0).then(|| paging.offset.saturating_sub(paging.limit)),
            after: (paging.offset + found.features.len() < found.matched)
                .then(|| paging.offset + paging.limit),
        }
    }

    fn to(&self, asked: &Asked, form: Form, offset: usize) -> String {
        let query = asked.query(&[("offset", &offset.to_string()), ("f", form.word())]);
        format!("{}?{query}", self.path)
    }

    fn links(&self, asked: &Asked, collection: &Collection<'_>) -> Vec<Value> {
        let link =
            |rel: &str, kind: &str, path: &str| json!({ "rel": rel, "type": kind, "href": asked.link(path) });
        let mut links = vec![
            link("self", GEOJSON, &self.to(asked, Form::Json, self.offset)),
            link("alternate", "text/html", &self.to(asked, Form::Html, self.offset)),
            link("collection", "application/json", &collection.path()),
        ];
        links.extend(self.after.map(|offset| link("next", GEOJSON, &self.to(asked, Form::Json, offset))));
        links.extend(self.before.map(|offset| link("prev", GEOJSON, &self.to(asked, Form::Json, offset))));
        links
    }
}

fn list(asked: &Asked, id: &str, paging: &Paging) -> Result<Resource> {
    let collection = Collection::find(asked, id)?;
    let properties =
        collection.queryables().iter().filter_map(|name| Some((*name, asked.params.get(name)?))).collect();
    let found = features(asked, &collection, &Wanted::Page { paging, properties }, paging.crs)?;
    let turns = Turns::new(format!("{}/items", collection.path()), paging, &found);
    let turn = |offset: usize| asked.cx.url(&turns.to(asked, Form::Html, offset));
    let shown = Shown {
        text: asked.cx.n("ogc-matched", &found.matched).into_owned(),
        rows: found.features.iter().map(|feature| row(asked, &turns.path, feature)).collect(),
        before: turns.before.map(turn),
        after: turns.after.map(turn),
        json: asked.cx.url(&turns.to(asked, Form::Json, paging.offset)),
        ..table(asked, &collection)
    };
    let value = json!({
        "type": "FeatureCollection",
        "timeStamp": asked.cx.now.to_rfc3339_opts(SecondsFormat::Secs, true),
        "numberMatched": found.matched,
        "numberReturned": found.features.len(),
        "links": turns.links(asked, &collection),
        "features": found.features,
    });
    Ok(Resource { value, shown, changes_at: found.changes_at })
}

/// The page of a collection's features, still empty.
fn table(asked: &Asked, collection: &Collection<'_>) -> Shown {
    Shown {
        title: collection.title(asked),
        crumbs: vec![home(asked), up(asked), crumb(asked, collection)],
        head: ["ogc-property-nom", "ogc-property-id"].map(|key| asked.cx.t(key).into_owned()).to_vec(),
        ..Shown::default()
    }
}

fn crumb(asked: &Asked, collection: &Collection<'_>) -> (String, String) {
    (asked.cx.url(&format!("{}?f=html", collection.path())), collection.title(asked))
}

fn row(asked: &Asked, path: &str, feature: &Value) -> Row {
    let id = text(feature, "id");
    let url = asked.cx.url(&format!("{path}/{id}?f=html"));
    Row { url: Some(url), cells: vec![text(feature, "nom"), id] }
}

fn properties(asked: &Asked, feature: &Value) -> Vec<Row> {
    let Some(properties) = feature.get("properties").and_then(Value::as_object) else { return Vec::new() };
    let plain = |value: &Value| match value {
        Value::Null => asked.cx.t("unknown").into_owned(),
        Value::String(text) => text.clone(),
        other @ (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => other.to_string(),
    };
    let row = |(name, value): (&String, &Value)| Row { url: None, cells: vec![name.clone(), plain(value)] };
    properties.iter().map(row).collect()
}

fn text(feature: &Value, name: &str) -> String {
    let value = feature.get("properties").and_then(|properties| properties.get(name)).and_then(Value::as_str);
    value.unwrap_or_default().to_owned()
}
