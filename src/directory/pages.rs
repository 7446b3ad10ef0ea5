//! The pages every public site carries: accessibility, legal notice, personal data, plan of the site.

use askama::Template;
use axum::response::Response;
use chrono::Days;

use crate::listing::pictogram;
use crate::venue::Email;
use crate::web::{Cx, Result, urls};

use super::home::Need;

#[derive(Template)]
#[template(path = "directory/accessibility.html")]
struct Accessibility<'a> {
    cx: &'a Cx,
    contact: Option<&'a Email>,
}

#[derive(Template)]
#[template(path = "directory/legal.html")]
struct Legal<'a> {
    cx: &'a Cx,
    contact: Option<&'a Email>,
}

#[derive(Template)]
#[template(path = "directory/privacy.html")]
struct Privacy<'a> {
    cx: &'a Cx,
    contact: Option<&'a Email>,
}

#[derive(Template)]
#[template(path = "directory/site_plan.html")]
struct SitePlan<'a> {
    cx: &'a Cx,
    needs: Vec<Need>,
    communes: Vec<(String, String)>,
    districts: Vec<(String, String)>,
}

fn contact(cx: &Cx) -> Option<&Email> {
    cx.app.config().contact_email.as_ref()
}

/// `GET /accessibilite`
pub(super) async fn accessibility(cx: Cx) -> Result<Response> {
    cx.answer("/accessibilite", |cx, _| {
        cx.page(&Accessibility { cx, contact: contact(cx) }, cx.now + Days::new(1))
    })
}

/// `GET /mentions-legales`
pub(super) async fn legal(cx: Cx) -> Result<Response> {
    cx.answer("/mentions-legales", |cx, _| {
        cx.page(&Legal { cx, contact: contact(cx) }, cx.now + Days::new(1))
    })
}

/// `GET /donnees-personnelles`
pub(super) async fn privacy(cx: Cx) -> Result<Response> {
    cx.answer("/donnees-personnelles", |cx, _| {
        cx.page(&Privacy { cx, contact: contact(cx) }, cx.now + Days::new(1))
    })
}

/// `GET /plan-du-site`
pub(super) async fn site_plan(cx: Cx) -> Result<Response> {
    cx.answer("/plan-du-site", |cx, _| {
        let territory = cx.app.territory();
        let communes = territory.communes().iter();
        let districts = territory.districts_by_name().into_iter();
        let page = SitePlan {
            cx,
            needs: pictogram::SIX.iter().map(|kind| Need::new(cx, *kind)).collect(),
            communes: communes.map(|at| (at.name.clone(), cx.url(&urls::commune(&at.insee)))).collect(),
            districts: districts
                .map(|at| (at.name.clone(), cx.url(&urls::district(at.id.as_str()))))
                .collect(),
        };
        cx.page(&page, cx.now + Days::new(1))
    })
}
