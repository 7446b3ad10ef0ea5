//! Extractors that hand over what was understood, and answer with our own page what was not.

use std::convert::Infallible;
use std::str::FromStr;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Error;
use crate::account::session;
use crate::app::App;
use crate::venue::filter::{Filter, MAX_PARAMETERS};

/// The first segment an address leaves open, as a type. What cannot exist is not found.
pub struct Path<T>(pub T);

impl<T: FromStr + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let segments = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let (_, segment) = segments.iter().next().ok_or(Error::NotFound)?;
        segment.parse().map(Self).map_err(|_| Error::NotFound)
    }
}

/// The first two segments an address leaves open, each as a type.
pub struct Paths<A, B>(pub A, pub B);

impl<A: FromStr + Send, B: FromStr + Send> FromRequestParts<App> for Paths<A, B> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let segments = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let mut segments = segments.iter().map(|(_, segment)| segment);
        let (first, second) = segments.next().zip(segments.next()).ok_or(Error::NotFound)?;
        Ok(Self(first.parse().map_err(|_| Error::NotFound)?, second.parse().map_err(|_| Error::NotFound)?))
    }
}

/// The pairs of a query string, decoded.
#[derive(Clone, Debug)]
pub struct Params(pub Vec<(String, String)>);

impl FromRequestParts<App> for Params {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Error> {
        pairs(parts.uri.query().unwrap_or_default(), MAX_PARAMETERS).map(Self)
    }
}

impl Params {
    /// The value of `name`, when there is one that is not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// Every value of `name`: the boxes that were ticked.
    pub fn every<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The page of a list asked for, from 1.
    pub fn page(&self) -> Result<usize, Error> {
        self.get("page").map_or(Ok(1), |page| page.parse().map_err(|_| Error::BadRequest))
    }

    pub fn filter(&self) -> Result<Filter, Error> {
        Ok(Filter::read(self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())))?)
    }
}

/// The filter of a query string.
pub struct Filtered(pub Filter);

impl FromRequestParts<App> for Filtered {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        Params::from_request_parts(parts, app).await?.filter().map(Self)
    }
}

/// Browser and system of the visitor in words; nothing else is read of what a browser says of itself.
pub struct Device(pub String);

impl FromRequestParts<App> for Device {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let agent = parts.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        Ok(Self(session::device(agent.unwrap_or_default())))
    }
}

/// The fields of a posted form, decoded.
pub struct Form(pub Params);

impl FromRequestParts<App> for Form {
    type Rejection = Error;

    /// The guard of the door read it before.
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Error> {
        parts.extensions.remove::<Params>().map(Self).ok_or(Error::BadRequest)
    }
}

/// The fields of a form on its way in.
pub(super) async fn posted(headers: &HeaderMap, body: Body) -> Result<Params, Response> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
        return Err(Error::BadRequest.into_response());
    }
    let body = tokio::time::timeout(FORM_WAIT, axum::body::to_bytes(body, FORM_MAX))
        .await
        .map_err(|_| StatusCode::REQUEST_TIMEOUT.into_response())?
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
    let text = std::str::from_utf8(&body).map_err(|_| Error::BadRequest.into_response())?;
    pairs(text, FORM_FIELDS).map(Params).map_err(IntoResponse::into_response)
}

/// Longest form, in bytes: no form of a visitor is near it.
const FORM_MAX: usize = 64 << 10;

/// Most fields of a form: two weeks of ranges and forty closures are 600.
pub(super) const FORM_FIELDS: usize = 1_000;

/// Longest wait for a whole form, which is a packet or two.
pub(super) const FORM_WAIT: Duration = Duration::from_secs(20);

/// The pairs of a query string or a form, at most so many.
pub(super) fn pairs(query: &str, most: usize) -> Result<Vec<(String, String)>, Error> {
    let parts = || query.split('&').filter(|part| !part.is_empty());
    if parts().count() > most {
        return Err(crate::venue::filter::BadFilter::TooMany.into());
    }
    parts()
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

/// `+` and `%` read; bytes that are no UTF-8 are refused rather than replaced.
fn decode(text: &str) -> Result<String, Error> {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| Error::BadRequest)
}
