//! The shapes of answers, for OpenAPI 3.0.

use serde_json::{Map, Value, json};

use crate::hours::State;
use crate::i18n::state;
use crate::venue::{Certainty, Precision, ServiceKind};

/// A schema by its name.
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Every schema by its name.
pub(super) fn all() -> Value {
    json!({
        "Lieu": venue(),
        "Groupe": cluster(),
        "CollectionLieux": collection(&json!({ "oneOf": [reference("Lieu"), reference("Groupe")] })),
        "LigneStandard": { "type": "object", "required": ["id", "nom"], "properties": { "id": text(), "nom": text() } },
        "StructureInclusion": some(&["source", "id", "nom", "date_maj"]),
        "ServiceInclusion": some(&["source", "structure_id", "id", "nom", "description", "date_maj"]),
        "ServiceHsds": some(&["id", "name", "status"]),
        "PageHsds": hsds_page(),
        "InterfaceHsds": some(&["version", "profile", "openapi_url"]),
        "Geometrie": geometry(),
        "Element": element(),
        "Collection": collection(&feature(&json!({ "type": "object" }))),
        "Page": page(),
        "Lien": link(),
        "Accueil": object(&[("title", text()), ("description", text()), ("links", links())]),
        "Conformite": object(&[("conformsTo", list(&text()))]),
        "Couche": layer(),
        "Couches": object(&[("links", links()), ("collections", list(&reference("Couche")))]),
        "Sante": health(),
        "Probleme": problem(),
    })
}

fn text() -> Value {
    json!({ "type": "string" })
}

/// A text, or null when it is not known.
fn maybe() -> Value {
    json!({ "type": "string", "nullable": true })
}

fn words(all: &[&str]) -> Value {
    json!({ "type": "string", "enum": all })
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn links() -> Value {
    list(&reference("Lien"))
}

/// An object that always has these texts, and more.
fn some(names: &[&'static str]) -> Value {
    object(&names.iter().map(|name| (*name, text())).collect::<Vec<_>>())
}

/// A page of HSDS.
fn hsds_page() -> Value {
    let number = || json!({ "type": "integer", "minimum": 0 });
    let flag = || json!({ "type": "boolean" });
    object(&[
        ("total_items", number()),
        ("total_pages", number()),
        ("page_number", number()),
        ("size", number()),
        ("first_page", flag()),
        ("last_page", flag()),
        ("empty", flag()),
        ("contents", list(&reference("ServiceHsds"))),
    ])
}

/// An object that always has these properties.
fn object(properties: &[(&str, Value)]) -> Value {
    let required: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Value> =
        properties.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

/// A venue as [`crate::listing::feature`] tells it: a site test holds both together.
fn venue() -> Value {
    let states = [State::Open, State::OnAppointment, State::Closed, State::Unknown].map(state::word);
    let services: Vec<&str> = ServiceKind::ALL.iter().map(|kind| kind.word()).collect();
    let precisions = Precision::ALL.iter().map(|precision| Some(precision.word())).chain([None]);
    let properties = object(&[
        ("id", text()),
        ("slug", text()),
        ("nom", text()),
        ("adresse", maybe()),
        ("commune", text()),
        ("code_insee", maybe()),
        ("quartier", maybe()),
        ("services", list(&words(&services))),
        ("etat", words(&states)),
        ("etat_lieu", words(&states)),
        ("etat_texte", text()),
        ("certitude", words(&[Certainty::Confirmed.word(), Certainty::ToConfirm.word()])),
        ("horaires", maybe()),
        ("horaires_date", maybe()),
        ("precision", json!({ "type": "string", "nullable": true, "enum": precisions.collect::<Vec<_>>() })),
        ("telephone", maybe()),
        ("url", text()),
    ]);
    let mut venue = feature(&properties);
    venue["properties"]["geometry"] = json!({ "nullable": true, "allOf": [reference("Geometrie")] });
    venue["required"] = json!(["type", "id", "geometry", "properties"]);
    venue
}

/// Venues gathered on a map from far away.
fn cluster() -> Value {
    feature(&object(&[
        ("cluster", json!({ "type": "boolean", "enum": [true] })),
        ("count", json!({ "type": "integer", "minimum": 1 })),
    ]))
}

fn feature(properties: &Value) -> Value {
    json!({
        "type": "object",
        "required": ["type", "geometry", "properties"],
        "properties": {
            "type": words(&["Feature"]),
            "id": text(),
            "geometry": { "nullable": true, "allOf": [reference("Geometrie")] },
            "properties": properties,
        },
    })
}

/// A feature on its own, with links.
fn element() -> Value {
    let mut element = feature(&json!({ "type": "object" }));
    element["properties"]["links"] = links();
    element
}

fn geometry() -> Value {
    json!({
        "type": "object",
        "nullable": true,
        "required": ["type", "coordinates"],
        "properties": {
            "type": words(&["Point", "Polygon", "MultiPolygon", "LineString", "MultiLineString"]),
            "coordinates": list(&json!({})),
        },
    })
}

fn collection(feature: &Value) -> Value {
    json!({
        "type": "object",
        "required": ["type", "features"],
        "properties": {
            "type": words(&["FeatureCollection"]),
            "bbox": { "type": "array", "items": { "type": "number" }, "minItems": 4, "maxItems": 4 },
            "features": list(feature),
        },
    })
}

/// A page of the features of a collection.
fn page() -> Value {
    let number = json!({ "type": "integer", "minimum": 0 });
    let mut page = collection(&reference("Element"));
    page["required"] = json!(["type", "features", "links", "numberMatched", "numberReturned", "timeStamp"]);
    page["properties"]["links"] = links();
    page["properties"]["numberMatched"] = number.clone();
    page["properties"]["numberReturned"] = number;
    page["properties"]["timeStamp"] = json!({ "type": "string", "format": "date-time" });
    page
}

fn link() -> Value {
    let mut link = object(&[("rel", text()), ("href", text())]);
    link["properties"]["type"] = text();
    link["properties"]["title"] = text();
    link
}

fn layer() -> Value {
    object(&[
        ("id", text()),
        ("title", text()),
        ("description", text()),
        ("itemType", words(&["feature"])),
        ("extent", json!({ "type": "object" })),
        ("crs", list(&text())),
        ("storageCrs", text()),
        ("links", links()),
    ])
}

fn health() -> Value {
    object(&[
        ("etat", words(&["ok"])),
        ("version", text()),
        ("lieux", json!({ "type": "integer", "minimum": 0 })),
    ])
}

/// RFC 9457.
fn problem() -> Value {
    object(&[
        ("type", text()),
        ("status", json!({ "type": "integer" })),
        ("title", text()),
        ("detail", text()),
    ])
}
