//! What a person asks and what a venue answers: what is sealed.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::venue::{Email, Phone, ServiceKind};

/// What a person asks. At least one of `email` and `phone`, and of `service` and `words`, is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    pub name: Line,
    pub email: Option<Email>,
    pub phone: Option<Callable>,
    pub service: Option<ServiceKind>,
    /// Up to 1000 characters.
    pub words: Option<String>,
    /// When it suits, in the person's words.
    pub when: Line,
    /// Code of the language of the page they wrote on: their letters are in it.
    pub lang: String,
}

/// What a venue answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// When one may come, of what is accepted or proposed.
    pub at: Option<DateTime<Utc>>,
    /// Up to 1000 characters.
    pub words: Option<String>,
}

/// One line of text with nothing invisible, 1 to 120 characters: a name, a moment in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line(String);

/// Most characters of a [`Line`].
pub const LINE_MAX: usize = 120;

impl Line {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Line {
    type Err = BadLine;

    fn from_str(text: &str) -> Result<Self, BadLine> {
        let unseen = |c: char| {
            c.is_control()
                || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        let plain: String = text.chars().map(|c| if unseen(c) { ' ' } else { c }).collect();
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        match plain.chars().count() {
            0 => Err(BadLine::Empty),
            count if count > LINE_MAX => Err(BadLine::TooLong),
            _ => Ok(Self(plain)),
        }
    }
}

/// Why a text is no [`Line`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLine {
    Empty,
    TooLong,
}

/// A number a venue can call: a French one, or one of another country with `+` before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Callable(String);

impl Callable {
    /// For a link `tel:`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read it.
    pub fn spoken(&self) -> String {
        self.0.parse::<Phone>().map_or_else(|_| self.0.clone(), |phone| phone.spoken())
    }
}

/// A text that is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCallable;

impl fmt::Display for BadCallable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no telephone number")
    }
}

impl std::error::Error for BadCallable {}

impl FromStr for Callable {
    type Err = BadCallable;

    /// Digits of other countries: ITU-T E.164, at most fifteen.
    fn from_str(text: &str) -> Result<Self, BadCallable> {
        // A short number (3939) is no person's.
        if let Some(phone) = text.parse::<Phone>().ok().filter(|phone| phone.as_str().starts_with('+')) {
            return Ok(Self(phone.as_str().to_owned()));
        }
        let compact: String = text.chars().filter(|c| !c.is_whitespace() && !"-./()".contains(*c)).collect();
        let digits = compact.strip_prefix('+').or_else(|| compact.strip_prefix("00")).ok_or(BadCallable)?;
        let good = (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        good.then(|| Self(format!("+{digits}"))).ok_or(BadCallable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_the_country_or_of_another_can_be_called() {
        let spoken =
            |text: &str| text.parse::<Callable>().map(|number| number.spoken().replace('\u{a0}', " "));
        assert_eq!(spoken("06.12.34.56.78").unwrap(), "06 12 34 56 78");
        assert_eq!(spoken("+32 470 12 34 56").unwrap(), "+32470123456");
        assert_eq!(spoken("0032470123456").unwrap(), "+32470123456");
        for bad in ["", "demain", "12 34", "+1234567890123456", "06 12 34 56 7x"] {
            assert_eq!(spoken(bad), Err(BadCallable), "{bad}");
        }
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(" Amina\r\n\u{202e}B. ".parse::<Line>().unwrap().as_str(), "Amina B.");
        assert_eq!(" \n".parse::<Line>(), Err(BadLine::Empty));
        assert_eq!("a".repeat(121).parse::<Line>(), Err(BadLine::TooLong));
    }
}
