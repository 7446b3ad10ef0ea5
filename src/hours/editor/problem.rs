//! What is wrong in the fields, and in which.

use chrono::Weekday;

use super::super::Fault;
use super::{Grid, field};

/// Something to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub at: At,
    pub trouble: Trouble,
}

/// Where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// A range; `place` counts from 0.
    Range { grid: Grid, day: Weekday, place: usize, part: Part },
    /// The question about school holidays.
    SchoolHolidays,
    /// The text of hours that are no week.
    Text,
    /// The form as a whole.
    Week,
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    From,
    To,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Not a time of day; as it was typed.
    Unreadable(String),
    /// The other end is filled in, this one is not.
    Missing,
    /// A range that ends when it begins, or before.
    EndsBeforeItBegins,
    /// The range shares time with the one at this place, from 0.
    Overlaps(usize),
    /// A week of their own was announced for the school holidays, and none is there.
    NoSchoolWeek,
    /// Too many different ranges for one expression ([`super::super::MAX_LENGTH`]).
    TooLong,
    /// The text is not in the syntax.
    Syntax(Fault),
}

impl At {
    /// Name of the field to go to.
    pub fn field(self) -> String {
        match self {
            Self::Range { grid, day, place, part } => field(grid, day, place, part.suffix()),
            Self::SchoolHolidays => "vacances".to_owned(),
            Self::Text => "texte".to_owned(),
            Self::Week => "feries".to_owned(),
        }
    }
}

impl Part {
    /// End of the field's name.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::From => "de",
            Self::To => "a",
        }
    }
}
