//! `GET /facile/lieux`: the venues that answer, ten at a time.

use askama::Template;
use axum::response::Response;

use crate::i18n::state;
use crate::listing::card::Reach;
use crate::listing::{Pager, pictogram};
use crate::sums;
use crate::venue::catalogue::{Hit, Selection, Unsaid};
use crate::venue::filter::{Ask, Filter, Page};
use crate::web::{Counted, Cx, Error, Filtered, Made, Result, urls};

use super::told;

/// Venues on a page.
const PER_PAGE: usize = 10;

#[derive(Template)]
#[template(path = "easy/list.html")]
struct List<'a> {
    cx: &'a Cx,
    title: String,
    icon: &'static str,
    count: String,
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

pub(super) async fn show(cx: Cx, Filtered(filter): Filtered) -> Result<Response> {
    cx.answer(&urls::easy_list(&filter), |cx, catalogue| {
        let selection = catalogue.select(&filter, cx.now);
        let list = List::new(cx, &filter, &selection).ok_or(Error::NotFound)?;
        let counted = sums::of_filter(&filter, selection.sure.len()).into_iter().map(Counted::Sum).collect();
        Ok(Made { counted, ..cx.page(&list, selection.changes_at)? })
    })
}

impl<'a> List<'a> {
    /// None beyond the last page.
    fn new(cx: &'a Cx, filter: &Filter, selection: &Selection<'_>) -> Option<Self> {
        let (unsaid, counted): (&[Hit<'_>], usize) = match &selection.facts_unknown {
            Unsaid::Shown(hits) => (hits, 0),
            Unsaid::Counted(n) => (&[], *n),
        };
        let said: Vec<_> = selection.sure.iter().chain(&selection.hours_unknown).collect();
        let count = match (said.len(), unsaid.len()) {
            (0, 0) => cx.t("easy-none").into_owned(),
            (0, _) => cx.t("easy-none-sure").into_owned(),
            (n, _) => cx.n("easy-count", &n).into_owned(),
        };
        let all: Vec<(&Hit<'_>, Said)> = said
            .into_iter()
            .map(|hit| (hit, Said::All))
            .chain(unsaid.iter().map(|hit| (hit, Said::NotAll)))
            .collect();
        let page = usize::try_from(filter.page.0).ok()?;
        let at = |page: usize| {
            let page = Page(u32::try_from(page).unwrap_or(1));
            cx.url(&urls::easy_list(&Filter { page, ..filter.clone() }))
        };
        let pager = Pager::at(page, all.len(), PER_PAGE, at)?;
        let shown = all.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
        let service = filter.services.iter().next();
        Some(Self {
            cx,
            title: title(cx, filter),
            icon: service.map_or("map-pin", pictogram::of_service),
            count,
            cards: shown.map(|(hit, said)| Card::new(cx, hit, *said)).collect(),
            pager,
            wider: (counted > 0).then(|| {
                let wider = Filter { maybe: Ask::Yes, ..filter.clone().first_page() };
                cx.url(&urls::easy_list(&wider))
            }),
        })
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
