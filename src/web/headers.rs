//! Security headers, on every answer.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

use crate::config::{Config, SiteOrigin};

/// Opened only as needed: our own scripts, styles, pictures and data. `data:` is Leaflet's empty pixel.
macro_rules! csp {
    ($more:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; ",
            "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; ",
            $more
        )
    };
}

const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");

/// What an answer has to do with frames, put into its extensions. Without a word it stands in none and holds none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    /// It shows a page of this site in a frame.
    Holds,
    /// It is made to stand in a frame, of the sites the operator names or of any.
    StandsIn,
}

/// The whole policy of an answer. Origins were parsed: every policy is a header.
fn policy(frames: Option<Frames>, hosts: &[SiteOrigin]) -> HeaderValue {
    match frames {
        None => HeaderValue::from_static(csp!("frame-ancestors 'none'")),
        Some(Frames::Holds) => HeaderValue::from_static(csp!("frame-src 'self'; frame-ancestors 'none'")),
        Some(Frames::StandsIn) if hosts.is_empty() => HeaderValue::from_static(csp!("frame-ancestors *")),
        Some(Frames::StandsIn) => {
            let hosts: Vec<&str> = hosts.iter().map(SiteOrigin::as_str).collect();
            let policy = format!(csp!("frame-ancestors 'self' {}"), hosts.join(" "));
            HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static(csp!("frame-ancestors 'self'")))
        }
    }
}

/// Sets what every answer carries, errors, files and data included.
pub fn secure(response: &mut Response, config: &Config) {
    let frames = response.extensions().get::<Frames>().copied();
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // It knows no list of sites: where frames are wanted, the policy alone decides.
    if frames != Some(Frames::StandsIn) {
        set(header::X_FRAME_OPTIONS, "DENY");
    }
    set(PERMISSIONS_POLICY, "geolocation=(self), camera=(), microphone=()");
    set(OPENER_POLICY, "same-origin");
    // Pages behind a door are stricter: their addresses may hold a token.
    headers
        .entry(header::REFERRER_POLICY)
        .or_insert(HeaderValue::from_static("strict-origin-when-cross-origin"));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy(frames, &config.embed_origins));
    if config.is_behind_tls() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
}

/// Lets the scripts of any site read an answer: public data, without cookies. Closed everywhere else.
pub fn open(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, HEAD, OPTIONS"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("*"));
    let told = HeaderValue::from_static("etag, last-modified, content-disposition, link, retry-after");
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, told);
    response
}
