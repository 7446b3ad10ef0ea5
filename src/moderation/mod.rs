//! SLICE: what was changed of a venue, by whom, and who decides. For now its public history.

mod history;

use axum::Router;
use axum::routing::get;

use crate::app::App;

pub fn routes() -> Router<App> {
    Router::new().route("/lieux/{slug}/historique", get(history::show))
}
