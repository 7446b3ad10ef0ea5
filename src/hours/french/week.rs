//! Clauses put together into the week of the editor.

use std::ops::Range;

use chrono::Weekday;

use super::super::OpeningHours;
use super::super::editor::time::written;
use super::super::editor::{PublicHolidays, SchoolHolidays, TypedRange, WeekForm, Weeks, Welcome};
use super::clauses::{Clause, Days, Says};
use super::lexer::Half;

/// What was heard so far.
#[derive(Default)]
pub(super) struct Reader {
    blocks: Vec<Block>,
    /// “sur rendez-vous” said before the times it is about.
    pending: Option<Welcome>,
    refusal: Option<Refusal>,
    /// The last clause named what is refused: “sauf jeudi, fermé au public” says it twice.
    refused: bool,
    cuts: Vec<(Weekday, Option<Half>)>,
    ends: Vec<(Weekday, u16)>,
    public_holidays: PublicHolidays,
    school_holidays: SchoolHolidays,
    left: Vec<Range<usize>>,
}

/// Days and their times, in either order.
#[derive(Default)]
struct Block {
    days: Option<Days>,
    at: Range<usize>,
    spans: Vec<Span>,
    /// How many of the spans already know how one is received.
    known: usize,
    complete: bool,
}

#[derive(Clone, Copy)]
struct Span {
    start: u16,
    end: u16,
    welcome: Welcome,
}

/// “fermé” or “sauf”, waiting for what it is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Refusal {
    Closed,
    Except,
}

/// Noon, and the hour by which every morning is over.
const NOON: u16 = 12 * 60;
const MORNING_OVER: u16 = 13 * 60 + 30;

impl Reader {
    /// Takes one clause in; `None` where one would have to guess.
    pub fn hear(&mut self, clause: &Clause, next: Option<&Says>) -> Option<()> {
        let refused = std::mem::take(&mut self.refused);
        match &clause.says {
            Says::Closed if refused => {}
            Says::Days(days) => self.days(days, &clause.at, next)?,
            Says::Spans(spans) => self.spans(spans)?,
            Says::Time(time) => self.end_of_day(*time)?,
            Says::Closed => self.closed()?,
            Says::Except => self.refusal = Some(Refusal::Except),
            Says::Welcome(welcome) => self.welcome(*welcome, clause.at.end),
            Says::PublicHolidays => {
                self.holidays(next)?;
                self.public_holidays = PublicHolidays::Closed;
            }
            Says::SchoolHolidays => {
                self.holidays(next)?;
                self.school_holidays = SchoolHolidays::Closed;
            }
            Says::Close => self.refusal = None,
            Says::Open => {}
            Says::Stop => self.stop()?,
            Says::Other => self.leave(clause.at.clone()),
            Says::Alarming => return None,
        }
        Some(())
    }

    /// A piece of the text that is not in the hours.
    pub fn leave(&mut self, at: Range<usize>) {
        self.left.push(at);
    }

    /// The hours, and the pieces of the text that are not in them.
    pub fn finish(mut self) -> Option<(OpeningHours, Vec<Range<usize>>)> {
        let mut week: [Vec<(Span, Weeks)>; 7] = Default::default();
        for block in std::mem::take(&mut self.blocks) {
            match block.days {
                Some(_) if block.spans.is_empty() => self.left.push(block.at),
                Some(days) => {
                    for day in days.list {
                        let spans = block.spans.iter().map(|span| (*span, days.weeks));
                        week.get_mut(place(day))?.extend(spans);
                    }
                }
                None if block.spans.is_empty() => {}
                None => return None,
            }
        }
        for (day, half) in &self.cuts {
            cut(week.get_mut(place(*day))?, *half)?;
        }
        for (day, end) in &self.ends {
            let (last, _) = week.get_mut(place(*day))?.last_mut()?;
            (last.start < *end).then(|| last.end = *end)?;
        }
        self.left.sort_by_key(|at| at.start);
        let hours = self.form(&week).expression().ok()??;
        Some((hours, self.left))
    }

    fn form(&self, week: &[Vec<(Span, Weeks)>; 7]) -> WeekForm {
        let mut form = WeekForm {
            public_holidays: self.public_holidays,
            school_holidays: self.school_holidays,
            ..WeekForm::default()
        };
        for (place, spans) in week.iter().enumerate() {
            let ranges = spans.iter().map(|(span, weeks)| TypedRange {
                from: written(span.start),
                to: written(span.end),
                welcome: span.welcome,
                weeks: *weeks,
            });
            if let Ok(day) = Weekday::try_from(u8::try_from(place).unwrap_or_default()) {
                form.usual.of_mut(day).extend(ranges);
            }
        }
        form
    }

