//! The context of a request: who asks in which language, what time it is, and how to answer.

use std::convert::Infallible;
use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, Utc};

use super::answer::{Answer, Counted, HTML, Made};
use super::asked::{Asked, Data, Reader};
use super::tongue::{AskedLang, Spoken};
use super::{Error, Result, guard};
use crate::account::Member;
use crate::app::App;
use crate::i18n::Lang;
use crate::settings::Settings;
use crate::sums::{Kind, Sum};
use crate::venue::catalogue::Catalogue;

/// The context of a request: the first field of every page.
#[derive(Clone)]
pub struct Cx {
    pub lang: Lang,
    /// The address without its language, with its query: what the language switch keeps.
    pub here: String,
    pub now: DateTime<Utc>,
    pub app: App,
    /// Who is signed in; on pages for everybody, nobody.
    pub member: Option<Member>,
    /// What coordinators have set, as of this request.
    pub settings: Arc<Settings>,
    /// The languages this page is said in.
    pub(super) spoken: Spoken,
    asked: Asked,
}

impl FromRequestParts<App> for Cx {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::new(parts, app))
    }
}

impl Cx {
    pub fn new(parts: &Parts, app: &App) -> Self {
        Self {
            lang: parts.extensions.get::<AskedLang>().map_or(Lang::French, |asked| asked.0),
            here: parts.uri.path_and_query().map_or("/", |here| here.as_str()).to_owned(),
            now: app.clock().now(),
            app: app.clone(),
            member: parts.extensions.get().cloned(),
            settings: app.settings(),
            spoken: parts.extensions.get().copied().unwrap_or(Spoken::All),
            asked: Asked::of(&parts.headers),
        }
    }

    /// The same request, asked by somebody else: who just signed in.
    #[must_use]
    pub fn as_member(&self, member: Option<Member>) -> Self {
        Self { member, ..self.clone() }
    }

    /// The same request in another language: a page that speaks two.
    #[must_use]
    pub fn speaking(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }

    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.app.catalogue()
    }

    /// The answer under `key` in this language: the one kept, or the one `make` makes.
    pub fn answer<B: AsRef<[u8]> + Into<Bytes>>(
        &self,
        key: &str,
        make: impl FnOnce(&Self, &Catalogue) -> Result<Made<B>>,
    ) -> Result<Response> {
        let catalogue = self.catalogue();
        let kept = [self.lang.prefix(), key].concat();
        let make = || {
            // Everybody reads what is kept: it knows the address it answers, not what stood in the one somebody came by.
            let here = key.split('#').next().unwrap_or(key).trim_end_matches('?').to_owned();
            // Settings are renewed before the catalogue is: read after it, they are never older.
            make(&Self { here, settings: self.app.settings(), ..self.clone() }, &catalogue)
        };
        let answer = self.app.answers().get_or_make(&kept, catalogue.generation, self.now, make)?;
        self.count_answer(&answer);
        Ok(answer.respond(&self.asked, self.now))
    }

    /// The answer kept under `key`, if it still holds: for whoever would read the database to make one.
    pub fn kept(&self, key: &str) -> Option<Response> {
        let key = [self.lang.prefix(), key].concat();
        let answer = self.app.answers().get(&key, self.catalogue().generation, self.now)?;
        self.count_answer(&answer);
        Some(answer.respond(&self.asked, self.now))
    }

    fn count_answer(&self, answer: &Answer) {
        if answer.is_page() {
            self.count([Sum::new(Kind::Language, &self.lang.code())]);
        }
        for counted in &answer.counted {
            match counted {
                Counted::Unmet(word) => self.app.tally().count(std::slice::from_ref(word)),
                Counted::Sum(sum) => self.count([sum.clone()]),
            }
        }
    }

    /// Counts sums of this day, unless a program reads.
    pub fn count(&self, sums: impl IntoIterator<Item = Sum>) {
        if self.asked.reader == Reader::Person {
            self.app.sums().count(self.now, sums);
        }
    }

    /// The same, where it is another for those who save data.
    pub fn answer_by_data(
        &self,
        key: &str,
        make: impl FnOnce(&Self, &Catalogue) -> Result<Made>,
    ) -> Result<Response> {
        let saved = format!("{key}#save-data");
        let mut response = self.answer(if self.data() == Data::Saved { &saved } else { key }, make)?;
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding, save-data"));
        Ok(response)
    }

    /// How freely the visitor's data may be spent.
    pub const fn data(&self) -> Data {
        self.asked.data
    }

    /// A page that changes by itself at `changes_at`.
    pub fn page(&self, page: &impl Template, changes_at: DateTime<Utc>) -> Result<Made> {
        let body = page.render().map_err(|cause| Error::internal("a template", cause))?;
        Ok(Made { body, mime: HTML, changes_at, counted: vec![] })
    }

    /// A page made for this request alone.
    pub fn own_page(&self, status: StatusCode, page: &impl Template) -> Response {
        guard::html(status, page)
    }
}
