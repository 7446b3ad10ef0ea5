//! The pages that are kept: home, list, a venue, and the one shown where nothing was kept.

use askama::Template;
use chrono::{Datelike, Days, NaiveDate};

use super::places::Places;
use super::sheet::{DAYS, Sheet};
use crate::i18n::{Lang, date};
use crate::listing::card::{Reach, area};
use crate::listing::{pictogram, words};
use crate::venue::ServiceKind;
use crate::venue::catalogue::Entry;
use crate::venue::filter::Filter;
use crate::web::{Cx, Error, Result, urls};

/// The day a copy was made.
#[derive(Clone, Copy)]
pub(super) struct Made(pub(super) NaiveDate);

impl Made {
    /// “Copie du jeudi 26 novembre 2026.”
    pub(super) fn words(self, cx: &Cx) -> String {
        cx.t1("offline-copy", "day", &whole_day(cx, self.0)).into_owned()
    }

    /// The last day told.
    pub(super) fn until(self) -> NaiveDate {
        self.0 + Days::new(DAYS - 1)
    }
}

/// “jeudi 26 novembre 2026”: true whenever it is read.
pub(super) fn whole_day(cx: &Cx, day: NaiveDate) -> String {
    format!("{}\u{a0}{}", date::long_day(cx.lang, day), day.year())
}

/// A need as a tile, or a link of the list.
struct Need {
    kind: ServiceKind,
    icon: &'static str,
    name: String,
    url: String,
}

type Say = fn(Lang, ServiceKind) -> String;

fn needs(cx: &Cx, kinds: impl IntoIterator<Item = ServiceKind>, say: Say) -> Vec<Need> {
    let need = |kind| {
        let filter = Filter { services: [kind].into_iter().collect(), ..Filter::default() };
        let (icon, name) = (pictogram::of_service(kind), say(cx.lang, kind));
        Need { kind, icon, name, url: cx.url(&urls::list(&filter)) }
    };
    kinds.into_iter().map(need).collect()
}

#[derive(Template)]
#[template(path = "offline/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    made: Made,
    needs: Vec<Need>,
}

pub(super) fn home(cx: &Cx, made: Made) -> Result<String> {
    rendered(&Home { cx, made, needs: needs(cx, pictogram::SIX, words::service) })
}

#[derive(Template)]
#[template(path = "offline/list.html")]
struct List<'a> {
    cx: &'a Cx,
    made: Made,
    needs: Vec<Need>,
    cards: Vec<Card<'a>>,
}

/// A line of the list.
struct Card<'a> {
    entry: &'a Entry,
    url: String,
    area: String,
    reach: Reach,
    /// Pictogram and name.
    offers: Vec<(&'static str, String)>,
}

impl<'a> Card<'a> {
    fn new(cx: &Cx, entry: &'a Entry) -> Self {
        let offer = |kind| (pictogram::of_service(kind), words::service_short(cx.lang, kind));
        Self {
            entry,
            url: cx.url(&urls::venue(&entry.venue.slug)),
            area: area(cx, entry),
            reach: Reach::of(cx, entry),
            offers: entry.offered.iter().map(offer).collect(),
        }
    }

    /// `imprimante scanner`: what the script of the page chooses by.
    fn services(&self) -> String {
        self.entry.offered.iter().map(ServiceKind::word).collect::<Vec<_>>().join(" ")
    }
}

pub(super) fn list(cx: &Cx, made: Made, places: &Places<'_>) -> Result<String> {
    let cards = places.entries.iter().map(|entry| Card::new(cx, entry)).collect();
    rendered(&List { cx, made, needs: needs(cx, places.services().iter(), words::service_short), cards })
}

#[derive(Template)]
#[template(path = "offline/venue.html")]
struct Venue<'a> {
    cx: &'a Cx,
    made: Made,
    sheet: Sheet<'a>,
}

pub(super) fn venue(cx: &Cx, made: Made, entry: &Entry) -> Result<String> {
    rendered(&Venue { cx, made, sheet: Sheet::new(cx, entry, made.0) })
}

#[derive(Template)]
#[template(path = "offline/absent.html")]
struct Absent<'a> {
    cx: &'a Cx,
}

/// What stands in the place of a page that was not kept.
pub(super) fn absent(cx: &Cx) -> Result<String> {
    rendered(&Absent { cx })
}

fn rendered(page: &impl Template) -> Result<String> {
    page.render().map_err(|cause| Error::internal("a template", cause))
}
