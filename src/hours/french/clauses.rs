//! What the tokens say together: days and their times, closings, ends that differ.

use std::iter::Peekable;
use std::ops::Range;
use std::slice::Iter;

use chrono::Weekday;

use super::super::editor::{Weeks, Welcome};
use super::lexer::{Half, Said, Token, tokens};
use super::week::Reader;
use super::{Likely, Why};

/// A piece of a sentence, and where it stands in the text.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub says: Says,
    pub at: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Says {
    /// “du mardi au jeudi et samedi matin”.
    Days(Days),
    /// “de 9h à 12h et de 14h à 17h”, in minutes from midnight.
    Spans(Vec<(u16, u16)>),
    /// “18h30” by itself.
    Time(u16),
    Closed,
    Except,
    Welcome(Welcome),
    SchoolHolidays,
    PublicHolidays,
    Open,
    Close,
    Stop,
    /// Words nobody here knows.
    Other,
    /// Something that may change everything.
    Alarming,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Days {
    pub list: Vec<Weekday>,
    pub weeks: Weeks,
    pub half: Option<Half>,
}

/// A likely reading of French words; `None` where one would have to guess.
pub(super) fn read(text: &str) -> Option<Likely> {
    let mut reader = Reader::default();
    let clauses = clauses(text);
    let mut rest = clauses.iter().peekable();
    while let Some(clause) = rest.next() {
        if matches!(clause.says, Says::Open)
            && let Some(aside) = of_school_holidays(rest.clone())
        {
            // “(17h pendant les vacances scolaires)”: other hours then, which are left to a person.
            rest.by_ref().take(aside.length).for_each(drop);
            reader.leave(clause.at.start..aside.end);
        } else {
            reader.hear(clause, rest.peek().map(|next| &next.says))?;
        }
    }
    let (hours, left) = reader.finish()?;
    let left = left.into_iter().filter_map(|at| text.get(at)).map(str::to_owned).collect();
    Some(Likely { hours, why: Why::Words, left })
}

struct Aside {
    length: usize,
    end: usize,
}

/// An aside in brackets about times in the school holidays: how many clauses, and where it ends.
fn of_school_holidays(inside: Peekable<Iter<'_, Clause>>) -> Option<Aside> {
    let mut aside = Aside { length: 0, end: 0 };
    let (mut holidays, mut times) = (false, false);
    for clause in inside {
        aside.length += 1;
        aside.end = clause.at.end;
        match clause.says {
            Says::SchoolHolidays => holidays = true,
            Says::Time(_) | Says::Spans(_) => times = true,
            Says::Close => return (holidays && times).then_some(aside),
            Says::Days(_)
            | Says::Closed
            | Says::Except
            | Says::Welcome(_)
            | Says::PublicHolidays
            | Says::Open
            | Says::Stop
            | Says::Other
            | Says::Alarming => {}
        }
    }
    None
}

fn clauses(text: &str) -> Vec<Clause> {
    let tokens: Vec<Token> = tokens(text).into_iter().filter(|token| token.said != Said::Noise).collect();
    let mut clauses: Vec<Clause> = Vec::new();
    let mut rest = tokens.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let (says, length) = days(rest).or_else(|| times(rest)).unwrap_or_else(|| (single(first.said), 1));
        let end = rest.get(length - 1).map_or(first.at.end, |last| last.at.end);
        rest = rest.get(length..).unwrap_or(after);
        let Some(says) = says else { continue };
        match clauses.last_mut() {
            Some(Clause { says: Says::Other, at }) if matches!(says, Says::Other) => at.end = end,
            _ => clauses.push(Clause { says, at: first.at.start..end }),
        }
    }
    clauses
}

fn single(said: Said) -> Option<Says> {
    Some(match said {
        Said::Closed => Says::Closed,
        Said::Except => Says::Except,
        Said::Appointment => Says::Welcome(Welcome::Appointment),
        Said::WalkIn => Says::Welcome(Welcome::WalkIn),
        Said::SchoolHolidays => Says::SchoolHolidays,
        Said::PublicHolidays => Says::PublicHolidays,
        Said::Open => Says::Open,
        Said::Close => Says::Close,
        Said::Stop => Says::Stop,
        Said::Half(_) | Said::Other => Says::Other,
        Said::To | Said::And | Said::Until | Said::Noise => return None,
        // Days and times begin a clause of several tokens; what week alone is about nobody knows.
        Said::Day(_) | Said::EveryDay | Said::Time(_) | Said::Weeks(_) | Said::Alarming => Says::Alarming,
    })
}

/// `Day (To Day)? (And Day (To Day)?)* Half?`, with what week it is in front.
fn days(tokens: &[Token]) -> Option<(Option<Says>, usize)> {
    let said = |at: usize| tokens.get(at).map(|token| token.said);
    let mut told = Days::default();
    let mut at = 0;
    if let Some(Said::Weeks(weeks)) = said(0) {
        told.weeks = weeks;
        at = 1;
    }
    loop {
        match (said(at), said(at + 1), said(at + 2)) {
            (Some(Said::Day(first)), Some(Said::To), Some(Said::Day(last))) => {
                told.list.extend(from_to(first, last));
                at += 3;
            }
            (Some(Said::Day(day)), _, _) => {
                told.list.push(day);
                at += 1;
            }
            (Some(Said::EveryDay), _, _) => {
                told.list.extend(from_to(Weekday::Mon, Weekday::Sun));
                at += 1;
            }
            _ => return None,
        }
        match (said(at), said(at + 1)) {
            (Some(Said::And), Some(Said::Day(_))) => at += 1,
            _ => break,
        }
    }
    if let Some(Said::Half(half)) = said(at) {
        told.half = Some(half);
        at += 1;
    }
    Some((Some(Says::Days(told)), at))
}

fn from_to(first: Weekday, last: Weekday) -> Vec<Weekday> {
    let mut days = vec![first];
    let mut day = first;
    while day != last {
        day = day.succ();
        days.push(day);
    }
    days
}

/// `Time (To Time)* (And Time (To Time)*)*`: pairs, or one time by itself.
fn times(tokens: &[Token]) -> Option<(Option<Says>, usize)> {
    let said = |at: usize| tokens.get(at).map(|token| token.said);
    let Some(Said::Time(first)) = said(0) else { return None };
    let mut chain = vec![first];
    let mut at = 1;
    loop {
        // After a pair a comma or nothing may stand; within a pair only “à” or a dash.
        let link = match (said(at), chain.len() % 2) {
            (Some(Said::To), _) | (Some(Said::And), 0) => 1,
            (Some(Said::Time(_)), 0) => 0,
            _ => break,
        };
        let Some(Said::Time(time)) = said(at + link) else { break };
        chain.push(time);
        at += link + 1;
    }
    let rising = chain.is_sorted_by(|one, next| one < next);
    let says = match chain.as_slice() {
        [time] => Says::Time(*time),
        times if rising && times.len() % 2 == 0 => Says::Spans(pairs(times)),
        _ => Says::Alarming,
    };
    Some((Some(says), at))
}

fn pairs(times: &[u16]) -> Vec<(u16, u16)> {
    times.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))).collect()
}
