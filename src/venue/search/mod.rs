//! Finding by name, place or need, in plain words: accents, case, plurals and one or two wrong letters do not matter.
//!
//! A term index in memory rather than SQLite FTS5: the same typed words must also reach services by what people call
//! them, with a third answer ("has not said"), and ranking by rowid lists costs more there than the search here.

mod key;
mod needs;

use std::collections::HashMap;
use std::sync::LazyLock;

use strsim::osa_distance;

use super::ServiceSet;
use super::catalogue::{Entry, Holds};
use key::{Token, tokens};
use needs::Needs;

static NEEDS: LazyLock<Needs> = LazyLock::new(Needs::embedded);

/// Shortest beginning of a word that finds the word.
const PREFIX_MIN: usize = 3;

/// Terms of every venue: key of the word, and the venues that hold it, ascending.
#[derive(Default)]
pub struct Index {
    terms: Vec<(Box<str>, Vec<u32>)>,
}

/// What a text found: every clause must hold.
pub struct Found {
    clauses: Vec<Clause>,
    /// Words nothing answers to, folded, letters only.
    pub unmet: Vec<String>,
}

/// One word or saying: venues that hold the word, or offer one of the services.
#[derive(Default)]
struct Clause {
    venues: Bits,
    services: ServiceSet,
}

/// A set of venues, one bit each.
#[derive(Default)]
struct Bits(Vec<u64>);

impl Bits {
    fn of(venues: impl Iterator<Item = u32>) -> Self {
        let mut bits = Self::default();
        for venue in venues {
            let (word, bit) = (venue as usize / 64, venue % 64);
            if bits.0.len() <= word {
                bits.0.resize(word + 1, 0);
            }
            if let Some(word) = bits.0.get_mut(word) {
                *word |= 1 << bit;
            }
        }
        bits
    }

    fn contains(&self, venue: u32) -> bool {
        self.0.get(venue as usize / 64).is_some_and(|word| word & (1 << (venue % 64)) != 0)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Index {
    pub fn new(entries: &[Entry]) -> Self {
        let mut terms: Vec<(Box<str>, Vec<u32>)> = Vec::new();
        let mut slots: HashMap<String, usize> = HashMap::new();
        // Towns, labels and kinds come back thousands of times: each text is taken apart once.
        let mut known: HashMap<&str, Box<[usize]>> = HashMap::new();
        let mut slot = |token: Token| {
            *slots.entry(token.key).or_insert_with_key(|key| {
                terms.push((key.as_str().into(), Vec::new()));
                terms.len() - 1
            })
        };
        let read: Vec<Vec<&str>> = entries.iter().map(words_of).collect();
        for text in read.iter().flatten() {
            known.entry(text).or_insert_with(|| tokens(text).into_iter().map(&mut slot).collect());
        }
        for (texts, at) in read.iter().zip(0..) {
            for slot in texts.iter().filter_map(|text| known.get(text)).flatten() {
                match terms.get_mut(*slot) {
                    Some((_, venues)) if venues.last() != Some(&at) => venues.push(at),
                    _ => {}
                }
            }
        }
        terms.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        Self { terms }
    }

    /// Understands a text. Words that say nothing ("de", "je veux") are left out.
    pub fn find(&self, text: &str) -> Found {
        let typed = tokens(text);
        let mut found = Found { clauses: Vec::new(), unmet: Vec::new() };
        let mut rest = typed.as_slice();
        while let Some((first, after)) = rest.split_first() {
            if let Some((length, services)) = NEEDS.longest(rest) {
                rest = rest.get(length..).unwrap_or_default();
                let venues = if length == 1 { self.venues(&first.key) } else { Bits::default() };
                found.clauses.push(Clause { venues, services });
                continue;
            }
            rest = after;
            match self.nearest(first) {
                Some(clause) => found.clauses.push(clause),
                None => found.miss(first),
            }
        }
        found
    }

    fn venues(&self, key: &str) -> Bits {
        let from = self.terms.partition_point(|(term, _)| term.as_ref() < key);
        let same = |term: &str| term == key || (key.chars().count() >= PREFIX_MIN && term.starts_with(key));
        let run = self.terms.get(from..).unwrap_or_default().iter().take_while(|(term, _)| same(term));
        Bits::of(run.flat_map(|(_, venues)| venues.iter().copied()))
    }

    /// The word itself, a word it begins, else the words and sayings nearest to it.
    fn nearest(&self, token: &Token) -> Option<Clause> {
        let venues = self.venues(&token.key);
        let services = NEEDS.beginning(&token.key);
        if !venues.is_empty() || !services.is_empty() {
            return Some(Clause { venues, services });
        }
        let slips = slips(&token.key)?;
        let distances = |limit: usize| {
            let near = |term: &str| near(&token.key, term, limit);
            let terms = self.terms.iter().filter(|(term, _)| near(term));
            let venues = Bits::of(terms.flat_map(|(_, venues)| venues.iter().copied()));
            Clause { venues, services: NEEDS.near(near) }
        };
        (1..=slips).map(distances).find(|clause| !clause.venues.is_empty() || !clause.services.is_empty())
    }
}

/// How many wrong letters a word of this length may have.
fn slips(key: &str) -> Option<usize> {
    match key.chars().count() {
        0..=3 => None,
        4..=6 => Some(1),
        _ => Some(2),
    }
}

fn near(typed: &str, term: &str, limit: usize) -> bool {
    typed.len().abs_diff(term.len()) <= 2 * limit && osa_distance(typed, term) <= limit
}

/// The texts a venue is found by.
fn words_of(entry: &Entry) -> Vec<&str> {
    let venue = &entry.venue;
    let mut texts = vec![venue.name.as_str(), venue.address.commune.as_str()];
    texts.extend(venue.aliases.iter().map(String::as_str));
    texts.extend(venue.address.street.as_deref());
    texts.extend(venue.address.complement.as_deref());
    texts.extend(venue.address.postcode.as_ref().map(super::Postcode::as_str));
    texts.extend(venue.labels.iter().map(|held| held.label.name()));
    texts.extend(entry.district.as_ref().map(super::Slug::as_str));
    texts.extend(venue.presentation.summary.as_deref());
    texts
}

impl Found {
    fn miss(&mut self, token: &Token) {
        self.clauses.push(Clause::default());
        if let Some(word) = token.letters() {
            self.unmet.push(word);
        }
    }

    pub(super) fn holds(&self, at: usize, entry: &Entry) -> Holds {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        self.clauses.iter().map(|clause| clause.holds(at, entry)).min().unwrap_or(Holds::Surely)
    }

    /// The services the words mean, if they mean some.
    pub fn services(&self) -> ServiceSet {
        self.clauses.iter().fold(ServiceSet::default(), |all, clause| all.and(clause.services))
    }

    /// The same words, any of which is enough: what is shown when not all can be had.
    pub fn holds_some(&self, at: usize, entry: &Entry) -> bool {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        self.clauses.iter().any(|clause| clause.holds(at, entry) == Holds::Surely)
    }
}

impl Clause {
    fn holds(&self, at: u32, entry: &Entry) -> Holds {
        if self.venues.contains(at) || entry.offered.meets(self.services) {
            Holds::Surely
        } else if !self.services.is_empty() && !entry.absent.holds(self.services) {
            Holds::Perhaps
        } else {
            Holds::No
        }
    }
}
