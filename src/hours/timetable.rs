//! Hours evaluated over a range of days, small enough to be kept for every place of France.

use std::sync::Arc;

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime};

use super::outlook::minute_of;
use super::packed::{Packed, WhyCode, Writer};
use super::rule::DAY;
use super::{Asked, Outlook, Reception, Span, State, Why};

/// The states of a place from the midnight that begins a day, over some days.
///
/// Spans are sorted and disjoint; neighbours differ in state or reason; a gap is closed.
/// Twelve bytes a span: 42 days of two openings each take one kilobyte.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timetable {
    from: NaiveDate,
    days: u16,
    spans: Box<[Packed]>,
    comments: Box<[Arc<str>]>,
}

/// A stretch between two changes, gaps included; `start` in minutes from the first midnight.
#[derive(Clone, Copy)]
struct Segment {
    start: u32,
    state: State,
    why: WhyCode,
}

impl Timetable {
    /// Evaluates `days` days from one on.
    pub fn evaluate(asked: &Asked, from: NaiveDate, days: u16) -> Self {
        let mut writer = Writer::default();
        let midnights = (0..u32::from(days)).map(|day| day * u32::from(DAY));
        for (midnight, (_, pieces)) in midnights.zip(asked.days(from)) {
            for piece in pieces {
                let start = midnight + u32::from(piece.start);
                let end = midnight + u32::from(piece.end);
                writer.write(start, end, piece.state, piece.why);
            }
        }
        Self::written(writer, from, days)
    }

    /// Days of which nothing is known.
    pub fn unknown(from: NaiveDate, days: u16) -> Self {
        let mut writer = Writer::default();
        let end = u32::from(days) * u32::from(DAY);
        writer.write(0, end, State::Unknown, Why::NotSaid);
        Self::written(writer, from, days)
    }

    /// First day evaluated.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// Number of days evaluated.
    pub fn days(&self) -> u16 {
        self.days
    }

    /// What can be said of a moment; `None` outside the days evaluated.
    pub fn at(&self, moment: NaiveDateTime) -> Option<Outlook> {
        self.outlook(self.minute(moment)?, moment)
    }

    /// The best state reached from a moment on and before another, where it is first
    /// reached; `None` unless both are within the days evaluated. An empty interval is
    /// its first moment.
    pub fn within(&self, from: NaiveDateTime, to: NaiveDateTime) -> Option<Outlook> {
        let first = self.minute(from)?;
        let until = self.minute(to.checked_sub_signed(Duration::seconds(1))?.max(from))?;
        let mut best: Option<Segment> = None;
        for segment in self.segments(first).take_while(|s| s.start <= until) {
            if best.is_none_or(|best| segment.state > best.state) {
                best = Some(segment);
            }
        }
        let start = best?.start;
        if start <= first {
            return self.outlook(first, from);
        }
        self.outlook(start, self.moment(start)?)
    }

    /// All spans, in order.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        self.spans.iter().filter_map(|span| self.span(*span))
    }

    /// The spans of a day, for a table of the week. A night that ends by noon belongs to the
    /// evening it began: it is shown whole on the first day and not on the second. Any other
    /// span is cut at midnight.
    pub fn spans_on(&self, day: NaiveDate) -> impl Iterator<Item = Span> {
        let start = day.and_time(NaiveTime::MIN);
        let end = start.checked_add_days(Days::new(1)).unwrap_or(NaiveDateTime::MAX);
        self.spans()
            .skip_while(move |span| span.end <= start)
            .take_while(move |span| span.start < end)
            .filter(move |span| span.start >= start || !is_night(span))
            .map(move |span| {
                let whole = span.start >= start && is_night(&span);
                Span {
                    start: span.start.max(start),
                    end: if whole { span.end } else { span.end.min(end) },
                    ..span
                }
            })
    }

    fn written(writer: Writer, from: NaiveDate, days: u16) -> Self {
        let (spans, comments) = writer.finish();
        Self { from, days, spans, comments }
    }

    /// One outlook for the minute, said of the moment.
    fn outlook(&self, minute: u32, moment: NaiveDateTime) -> Option<Outlook> {
        let mut segments = self.segments(minute);
        let now = segments.next()?;
        let mut before = now;
        let mut until = None;
        for segment in segments {
            let changed = segment.state != before.state;
            if until.is_none() && segment.state != now.state {
                until = self.moment(segment.start);
            }
            if changed && segment.state.receives() {
                return Some(self.said(now, moment, until, Some(segment)));
            }
            before = segment;
        }
        Some(self.said(now, moment, until, None))
    }

    fn said(
        &self,
        now: Segment,
        at: NaiveDateTime,
        until: Option<NaiveDateTime>,
        next: Option<Segment>,
    ) -> Outlook {
        Outlook {
            at,
            state: now.state,
            why: now.why.why(&self.comments),
            until,
            next: next.and_then(|segment| {
                Some(Reception { at: self.moment(segment.start)?, state: segment.state })
            }),
        }
    }

    /// Spans and gaps from the one that holds a minute to the end of the days evaluated.
    fn segments(&self, minute: u32) -> impl Iterator<Item = Segment> {
        let mut at = self.spans.partition_point(|span| span.end <= minute);
        let end = u32::from(self.days) * u32::from(DAY);
        let mut cursor = minute;
        std::iter::from_fn(move || {
            let start = cursor;
            let (state, why, until) = match self.spans.get(at) {
                Some(span) if span.start <= start => {
                    at += 1;
                    (span.state, span.why, span.end)
                }
                next => (State::Closed, WhyCode::RULE, next.map_or(end, |s| s.start)),
            };
            cursor = until;
            (start < end).then_some(Segment { start, state, why })
        })
    }

    fn span(&self, span: Packed) -> Option<Span> {
        Some(Span {
            start: self.moment(span.start)?,
            end: self.moment(span.end)?,
            state: span.state,
            why: span.why.why(&self.comments),
        })
    }

    fn moment(&self, minute: u32) -> Option<NaiveDateTime> {
        minute_of(self.from, minute)
    }

    /// Minutes from the first midnight, if the moment is within the days evaluated.
    fn minute(&self, moment: NaiveDateTime) -> Option<u32> {
        let since = moment.signed_duration_since(self.from.and_time(NaiveTime::MIN));
        // Rounded down: a negative duration of less than a minute is not the first one.
        let minutes = u32::try_from(since.num_seconds().div_euclid(60)).ok()?;
        (minutes < u32::from(self.days) * u32::from(DAY)).then_some(minutes)
    }
}

/// Whether a span is an evening that goes on after midnight, by noon at the latest.
fn is_night(span: &Span) -> bool {
    let morning = span.end.signed_duration_since(span.end.date().and_time(NaiveTime::MIN));
    span.end.date().pred_opt() == Some(span.start.date())
        && !morning.is_zero()
        && morning <= Duration::hours(12)
        && span.end.signed_duration_since(span.start) < Duration::hours(24)
}
