//! Opening hours as recurrences of RFC 5545, only as far as they hold to the minute.
//!
//! HSDS has weeks that repeat from a day to a day, at hours with an offset from UTC, and nothing for what interrupts them:
//! no public holiday, no exception, no change of clocks (its issue 440). So the days are worked out one by one, and a week
//! is told until the eve of the first day on which it would be false. Hours that are not known on some day, that ask for an
//! appointment or go on after midnight are told in words only.

use std::collections::BTreeMap;

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};

use crate::hours::{Asked, Calendar, State, Timetable};

/// Days looked at: clocks change within them wherever they do.
const DAYS: u16 = 240;

/// Hours of a day, of one or several days of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// `MO,TU`.
    pub days: String,
    pub opens: NaiveTime,
    pub closes: NaiveTime,
}

/// A week that repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// None where it holds already.
    pub from: Option<NaiveDate>,
    /// Last day it holds.
    pub to: NaiveDate,
    pub offset: FixedOffset,
    /// At least one.
    pub openings: Vec<Opening>,
}

type Slots = Vec<(NaiveTime, NaiveTime)>;

/// The next week that can be told: the one that holds, or the first after a closure. None where there is none.
pub fn weekly(asked: &Asked<'_>, today: NaiveDate) -> Option<Weekly> {
    let timetable = Timetable::evaluate(asked, today, DAYS);
    let days = said_days(&timetable, asked.calendar);
    let mut run: Option<Run> = None;
    for date in today.iter_days().take(DAYS.into()) {
        let offset = offset(asked.calendar, date.and_time(NOON));
        let Some(slots) = days.get(&date).cloned().unwrap_or(Some(Vec::new())) else {
            if let Some(told) = run.take().and_then(|run| run.told(today)) {
                return Some(told);
            }
            continue;
        };
        if !run.as_mut().is_some_and(|run| run.goes_on(date, offset, &slots)) {
            if let Some(told) = run.take().and_then(|run| run.told(today)) {
                return Some(told);
            }
            run = Some(Run::new(date, offset, &slots));
        }
    }
    run.and_then(|run| run.told(today))
}

/// 12:00.
const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

/// What is said of the days that are not simply closed; None of a day that cannot be told.
fn said_days(timetable: &Timetable, calendar: &Calendar) -> BTreeMap<NaiveDate, Option<Slots>> {
    let mut days: BTreeMap<NaiveDate, Option<Slots>> = BTreeMap::new();
    for span in timetable.spans().filter(|span| span.state != State::Closed) {
        let date = span.start.date();
        let here = offset(calendar, date.and_time(NOON));
        let steady = [span.start, span.end].iter().all(|at| offset(calendar, *at) == here);
        if span.state == State::Open && span.end.date() == date && steady {
            let day = days.entry(date).or_insert_with(|| Some(Vec::new()));
            if let Some(slots) = day {
                slots.push((span.start.time(), span.end.time()));
            }
        } else {
            let touched = date.iter_days().take_while(|day| day.and_time(NaiveTime::MIN) < span.end);
            days.extend(touched.map(|day| (day, None)));
        }
    }
    days
}

fn offset(calendar: &Calendar, local: NaiveDateTime) -> FixedOffset {
    calendar.time_zone().offset_from_utc_datetime(&calendar.instant(local).naive_utc()).fix()
}

/// Days in a row that one week tells.
struct Run {
    first: NaiveDate,
    last: NaiveDate,
    offset: FixedOffset,
    /// From Monday on; None of a day of the week that has not come yet.
    week: [Option<Slots>; 7],
}

impl Run {
    fn new(first: NaiveDate, offset: FixedOffset, slots: &Slots) -> Self {
        let mut run = Self { first, last: first, offset, week: Default::default() };
        run.goes_on(first, offset, slots);
        run
    }

    /// Whether the week tells this day too.
    fn goes_on(&mut self, date: NaiveDate, offset: FixedOffset, slots: &Slots) -> bool {
        let Some(day) = self.week.get_mut(date.weekday().num_days_from_monday() as usize) else {
            return false;
        };
        if offset != self.offset || day.as_ref().is_some_and(|day| day != slots) {
            return false;
        }
        *day = Some(slots.clone());
        self.last = date;
        true
    }

