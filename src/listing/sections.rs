//! A list in its sections, by how sure we are, cut into pages.

use crate::venue::catalogue::{Catalogue, Hit, Selection, Unsaid};
use crate::venue::filter::{Filter, Page};
use crate::venue::standing::Standing;
use crate::web::Cx;

use super::{Card, Place, words};

/// Venues on a page.
const PER_PAGE: usize = 50;

/// Cards under a heading of their own. The sure ones have none.
pub struct Section {
    pub title: Option<String>,
    pub cards: Vec<Card>,
}

/// The neighbours of a page.
pub struct Pager {
    pub page: usize,
    pub pages: usize,
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl Pager {
    /// Page `page` of `items` lines, `per_page` a page, whose address `at` gives. None beyond the last.
    pub fn at(page: usize, items: usize, per_page: usize, at: impl Fn(usize) -> String) -> Option<Self> {
        let pages = items.div_ceil(per_page).max(1);
        (1..=pages).contains(&page).then(|| Self {
            page,
            pages,
            previous: (page > 1).then(|| at(page - 1)),
            next: (page < pages).then(|| at(page + 1)),
        })
    }

    /// “Page 2 sur 5”.
    pub fn words(&self, cx: &Cx) -> String {
        cx.lang.say_with("page-of", &[("page", self.page.into()), ("pages", self.pages.into())]).into_owned()
    }
}

/// A section before it is cut into pages: cards are made of what is shown only.
pub struct Part<'a> {
    title: Option<String>,
    hits: Vec<&'a Hit<'a>>,
}

/// The parts of an answer in their order: sure, hours not known, facts not known.
pub fn lay_out<'a>(cx: &Cx, filter: &Filter, selection: &'a Selection<'a>) -> Vec<Part<'a>> {
    let (buildings, unknown): (Vec<_>, Vec<_>) =
        selection.hours_unknown.iter().partition(|hit| hit.is_building_open());
    let mut parts = vec![
        Part { title: None, hits: selection.sure.iter().collect() },
        Part { title: Some(cx.t("section-building-open").into_owned()), hits: buildings },
        Part { title: Some(hours_unknown(cx, &unknown)), hits: unknown },
    ];
    if let Unsaid::Shown(hits) = &selection.facts_unknown {
        let title = words::unsaid_sentence(cx, filter, hits.len());
        parts.push(Part { title: Some(title), hits: hits.iter().collect() });
    }
    parts
}

fn hours_unknown(cx: &Cx, hits: &[&Hit<'_>]) -> String {
    cx.n("section-hours-unknown", &hits.len()).into_owned()
}

/// The part shown when nothing answers.
pub fn of_nearest<'a>(cx: &Cx, near: &'a [Hit<'a>]) -> Vec<Part<'a>> {
    vec![Part { title: Some(cx.t("section-nearest").into_owned()), hits: near.iter().collect() }]
}

pub fn is_empty(parts: &[Part<'_>]) -> bool {
    parts.iter().all(|part| part.hits.is_empty())
}

/// When nothing answers: venues that answer a part of the words, else those that tell where to find help.
pub fn nearest<'a>(cx: &Cx, catalogue: &'a Catalogue, filter: &Filter) -> Vec<Hit<'a>> {
    const MOST: usize = 6;
    let found = filter.text.as_deref().map(|text| catalogue.index().find(text));
    let open_to_all = |entry: &&crate::venue::catalogue::Entry| entry.venue.closing.is_none();
    let entries = || catalogue.entries().iter().enumerate();
    let some: Vec<_> = entries()
        .filter(|(at, entry)| found.as_ref().is_some_and(|found| found.holds_some(*at, entry)))
        .map(|(_, entry)| entry)
        .filter(open_to_all)
        .take(MOST)
        .collect();
    let chosen = if some.is_empty() {
        entries().map(|(_, entry)| entry).filter(|entry| entry.is_information_point()).take(MOST).collect()
    } else {
        some
    };
    chosen
        .into_iter()
        .map(|entry| {
            let standing = Standing::of(entry, filter.services, filter.when, entry.local(cx.now));
            Hit { entry, distance_m: None, standing }
        })
        .collect()
}

/// The page asked for. None beyond the last.
pub fn paged(cx: &Cx, filter: &Filter, place: Place, parts: Vec<Part<'_>>) -> Option<(Vec<Section>, Pager)> {
    let total: usize = parts.iter().map(|part| part.hits.len()).sum();
    let page = usize::try_from(filter.page.0).ok()?;
    let at = |page: usize| {
        let page = Page(u32::try_from(page).unwrap_or(1));
        cx.url(&place.url(&Filter { page, ..filter.clone() }))
    };
    let pager = Pager::at(page, total, PER_PAGE, at)?;
    let (mut skip, mut room) = ((page - 1) * PER_PAGE, PER_PAGE);
    let mut sections = Vec::new();
    for part in parts {
        let shown = part.hits.iter().skip(skip).take(room);
        let cards: Vec<Card> = shown.map(|hit| Card::new(cx, filter, hit)).collect();
        skip = skip.saturating_sub(part.hits.len());
        room -= cards.len();
        if !cards.is_empty() {
            sections.push(Section { title: part.title, cards });
        }
    }
    Some((sections, pager))
}
