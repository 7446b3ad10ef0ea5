//! Pages of a commune and of a district, with addresses that stay: search engines and town sites link to them.

use askama::Template;
use axum::response::Response;

use crate::listing::card::Reach;
use crate::listing::{Card, pictogram, words};
use crate::venue::filter::Filter;
use crate::venue::{CommuneCode, ServiceKind, Slug};
use crate::web::{Cx, Error, Path, Result, urls};

#[derive(Template)]
#[template(path = "directory/place.html")]
struct Place<'a> {
    cx: &'a Cx,
    title: String,
    name: String,
    /// The page above this one.
    back: (String, String),
    needs: Vec<(&'static str, String, String)>,
    cards: Vec<Card>,
    list_url: String,
    map_url: String,
    /// The districts of a commune, with how many venues each has.
    districts: Vec<(String, String, usize)>,
}

/// Most cards on such a page; the list has them all.
const CARDS: usize = 50;

/// `GET /communes/{insee}`
pub(super) async fn commune(cx: Cx, Path(insee): Path<CommuneCode>) -> Result<Response> {
    let commune = cx.app.territory().commune(&insee).ok_or(Error::NotFound)?;
    let (name, home) = (commune.name.clone(), (cx.t("home").into_owned(), cx.url("/")));
    let filter = Filter { commune: Some(insee.clone()), ..Filter::default() };
    let title = cx.t1("place-commune-title", "name", &name).into_owned();
    answer(
        &cx,
        &urls::commune(&insee),
        Asked { filter, title, name, back: home, districts: Districts::Listed },
    )
}

/// `GET /quartiers/{id}`
pub(super) async fn district(cx: Cx, Path(id): Path<Slug>) -> Result<Response> {
    let zone = cx.app.territory().district(id.as_str()).ok_or(Error::NotFound)?;
    let title = cx.t1("place-district-title", "name", &zone.name).into_owned();
    let back = (cx.t("districts").into_owned(), cx.url("/quartiers"));
    let (name, filter) = (zone.name.clone(), Filter { district: Some(id.clone()), ..Filter::default() });
    answer(&cx, &urls::district(id.as_str()), Asked { filter, title, name, back, districts: Districts::None })
}

/// `GET /quartiers`
pub(super) async fn districts(cx: Cx) -> Result<Response> {
    if cx.app.territory().districts().is_empty() {
        return Err(Error::NotFound);
    }
    let (title, name) = (cx.t("districts-title").into_owned(), cx.place().to_owned());
    let back = (cx.t("home").into_owned(), cx.url("/"));
    answer(
        &cx,
        "/quartiers",
        Asked { filter: Filter::default(), title, name, back, districts: Districts::Only },
    )
}

/// What of districts a page shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Districts {
    None,
    Listed,
    Only,
}

struct Asked {
    filter: Filter,
    title: String,
    name: String,
    back: (String, String),
    districts: Districts,
}

fn answer(cx: &Cx, key: &str, asked: Asked) -> Result<Response> {
    cx.answer(key, |cx, catalogue| {
        let selection = catalogue.select(&asked.filter, cx.now);
        let cards = if asked.districts == Districts::Only { 0 } else { CARDS };
        let need = |kind: &ServiceKind| {
            let filter = asked.filter.toggled(*kind);
            (pictogram::of_service(*kind), words::service_short(cx.lang, *kind), cx.url(&urls::list(&filter)))
        };
        let districts = if asked.districts == Districts::None { Vec::new() } else { counted(cx, catalogue) };
        let hits = selection.sure.iter().take(cards);
        let page = Place {
            cx,
            title: asked.title,
            name: asked.name,
            back: asked.back,
            needs: pictogram::SIX.iter().map(need).collect(),
            cards: hits.map(|hit| Card::new(cx, &asked.filter, hit)).collect(),
            list_url: cx.url(&urls::list(&asked.filter)),
            map_url: cx.url(&urls::map(&asked.filter)),
            districts,
        };
        cx.page(&page, selection.changes_at)
    })
}

fn counted(cx: &Cx, catalogue: &crate::venue::catalogue::Catalogue) -> Vec<(String, String, usize)> {
    let of =
        |id: &Slug| catalogue.entries().iter().filter(|entry| entry.district.as_ref() == Some(id)).count();
    let districts = cx.app.territory().districts_by_name().into_iter();
    districts
        .map(|zone| (zone.name.clone(), cx.url(&urls::district(zone.id.as_str())), of(&zone.id)))
        .collect()
}
