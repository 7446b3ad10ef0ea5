//! The context of a request: who asks in which language, what time it is, and how to answer.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

use askama::Template;
use axum::body::Bytes;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, Utc};
use fluent_bundle::FluentValue;

use super::answer::{Answer, Asked, Counted, Data, HTML, Made, Reader};
use super::tongue::{AskedLang, Spoken};
use super::{Error, Result, assets, guard, urls};
use crate::account::Member;
use crate::app::App;
use crate::i18n::Lang;
use crate::settings::Settings;
use crate::sums::{Kind, Sum};
use crate::territory::{Relay, Words};
use crate::venue::catalogue::Catalogue;

/// HTML that is written as it is.
pub struct Markup(pub String);

impl Markup {
    /// A text as HTML shows it.
    pub fn escaped(text: &str) -> Self {
        let mut escaped = String::new();
        // Writing into a String does not fail.
        let _ = askama::filters::Escaper::write_escaped_str(&askama::filters::Html, &mut escaped, text);
        Self(escaped)
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Markup {}

/// A word of the interface, or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proper {
    Word,
    Name,
}

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
        let key = format!("{}{key}", self.lang.prefix());
        // Settings are renewed before the catalogue is: read after it, they are never older.
        let make = || make(&Self { settings: self.app.settings(), ..self.clone() }, &catalogue);
        let answer = self.app.answers().get_or_make(&key, catalogue.generation, self.now, make)?;
        self.count_answer(&answer);
        Ok(answer.respond(&self.asked, self.now))
    }

    /// The answer kept under `key`, if it still holds: for whoever would read the database to make one.
    pub fn kept(&self, key: &str) -> Option<Response> {
        let key = format!("{}{key}", self.lang.prefix());
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

    // What templates ask.

    /// What every form of somebody signed in carries.
    pub fn token(&self) -> Markup {
        let token = match &self.member {
            Some(member) => member.form_token.clone(),
            None => self.app.stamps().make(self.now),
        };
        Markup(format!(r#"<input type="hidden" name="{}" value="{token}">"#, guard::TOKEN))
    }

    /// What every form for everybody carries: the token, and the field that people do not see.
    pub fn public_token(&self) -> Markup {
        let label = self.t("honeypot");
        let name = guard::HONEYPOT;
        let token = self.token();
        Markup(format!(
            r#"{token}<div class="vh" aria-hidden="true"><label for="{name}">{label}</label><input id="{name}" name="{name}" tabindex="-1" autocomplete="off"></div>"#
        ))
    }

    pub fn t(&self, key: &str) -> Cow<'static, str> {
        self.lang.say(key)
    }

    /// A message with a number in it, which decides its plural.
    pub fn n(&self, key: &str, n: &usize) -> Cow<'static, str> {
        self.lang.say_with(key, &[("n", FluentValue::from(*n))])
    }

    /// A message with one text in it.
    pub fn t1(&self, key: &str, name: &str, value: &str) -> Cow<'static, str> {
        self.lang.say_with(key, &[(name, FluentValue::from(value))])
    }

    /// An address of the site in this language.
    pub fn url(&self, path: &str) -> String {
        urls::local(self.lang, path)
    }

    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// A pictogram, always beside a word.
    pub fn icon(&self, name: &str) -> Markup {
        Markup(format!(
            r#"<svg class="i" aria-hidden="true"><use href="{}#{name}"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    pub fn big_icon(&self, name: &str) -> Markup {
        Markup(format!(
            r#"<svg class="i big" aria-hidden="true"><use href="{}#{name}"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    /// An arrow, mirrored where the page is.
    pub fn arrow(&self, name: &str) -> Markup {
        Markup(format!(
            r#"<svg class="i flip" aria-hidden="true"><use href="{}#{name}"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    /// The cross of a choice that is made.
    pub fn cross(&self) -> Markup {
        Markup(format!(
            r#"<svg class="i x" aria-hidden="true"><use href="{}#x"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    /// The shape of a state.
    pub fn state_icon(&self, state: &str) -> Markup {
        self.icon(&format!("etat-{state}"))
    }

    /// A text of the territory or its venues, which stays in its own language: French.
    pub fn own(&self, text: impl AsRef<str>) -> Markup {
        let escaped = Markup::escaped(text.as_ref());
        if self.lang == Lang::French { escaped } else { Markup(format!(r#"<bdi lang="fr">{escaped}</bdi>"#)) }
    }

    /// A text of the city in several languages: in the page's, else in French and marked so.
    pub fn words(&self, words: &Words) -> Markup {
        let text = words.get(self.lang.code());
        if words.lang(self.lang.code()) == self.lang.code() { Markup::escaped(text) } else { self.own(text) }
    }

    /// ` lang="fr"` for a name of the territory on a page in another language.
    pub fn own_lang(&self, proper: &Proper) -> Markup {
        let foreign = self.lang != Lang::French && *proper == Proper::Name;
        Markup(if foreign { r#" lang="fr""#.to_owned() } else { String::new() })
    }

    /// “Téléphone non renseigné. La médiathèque peut vous aider :”
    pub fn relay_helps(&self) -> Cow<'static, str> {
        let name = self.relay().map_or("", |relay| relay.name.get(self.lang.code()));
        self.t1("relay-helps", "relay", name)
    }

    /// This page's own address in this language.
    pub fn here_url(&self) -> String {
        self.url(&self.here)
    }

    /// Name of the territory.
    pub fn place(&self) -> &str {
        self.app.territory().name()
    }

    /// Name of the site.
    pub fn site_name(&self) -> String {
        self.settings.site_name(self.place())
    }

    pub fn relay(&self) -> Option<&Relay> {
        self.settings.relay.as_ref().or_else(|| self.app.territory().relay())
    }

    /// Whom the outlines come from.
    pub fn credit(&self) -> Option<&str> {
        self.app.territory().credit()
    }

    /// The one address of this page: what is asked of it makes no other page.
    pub fn canonical(&self) -> String {
        let path = self.here.split_once('?').map_or(self.here.as_str(), |(path, _)| path);
        format!("{}{}", self.public_url(), self.url(path))
    }

    /// Where the site is reached from outside, without a trailing slash; empty when not configured.
    pub fn public_url(&self) -> &str {
        self.app.config().public_url()
    }
}
