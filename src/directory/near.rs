//! `/pres-de`: near me, by an address, a street, a district or a venue typed in.
//!
//! What is typed is posted and never stands in an address or the journal: the answer is a redirect to a position
//! rounded to 100 m, or to a district.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::listing::Place;
use crate::listing::aim::{self, Aim, Problem};
use crate::venue::filter::Filter;
use crate::web::answer::HTML;
use crate::web::{Cx, Error, Filtered, Form, Result};

/// The field of the form.
const TYPED: &str = "adresse";
/// Where to go: `carte` for the map.
const TOWARDS: &str = "vers";
/// Longest text typed, in characters.
const TYPED_MAX: usize = 200;

#[derive(Template)]
#[template(path = "directory/near.html")]
struct Near<'a> {
    cx: &'a Cx,
    typed: String,
    problem: Option<Problem>,
    kept: Vec<(&'static str, String)>,
    towards: &'static str,
    located_url: String,
    districts: Vec<(String, String)>,
}

impl<'a> Near<'a> {
    fn new(cx: &'a Cx, filter: &Filter, place: Place, typed: String, problem: Option<Problem>) -> Self {
        let bare = Filter { near: None, radius_km: None, bounds: None, ..filter.clone().first_page() };
        let to_district = |zone: &crate::territory::Zone| {
            let filter = Filter { district: Some(zone.id.clone()), ..bare.clone() };
            (zone.name.clone(), cx.url(&place.url(&filter)))
        };
        Self {
            cx,
            typed,
            problem,
            kept: bare.pairs().into_iter().map(|(name, value)| (name.word(), value)).collect(),
            towards: if place == Place::Map { "carte" } else { "" },
            located_url: cx.url(&place.url(&bare)),
            districts: cx.app.territory().districts_by_name().into_iter().map(to_district).collect(),
        }
    }
}

/// `GET /pres-de`: the form, for those without script or without position.
pub(super) async fn show(cx: Cx, Filtered(filter): Filtered) -> Result<Response> {
    let key = format!("/pres-de?{}", filter.query());
    cx.answer(&key, |cx, _| {
        let page = Near::new(cx, &filter, Place::List, String::new(), None);
        cx.page(&page, cx.now + chrono::Days::new(1))
    })
}

/// `POST /pres-de`
pub(super) async fn locate(cx: Cx, Form(form): Form) -> Result<Response> {
    let typed = form.get(TYPED).unwrap_or_default().trim().chars().take(TYPED_MAX).collect::<String>();
    let place = if form.get(TOWARDS) == Some("carte") { Place::Map } else { Place::List };
    let filter = form.filter()?;
    match aim::resolve(&cx, &typed).await {
        Ok(aim) => Ok(redirect(&cx.url(&place.url(&narrow(filter, aim))))),
        Err(problem) => {
            let page = Near::new(&cx, &filter, place, typed, Some(problem));
            let body = page.render().map_err(|cause| Error::internal("a template", cause))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, [(header::CONTENT_TYPE, HTML)], body).into_response())
        }
    }
}

/// The same question from there.
fn narrow(filter: Filter, aim: Aim) -> Filter {
    let bare = Filter { near: None, radius_km: None, bounds: None, district: None, ..filter.first_page() };
    match aim {
        Aim::Point(point) => Filter { near: Some(point), ..bare },
        Aim::District(district) => Filter { district: Some(district), ..bare },
    }
}

fn redirect(url: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, url.to_owned())]).into_response()
}
