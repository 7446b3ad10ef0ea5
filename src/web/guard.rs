//! Before a route answers: who asks, may they, and is what they post really theirs. What somebody typed is never lost:
//! a form that does not pass is shown again with everything in it, to send once more.

use askama::Template;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::answer::HTML;
use super::doors::{Care, Door};
use super::limit::Network;
use super::local::LocalPath;
use super::stamp::Stamped;
use super::upload::Upload;
use super::{Cx, Error, Params, again, cookie, params, upload, urls};
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
        match posted(&gate, &parts, body).await {
            Ok((posted, file, name)) => {
                parts.extensions.insert(file);
                parts.extensions.insert(name);
                form = Some(posted);
            }
            Err(refused) => return refused,
        }
    }
    let cx = Cx::new(&parts, &gate.app);
    if let Some(form) = form.as_ref().filter(|_| has_posted_too_often(&gate.app, &parts)) {
        return again::later(&cx, form);
    }
    if let Err(refusal) = gate.door.who.admits(cx.member.as_ref()) {
        return refuse(&cx, refusal, form);
    }
    if let Some(form) = &form {
        if !is_ours(&gate, &cx, form) {
            return again::not_ours(&cx, form);
        }
        parts.extensions.insert(form.clone());
    }
    let mut response = next.run(Request::from_parts(parts, Body::empty())).await;
    // A page of the handler's own says it better.
    let is_page = response.headers().contains_key(header::CONTENT_TYPE);
    if let (StatusCode::TOO_MANY_REQUESTS, Some(form), false) = (response.status(), &form, is_page) {
        response = again::later(&cx, form);
    }
    // Addresses behind a door may hold a token; the origin itself is all a form of ours needs to send.
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}

/// Forty megabytes are not read for whoever may not send them.
fn turned_away(gate: &Gate, parts: &Parts) -> Option<Response> {
    if gate.door.care != Care::List {
        return None;
    }
    let cx = Cx::new(parts, &gate.app);
    gate.door.who.admits(cx.member.as_ref()).err().map(|refusal| refuse(&cx, refusal, None))
}

/// Fields, and the file where the door takes one.
async fn posted(gate: &Gate, parts: &Parts, body: Body) -> Result<upload::Posted, Response> {
    if let Some(refused) = turned_away(gate, parts) {
        return Err(refused);
    }
    let headers = &parts.headers;
    match gate.door.care {
        Care::File => upload::posted(headers, body).await,
        Care::List => upload::posted_list(headers, body).await,
        Care::Reading | Care::Question | Care::Token | Care::Public => params::posted(headers, body)
            .await
            .map(|form| (form, Upload::default(), upload::UploadName::default())),
    }
}

/// Reading is free; who posts too often waits.
fn has_posted_too_often(app: &App, parts: &Parts) -> bool {
    let network = Network::of(&parts.extensions, &parts.headers, &app.config().trusted_proxies);
    app.limits().posts.count(&network).is_err()
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
        Care::Token | Care::File | Care::List => match &cx.member {
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
        (Refusal::SignIn, Some(form)) => again::sign_in(cx, &form),
        // Half signed in, with something written: it is carried through signing in again, second factor included.
        (Refusal::SecondFactor, Some(form)) if again::holds_words(&form) => again::sign_in(cx, &form),
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

/// A page that is made for one person and kept by nobody.
pub fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(body) => (status, [(header::CONTENT_TYPE, HTML)], body).into_response(),
        Err(cause) => Error::internal("a template", cause).into_response(),
    }
}