    /// None where nobody receives.
    fn told(self, today: NaiveDate) -> Option<Weekly> {
        const NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let mut by_hours: BTreeMap<(NaiveTime, NaiveTime), Vec<&str>> = BTreeMap::new();
        for (slots, name) in self.week.iter().zip(NAMES) {
            for slot in slots.iter().flatten() {
                by_hours.entry(*slot).or_default().push(name);
            }
        }
        let opening = |((opens, closes), days): ((NaiveTime, NaiveTime), Vec<&str>)| Opening {
            days: days.join(","),
            opens,
            closes,
        };
        let openings: Vec<Opening> = by_hours.into_iter().map(opening).collect();
        let from = (self.first > today).then_some(self.first);
        (!openings.is_empty()).then_some(Weekly { from, to: self.last, offset: self.offset, openings })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::{Change, Departement, Exception, Hours};

    fn calendar() -> Calendar {
        let nord: Departement = "59".parse().unwrap();
        Calendar::new(nord, nord.school_zone())
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The openings that the recurrence makes of a day.
    fn expanded(week: &Weekly, date: NaiveDate) -> Slots {
        let name = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][date.weekday().num_days_from_monday() as usize];
        let on = week.openings.iter().filter(|opening| opening.days.split(',').any(|day| day == name));
        on.map(|opening| (opening.opens, opening.closes)).collect()
    }

    /// What the hours engine says of the same day.
    fn evaluated(asked: &Asked<'_>, date: NaiveDate) -> Vec<(State, NaiveDateTime, NaiveDateTime)> {
        let one = Timetable::evaluate(asked, date, 1);
        let spans = one.spans().filter(|span| span.state != State::Closed);
        spans.map(|span| (span.state, span.start, span.end)).collect()
    }

    /// Every day of the week that is told is as the engine says.
    fn assert_exact(asked: &Asked<'_>, week: &Weekly, today: NaiveDate) {
        let from = week.from.unwrap_or(today);
        for date in from.iter_days().take_while(|date| *date <= week.to) {
            let at = |(opens, closes)| (State::Open, date.and_time(opens), date.and_time(closes));
            let told: Vec<_> = expanded(week, date).into_iter().map(at).collect();
            assert_eq!(told, evaluated(asked, date), "{week:?} on {date}, asked on {today}");
        }
    }

    /// The day after the last is another than the same day of the week before, or has other clocks.
    fn assert_ends(asked: &Asked<'_>, week: &Weekly, today: NaiveDate) {
        let hours = |date| {
            let all = evaluated(asked, date).into_iter();
            all.map(|(state, from, to)| (state, from.time(), to.time())).collect::<Vec<_>>()
        };
        let after = week.to + chrono::Days::new(1);
        let before = week.to - chrono::Days::new(6);
        let clocks = offset(asked.calendar, after.and_time(NOON)) != week.offset;
        let other = before < week.from.unwrap_or(today) || hours(before) != hours(after);
        assert!(clocks || other, "{week:?}, asked on {today}");
    }

    #[test]
    fn a_week_is_told_to_the_minute_for_as_long_as_it_holds_and_no_longer() {
        let calendar = calendar();
        let closed = Exception::new(day("2026-12-01"), day("2026-12-11"), Change::Closed, None).unwrap();
        for text in [
            "Mo-Fr 09:00-12:00,14:00-18:00; PH off",
            "Tu-Sa 10:00-18:30",
            "Mo-Fr 08:00-12:00; We off; SH Mo-Fr 09:00-11:00; PH off",
            "Apr-Sep Mo-Su 09:00-20:00; Oct-Mar Mo-Sa 10:00-17:00; PH off",
            "Mo[1] 14:00-16:00; PH off",
            "week 1-53/2 Tu 09:00-12:00; PH off",
            "24/7",
            "Sa 00:00-04:00; PH off",
        ] {
            let hours = Hours::parse(text);
            assert!(hours.readable().is_some(), "{text}");
            for exceptions in [&[][..], std::slice::from_ref(&closed)] {
                let asked = Asked { exceptions, ..Asked::new(&hours, &calendar) };
                for today in day("2026-09-01").iter_days().take(230).step_by(7) {
                    if let Some(week) = weekly(&asked, today) {
                        assert_exact(&asked, &week, today);
                        assert_ends(&asked, &week, today);
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_not_sure_to_the_minute_is_no_week() {
        let calendar = calendar();
        for text in
            ["Mo-Fr 09:00-12:00 \"sur rendez-vous\"", "Mo-Su 20:00-02:00", "Mo-Su 10:00+", "Mo-Fr unknown"]
        {
            let hours = Hours::parse(text);
            assert!(hours.readable().is_some(), "{text}");
            assert_eq!(weekly(&Asked::new(&hours, &calendar), day("2026-11-26")), None, "{text}");
        }
    }

    #[test]
    fn the_week_ends_on_the_eve_of_a_holiday_a_closure_or_a_change_of_clocks() {
        let calendar = calendar();
        let hours = Hours::parse("Mo-Fr 09:00-12:00; PH off");
        let told = |exceptions: &[Exception], today: &str| {
            let week = weekly(&Asked { exceptions, ..Asked::new(&hours, &calendar) }, day(today)).unwrap();
            (week.from.map(|day| day.to_string()), week.to.to_string(), week.offset.to_string())
        };
        let winter = |to: &str| (None, to.to_owned(), "+01:00".to_owned());
        assert_eq!(told(&[], "2026-11-26"), winter("2026-12-24"), "Christmas is a Friday");
        assert_eq!(told(&[], "2027-01-09"), winter("2027-03-27"), "clocks change on 28 March");
        let closed = Exception::new(day("2026-11-20"), day("2026-12-04"), Change::Closed, None).unwrap();
        let again = told(std::slice::from_ref(&closed), "2026-11-26");
        assert_eq!(again.0.as_deref(), Some("2026-12-07"), "the Monday after");
        assert_eq!(
            told(&[closed], "2026-11-10"),
            winter("2026-11-17"),
            "Wednesday the 11th is a holiday, the 18th is none"
        );
    }
}
