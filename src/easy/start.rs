//! `GET /facile` and `GET /facile/besoins`: what one can come for, as pictures with words.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use crate::listing::pictogram;
use crate::venue::filter::{Ask, Filter};
use crate::venue::{ServiceKind, ServiceSet};
use crate::web::{Cx, Result, urls};

use super::told;

#[derive(Template)]
#[template(path = "easy/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    tiles: Vec<Tile>,
    open_url: String,
    all_url: String,
}

#[derive(Template)]
#[template(path = "easy/needs.html")]
struct Needs<'a> {
    cx: &'a Cx,
    tiles: Vec<Tile>,
}

/// Something one can come for.
struct Tile {
    icon: &'static str,
    name: String,
    url: String,
}

impl Tile {
    fn new(cx: &Cx, kind: ServiceKind) -> Self {
        let services: ServiceSet = [kind].into_iter().collect();
        Self {
            icon: pictogram::of_service(kind),
            name: told::service(cx.lang, kind),
            url: cx.url(&urls::easy_list(&Filter { services, ..Filter::default() })),
        }
    }
}

pub(super) async fn home(cx: Cx) -> Result<Response> {
    cx.answer(urls::EASY, |cx, _| {
        let open = Filter { open: Ask::Yes, ..Filter::default() };
        let page = Home {
            cx,
            tiles: pictogram::SIX.iter().map(|kind| Tile::new(cx, *kind)).collect(),
            open_url: cx.url(&urls::easy_list(&open)),
            all_url: cx.url(urls::EASY_LIST),
        };
        cx.page(&page, cx.now + Days::new(1))
    })
}

pub(super) async fn needs(cx: Cx) -> Result<Response> {
    cx.answer(urls::EASY_NEEDS, |cx, _| {
        let page = Needs { cx, tiles: ServiceKind::ALL.iter().map(|kind| Tile::new(cx, *kind)).collect() };
        cx.page(&page, cx.now + Days::new(1))
    })
}
