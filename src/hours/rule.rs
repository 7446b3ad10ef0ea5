//! One rule of an expression: on which days it holds, and what it says of them.

use std::sync::Arc;

use chrono::NaiveDate;
use opening_hours_syntax::rules::day::DaySelector;
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use super::scan::Joint;
use super::weekdays::{Holidays, Weekdays};
use super::{Fault, State, Why, dates};

/// Minutes in a day. A [`Piece`] may reach into the next one.
pub(super) const DAY: u16 = 24 * 60;

/// Until when an open end that is past midnight leaves it open: six in the morning.
const LATEST: u16 = DAY + 6 * 60;

/// A stretch of a day in one state, in minutes from its midnight: `start < 1440`, `end <= 2880`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub start: u16,
    pub end: u16,
    pub state: State,
    pub why: Why,
}

/// How a rule stands to those before it (OSM specification, `any_rule_separator`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// `;` before an opening, and a closing of whole days: it replaces what was said of its
    /// days, nights included.
    Replace,
    /// `,`, and `;` before a closing: it covers what was said of its hours.
    Cover,
    /// `||`, and `,` after it: it fills what is closed.
    Fill,
}

/// A rule, ready to be asked.
#[derive(Debug)]
pub(super) struct Rule {
    pub link: Link,
    pub pieces: Box<[Piece]>,
    pub weekdays: Weekdays,
    dates: DaySelector,
}

impl Rule {
    /// Reads a rule of the syntax tree after the one `before`; `joints` are those of the text
    /// not yet used.
    pub fn read(
        rule: &RuleSequence,
        before: Option<&Self>,
        joints: &mut impl Iterator<Item = Joint>,
    ) -> Result<Self, Fault> {
        dates::refuse(&rule.day_selector)?;
        let pieces = pieces(rule)?;
        Ok(Self {
            link: link(rule, before.map(|before| before.link), &pieces),
            pieces,
            weekdays: Weekdays::read(&rule.day_selector.weekday, || joints.next())
                .ok_or(Fault::TooIntricate)?,
            dates: DaySelector { weekday: Vec::new(), ..rule.day_selector.clone() },
        })
    }

    /// Whether the rule speaks of the day.
    pub fn holds(&self, day: NaiveDate, holidays: &impl Holidays) -> bool {
        self.weekdays.hold(day, holidays) && dates::hold(&self.dates, day)
    }

    /// Whether weekdays, their place in the month, odd or even weeks and holidays decide alone.
    pub fn is_weekly(&self) -> bool {
        self.weekdays.have_no_offset() && dates::are_parity(&self.dates)
    }

    /// Whether the rule names single dates, as `Jul 14`.
    pub fn names_dates(&self) -> bool {
        dates::are_single(&self.dates)
    }
}

fn link(rule: &RuleSequence, before: Option<Link>, pieces: &[Piece]) -> Link {
    let whole_day = pieces.iter().any(|piece| (piece.start, piece.end) == (0, DAY));
    match (rule.operator, rule.kind) {
        (RuleOperator::Fallback, _) => Link::Fill,
        (RuleOperator::Additional, _) if before == Some(Link::Fill) => Link::Fill,
        (_, RuleKind::Closed) if whole_day => Link::Replace,
        (RuleOperator::Normal, RuleKind::Open | RuleKind::Unknown) => Link::Replace,
        (RuleOperator::Normal, RuleKind::Closed) | (RuleOperator::Additional, _) => Link::Cover,
    }
}

fn pieces(rule: &RuleSequence) -> Result<Box<[Piece]>, Fault> {
    let (state, why) = meaning(rule);
    let mut pieces = Vec::with_capacity(rule.time_selector.spans.len());
    for span in &rule.time_selector.spans {
        let (start, end) = minutes(span)?;
        // `10:00+`, of which the tree makes 10:00-24:00, has no hour that is sure.
        let sure = if span.open_end && end == DAY { start } else { end };
        let piece = |start, end, state, why| Piece { start, end, state, why };
        if start < sure {
            pieces.push(piece(start, sure, state, why.clone()));
        }
        let latest = if sure < DAY { DAY } else { LATEST };
        if span.open_end && sure < latest {
            pieces.push(piece(sure, latest, state.min(State::Unknown), Why::OpenEnd));
        }
    }
    Ok(pieces.into())
}

fn meaning(rule: &RuleSequence) -> (State, Why) {
    let comment = rule.comment.trim();
    let why = if comment.is_empty() { Why::Rule } else { Why::Comment(Arc::from(comment)) };
    let state = match (rule.kind, &why) {
        (RuleKind::Closed, _) => State::Closed,
        (RuleKind::Unknown, _) => State::Unknown,
        (RuleKind::Open, Why::Comment(_)) => State::OnAppointment,
        (RuleKind::Open, _) => State::Open,
    };
    (state, why)
}

fn minutes(span: &TimeSpan) -> Result<(u16, u16), Fault> {
    if span.repeats.is_some() {
        return Err(Fault::PointsInTime);
    }
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else {
        return Err(Fault::SolarTime);
    };
    let (start, end) = (start.mins_from_midnight(), end.mins_from_midnight());
    match end {
        _ if start == end => Err(Fault::ZeroLengthSpan),
        _ if end < start => Ok((start, end + DAY)),
        _ => Ok((start, end)),
    }
}
