//! `GET /`: what this is in one sentence, the six needs, and what is open at this hour.

use askama::Template;
use axum::response::Response;

use crate::listing::card::Reach;
use crate::listing::{Card, pictogram, words};
use crate::venue::ServiceKind;
use crate::venue::filter::{Ask, Filter};
use crate::web::{Cx, Result, urls};

#[derive(Template)]
#[template(path = "directory/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    needs: Vec<Need>,
    open_url: String,
    open_map_url: String,
    /// The first of those open now, and how many there are.
    open: Vec<Card>,
    open_count: usize,
    confirmed: bool,
}

/// A need as a tile.
pub(super) struct Need {
    pub icon: &'static str,
    pub name: String,
    pub url: String,
}

impl Need {
    pub(super) fn new(cx: &Cx, kind: ServiceKind) -> Self {
        let filter = Filter { services: [kind].into_iter().collect(), ..Filter::default() };
        Self {
            icon: pictogram::of_service(kind),
            name: words::service(cx.lang, kind),
            url: cx.url(&urls::list(&filter)),
        }
    }
}

/// How many of the open venues the home page shows.
const SHOWN: usize = 3;

pub(super) async fn show(cx: Cx) -> Result<Response> {
    cx.answer("/", |cx, catalogue| {
        let filter = Filter { open: Ask::Yes, ..Filter::default() };
        let selection = catalogue.select(&filter, cx.now);
        let certain = |hit: &crate::venue::catalogue::Hit<'_>| {
            hit.standing.certainty == crate::venue::Certainty::Confirmed
        };
        let page = Home {
            cx,
            needs: pictogram::SIX.iter().map(|kind| Need::new(cx, *kind)).collect(),
            open_url: cx.url(&urls::list(&filter)),
            open_map_url: cx.url(&urls::map(&filter)),
            open: selection.sure.iter().take(SHOWN).map(|hit| Card::new(cx, &filter, hit)).collect(),
            open_count: selection.sure.len(),
            confirmed: selection.sure.iter().all(certain),
        };
        cx.page(&page, selection.changes_at)
    })
}

impl Home<'_> {
    fn open_title(&self) -> String {
        let key = if self.confirmed { "home-open" } else { "home-usually-open" };
        self.cx.n(key, &self.open_count).into_owned()
    }
}