    fn days(&mut self, days: &Days, at: &Range<usize>, next: Option<&Says>) -> Option<()> {
        if let Some(refusal) = self.refusal {
            let other_end = refusal == Refusal::Except && matches!(next, Some(Says::Time(_)));
            if !other_end {
                self.refusal = None;
                self.refused = true;
                return self.cut(days);
            }
        }
        let block = self.blocks.last_mut();
        match block {
            Some(block) if block.days.is_none() && !block.spans.is_empty() => {
                block.days = Some(days.clone());
                block.complete = true;
            }
            // “Dimanche (2e dimanche du mois)”: the same day again, said more closely.
            Some(Block { days: Some(known), spans, .. }) if spans.is_empty() && known.list == days.list => {
                known.weeks = days.weeks;
            }
            _ => {
                if block.is_some_and(|block| block.days.is_some()) {
                    self.pending = None;
                }
                self.blocks.push(Block { days: Some(days.clone()), at: at.clone(), ..Block::default() });
            }
        }
        Some(())
    }

    fn spans(&mut self, spans: &[(u16, u16)]) -> Option<()> {
        if self.refusal.is_some() {
            return None;
        }
        if self.blocks.last().is_none_or(|block| block.complete) {
            self.blocks.push(Block::default());
        }
        let block = self.blocks.last_mut()?;
        let welcome = self.pending.unwrap_or_default();
        block.spans.extend(spans.iter().map(|&(start, end)| Span { start, end, welcome }));
        if self.pending.take().is_some() {
            block.known = block.spans.len();
        }
        Some(())
    }

    /// “vendredi jusqu'à 15h30”, “sauf jeudi, 18h30”: the day's last span ends then.
    fn end_of_day(&mut self, time: u16) -> Option<()> {
        let day = self.blocks.pop_if(|block| block.spans.is_empty())?.days?;
        if day.half.is_some() || day.weeks != Weeks::Every {
            return None;
        }
        self.ends.extend(day.list.into_iter().map(|day| (day, time)));
        self.refusal = None;
        Some(())
    }

    /// “jeudi fermé” is about the day before it, “fermé le jeudi” about the one after.
    fn closed(&mut self) -> Option<()> {
        let before = self.blocks.pop_if(|block| block.days.is_some() && block.spans.is_empty());
        if let Some(days) = before.and_then(|block| block.days) {
            return self.cut(&days);
        }
        self.refusal = Some(Refusal::Closed);
        Some(())
    }

    /// Of two days and one half nobody knows whether the first is closed all day.
    fn cut(&mut self, days: &Days) -> Option<()> {
        let unclear = days.half.is_some() && days.list.len() > 1;
        if unclear || days.weeks != Weeks::Every {
            return None;
        }
        self.cuts.extend(days.list.iter().map(|day| (*day, days.half)));
        Some(())
    }

    /// Holidays are understood where they are closed.
    fn holidays(&mut self, next: Option<&Says>) -> Option<()> {
        let closed = self.refusal.take().is_some() || matches!(next, Some(Says::Closed));
        closed.then_some(())
    }

    fn welcome(&mut self, welcome: Welcome, end: usize) {
        match self.blocks.last_mut() {
            Some(block) if block.known < block.spans.len() => {
                for span in block.spans.iter_mut().skip(block.known) {
                    span.welcome = welcome;
                }
                block.known = block.spans.len();
            }
            block => {
                self.pending = Some(welcome);
                if let Some(block) = block.filter(|block| block.days.is_some()) {
                    block.at.end = end; // named whole, should no times follow
                }
            }
        }
    }

    /// A sentence ends: times without days are about nobody knows what.
    fn stop(&mut self) -> Option<()> {
        self.refusal = None;
        let lost = self.blocks.last().is_some_and(|block| block.days.is_none() && !block.spans.is_empty());
        (!lost).then_some(())
    }
}

/// Takes a half of a day out, or all of it. A span over noon cannot be cut: nobody said where.
fn cut(spans: &mut Vec<(Span, Weeks)>, half: Option<Half>) -> Option<()> {
    let Some(half) = half else {
        spans.clear();
        return Some(());
    };
    let is_morning = |span: Span| span.end <= MORNING_OVER && span.start < NOON;
    let is_afternoon = |span: Span| span.start >= NOON;
    if spans.iter().any(|(span, _)| !is_morning(*span) && !is_afternoon(*span)) {
        return None;
    }
    spans.retain(|(span, _)| match half {
        Half::Morning => !is_morning(*span),
        Half::Afternoon => !is_afternoon(*span),
    });
    Some(())
}

fn place(day: Weekday) -> usize {
    day.num_days_from_monday() as usize
}
