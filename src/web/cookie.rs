//! The one cookie there is: the session of somebody who signed in. Visitors have none.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::account::secret::Token;
use crate::config::Config;

/// Browsers take `__Host-` names over TLS only.
fn name(config: &Config) -> &'static str {
    if config.is_behind_tls() { "__Host-session" } else { "session" }
}

/// The session a request brings.
pub fn read(headers: &HeaderMap, config: &Config) -> Option<Token> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name(config))
        .and_then(|(_, value)| value.parse().ok())
}

/// `Set-Cookie` for a session, forgotten with the browser's own; the server's limits are what counts.
pub fn set(token: &Token, config: &Config) -> Option<HeaderValue> {
    // Ninety days: the longest session there is.
    written(token.as_str(), "7776000", config)
}

/// `Set-Cookie` that ends it.
pub fn clear(config: &Config) -> Option<HeaderValue> {
    written("", "0", config)
}

fn written(value: &str, seconds: &str, config: &Config) -> Option<HeaderValue> {
    let secure = if config.is_behind_tls() { "; Secure" } else { "" };
    let name = name(config);
    HeaderValue::try_from(format!(
        "{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"
    ))
    .ok()
}
