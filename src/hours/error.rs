//! Why an expression of opening hours could not be read.

use std::fmt;

/// Longest expression read, in characters; OSM itself stores at most 255.
pub const MAX_LENGTH: usize = 1_000;

/// An expression that cannot be read; `Display` is a plain English sentence for logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoursError {
    fault: Fault,
}

/// What was wrong with an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing but white space.
    Empty,
    /// More than [`MAX_LENGTH`] characters.
    TooLong,
    /// Not in the grammar of the OSM specification; `at` counts characters from 0.
    Syntax {
        /// Position of the first character that does not fit, where it is known.
        at: Option<usize>,
    },
    /// `14:00-14:00`: a slip of the pen, which other readers take for 24 hours.
    ZeroLengthSpan,
    /// `sunrise-sunset`: nobody receives the public by the sun.
    SolarTime,
    /// `10:00-16:00/01:30`: points in time, for buses and letter boxes.
    PointsInTime,
    /// `Apr 31`: a day no year has.
    NoSuchDate,
    /// `week 10-11/5`, `Mo[3-1]`: a range that holds nothing of what it announces.
    HollowRange,
    /// Too many dates of the form `Jan Mo[1]` in one list, or holidays and
    /// weekdays mixed in a way whose meaning cannot be told apart.
    TooIntricate,
}

impl HoursError {
    /// What was wrong.
    pub fn fault(&self) -> Fault {
        self.fault
    }
}

impl From<Fault> for HoursError {
    fn from(fault: Fault) -> Self {
        Self { fault }
    }
}

impl fmt::Display for HoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fault {
            Fault::Empty => f.write_str("the opening hours are empty"),
            Fault::TooLong => write!(f, "the opening hours exceed {MAX_LENGTH} characters"),
            Fault::Syntax { at: Some(at) } => {
                write!(f, "the opening hours do not follow the OSM syntax from character {at}")
            }
            Fault::Syntax { at: None } => f.write_str("the opening hours do not follow the OSM syntax"),
            Fault::ZeroLengthSpan => f.write_str("a span of time ends when it begins"),
            Fault::SolarTime => f.write_str("times after the sun are not supported"),
            Fault::PointsInTime => f.write_str("repeated points in time are not supported"),
            Fault::NoSuchDate => f.write_str("a date does not exist in any year"),
            Fault::HollowRange => f.write_str("a step or a list of weekdays selects nothing"),
            Fault::TooIntricate => f.write_str("the days of a rule are too intricate to read"),
        }
    }
}

impl std::error::Error for HoursError {}
