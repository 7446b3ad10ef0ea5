//! The order of the answers; what it is, the module above says.

use std::cmp::Ordering;

use chrono::NaiveDateTime;

use super::{Finding, Fit};
use crate::hours::State;
use crate::venue::Answer;

/// Whether `a` is the better way to be received at one venue: surer, or sooner.
pub(super) fn before(a: &Finding<'_>, b: &Finding<'_>, now: NaiveDateTime) -> bool {
    (list(a), turn(a, now)) < (list(b), turn(b, now))
}

pub(super) fn compare(a: &Finding<'_>, b: &Finding<'_>, now: NaiveDateTime) -> Ordering {
    let distance = |finding: &Finding<'_>| finding.distance_m.unwrap_or(f64::INFINITY);
    turn(a, now)
        .cmp(&turn(b, now))
        .then_with(|| language(a).cmp(&language(b)))
        .then_with(|| distance(a).total_cmp(&distance(b)))
        .then_with(|| at(a).cmp(&at(b)))
        .then_with(|| a.entry.rank().cmp(&b.entry.rank()))
}

const fn list(finding: &Finding<'_>) -> u8 {
    match finding.fit {
        Fit::Receives(_) => 0,
        Fit::CallFirst(_) => 1,
        Fit::Later(_) | Fit::BuildingLater(_) => 2,
    }
}

const fn at(finding: &Finding<'_>) -> Option<NaiveDateTime> {
    match finding.fit {
        Fit::Receives(reception) | Fit::Later(Some(reception)) => Some(reception.at),
        Fit::CallFirst(at) => at,
        Fit::BuildingLater(at) => Some(at),
        Fit::Later(None) => None,
    }
}

/// Whose turn it is: known before not known, by day, at this minute before later, an open door before an appointment,
/// an appointment before a building where help is not known.
fn turn(finding: &Finding<'_>, now: NaiveDateTime) -> (bool, Option<chrono::NaiveDate>, bool, u8) {
    let at = at(finding);
    let door = match finding.fit {
        Fit::Receives(reception) | Fit::Later(Some(reception)) => u8::from(reception.state != State::Open),
        Fit::CallFirst(_) | Fit::BuildingLater(_) | Fit::Later(None) => 2,
    };
    (at.is_none(), at.map(|at| at.date()), at.is_some_and(|at| at > now), door)
}

const fn language(finding: &Finding<'_>) -> u8 {
    match finding.speaks {
        Some(Answer::Yes) => 0,
        None => 1,
        Some(Answer::No) => 2,
    }
}
