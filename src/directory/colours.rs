//! `GET /couleurs.css`: the colour of the brand, where a coordinator has set one. By day only: by night the site has
//! colours of its own.

use axum::response::Response;
use chrono::Days;

use crate::web::{Cx, Error, Made, Result};

pub(super) async fn show(cx: Cx) -> Result<Response> {
    cx.answer("/couleurs.css", |cx, _| {
        let colour = cx.settings.colour.ok_or(Error::NotFound)?.colour();
        let body = format!(
            "@media (prefers-color-scheme:light){{:root{{--brand:{colour};--brand-strong:{}}}}}",
            colour.darker()
        );
        let changes_at = cx.now + Days::new(1);
        Ok(Made { body, mime: "text/css; charset=utf-8", changes_at, counted: vec![] })
    })
}
