//! What addresses take: the filter of the site in its own words, and what the OGC standard adds.

use serde_json::{Value, json};

use crate::venue::filter::{self, Order};
use crate::venue::{Audience, Care, ServiceKind};

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
}

impl Place {
    const fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
        }
    }
}

/// A parameter. Its words stand under `key`.
#[derive(Clone)]
pub(super) struct Parameter {
    pub name: &'static str,
    pub key: String,
    pub place: Place,
    pub schema: Value,
    /// A value that is understood.
    pub example: Value,
}

impl Parameter {
    fn query(name: &'static str, key: &str, schema: Value, example: Value) -> Self {
        Self { name, key: key.to_owned(), place: Place::Query, schema, example }
    }

    fn path(name: &'static str, key: &str, example: &str) -> Self {
        let schema = json!({ "type": "string", "minLength": 1 });
        Self { name, key: key.to_owned(), place: Place::Path, schema, example: json!(example) }
    }

    /// As OpenAPI describes it, with its words.
    pub fn json(&self, words: &str) -> Value {
        json!({
            "name": self.name,
            "in": self.place.word(),
            "description": words,
            "required": self.place == Place::Path,
            "schema": self.schema,
            // Numbers stand in one value between commas; words repeat their name.
            "explode": self.schema.pointer("/items/type") != Some(&json!("number")),
            "example": self.example,
        })
    }

    /// The example as it is typed.
    pub fn typed(&self) -> String {
        match &self.example {
            Value::Array(values) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            Value::String(text) => text.clone(),
            Value::Object(pairs) => {
                let pair = |(name, value): (&String, &Value)| {
                    format!("{name}={}", value.as_str().unwrap_or_default())
                };
                pairs.iter().map(pair).collect::<Vec<_>>().join("&")
            }
            other @ (Value::Null | Value::Bool(_) | Value::Number(_)) => other.to_string(),
        }
    }
}

/// The parameters of the filter that the list page, the map and the data share.
pub(super) fn filters() -> Vec<Parameter> {
    let taken = filter::Parameter::ALL.iter().filter(|name| **name != filter::Parameter::Page);
    let made = taken.map(|name| {
        let (schema, example) = of_filter(*name);
        Parameter::query(name.word(), &format!("api-filter-{}", name.word()), schema, example)
    });
    made.collect()
}

fn words(all: impl IntoIterator<Item = &'static str>) -> Value {
    json!({ "type": "string", "enum": all.into_iter().collect::<Vec<_>>() })
}

/// Several values, each as a pair of its own: `service=wifi&service=scanner`.
fn several(items: &Value) -> Value {
    json!({ "type": "array", "items": items, "maxItems": 20 })
}

fn like(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

/// The shape of a value, and one that is understood.
fn of_filter(name: filter::Parameter) -> (Value, Value) {
    use filter::Parameter as Name;
    const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
    let yes = || (words(["oui"]), json!("oui"));
    match name {
        Name::Text => (json!({ "type": "string", "maxLength": 200 }), json!("imprimer")),
        Name::Service => {
            (several(&words(ServiceKind::ALL.iter().map(|kind| kind.word()))), json!(["imprimante"]))
        }
        Name::Label => (several(&like(SLUG)), json!(["france-services"])),
        Name::Free | Name::Open | Name::Maybe => yes(),
        Name::Audience => (words(Audience::ALL.iter().map(|audience| audience.word())), json!("seniors")),
        Name::Language => (like("^([a-z]{2}|lsf)$"), json!("ar")),
        Name::Care => (words(Care::ALL.iter().map(|care| care.word())), json!("moteur")),
        Name::When => (json!({ "type": "string" }), json!("2026-12-02T14:00")),
        Name::Near => (like(r"^-?[0-9.]+,-?[0-9.]+$"), json!("50.69,3.174")),
        Name::Radius => {
            (json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1000 }), json!(2.5))
        }
        Name::Box => (like(r"^-?[0-9.]+(,-?[0-9.]+){3}$"), json!("3.1,50.6,3.3,50.8")),
        Name::Commune => (like("^[0-9][0-9AB][0-9]{3}$"), json!("59512")),
        Name::District => (like(SLUG), json!("alma-gare")),
        Name::Zone => (like("^[a-z0-9-]+:[a-z0-9-]+$"), json!("canton:roubaix-1")),
        Name::Order => (words(Order::ALL.iter().map(|order| order.word())), json!("nom")),
        Name::Page => (json!({ "type": "integer", "minimum": 1 }), json!(1)),
    }
}

pub(super) fn zoom() -> Parameter {
    Parameter::query("zoom", "api-zoom", json!({ "type": "integer", "minimum": 0, "maximum": 22 }), json!(13))
}

pub(super) fn form() -> Parameter {
    Parameter::query("f", "api-form", words(["json", "html"]), json!("json"))
}

pub(super) fn collection() -> Parameter {
    Parameter::path("collection", "api-collection", "communes")
}

pub(super) fn feature() -> Parameter {
    Parameter::path("feature", "api-feature", "59512")
}

/// A service of HSDS: the wifi of the first venue of Roubaix.
pub(super) fn service() -> Parameter {
    Parameter::path("id", "api-service", "60e77ddd-4624-5ebb-a030-9f18297e1e01")
}

/// Pages of services, as HSDS counts them.
pub(super) fn pages() -> Vec<Parameter> {
    let number = json!({ "type": "integer", "minimum": 1, "default": 1 });
    let size = json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 50 });
    vec![
        Parameter::query("page", "api-page", number, json!(1)),
        Parameter::query("per_page", "api-per-page", size, json!(10)),
    ]
}

const LAMBERT_93: &str = "http://www.opengis.net/def/crs/EPSG/0/2154";

fn system(name: &'static str, key: &str, example: &str) -> Parameter {
    let schema = words(["http://www.opengis.net/def/crs/OGC/1.3/CRS84", LAMBERT_93]);
    Parameter::query(name, key, schema, json!(example))
}

pub(super) fn crs() -> Parameter {
    system("crs", "api-crs", LAMBERT_93)
}

/// What the features of a collection may be asked by.
pub(super) fn items() -> Vec<Parameter> {
    let number = |least: u32, usual: u32| json!({ "type": "integer", "minimum": least, "default": usual });
    let limit = json!({ "type": "integer", "minimum": 1, "maximum": 10_000, "default": 100 });
    let numbers = json!({ "type": "array", "items": { "type": "number" }, "minItems": 4, "maxItems": 6 });
    let pairs = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    let bbox = Parameter::query("bbox", "api-bbox", numbers, json!([3.1, 50.6, 3.3, 50.8]));
    vec![
        Parameter::query("limit", "api-limit", limit, json!(10)),
        Parameter::query("offset", "api-offset", number(0, 0), json!(0)),
        bbox,
        system("bbox-crs", "api-bbox-crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"),
        Parameter::query(
            "datetime",
            "api-datetime",
            json!({ "type": "string" }),
            json!("2026-12-02T14:00:00Z"),
        ),
        crs(),
        Parameter::query("champs", "api-properties", pairs, json!({ "nom": "Roubaix" })),
    ]
}
