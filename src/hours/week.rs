//! Seven days as a table shows them.

use chrono::{Days, NaiveDate};

use super::outlook::minute_of;
use super::{Asked, Change, Exception, PublicHoliday, Span};

/// A day of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// The public holiday of the date.
    pub holiday: Option<PublicHoliday>,
    /// The closure or the exceptional opening of the date.
    pub exception: Option<Exception>,
    /// What begins on the date, in order. A night belongs to its evening: a span may end
    /// on the next day, and is not repeated there. No span: closed.
    pub spans: Vec<Span>,
}

impl Day {
    /// Whether the day is closed by an exception.
    pub fn is_closure(&self) -> bool {
        self.exception.as_ref().is_some_and(|exception| exception.change() == &Change::Closed)
    }

    fn of(asked: &Asked, date: NaiveDate) -> Self {
        let span = |piece: super::rule::Piece| {
            Some(Span {
                start: minute_of(date, piece.start)?,
                end: minute_of(date, piece.end)?,
                state: piece.state,
                why: piece.why,
            })
        };
        Self {
            date,
            holiday: asked.calendar.holiday(date),
            exception: asked.exception(date).cloned(),
            spans: asked.evening(date).into_iter().filter_map(span).collect(),
        }
    }
}

/// Seven days in a row, from any day on.
pub fn week(asked: &Asked, first: NaiveDate) -> [Day; 7] {
    [0, 1, 2, 3, 4, 5, 6].map(|days| {
        let date = first.checked_add_days(Days::new(days)).unwrap_or(first);
        Day::of(asked, date)
    })
}
