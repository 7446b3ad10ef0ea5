//! A form that cannot be taken now is never lost: it is shown once more with everything in it, or carried through
//! signing in.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::guard::{HONEYPOT, TOKEN, html, redirect};
use super::local::LocalPath;
use super::{Cx, Params, params};

/// The session ended while somebody was writing: they sign in, and find what they wrote.
#[derive(Template)]
#[template(path = "web/sign_in_again.html")]
struct SignInAgain<'a> {
    cx: &'a Cx,
    carried: Carried,
}

/// A form on its way through signing in: where it goes, and its fields as one text.
#[derive(Clone, Debug, Default)]
pub struct Carried {
    pub suite: String,
    pub saisie: String,
}

impl Carried {
    fn of(cx: &Cx, form: &Params) -> Self {
        let mut saisie = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in written(form) {
            saisie.append_pair(name, value);
        }
        Self { suite: cx.here.clone(), saisie: saisie.finish() }
    }

    /// From the fields `suite` and `saisie` of a form of signing in.
    pub fn read(form: &Params) -> Self {
        let field = |name| form.get(name).unwrap_or_default().to_owned();
        Self { suite: field("suite"), saisie: field("saisie") }
    }

    /// `path` with this in its query, for a page in between. Fields on their way do not fit into an address: they are
    /// let go of there, and the path alone is kept.
    pub fn after(&self, path: &str) -> String {
        if self.suite.is_empty() {
            return path.to_owned();
        }
        let query =
            url::form_urlencoded::Serializer::new(String::new()).append_pair("suite", &self.suite).finish();
        format!("{path}?{query}")
    }

    /// Where somebody goes who just signed in: to the form they were writing, else to the page they asked for.
    pub fn resume(&self, cx: &Cx) -> Option<Response> {
        let path: LocalPath = self.suite.parse().ok()?;
        if self.saisie.is_empty() {
            return Some(redirect(&cx.url(path.as_str())));
        }
        let fields = params::pairs(&self.saisie, params::FORM_FIELDS).ok()?;
        Some(show(cx, path.as_str(), fields, Again::SignedIn))
    }
}

pub(super) fn sign_in(cx: &Cx, form: &Params) -> Response {
    let page = SignInAgain { cx, carried: Carried::of(cx, form) };
    html(StatusCode::UNAUTHORIZED, &page)
}

/// Why a form is shown once more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    NotOurs,
    /// One post too many from one network, or one letter too many to one address.
    TooMany,
    SignedIn,
}

/// A form with everything that was typed, to send by one press.
#[derive(Template)]
#[template(path = "web/again.html")]
struct AgainPage<'a> {
    cx: &'a Cx,
    action: String,
    fields: Vec<(String, String)>,
    why: Again,
}

/// The form is not ours, too old, or sent too fast.
pub(super) fn not_ours(cx: &Cx, form: &Params) -> Response {
    show(cx, &cx.here, form.0.clone(), Again::NotOurs)
}

/// Whoever wrote it sends it a little later.
pub(super) fn later(cx: &Cx, form: &Params) -> Response {
    let mut response = show(cx, &cx.here, form.0.clone(), Again::TooMany);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    response
}

fn show(cx: &Cx, path: &str, fields: Vec<(String, String)>, why: Again) -> Response {
    let fields = fields.into_iter().filter(|(name, _)| name != TOKEN && name != HONEYPOT).collect();
    let status = match why {
        Again::NotOurs => StatusCode::FORBIDDEN,
        Again::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Again::SignedIn => StatusCode::OK,
    };
    html(status, &AgainPage { cx, action: cx.url(path), fields, why })
}

/// Whether there is anything in a form but its token.
pub(super) fn holds_words(form: &Params) -> bool {
    written(form).any(|(_, value)| !value.is_empty())
}

fn written(form: &Params) -> impl Iterator<Item = (&str, &str)> {
    form.0
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| *name != TOKEN && *name != HONEYPOT)
}
