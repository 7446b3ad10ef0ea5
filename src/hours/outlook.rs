//! The answer for a moment: the state, until when, and the next reception.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime};

use super::{Asked, State, Why};

/// What can be said at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// The moment it is said of, local time.
    pub at: NaiveDateTime,
    /// The state then.
    pub state: State,
    /// Why.
    pub why: Why,
    /// When the state changes to another; `None` if not within the days evaluated.
    pub until: Option<NaiveDateTime>,
    /// The next time somebody begins to receive; `None` if not within the days evaluated
    /// ([`next_reception`] looks further).
    pub next: Option<Reception>,
}

/// The beginning of an opening, with or without appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reception {
    /// First minute of it, local time.
    pub at: NaiveDateTime,
    /// [`State::Open`] or [`State::OnAppointment`].
    pub state: State,
}

/// How far [`next_reception`] looks: a leap year.
const HORIZON_DAYS: usize = 366;

/// The first reception that begins after a moment, within 366 days. What is only unknown,
/// a public holiday passed over in silence for one, is no reception.
pub fn next_reception(asked: &Asked, after: NaiveDateTime) -> Option<Reception> {
    // What already goes on at the moment began before it; at midnight, the day before.
    let mut before: Option<(NaiveDateTime, State)> = None;
    let first = after.date().checked_sub_days(Days::new(1))?;
    for (day, pieces) in asked.days(first).take(HORIZON_DAYS + 2) {
        for piece in pieces {
            let start = minute_of(day, piece.start)?;
            let goes_on = before == Some((start, piece.state));
            if piece.state.receives() && start > after && !goes_on {
                let state = piece.state;
                return Some(Reception { at: start, state });
            }
            before = Some((minute_of(day, piece.end)?, piece.state));
        }
    }
    None
}

/// The moment so many minutes after the midnight that begins a day.
pub(super) fn minute_of(day: NaiveDate, minute: impl Into<i64>) -> Option<NaiveDateTime> {
    day.and_time(NaiveTime::MIN).checked_add_signed(Duration::minutes(minute.into()))
}
