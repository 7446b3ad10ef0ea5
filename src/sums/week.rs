//! Which numbers of which weeks are shown.

use chrono::{Datelike, Days, NaiveDate};

/// A number below this is not shown.
pub const LEAST: u32 = 5;

/// The Monday of a day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

/// Of one word, week by week: what is shown of each. A number under [`LEAST`] waits and is added to the next.
pub fn shown(weeks: &[u32]) -> Vec<Option<u32>> {
    let mut waiting = 0_u32;
    let mut show = |count: &u32| {
        waiting = waiting.saturating_add(*count);
        (waiting >= LEAST).then(|| std::mem::take(&mut waiting))
    };
    weeks.iter().map(&mut show).collect()
}

/// Of one word, the days that wait, in order: what is shown of which week, and the last day that is in it.
pub(super) fn close(days: &[(NaiveDate, u32)]) -> (Vec<(NaiveDate, u32)>, Option<NaiveDate>) {
    let mut weeks: Vec<(NaiveDate, u32)> = Vec::new();
    for (day, times) in days {
        let monday = monday(*day);
        match weeks.last_mut().filter(|(last, _)| *last == monday) {
            Some((_, sum)) => *sum = sum.saturating_add(*times),
            None => weeks.push((monday, *times)),
        }
    }
    let counts: Vec<u32> = weeks.iter().map(|(_, times)| *times).collect();
    let shown: Vec<(NaiveDate, u32)> =
        weeks.iter().zip(shown(&counts)).filter_map(|((monday, _), times)| Some((*monday, times?))).collect();
    let until = shown.last().map(|(monday, _)| *monday + Days::new(6));
    (shown, until)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn histories() -> impl Strategy<Value = Vec<u32>> {
        prop::collection::vec(prop_oneof![3 => 0_u32..5, 1 => 5_u32..40], 1..30)
    }

    /// Another history that shows the same and has `value` in week `at`, if there is one.
    fn alike(weeks: &[u32], at: usize, value: u32) -> Vec<u32> {
        let all = shown(weeks);
        let first = all[..at].iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        let end = (at..all.len()).find(|week| all[*week].is_some());
        let mut other = weeks.to_vec();
        other[first..end.unwrap_or(weeks.len())].fill(0);
        other[at] = value;
        if let Some(end) = end {
            other[end] = all[end].unwrap() - value;
        }
        other
    }

    proptest! {
        #[test]
        fn a_hidden_number_may_be_anything_below_five_whatever_is_shown(weeks in histories()) {
            let all = shown(&weeks);
            for at in (0..weeks.len()).filter(|at| all[*at].is_none()) {
                for value in 0..LEAST {
                    let other = alike(&weeks, at, value);
                    prop_assert_eq!(other[at], value);
                    prop_assert_eq!(shown(&other), all.clone(), "{:?} and {:?}", weeks, other);
                }
            }
        }

        #[test]
        fn nothing_below_five_is_shown_and_no_more_than_four_are_lost(weeks in histories()) {
            let told: Vec<u32> = shown(&weeks).into_iter().flatten().collect();
            prop_assert!(told.iter().all(|times| *times >= LEAST));
            let (told, all): (u32, u32) = (told.iter().sum(), weeks.iter().sum());
            prop_assert!(told <= all && all < told + LEAST);
        }

        #[test]
        fn it_is_the_same_whether_weeks_are_closed_one_by_one_or_after_a_long_halt(weeks in histories()) {
            let start = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
            let mut days: Vec<(NaiveDate, u32)> = weeks
                .iter()
                .zip(0..)
                .filter(|(times, _)| **times > 0)
                .map(|(times, week)| (start + Days::new(week * 7 + week % 7), *times))
                .collect();
            let (at_once, _) = close(&days);
            let (mut one_by_one, mut waiting) = (Vec::new(), Vec::new());
            for day in days.drain(..) {
                waiting.push(day);
                let (shown, until) = close(&waiting);
                one_by_one.extend(shown);
                waiting.retain(|(day, _)| until.is_none_or(|until| *day > until));
            }
            prop_assert_eq!(at_once, one_by_one);
        }
    }
}
