//! `GET /selection/{numbers}`: the venues chosen, one more, one less, and the ways to hand them over.

use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Days, NaiveTime, Utc};

use crate::i18n::{Lang, date};
use crate::listing::along::{Along, DeskName};
use crate::listing::card::{Badge, Reach, area};
use crate::listing::qr;
use crate::need::Need;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::filter::{Filter, When};
use crate::venue::standing::Standing;
use crate::venue::{Chosen, ServiceSet};
use crate::web::params::{Params, Path};
use crate::web::{Cx, Made, Markup, Result, urls};

use super::wish::along;
use super::{found, share};

#[derive(Template)]
#[template(path = "selection/page.html")]
struct Page<'a> {
    cx: &'a Cx,
    chosen: &'a Chosen,
    /// What goes on to the sheet.
    along: &'a Along,
    cards: Vec<Card<'a>>,
    /// What was looked for, to add one.
    asked: Option<String>,
    matches: Vec<Match>,
    /// Where it all stays, with its scheme.
    address: String,
    text: String,
    picture: Markup,
    text_picture: Markup,
    days: Vec<Choice>,
    /// What people come for.
    needs: Vec<Choice>,
}

/// A value of the form of the sheet, and its words.
struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

struct Card<'a> {
    entry: &'a Entry,
    badge: Badge,
    reach: Reach,
    area: String,
    url: String,
    /// The selection without it; none for the last one.
    without: Option<String>,
}

/// A venue that may be added.
struct Match {
    name: String,
    area: String,
    url: String,
}

/// Most venues offered to a search.
const MATCHES: usize = 8;

pub(super) async fn show(cx: Cx, Path(chosen): Path<Chosen>, params: Params) -> Result<Response> {
    let filter = Filter::read(params.get("q").map(|text| ("q", text)))?;
    let along = along(&params)?;
    let here = urls::selection(&chosen);
    let key = along.to(&match &filter.text {
        Some(text) => format!("{here}?q={text}"),
        None => here,
    });
    cx.answer(&key, |cx, catalogue| make(cx, catalogue, &chosen, &filter, &along))
}

fn make(cx: &Cx, catalogue: &Catalogue, chosen: &Chosen, filter: &Filter, along: &Along) -> Result<Made> {
    let entries = found(catalogue, chosen)?;
    let address = format!("{}{}", cx.app.config().base_url(), cx.url(&urls::selection(chosen)));
    let text = share::text(cx, &entries, &address);
    let changes_at = changes_at(cx, &entries);
    let page = Page {
        cx,
        chosen,
        along,
        cards: entries.iter().map(|entry| Card::new(cx, chosen, along, entry)).collect(),
        asked: filter.text.clone(),
        matches: matches(cx, catalogue, chosen, filter, along),
        picture: qr::picture(&address, &cx.t("selection-qr")),
        text_picture: qr::picture(&text, &cx.t("selection-qr-text")),
        days: days(cx, &entries, along.when),
        needs: needs(cx, along),
        address,
        text,
    };
    cx.page(&page, changes_at)
}

/// The next change of a state shown, midnight at the latest: the text tells the hours of today.
fn changes_at(cx: &Cx, entries: &[&Entry]) -> DateTime<Utc> {
    let of = |entry: &&Entry| {
        let now = entry.local(cx.now);
        let midnight = (now.date() + Days::new(1)).and_time(NaiveTime::MIN);
        let standing = Standing::of(entry, ServiceSet::default(), When::Now, now);
        let change = standing.changes_at().filter(|at| *at > now).map_or(midnight, |at| at.min(midnight));
        entry.calendar.instant(change)
    };
    entries.iter().map(of).min().unwrap_or(cx.now)
}

fn matches(cx: &Cx, catalogue: &Catalogue, chosen: &Chosen, filter: &Filter, along: &Along) -> Vec<Match> {
    if filter.text.is_none() || chosen.is_full() {
        return Vec::new();
    }
    let selection = catalogue.select(filter, cx.now);
    let hits = selection.sure.iter().chain(&selection.hours_unknown);
    let one = |entry: &Entry| {
        let more = chosen.with(entry.number?)?;
        let url = cx.url(&along.to(&urls::selection(&more)));
        Some(Match { name: entry.venue.name.clone(), area: area(cx, entry), url })
    };
    hits.filter_map(|hit| one(hit.entry)).take(MATCHES).collect()
}

/// The seven days from today, as the slip is asked for them; the day asked besides, when it is a later one.
fn days(cx: &Cx, entries: &[&Entry], asked: When) -> Vec<Choice> {
    let Some(today) = entries.first().map(|entry| entry.local(cx.now).date()) else { return Vec::new() };
    let asked = asked.day().filter(|day| *day >= today);
    let week = (0..7).map(|n| today + Days::new(n));
    let later = asked.filter(|day| *day >= today + Days::new(7));
    week.chain(later)
        .map(|day| Choice {
            value: day.to_string(),
            words: date::long_day(cx.lang, day),
            chosen: asked == Some(day),
        })
        .collect()
}

/// Each need by its name: papers to bring belong to it.
fn needs(cx: &Cx, along: &Along) -> Vec<Choice> {
    let needs = cx.app.needs();
    let choice = |need: &Need| Choice {
        value: need.id.to_string(),
        words: cx.t(&need.key()).into_owned(),
        chosen: along.need.as_ref() == Some(&need.id),
    };
    needs.all().map(choice).collect()
}

impl<'a> Card<'a> {
    fn new(cx: &Cx, chosen: &Chosen, along: &Along, entry: &'a Entry) -> Self {
        let standing = Standing::of(entry, ServiceSet::default(), When::Now, entry.local(cx.now));
        let without = entry.number.and_then(|number| chosen.without(number));
        Self {
            entry,
            badge: Badge::new(cx, entry, &standing),
            reach: Reach::of(cx, entry),
            area: area(cx, entry),
            url: cx.url(&urls::venue(&entry.venue.slug)),
            without: without.map(|left| cx.url(&along.to(&urls::selection(&left)))),
        }
    }
}

impl Page<'_> {
    const DESK_MAX: usize = DeskName::MAX;

    fn here(&self) -> String {
        self.cx.url(&urls::selection(self.chosen))
    }

    fn desk(&self) -> &str {
        self.along.desk.as_ref().map_or("", DeskName::as_str)
    }

    fn liaison_url(&self) -> String {
        self.cx.url(&self.along.to(&format!("{}/liaison", urls::selection(self.chosen))))
    }

    /// Where one keeps it on the telephone.
    fn offline_url(&self) -> String {
        self.cx.url(&urls::offline_with_selection(self.chosen))
    }

    fn title(&self) -> String {
        self.cx.n("selection-title", &self.chosen.len()).into_owned()
    }

    fn is_french(&self) -> bool {
        self.cx.lang == Lang::French
    }

    fn sms(&self) -> String {
        share::sms(&self.text)
    }

    fn mail(&self) -> String {
        share::mail(&self.cx.t("share-subject"), &self.text)
    }

    /// Languages a slip may have beside French.
    fn others(&self) -> impl Iterator<Item = Lang> {
        self.cx.settings.langs().filter(|lang| *lang != Lang::French)
    }
}
