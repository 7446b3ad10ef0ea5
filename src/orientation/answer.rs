//! The answer: who receives then, whom to call first, who fits almost; what to bring; what helps beside a place.

use askama::Template;

use super::finding::Shown;
use super::question::capital;
use super::trail::{Place, Said, Trail};
use crate::clock::day_of;
use crate::i18n::date;
use crate::listing::along::Along;
use crate::listing::card::Reach;
use crate::listing::{AskFound, Card};
use crate::need::{Company, Finding, Found, Need, Needs, Pointer, find};
use crate::sums::{self, Kind, Page, Sum};
use crate::venue::catalogue::Catalogue;
use crate::venue::filter::{Filter, When};
use crate::venue::{ServiceSet, VenueNumber};
use crate::web::{Counted, Cx, Made, Result, urls};

/// Most venues of each list: an answer, not a directory.
const MOST_FIT: usize = 8;
const MOST_CALL: usize = 6;
const MOST_ALMOST: usize = 4;
/// Venues of the sheet one takes home.
const MOST_PRINTED: usize = 3;

#[derive(Template)]
#[template(path = "orientation/answer.html")]
struct Answer<'a> {
    cx: &'a Cx,
    need: Option<&'a Need>,
    title: String,
    back: String,
    /// What was answered: words, and the address that asks it again.
    chips: Vec<(&'static str, String, String)>,
    parts: Vec<(&'static str, Vec<Shown>)>,
    none: bool,
    /// Distances are told, from here.
    from: Option<String>,
    unsaid: Option<(String, String)>,
    list_url: String,
    print_url: Option<String>,
    keep_url: Option<String>,
    /// Who tells where to find help, when nobody answers.
    information: Vec<Card>,
    found: AskFound,
}

impl Answer<'_> {
    fn papers(&self) -> &[Pointer] {
        self.need.map_or(&[], |need| &need.papers)
    }

    fn links(&self) -> &[Pointer] {
        self.need.map_or(&[], |need| &need.links)
    }

    fn offers(&self) -> &[Pointer] {
        self.need.map_or(&[], |need| &need.offers)
    }
}

pub(super) fn make(cx: &Cx, catalogue: &Catalogue, trail: &Trail, needs: &Needs) -> Result<Made> {
    let ask = trail.ask(cx, needs);
    let found = find(catalogue, &ask, cx.now);
    let need = trail.need.as_ref().and_then(Said::this).and_then(|id| needs.find(id));
    let shown = |list: &[Finding<'_>], most: usize| -> Vec<Shown> {
        list.iter().take(most).map(|finding| Shown::new(cx, finding)).collect()
    };
    let none = found.fits.is_empty() && found.call_first.is_empty() && found.almost.is_empty();
    let services = ask.ways.first().map_or_else(ServiceSet::default, |way| way.services());
    let filter = Filter { services, ..Filter::default() };
    let first = first(&found);
    let when = trail.when.as_ref().and_then(Said::this).copied().unwrap_or_default();
    let along = Along { need: need.map(|need| need.id.clone()), when, desk: None };
    let page = Answer {
        cx,
        need,
        title: cx.t(&need.map_or_else(|| "orientation-any".to_owned(), Need::key)).into_owned(),
        back: cx.url(&trail.before().path()),
        chips: chips(cx, trail),
        parts: vec![
            ("orientation-fits", shown(&found.fits, MOST_FIT)),
            ("orientation-call-first", shown(&found.call_first, MOST_CALL)),
            ("orientation-almost", shown(&found.almost, MOST_ALMOST)),
        ],
        none,
        from: from(cx, trail),
        unsaid: unsaid(cx, &filter, found.unsaid),
        list_url: cx.url(&urls::list(&filter)),
        print_url: (!first.is_empty()).then(|| cx.url(&along.to(&urls::slip(&first, cx.lang)))),
        keep_url: (!first.is_empty()).then(|| cx.url(&along.to(&urls::selection(&first)))),
        found: AskFound::new(cx, Page::Orientation, &trail.path()),
        information: if none { information(cx, catalogue) } else { vec![] },
    };
    let answers = found.fits.len() + found.call_first.len();
    Ok(Made { counted: counted(trail, answers), ..cx.page(&page, found.changes_at)? })
}

