//! The rules of an expression laid over one another, for one day.

use chrono::NaiveDate;
use opening_hours_syntax::rules::day::HolidayKind;

use super::rule::{Link, Piece, Rule};
use super::weekdays::Holidays;
use super::{Calendar, SchoolDay, State, Why};

/// What is known of holidays while a day is evaluated.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts<'a> {
    calendar: &'a Calendar,
    /// Stands for the calendar where its school dates are missing.
    assumed: SchoolDay,
}

impl<'a> Facts<'a> {
    pub fn new(calendar: &'a Calendar) -> Self {
        Self { calendar, assumed: SchoolDay::Term }
    }

    fn assuming(self, assumed: SchoolDay) -> Self {
        Self { assumed, ..self }
    }
}

impl Holidays for Facts<'_> {
    fn is(&self, kind: HolidayKind, day: NaiveDate) -> bool {
        match kind {
            HolidayKind::Public => self.calendar.holiday(day).is_some(),
            HolidayKind::School => {
                self.calendar.school_day(day).unwrap_or(self.assumed) == SchoolDay::Holiday
            }
        }
    }
}

/// What the rules say of a day: sorted, without overlap; what is missing is closed.
///
/// Where the school dates are missing, both answers are worked out, and what they
/// do not agree on is unknown.
pub(super) fn of_rules(rules: &[Rule], day: NaiveDate, facts: &Facts) -> Vec<Piece> {
    let school = HolidayKind::School;
    let matters = rules.iter().any(|rule| rule.weekdays.mention(school));
    if !matters || facts.calendar.school_day(day).is_some() {
        return laid(rules, day, facts);
    }
    agreed(
        &laid(rules, day, &facts.assuming(SchoolDay::Term)),
        &laid(rules, day, &facts.assuming(SchoolDay::Holiday)),
    )
}

/// OSM specification, `any_rule_separator` and `rule_modifier`. Two readings are ours:
/// `||` fills the closed hours of a day and not only closed days, as the specification
/// has it and the evaluator of the parser's crate has not; and what a rule says of a day
/// ends with that day's night, so that `Fr 20:00-02:00; Sa off` is open until two.
pub(super) fn laid(rules: &[Rule], day: NaiveDate, facts: &impl Holidays) -> Vec<Piece> {
    let mut plan = Vec::new();
    for rule in rules.iter().filter(|rule| rule.holds(day, facts)) {
        if rule.link == Link::Replace {
            plan.clear();
        }
        for piece in &rule.pieces {
            match rule.link {
                Link::Replace | Link::Cover => cover(&mut plan, piece.clone()),
                Link::Fill => fill(&mut plan, piece),
            }
        }
    }
    plan
}

/// Lays a piece over what is there.
fn cover(plan: &mut Vec<Piece>, piece: Piece) {
    let fits = plan.last().is_none_or(|last| last.end <= piece.start);
    if !fits {
        let old = std::mem::take(plan);
        for under in old {
            let (start, end) = (under.start, under.end);
            push(plan, start, end.min(piece.start), &under);
            push(plan, start.max(piece.end), end, &under);
        }
        plan.sort_unstable_by_key(|piece| piece.start);
    }
    // A plain closing leaves a gap; one with a reason keeps it.
    if piece.state != State::Closed || piece.why != Why::Rule {
        let at = plan.partition_point(|under| under.start < piece.start);
        plan.insert(at, piece);
    }
}

/// Lays a piece under what is there: only closed hours take it.
pub(super) fn fill(plan: &mut Vec<Piece>, piece: &Piece) {
    let taken: Vec<(u16, u16)> =
        plan.iter().filter(|over| over.state > State::Closed).map(|over| (over.start, over.end)).collect();
    let mut start = piece.start;
    for (from, to) in taken.into_iter().chain([(piece.end, piece.end)]) {
        let end = from.min(piece.end);
        if start < end {
            let part = Piece { start, end, ..piece.clone() };
            cover(plan, part);
        }
        start = start.max(to);
    }
}

fn push(plan: &mut Vec<Piece>, start: u16, end: u16, like: &Piece) {
    if start < end {
        plan.push(Piece { start, end, ..like.clone() });
    }
}

/// What two readings of a day agree on; the rest is unknown.
fn agreed(term: &[Piece], holiday: &[Piece]) -> Vec<Piece> {
    let mut bounds: Vec<u16> =
        term.iter().chain(holiday).flat_map(|piece| [piece.start, piece.end]).collect();
    bounds.sort_unstable();
    bounds.dedup();
    let mut plan = Vec::new();
    for (&start, &end) in bounds.iter().zip(bounds.iter().skip(1)) {
        match (at(term, start), at(holiday, start)) {
            (None, None) => {}
            (Some(one), Some(other)) if (one.state, &one.why) == (other.state, &other.why) => {
                push(&mut plan, start, end, one);
            }
            _ => plan.push(Piece { start, end, state: State::Unknown, why: Why::SchoolHolidaysUnknown }),
        }
    }
    plan
}

fn at(plan: &[Piece], minute: u16) -> Option<&Piece> {
    plan.iter().find(|piece| piece.start <= minute && minute < piece.end)
}
