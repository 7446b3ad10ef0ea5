//! SLICE: "did you find it?", asked at the end of a list, an answer and a venue's page. One more yes or no of that kind
//! of page, and nothing else: no cookie, no text, not which question or which venue.

use axum::response::Response;

use crate::sums::{Opinion, Page, Sum};
use crate::web::guard::redirect;
use crate::web::limit::Network;
use crate::web::local::LocalPath;
use crate::web::{Cx, Doors, Error, Form, Result};

pub fn doors() -> Doors {
    Doors::new().count("/avis", count).in_every_language()
}

/// `POST /avis`: `page`, `trouve`, and where one came from (`retour`), where one is thanked.
async fn count(cx: Cx, network: Network, Form(form): Form) -> Result<Response> {
    let page: Page = form.get("page").and_then(|word| word.parse().ok()).ok_or(Error::BadRequest)?;
    let opinion: Opinion = form.get("trouve").and_then(|word| word.parse().ok()).ok_or(Error::BadRequest)?;
    cx.app.limits().opinions_from_network.count(&network)?;
    cx.count([Sum::opinion(page, opinion)]);
    let back = form.get("retour").and_then(|path| path.parse::<LocalPath>().ok());
    let back = back.as_ref().map_or("/", LocalPath::as_str);
    // The page is the one the browser has: the end of the address alone shows the thanks.
    Ok(redirect(&format!("{back}#merci")))
}
