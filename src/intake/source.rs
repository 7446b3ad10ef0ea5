//! Who gives a list of venues.

use std::fmt;
use std::str::FromStr;

/// The name of a source, as visitors read it: 2 to 100 characters on one line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SourceName(String);

/// A text that names no source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSource;

impl fmt::Display for NoSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a source has a name of 2 to 100 characters")
    }
}

impl std::error::Error for NoSource {}

impl FromStr for SourceName {
    type Err = NoSource;

    fn from_str(text: &str) -> Result<Self, NoSource> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let good = (2..=100).contains(&text.chars().count()) && !text.contains(char::is_control);
        if good { Ok(Self(text)) } else { Err(NoSource) }
    }
}

impl SourceName {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
