//! The state of the site, its routes one line per slice, and the way every request takes.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Instant;

use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;

use crate::account::Who;
use crate::account::secret::NoRandom;
use crate::appointment::{Desk, Fault};
use crate::clock::Clock;
use crate::config::{Config, Switch};
use crate::db::Db;
use crate::i18n::Lang;
use crate::mail::Bell;
use crate::need::{self, BadNeeds, Needs};
use crate::outside::Outside;
use crate::settings::{self, Settings};
use crate::territory::Territory;
use crate::venue::catalogue::Catalogue;
use crate::venue::store::{self, StoreError};
use crate::web::cx::AskedLang;
use crate::web::limit::Limits;
use crate::web::metrics::Metrics;
use crate::web::stamp::Stamps;
use crate::web::tally::Tally;
use crate::web::{Answers, Cx, Doors, assets, error, headers};
use crate::{
    admin, booking, desk, directory, easy, editing, freshness, map, moderation, orientation, partner,
    selection, status,
};

/// The state every handler may ask. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    config: Config,
    clock: Clock,
    territory: Territory,
    db: Db,
    outside: Outside,
    catalogue: RwLock<Arc<Catalogue>>,
    settings: RwLock<Arc<Settings>>,
    appointments: Desk,
    needs: RwLock<Arc<Needs>>,
    answers: Answers,
    metrics: Metrics,
    tally: Tally,
    limits: Limits,
    stamps: Stamps,
    bell: Bell,
}

/// Why the site cannot start.
#[derive(Debug)]
pub enum StartError {
    Store(StoreError),
    NoRandom(NoRandom),
    Appointments(Fault),
    Needs(BadNeeds),
}

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(cause) => cause.fmt(f),
            Self::NoRandom(cause) => cause.fmt(f),
            Self::Appointments(cause) => cause.fmt(f),
            Self::Needs(cause) => cause.fmt(f),
        }
    }
}

impl std::error::Error for StartError {}

impl From<StoreError> for StartError {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

impl From<NoRandom> for StartError {
    fn from(cause: NoRandom) -> Self {
        Self::NoRandom(cause)
    }
}

impl From<Fault> for StartError {
    fn from(cause: Fault) -> Self {
        Self::Appointments(cause)
    }
}

impl From<BadNeeds> for StartError {
    fn from(cause: BadNeeds) -> Self {
        Self::Needs(cause)
    }
}

impl App {
    /// Reads every venue and computes the first catalogue.
    pub async fn new(config: Config, territory: Territory, db: Db) -> Result<Self, StartError> {
        let stamps = Stamps::new()?;
        let clock = config.clock();
        let venues = store::all(&db.readers).await?;
        let numbers = store::numbers(&db.readers).await?;
        let catalogue = Catalogue::new(venues, &territory, clock.now(), 1).numbered(&numbers);
        let settings = settings::read(&db.readers).await.map_err(StoreError::from)?;
        let appointments = Desk::open(&config, &db).await?;
        let versions = need::store::read(&db.readers).await.map_err(StoreError::from)?;
        let needs = Needs::embedded()?.with(versions);
        let outside = Outside::new(&config);
        let limits = Limits::new(config.posts_per_minute);
        Ok(Self(Arc::new(Inner {
            config,
            clock,
            territory,
            db,
            outside,
            catalogue: RwLock::new(Arc::new(catalogue)),
            settings: RwLock::new(Arc::new(settings)),
            appointments,
            needs: RwLock::new(Arc::new(needs)),
            answers: Answers::default(),
            metrics: Metrics::default(),
            tally: Tally::default(),
            limits,
            stamps,
            bell: Bell::default(),
        })))
    }

    /// Signs the forms of those who are not signed in.
    pub fn stamps(&self) -> &Stamps {
        &self.0.stamps
    }

    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    pub fn config(&self) -> &Config {
        &self.0.config
    }

    pub fn clock(&self) -> Clock {
        self.0.clock
    }

    pub fn territory(&self) -> &Territory {
        &self.0.territory
    }

    pub fn db(&self) -> &Db {
        &self.0.db
    }

    pub fn outside(&self) -> &Outside {
        &self.0.outside
    }

    pub fn answers(&self) -> &Answers {
        &self.0.answers
    }

    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    pub fn tally(&self) -> &Tally {
        &self.0.tally
    }

    /// Rung when a letter was posted.
    pub fn bell(&self) -> &Bell {
        &self.0.bell
    }

    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.0.catalogue.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What coordinators have set.
    pub fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.0.settings.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether appointment requests are taken, and where.
    pub fn appointments(&self) -> &Desk {
        &self.0.appointments
    }

