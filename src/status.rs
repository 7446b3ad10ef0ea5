//! What the operator and machines ask: is it well (`/sante`), how much work (`/metriques`), where may robots go.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::account::Who;
use crate::app::App;
use crate::config::Switch;
use crate::venue::store;
use crate::web::{Cx, Doors, Error, Result};

pub fn doors() -> Doors {
    Doors::new().read("/sante", Who::Anyone, health).read("/metriques", Who::Anyone, metrics).read(
        "/robots.txt",
        Who::Anyone,
        robots,
    )
}

/// `GET /sante`: 200 when the database answers, 503 when it does not.
async fn health(cx: Cx) -> Result<Response> {
    if let Err(cause) = store::newest_revision(&cx.app.db().readers).await {
        tracing::error!(%cause, "the database does not answer");
        return Err(Error::Unavailable);
    }
    let catalogue = cx.catalogue();
    let newest = catalogue.entries().iter().filter_map(|entry| entry.venue.updated).max();
    let body = json!({
        "etat": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "lieux": catalogue.entries().len(),
        "brouillons": catalogue.drafts,
        "fait_le_plus_recent": newest.map(|date| date.to_string()),
        "derniere_sauvegarde_verifiee": null,
    });
    Ok(([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response())
}

/// `GET /metriques`, where enabled.
async fn metrics(State(app): State<App>) -> Result<Response> {
    if app.config().metrics == Switch::Off {
        return Err(Error::NotFound);
    }
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], app.metrics().text()).into_response())
}

/// Where robots find nothing: pages that are another for everybody, pages behind a door, tiles.
const CLOSED: &str = "Disallow: /pres-de\nDisallow: /*/pres-de\nDisallow: /partenaire\nDisallow: /*/partenaire\n\
                      Disallow: /admin\nDisallow: /*/admin\nDisallow: /tuiles/\n";

/// `GET /robots.txt`
async fn robots(cx: Cx) -> Response {
    let sitemap = match cx.public_url() {
        "" => String::new(),
        base => format!("Sitemap: {base}/sitemap.xml\n"),
    };
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], format!("User-agent: *\n{CLOSED}{sitemap}"))
        .into_response()
}
