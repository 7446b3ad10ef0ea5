//! What people call the services: the sayings of `needs.csv`.

use std::collections::BTreeMap;

use super::key::{Token, tokens};
use crate::venue::{ServiceKind, ServiceSet};

const FILE: &str = include_str!("../needs.csv");

/// Wrong letters forgiven in a saying of several words, and the length it must have for that.
const SLIPS: usize = 2;
const LONG_ENOUGH: usize = 10;

/// Longest saying, in words.
const LONGEST: usize = 4;

/// Sayings by the keys of their words.
pub struct Needs(BTreeMap<String, ServiceSet>);

impl Needs {
    /// The sayings of the file. A line that cannot be read is left out here and refused by the tests.
    pub fn embedded() -> Self {
        Self(
            lines()
                .filter_map(|(saying, services)| Some((joined(&tokens(saying)), services.ok()?)))
                .collect(),
        )
    }

    /// The longest saying `typed` begins with: how many words, and which services.
    pub fn longest(&self, typed: &[Token]) -> Option<(usize, ServiceSet)> {
        (1..=LONGEST.min(typed.len())).rev().find_map(|length| {
            let said = joined(typed.get(..length)?);
            let services = self.0.get(&said).copied().or_else(|| self.misspelt(&said, length));
            services.map(|services| (length, services))
        })
    }

    /// A saying of several words with a wrong letter or two: “ecrivin public”.
    fn misspelt(&self, said: &str, words: usize) -> Option<ServiceSet> {
        let alike = |saying: &str| {
            saying.split(' ').count() == words
                && saying.len().abs_diff(said.len()) <= 2 * SLIPS
                && strsim::osa_distance(saying, said) <= SLIPS
        };
        if words < 2 || said.len() < LONG_ENOUGH {
            return None;
        }
        self.0.iter().find(|(saying, _)| alike(saying)).map(|(_, services)| *services)
    }

    /// The services of the single words that begin with `key`, from four letters on.
    pub fn beginning(&self, key: &str) -> ServiceSet {
        if key.chars().count() < 4 {
            return ServiceSet::default();
        }
        let run = self.0.range(key.to_owned()..).take_while(|(saying, _)| saying.starts_with(key));
        union(run.filter(|(saying, _)| !saying.contains(' ')).map(|(_, services)| *services))
    }

    /// The services of the single words that are near enough.
    pub fn near(&self, near: impl Fn(&str) -> bool) -> ServiceSet {
        let words = self.0.iter().filter(|(saying, _)| !saying.contains(' ') && near(saying));
        union(words.map(|(_, services)| *services))
    }
}

fn union(sets: impl Iterator<Item = ServiceSet>) -> ServiceSet {
    sets.fold(ServiceSet::default(), ServiceSet::and)
}

fn joined(words: &[Token]) -> String {
    words.iter().map(|token| token.key.as_str()).collect::<Vec<_>>().join(" ")
}

fn lines() -> impl Iterator<Item = (&'static str, Result<ServiceSet, String>)> {
    FILE.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| {
        let (saying, services) = line.split_once(';')?;
        let kinds =
            services.split(' ').map(|word| word.parse::<ServiceKind>().map_err(|bad| bad.to_string()));
        Some((saying, kinds.collect()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_saying_means_services_we_know() {
        for (saying, services) in lines() {
            assert!(!services.unwrap().is_empty(), "{saying}");
            assert!(!tokens(saying).is_empty(), "{saying}");
        }
    }

    #[test]
    fn the_longest_saying_wins() {
        let needs = Needs::embedded();
        let (length, services) = needs.longest(&tokens("internet pas cher chez moi")).unwrap();
        assert_eq!(length, 3);
        assert!(services.contains(ServiceKind::SocialPriceConnection));
        assert!(!services.contains(ServiceKind::Wifi));
    }

    #[test]
    fn every_service_is_called_something() {
        let all = union(lines().map(|(_, services)| services.unwrap()));
        assert_eq!(all, ServiceKind::ALL.iter().copied().collect());
    }
}
