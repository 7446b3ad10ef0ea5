//! `GET /carte`: the list and its map, side by side on wide screens. Without script the page is the list.

use askama::Template;
use axum::response::Response;
use chrono::Days;
use serde_json::{Map, Value, json};

use crate::listing::card::Reach;
use crate::listing::{Listing, Place, words};
use crate::venue::ServiceKind;
use crate::venue::filter::Filter;
use crate::web::answer::Data;
use crate::web::{Cx, Filtered, Made, Markup, Result, assets, urls};

#[derive(Template)]
#[template(path = "map/page.html")]
struct MapPage<'a> {
    cx: &'a Cx,
    list: Listing,
    config: Markup,
    /// Whether the map waits until it is asked for.
    waits: bool,
}

/// `GET /carte`
pub(super) async fn show(cx: Cx, Filtered(filter): Filtered) -> Result<Response> {
    cx.answer_by_data(&urls::map(&filter), |cx, catalogue| {
        let list = Listing::new(cx, catalogue, &filter, Place::Map)?;
        let (changes_at, counted) = (list.changes_at, list.counted(&filter));
        let config = Markup(config(cx, &filter, list.total));
        let made = cx.page(&MapPage { cx, list, config, waits: cx.data() == Data::Saved }, changes_at)?;
        Ok(Made { counted, ..made })
    })
}

/// `GET /carte/fond.geojson`: the outline and the named zones the map stands on when no tiles come.
pub(super) async fn ground(cx: Cx) -> Result<Response> {
    cx.answer("/carte/fond.geojson", |cx, _| {
        let body = cx.app.territory().ground();
        Ok(Made { body, mime: "application/geo+json", changes_at: cx.now + Days::new(1), counted: vec![] })
    })
}

/// The words the map speaks, all of them messages `map-…`.
const WORDS: [&str; 20] = [
    "zoomIn",
    "zoomOut",
    "close",
    "here",
    "call",
    "see",
    "approx",
    "clusterAct",
    "twoFingers",
    "ctrlWheel",
    "you",
    "loading",
    "failed",
    "many",
    "mapHelp",
    "legendOpen",
    "legendUsual",
    "legendRdv",
    "legendClosed",
    "legendUnknown",
];

/// The plural forms a language may have (CLDR), by a number that has each.
const PLURALS: [(&str, usize); 6] =
    [("zero", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)];

/// What the script needs to know, as JSON safe inside a script element.
fn config(cx: &Cx, filter: &Filter, total: usize) -> String {
    let territory = cx.app.territory();
    let bounds = filter.bounds.unwrap_or_else(|| territory.bounds());
    let settings = cx.app.config();
    let tiles = settings.tiles(cx.settings.tiles.as_ref());
    let mut said: Map<String, Value> =
        WORDS.iter().map(|name| ((*name).to_owned(), cx.t(&format!("map-{}", kebab(name))).into())).collect();
    said.insert("clusters".to_owned(), clusters(cx));
    let services =
        ServiceKind::ALL.iter().map(|kind| (kind.to_string(), words::service_short(cx.lang, *kind).into()));
    said.insert("services".to_owned(), Value::Object(services.collect()));
    let data = Filter { order: None, ..filter.clone().first_page() };
    json!({
        "data": cx.url(&urls::geojson(&data)),
        "ground": "/carte/fond.geojson",
        "tiles": tiles.as_ref().map(|_| "/tuiles/{z}/{x}/{y}"),
        "attribution": tiles.as_ref().map(|tiles| &tiles.attribution),
        "bounds": [bounds.west(), bounds.south(), bounds.east(), bounds.north()],
        "land": territory.bounds().to_array(),
        "lang": cx.lang.code(),
        "dir": cx.lang.dir(),
        "limit": settings.cluster_above,
        "total": total,
        "pres": filter.near.map(|point| [point.lat(), point.lon()]),
        "icons": assets::url("icons.svg"),
        "words": said,
    })
    .to_string()
    .replace('<', "\\u003c")
}

fn clusters(cx: &Cx) -> Value {
    let form = |(name, n): (&str, usize)| {
        let said = cx.n("count-places", &n).replace(&n.to_string(), "{n}");
        (name.to_owned(), Value::String(said))
    };
    Value::Object(PLURALS.into_iter().map(form).collect())
}

fn kebab(name: &str) -> String {
    name.chars().fold(String::new(), |mut kebab, c| {
        if c.is_uppercase() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
        kebab
    })
}
