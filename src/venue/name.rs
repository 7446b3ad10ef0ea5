//! What a venue is called: identifier, slug, and the words of vocabularies that others may extend.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use crate::text::fold;

use super::contact::text_type;

/// Why a text cannot name a venue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadName(String);

impl fmt::Display for BadName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadName {}

/// Identifier, stable for ever: 1 to 100 letters, digits, `-`, `_`, `.` or `:`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VenueId(String);

text_type!(VenueId);

impl FromStr for VenueId {
    type Err = BadName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let good = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b':');
        if (1..=100).contains(&text.len()) && text.bytes().all(good) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadName(format!("“{text}” is not an identifier")))
        }
    }
}

/// The name of a venue in addresses, permanent: 1 to 80 characters of `a-z`, `0-9` and single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

text_type!(Slug);

const SLUG_MAX: usize = 80;

impl FromStr for Slug {
    type Err = BadName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let hyphens = text.starts_with('-') || text.ends_with('-') || text.contains("--");
        if (1..=SLUG_MAX).contains(&text.len()) && text.bytes().all(good) && !hyphens {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadName("not a slug".to_owned()))
        }
    }
}

impl Slug {
    /// The slug a name suggests: “Médiathèque La Grand-Plage” gives `mediatheque-la-grand-plage`.
    /// None when nothing of the name can be kept.
    pub fn of(name: &str) -> Option<Self> {
        let mut slug = String::new();
        for c in fold(name).chars() {
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.ends_with('-') && !slug.is_empty() {
                slug.push('-');
            }
        }
        slug.truncate(SLUG_MAX);
        slug.trim_end_matches('-').parse().ok()
    }
}

/// A word of a vocabulary, or one from outside it, kept as it was given.
///
/// In files and the database the latter is written `autre:…`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word<T> {
    Known(T),
    Other(String),
}

const OTHER: &str = "autre:";

impl<T: FromStr> From<&str> for Word<T> {
    fn from(text: &str) -> Self {
        let text = text.strip_prefix(OTHER).unwrap_or(text);
        text.parse().map_or_else(|_| Self::Other(text.to_owned()), Self::Known)
    }
}

impl<T: fmt::Display> fmt::Display for Word<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(word) => word.fmt(f),
            Self::Other(text) => write!(f, "{OTHER}{text}"),
        }
    }
}

impl<T: fmt::Display> Serialize for Word<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Word<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text::read_any(deserializer, |text| Self::from(text))
    }
}

/// A language spoken at a venue: ISO 639-1, or `lsf` for French sign language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

text_type!(Language);

impl FromStr for Language {
    type Err = BadName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let two_letters = text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase());
        if two_letters || text == "lsf" {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadName(format!("“{text}” is not a language code such as fr, ar or lsf")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::venue::Typology;

    #[test]
    fn a_name_gives_a_readable_slug() {
        assert_eq!(Slug::of("Centre social E.C.H.O.").unwrap().as_str(), "centre-social-e-c-h-o");
        assert_eq!(Slug::of("Le Fil de l’Épeule").unwrap().as_str(), "le-fil-de-l-epeule");
        assert_eq!(Slug::of("Cœur de ville").unwrap().as_str(), "coeur-de-ville");
        assert_eq!(Slug::of("؟"), None);
    }

    #[test]
    fn a_word_outside_the_vocabulary_is_kept_as_given() {
        let word = Word::<Typology>::from("Péniche numérique");
        assert_eq!(word, Word::Other("Péniche numérique".to_owned()));
        assert_eq!(Word::<Typology>::from(word.to_string().as_str()), word);
        assert_eq!(Word::<Typology>::from("CCAS"), Word::Known(Typology::Ccas));
    }
}
