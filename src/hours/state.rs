//! What can be said of a place at a moment, and why.

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::PublicHoliday;

/// The state of a place or a service at a moment.
///
/// The order is the order of merit: with several services asked, the answer
/// is the least of them, `Closed < Unknown < OnAppointment < Open`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Nobody receives.
    Closed,
    /// It cannot be told.
    Unknown,
    /// Open on a condition written in a comment, most often an appointment.
    OnAppointment,
    /// Open to whoever comes.
    Open,
}

impl State {
    /// Whether somebody can be received: open, or on appointment.
    pub fn receives(self) -> bool {
        match self {
            Self::Open | Self::OnAppointment => true,
            Self::Closed | Self::Unknown => false,
        }
    }
}

/// Why a state holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Why {
    /// The expression says so, or says nothing, which is closed.
    Rule,
    /// A public holiday of which the hours say nothing.
    HolidaySilent(PublicHoliday),
    /// The comment of the rule, as written by the place.
    Comment(Arc<str>),
    /// No hours are known.
    NotSaid,
    /// A dated closure or an exceptional opening.
    Exception,
    /// The rule depends on school holidays whose dates are not at hand.
    SchoolHolidaysUnknown,
    /// The hours are a text that cannot be read.
    Unreadable,
    /// Help without hours of its own, while the building is open.
    Help,
    /// Opened with `10:00+` or `10:00-16:00+`: the closing time is not said.
    OpenEnd,
}

/// A stretch of local time in one state; `start` is within, `end` is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// First minute of the stretch, local time.
    pub start: NaiveDateTime,
    /// First minute after it, local time.
    pub end: NaiveDateTime,
    /// State that holds from `start` to `end`.
    pub state: State,
    /// Why it holds.
    pub why: Why,
}
