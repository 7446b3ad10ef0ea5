//! The state of the site, and its routes one line per slice. The way every request takes is told beside.

mod moved;
mod way;

use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use axum::middleware::from_fn;
use axum::response::IntoResponse;
use tower_http::catch_panic::CatchPanicLayer;

pub use way::answer;

use crate::account::Who;
use crate::account::secret::NoRandom;
use crate::appointment::{Desk, Fault};
use crate::clock::Clock;
use crate::config::{Config, Switch};
use crate::db::Db;
use crate::intake::Shelf;
use crate::mail::Bell;
use crate::need::{self, BadNeeds, Needs};
use crate::outside::Outside;
use crate::settings::{self, Settings};
use crate::territory::Territory;
use crate::venue::catalogue::Catalogue;
use crate::venue::store::{self, StoreError};
use crate::web::limit::Limits;
use crate::web::metrics::Metrics;
use crate::web::stamp::Stamps;
use crate::web::tally::Tally;
use crate::web::{Answers, Doors, assets, error};
use crate::{
    admin, api, booking, desk, directory, easy, editing, embedding, exchange, freshness, imports, map,
    moderation, offline, ogc, opinion, orientation, partner, selection, status, sums,
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
    sums: sums::Counter,
    limits: Limits,
    stamps: Stamps,
    bell: Bell,
    plans: Shelf,
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
        let moved = store::moved(&db.readers).await?;
        let catalogue = Catalogue::new(venues, &territory, clock.now(), 1).numbered(&numbers);
        let catalogue = catalogue.forwarding(moved, &numbers);
        let settings = settings::read(&db.readers).await.map_err(StoreError::from)?;
        let appointments = Desk::open(&config, &db).await?;
        let versions = need::store::read(&db.readers).await.map_err(StoreError::from)?;
        let needs = Needs::embedded()?.with(versions);
        let outside = Outside::new(&config);
        let limits = Limits::new(config.posts_per_minute, config.data_per_minute);
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
            sums: sums::Counter::default(),
            limits,
            stamps,
            bell: Bell::default(),
            plans: Shelf::default(),
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

    /// Plans of imports somebody looks at.
    pub fn plans(&self) -> &Shelf {
        &self.0.plans
    }

    /// Counts what is asked.
    pub fn sums(&self) -> &sums::Counter {
        &self.0.sums
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
        let moved = store::moved(&self.0.db.readers).await?;
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
            let catalogue = Catalogue::new(venues, app.territory(), now, generation).numbered(&numbers);
            catalogue.forwarding(moved, &numbers)
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
        .and(opinion::doors())
        .and(map::doors())
        .and(api::doors())
        .and(ogc::doors())
        .and(desk::doors())
        .and(easy::doors())
        .and(booking::doors())
        .and(selection::doors())
        .and(offline::doors())
        .and(partner::doors())
        .and(editing::doors())
        .and(moderation::doors())
        .and(admin::doors())
        .and(imports::doors())
        .and(freshness::doors())
        .and(exchange::doors())
        .and(embedding::doors())
        .and(status::doors())
        .read("/fichiers/{file}", Who::Anyone, assets::show)
}

/// Answers to everything: what no route knows is not found, what panics is a fault told in plain words.
pub fn router(app: App, doors: Doors) -> Router {
    let routes = doors.into_router(&app).fallback(|| async { error::Error::NotFound });
    let routes =
        if app.config().metrics == Switch::On { routes.layer(from_fn(way::name_route)) } else { routes };
    routes
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            error::Error::internal("a panic", "see the line before").into_response()
        }))
        .with_state(app)
}
