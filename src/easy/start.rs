//! `GET /facile` and `GET /facile/besoins`: what one can come for, as pictures with words. The needs are those of the full
//! version, as coordinators have them.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use crate::listing::pictogram;
use crate::need::{self, Group, Need};
use crate::venue::filter::{Ask, Filter};
use crate::venue::{ServiceKind, ServiceSet};
use crate::web::{Cx, Error, Params, Result, urls};

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
    title: String,
    back: String,
    tiles: Vec<Tile>,
}

/// Something one can come for.
struct Tile {
    icon: String,
    name: String,
    url: String,
}

impl Tile {
    fn new(cx: &Cx, kind: ServiceKind) -> Self {
        let services: ServiceSet = [kind].into_iter().collect();
        Self {
            icon: pictogram::of_service(kind).to_owned(),
            name: told::service(cx.lang, kind),
            url: cx.url(&urls::easy_list(&Filter { services, ..Filter::default() })),
        }
    }
}

impl Tile {
    fn of_need(cx: &Cx, need: &Need) -> Self {
        Self {
            icon: need.icon.clone(),
            name: cx.t(&need.key()).into_owned(),
            url: cx.url(&urls::easy_need(&need.id)),
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

/// `GET /facile/besoins`: what one can want, by groups (`pour`), then one by one.
pub(super) async fn needs(cx: Cx, params: Params) -> Result<Response> {
    let group: Option<Group> = params.get("pour").map(str::parse).transpose().map_err(|_| Error::NotFound)?;
    cx.answer(&group.map_or_else(|| urls::EASY_NEEDS.to_owned(), urls::easy_group), |cx, _| {
        let needs = cx.app.needs();
        let page = match group {
            None => Needs {
                cx,
                title: cx.t("easy-home-ask").into_owned(),
                back: cx.url(urls::EASY),
                tiles: groups(cx, &needs),
            },
            Some(group) => Needs {
                cx,
                title: cx.t(&format!("need-group-{group}")).into_owned(),
                back: cx.url(urls::EASY_NEEDS),
                tiles: needs.of(group).map(|need| Tile::of_need(cx, need)).collect(),
            },
        };
        cx.page(&page, cx.now + Days::new(1))
    })
}

/// The groups; one with a single need leads to its places at once.
fn groups(cx: &Cx, needs: &need::Needs) -> Vec<Tile> {
    let tile = |group: &Group| {
        let mut all = needs.of(*group);
        match (all.next()?, all.next()) {
            (only, None) => Some(Tile::of_need(cx, only)),
            (_, Some(_)) => Some(Tile {
                icon: group.icon().to_owned(),
                name: cx.t(&format!("need-group-{group}")).into_owned(),
                url: cx.url(&urls::easy_group(*group)),
            }),
        }
    };
    Group::ALL.iter().filter_map(tile).collect()
}
