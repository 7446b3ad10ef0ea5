//! `/admin/positions`: venues without a sure position. The address service is asked about those of a page; what it is sure
//! of is shown beside what is known, and a coordinator accepts it one by one. What it is not sure of is placed by hand.

mod offer;
mod search;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::{broken, member};
use crate::audit::{self, Act};
use crate::listing::Pager;
use crate::territory::Lost;
use crate::venue::store::{self, Version};
use crate::venue::{Point, Position, Venue};
use crate::web::guard::redirect;
use crate::web::{Cx, Error, Form, Params, Result, urls};
use offer::Offer;
use search::Found;

/// Venues on a page, and addresses asked about at a time.
const PER_PAGE: usize = 20;

#[derive(Template)]
#[template(path = "admin/positions.html")]
struct Page<'a> {
    cx: &'a Cx,
    count: usize,
    number: usize,
    lines: Vec<Line>,
    offers: Vec<Offered>,
    pager: Pager,
    /// How many were just accepted, and how many could not be.
    done: Option<(usize, usize)>,
    /// Whether the service was asked: what it was not sure of is told.
    asked: bool,
    problem: Option<&'static str>,
}

/// A venue without a sure position.
struct Line {
    name: String,
    /// Key of what it lacks.
    lost: Lost,
    street: Option<String>,
    edit: String,
    /// What the service said, when it is not sure.
    found: Option<Found>,
}

/// A position somebody may accept.
struct Offered {
    offer: Offer,
    name: String,
    before: Option<Position>,
    checked: bool,
}

/// A venue, the revision it stands at, what its position lacks, and the place it can only be.
struct Seen {
    venue: Venue,
    lost: Lost,
    certain: Option<Point>,
}

/// Every venue without a sure position, the worst first.
async fn seen(cx: &Cx) -> Result<Vec<Seen>> {
    let venues = store::all(&cx.app.db().readers).await.map_err(broken)?;
    let catalogue = cx.catalogue();
    let here = venues.into_iter().filter(|venue| venue.closing.is_none() && !catalogue.has_moved(&venue.id));
    let seen = here.filter_map(|venue| {
        let (lost, certain) = cx.app.territory().lost(&venue)?;
        Some(Seen { venue, lost, certain })
    });
    let mut seen: Vec<Seen> = seen.collect();
    seen.sort_by(|one, other| (one.lost, &one.venue.name).cmp(&(other.lost, &other.venue.name)));
    Ok(seen)
}

/// How many, for the desk.
pub(super) async fn waiting(cx: &Cx) -> Result<usize> {
    Ok(seen(cx).await?.len())
}

/// `GET /admin/positions`
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let count = |name| params.get(name).and_then(|count| count.parse::<usize>().ok());
    let done = count("prises").zip(count("laissees"));
    let (mut page, seen) = page(&cx, params.page()?).await?;
    page.done = done;
    page.offers = repairs(&cx, &seen).await?;
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// The page asked for, and the venues on it.
async fn page(cx: &Cx, number: usize) -> Result<(Page<'_>, Vec<Seen>)> {
    let all = seen(cx).await?;
    let count = all.len();
    let at = |page| cx.url(&format!("{}?page={page}", urls::POSITIONS));
    let pager = Pager::at(number, count, PER_PAGE, at).ok_or(Error::NotFound)?;
    let seen: Vec<Seen> = all.into_iter().skip((number - 1) * PER_PAGE).take(PER_PAGE).collect();
    let lines = seen.iter().map(|seen| Line::new(cx, seen)).collect();
    let (offers, done, problem) = (Vec::new(), None, None);
    Ok((Page { cx, count, number, lines, offers, pager, done, asked: false, problem }, seen))
}

/// Positions that can only mean one place: nobody needs to be asked.
async fn repairs(cx: &Cx, seen: &[Seen]) -> Result<Vec<Offered>> {
    let mut offers = Vec::new();
    for Seen { venue, certain, .. } in seen {
        if let Some((point, position)) = certain.zip(venue.position) {
            let position = Position { point, ..position };
            offers.extend(offered(cx, Offer::repair(venue, position)).await?);
        }
    }
    Ok(offers)
}

