//! The features of a collection, page by page, and one by one.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::asked::{Asked, Form, Resource};
use super::collection::Collection;
use super::crs::Crs;
use super::feature::{holds, meets, venue, zone};
use super::landing::{home, up};
use super::page::{Row, Shown};
use super::paging::{NAMES, Paging};
use crate::venue::filter::{Ask, Filter};
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
        let Found { features, changes_at } = features(asked, &collection, None, crs)?;
        let is_it = |found: &Value| found.get("id").and_then(Value::as_str) == Some(feature.as_str());
        let mut value = features.into_iter().find(is_it).ok_or(Error::NotFound)?;
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
            rows: properties(&value),
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

struct Found {
    features: Vec<Value>,
    changes_at: Option<DateTime<Utc>>,
}

/// The features of a collection by their identifiers: the order of a list changes with the hours, pages may not.
fn features(asked: &Asked, collection: &Collection<'_>, paging: Option<&Paging>, crs: Crs) -> Result<Found> {
    let bounds = paging.and_then(|paging| paging.bounds);
    let cx = &asked.cx;
    let territory = cx.app.territory();
    match collection {
        Collection::Venues => {
            let catalogue = cx.catalogue();
            let filter = Filter { bounds, ..Filter::default() };
            let selection = catalogue.select(&filter, cx.now);
            let changes_at = Some(selection.changes_at);
            let mut hits = selection.for_data(Ask::No);
            hits.sort_by(|one, other| one.entry.venue.id.cmp(&other.entry.venue.id));
            let features = hits.iter().map(|hit| venue(cx, hit, crs)).collect::<Result<_>>()?;
            Ok(Found { features, changes_at })
        }
        Collection::Communes => {
            let inside = territory.communes().iter().filter(|commune| meets(&commune.shape, bounds));
            let features = inside
                .map(|commune| zone(commune.insee.as_str(), &commune.name, &commune.shape, crs))
                .collect();
            Ok(Found { features, changes_at: None })
        }
        Collection::Zones(layer) => {
            let inside = layer.zones.iter().filter(|zone| meets(&zone.shape, bounds));
            let features =
                inside.map(|found| zone(found.id.as_str(), &found.name, &found.shape, crs)).collect();
            Ok(Found { features, changes_at: None })
        }
    }
}

fn list(asked: &Asked, id: &str, paging: &Paging) -> Result<Resource> {
    let collection = Collection::find(asked, id)?;
    let Found { features, changes_at } = features(asked, &collection, Some(paging), paging.crs)?;
    let wanted: Vec<(&str, &str)> =
        collection.queryables().iter().filter_map(|name| Some((*name, asked.params.get(name)?))).collect();
    let matching: Vec<Value> = features.into_iter().filter(|feature| holds(feature, &wanted)).collect();
    let matched = matching.len();
    let page: Vec<Value> = matching.into_iter().skip(paging.offset).take(paging.limit).collect();
    let path = format!("{}/items", collection.path());
    let after = (paging.offset + page.len() < matched).then(|| paging.offset + paging.limit);
    let before = (paging.offset > 0).then(|| paging.offset.saturating_sub(paging.limit));
    let to = |form: Form, offset: usize| {
        format!("{path}?{}", asked.query(&[("offset", &offset.to_string()), ("f", form.word())]))
    };
    let link =
        |rel: &str, kind: &str, path: &str| json!({ "rel": rel, "type": kind, "href": asked.link(path) });
    let mut links = vec![
        link("self", GEOJSON, &to(Form::Json, paging.offset)),
        link("alternate", "text/html", &to(Form::Html, paging.offset)),
        link("collection", "application/json", &collection.path()),
    ];
    links.extend(after.map(|offset| link("next", GEOJSON, &to(Form::Json, offset))));
    links.extend(before.map(|offset| link("prev", GEOJSON, &to(Form::Json, offset))));
    let turn = |offset: usize| asked.cx.url(&to(Form::Html, offset));
    let shown = Shown {
        text: asked.cx.n("ogc-matched", &matched).into_owned(),
        rows: page.iter().map(|feature| row(asked, &path, feature)).collect(),
        before: before.map(turn),
        after: after.map(turn),
        json: asked.cx.url(&to(Form::Json, paging.offset)),
        ..table(asked, &collection)
    };
    let value = json!({
        "type": "FeatureCollection",
        "timeStamp": asked.cx.now.to_rfc3339_opts(SecondsFormat::Secs, true),
        "numberMatched": matched,
        "numberReturned": page.len(),
        "links": links,
        "features": page,
    });
    Ok(Resource { value, shown, changes_at })
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

fn properties(feature: &Value) -> Vec<Row> {
    let Some(properties) = feature.get("properties").and_then(Value::as_object) else { return Vec::new() };
    let plain = |value: &Value| match value {
        Value::Null => "–".to_owned(),
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
