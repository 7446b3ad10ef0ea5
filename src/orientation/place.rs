//! Where from: the phone's position, an address typed in, a district.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::question;
use super::trail::{Place, Question, Said, Trail};
use crate::listing::aim::{self, Aim, Problem};
use crate::web::{Cx, Form, Result};

/// The field of the form.
const TYPED: &str = "adresse";
/// Longest text typed, in characters.
const TYPED_MAX: usize = 200;

/// What the page offers to say where one is.
pub(super) struct Choice {
    pub typed: String,
    pub problem: Option<Problem>,
    pub kept: Vec<(&'static str, String)>,
    /// Where the phone's position is added.
    pub located: String,
    /// Names and addresses.
    pub districts: Vec<(String, String)>,
}

impl Choice {
    pub(super) fn new(cx: &Cx, trail: &Trail) -> Self {
        let bare = Trail { place: None, ..trail.clone() };
        let to = |zone: &crate::territory::Zone| {
            let place = Some(Said::This(Place::District(zone.id.clone())));
            (zone.name.clone(), cx.url(&Trail { place, ..bare.clone() }.path()))
        };
        Self {
            typed: String::new(),
            problem: None,
            kept: bare.pairs(),
            located: cx.url(&bare.path()),
            districts: cx.app.territory().districts_by_name().into_iter().map(to).collect(),
        }
    }
}

/// `POST /orientation/ou`: what is typed leads to a position rounded to 100 m or to a district, never into an address.
pub(super) async fn locate(cx: Cx, Form(form): Form) -> Result<Response> {
    let typed: String = form.get(TYPED).unwrap_or_default().trim().chars().take(TYPED_MAX).collect();
    let needs = cx.app.needs();
    let trail = Trail { place: None, ..Trail::read(&cx, &form, &needs) };
    let problem = match aim::resolve(&cx, &typed).await {
        Ok(aim) => {
            let place = match aim {
                Aim::Point(point) => Place::Near(point),
                Aim::District(id) => Place::District(id),
            };
            let found = Trail { place: Some(Said::This(place)), ..trail };
            let url = cx.url(&found.path());
            return Ok((StatusCode::SEE_OTHER, [(header::LOCATION, url)]).into_response());
        }
        Err(problem) => problem,
    };
    let mut page = question::page(&cx, &trail, Question::Place, &needs);
    page.place = Some(Choice { typed, problem: Some(problem), ..Choice::new(&cx, &trail) });
    Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page))
}
