//! Spans in twelve bytes, with their reasons interned.

use std::sync::Arc;

use super::{PublicHoliday, State, Why};

/// A span in minutes from the first midnight of its timetable; `end` is not within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Packed {
    pub start: u32,
    pub end: u32,
    pub state: State,
    pub why: WhyCode,
}

/// A reason as a number: the plain ones, then the holidays, then the comments of the timetable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct WhyCode(u16);

const PLAIN: [Why; 7] = [
    Why::Rule,
    Why::NotSaid,
    Why::Exception,
    Why::SchoolHolidaysUnknown,
    Why::Unreadable,
    Why::Help,
    Why::OpenEnd,
];
const HOLIDAYS: u16 = 16;
const COMMENTS: u16 = 64;

impl WhyCode {
    /// [`Why::Rule`].
    pub const RULE: Self = Self(0);

    /// The reason, given the comments of the timetable.
    pub fn why(self, comments: &[Arc<str>]) -> Why {
        let get = |base: u16| usize::from(self.0 - base);
        if self.0 >= COMMENTS {
            comments.get(get(COMMENTS)).cloned().map(Why::Comment)
        } else if self.0 >= HOLIDAYS {
            let holiday = PublicHoliday::ALL.get(get(HOLIDAYS)).copied();
            holiday.map(Why::HolidaySilent)
        } else {
            PLAIN.get(get(0)).cloned()
        }
        .unwrap_or(Why::Rule)
    }
}

/// Writes spans in order, joining neighbours that say the same.
#[derive(Debug, Default)]
pub(super) struct Writer {
    spans: Vec<Packed>,
    comments: Vec<Arc<str>>,
}

impl Writer {
    /// Adds a span that begins where the last one ends, or later.
    pub fn write(&mut self, start: u32, end: u32, state: State, why: Why) {
        let why = self.code(why);
        match self.spans.last_mut() {
            Some(last) if (last.end, last.state, last.why) == (start, state, why) => {
                last.end = end;
            }
            _ if start < end => self.spans.push(Packed { start, end, state, why }),
            _ => {}
        }
    }

    /// The spans and the comments their reasons refer to.
    pub fn finish(self) -> (Box<[Packed]>, Box<[Arc<str>]>) {
        (self.spans.into(), self.comments.into())
    }

    fn code(&mut self, why: Why) -> WhyCode {
        let (base, place) = match why {
            Why::Comment(comment) => (COMMENTS, self.comment(comment)),
            Why::HolidaySilent(holiday) => {
                let place = PublicHoliday::ALL.iter().position(|h| *h == holiday);
                (HOLIDAYS, place)
            }
            Why::Rule
            | Why::NotSaid
            | Why::Exception
            | Why::SchoolHolidaysUnknown
            | Why::Unreadable
            | Why::Help
            | Why::OpenEnd => (0, PLAIN.iter().position(|plain| *plain == why)),
        };
        let place = place.and_then(|place| u16::try_from(place).ok());
        place.map_or(WhyCode::RULE, |place| WhyCode(base + place))
    }

    fn comment(&mut self, comment: Arc<str>) -> Option<usize> {
        let known = self.comments.iter().position(|known| *known == comment);
        known.or_else(|| {
            self.comments.push(comment);
            self.comments.len().checked_sub(1)
        })
    }
}
