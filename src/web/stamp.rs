//! The stamp of a form given to somebody who is not signed in: when it was given, signed. It shows that the form is ours
//! and that it took time to fill in. Its key lives as long as the process: a form older than that is shown once more.

use chrono::{DateTime, Duration, Utc};
use ring::hmac;

use crate::account::secret::{NoRandom, hex, random};

/// A form filled in faster than this was filled in by a program.
const SHORTEST: Duration = Duration::seconds(2);
const LONGEST: Duration = Duration::hours(24);

/// Makes and reads stamps.
pub struct Stamps(hmac::Key);

/// What a stamp says of the form it came with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamped {
    /// Given a while ago, as to somebody who reads and writes.
    Fit,
    TooFast,
    /// Not ours, or given more than a day ago.
    Not,
}

impl Stamps {
    pub fn new() -> Result<Self, NoRandom> {
        Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, &random::<32>()?)))
    }

    /// `seconds.signature`
    pub fn make(&self, now: DateTime<Utc>) -> String {
        let given = now.timestamp().to_string();
        let signature = hex(hmac::sign(&self.0, given.as_bytes()).as_ref());
        format!("{given}.{signature}")
    }

    pub fn read(&self, stamp: &str, now: DateTime<Utc>) -> Stamped {
        let Some(age) = self.given(stamp).map(|given| now - given) else { return Stamped::Not };
        match age {
            age if age < Duration::zero() || age > LONGEST => Stamped::Not,
            age if age < SHORTEST => Stamped::TooFast,
            _ => Stamped::Fit,
        }
    }

    fn given(&self, stamp: &str) -> Option<DateTime<Utc>> {
        let (given, signature) = stamp.split_once('.')?;
        let bytes = unhex(signature)?;
        hmac::verify(&self.0, given.as_bytes(), &bytes).ok()?;
        DateTime::from_timestamp(given.parse().ok()?, 0)
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_tells_a_reader_from_a_program_and_from_a_forgery() {
        let stamps = Stamps::new().unwrap();
        let given: DateTime<Utc> = "2026-11-26T14:00:00Z".parse().unwrap();
        let stamp = stamps.make(given);
        assert_eq!(stamps.read(&stamp, given + Duration::seconds(1)), Stamped::TooFast);
        assert_eq!(stamps.read(&stamp, given + Duration::minutes(5)), Stamped::Fit);
        assert_eq!(stamps.read(&stamp, given + Duration::hours(25)), Stamped::Not);
        assert_eq!(stamps.read(&stamp, given - Duration::seconds(1)), Stamped::Not);
        assert_eq!(Stamps::new().unwrap().read(&stamp, given + Duration::minutes(5)), Stamped::Not);
        for bad in ["", ".", "1.2", "a.b", &stamp.replace("17", "18"), &stamp[..stamp.len() - 1]] {
            assert_eq!(stamps.read(bad, given + Duration::minutes(5)), Stamped::Not, "{bad}");
        }
    }
}
