//! `POST /admin/reglages/langues`: the languages the site answers in. French is always one.

use std::collections::BTreeSet;

use axum::response::Response;

use super::member;
use super::settings::saved;
use crate::audit::{self, Act};
use crate::i18n::Lang;
use crate::i18n::lang::Review;
use crate::settings::{Settings, write};
use crate::web::{Cx, Form, Params, Result};

/// The name of the boxes: a language whose box is ticked is on.
const LANG: &str = "langue";

/// A language that can be switched off.
pub(super) struct Choice {
    pub(super) lang: Lang,
    pub(super) is_on: bool,
    pub(super) is_to_read: bool,
}

pub(super) fn choices(settings: &Settings) -> Vec<Choice> {
    let of = |lang: Lang| Choice {
        lang,
        is_on: settings.speaks(lang),
        is_to_read: lang.review() == Review::ToRead,
    };
    optional().map(of).collect()
}

/// All but French.
fn optional() -> impl Iterator<Item = Lang> {
    Lang::ALL.into_iter().filter(|lang| *lang != Lang::French)
}

pub(super) async fn save(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let settings = Settings { silent: silent(&form), ..Settings::clone(&cx.settings) };
    let mut writer = cx.app.db().write().await?;
    write(&mut *writer, &settings).await?;
    audit::record(&mut *writer, Some(by), Act::SettingChanged, "langues", cx.now).await?;
    writer.commit().await?;
    // Who switched off the language they read goes on in French.
    let lang = if settings.speaks(cx.lang) { cx.lang } else { Lang::French };
    saved(&cx.speaking(lang)).await
}

/// Those without a tick.
fn silent(form: &Params) -> BTreeSet<Lang> {
    let ticked = |lang: &Lang| form.every(LANG).any(|code| code == lang.code());
    optional().filter(|lang| !ticked(lang)).collect()
}
