//! `/partenaire/lieux/{slug}/rendez-vous`: whoever holds the venue says whether it takes requests, and at which address.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::appointment::{store, switch};
use crate::audit::{self, Act};
use crate::venue::{Email, Venue};
use crate::web::guard::redirect;
use crate::web::sheet::Sheet;
use crate::web::{Cx, Error, Form, Params, Result, urls};

#[derive(Template)]
#[template(path = "booking/switch.html")]
struct SwitchPage<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    on: bool,
    email: String,
    problem: Option<&'static str>,
    saved: bool,
    waiting: usize,
}

impl SwitchPage<'_> {
    fn action(&self) -> String {
        self.cx.url(&urls::appointment_switch(&self.venue.slug))
    }

    fn back_url(&self) -> String {
        self.cx.url(&urls::edit(&self.venue.slug))
    }

    fn ask_url(&self) -> String {
        self.cx.url(&urls::appointment(&self.venue.slug))
    }
}

async fn page<'a>(cx: &'a Cx, venue: &'a Venue) -> Result<SwitchPage<'a>> {
    let db = &cx.app.db().readers;
    let known = switch::find(db, &venue.id).await?;
    let waiting = usize::try_from(store::waiting(db, &venue.id).await?).unwrap_or_default();
    let first = || venue.contact.emails.first().map(ToString::to_string).unwrap_or_default();
    let email = known.as_ref().map_or_else(first, |switch| switch.email.to_string());
    Ok(SwitchPage { cx, venue, on: known.is_some(), email, problem: None, saved: false, waiting })
}

pub(super) async fn show(cx: Cx, sheet: Sheet, params: Params) -> Result<Response> {
    let (venue, _) = sheet.current.as_ref().ok_or(Error::NotFound)?;
    let saved = params.get("enregistre") == Some("oui");
    Ok(cx.own_page(StatusCode::OK, &SwitchPage { saved, ..page(&cx, venue).await? }))
}

/// `POST …`: `accepte` is `oui` or `non`.
pub(super) async fn set(cx: Cx, sheet: Sheet, Form(form): Form) -> Result<Response> {
    let (venue, _) = sheet.current.as_ref().ok_or(Error::NotFound)?;
    let member = cx.member.as_ref().ok_or(Error::NotForYou)?;
    let on = form.get("accepte") == Some("oui");
    let typed = form.get("email").unwrap_or_default().trim();
    let email = typed.parse::<Email>();
    if on && email.is_err() {
        let again = SwitchPage { on, email: typed.to_owned(), ..page(&cx, venue).await? };
        let again = SwitchPage { problem: Some("booking-email-bad"), ..again };
        return Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &again));
    }
    let mut writer = cx.app.db().write().await?;
    match email.ok().filter(|_| on) {
        Some(email) => switch::on(&mut *writer, &venue.id, &email, member.person, cx.now).await?,
        None => switch::off(&mut *writer, &venue.id).await?,
    }
    let about = format!("rendez-vous : {}", venue.slug);
    audit::record(&mut *writer, Some(member.person), Act::SettingChanged, &about, cx.now).await?;
    writer.commit().await?;
    cx.app.reload().await?;
    Ok(redirect(&cx.url(&format!("{}?enregistre=oui", urls::appointment_switch(&venue.slug)))))
}
