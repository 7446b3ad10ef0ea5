//! The doors of the site: every route with whom it is for and how it is guarded. There is no other way to add one, so
//! the list a test walks is the list that is served.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, get, post};
use tower_http::csrf::CsrfLayer;

use super::guard::{Gate, guard};
use super::tongue::{Spoken, main_only};
use crate::account::Who;
use crate::app::App;

/// What a posted form must carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// A page that is read.
    Reading,
    /// A question that changes nothing, or a yes or no that only adds to a sum, asked from pages kept for everybody:
    /// the browser's word on where it comes from is enough.
    Question,
    /// A token given with the form.
    Token,
    /// A token, and maybe a file beside the fields.
    File,
    /// A token, and a list of venues that may be as heavy as forty pictures: nobody sends it who may not.
    List,
    /// A token, time to write, and a field that people do not see: whoever is not signed in may write here.
    Public,
}

/// A route, and whom it is for.
#[derive(Clone, Debug)]
pub struct Door {
    pub path: &'static str,
    pub method: Method,
    pub who: Who,
    pub care: Care,
    pub spoken: Spoken,
}

/// The doors of a part of the site.
#[derive(Default)]
pub struct Doors(Vec<(Door, MethodRouter<App>)>);

impl Doors {
    pub fn new() -> Self {
        Self::default()
    }

    /// `GET path`
    #[must_use]
    pub fn read<H, T>(self, path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with(
            Door { path, method: Method::GET, who, care: Care::Reading, spoken: Spoken::Main },
            get(handler),
        )
    }

    /// `POST path`, which changes something.
    #[must_use]
    pub fn act<H, T>(self, path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with(
            Door { path, method: Method::POST, who, care: Care::Token, spoken: Spoken::Main },
            post(handler),
        )
    }

    /// `POST path`, which changes something and takes a file.
    #[must_use]
    pub fn upload<H, T>(self, path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with(
            Door { path, method: Method::POST, who, care: Care::File, spoken: Spoken::Main },
            post(handler),
        )
    }

    /// `POST path`, which takes a list of venues.
    #[must_use]
    pub fn upload_list<H, T>(self, path: &'static str, who: Who, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with(
            Door { path, method: Method::POST, who, care: Care::List, spoken: Spoken::Main },
            post(handler),
        )
    }

    /// `POST path`, which changes nothing: what is asked must not stand in an address.
    #[must_use]
    pub fn ask<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with(
            Door { path, method: Method::POST, who: Who::Anyone, care: Care::Question, spoken: Spoken::Main },
            post(handler),
        )
    }

    /// `POST path`, which only makes a sum grow: asked from pages kept for everybody.
    #[must_use]
    pub fn count<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.ask(path, handler)
    }

    /// `POST path`, where anybody may write to the city.
    #[must_use]
    pub fn tell<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with(
            Door { path, method: Method::POST, who: Who::Anyone, care: Care::Public, spoken: Spoken::Main },
            post(handler),
        )
    }

    fn with(mut self, door: Door, route: MethodRouter<App>) -> Self {
        self.0.push((door, route));
        self
    }

    /// These pages are for residents: their words are there in every language, not in the main ones only.
    #[must_use]
    pub fn in_every_language(mut self) -> Self {
        for (door, _) in &mut self.0 {
            door.spoken = Spoken::All;
        }
        self
    }

    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Every route there is.
    pub fn list(&self) -> impl Iterator<Item = &Door> {
        self.0.iter().map(|(door, _)| door)
    }

    /// The routes, each behind its guard. A page everybody may read needs none.
    pub fn into_router(self, app: &App) -> Router<App> {
        self.0.into_iter().fold(Router::new(), |router, (door, route)| {
            let (path, spoken) = (door.path, door.spoken);
            let route = guarded(door, route, app);
            router.route(path, if spoken == Spoken::Main { route.layer(from_fn(main_only)) } else { route })
        })
    }
}

/// A page everybody may read needs no guard.
fn guarded(door: Door, route: MethodRouter<App>, app: &App) -> MethodRouter<App> {
    if door.who == Who::Anyone && door.care == Care::Reading {
        return route;
    }
    let posted = door.method == Method::POST;
    let route = route.layer(from_fn_with_state(Gate { app: app.clone(), door }, guard));
    if posted { route.layer(CsrfLayer::new()) } else { route }
}
