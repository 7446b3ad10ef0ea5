//! `GET /hors-ligne`: what a telephone keeps if it is asked to, the button, and how it is erased.

use askama::Template;
use axum::response::Response;
use chrono::{Days, NaiveDate};

use super::copy::whole_day;
use super::midnight;
use super::places::{self, ChosenBy, MOST, Places};
use crate::clock::day_of;
use crate::venue::filter::When;
use crate::venue::{Chosen, Point};
use crate::web::{Cx, Error, Params, Result, urls};

#[derive(Template)]
#[template(path = "offline/page.html")]
struct Page<'a> {
    cx: &'a Cx,
    wish: &'a Wish,
    /// How many venues are kept.
    count: usize,
    some: Option<String>,
    by_distance: bool,
    bundle_url: String,
    today: NaiveDate,
    last: NaiveDate,
}

/// What is kept beside the city: `?selection=12-40&journee=2026-12-02&pres=50.69,3.17`.
#[derive(Default)]
struct Wish {
    selection: Option<Chosen>,
    day: Option<NaiveDate>,
    near: Option<Point>,
}

impl Wish {
    fn read(params: &Params) -> Result<Self> {
        let selection = params.get("selection").map(str::parse).transpose().map_err(|_| Error::BadRequest)?;
        let day = match params.get("journee").map(str::parse) {
            None => None,
            Some(Ok(When::Day(day))) => Some(day),
            Some(_) => return Err(Error::BadRequest),
        };
        Ok(Self { selection, day, near: places::near(params)? })
    }

    /// One address for one wish.
    fn key(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if let Some(chosen) = &self.selection {
            query.append_pair("selection", &Self::numbers(chosen));
        }
        if let Some(day) = self.day {
            query.append_pair("journee", &day.to_string());
        }
        if let Some(near) = self.near {
            query.append_pair("pres", &format!("{},{}", near.lat(), near.lon()));
        }
        format!("{}?{}", urls::OFFLINE, query.finish())
    }

    fn numbers(chosen: &Chosen) -> String {
        urls::selection(chosen).trim_start_matches("/selection/").to_owned()
    }
}

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let mut wish = Wish::read(&params)?;
    wish.near = wish.near.filter(|_| cx.catalogue().entries().len() > MOST);
    cx.answer(&wish.key(), |cx, catalogue| {
        let places = Places::of(catalogue, wish.near);
        let first = day_of(cx.now);
        let page = Page {
            cx,
            wish: &wish,
            count: places.entries.len(),
            some: some(cx, &places),
            by_distance: places.chosen_by == ChosenBy::Distance,
            bundle_url: cx.url(&urls::offline_copy(wish.near)),
            today: first,
            last: first + Days::new(super::day::AHEAD_DAYS),
        };
        cx.page(&page, midnight(cx.now))
    })
}

impl Page<'_> {
    fn selection(&self) -> Option<String> {
        self.wish.selection.as_ref().map(Wish::numbers)
    }

    fn day_words(&self) -> Option<String> {
        self.wish.day.map(|day| self.day_is(day))
    }

    fn day_is(&self, day: NaiveDate) -> String {
        self.cx.t1("offline-what-day", "day", &whole_day(self.cx, day)).into_owned()
    }
}

/// Which venues are kept, where they are not all.
pub(super) fn some(cx: &Cx, places: &Places<'_>) -> Option<String> {
    let key = match places.chosen_by {
        ChosenBy::All => return None,
        ChosenBy::Distance => "offline-some-near",
        ChosenBy::Freshness => "offline-some-fresh",
    };
    let args = [("n", places.entries.len().into()), ("total", places.total.into())];
    Some(cx.lang.say_with(key, &args).into_owned())
}
