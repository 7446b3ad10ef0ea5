//! A form that holds a file: `multipart/form-data` (RFC 7578). Only doors that take one read it.

use std::convert::Infallible;

use axum::body::{Body, Bytes};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use http_body_util::BodyExt;

use super::params::{self, FORM_WAIT};
use super::{Error, Params};
use crate::app::App;

/// Longest form with a picture, in bytes: a logo, and something around it.
const UPLOAD_MAX: usize = 600 << 10;
/// Longest form with a list of venues, in bytes.
const LIST_MAX: usize = (40 << 20) + (64 << 10);
/// Most parts of such a form.
const PARTS: usize = 20;

/// The one file of a form; None when the form has none, or an empty one.
#[derive(Clone, Debug, Default)]
pub struct Upload(pub Option<Bytes>);

impl FromRequestParts<App> for Upload {
    type Rejection = Infallible;

    /// The guard of the door read it before.
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(parts.extensions.remove::<Self>().unwrap_or_default())
    }
}

/// What the file of a form is called where it comes from; empty when it has no name.
#[derive(Clone, Debug, Default)]
pub struct UploadName(pub String);

impl FromRequestParts<App> for UploadName {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(parts.extensions.remove::<Self>().unwrap_or_default())
    }
}

/// What came with a form.
pub(super) type Posted = (Params, Upload, UploadName);

/// The same as [`posted`] for a file that may take minutes to come: it is cut only after a while without a byte.
pub(super) async fn posted_list(headers: &HeaderMap, body: Body) -> Result<Posted, Response> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Ok(boundary) = multer::parse_boundary(kind) else { return posted(headers, body).await };
    let (mut body, mut content) = (body, Vec::new());
    loop {
        let frame = tokio::time::timeout(FORM_WAIT, body.frame()).await;
        let frame = frame.map_err(|_| StatusCode::REQUEST_TIMEOUT.into_response())?;
        let Some(frame) = frame else { break };
        let frame = frame.map_err(|_| Error::BadRequest.into_response())?;
        content.extend_from_slice(frame.data_ref().map(Bytes::as_ref).unwrap_or_default());
        if content.len() > LIST_MAX {
            return Err(StatusCode::PAYLOAD_TOO_LARGE.into_response());
        }
    }
    taken_apart(content.into(), boundary).await.map_err(|_| Error::BadRequest.into_response())
}

/// Fields and file of a form on its way in; a form without a file may come as any other.
pub(super) async fn posted(headers: &HeaderMap, body: Body) -> Result<Posted, Response> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Ok(boundary) = multer::parse_boundary(kind) else {
        return params::posted(headers, body)
            .await
            .map(|form| (form, Upload::default(), UploadName::default()));
    };
    let body = tokio::time::timeout(FORM_WAIT, axum::body::to_bytes(body, UPLOAD_MAX))
        .await
        .map_err(|_| StatusCode::REQUEST_TIMEOUT.into_response())?
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
    taken_apart(body, boundary).await.map_err(|_| Error::BadRequest.into_response())
}

async fn taken_apart(body: Bytes, boundary: String) -> multer::Result<Posted> {
    let whole = stream::once(std::future::ready(Ok::<Bytes, Infallible>(body)));
    let mut parts = multer::Multipart::new(whole, boundary);
    let (mut fields, mut file, mut called) = (Vec::new(), None, UploadName::default());
    while let Some(part) = parts.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(file_name) = part.file_name() {
            called = UploadName(plain(file_name));
            file = Some(part.bytes().await?).filter(|file| !file.is_empty());
        } else {
            fields.push((name, part.text().await?));
        }
        if fields.len() > PARTS {
            return Err(multer::Error::StreamSizeExceeded { limit: PARTS as u64 });
        }
    }
    Ok((Params(fields), Upload(file), called))
}

/// The last part of a path, without signs nobody sees.
fn plain(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(120).collect()
}
