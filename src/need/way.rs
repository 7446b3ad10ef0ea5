//! A way to answer a need: the services a venue must have together.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::venue::vocabulary::UnknownWord;
use crate::venue::{ServiceKind, ServiceSet};

/// Services one venue has together; all of them are needed. Written `imprimante+aide-personnalisee`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way(ServiceSet);

impl Way {
    pub const fn services(self) -> ServiceSet {
        self.0
    }
}

impl From<ServiceKind> for Way {
    fn from(kind: ServiceKind) -> Self {
        Self([kind].into_iter().collect())
    }
}

impl FromStr for Way {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        text.split('+').map(|word| word.trim().parse::<ServiceKind>()).collect::<Result<_, _>>().map(Self)
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> = self.0.iter().map(ServiceKind::word).collect();
        f.write_str(&words.join("+"))
    }
}

impl Serialize for Way {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Way {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::venue::text::read(deserializer, str::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_reads_back_as_itself_and_knows_only_services() {
        let way: Way = "imprimante + aide-personnalisee".parse().unwrap();
        assert_eq!(way.to_string(), "imprimante+aide-personnalisee");
        assert!("piscine".parse::<Way>().is_err());
        assert!("".parse::<Way>().is_err());
    }
}