    /// What people come for, as coordinators have it.
    pub fn needs(&self) -> Arc<Needs> {
        Arc::clone(&self.0.needs.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the database again: after a write, at midnight, or when another process wrote.
    pub async fn reload(&self) -> Result<(), StoreError> {
        let venues = store::all(&self.0.db.readers).await?;
        let numbers = store::numbers(&self.0.db.readers).await?;
        let settings = settings::read(&self.0.db.readers).await?;
        self.0.appointments.reload(&self.0.db).await?;
        let versions = need::store::read(&self.0.db.readers).await?;
        *self.0.settings.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(settings);
        // The program's own were read at start: they are read again, or the last ones stay.
        if let Ok(needs) = Needs::embedded() {
            *self.0.needs.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(needs.with(versions));
        }
        let generation = self.catalogue().generation + 1;
        let (app, now) = (self.clone(), self.0.clock.now());
        let made = tokio::task::spawn_blocking(move || {
            Catalogue::new(venues, app.territory(), now, generation).numbered(&numbers)
        });
        match made.await {
            Ok(catalogue) => {
                *self.0.catalogue.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(catalogue);
            }
            Err(cause) => tracing::error!(%cause, "the catalogue could not be computed; the last one stays"),
        }
        Ok(())
    }
}

/// The routes of the whole site, in the order a visitor meets them.
pub fn doors() -> Doors {
    directory::doors()
        .and(orientation::doors())
        .and(map::doors())
        .and(desk::doors())
        .and(easy::doors())
        .and(booking::doors())
        .and(selection::doors())
        .and(partner::doors())
        .and(editing::doors())
        .and(moderation::doors())
        .and(admin::doors())
        .and(freshness::doors())
        .and(status::doors())
        .read("/fichiers/{file}", Who::Anyone, assets::show)
}

/// Answers to everything: what no route knows is not found, what panics is a fault told in plain words.
pub fn router(app: App, doors: Doors) -> Router {
    let routes = doors.into_router(&app).fallback(|| async { error::Error::NotFound });
    let routes = if app.config().metrics == Switch::On { routes.layer(from_fn(name_route)) } else { routes };
    routes
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            error::Error::internal("a panic", "see the line before").into_response()
        }))
        .with_state(app)
}

/// Tells the outside which route answered: only the router knows.
async fn name_route(request: Request, next: Next) -> Response {
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
    if let Err(status) = take_language(&mut parts.uri, &mut parts.extensions) {
        parts.uri = Uri::from_static("/");
        return finish(&app, error::show(&Cx::new(&parts, &app), status.into_response()));
    }
    let asked = Asked { uri: parts.uri.clone(), lang: parts.extensions.get().copied() };
    let response = match router.oneshot(Request::from_parts(parts, body)).await {
        Ok(response) => response,
        Err(never) => match never {},
    };
    let response = asked.explain(&app, response);
    if app.config().metrics == Switch::On {
        let route = response.extensions().get::<Route>().map_or("-", |route| route.0.as_str());
        app.metrics().count(route, response.status().as_u16(), start.elapsed());
    }
    finish(&app, response)
}

/// What of a request an error page needs, kept while the routes have the rest.
struct Asked {
    uri: Uri,
    lang: Option<AskedLang>,
}

impl Asked {
    fn explain(self, app: &App, response: Response) -> Response {
        if response.status().is_success() || response.status().is_redirection() {
            return response;
        }
        let (mut parts, ()) = axum::http::Request::new(()).into_parts();
        parts.uri = self.uri;
        if let Some(lang) = self.lang {
            parts.extensions.insert(lang);
        }
        error::show(&Cx::new(&parts, app), response)
    }
}

fn finish(app: &App, mut response: Response) -> Response {
    headers::secure(response.headers_mut(), app.config());
    response.headers_mut().entry("cache-control").or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Longest address, in bytes.
const URI_MAX: usize = 8 << 10;

fn take_language(uri: &mut Uri, extensions: &mut axum::http::Extensions) -> Result<(), StatusCode> {
    let text = uri.path_and_query().map_or("/", |here| here.as_str()).to_owned();
    if text.len() > URI_MAX {
        return Err(StatusCode::URI_TOO_LONG);
    }
    let (path, query) =
        text.split_once('?').map_or((text.as_str(), None), |(path, query)| (path, Some(query)));
    let (lang, rest) = Lang::of_path(path);
    extensions.insert(AskedLang(lang));
    if lang != Lang::French {
        let bare = query.map_or_else(|| rest.to_owned(), |query| format!("{rest}?{query}"));
        *uri = bare.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    }
    Ok(())
}
