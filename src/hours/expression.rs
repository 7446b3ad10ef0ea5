//! An expression of opening hours: read once, kept as it was written.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use opening_hours_syntax::rules::day::HolidayKind;
use quick_cache::sync::Cache;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::MAX_LENGTH;
use super::plan::{self, Facts};
use super::rule::{Piece, Rule};
use super::{Fault, HoursError, scan};

/// Opening hours in OSM syntax that can be read. Cheap to clone; two are equal if
/// they are written alike.
#[derive(Debug, Clone)]
pub struct OpeningHours(Arc<Expression>);

#[derive(Debug)]
struct Expression {
    text: Box<str>,
    rules: Box<[Rule]>,
}

impl OpeningHours {
    /// The expression as it was given, trimmed.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Whether a rule says what happens on public holidays (`PH off`, `Su,PH 10:00-12:00`).
    /// Their eves alone (`PH -1 day`) do not count.
    pub fn says_public_holidays(&self) -> bool {
        self.mentions(HolidayKind::Public)
    }

    /// Whether a rule depends on school holidays.
    pub fn mentions_school_holidays(&self) -> bool {
        self.mentions(HolidayKind::School)
    }

    /// Whether the expression answers for a public holiday: it speaks of them all,
    /// or a rule names this very date (`Jul 14 10:00-12:00`).
    pub(super) fn answers_for(&self, holiday: NaiveDate, facts: &Facts) -> bool {
        self.says_public_holidays()
            || (self.0.rules.iter()).any(|rule| rule.names_dates() && rule.holds(holiday, facts))
    }

    /// What the rules say of a day, sorted, without overlap; what is missing is closed.
    pub(super) fn pieces(&self, day: NaiveDate, facts: &Facts) -> Vec<Piece> {
        plan::of_rules(&self.0.rules, day, facts)
    }

    /// The rules, in their order.
    pub(super) fn rules(&self) -> &[Rule] {
        &self.0.rules
    }

    fn mentions(&self, kind: HolidayKind) -> bool {
        self.0.rules.iter().any(|rule| rule.weekdays.mention(kind))
    }
}

impl FromStr for OpeningHours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if let Some(known) = READ.get(text) {
            return Ok(known);
        }
        let read = Self::read(text)?;
        READ.insert(text.into(), read.clone());
        Ok(read)
    }
}

/// Expressions read lately: thousands of places share a few hundred weeks, and reading one costs 20 to 50 µs.
static READ: LazyLock<Cache<Box<str>, OpeningHours>> = LazyLock::new(|| Cache::new(READ_KEPT));
const READ_KEPT: usize = 16_384;

impl OpeningHours {
    fn read(text: &str) -> Result<Self, HoursError> {
        if text.is_empty() {
            return Err(Fault::Empty.into());
        }
        if text.chars().nth(MAX_LENGTH).is_some() {
            return Err(Fault::TooLong.into());
        }
        // The grammar has room for one space only; people and spreadsheets leave more.
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
        scan::refuse(&plain)?;
        let tree = opening_hours_syntax::parse(&plain).map_err(|error| syntax(&error, text))?;
        let mut joints = scan::joints(&plain).into_iter();
        let mut rules: Vec<Rule> = Vec::with_capacity(tree.rules.len());
        for rule in &tree.rules {
            rules.push(Rule::read(rule, rules.last(), &mut joints)?);
        }
        if joints.next().is_some() {
            return Err(Fault::TooIntricate.into());
        }
        Ok(Self(Arc::new(Expression { text: text.into(), rules: rules.into() })))
    }
}

fn syntax(error: &opening_hours_syntax::Error, text: &str) -> Fault {
    match error {
        opening_hours_syntax::Error::InvertedWeekRange { .. }
        | opening_hours_syntax::Error::InvertedYearRange { .. } => Fault::HollowRange,
        opening_hours_syntax::Error::Unsupported("point in time") => Fault::PointsInTime,
        opening_hours_syntax::Error::Syntax(error) => {
            Fault::Syntax { at: column(&error.to_string()).map(|column| unfolded(text, column)) }
        }
        opening_hours_syntax::Error::Unsupported(_)
        | opening_hours_syntax::Error::Overflow { .. }
        | opening_hours_syntax::Error::InvalidExtendedTime { .. }
        | opening_hours_syntax::Error::GrammarUnexpectedToken { .. }
        | opening_hours_syntax::Error::GrammarLogic { .. } => Fault::Syntax { at: None },
    }
}

/// The parser tells the place only in its words, which begin with ` --> 1:18`.
fn column(words: &str) -> Option<usize> {
    let place = words.split("--> 1:").nth(1)?;
    let digits = place.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse::<usize>().ok()?.checked_sub(1)
}

/// The character of a text that stands at a column once its white space is folded.
fn unfolded(text: &str, column: usize) -> usize {
    let mut folded = 0;
    let mut after_space = false;
    for (at, character) in text.chars().enumerate() {
        let space = character.is_whitespace();
        if !(space && after_space) {
            if folded == column {
                return at;
            }
            folded += 1;
        }
        after_space = space;
    }
    text.chars().count()
}

impl PartialEq for OpeningHours {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for OpeningHours {}

impl Hash for OpeningHours {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for OpeningHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for OpeningHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OpeningHours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
