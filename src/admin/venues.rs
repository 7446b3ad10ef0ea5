//! `GET /admin/lieux`: all venues, drafts included, as the database has them.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::broken;
use super::completeness::Gap;
use super::table::{Known, Order, Question, answer};
use crate::account::roster;
use crate::clock::day_of;
use crate::i18n::date;
use crate::listing::Pager;
use crate::venue::freshness::Freshness;
use crate::venue::{Slug, Status, VenueId, store};
use crate::web::{Cx, Error, Params, Result, urls};

/// Venues on a page.
const PER_PAGE: usize = 50;

#[derive(Template)]
#[template(path = "admin/venues.html")]
struct Venues<'a> {
    cx: &'a Cx,
    question: Question,
    found: usize,
    rows: Vec<Row>,
    pager: Pager,
    /// What was just done, in words.
    done: Option<String>,
}

struct Row {
    id: VenueId,
    slug: Slug,
    name: String,
    place: String,
    draft: bool,
    structures: Vec<(i64, String)>,
    confirmed: String,
}

impl Row {
    fn new(cx: &Cx, known: Known) -> Self {
        let Known { venue, confirmed, structures, .. } = known;
        let district = venue.address.district.as_ref().map(|id| {
            let known = cx.app.territory().district(id.as_str());
            known.map_or_else(|| id.clone(), |zone| zone.name.clone())
        });
        let place = [venue.address.street, district].into_iter().flatten().collect::<Vec<_>>();
        let confirmed = match confirmed {
            None => cx.t("freshness-jamais").into_owned(),
            date => date::fact_date(cx.lang, date),
        };
        Self {
            draft: venue.status == Status::Draft,
            place: place.join(", "),
            id: venue.id,
            slug: venue.slug,
            name: venue.name,
            structures,
            confirmed,
        }
    }

    /// Where it is read: a draft has no page.
    fn page(&self, cx: &Cx) -> Option<String> {
        (!self.draft).then(|| cx.url(&urls::venue(&self.slug)))
    }
}

/// Every venue with what the city knows about it.
pub(super) async fn known(cx: &Cx) -> Result<Vec<Known>> {
    let mut db = cx.app.db().readers.begin().await?;
    let venues = store::all(&mut *db).await.map_err(broken)?;
    let ties = roster::structures_of_venues(&mut *db).await?;
    let today = day_of(cx.now);
    let catalogue = cx.catalogue();
    // What was joined to another is listed with the duplicates.
    let here = venues.into_iter().filter(|venue| !catalogue.has_moved(&venue.id));
    Ok(here.map(|venue| Known::new(venue, &ties, today)).collect())
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let question = Question::read(&params)?;
    let found = answer(&question, known(&cx).await?);
    let count = found.len();
    let at = |page| cx.url(&Question { page, ..question.clone() }.path());
    let pager = Pager::at(question.page, count, PER_PAGE, at).ok_or(Error::NotFound)?;
    let shown = found.into_iter().skip((question.page - 1) * PER_PAGE).take(PER_PAGE);
    let rows = shown.map(|known| Row::new(&cx, known)).collect();
    let done = done(&cx, &params);
    let page = Venues { cx: &cx, question, found: count, rows, pager, done };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// “3 lettres partent.”
fn done(cx: &Cx, params: &Params) -> Option<String> {
    let (what, count) = (params.get("fait")?, params.get("nombre")?.parse::<usize>().ok()?);
    let key = match what {
        "lettres" => "venues-done-letters",
        "publies" => "venues-done-published",
        "liens" => "venues-done-links",
        _ => return None,
    };
    Some(cx.n(key, &count).into_owned())
}
