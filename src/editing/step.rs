//! `…/modifier/{part}` and `…/modifier/services/{kind}`: one page of the form. What is posted is kept as a draft at once.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::parts::{self, Part, Shown, Step, Taken};
use crate::listing::words;
use crate::web::guard::redirect;
use crate::web::sheet::Sheet;
use crate::web::{Cx, Error, Form, Markup, Result};

#[derive(Template)]
#[template(path = "editing/step.html")]
struct Page<'a> {
    cx: &'a Cx,
    title: String,
    name: &'a str,
    action: String,
    summary_url: String,
    shown: Shown,
}

impl Step {
    /// From what follows the base: `/modifier/horaires`, `/modifier/services/imprimante`.
    fn of(rest: &str) -> Result<Self> {
        let path = rest.strip_prefix("/modifier/").ok_or(Error::NotFound)?;
        let path = path.strip_suffix("/apercu").unwrap_or(path);
        let found = match path.strip_prefix("services/") {
            Some(kind) => kind.parse().ok().map(Self::Service),
            None => path.parse().ok().map(Self::Part),
        };
        found.ok_or(Error::NotFound)
    }

    /// What follows the base.
    pub fn rest(self) -> String {
        match self {
            Self::Part(part) => format!("/modifier/{part}"),
            Self::Service(kind) => format!("/modifier/services/{kind}"),
        }
    }

    /// What the page is called.
    fn title(self, cx: &Cx) -> String {
        match self {
            Self::Part(part) => cx.t(&format!("step-{part}")).into_owned(),
            Self::Service(kind) => words::service(cx.lang, kind),
        }
    }

    /// Where one goes on: through a new venue part by part; back to the summary of one that is known.
    fn next(self, sheet: &Sheet) -> String {
        let place = match self {
            Self::Part(part) => Part::ALL.iter().position(|known| *known == part),
            Self::Service(_) => return Self::Part(Part::Services).rest(),
        };
        let next = place.and_then(|place| Part::ALL.get(place + 1)).filter(|_| sheet.is_new());
        next.map_or_else(|| "/modifier".to_owned(), |part| Self::Part(*part).rest())
    }
}

/// `GET …/modifier/{part}`
pub(super) async fn show(cx: Cx, sheet: Sheet) -> Result<Response> {
    let step = Step::of(&sheet.rest)?;
    let shown = parts::show(&cx, step, sheet.written()?, sheet.raw()).await?;
    page(&cx, &sheet, step, shown, StatusCode::OK)
}

fn page(cx: &Cx, sheet: &Sheet, step: Step, shown: Shown, status: StatusCode) -> Result<Response> {
    let page = Page {
        cx,
        title: step.title(cx),
        name: &sheet.written()?.name,
        action: sheet.url(cx, &sheet.rest),
        summary_url: sheet.url(cx, "/modifier"),
        shown,
    };
    Ok(cx.own_page(status, &page))
}

/// `POST …/modifier/{part}`
pub(super) async fn take(cx: Cx, sheet: Sheet, Form(form): Form) -> Result<Response> {
    let step = Step::of(&sheet.rest)?;
    match parts::take(&cx, step, sheet.written()?, &form, sheet.raw()).await? {
        Taken::Saved(venue) => {
            sheet.keep(&cx, *venue).await?;
            Ok(redirect(&sheet.url(&cx, &step.next(&sheet))))
        }
        Taken::Again(shown) => {
            let status =
                if shown.told.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            page(&cx, &sheet, step, shown, status)
        }
    }
}

/// `POST …/modifier/{part}/apercu`: the words of hours as they are being written, for the script of the page.
pub(super) async fn preview(cx: Cx, sheet: Sheet, Form(form): Form) -> Result<Response> {
    let step = Step::of(&sheet.rest)?;
    let Markup(words) = parts::preview(&cx, step, sheet.written()?, &form, sheet.raw()).await?;
    Ok(axum::response::Html(words).into_response())
}
