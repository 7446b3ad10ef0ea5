//! The hours of a place or a service with all that changes them, day after day.

use chrono::{Days, NaiveDate};

use super::plan::{Facts, fill};
use super::rule::{DAY, Piece};
use super::{Calendar, Change, Exception, Hours, OpeningHours, PublicHoliday, State, Why, exception};

/// Whose hours are asked, and by which calendar.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The hours; `None` where none are known, which is unknown at every moment.
    pub hours: Option<&'a Hours>,
    /// Closures and exceptional openings. To a service, give the closures of its venue and
    /// its own exceptions: an exceptional opening of the venue is none of the service.
    pub exceptions: &'a [Exception],
    /// Holidays and clock of the place.
    pub calendar: &'a Calendar,
    /// For a service: the hours of its venue, which answer for public holidays where the
    /// service is silent.
    pub holidays_from: Option<&'a OpeningHours>,
}

impl<'a> Asked<'a> {
    /// Hours alone, without exceptions, of a venue.
    pub fn new(hours: &'a Hours, calendar: &'a Calendar) -> Self {
        Self { hours: Some(hours), exceptions: &[], calendar, holidays_from: None }
    }

    /// What is said of a day, into the night after it; what is missing is closed.
    pub(super) fn planned(&self, day: NaiveDate) -> Vec<Piece> {
        match self.exception(day).map(Exception::change) {
            Some(Change::Closed) => whole_day(State::Closed, Why::Exception),
            Some(Change::Open(hours)) => exceptional(hours.pieces(day, &self.facts())),
            None => match self.hours {
                None => whole_day(State::Unknown, Why::NotSaid),
                Some(Hours::Text(_)) => whole_day(State::Unknown, Why::Unreadable),
                Some(Hours::Read(hours)) => self.ordinary(hours, day),
            },
        }
    }

    /// What is said of a day, cut where the next one is closed.
    pub(super) fn evening(&self, day: NaiveDate) -> Vec<Piece> {
        let mut pieces = self.planned(day);
        let spills = pieces.last().is_some_and(|piece| piece.end > DAY);
        if spills && day.succ_opt().is_some_and(|next| self.closed(next)) {
            pieces.retain_mut(|piece| {
                piece.end = piece.end.min(DAY);
                piece.start < piece.end
            });
        }
        pieces
    }

    /// The days from one on, each from midnight to midnight, with the night before in them.
    pub(super) fn days(&self, from: NaiveDate) -> impl Iterator<Item = (NaiveDate, Vec<Piece>)> {
        let mut night = from.pred_opt().map_or_else(Vec::new, |day| self.evening(day));
        let mut next = Some(from);
        std::iter::from_fn(move || {
            let day = next?;
            next = day.checked_add_days(Days::new(1));
            let evening = self.evening(day);
            let mut pieces = evening.clone();
            for piece in &night {
                if piece.end > DAY {
                    let start = piece.start.saturating_sub(DAY);
                    let end = piece.end - DAY;
                    let why = piece.why.clone();
                    fill(&mut pieces, &Piece { start, end, why, ..*piece });
                }
            }
            pieces.retain_mut(|piece| {
                piece.end = piece.end.min(DAY);
                piece.start < piece.end
            });
            night = evening;
            Some((day, pieces))
        })
    }

    pub(super) fn exception(&self, day: NaiveDate) -> Option<&'a Exception> {
        exception::on(self.exceptions, day)
    }

    fn closed(&self, day: NaiveDate) -> bool {
        self.exception(day).is_some_and(|exception| exception.change() == &Change::Closed)
    }

    fn facts(&self) -> Facts<'a> {
        Facts::new(self.calendar)
    }

    fn ordinary(&self, hours: &OpeningHours, day: NaiveDate) -> Vec<Piece> {
        let facts = self.facts();
        let pieces = hours.pieces(day, &facts);
        match self.calendar.holiday(day) {
            Some(holiday) if !hours.answers_for(day, &facts) => self.silent(pieces, day, holiday),
            _ => pieces,
        }
    }

    /// Silence about a public holiday is not an opening, unless the venue opens on it.
    fn silent(&self, pieces: Vec<Piece>, day: NaiveDate, holiday: PublicHoliday) -> Vec<Piece> {
        let facts = self.facts();
        let venue = self
            .holidays_from
            .filter(|venue| venue.answers_for(day, &facts))
            .map(|venue| best(&venue.pieces(day, &facts)));
        match venue {
            Some(State::Open | State::OnAppointment) => pieces,
            Some(State::Closed) => Vec::new(),
            Some(State::Unknown) | None => doubted(pieces, holiday),
        }
    }
}

fn best(pieces: &[Piece]) -> State {
    let states = pieces.iter().map(|piece| piece.state);
    states.max().unwrap_or(State::Closed)
}

fn doubted(mut pieces: Vec<Piece>, holiday: PublicHoliday) -> Vec<Piece> {
    for piece in pieces.iter_mut().filter(|piece| piece.state.receives()) {
        piece.state = State::Unknown;
        piece.why = Why::HolidaySilent(holiday);
    }
    pieces
}

fn exceptional(mut pieces: Vec<Piece>) -> Vec<Piece> {
    for piece in pieces.iter_mut().filter(|piece| piece.why == Why::Rule) {
        piece.why = Why::Exception;
    }
    pieces
}

fn whole_day(state: State, why: Why) -> Vec<Piece> {
    vec![Piece { start: 0, end: DAY, state, why }]
}
