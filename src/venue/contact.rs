//! Ways to reach a venue: phone, e-mail, web.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use super::link::{LinkFault, Website};

/// What was offered as a way of contact and cannot be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadContact {
    kind: &'static str,
    text: String,
}

impl BadContact {
    pub(super) fn new(kind: &'static str, text: &str) -> Self {
        Self { kind, text: text.chars().take(80).collect() }
    }
}

impl fmt::Display for BadContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not {}", self.text, self.kind)
    }
}

impl std::error::Error for BadContact {}

/// Gives a text type its serde, its accessor and its one way in.
macro_rules! text_type {
    ($name:ident) => {
        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::venue::text::read(deserializer, str::parse)
            }
        }
    };
}
pub(super) use text_type;

/// A French number, kept as E.164 (`+33320664500`). Short numbers (`3939`) keep their digits.
///
/// Source: the French numbering plan (ARCEP, decision 2018-0881): ten digits, the second not zero, or a short
/// number of three or four digits beginning with 1 or 3.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone(String);

text_type!(Phone);

impl FromStr for Phone {
    type Err = BadContact;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || BadContact::new("a French phone number", text);
        let separator = |c: char| c.is_whitespace() || matches!(c, '.' | '-' | '/' | '(' | ')');
        let compact: String = text.replace("(0)", "").chars().filter(|c| !separator(*c)).collect();
        let (prefix, rest) = match compact.strip_prefix('+').or_else(|| compact.strip_prefix("00")) {
            Some(international) => split_prefix(international).ok_or_else(bad)?,
            None => ("33", compact.strip_prefix('0').unwrap_or(&compact)),
        };
        if !rest.bytes().all(|b| b.is_ascii_digit()) {
            return Err(bad());
        }
        let national = compact.starts_with(['0', '+']);
        match (rest.len(), rest.as_bytes().first()) {
            (9, Some(b'1'..=b'9')) if national => Ok(Self(format!("+{prefix}{rest}"))),
            (3 | 4, Some(b'1' | b'3')) if !national => Ok(Self(rest.to_owned())),
            _ => Err(bad()),
        }
    }
}

fn split_prefix(international: &str) -> Option<(&'static str, &str)> {
    ["33", "262", "508", "590", "594", "596", "687", "689"]
        .into_iter()
        .find_map(|prefix| international.strip_prefix(prefix).map(|rest| (prefix, rest)))
}

impl Phone {
    /// As French people read it: `03 20 66 45 00`. Spaces are no-break, so that a number never splits.
    pub fn spoken(&self) -> String {
        let national = match self.0.strip_prefix("+33") {
            Some(rest) => format!("0{rest}"),
            None => self.0.clone(),
        };
        if national.len() != 10 {
            return national;
        }
        let pairs: Vec<&str> = (0..5).filter_map(|pair| national.get(2 * pair..2 * pair + 2)).collect();
        pairs.join("\u{a0}")
    }
}

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

text_type!(Email);

impl FromStr for Email {
    type Err = BadContact;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        match text.parse::<email_address::EmailAddress>() {
            // What a link `mailto:` would read as something else is no address of a venue.
            Ok(_) if text.is_ascii() && !text.contains(['"', '<', '?', '&', '%', '[']) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(BadContact::new("an e-mail address", text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_understood_however_it_is_written() {
        for text in
            ["03 20 66 45 00", "03.20.66.45.00", "+33320664500", "+33 (0)3 20 66 45 00", "0033320664500"]
        {
            assert_eq!(text.parse::<Phone>().unwrap().as_str(), "+33320664500", "{text}");
        }
        assert_eq!("3939".parse::<Phone>().unwrap().spoken(), "3939");
        assert_eq!("+262262408000".parse::<Phone>().unwrap().as_str(), "+262262408000");
    }

    #[test]
    fn what_is_not_a_phone_is_refused() {
        for text in ["", "0472", "00 20 66 45 00", "poste 12", "03 20 66 45 00 / 01", "+1 555 0100"] {
            assert!(text.parse::<Phone>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_email_has_an_at_and_no_display_name() {
        assert!("contact@csalma.org".parse::<Email>().is_ok());
        for text in ["contact", "a@", "Moi <a@b.fr>", "a@b.fr\nBcc: c@d.fr", "a?bcc=b@c.fr", "a@[10.0.0.1]"] {
            assert!(text.parse::<Email>().is_err(), "{text}");
        }
    }
}
