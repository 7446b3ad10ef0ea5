//! Before a route answers: who asks, may they, and is what they post really theirs. What somebody typed is never lost:
//! a form that does not pass is shown again with everything in it, to send once more.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::answer::HTML;
use super::doors::{Care, Door};
use super::local::LocalPath;
use super::stamp::Stamped;
use super::{Cx, Error, Params, cookie, params, urls};
use crate::account::session::{self, Seen};
use crate::account::{Member, Refusal};
use crate::app::App;

/// The hidden field of every form: what the session, or the stamp, gave it.
pub const TOKEN: &str = "jeton";
/// A field people do not see and programs fill in.
pub const HONEYPOT: &str = "adresse_du_site";

/// A door and what its guard needs to know.
#[derive(Clone)]
pub struct Gate {
    pub app: App,
    pub door: Door,
}

pub async fn guard(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match member(&gate.app, &parts).await {
        Ok(Some(member)) => _ = parts.extensions.insert(member),
        Ok(None) => {}
        Err(cause) => return Error::from(cause).into_response(),
    }
    let mut form = None;
    if gate.door.method == Method::POST {
        match params::posted(&parts.headers, body).await {
            Ok(posted) => form = Some(posted),
            Err(refused) => return refused,
        }
    }
    let cx = Cx::new(&parts, &gate.app);
    if let Err(refusal) = gate.door.who.admits(cx.member.as_ref()) {
        return refuse(&cx, refusal, form);
    }
    if let Some(form) = form {
        if !is_ours(&gate, &cx, &form) {
            return again(&cx, form);
        }
        parts.extensions.insert(form);
    }
    let mut response = next.run(Request::from_parts(parts, axum::body::Body::empty())).await;
    // Addresses behind a door may hold a token; the origin itself is all a form of ours needs to send.
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}

/// Who is signed in, as of now.
async fn member(app: &App, parts: &Parts) -> sqlx::Result<Option<Member>> {
    let Some(token) = cookie::read(&parts.headers, app.config()) else { return Ok(None) };
    let now = app.clock().now();
    let Some((member, seen)) = session::find(&app.db().readers, &token, now).await? else { return Ok(None) };
    if seen == Seen::LongAgo {
        session::see(&app.db().writer, member.session, now).await?;
    }
    Ok(Some(member))
}

fn is_ours(gate: &Gate, cx: &Cx, form: &Params) -> bool {
    let token = form.get(TOKEN).unwrap_or_default();
    let stamped = || match &cx.member {
        Some(member) if member.form_token == token => Stamped::Fit,
        _ => gate.app.stamps().read(token, cx.now),
    };
    match gate.door.care {
        Care::Reading | Care::Question => true,
        Care::Token => match &cx.member {
            Some(member) if gate.door.who != crate::account::Who::Anyone => member.form_token == token,
            _ => stamped() != Stamped::Not,
        },
        Care::Public => {
            // A frozen clock gives nobody time to write.
            let had_time =
                stamped() == Stamped::Fit || (gate.app.clock().is_frozen() && stamped() == Stamped::TooFast);
            had_time && form.get(HONEYPOT).is_none()
        }
    }
}

fn refuse(cx: &Cx, refusal: Refusal, form: Option<Params>) -> Response {
    match (refusal, form) {
        (Refusal::SignIn, None) => to_sign_in(cx),
        (Refusal::SignIn, Some(form)) => sign_in_again(cx, &form),
        (Refusal::SecondFactor, _) => redirect(&cx.url(urls::SECOND_FACTOR)),
        (Refusal::NotForYou, _) => Error::NotForYou.into_response(),
    }
}

fn to_sign_in(cx: &Cx) -> Response {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let here = cx.here.parse::<LocalPath>();
    if let Ok(here) = here {
        query.append_pair("suite", here.as_str());
    }
    redirect(&format!("{}?{}", cx.url(urls::SIGN_IN), query.finish()))
}

pub fn redirect(url: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, url.to_owned())]).into_response()
}

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
        let fields = params::pairs(&self.saisie).ok()?;
        Some(show_again(cx, path.as_str(), fields, Again::SignedIn))
    }
}

fn sign_in_again(cx: &Cx, form: &Params) -> Response {
    let page = SignInAgain { cx, carried: Carried::of(cx, form) };
    html(StatusCode::UNAUTHORIZED, &page)
}

/// Why a form is shown once more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    NotOurs,
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

fn again(cx: &Cx, form: Params) -> Response {
    show_again(cx, &cx.here, form.0, Again::NotOurs)
}

fn show_again(cx: &Cx, path: &str, fields: Vec<(String, String)>, why: Again) -> Response {
    let fields = fields.into_iter().filter(|(name, _)| name != TOKEN && name != HONEYPOT).collect();
    let status = match why {
        Again::NotOurs => StatusCode::FORBIDDEN,
        Again::SignedIn => StatusCode::OK,
    };
    html(status, &AgainPage { cx, action: cx.url(path), fields, why })
}

fn written(form: &Params) -> impl Iterator<Item = (&str, &str)> {
    form.0
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| *name != TOKEN && *name != HONEYPOT)
}

/// A page that is made for one person and kept by nobody.
pub fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(body) => (status, [(header::CONTENT_TYPE, HTML)], body).into_response(),
        Err(cause) => Error::internal("a template", cause).into_response(),
    }
}
