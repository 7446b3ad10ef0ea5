//! `GET /selection/{numbers}/fiche`: the sheet of paper that is handed over. Three venues a page, one in large print.

use askama::Template;
use axum::response::Response;
use chrono::{Days, NaiveTime};

use crate::i18n::date;
use crate::listing::qr;
use crate::listing::slip_map::{self, Spot};
use crate::need::{Need, Pointer};
use crate::sums::Sum;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::{Chosen, ServiceSet};
use crate::web::params::{Params, Path};
use crate::web::{Counted, Cx, Error, Made, Markup, Result, urls};

use super::found;
use super::panel::{Asking, DayHours, Panel};
use super::tongues::{Both, Tongues};
use super::wish::{Size, Wish};

#[derive(Template)]
#[template(path = "selection/slip.html")]
struct Slip<'a> {
    cx: &'a Cx,
    wish: &'a Wish,
    chosen: &'a Chosen,
    tongues: Tongues,
    pages: Vec<Page<'a>>,
    title: Both,
    /// The need, and the day asked.
    about: Both,
    picture: Markup,
    /// Without its scheme, as people copy it.
    address: String,
    edited: String,
    papers: Vec<Paper>,
    sources: String,
}

/// What to bring, as its publisher says.
struct Paper {
    what: Both,
}

/// One sheet of paper.
struct Page<'a> {
    panels: Vec<Panel<'a>>,
    map: Option<Markup>,
}

pub(super) async fn show(cx: Cx, Path(chosen): Path<Chosen>, params: Params) -> Result<Response> {
    let wish = Wish::read(&cx, &params)?;
    let key = format!("{}/fiche{}", urls::selection(&chosen), wish.query());
    cx.answer(&key, |cx, catalogue| make(cx, catalogue, &chosen, &wish))
}

fn make(cx: &Cx, catalogue: &Catalogue, chosen: &Chosen, wish: &Wish) -> Result<Made> {
    let entries = found(catalogue, chosen)?;
    let first = entries.first().ok_or(Error::NotFound)?;
    let now = first.local(cx.now);
    let tongues = Tongues::new(cx, wish.other);
    let needs = cx.app.needs();
    let need = wish.along.need.as_ref().and_then(|id| needs.find(id));
    let services = need.map_or_else(ServiceSet::default, |need| need.services);
    let asking = Asking { tongues: &tongues, wish, services, now };
    let numbered: Vec<_> = entries.iter().copied().zip(1..).collect();
    let pages = numbered.chunks(wish.size.per_page()).map(|some| Page::new(cx, &asking, some)).collect();
    let url =
        format!("{}{}", cx.app.config().base_url(), urls::local(tongues.visitor(), &urls::selection(chosen)));
    let page = Slip {
        cx,
        wish,
        chosen,
        pages,
        title: tongues.say(|cx| cx.n("slip-title", &entries.len()).into_owned()),
        about: tongues.say(|cx| about(cx, &asking)),
        picture: qr::picture(&url, &cx.t("slip-qr")),
        address: bare(&url),
        papers: need.map_or_else(Vec::new, |need| papers(&tongues, need)),
        sources: need.map_or_else(String::new, |need| sources(&tongues.french, need)),
        edited: date::full_date(cx.lang, now.date()),
        tongues: Tongues::new(cx, wish.other),
    };
    // Days and closures move on at midnight.
    let midnight = (now.date() + Days::new(1)).and_time(NaiveTime::MIN);
    let made = cx.page(&page, first.calendar.instant(midnight))?;
    Ok(Made { counted: vec![Counted::Sum(Sum::sheet())], ..made })
}

/// What to bring, of the need and nothing else.
fn papers(tongues: &Tongues, need: &Need) -> Vec<Paper> {
    let paper = |one: &Pointer| Paper { what: tongues.of(&one.what) };
    need.papers.iter().map(paper).collect()
}

/// Who says so; “to be confirmed” where nobody wrote down when they read it there.
fn sources(cx: &Cx, need: &Need) -> String {
    let mut told: Vec<String> = Vec::new();
    for paper in &need.papers {
        let sure = paper.checked.is_some();
        let name = paper.publisher.as_str();
        let one = if sure { name.to_owned() } else { format!("{name} ({})", cx.t("to-confirm")) };
        if !told.contains(&one) {
            told.push(one);
        }
    }
    cx.t1("slip-papers-source", "source", &told.join(", ")).into_owned()
}

/// An address without its scheme, as people copy it.
pub(super) fn bare(url: &str) -> String {
    url.split_once("://").map_or(url, |(_, rest)| rest).to_owned()
}

/// “Déclarer mes impôts · jeudi 26 novembre”.
fn about(cx: &Cx, asking: &Asking<'_>) -> String {
    let need =
        asking.wish.along.need.as_ref().map(|need| format!("need-{need}")).filter(|key| cx.lang.knows(key));
    let need = need.map(|key| cx.t(&key).into_owned());
    let day = date::long_day(cx.lang, asking.wish.first_day(asking.now.date()));
    need.into_iter().chain([day]).collect::<Vec<_>>().join(" · ")
}

impl<'a> Page<'a> {
    fn new(cx: &Cx, asking: &Asking<'_>, entries: &[(&'a Entry, usize)]) -> Self {
        let panels: Vec<_> =
            entries.iter().map(|(entry, number)| Panel::new(asking, entry, *number)).collect();
        let spot = |(entry, number): &(&Entry, usize)| {
            Some(Spot { number: *number, point: entry.point()?, approximate: entry.is_approximate() })
        };
        let spots: Vec<Spot> = entries.iter().filter_map(spot).collect();
        let map = (!spots.is_empty()).then(|| slip_map::draw(cx, &spots, &cx.t("slip-map")));
        Self { panels, map }
    }
}

impl Slip<'_> {
    fn is_large(&self) -> bool {
        self.wish.size == Size::Large
    }

    fn selection_url(&self) -> String {
        self.cx.url(&self.wish.along.to(&urls::selection(self.chosen)))
    }

    /// “Médiathèque, accueil – édité le mardi 24 novembre 2026”.
    fn edition(&self) -> String {
        let day = self.cx.t1("slip-edited", "date", &self.edited);
        self.wish.along.desk.as_ref().map_or_else(|| day.to_string(), |desk| format!("{desk} – {day}"))
    }
}
