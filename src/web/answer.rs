//! Answers kept until they change: rendered once, compressed once, tagged, then only copied.
//!
//! A page or a data answer depends on the catalogue and, through opening states, on the time. Both are known: an
//! answer says when it changes by itself, and a new catalogue makes all answers out of date. So the cost of an answer
//! is paid once a change, not once a request, and no feature needs to be serialised ahead.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};

use super::Result;
use super::asked::{Asked, Encoding};
use crate::sums::Sum;

/// What a handler made: the bytes, what they are, and when they change by themselves.
pub struct Made<B = String> {
    pub body: B,
    pub mime: &'static str,
    pub changes_at: DateTime<Utc>,
    /// What is counted each time the answer is given.
    pub counted: Vec<Counted>,
}

/// Something counted each time an answer is given. An answer a browser keeps is given once (`MAX_AGE_S`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A word nothing answers to.
    Unmet(String),
    Sum(Sum),
}

pub const HTML: &str = "text/html; charset=utf-8";

/// An answer with its tag and, once asked for, its compressed forms.
pub struct Answer {
    body: Bytes,
    mime: &'static str,
    tag: HeaderValue,
    changes_at: DateTime<Utc>,
    generation: u64,
    pub counted: Vec<Counted>,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

#[derive(Clone)]
struct BySize;

impl Weighter<String, Arc<Answer>> for BySize {
    fn weight(&self, key: &String, answer: &Arc<Answer>) -> u64 {
        (key.len() + answer.body.len() + 512) as u64
    }
}

/// Most bytes of answers kept, compressed forms not counted (they add about a fifth).
const KEPT_BYTES: u64 = 20 << 20;

/// The answers kept, by language and canonical address.
pub struct Answers(Cache<String, Arc<Answer>, BySize>);

impl Default for Answers {
    fn default() -> Self {
        let few = OptionsBuilder::new()
            .estimated_items_capacity(2_000)
            .weight_capacity(KEPT_BYTES)
            // One: split among more, the room would be too small for the data of a whole country.
            .shards(1)
            .build();
        let cache = few.map_or_else(
            |_| Cache::with_weighter(2_000, KEPT_BYTES, BySize),
            |few| {
                Cache::with_options(few, BySize, DefaultHashBuilder::default(), DefaultLifecycle::default())
            },
        );
        Self(cache)
    }
}

impl Answers {
    /// The answer under `key`: the one kept, if it still holds at `now` for the catalogue `generation`, else the one
    /// `make` makes. Of several who ask at once, one makes it and the others wait.
    pub fn get_or_make<B: AsRef<[u8]> + Into<Bytes>>(
        &self,
        key: &str,
        generation: u64,
        now: DateTime<Utc>,
        make: impl FnOnce() -> Result<Made<B>>,
    ) -> Result<Arc<Answer>> {
        if let Some(kept) = self.get(key, generation, now) {
            return Ok(kept);
        }
        self.0.remove_if(key, |kept| !kept.holds(generation, now));
        self.0.get_or_insert_with(key, || Ok(Arc::new(Answer::new(make()?, generation))))
    }

    /// The answer kept under `key`, if it still holds.
    pub fn get(&self, key: &str, generation: u64, now: DateTime<Utc>) -> Option<Arc<Answer>> {
        self.0.get(key).filter(|kept| kept.holds(generation, now))
    }
}

/// Longest time a browser or a proxy may keep an answer without asking again ([`kept_for`] says it): what a place
/// corrects is read everywhere within a minute or two.
const MAX_AGE_S: i64 = 60;

/// Below this a compressed form saves no packet.
const WORTH_COMPRESSING: usize = 1_000;

impl Answer {
    fn new<B: AsRef<[u8]> + Into<Bytes>>(made: Made<B>, generation: u64) -> Self {
        let mut hasher = DefaultHasher::new();
        made.body.as_ref().hash(&mut hasher);
        let tag = format!("W/\"{:016x}\"", hasher.finish());
        Self {
            tag: HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("W/\"0\"")),
            body: made.body.into(),
            mime: made.mime,
            changes_at: made.changes_at,
            generation,
            counted: made.counted,
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        }
    }

    fn holds(&self, generation: u64, now: DateTime<Utc>) -> bool {
        self.generation == generation && now < self.changes_at
    }

    pub fn is_page(&self) -> bool {
        self.mime == HTML
    }

    /// Answers a request: not modified, or the bytes in the best form it accepts.
    pub fn respond(&self, asked: &Asked, now: DateTime<Utc>) -> Response {
        let known = asked.tags.as_ref().is_some_and(|tags| matches(tags, &self.tag));
        let mut response = if known { StatusCode::NOT_MODIFIED.into_response() } else { self.full(asked) };
        let headers = response.headers_mut();
        headers.insert(header::ETAG, self.tag.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::CACHE_CONTROL, kept_for((self.changes_at - now).num_seconds()));
        response
    }

    fn full(&self, asked: &Asked) -> Response {
        let (bytes, encoding) = match asked.encoding {
            Some(encoding) if self.body.len() >= WORTH_COMPRESSING => {
                (self.compressed(encoding), Some(encoding))
            }
            _ => (self.body.clone(), None),
        };
        let mut response = Response::new(Body::from(bytes));
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(self.mime));
        if let Some(encoding) = encoding {
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
        }
        response
    }

    fn compressed(&self, encoding: Encoding) -> Bytes {
        let kept = match encoding {
            Encoding::Brotli => &self.brotli,
            Encoding::Gzip => &self.gzip,
        };
        kept.get_or_init(|| encoding.compress(&self.body)).clone()
    }
}

/// For how many seconds a browser may keep an answer that changes then.
fn kept_for(seconds: i64) -> HeaderValue {
    const LONGEST: HeaderValue = HeaderValue::from_static("public, max-age=60, stale-while-revalidate=60");
    if seconds >= MAX_AGE_S {
        return LONGEST;
    }
    let shorter = format!("public, max-age={}, stale-while-revalidate=60", seconds.max(0));
    shorter.parse().unwrap_or(HeaderValue::from_static("no-cache"))
}

fn matches(tags: &HeaderValue, own: &HeaderValue) -> bool {
    let (Ok(tags), Ok(own)) = (tags.to_str(), own.to_str()) else { return false };
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    tags.trim() == "*" || tags.split(',').any(|tag| bare(tag) == bare(own))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::*;

    #[test]
    fn a_browser_that_has_the_answer_is_told_so() {
        let now = DateTime::UNIX_EPOCH;
        let made = Made {
            body: "bonjour",
            mime: HTML,
            changes_at: now + chrono::Duration::minutes(1),
            counted: vec![],
        };
        let answer = Answer::new(made, 1);
        let tag = answer.tag.to_str().unwrap().to_owned();
        let again = HeaderMap::from_iter([(header::IF_NONE_MATCH, tag.parse().unwrap())]);
        assert_eq!(answer.respond(&Asked::of(&again), now).status(), StatusCode::NOT_MODIFIED);
        let first = answer.respond(&Asked::default(), now);
        assert_eq!(first.status(), StatusCode::OK);
        assert_eq!(first.headers()[header::CACHE_CONTROL], "public, max-age=60, stale-while-revalidate=60");
    }
}
