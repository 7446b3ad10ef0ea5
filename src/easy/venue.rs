//! `GET /facile/lieux/{slug}`: one venue, a fact at a time.

use askama::Template;
use axum::response::Response;
use chrono::{Days, NaiveTime};

use crate::hours::{Hours, announced};
use crate::i18n::state;
use crate::listing::card::{Reach, directions};
use crate::listing::{pictogram, week};
use crate::venue::catalogue::Entry;
use crate::venue::filter::When;
use crate::venue::standing::{Standing, Told};
use crate::venue::{Answer, Cost, FactGroup, ServiceSet, Slug, Venue, Word};
use crate::web::{Cx, Error, Path, Result, urls};

use super::told;

#[derive(Template)]
#[template(path = "easy/venue.html")]
struct Show<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    /// The shape of its state.
    state: &'static str,
    told: Vec<String>,
    gone: bool,
    reach: Reach,
    directions: Option<String>,
    services: Vec<Offer>,
    /// The sentences of each of the seven days to come; empty when the hours are not known.
    days: Vec<Vec<String>>,
    exceptions: Vec<String>,
    certainty: Vec<String>,
}

struct Offer {
    icon: &'static str,
    name: String,
}

pub(super) async fn show(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    cx.answer(&urls::easy_venue(&slug), |cx, catalogue| {
        let entry = catalogue.find(&slug).ok_or(Error::NotFound)?;
        let now = entry.local(cx.now);
        let standing = Standing::of(entry, ServiceSet::default(), When::Now, now);
        let midnight = (now.date() + Days::new(1)).and_time(NaiveTime::MIN);
        let change = standing.changes_at().filter(|at| *at > now).map_or(midnight, |at| at.min(midnight));
        cx.page(&Show::new(cx, entry, &standing), entry.calendar.instant(change))
    })
}

impl<'a> Show<'a> {
    fn new(cx: &'a Cx, entry: &'a Entry, standing: &Standing) -> Self {
        let (venue, lang) = (&entry.venue, cx.lang);
        let now = entry.local(cx.now);
        let gone = standing.told == Told::ClosedForGood;
        let readable = !gone && venue.hours.as_ref().and_then(Hours::readable).is_some();
        let by = venue.provenance(FactGroup::Hours).map(|said| &said.by);
        let offer = |kind| Offer { icon: pictogram::of_service(kind), name: told::service(lang, kind) };
        let week = entry.week(None, now.date());
        Self {
            cx,
            venue,
            state: state::word(told::shown(standing)),
            told: told::state(lang, standing, now),
            gone,
            reach: Reach::of(cx, entry),
            directions: directions(entry).filter(|_| !gone),
            services: entry.offered.iter().map(offer).collect(),
            days: if readable { week.iter().map(|day| told::day(lang, day)).collect() } else { vec![] },
            exceptions: announced(&venue.exceptions, now.date(), week::DAYS_AHEAD)
                .map(|exception| told::exception(lang, exception))
                .collect(),
            certainty: told::certainty(lang, standing.certainty, by),
        }
    }

    /// Free or paid, where only one of them is said.
    fn cost(&self) -> Option<&'static str> {
        match self.venue.conditions.costs.iter().collect::<Vec<_>>().as_slice() {
            [Word::Known(Cost::Free)] => Some("easy-free"),
            [Word::Known(Cost::Paid)] => Some("easy-paid"),
            _ => None,
        }
    }

    fn wheelchair(&self) -> Option<&'static str> {
        self.venue.conditions.wheelchair.map(|answer| match answer {
            Answer::Yes => "easy-wheelchair-yes",
            Answer::No => "easy-wheelchair-no",
        })
    }

    fn list_url(&self) -> String {
        self.cx.url(urls::EASY_LIST)
    }
}
