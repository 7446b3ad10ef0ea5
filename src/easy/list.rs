//! `GET /facile/lieux`: the venues that answer, ten at a time.

use askama::Template;
use axum::response::Response;

use crate::i18n::state;
use crate::listing::card::Reach;
use crate::listing::{Pager, pictogram};
use crate::need::{self, Ask, Finding, Found, Need, NeedId, Pointer};
use crate::sums::{self, Kind, Sum};
use crate::venue::catalogue::{Hit, Selection, Unsaid};
use crate::venue::filter::{Ask as Yes, Filter, Page};
use crate::web::{Counted, Cx, Error, Made, Params, Result, urls};

use super::told;

/// Venues on a page.
const PER_PAGE: usize = 10;

#[derive(Template)]
#[template(path = "easy/list.html")]
struct List<'a> {
    cx: &'a Cx,
    title: String,
    icon: String,
    count: String,
    /// What to bring, and what helps beside a place; on the first page only.
    papers: Vec<Pointer>,
    offers: Vec<Pointer>,
    cards: Vec<Card>,
    pager: Pager,
    /// Shows those that have not said.
    wider: Option<String>,
}

struct Card {
    name: String,
    url: String,
    /// The shape of its state.
    state: &'static str,
    told: Vec<String>,
    street: Option<String>,
    reach: Reach,
}

/// Whether a venue has said all that is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    All,
    NotAll,
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let filter = params.filter()?;
    if let Some(word) = params.get("besoin") {
        let id: NeedId = word.parse().map_err(|_| Error::NotFound)?;
        return of_need(&cx, &id, filter.page);
    }
    cx.answer(&urls::easy_list(&filter), |cx, catalogue| {
        let selection = catalogue.select(&filter, cx.now);
        let (changes_at, sure) = (selection.changes_at, selection.sure.len());
        let list = List::new(cx, of_filter(cx, &filter, selection), filter.page).ok_or(Error::NotFound)?;
        let counted = sums::of_filter(&filter, sure).into_iter().map(Counted::Sum).collect();
        Ok(Made { counted, ..cx.page(&list, changes_at)? })
    })
}

/// Who answers a need: those who receive, those to call first, those who open later.
fn of_need(cx: &Cx, id: &NeedId, page: Page) -> Result<Response> {
    let key = format!("{}&page={}", urls::easy_need(id), page.0);
    cx.answer(&key, |cx, catalogue| {
        let needs = cx.app.needs();
        let need = needs.find(id).ok_or(Error::NotFound)?;
        let found = need::find(catalogue, &Ask::of(need, None), cx.now);
        let (changes_at, answers) = (found.changes_at, found.fits.len() + found.call_first.len());
        let list = List::new(cx, of_found(cx, need, found), page).ok_or(Error::NotFound)?;
        let asked = Sum::new(Kind::Need, id);
        let counted = if page == Page::default() { vec![asked, sums::outcome(answers)] } else { vec![] };
        let counted = counted.into_iter().map(Counted::Sum).collect();
        Ok(Made { counted, ..cx.page(&list, changes_at)? })
    })
}

/// What a list shows, before it is cut into pages.
struct Places<'a> {
    title: String,
    icon: String,
    hits: Vec<(Hit<'a>, Said)>,
    papers: Vec<Pointer>,
    offers: Vec<Pointer>,
    /// The address, to which the page is added.
    url: String,
    wider: Option<String>,
}

fn of_filter<'a>(cx: &Cx, filter: &Filter, selection: Selection<'a>) -> Places<'a> {
    let (unsaid, counted): (Vec<Hit<'a>>, usize) = match selection.facts_unknown {
        Unsaid::Shown(hits) => (hits, 0),
        Unsaid::Counted(n) => (Vec::new(), n),
    };
    let said = selection.sure.into_iter().chain(selection.hours_unknown).map(|hit| (hit, Said::All));
    let wider = || cx.url(&urls::easy_list(&Filter { maybe: Yes::Yes, ..filter.clone().first_page() }));
    let service = filter.services.iter().next();
    Places {
        title: title(cx, filter),
        icon: service.map_or("map-pin", pictogram::of_service).to_owned(),
        hits: said.chain(unsaid.into_iter().map(|hit| (hit, Said::NotAll))).collect(),
        papers: Vec::new(),
        offers: Vec::new(),
        url: urls::easy_list(&filter.clone().first_page()),
        wider: (counted > 0).then(wider),
    }
}

fn of_found<'a>(cx: &Cx, need: &Need, found: Found<'a>) -> Places<'a> {
    let all = found.fits.into_iter().chain(found.call_first).chain(found.almost);
    let hit = |one: Finding<'a>| Hit { entry: one.entry, distance_m: one.distance_m, standing: one.standing };
    Places {
        title: cx.t(&need.key()).into_owned(),
        icon: need.icon.clone(),
        hits: all.map(|one| (hit(one), Said::All)).collect(),
        papers: need.papers.clone(),
        offers: need.offers.clone(),
        url: urls::easy_need(&need.id),
        wider: None,
    }
}

impl<'a> List<'a> {
    /// None beyond the last page.
    fn new(cx: &'a Cx, places: Places<'_>, page: Page) -> Option<Self> {
        let Places { title, icon, hits, papers, offers, url, wider } = places;
        let (papers, offers) = if page == Page::default() { (papers, offers) } else { Default::default() };
        let said = hits.iter().filter(|(_, said)| *said == Said::All).count();
        let count = match (said, hits.len()) {
            (0, 0) => cx.t("easy-none").into_owned(),
            (0, _) => cx.t("easy-none-sure").into_owned(),
            (n, _) => cx.n("easy-count", &n).into_owned(),
        };
        let page = usize::try_from(page.0).ok()?;
        let joint = if url.contains('?') { '&' } else { '?' };
        let at =
            |page: usize| cx.url(&if page > 1 { format!("{url}{joint}page={page}") } else { url.clone() });
        let pager = Pager::at(page, hits.len(), PER_PAGE, at)?;
        let shown = hits.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
        let cards = shown.map(|(hit, said)| Card::new(cx, hit, *said)).collect();
        Some(Self { cx, title, icon, count, papers, offers, cards, pager, wider })
    }
}

/// The services asked, in easy words; never the text somebody wrote.
fn title(cx: &Cx, filter: &Filter) -> String {
    let services: Vec<String> = filter.services.iter().map(|kind| told::service(cx.lang, kind)).collect();
    if services.is_empty() { cx.t("easy-places").into_owned() } else { services.join(". ") }
}

impl Card {
    fn new(cx: &Cx, hit: &Hit<'_>, said: Said) -> Self {
        let (entry, venue) = (hit.entry, &hit.entry.venue);
        let mut told = told::state(cx.lang, &hit.standing, entry.local(cx.now));
        if said == Said::NotAll {
            told.push(cx.t("easy-not-said").into_owned());
        }
        Self {
            name: venue.name.clone(),
            url: cx.url(&urls::easy_venue(&venue.slug)),
            state: state::word(told::shown(&hit.standing)),
            told,
            street: venue.address.street.clone(),
            reach: Reach::of(cx, entry),
        }
    }
}