/// Those that go on a sheet together.
fn first(found: &Found<'_>) -> Vec<VenueNumber> {
    let all = found.fits.iter().chain(&found.call_first);
    all.take(MOST_PRINTED).filter_map(|finding| finding.entry.number).collect()
}

/// What of the question is counted: each word alone.
fn counted(trail: &Trail, answers: usize) -> Vec<Counted> {
    let need = trail.need.as_ref().and_then(Said::this).map(|id| Sum::new(Kind::Need, id));
    let district = match trail.place.as_ref().and_then(Said::this) {
        Some(Place::District(id)) => Some(Sum::new(Kind::District, id)),
        Some(Place::Near(_)) | None => None,
    };
    let when = trail.when.as_ref().and_then(Said::this).copied();
    let moment = when.into_iter().flat_map(sums::of_moment);
    let sums = need.into_iter().chain(district).chain(moment).chain([sums::outcome(answers)]);
    sums.map(Counted::Sum).collect()
}

/// What was answered, each with the address that asks it again.
fn chips(cx: &Cx, trail: &Trail) -> Vec<(&'static str, String, String)> {
    let again = |trail: Trail| cx.url(&trail.path());
    let mut chips = Vec::new();
    if let Some(company) = trail.company.as_ref().and_then(Said::this) {
        let (icon, key) = match company {
            Company::Alone => ("user", "orientation-alone"),
            Company::Somebody => ("hand-helping", "orientation-somebody"),
        };
        chips.push((icon, cx.t(key).into_owned(), again(Trail { company: None, ..trail.clone() })));
    }
    if let Some(when) = trail.when.as_ref().and_then(Said::this) {
        chips.push(("calendar", moment(cx, *when), again(Trail { when: None, ..trail.clone() })));
    }
    if let Some(place) = trail.place.as_ref().and_then(Said::this) {
        let words = match place {
            Place::District(id) => district(cx, id.as_str()),
            Place::Near(_) => cx.t("near-me").into_owned(),
        };
        chips.push(("map-pin", words, again(Trail { place: None, ..trail.clone() })));
    }
    chips
}

fn district(cx: &Cx, id: &str) -> String {
    cx.app.territory().district(id).map_or_else(String::new, |zone| zone.name.clone())
}

fn moment(cx: &Cx, when: When) -> String {
    let today = day_of(cx.now);
    match when {
        When::Now => cx.t("orientation-now").into_owned(),
        When::Day(day) => capital(&date::near_day(cx.lang, day, today)),
        When::At(at) | When::Between(at, _) => {
            let day = date::near_day(cx.lang, at.date(), today);
            format!("{}, {}", capital(&day), date::hour(cx.lang, at.time()))
        }
    }
}

/// Where distances are measured from, and how.
fn from(cx: &Cx, trail: &Trail) -> Option<String> {
    match trail.place.as_ref().and_then(Said::this)? {
        Place::Near(_) => Some(cx.t("orientation-distance").into_owned()),
        Place::District(id) => {
            let name = district(cx, id.as_str());
            Some(cx.t1("orientation-distance-district", "district", &name).into_owned())
        }
    }
}

/// “14 lieux n’ont pas dit …”, and where they are.
fn unsaid(cx: &Cx, filter: &Filter, count: usize) -> Option<(String, String)> {
    let wider = Filter { maybe: crate::venue::filter::Ask::Yes, ..filter.clone() };
    let words = crate::listing::words::unsaid_sentence(cx, filter, count);
    (count > 0 && !filter.services.is_empty()).then(|| (words, cx.url(&urls::list(&wider))))
}

fn information(cx: &Cx, catalogue: &Catalogue) -> Vec<Card> {
    let filter = Filter::default();
    let selection = catalogue.select(&filter, cx.now);
    let informs = selection.sure.iter().filter(|hit| hit.entry.is_information_point());
    informs.map(|hit| Card::new(cx, &filter, hit)).collect()
}
