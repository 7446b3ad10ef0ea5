//! From an expression to the fields, if they can show all of it.
//!
//! However it is written, an expression whose rules are weekly depends on six things only: the weekday, its place in
//! the month from the first and from the last, whether the week is odd, and whether the day is a public holiday or in
//! the school holidays. One day of each kind is asked, the form is made from the answers, written as an expression of
//! ours, and asked again: it is shown only if each answer is the same. So this is a proof and not a sample.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use opening_hours_syntax::rules::day::HolidayKind;

use super::super::dates::last_of_month;
use super::super::plan::laid;
use super::super::rule::{DAY, Piece, Rule};
use super::super::weekdays::Holidays;
use super::super::{Hours, OpeningHours, State, Why};
use super::days::WEEK;
use super::write::APPOINTMENT;
use super::{Days, MAX_RANGES, PublicHolidays, SchoolHolidays, TypedRange, WeekForm, Weeks, Welcome, time};

/// Hours as the editor can take them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// The form shows all of them.
    Shown(Box<WeekForm>),
    /// It cannot; here they are as they were given.
    Kept(String),
}

/// What a day is besides its date.
#[derive(Clone, Copy)]
struct Kind {
    public: bool,
    school: bool,
}

const TERM: Kind = Kind { public: false, school: false };
const SCHOOL: Kind = Kind { public: false, school: true };
const PUBLIC: [(Kind, Kind); 2] =
    [(TERM, Kind { public: true, school: false }), (SCHOOL, Kind { public: true, school: true })];

impl Holidays for Kind {
    fn is(&self, kind: HolidayKind, _: NaiveDate) -> bool {
        match kind {
            HolidayKind::Public => self.public,
            HolidayKind::School => self.school,
        }
    }
}

impl WeekForm {
    /// The form of some hours, if it can show all of them. “sur RDV” and the like are told as “sur rendez-vous”.
    pub fn of(hours: &Hours) -> Read {
        let shown = hours.readable().and_then(shown);
        shown.map_or_else(|| Read::Kept(hours.as_str().to_owned()), |form| Read::Shown(Box::new(form)))
    }
}

fn shown(hours: &OpeningHours) -> Option<WeekForm> {
    if !hours.rules().iter().all(Rule::is_weekly) {
        return None;
    }
    let usual = days(hours, TERM)?;
    let school = days(hours, SCHOOL)?;
    let school_holidays = if usual == school {
        SchoolHolidays::Same
    } else if school == Days::default() {
        SchoolHolidays::Closed
    } else {
        SchoolHolidays::Own
    };
    let own = school_holidays == SchoolHolidays::Own;
    let form = WeekForm {
        usual,
        public_holidays: public_holidays(hours),
        school_holidays,
        school: if own { school } else { Days::default() },
    };
    let written = form.expression().ok()??;
    same(hours, &written).then_some(form)
}

fn public_holidays(hours: &OpeningHours) -> PublicHolidays {
    let usual = |(ordinary, public): &(Kind, Kind)| {
        SAMPLES.iter().all(|sample| sample.asked(hours, *ordinary) == sample.asked(hours, *public))
    };
    match hours.says_public_holidays() {
        false => PublicHolidays::NotSaid,
        true if PUBLIC.iter().all(usual) => PublicHolidays::AsUsual,
        true => PublicHolidays::Closed,
    }
}

fn same(one: &OpeningHours, other: &OpeningHours) -> bool {
    let kinds = PUBLIC.into_iter().flat_map(|(ordinary, public)| [ordinary, public]);
    one.says_public_holidays() == other.says_public_holidays()
        && kinds
            .into_iter()
            .all(|kind| SAMPLES.iter().all(|sample| sample.asked(one, kind) == sample.asked(other, kind)))
}

/// A range some days have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Range {
    start: u16,
    end: u16,
    welcome: Welcome,
}

