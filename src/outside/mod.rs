//! The world outside: the address service and the tile server. Both may be slow or away; no page waits for them.

mod batch;
mod geocoder;
mod public;

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use tokio::sync::Semaphore;

pub use geocoder::Located;

use crate::config::{Config, TilesFrom};

/// Longest wait for the address service: beyond it the territory's own streets answer.
const ADDRESS_WAIT: Duration = Duration::from_secs(3);
const TILE_WAIT: Duration = Duration::from_secs(5);
/// Requests under way to the outside at once; the address service takes 50 a second from one address.
const AT_ONCE: usize = 24;

/// The ways out.
#[derive(Clone)]
pub struct Outside {
    client: Option<reqwest::Client>,
    /// To addresses that somebody wrote on the site: it reaches public places only.
    public_client: Option<reqwest::Client>,
    places: Arc<Semaphore>,
    geocoder: String,
}

impl Outside {
    pub fn new(config: &Config) -> Self {
        // A second server in one process (tests) finds the provider already there.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = || {
            reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(ADDRESS_WAIT)
                .user_agent(concat!("repere/", env!("CARGO_PKG_VERSION")))
        };
        let built = |client: reqwest::ClientBuilder| {
            let client = client.build();
            client.inspect_err(|cause| tracing::warn!(%cause, "nothing outside can be asked")).ok()
        };
        Self {
            client: built(client()),
            public_client: built(client().no_proxy().dns_resolver(Arc::new(public::PublicOnly))),
            places: Arc::new(Semaphore::new(AT_ONCE)),
            geocoder: config.geocoder_url.trim_end_matches('/').to_owned(),
        }
    }

    /// The picture at `url`, at most 1 MB. None when it cannot be had. Where an administrator wrote the address, only a
    /// public place is asked.
    pub async fn picture(&self, url: &str, from: TilesFrom) -> Option<Bytes> {
        const MAX: usize = 1 << 20;
        let place = self.places.try_acquire().ok()?;
        let client = match from {
            TilesFrom::Operator | TilesFrom::Program => &self.client,
            TilesFrom::Administrator => &self.public_client,
        };
        let asked = client.as_ref()?.get(url).timeout(TILE_WAIT).send().await.ok()?;
        let kind = asked.headers().get("content-type")?.to_str().ok()?.to_owned();
        if !(asked.status().is_success() && kind.starts_with("image/")) {
            return None;
        }
        let bytes = bounded(asked, MAX).await;
        drop(place);
        bytes
    }
}

/// The body, unless it is longer than `max` bytes or breaks off.
async fn bounded(mut response: reqwest::Response, max: usize) -> Option<Bytes> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        if body.len() + chunk.len() > max {
            return None;
        }
        body.extend_from_slice(&chunk);
    }
    Some(body.into())
}
