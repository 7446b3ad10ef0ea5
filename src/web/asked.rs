//! What of a request's headers an answer depends on: what is known there, which forms are read, how data may be spent,
//! and whether a person reads.

use std::io::Write;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, header};

/// What of a request's headers an answer depends on.
#[derive(Clone, Default)]
pub struct Asked {
    pub(super) tags: Option<HeaderValue>,
    pub(super) encoding: Option<Encoding>,
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
    pub(super) fn compress(self, bytes: &[u8]) -> Bytes {
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
}
