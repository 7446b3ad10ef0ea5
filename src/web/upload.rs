//! A form that holds a file: `multipart/form-data` (RFC 7578). Only doors that take one read it.

use std::convert::Infallible;

use axum::body::{Body, Bytes};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::params::{self, FORM_WAIT};
use super::{Error, Params};
use crate::app::App;

/// Longest form with its file, in bytes: a logo, and something around it.
const UPLOAD_MAX: usize = 600 << 10;
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

/// Fields and file of a form on its way in; a form without a file may come as any other.
pub(super) async fn posted(headers: &HeaderMap, body: Body) -> Result<(Params, Upload), Response> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Ok(boundary) = multer::parse_boundary(kind) else {
        return params::posted(headers, body).await.map(|form| (form, Upload::default()));
    };
    let body = tokio::time::timeout(FORM_WAIT, axum::body::to_bytes(body, UPLOAD_MAX))
        .await
        .map_err(|_| StatusCode::REQUEST_TIMEOUT.into_response())?
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
    taken_apart(body, boundary).await.map_err(|_| Error::BadRequest.into_response())
}

async fn taken_apart(body: Bytes, boundary: String) -> multer::Result<(Params, Upload)> {
    let whole = stream::once(std::future::ready(Ok::<Bytes, Infallible>(body)));
    let mut parts = multer::Multipart::new(whole, boundary);
    let (mut fields, mut file) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        if part.file_name().is_some() {
            file = Some(part.bytes().await?).filter(|file| !file.is_empty());
        } else {
            fields.push((name, part.text().await?));
        }
        if fields.len() > PARTS {
            return Err(multer::Error::StreamSizeExceeded { limit: PARTS as u64 });
        }
    }
    Ok((Params(fields), Upload(file)))
}
