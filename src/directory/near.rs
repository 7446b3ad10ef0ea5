//! `/pres-de`: near me, by an address, a street, a district or a venue typed in.
//!
//! What is typed is posted and never stands in an address or the journal: the answer is a redirect to a position
//! rounded to 100 m, or to a district.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::listing::Place;
use crate::outside::Located;
use crate::territory::Found;
use crate::venue::Point;
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

/// Why what was typed led nowhere.
enum Problem {
    Empty,
    /// Nothing of that name.
    Unknown,
    /// Nothing of that name here, and the address service does not answer.
    Away,
    /// Found, but outside the territory.
    Elsewhere,
}

impl Problem {
    const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "near-empty",
            Self::Unknown => "near-unknown",
            Self::Away => "near-away",
            Self::Elsewhere => "near-elsewhere",
        }
    }
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
            districts: cx.app.territory().districts().iter().map(to_district).collect(),
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
    match resolve(&cx, &typed).await {
        Ok(aim) => Ok(redirect(&cx.url(&place.url(&aim.narrow(filter))))),
        Err(problem) => {
            let page = Near::new(&cx, &filter, place, typed, Some(problem));
            let body = page.render().map_err(|cause| Error::internal("a template", cause))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, [(header::CONTENT_TYPE, HTML)], body).into_response())
        }
    }
}

/// Where what was typed leads.
enum Aim {
    Point(Point),
    District(crate::venue::Slug),
}

impl Aim {
    fn narrow(self, filter: Filter) -> Filter {
        let bare =
            Filter { near: None, radius_km: None, bounds: None, district: None, ..filter.first_page() };
        match self {
            Self::Point(point) => Filter { near: Some(point.rounded()), ..bare },
            Self::District(district) => Filter { district: Some(district), ..bare },
        }
    }
}

/// A house number is the address service's affair; a bare street, district or venue is known here.
async fn resolve(cx: &Cx, typed: &str) -> Result<Aim, Problem> {
    if typed.is_empty() {
        return Err(Problem::Empty);
    }
    let territory = cx.app.territory();
    let here = || known(cx, typed);
    if !typed.contains(|c: char| c.is_ascii_digit())
        && let Some(aim) = here()
    {
        return Ok(aim);
    }
    match cx.app.outside().locate(typed, territory).await {
        Located::At(point) if near_territory(cx, point) => Ok(Aim::Point(point)),
        Located::At(_) => here().ok_or(Problem::Elsewhere),
        Located::Nowhere => here().ok_or(Problem::Unknown),
        Located::Away => here().ok_or(Problem::Away),
    }
}

fn known(cx: &Cx, typed: &str) -> Option<Aim> {
    let found = cx.app.territory().resolve(typed);
    match found.first() {
        Some(Found::District(zone)) => Some(Aim::District(zone.id.clone())),
        Some(street @ Found::Street { .. }) => Some(Aim::Point(street.point())),
        None => venue_called(cx, typed).map(Aim::Point),
    }
}

fn venue_called(cx: &Cx, typed: &str) -> Option<Point> {
    let catalogue = cx.catalogue();
    let folded = crate::venue::name::fold(typed);
    catalogue
        .entries()
        .iter()
        .filter(|entry| {
            let called = |name: &String| crate::venue::name::fold(name) == folded;
            called(&entry.venue.name) || entry.venue.aliases.iter().any(called)
        })
        .find_map(crate::venue::catalogue::Entry::point)
}

/// Somebody just outside the outline still looks for a place here: 10 km.
fn near_territory(cx: &Cx, point: Point) -> bool {
    const NEAR_M: f64 = 10_000.0;
    let bounds = cx.app.territory().bounds();
    let nearest = Point::new(
        point.lat().clamp(bounds.south(), bounds.north()),
        point.lon().clamp(bounds.west(), bounds.east()),
    );
    nearest.is_ok_and(|nearest| nearest.distance_m(point) <= NEAR_M)
}

fn redirect(url: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, url.to_owned())]).into_response()
}
