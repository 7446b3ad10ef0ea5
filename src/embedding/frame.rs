//! `GET /integre`: the page in a partner's frame.

use askama::Template;
use axum::response::{IntoResponse, Response};
use chrono::Days;

use crate::listing::card::Reach;
use crate::listing::{Listing, Place, map_config, words};
use crate::venue::catalogue::Catalogue;
use crate::venue::filter::Filter;
use crate::web::asked::Data;
use crate::web::error::Told;
use crate::web::headers::Frames;
use crate::web::{Cx, Error, Made, Markup, Params, Result, guard};

use super::look::{BadValue, Look, View};

#[derive(Template)]
#[template(path = "embedding/frame.html")]
struct Frame<'a> {
    cx: &'a Cx,
    look: &'a Look,
    list: Listing,
    /// Where, when the title does not say it.
    place: Option<String>,
    /// The map, where it is shown.
    map: Option<Markup>,
    /// Whether the map waits until it is asked for.
    waits: bool,
}

#[derive(Template)]
#[template(path = "embedding/problem.html")]
struct Problem<'a> {
    cx: &'a Cx,
    told: Told,
}

/// `GET /integre`
pub(super) async fn show(cx: Cx, params: Result<Params>) -> Response {
    let made = params.and_then(|params| page(&cx, &params));
    let mut response = made.unwrap_or_else(|error| problem(&cx, error));
    response.extensions_mut().insert(Frames::StandsIn);
    response
}

fn page(cx: &Cx, params: &Params) -> Result<Response> {
    let filter = params.filter()?.first_page();
    let look = Look::read(cx, params).map_err(|bad| explained(cx, &bad))?;
    // Nothing is counted: what a partner chose once is not what each of its readers asks.
    cx.answer_by_data(&look.path(cx, &filter), |cx, catalogue| {
        let frame = Frame::new(cx, catalogue, &filter, &look)?;
        cx.page(&frame, frame.list.changes_at)
    })
}

impl<'a> Frame<'a> {
    fn new(cx: &'a Cx, catalogue: &Catalogue, filter: &Filter, look: &'a Look) -> Result<Self> {
        let list = Listing::new(cx, catalogue, filter, Place::List)?;
        let place = words::place(cx, filter).unwrap_or_else(|| cx.place().to_owned());
        Ok(Self {
            cx,
            look,
            place: (!list.title.contains(&place)).then_some(place),
            map: (look.view != View::List).then(|| map_config::json(cx, filter, list.total)),
            waits: cx.data() == Data::Saved,
            list,
        })
    }

    /// A sheet of the site as the scheme has it, whatever the visitor's screen prefers.
    fn sheet(&self, name: &str) -> String {
        self.cx.asset(&format!("{name}-{}.css", self.look.palette.scheme().word()))
    }
}

fn explained(cx: &Cx, bad: &BadValue) -> Error {
    let value: String = bad.value.chars().filter(|c| !c.is_control()).take(60).collect();
    let said = [("parameter", bad.name.into()), ("value", value.into())];
    Error::Explained(cx.lang.say_with("bad-filter-value", &said).into_owned())
}

/// An error in the frame itself: the site's own page of errors stands in no frame, so whoever made a mistake in the code
/// would not read it.
fn problem(cx: &Cx, error: Error) -> Response {
    let response = error.into_response();
    let (status, told) = (response.status(), Told::of(cx, &response));
    if status.is_client_error() { guard::html(status, &Problem { cx, told }) } else { response }
}

/// `GET /integre.css`: the colours of the partner, as a sheet of their own. A `<style>` in the page would need the policy
/// opened, by a nonce (which no answer kept for everybody can hold) or a hash for each pair of colours; so the policy of
/// this page is closed to styles as all others are, and the values are colours that were parsed.
pub(super) async fn colours(cx: Cx, params: Params) -> Result<Response> {
    let look = Look::read(&cx, &params).map_err(|bad| explained(&cx, &bad))?;
    cx.answer(&look.colours_path(), |cx, _| {
        let changes_at = cx.now + Days::new(1);
        Ok(Made { body: look.palette.css(), mime: "text/css; charset=utf-8", changes_at, counted: vec![] })
    })
}
