//! Answers kept until they change: rendered once, compressed once, tagged, then only copied.
//!
//! A page or a data answer depends on the catalogue and, through opening states, on the time. Both are known: an
//! answer says when it changes by itself, and a new catalogue makes all answers out of date. So the cost of an answer
//! is paid once a change, not once a request, and no feature needs to be serialised ahead.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};

use super::Result;
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

/// What of a request's headers an answer depends on.
#[derive(Clone, Default)]
pub struct Asked {
    tags: Option<HeaderValue>,
    encoding: Option<Encoding>,
    pub reader: Reader,
    pub(super) data: Data,
}

/// How freely a visitor's data may be spent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Data {
    #[default]
    Plenty,
    /// `Save-Data: on`: what is heavy waits until it is asked for.
    Saved,
}

impl Data {
    /// What a request says of it.
    pub fn of(headers: &HeaderMap) -> Self {
        let on = headers.get(SAVE_DATA).and_then(|value| value.to_str().ok()).is_some_and(|value| {
            value.split(';').next().is_some_and(|value| value.trim().eq_ignore_ascii_case("on"))
        });
        if on { Self::Saved } else { Self::Plenty }
    }
}

/// The header a browser sends where its owner saves data.
pub const SAVE_DATA: &str = "save-data";

impl Asked {
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            tags: headers.get(header::IF_NONE_MATCH).cloned(),
            encoding: Encoding::best(headers),
            data: Data::of(headers),
            reader: Reader::of(headers),
        }
    }
}

/// Who reads, as far as counting goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    #[default]
    Person,
    /// A program that says so, or a browser that fetches ahead what nobody may ever read.
    Program,
}

/// What programs write of themselves.
const PROGRAMS: [&str; 8] = ["bot", "crawl", "spider", "slurp", "archiver", "preview", "monitor", "http"];

impl Reader {
    fn of(headers: &HeaderMap) -> Self {
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let agent = text("user-agent").unwrap_or_default().to_ascii_lowercase();
        let ahead = text("sec-purpose").is_some_and(|purpose| purpose.starts_with("prefetch"));
        let program = ahead || PROGRAMS.iter().any(|name| agent.contains(name));
        if program { Self::Program } else { Self::Person }
    }
}

/// A compressed form.
#[derive(Clone, Copy)]
pub enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// The best form a request accepts. `q=0` refuses.
    pub fn best(asked: &HeaderMap) -> Option<Self> {
        let accepted = asked.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
        let accepts = |name: &str| {
            accepted.split(',').any(|part| {
                let mut words = part.split(';').map(str::trim);
                words.next() == Some(name)
                    && !words.any(|word| matches!(word, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        if accepts("br") {
            Some(Self::Brotli)
        } else if accepts("gzip") {
            Some(Self::Gzip)
        } else {
            None
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// Middling effort: an answer is compressed once, while somebody waits.
    fn compress(self, bytes: &[u8]) -> Bytes {
        let mut out = Vec::with_capacity(bytes.len() / 4);
        let done = match self {
            Self::Brotli => brotli::CompressorWriter::new(&mut out, 1 << 16, 5, 22).write_all(bytes),
            Self::Gzip => {
                flate2::write::GzEncoder::new(&mut out, flate2::Compression::new(6)).write_all(bytes)
            }
        };
        debug_assert!(done.is_ok(), "writing to memory does not fail");
        out.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(name: header::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn the_best_encoding_that_is_not_refused_is_chosen() {
        let best = |value| Encoding::best(&asked(header::ACCEPT_ENCODING, value)).map(Encoding::name);
        assert_eq!(best("gzip, deflate, br, zstd"), Some("br"));
        assert_eq!(best("gzip;q=1.0, br;q=0"), Some("gzip"));
        assert_eq!(best("identity"), None);
    }

    #[test]
    fn a_program_is_what_says_that_it_is_one() {
        let reader = |agent| Reader::of(&asked(header::USER_AGENT, agent));
        for program in
            ["Googlebot/2.1 (+http://www.google.com/bot.html)", "YandexBot", "Slackbot-LinkExpanding 1.0"]
        {
            assert_eq!(reader(program), Reader::Program, "{program}");
        }
        assert_eq!(reader("Mozilla/5.0 (Linux; Android 14) Firefox/130.0"), Reader::Person);
        let ahead =
            HeaderMap::from_iter([("sec-purpose".parse().unwrap(), HeaderValue::from_static("prefetch"))]);
        assert_eq!(Reader::of(&ahead), Reader::Program);
        assert_eq!(Reader::of(&HeaderMap::new()), Reader::Person);
    }

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
