//! `/fiche/{token}/mauvaise-personne`: “Ce n’est pas nous”. Opening it changes nothing; the button ends the links of the
//! venue, tells the city, and no reminder goes to that address any more.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::sheet::{self, unlisted};
use crate::account::secret::Token;
use crate::i18n::Lang;
use crate::reminder::store;
use crate::report::{self, ReportKind, Teller, Told};
use crate::venue::{FactGroup, Venue};
use crate::venue_link;
use crate::web::{Cx, Form, Path, Result, urls};

#[derive(Template)]
#[template(path = "freshness/wrong_person.html")]
struct WrongPerson<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    token: &'a Token,
    /// Once the button was pressed.
    done: Done,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Done {
    Yes,
    No,
}

impl WrongPerson<'_> {
    fn url(&self, rest: &str) -> String {
        self.cx.url(&urls::sheet(self.token, rest))
    }
}

pub(super) async fn show(cx: Cx, Path(token): Path<Token>) -> Result<Response> {
    let sheet = match sheet::open(&cx, &token).await? {
        Ok(sheet) => sheet,
        Err(dead) => return Ok(*dead),
    };
    let page = WrongPerson { cx: &cx, venue: &sheet.venue, token: &token, done: Done::No };
    Ok(unlisted(cx.own_page(StatusCode::OK, &page)))
}

pub(super) async fn file(cx: Cx, Path(token): Path<Token>, Form(_): Form) -> Result<Response> {
    let sheet = match sheet::open(&cx, &token).await? {
        Ok(sheet) => sheet,
        Err(dead) => return Ok(*dead),
    };
    let mut writer = cx.app.db().write().await?;
    // Two presses at once: the second finds the link ended.
    if venue_link::find(&mut *writer, &token, cx.now).await?.is_some() {
        venue_link::revoke_all(&mut *writer, &sheet.venue.id, cx.now).await?;
        let key = format!("mauvaise-personne:{}", sheet.link.id);
        let report = report::store::add(&mut *writer, &told(&sheet.venue), &key, cx.now).await?;
        if let Some(email) = &sheet.link.sent_to {
            store::stop(&mut *writer, email, report).await?;
        }
        writer.commit().await?;
    }
    let page = WrongPerson { cx: &cx, venue: &sheet.venue, token: &token, done: Done::Yes };
    Ok(unlisted(cx.own_page(StatusCode::OK, &page)))
}

/// What the city is told: the address is to be looked for.
fn told(venue: &Venue) -> Told {
    Told {
        venue_id: venue.id.clone(),
        group: FactGroup::Online,
        kind: ReportKind::Other,
        by: Teller::Visitor,
        text: Lang::French.say("confirm-wrong-report").parse().ok(),
        email: None,
    }
}
