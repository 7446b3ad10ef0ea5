//! `GET /selection/{numbers}/liaison`: the network's liaison sheet. Written and printed in the browser: no field has a
//! name, no button sends, the server never sees a word of it.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use crate::listing::along::DeskName;
use crate::listing::card::Reach;
use crate::venue::Chosen;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::web::params::{Params, Path};
use crate::web::{Cx, Made, Result, urls};

use super::found;
use super::wish::Wish;

#[derive(Template)]
#[template(path = "selection/liaison.html")]
struct Liaison<'a> {
    cx: &'a Cx,
    chosen: &'a Chosen,
    wish: &'a Wish,
    entries: Vec<(&'a Entry, Reach)>,
    need: Option<String>,
    desk: &'a str,
}

pub(super) async fn show(cx: Cx, Path(chosen): Path<Chosen>, params: Params) -> Result<Response> {
    let wish = Wish::read(&cx, &params)?;
    let key = format!("{}/liaison{}", urls::selection(&chosen), wish.query());
    cx.answer(&key, |cx, catalogue| make(cx, catalogue, &chosen, &wish))
}

fn make(cx: &Cx, catalogue: &Catalogue, chosen: &Chosen, wish: &Wish) -> Result<Made> {
    let entries = found(catalogue, chosen)?;
    let need = wish.along.need.as_ref().map(|need| format!("need-{need}")).filter(|key| cx.lang.knows(key));
    let page = Liaison {
        cx,
        chosen,
        wish,
        entries: entries.into_iter().map(|entry| (entry, Reach::of(cx, entry))).collect(),
        need: need.map(|key| cx.t(&key).into_owned()),
        desk: wish.along.desk.as_ref().map(DeskName::as_str).unwrap_or_default(),
    };
    cx.page(&page, cx.now + Days::new(1))
}

impl Liaison<'_> {
    fn selection_url(&self) -> String {
        self.cx.url(&self.wish.along.to(&urls::selection(self.chosen)))
    }
}
