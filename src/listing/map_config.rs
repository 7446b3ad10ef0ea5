//! What the map's script needs to know, wherever a map stands.

use serde_json::{Map, Value, json};

use crate::territory::{Bounds, Zone};
use crate::venue::ServiceKind;
use crate::venue::filter::Filter;
use crate::web::{Cx, Markup, assets, urls};

use super::words;

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

/// As JSON safe inside a script element: the map of the `total` venues that `filter` finds.
pub fn json(cx: &Cx, filter: &Filter, total: usize) -> Markup {
    let territory = cx.app.territory();
    let bounds = ground(cx, filter);
    let settings = cx.app.config();
    let tiles = settings.tiles(cx.settings.tiles.as_ref());
    let mut said: Map<String, Value> =
        WORDS.iter().map(|name| ((*name).to_owned(), cx.t(&format!("map-{}", kebab(name))).into())).collect();
    said.insert("clusters".to_owned(), clusters(cx));
    let services =
        ServiceKind::ALL.iter().map(|kind| (kind.to_string(), words::service_short(cx.lang, *kind).into()));
    said.insert("services".to_owned(), Value::Object(services.collect()));
    let data = Filter { order: None, ..filter.clone().first_page() };
    let config = json!({
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
    });
    Markup(config.to_string().replace('<', "\\u003c"))
}

/// The ground in view at first: the box asked, else the zone or the commune asked, else all of it.
fn ground(cx: &Cx, filter: &Filter) -> Bounds {
    let territory = cx.app.territory();
    let district = || territory.district(filter.district.as_ref()?.as_str()).map(Zone::bounds);
    let zone = || {
        let asked = filter.zone.as_ref()?;
        territory.layer(asked.layer.as_str())?.zone(asked.zone.as_str()).map(Zone::bounds)
    };
    let commune = || Some(territory.commune(filter.commune.as_ref()?)?.shape.bounds());
    filter.bounds.or_else(district).or_else(zone).or_else(commune).unwrap_or_else(|| territory.bounds())
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
