//! `/lieux/{slug}/signaler`: anyone says that something is wrong. Nobody needs to say who they are.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::words::Written;
use crate::account::secret::{hex, random};
use crate::clock::day_of;
use crate::report::{CallAnswer, ReportKind, Teller, Told, store};
use crate::venue::{Email, FactGroup, Slug, Venue};
use crate::web::guard::redirect;
use crate::web::limit::Network;
use crate::web::{Cx, Error, Form, Params, Path, Result, urls};

#[derive(Template)]
#[template(path = "moderation/report.html")]
struct ReportForm<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
    group: FactGroup,
    by: Teller,
    /// Sending this form twice is sending it once.
    key: String,
    chosen: Option<ReportKind>,
    kind_error: Option<&'static str>,
    text: Written,
    email: Written,
}

#[derive(Template)]
#[template(path = "moderation/thanks.html")]
struct Thanks<'a> {
    cx: &'a Cx,
    venue: &'a Venue,
}

/// `GET /lieux/{slug}/signaler?sur=…`
pub(super) async fn show(cx: Cx, Path(slug): Path<Slug>, params: Params) -> Result<Response> {
    let catalogue = cx.catalogue();
    let venue = &*catalogue.find(&slug).ok_or(Error::NotFound)?.venue;
    let page =
        ReportForm { by: teller(&params), ..ReportForm::blank(&cx, venue, group(&params), new_key()?) };
    Ok(cx.own_page(StatusCode::OK, &page))
}

/// `POST /lieux/{slug}/signaler`
pub(super) async fn send(
    cx: Cx,
    Path(slug): Path<Slug>,
    network: Network,
    Form(form): Form,
) -> Result<Response> {
    let catalogue = cx.catalogue();
    let venue = &*catalogue.find(&slug).ok_or(Error::NotFound)?.venue;
    let key = form.get("cle").filter(|key| is_key(key)).map_or_else(new_key, |key| Ok(key.to_owned()))?;
    let told = match read(&form, venue) {
        Ok(told) => told,
        Err(wrong) => {
            let Wrong { chosen, text, email } = wrong;
            let kind_error = chosen.is_none().then_some("flag-kind-missing");
            let blank = ReportForm::blank(&cx, venue, group(&form), key);
            let page = ReportForm { by: teller(&form), chosen, kind_error, text, email, ..blank };
            return Ok(cx.own_page(StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    cx.app.limits().reports_from_network.count(&network)?;
    store::add(&cx.app.db().writer, &told, &key, cx.now).await?;
    if told.by == Teller::FrontDesk {
        let day = day_of(cx.now);
        store::note_call(&cx.app.db().writer, &venue.id, CallAnswer::Wrong, day).await?;
    }
    Ok(redirect(&cx.url(&format!("/lieux/{slug}/signaler/merci"))))
}

/// `GET /lieux/{slug}/signaler/merci`
pub(super) async fn thank(cx: Cx, Path(slug): Path<Slug>) -> Result<Response> {
    let catalogue = cx.catalogue();
    let venue = &*catalogue.find(&slug).ok_or(Error::NotFound)?.venue;
    Ok(cx.own_page(StatusCode::OK, &Thanks { cx: &cx, venue }))
}

/// A form that cannot be sent yet, with everything in it.
struct Wrong {
    chosen: Option<ReportKind>,
    text: Written,
    email: Written,
}

fn read(form: &Params, venue: &Venue) -> Result<Told, Wrong> {
    let chosen = form.get("probleme").and_then(|word| word.parse::<ReportKind>().ok());
    let text = Written::optional(form, "texte");
    let typed = form.get("email").unwrap_or_default().trim();
    let email = if typed.is_empty() { Ok(None) } else { typed.parse::<Email>().map(Some) };
    match (chosen, text, email) {
        (Some(kind), Ok(text), Ok(email)) => {
            Ok(Told { venue_id: venue.id.clone(), group: group(form), kind, by: teller(form), text, email })
        }
        (chosen, text, email) => {
            let kept = form.get("texte").unwrap_or_default().to_owned();
            Err(Wrong {
                chosen,
                text: text.err().unwrap_or(Written { text: kept, error: None }),
                email: Written { text: typed.to_owned(), error: email.is_err().then_some("email-bad") },
            })
        }
    }
}

/// What it is about; without a word, the listing as a whole.
fn group(params: &Params) -> FactGroup {
    params.get("sur").and_then(|word| word.parse().ok()).unwrap_or(FactGroup::Identity)
}

/// A front desk that called, where the link says so; anybody else is a visitor.
fn teller(params: &Params) -> Teller {
    if params.get("accueil") == Some("oui") { Teller::FrontDesk } else { Teller::Visitor }
}

fn new_key() -> Result<String> {
    random::<16>().map(|bytes| hex(&bytes)).map_err(|cause| Error::internal("a form", cause))
}

fn is_key(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl<'a> ReportForm<'a> {
    fn blank(cx: &'a Cx, venue: &'a Venue, group: FactGroup, key: String) -> Self {
        let (text, email) = (Written::default(), Written::default());
        Self { cx, venue, group, by: Teller::Visitor, key, chosen: None, kind_error: None, text, email }
    }

    fn venue_url(&self) -> String {
        self.cx.url(&urls::venue(&self.venue.slug))
    }

    fn action(&self) -> String {
        self.cx.url(&format!("/lieux/{}/signaler", self.venue.slug))
    }

    fn kinds(&self) -> impl Iterator<Item = (ReportKind, String)> {
        ReportKind::ALL.iter().map(|kind| (*kind, self.cx.t(&format!("report-kind-{kind}")).into_owned()))
    }

    /// Every fault of the page, for the summary on top: where, and the key of what to do.
    fn faults(&self) -> Vec<(&'static str, &'static str)> {
        let fields = [("probleme", self.kind_error), ("texte", self.text.error), ("email", self.email.error)];
        fields.into_iter().filter_map(|(field, error)| Some((field, error?))).collect()
    }
}

impl Thanks<'_> {
    fn venue_url(&self) -> String {
        self.cx.url(&urls::venue(&self.venue.slug))
    }
}
