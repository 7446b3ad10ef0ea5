//! `/admin/appels`: the venues letters do not reach, with what to ask them. A call is filed as the city, by telephone.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::facts::{self, Gap, Group};
use super::sheet::today;
use crate::clock::day_of;
use crate::i18n::date;
use crate::listing::Pager;
use crate::listing::card::Call as Number;
use crate::listing::said::summary;
use crate::reminder::call::{self, Answer, Call};
use crate::reminder::confirmation::{self, Done};
use crate::venue::store as venues;
use crate::venue::{Slug, Venue};
use crate::web::guard::redirect;
use crate::web::urls::CALLS;
use crate::web::{Cx, Error, Form, Params, Path, Result};

/// Venues on a page: more than a day of calls.
const PER_PAGE: usize = 50;

/// A venue to call, with what to ask.
struct ToCall {
    slug: Slug,
    name: String,
    number: Option<Number>,
    /// “Non confirmé depuis plus d’un an …”
    freshness: String,
    gaps: Vec<Gap>,
    groups: Vec<Group>,
    last_call: Option<String>,
}

impl ToCall {
    fn new(cx: &Cx, venue: &Venue, last: Option<Call>) -> Self {
        let day = today(cx);
        Self {
            slug: venue.slug.clone(),
            name: venue.name.clone(),
            number: venue.contact.phone.as_ref().map(Number::to),
            freshness: summary(cx, venue, day),
            gaps: facts::gaps(cx, venue),
            groups: facts::groups(cx, venue, day),
            last_call: last.map(|call| called(cx, call)),
        }
    }
}

/// “Appelé le 24 novembre 2026 : pas de réponse”
fn called(cx: &Cx, call: Call) -> String {
    let answer = cx.t(&format!("fresh-call-{}", call.answer));
    let date = date::full_date(cx.lang, call.on);
    cx.lang.say_with("fresh-called", &[("date", date.into()), ("answer", answer.into())]).into_owned()
}

#[derive(Template)]
#[template(path = "freshness/calls.html")]
struct Calls<'a> {
    cx: &'a Cx,
    /// All there are, the page's and the others.
    count: usize,
    venues: Vec<ToCall>,
    pager: Pager,
}

impl Calls<'_> {
    fn questions_url(&self, slug: &Slug) -> String {
        self.cx.url(&format!("{CALLS}/{slug}/questionnaire"))
    }
}

/// `GET /admin/appels`: those that wait longest first.
pub(super) async fn list(cx: Cx, params: Params) -> Result<Response> {
    let page = params.page()?;
    let catalogue = cx.catalogue();
    let mut reader = cx.app.db().readers.acquire().await?;
    let due = call::due(&mut reader, &catalogue, today(&cx)).await?;
    drop(reader);
    let at = |page| cx.url(&format!("{CALLS}?page={page}"));
    let pager = Pager::at(page, due.len(), PER_PAGE, at).ok_or(Error::NotFound)?;
    let shown = due.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let venues = shown.map(|(venue, last)| ToCall::new(&cx, venue, *last)).collect();
    Ok(cx.own_page(StatusCode::OK, &Calls { cx: &cx, count: due.len(), venues, pager }))
}

/// `POST /admin/appels/{slug}`: what came of a call.
pub(super) async fn file(cx: Cx, Path(slug): Path<Slug>, Form(form): Form) -> Result<Response> {
    let person = cx.member.as_ref().ok_or(Error::NotForYou)?.person;
    let answer: Answer = form.get("reponse").and_then(|word| word.parse().ok()).ok_or(Error::BadRequest)?;
    let found = venues::find_by_slug(&cx.app.db().readers, &slug).await?;
    let (venue, _) = found.ok_or(Error::NotFound)?;
    if confirmation::file_call(&cx.app, &venue, answer, person, cx.now).await? != Done::Confirmed {
        return Err(Error::NotFound);
    }
    Ok(redirect(&cx.url(&match answer {
        Answer::ToCorrect => format!("/partenaire/lieux/{}/modifier", venue.slug),
        Answer::AllRight | Answer::Nobody => CALLS.to_owned(),
    })))
}

#[derive(Template)]
#[template(path = "freshness/questions.html")]
struct Questions<'a> {
    cx: &'a Cx,
    venue: ToCall,
    printed_on: String,
}

/// `GET /admin/appels/{slug}/questionnaire`: the same questions on paper.
pub(super) async fn questionnaire(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let found = venues::find_by_slug(&cx.app.db().readers, &slug).await?;
    let (venue, _) = found.ok_or(Error::NotFound)?;
    let printed_on = date::full_date(cx.lang, day_of(cx.now));
    let page = Questions { cx: &cx, venue: ToCall::new(&cx, &venue, None), printed_on };
    Ok(cx.own_page(StatusCode::OK, &page))
}
