//! What is asked: in which form, of which collection, with which parameters.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use chrono::Days;
use serde_json::Value;

use super::page::Shown;
use crate::app::App;
use crate::web::{Cx, Error, Made, Params, Result};

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    Html,
}

impl Form {
    /// The value of `f`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
        }
    }
}

/// A request for a resource.
pub(super) struct Asked {
    pub cx: Cx,
    pub params: Params,
    accept: Option<HeaderValue>,
}

impl FromRequestParts<App> for Asked {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let accept = accepted(&parts.headers);
        let Ok::<_, Infallible>(cx) = Cx::from_request_parts(parts, app).await;
        let params = Params::from_request_parts(parts, app).await?;
        Ok(Self { cx, params, accept })
    }
}

fn accepted(headers: &HeaderMap) -> Option<HeaderValue> {
    headers.get(header::ACCEPT).cloned()
}

impl Asked {
    /// The form: by `f`, else by what the client accepts; JSON when it does not say.
    pub fn form(&self) -> Result<Form> {
        match self.params.get("f") {
            Some("json") => Ok(Form::Json),
            Some("html") => Ok(Form::Html),
            Some(_) => Err(self.refuse("ogc-bad-form", "f")),
            None => Ok(self.accepted_form()),
        }
    }

    /// A browser names HTML before JSON; programs name JSON or anything.
    fn accepted_form(&self) -> Form {
        let accept = self.accept.as_ref().and_then(|accept| accept.to_str().ok()).unwrap_or_default();
        let place = |kind: &str| accept.find(kind).unwrap_or(usize::MAX);
        if place("text/html") < place("json") { Form::Html } else { Form::Json }
    }

    /// 400 with the sentence `key` about a parameter.
    pub fn refuse(&self, key: &str, parameter: &str) -> Error {
        Error::Explained(self.cx.t1(key, "parameter", parameter).into_owned())
    }

    /// The specification wants unknown parameters refused (Core, requirement 8): a typing error would else give the
    /// whole collection.
    pub fn only(&self, known: &[&str]) -> Result<()> {
        let unknown = self.params.0.iter().find(|(name, _)| name != "f" && !known.contains(&name.as_str()));
        match unknown {
            Some((name, _)) => Err(self.refuse("ogc-unknown-parameter", name)),
            None => Ok(()),
        }
    }

    /// The query as it was asked, but for the form and what `changed` says, in one order.
    pub fn query(&self, changed: &[(&str, &str)]) -> String {
        let stays = |name: &str| name != "f" && changed.iter().all(|(other, _)| *other != name);
        let asked = self.params.0.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let mut pairs: Vec<(&str, &str)> = asked
            .filter(|(name, value)| stays(name) && !value.is_empty())
            .chain(changed.iter().copied())
            .collect();
        pairs.sort_unstable();
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// An address of the site as links tell it: whole, since GDAL joins what begins with `/` to the landing page.
    pub fn link(&self, path: &str) -> String {
        format!("{}{}", self.cx.app.config().base_url(), self.cx.url(path))
    }

    /// The answer in the form asked, kept under `key` until the data change.
    pub fn answer(
        &self,
        key: &str,
        json_mime: &'static str,
        make: impl FnOnce(&Self) -> Result<Resource>,
    ) -> Result<Response> {
        let form = self.form()?;
        let key = format!("{key}#{form:?}");
        let mut response = self.cx.answer(&key, |cx, _| {
            let own = Self { cx: cx.clone(), params: self.params.clone(), accept: self.accept.clone() };
            let Resource { value, shown, changes_at } = make(&own)?;
            let changes_at = changes_at.unwrap_or(cx.now + Days::new(1));
            match form {
                Form::Html => cx.page(&shown.page(cx), changes_at),
                Form::Json => {
                    Ok(Made { body: value.to_string(), mime: json_mime, changes_at, counted: vec![] })
                }
            }
        })?;
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept, accept-encoding"));
        Ok(response)
    }
}

/// A resource, for programs and for people.
pub(super) struct Resource {
    pub value: Value,
    pub shown: Shown,
    /// When it changes by itself; a day when it does not.
    pub changes_at: Option<chrono::DateTime<chrono::Utc>>,
}
