//! The way of every request, from the address as it came to the answer with its headers.

use std::time::Instant;

use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;

use super::{App, moved};
use crate::config::Switch;
use crate::i18n::Lang;
use crate::web::limit::Network;
use crate::web::tongue::{AskedLang, in_french};
use crate::web::{Cx, error, headers, urls};

/// Tells the outside which route answered: only the router knows.
pub(super) async fn name_route(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = next.run(request).await;
    if let Some(route) = route {
        response.extensions_mut().insert(Route(route));
    }
    response
}

#[derive(Clone)]
struct Route(MatchedPath);

/// The way of every request: its language is taken off the address, the routes answer, an error gets its page,
/// every answer its headers.
pub async fn answer(app: App, router: Router, request: Request<Body>) -> Response {
    let start = Instant::now();
    let (mut parts, body) = request.into_parts();
    let lang = match take_language(&mut parts.uri) {
        Ok(lang) => lang,
        Err(status) => {
            parts.uri = without_query(&parts.uri);
            let open = urls::is_open_data(parts.uri.path());
            let response = error::show(&Cx::new(&parts, &app), status.into_response());
            return finish(&app, if open { headers::open(response) } else { response });
        }
    };
    if !app.settings().speaks(lang) {
        return finish(&app, in_french(&parts.uri));
    }
    let open = urls::is_open_data(parts.uri.path());
    if open && parts.method == Method::OPTIONS {
        return finish(&app, headers::open(StatusCode::NO_CONTENT.into_response()));
    }
    parts.extensions.insert(AskedLang(lang));
    let asked = Asked {
        uri: parts.uri.clone(),
        lang: AskedLang(lang),
        reads: matches!(parts.method, Method::GET | Method::HEAD),
    };
    let network = Network::of(&parts.extensions, &parts.headers, &app.config().trusted_proxies);
    if open && let Err(too_many) = app.limits().count_data(network) {
        return finish(&app, headers::open(asked.explain(&app, too_many.into_response())));
    }
    let response = match router.oneshot(Request::from_parts(parts, body)).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    let response = asked.explain(&app, response);
    if app.config().metrics == Switch::On {
        let route = response.extensions().get::<Route>().map_or("-", |route| route.0.as_str());
        app.metrics().count(route, response.status().as_u16(), start.elapsed());
    }
    finish(&app, if open { headers::open(response) } else { response })
}

/// What of a request an error page needs, kept while the routes have the rest.
struct Asked {
    uri: Uri,
    lang: AskedLang,
    /// Nothing is sent: another address may answer as well.
    reads: bool,
}

impl Asked {
    fn explain(self, app: &App, response: Response) -> Response {
        if response.status().is_success() || response.status().is_redirection() {
            return response;
        }
        if response.status() == StatusCode::NOT_FOUND
            && self.reads
            && let Some(response) = moved::answer(app, &self.uri, self.lang.0)
        {
            return response;
        }
        let (mut parts, ()) = axum::http::Request::new(()).into_parts();
        parts.uri = self.uri;
        parts.extensions.insert(self.lang);
        error::show(&Cx::new(&parts, app), response)
    }
}

fn finish(app: &App, mut response: Response) -> Response {
    headers::secure(&mut response, app.config());
    response.headers_mut().entry("cache-control").or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Longest address, in bytes.
const URI_MAX: usize = 8 << 10;

/// Longest path an error is told of, in bytes: ours are shorter.
const PATH_MAX: usize = 200;

/// Where an address that cannot be read was meant to lead: programs that read data are answered as such.
fn without_query(uri: &Uri) -> Uri {
    let (_, path) = Lang::of_path(uri.path());
    let path = if path.len() > PATH_MAX || leads_elsewhere(path) { "/" } else { path };
    path.parse().unwrap_or_else(|_| Uri::from_static("/"))
}

/// Browsers read `//evil.example` and `/\evil.example` as another site: no page of ours has such an address, and where one
/// is told again, in a redirect or as the page in another language, it would lead there.
fn leads_elsewhere(path: &str) -> bool {
    path.starts_with("//") || path.starts_with("/\\")
}

fn take_language(uri: &mut Uri) -> Result<Lang, StatusCode> {
    let text = uri.path_and_query().map_or("/", |here| here.as_str()).to_owned();
    if text.len() > URI_MAX {
        return Err(StatusCode::URI_TOO_LONG);
    }
    let (path, query) =
        text.split_once('?').map_or((text.as_str(), None), |(path, query)| (path, Some(query)));
    let (lang, rest) = Lang::of_path(path);
    if leads_elsewhere(rest) {
        return Err(StatusCode::NOT_FOUND);
    }
    if lang != Lang::French {
        let bare = query.map_or_else(|| rest.to_owned(), |query| format!("{rest}?{query}"));
        *uri = bare.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    }
    Ok(lang)
}
