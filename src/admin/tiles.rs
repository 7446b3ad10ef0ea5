//! `POST /admin/reglages/tuiles`: where map tiles come from, for administrators. The server fetches them.

use axum::response::Response;

use super::member;
use super::settings::{Problems, page, saved, typed};
use crate::account::Role;
use crate::audit::{self, Act};
use crate::settings::{BadTemplate, Line, Settings, Template, Tiles, write};
use crate::web::{Cx, Error, Form, Params, Result};

pub(super) const TILES_URL: &str = "tuiles-adresse";
pub(super) const TILES_SOURCE: &str = "tuiles-source";

/// Whether whoever asks may: an administrator, where the operator has not said it.
pub(super) fn may_change(cx: &Cx) -> bool {
    let is_administrator = cx.member.as_ref().is_some_and(|member| member.role == Role::Administrator);
    is_administrator && cx.app.config().tiles_url.is_none()
}

/// Both fields empty: tiles are the program's again.
pub(super) async fn save(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    if !may_change(&cx) {
        return Err(Error::NotForYou);
    }
    let tiles = match read(&cx, &form) {
        Ok(tiles) => tiles,
        Err(problems) => {
            let mut all = typed(&cx.settings).0;
            all.retain(|(name, _)| name != TILES_URL && name != TILES_SOURCE);
            all.extend(form.0);
            return Ok(page(&cx, &Params(all), &problems, false));
        }
    };
    let settings = Settings { tiles, ..Settings::clone(&cx.settings) };
    let mut writer = cx.app.db().write().await?;
    write(&mut *writer, &settings).await?;
    audit::record(&mut *writer, Some(by), Act::SettingChanged, "tuiles", cx.now).await?;
    writer.commit().await?;
    saved(&cx).await
}

fn read(cx: &Cx, form: &Params) -> Result<Option<Tiles>, Problems> {
    let typed = |name| form.get(name).map(str::trim).filter(|text| !text.is_empty());
    let mut problems = Problems::new();
    let template = typed(TILES_URL).map(str::parse::<Template>).transpose().map_err(|bad| {
        problems.insert(TILES_URL, cx.t(said(bad)).into_owned());
    });
    let attribution = typed(TILES_SOURCE).map(str::parse::<Line>).transpose().map_err(|_| {
        problems.insert(TILES_SOURCE, cx.t("settings-line-bad").into_owned());
    });
    match (template, attribution) {
        (Ok(Some(template)), Ok(Some(attribution))) => return Ok(Some(Tiles { template, attribution })),
        (Ok(None), Ok(None)) => return Ok(None),
        (Ok(Some(_)), Ok(None)) => {
            problems.insert(TILES_SOURCE, cx.t("settings-tiles-source").into_owned());
        }
        (Ok(None), Ok(Some(_))) => {
            problems.insert(TILES_URL, cx.t("settings-tiles-url").into_owned());
        }
        (Err(()), _) | (_, Err(())) => {}
    }
    Err(problems)
}

const fn said(bad: BadTemplate) -> &'static str {
    match bad {
        BadTemplate::NotHttps => "settings-tiles-https",
        BadTemplate::NoPlaces => "settings-tiles-places",
        BadTemplate::NotPublic => "settings-tiles-public",
    }
}
