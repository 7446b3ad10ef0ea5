//! Opening hours as a place gave them, whether they can be read or not.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::OpeningHours;

/// Opening hours as given: read where they can be, kept as text where they cannot.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Hours {
    /// In OSM syntax.
    Read(OpeningHours),
    /// In any other words; their state is unknown at every moment.
    Text(String),
}

impl Hours {
    /// Reads what can be read, keeps the rest, trimmed; never fails.
    pub fn parse(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Text(text.trim().to_owned()), Self::Read)
    }

    /// The hours as they were given, trimmed.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Read(hours) => hours.as_str(),
            Self::Text(text) => text,
        }
    }

    /// The expression, where there is one.
    pub fn readable(&self) -> Option<&OpeningHours> {
        match self {
            Self::Read(hours) => Some(hours),
            Self::Text(_) => None,
        }
    }
}

impl From<OpeningHours> for Hours {
    fn from(hours: OpeningHours) -> Self {
        Self::Read(hours)
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::parse(&text))
    }
}
