//! Static files: embedded and compressed when the program is built, under names that never change content.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

use super::asked::Encoding;
use super::{Error, Path, Result};

/// One embedded file.
struct Asset {
    /// Name in the source.
    name: &'static str,
    /// Name with the hash of its content.
    file: &'static str,
    mime: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

// `static ASSETS: &[Asset]`, written by static/build.rs from the bundler's manifest.
include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Address of the file called `name` in the source, or of nothing when there is none.
pub fn url(name: &str) -> String {
    let file = ASSETS.iter().find(|asset| asset.name == name).map_or("", |asset| asset.file);
    format!("/fichiers/{file}")
}

/// `GET /fichiers/{file}`
pub async fn show(Path(file): Path<String>, asked: HeaderMap) -> Result<Response> {
    let asset = ASSETS.iter().find(|asset| asset.file == file).ok_or(Error::NotFound)?;
    Ok(asset.respond(&asked))
}

/// The file called `name` in the source, for an address that stays when the content changes.
pub fn named(name: &str, asked: &HeaderMap) -> Result<Response> {
    let asset = ASSETS.iter().find(|asset| asset.name == name).ok_or(Error::NotFound)?;
    Ok(asset.respond(asked))
}

impl Asset {
    fn respond(&self, asked: &HeaderMap) -> Response {
        let (bytes, encoding) = match (Encoding::best(asked), self.brotli, self.gzip) {
            (Some(Encoding::Brotli), Some(brotli), _) => (brotli, Some("br")),
            (Some(Encoding::Gzip), _, Some(gzip)) => (gzip, Some("gzip")),
            _ => (self.plain, None),
        };
        let mut response = Response::new(Body::from(bytes));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.mime));
        headers
            .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(encoding) = encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }
}
