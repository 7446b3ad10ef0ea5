//! `/admin/doublons`: pairs of venues that may be one place, side by side, with why. Somebody looks: they are two, which
//! is remembered; or they are joined, or one of them is corrected or closed.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{broken, member};
use crate::audit::{self, Act};
use crate::clock::day_of;
use crate::joining::{self, Distinct};
use crate::listing::Pager;
use crate::listing::change::{Value, name};
use crate::listing::value;
use crate::venue::alike::Pair;
use crate::venue::catalogue::{Catalogue, Moved};
use crate::venue::change::{Fact, Field};
use crate::venue::store as venues;
use crate::venue::{Venue, VenueId};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Result, urls};

/// Pairs on a page.
const PER_PAGE: usize = 50;

/// What tells two places apart, in the order it is compared.
const COMPARED: [Fact; 8] = [
    Fact::Aliases,
    Fact::Street,
    Fact::Commune,
    Fact::Phone,
    Fact::Emails,
    Fact::Websites,
    Fact::Pivot,
    Fact::Hours,
];

#[derive(Template)]
#[template(path = "admin/duplicates.html")]
struct Duplicates<'a> {
    cx: &'a Cx,
    count: usize,
    pairs: Vec<Twins<'a>>,
    pager: Pager,
    /// Whether two were just said to be two.
    parted: bool,
    /// The venue that was just joined to another.
    joined: Option<&'a Moved>,
    moved: &'a [Moved],
}

/// Two venues that may be one.
struct Twins<'a> {
    reasons: String,
    /// How much they resemble one another, from 0 to 100.
    score: String,
    sides: [Side<'a>; 2],
}

struct Side<'a> {
    venue: &'a Venue,
    facts: Vec<(String, Value)>,
}

impl<'a> Twins<'a> {
    fn new(cx: &Cx, pair: &Pair<'a>) -> Self {
        let reasons = pair.likeness.reasons.iter().map(|why| cx.t(&format!("alike-{why}")));
        let reasons = reasons.collect::<Vec<_>>().join(", ");
        let score = format!("{:.0}", pair.likeness.score * 100.0);
        Self { reasons, score, sides: [Side::new(cx, pair.one), Side::new(cx, pair.other)] }
    }
}

impl<'a> Side<'a> {
    fn new(cx: &Cx, venue: &'a Venue) -> Self {
        let today = day_of(cx.now);
        let fact = |fact: &Fact| {
            let field = Field::Fact(*fact);
            (name(cx.lang, field), value::of(cx, field, venue, today))
        };
        Self { venue, facts: COMPARED.iter().map(fact).collect() }
    }

    /// Where the other is joined to it.
    fn join(&self, cx: &Cx, other: &Self) -> String {
        cx.url(&urls::join(&self.venue.id, &other.venue.id))
    }

    fn page(&self, cx: &Cx) -> String {
        cx.url(&urls::venue(&self.venue.slug))
    }

    fn edit(&self, cx: &Cx) -> String {
        cx.url(&urls::edit(&self.venue.slug))
    }

    fn close(&self, cx: &Cx) -> String {
        cx.url(&urls::close(&self.venue.slug))
    }
}

impl Duplicates<'_> {
    fn history(&self, moved: &Moved) -> String {
        self.cx.url(&urls::revisions(&moved.slug))
    }

    /// Name and page of the venue that stayed.
    fn kept(&self, moved: &Moved) -> Option<(String, String)> {
        let catalogue = self.cx.catalogue();
        let kept = &catalogue.forwarded(&moved.slug)?.venue;
        Some((kept.name.clone(), self.cx.url(&urls::venue(&kept.slug))))
    }
}

/// The pairs nobody looked at yet, the most alike first.
pub(super) async fn waiting<'a>(cx: &Cx, catalogue: &'a Catalogue) -> Result<Vec<Pair<'a>>> {
    let venues = catalogue.entries().iter().map(|entry| &*entry.venue);
    Ok(joining::likely(&cx.app.db().readers, venues).await?)
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let page = params.page()?;
    let catalogue = cx.catalogue();
    let waiting = waiting(&cx, &catalogue).await?;
    let at = |page| cx.url(&format!("{}?page={page}", urls::DUPLICATES));
    let pager = Pager::at(page, waiting.len(), PER_PAGE, at).ok_or(Error::NotFound)?;
    let pairs = waiting.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    let pairs = pairs.map(|pair| Twins::new(&cx, pair)).collect();
    let parted = params.get("fait").is_some();
    let moved = catalogue.moved();
    let joined = params.get("reunis").and_then(|slug| moved.iter().find(|one| one.slug.as_str() == slug));
    let page = Duplicates { cx: &cx, count: waiting.len(), pairs, pager, parted, joined, moved };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// `POST /admin/doublons`: the two are two.
pub(super) async fn part(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let id = |name| form.get(name).and_then(|id| id.parse::<VenueId>().ok()).ok_or(Error::BadRequest);
    let (one, other) = (id("un")?, id("autre")?);
    if one == other {
        return Err(Error::BadRequest);
    }
    let mut writer = cx.app.db().write().await?;
    let one_found = venues::find(&mut *writer, &one).await.map_err(broken)?;
    let other_found = venues::find(&mut *writer, &other).await.map_err(broken)?;
    let ((one_venue, _), (other_venue, _)) = one_found.zip(other_found).ok_or(Error::NotFound)?;
    if joining::store::add_distinct(&mut *writer, &Distinct::new(&one, &other)).await? {
        let about = format!("{} / {}", one_venue.name, other_venue.name);
        audit::record(&mut *writer, Some(by), Act::VenuesParted, &about, cx.now).await?;
    }
    writer.commit().await?;
    Ok(redirect(&cx.url(&format!("{}?fait=oui", urls::DUPLICATES))))
}