/// The offer with the venue as it stands now. None when the venue is gone.
async fn offered(cx: &Cx, offer: Offer) -> Result<Option<Offered>> {
    let found = store::find(&cx.app.db().readers, &offer.id).await.map_err(broken)?;
    Ok(found.map(|(venue, version)| {
        let offer = if offer.version == 0 { Offer { version: version.0, ..offer } } else { offer };
        Offered { offer, name: venue.name, before: venue.position, checked: false }
    }))
}

/// `POST /admin/positions/chercher`: asks the address service about the venues of a page.
pub(super) async fn search(cx: Cx, Form(form): Form) -> Result<Response> {
    let (mut page, seen) = page(&cx, form.page()?).await?;
    page.offers = repairs(&cx, &seen).await?;
    let found = search::ask(&cx, &seen).await;
    for ((seen, line), found) in seen.iter().zip(&mut page.lines).zip(found) {
        match found {
            Found::Sure(located) => {
                page.offers.extend(offered(&cx, Offer::of(&seen.venue, located)).await?);
            }
            unsure @ (Found::Unsure(..) | Found::Nothing | Found::NoStreet | Found::Away) => {
                line.found = Some(unsure);
            }
        }
    }
    page.asked = true;
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// `POST /admin/positions`: the positions that were ticked.
pub(super) async fn take(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let offers = form.0.iter().filter(|(name, _)| name.starts_with("vu-"));
    let offers: Vec<Offer> = offers.filter_map(|(_, text)| serde_json::from_str(text).ok()).collect();
    let chosen: Vec<&str> = form.every("choix").collect();
    let (taken, left): (Vec<Offer>, Vec<Offer>) =
        offers.into_iter().partition(|offer| chosen.contains(&offer.id.as_str()));
    if taken.is_empty() {
        let (mut page, _) = page(&cx, form.page()?).await?;
        for offer in left {
            page.offers.extend(offered(&cx, offer).await?);
        }
        page.problem = Some("positions-none-ticked");
        return Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    let mut writer = cx.app.db().write().await?;
    let mut done = 0;
    for offer in &taken {
        if let Some((venue, signature)) = offer.accepted(&cx, &mut writer, by).await? {
            let version = Version(offer.version);
            let saved = store::save_over(&mut writer, &venue, version, &signature, cx.now).await;
            done += usize::from(saved.map_err(broken)?.is_ok());
        }
    }
    audit::record(&mut *writer, Some(by), Act::PositionsTaken, &done.to_string(), cx.now).await?;
    writer.commit().await?;
    cx.app.reload().await.map_err(broken)?;
    let not = taken.len() - done;
    Ok(redirect(&cx.url(&format!("{}?prises={done}&laissees={not}", urls::POSITIONS))))
}

impl Line {
    fn new(cx: &Cx, seen: &Seen) -> Self {
        let venue = &seen.venue;
        Self {
            name: venue.name.clone(),
            lost: seen.lost,
            street: venue.address.street.clone(),
            edit: cx.url(&format!("{}/adresse", urls::edit(&venue.slug))),
            found: None,
        }
    }
}

impl Offered {
    /// “50.69160, 3.17480 (à la rue près)”.
    fn told(cx: &Cx, position: &Position) -> String {
        let (lat, lon) = (position.point.lat(), position.point.lon());
        format!("{lat:.5}, {lon:.5} ({})", cx.t(&format!("precision-{}", position.precision)))
    }

    fn before(&self, cx: &Cx) -> Option<String> {
        self.before.map(|position| Self::told(cx, &position))
    }

    fn after(&self, cx: &Cx) -> String {
        Self::told(cx, &self.offer.position)
    }

    /// How far the old position is from the new one, in metres.
    fn moved(&self) -> Option<String> {
        let metres = self.before?.point.distance_m(self.offer.position.point);
        Some(format!("{metres:.0}"))
    }
}
