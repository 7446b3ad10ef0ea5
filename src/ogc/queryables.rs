//! The properties one may ask by, as JSON Schema.

use axum::response::Response;
use serde_json::{Map, Value, json};

use super::asked::{Asked, Resource};
use super::collection::Collection;
use super::landing::{home, up};
use super::page::{Row, Shown};
use crate::web::{Path, Result};

/// Properties of a venue one may ask by: those of its feature that have one plain value, and its services.
const VENUE: [&str; 14] = [
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
    "certitude",
    "horaires",
    "precision",
    "telephone",
];
const ZONE: [&str; 2] = ["id", "nom"];

impl Collection<'_> {
    pub const fn queryables(&self) -> &'static [&'static str] {
        match self {
            Self::Venues => &VENUE,
            Self::Communes | Self::Zones(_) => &ZONE,
        }
    }
}

/// `GET /ogc/collections/{collection}/queryables`
pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Result<Response> {
    asked.only(&[])?;
    let path = format!("{}/queryables", Collection::find(&asked, &id)?.path());
    asked.answer(&path, "application/schema+json", |asked| {
        let collection = Collection::find(asked, &id)?;
        let told = |name: &str| asked.cx.t(&format!("ogc-property-{}", name.replace('_', "-"))).into_owned();
        let property =
            |name: &&'static str| ((*name).to_owned(), json!({ "title": told(name), "type": "string" }));
        let properties: Map<String, Value> = collection.queryables().iter().map(property).collect();
        let value = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": asked.link(&path),
            "type": "object",
            "title": collection.title(asked),
            "properties": properties,
            "additionalProperties": false,
        });
        let row = |name: &&str| Row { url: None, cells: vec![(*name).to_owned(), told(name)] };
        let shown = Shown {
            title: asked.cx.t("ogc-queryables").into_owned(),
            text: asked.cx.t("ogc-queryables-text").into_owned(),
            crumbs: vec![
                home(asked),
                up(asked),
                (asked.cx.url(&format!("{}?f=html", collection.path())), collection.title(asked)),
            ],
            head: ["ogc-property", "ogc-content"].map(|key| asked.cx.t(key).into_owned()).to_vec(),
            rows: collection.queryables().iter().map(row).collect(),
            json: asked.cx.url(&format!("{path}?f=json")),
            ..Shown::default()
        };
        Ok(Resource { value, shown, changes_at: None })
    })
}