impl Range {
    /// `None` for what the form has no field for: nights, what is unknown, other conditions.
    fn of(piece: &Piece) -> Option<Self> {
        let welcome = match (piece.state, &piece.why) {
            (State::Open, Why::Rule) => Welcome::WalkIn,
            (State::OnAppointment, Why::Comment(comment)) if is_appointment(comment) => Welcome::Appointment,
            _ => return None,
        };
        (piece.end <= DAY).then_some(Self { start: piece.start, end: piece.end, welcome })
    }
}

fn is_appointment(comment: &str) -> bool {
    let plain = comment.to_lowercase();
    [APPOINTMENT, "sur rdv", "rdv", "rendez-vous", "by appointment", "on appointment", "appointment"]
        .contains(&plain.as_str())
}

/// A day of a kind of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample(NaiveDate);

impl Sample {
    /// The weekday, its place in the month from the first and from the last, and whether the week is odd.
    fn kind(date: NaiveDate) -> Option<(u32, u32, u32, bool)> {
        let last = last_of_month(date)?;
        let odd = !date.iso_week().week().is_multiple_of(2);
        Some((
            date.weekday().num_days_from_monday(),
            (date.day() - 1) / 7,
            (last.day() - date.day()) / 7,
            odd,
        ))
    }

    /// The ranges of the day; `None` where one of them has no field.
    fn asked(self, hours: &OpeningHours, kind: Kind) -> Option<Vec<Range>> {
        laid(hours.rules(), self.0, &kind).iter().map(Range::of).collect()
    }
}

/// One day of each of the 126 kinds: seven weekdays, nine places in a month of four or five, odd and even weeks.
pub(super) static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let mut known = BTreeSet::new();
    let days = NaiveDate::default().iter_days().take(YEARS * 366);
    days.filter(|day| Sample::kind(*day).is_some_and(|kind| known.insert(kind))).map(Sample).collect()
});

/// Enough for each kind to come; a test counts them.
const YEARS: usize = 12;

fn days(hours: &OpeningHours, kind: Kind) -> Option<Days> {
    let mut days = Days::default();
    for day in WEEK {
        *days.of_mut(day) = ranges(hours, kind, day)?;
    }
    Some(days)
}

/// The ranges of a weekday, in their order, each with the weeks it holds in.
fn ranges(hours: &OpeningHours, kind: Kind, day: Weekday) -> Option<Vec<TypedRange>> {
    let samples: Vec<(Sample, Vec<Range>)> = SAMPLES
        .iter()
        .copied()
        .filter(|sample| sample.0.weekday() == day)
        .map(|sample| Some((sample, sample.asked(hours, kind)?)))
        .collect::<Option<_>>()?;
    let all: BTreeSet<Range> = samples.iter().flat_map(|(_, ranges)| ranges).copied().collect();
    let mut told = Vec::new();
    for range in all {
        for weeks in weeks_of(&samples, range)? {
            told.push(TypedRange {
                from: time::written(range.start),
                to: time::written(range.end),
                welcome: range.welcome,
                weeks,
            });
        }
    }
    (told.len() <= MAX_RANGES).then_some(told)
}

/// The weeks that together are those a range holds in; `None` if there are none such.
fn weeks_of(samples: &[(Sample, Vec<Range>)], range: Range) -> Option<Vec<Weeks>> {
    let holds = |weeks: &Weeks| {
        samples.iter().filter(|(sample, _)| weeks.hold(sample.0)).all(|(_, ranges)| ranges.contains(&range))
    };
    let mut told: Vec<Weeks> = Weeks::ALL.iter().copied().filter(holds).collect();
    if let Some(first @ (Weeks::Every | Weeks::Odd | Weeks::Even)) = told.first().copied() {
        told = vec![first];
    }
    let covered = samples
        .iter()
        .filter(|(_, ranges)| ranges.contains(&range))
        .all(|(sample, _)| told.iter().any(|weeks| weeks.hold(sample.0)));
    covered.then_some(told)
}
