//! `/admin/reglages/logo`: the picture beside the name of the site, and where it is served.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::member;
use super::settings::{Problems, page, saved, typed};
use crate::audit::{self, Act};
use crate::settings::{self, BadLogo, Logo, Settings, write, write_logo};
use crate::web::asked::{Data, SAVE_DATA};
use crate::web::{Cx, Error, Form, Path, Result, Upload, assets};

/// `POST /admin/reglages/logo`
pub(super) async fn save(cx: Cx, Upload(file): Upload, Form(_): Form) -> Result<Response> {
    let Some(content) = file else { return Ok(refused(&cx, "settings-logo-missing")) };
    match Logo::read(&content) {
        Ok(logo) => keep(&cx, Some((logo, &content))).await,
        Err(BadLogo::NoPicture) => Ok(refused(&cx, "settings-logo-kind")),
        Err(BadLogo::TooHeavy) => Ok(refused(&cx, "settings-logo-heavy")),
        Err(BadLogo::TooLarge) => Ok(refused(&cx, "settings-logo-large")),
    }
}

/// `POST /admin/reglages/logo/retirer`
pub(super) async fn remove(cx: Cx, Form(_): Form) -> Result<Response> {
    keep(&cx, None).await
}

fn refused(cx: &Cx, problem: &str) -> Response {
    let problems = Problems::from([("logo", cx.t(problem).into_owned())]);
    page(cx, &typed(&cx.settings), &problems, false)
}

async fn keep(cx: &Cx, logo: Option<(Logo, &[u8])>) -> Result<Response> {
    let by = member(cx)?.person;
    let mut writer = cx.app.db().write().await?;
    write_logo(&mut writer, logo.as_ref().map(|(logo, content)| (logo, *content))).await?;
    let settings = Settings { logo: logo.map(|(logo, _)| logo), ..Settings::clone(&cx.settings) };
    write(&mut *writer, &settings).await?;
    audit::record(&mut *writer, Some(by), Act::SettingChanged, "logo", cx.now).await?;
    writer.commit().await?;
    saved(cx).await
}

/// `GET /logo/{hash}`: another logo has another address.
pub(super) async fn show(cx: Cx, Path(hash): Path<String>) -> Result<Response> {
    let logo = cx.settings.logo.as_ref().filter(|logo| logo.hash == hash).ok_or(Error::NotFound)?;
    // The pin of the site costs nothing more: it is the icon of the page.
    if cx.data() == Data::Saved {
        let mut pin = Redirect::temporary(&assets::url("favicon.svg")).into_response();
        pin.headers_mut().insert(header::VARY, HeaderValue::from_static(SAVE_DATA));
        return Ok(pin);
    }
    let content = settings::logo(&cx.app.db().readers, &hash).await?.ok_or(Error::NotFound)?;
    let mut response = Response::new(Body::from(content));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(logo.format.mime()));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static(SAVE_DATA));
    Ok(response)
}
