//! `GET /api`: the same, for people who write programs.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use super::address::{self, Address, Group, Takes};
use super::parameter::{self, Parameter};
use crate::web::{Cx, Result};

#[derive(Template)]
#[template(path = "api/page.html")]
struct Page<'a> {
    cx: &'a Cx,
    groups: Vec<(Group, Vec<Address>)>,
    filters: Vec<Parameter>,
    /// Requests of one network in a minute.
    most: usize,
}

pub(super) async fn show(cx: Cx) -> Result<Response> {
    cx.answer("/api", |cx, _| {
        let of = |group: Group| {
            let own = address::all().into_iter().filter(|address| address.group == group);
            (group, own.collect())
        };
        let most = usize::try_from(cx.app.config().data_per_minute.get()).unwrap_or(usize::MAX);
        let page = Page { cx, groups: Group::ALL.map(of).into(), filters: parameter::filters(), most };
        cx.page(&page, cx.now + Days::new(1))
    })
}
