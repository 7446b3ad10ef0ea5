//! `GET /api/openapi.json`: OpenAPI 3.0.3, as OGC API – Features asks (`oas30`); `utoipa` writes 3.1 only.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use chrono::Days;
use serde_json::{Map, Value, json};

use super::address::{self, Address, Group};
use super::schema;
use crate::web::{Cx, Made, Result};

/// OGC 17-069r4, requirement class `oas30`.
pub(super) const MIME: &str = "application/vnd.oai.openapi+json;version=3.0";

pub(super) async fn show(cx: Cx) -> Result<Response> {
    let mut response = cx.answer("/api/openapi.json", |cx, _| {
        let changes_at = cx.now + Days::new(1);
        Ok(Made { body: document(cx).to_string(), mime: MIME, changes_at, counted: vec![] })
    })?;
    let inline = HeaderValue::from_static("inline");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, inline);
    Ok(response)
}

/// The description of every address that programs read, in the language of the request.
fn document(cx: &Cx) -> Value {
    let all = address::all();
    let paths: Map<String, Value> = all
        .iter()
        .map(|address| (address.path.to_owned(), json!({ "get": operation(cx, address) })))
        .collect();
    let tags = Group::ALL.map(|group| json!({ "name": cx.t(group.key()) }));
    let base = cx.app.config().base_url();
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": cx.site_name(),
            "description": cx.t("api-lead"),
            "version": env!("CARGO_PKG_VERSION"),
        },
        "servers": [{ "url": format!("{base}{}", cx.lang.prefix()) }],
        "externalDocs": { "url": format!("{base}{}", cx.url("/api")) },
        "tags": tags,
        "paths": paths,
        "components": { "schemas": schema::all(), "responses": problems(cx) },
    })
}

fn operation(cx: &Cx, address: &Address) -> Value {
    let parameters: Vec<Value> =
        address.parameters().map(|parameter| parameter.json(&cx.t(&parameter.key))).collect();
    let content: Map<String, Value> = address
        .forms
        .iter()
        .map(|(mime, schema)| ((*mime).to_owned(), json!({ "schema": schema })))
        .collect();
    let mut responses = Map::new();
    responses.insert("200".to_owned(), json!({ "description": cx.t("api-answer"), "content": content }));
    for status in PROBLEMS.into_iter().filter(|status| *status != "404" || address.is_open()) {
        let told = json!({ "$ref": format!("#/components/responses/{status}") });
        responses.insert(status.to_owned(), told);
    }
    json!({
        "operationId": address.name,
        "tags": [cx.t(address.group.key())],
        "summary": cx.t(&address.key()),
        "parameters": parameters,
        "responses": responses,
        "x-examples": address.examples,
    })
}

/// What can go wrong at any address; 404 only where the address leaves something open.
const PROBLEMS: [&str; 5] = ["400", "404", "414", "429", "503"];

fn problems(cx: &Cx) -> Map<String, Value> {
    let told = |status: &&str| {
        // Too long an address has the words of too long a form.
        let key = if *status == "414" { "413" } else { status };
        let mut told = json!({
            "description": cx.t(&format!("error-{key}-title")),
            "content": { "application/problem+json": { "schema": schema::reference("Probleme") } },
        });
        if matches!(*status, "429" | "503") {
            told["headers"] = json!({ "Retry-After": { "schema": { "type": "integer" } } });
        }
        ((*status).to_owned(), told)
    };
    PROBLEMS.iter().map(told).collect()
}
