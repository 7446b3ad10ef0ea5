//! A posted form, read: what was typed is kept as it is.

use chrono::Weekday;

use super::days::WEEK;
use super::{
    Days, Grid, MAX_RANGES, Pairs, PublicHolidays, SchoolHolidays, TypedRange, WeekForm, Weeks, Welcome,
};

/// Longest text kept of a field of a time, in characters.
const MAX_TYPED: usize = 20;

/// Which kind of button was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The form is sent: check it, go on.
    Send,
    /// A button that changes the form, which is done: show it again, save nothing.
    Change,
}

impl WeekForm {
    /// The fields of a post, with what its `copier` or `ajouter` button asks for already done.
    pub fn read(pairs: &Pairs) -> (Self, Pressed) {
        let mut form = Self {
            usual: days(pairs, Grid::Usual),
            public_holidays: PublicHolidays::of(value(pairs, "feries")),
            school_holidays: SchoolHolidays::of(value(pairs, "vacances")),
            school: days(pairs, Grid::School),
        };
        let pressed = form.press(pairs);
        (form, pressed)
    }

    fn press(&mut self, pairs: &Pairs) -> Pressed {
        if let Some((grid, day)) = day_of(value(pairs, "copier")) {
            self.days_mut(grid).copy(day, &copy_to(pairs));
            return Pressed::Change;
        }
        if let Some((grid, day)) = day_of(value(pairs, "ajouter")) {
            self.days_mut(grid).add(day);
            return Pressed::Change;
        }
        Pressed::Send
    }
}

impl Days {
    /// The ranges of one day on other days too, instead of theirs.
    pub fn copy(&mut self, from: Weekday, to: &[Weekday]) {
        let ranges = self.of(from).to_vec();
        for day in to {
            self.of_mut(*day).clone_from(&ranges);
        }
    }

    /// One more range to fill in, after two at least, unless there are enough.
    pub fn add(&mut self, day: Weekday) {
        let ranges = self.of_mut(day);
        let wanted = (ranges.len().max(2) + 1).min(MAX_RANGES);
        ranges.resize_with(wanted, TypedRange::default);
    }
}

/// Code of a day in the names of fields: `lu`, `ma` …
pub const fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "lu",
        Weekday::Tue => "ma",
        Weekday::Wed => "me",
        Weekday::Thu => "je",
        Weekday::Fri => "ve",
        Weekday::Sat => "sa",
        Weekday::Sun => "di",
    }
}

/// Name of a field of a range: `lu-1-de`, `vac-lu-1-de`; `place` counts from 0.
pub fn field(grid: Grid, day: Weekday, place: usize, end: &str) -> String {
    format!("{}{}-{}-{end}", prefix(grid), code(day), place + 1)
}

/// What the buttons of a day hold: `lu`, `vac-lu`.
pub fn button(grid: Grid, day: Weekday) -> String {
    format!("{}{}", prefix(grid), code(day))
}

/// The day a button names: `lu`, `vac-lu`.
pub(super) fn day_of(name: &str) -> Option<(Grid, Weekday)> {
    match name.strip_prefix(prefix(Grid::School)) {
        Some(day) => Some((Grid::School, weekday(day)?)),
        None => Some((Grid::Usual, weekday(name)?)),
    }
}

/// What stands before the names of a week's fields.
const fn prefix(grid: Grid) -> &'static str {
    match grid {
        Grid::Usual => "",
        Grid::School => "vac-",
    }
}

/// The days ticked to be copied to.
pub(super) fn copy_to(pairs: &Pairs) -> Vec<Weekday> {
    pairs.iter().filter(|(name, _)| name == "vers").filter_map(|(_, code)| weekday(code)).collect()
}

fn weekday(wanted: &str) -> Option<Weekday> {
    WEEK.into_iter().find(|day| code(*day) == wanted)
}

/// The first value of a field, or nothing.
pub(super) fn value<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
}

/// What was typed in a field, trimmed, cut where nobody reads on.
pub(super) fn typed(pairs: &Pairs, name: &str, most: usize) -> String {
    value(pairs, name).trim().chars().take(most).collect()
}

fn days(pairs: &Pairs, grid: Grid) -> Days {
    let mut days = Days::default();
    for day in WEEK {
        let ranges = (0..MAX_RANGES).map(|place| range(pairs, grid, day, place));
        *days.of_mut(day) = ranges.filter(|range| !range.is_blank()).collect();
    }
    days
}

fn range(pairs: &Pairs, grid: Grid, day: Weekday, place: usize) -> TypedRange {
    let name = |end| field(grid, day, place, end);
    let appointment = !value(pairs, &name("rdv")).is_empty();
    TypedRange {
        from: typed(pairs, &name("de"), MAX_TYPED),
        to: typed(pairs, &name("a"), MAX_TYPED),
        welcome: if appointment { Welcome::Appointment } else { Welcome::WalkIn },
        weeks: Weeks::of(value(pairs, &name("sem"))),
    }
}
