//! An error has two faces: the cause, logged once; and a plain sentence for the visitor, with a way on.

use std::fmt;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::answer::HTML;
use super::cx::Cx;
use super::urls;
use crate::venue::filter::BadFilter;

/// Why a request has no ordinary answer.
#[derive(Debug)]
pub enum Error {
    NotFound,
    /// The query string is no question.
    BadFilter(BadFilter),
    /// The address or the form cannot be read.
    BadRequest,
    /// The address cannot be read, and why, in the visitor's language.
    Explained(String),
    /// The page is for others.
    NotForYou,
    /// One post too many from one network.
    TooMany,
    Unavailable,
    /// What broke, for the log only.
    Internal {
        what: &'static str,
        cause: String,
    },
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn internal(what: &'static str, cause: impl fmt::Display) -> Self {
        Self::Internal { what, cause: cause.to_string() }
    }

    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadFilter(_) | Self::BadRequest | Self::Explained(_) => StatusCode::BAD_REQUEST,
            Self::NotForYou => StatusCode::FORBIDDEN,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<BadFilter> for Error {
    fn from(bad: BadFilter) -> Self {
        Self::BadFilter(bad)
    }
}

impl From<sqlx::Error> for Error {
    fn from(cause: sqlx::Error) -> Self {
        Self::internal("the database", cause)
    }
}

/// What of an error may be shown: it can hold no cause.
#[derive(Clone, Debug)]
enum Problem {
    Plain,
    BadFilter(BadFilter),
    Explained(String),
}

impl IntoResponse for Error {
    /// Only the status and a [`Problem`]: [`show`] makes the page, which needs the visitor's language.
    fn into_response(self) -> Response {
        let status = self.status();
        let problem = match self {
            Self::Internal { what, cause } => {
                tracing::error!(what, cause, "no answer because of a fault");
                Problem::Plain
            }
            Self::BadFilter(bad) => Problem::BadFilter(bad),
            Self::Explained(why) => Problem::Explained(why),
            Self::NotFound | Self::BadRequest | Self::NotForYou | Self::TooMany | Self::Unavailable => {
                Problem::Plain
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(problem);
        response
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    cx: &'a Cx,
    title: String,
    text: String,
    detail: Option<String>,
}

/// An error in the words of its page.
pub struct Told {
    pub title: String,
    pub text: String,
    /// What of the question cannot be understood.
    pub detail: Option<String>,
}

impl Told {
    /// Of an answer made of an [`Error`].
    pub fn of(cx: &Cx, response: &Response) -> Self {
        let kind = kind(response.status());
        let detail = match response.extensions().get::<Problem>() {
            Some(Problem::BadFilter(bad)) => Some(explain(cx, bad)),
            Some(Problem::Explained(why)) => Some(why.clone()),
            Some(Problem::Plain) | None => None,
        };
        Self {
            title: cx.t(&format!("error-{kind}-title")).into_owned(),
            text: cx.t(&format!("error-{kind}-text")).into_owned(),
            detail,
        }
    }
}

/// Gives an error without a body its page, or its `application/problem+json` for data addresses.
pub fn show(cx: &Cx, response: Response) -> Response {
    let status = response.status();
    // A form shown again with what is wrong in it has its own page.
    let has_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == HTML);
    if has_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let told = Told::of(cx, &response);
    let (body, mime) = if is_data(&cx.here) {
        let detail = told.detail.as_deref().unwrap_or(&told.text);
        (problem_json(status, &told.title, detail), "application/problem+json")
    } else {
        let Told { title, text, detail } = told;
        let page = ErrorPage { cx, title, text, detail };
        (page.render().unwrap_or_default(), HTML)
    };
    with_body(response, body, mime)
}

fn with_body(bare: Response, body: String, mime: &'static str) -> Response {
    let (mut parts, _) = bare.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if matches!(parts.status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
        parts.headers.insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    Response::from_parts(parts, Body::from(body))
}

/// The statuses that have words of their own.
fn kind(status: StatusCode) -> &'static str {
    match status {
        StatusCode::FORBIDDEN => "403",
        StatusCode::NOT_FOUND | StatusCode::GONE => "404",
        StatusCode::METHOD_NOT_ALLOWED => "405",
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => "413",
        StatusCode::TOO_MANY_REQUESTS => "429",
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::BAD_GATEWAY | StatusCode::REQUEST_TIMEOUT => "503",
        _ if status.is_server_error() => "500",
        _ => "400",
    }
}

/// Addresses that programs read.
fn is_data(here: &str) -> bool {
    let path = here.split_once('?').map_or(here, |(path, _)| path);
    path.starts_with("/ogc")
        || path.starts_with("/api")
        || urls::is_open_data(path)
        || path.ends_with("json")
        || path == "/sante"
        || path.starts_with("/tuiles")
}

fn problem_json(status: StatusCode, title: &str, detail: &str) -> String {
    serde_json::json!({ "type": "about:blank", "status": status.as_u16(), "title": title, "detail": detail })
        .to_string()
}

fn explain(cx: &Cx, bad: &BadFilter) -> String {
    match bad {
        BadFilter::Value { parameter, value } => cx.lang.say_with(
            "bad-filter-value",
            &[("parameter", parameter.word().into()), ("value", value.as_str().into())],
        ),
        BadFilter::Twice(parameter) => cx.t1("bad-filter-twice", "parameter", parameter.word()),
        BadFilter::Needs { parameter, other } => cx.lang.say_with(
            "bad-filter-needs",
            &[("parameter", parameter.word().into()), ("other", other.word().into())],
        ),
        BadFilter::TooMany => cx.t("bad-filter-many"),
    }
    .into_owned()
}
