//! The fields of the opening hours, ready to be shown in a form: two weeks of ranges, holidays, the words of the week.

use std::borrow::Cow;

use askama::Template;
use chrono::Weekday;

use super::{Choosable, Field, Told, choosables, trouble};
use crate::hours::editor::{
    self, At, Choice, Grid, HoursForm, MAX_RANGES, Problem, PublicHolidays, RawText, SchoolHolidays,
    TypedRange, Weeks, Welcome, field,
};
use crate::web::{Cx, Error, Markup, Result};

/// The part of a form about opening hours.
#[derive(Template)]
#[template(path = "editing/hours.html")]
pub struct HoursView<'a> {
    cx: &'a Cx,
    /// Problems in the order of the fields, for the summary.
    pub told: Vec<Told>,
    /// What to do about hours that are no week; empty where they are one.
    choices: Vec<Choosable>,
    text: &'a str,
    raw: RawText,
    copy_to: Vec<(&'static str, Cow<'static, str>, bool)>,
    usual: Vec<DayView>,
    school: Vec<DayView>,
    public_holidays: Vec<Choosable>,
    school_holidays: Vec<Choosable>,
    /// Where a script asks for the words of the week.
    preview_url: &'a str,
}

/// A day of one of the weeks.
struct DayView {
    /// `lu`, `vac-lu`.
    code: String,
    name: Cow<'static, str>,
    ranges: Vec<RangeView>,
}

/// A range of a day.
struct RangeView {
    number: usize,
    ends: [Field; 2],
    appointment_name: String,
    appointment: bool,
    weeks_name: String,
    weeks: Vec<Choosable>,
}

impl<'a> HoursView<'a> {
    /// `problems` are those of [`HoursForm::hours`]; none on a first look.
    pub fn new(
        cx: &'a Cx,
        form: &'a HoursForm,
        problems: &[Problem],
        raw: RawText,
        preview_url: &'a str,
    ) -> Self {
        let told: Vec<Told> = problems.iter().map(|problem| tell(cx, problem)).collect();
        let days = |grid| days(cx, form, grid, &told);
        Self {
            cx,
            choices: choices(cx, form, raw),
            text: &form.text,
            raw,
            copy_to: copy_to(cx, form),
            usual: days(Grid::Usual),
            school: days(Grid::School),
            public_holidays: choosables!(cx, "hours-edit-public", PublicHolidays, form.week.public_holidays),
            school_holidays: choosables!(cx, "hours-edit-school", SchoolHolidays, form.week.school_holidays),
            preview_url,
            told,
        }
    }

    /// The part as HTML, to stand in a form.
    pub fn markup(&self) -> Result<Markup> {
        self.render().map(Markup).map_err(|cause| Error::internal("a template", cause))
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.told.iter().find(|told| told.field == field).map(|told| told.text.as_str())
    }

    fn may_write(&self) -> bool {
        self.raw == RawText::Allowed
    }

    fn school_is_open(&self) -> bool {
        self.school_holidays.iter().any(|choice| choice.chosen && choice.code == SchoolHolidays::Own.code())
    }
}

impl DayView {
    fn is_full(&self) -> bool {
        self.ranges.len() >= MAX_RANGES
    }
}

impl RangeView {
    /// Whether more is said than two times.
    fn is_special(&self) -> bool {
        self.appointment || self.weeks.iter().any(|weeks| weeks.chosen && weeks.code != Weeks::Every.code())
    }
}

fn choices(cx: &Cx, form: &HoursForm, raw: RawText) -> Vec<Choosable> {
    if form.text.is_empty() && form.choice == Choice::Week {
        return Vec::new();
    }
    let all = choosables!(cx, "hours-edit-choice", Choice, form.choice);
    let refused = |choice: &Choosable| raw == RawText::Refused && choice.code == Choice::Text.code();
    all.into_iter().filter(|choice| !refused(choice)).collect()
}

fn copy_to(cx: &Cx, form: &HoursForm) -> Vec<(&'static str, Cow<'static, str>, bool)> {
    let days = form.week.usual.each().map(|(day, _)| day);
    days.map(|day| (editor::code(day), name(cx, day), form.copy_to.contains(&day))).collect()
}

fn days(cx: &Cx, form: &HoursForm, grid: Grid, told: &[Told]) -> Vec<DayView> {
    let day = |(day, ranges): (Weekday, &[TypedRange])| {
        // A morning and an afternoon are always there to fill in.
        let shown = ranges.len().max(2);
        let blank = TypedRange::default();
        let range = |place| range(cx, (grid, day, place), ranges.get(place).unwrap_or(&blank), told);
        DayView {
            code: editor::button(grid, day),
            name: name(cx, day),
            ranges: (0..shown).map(range).collect(),
        }
    };
    form.week.days(grid).each().map(day).collect()
}

fn range(
    cx: &Cx,
    (grid, day, place): (Grid, Weekday, usize),
    range: &TypedRange,
    told: &[Told],
) -> RangeView {
    let name = |end| field(grid, day, place, end);
    RangeView {
        number: place + 1,
        ends: [
            Field::new("hours-edit-from", name("de"), &range.from, told),
            Field::new("hours-edit-to", name("a"), &range.to, told),
        ],
        appointment_name: name("rdv"),
        appointment: range.welcome == Welcome::Appointment,
        weeks_name: name("sem"),
        weeks: weeks(cx, day, range.weeks),
    }
}

/// “Le premier mardi du mois”.
fn weeks(cx: &Cx, day: Weekday, chosen: Weeks) -> Vec<Choosable> {
    let name = name(cx, day);
    let told = |weeks: &Weeks| Choosable {
        code: weeks.code(),
        label: cx.t1(&format!("hours-edit-weeks-{}", weeks.code()), "day", &name),
        chosen: *weeks == chosen,
    };
    Weeks::ALL.iter().map(told).collect()
}

fn name(cx: &Cx, day: Weekday) -> Cow<'static, str> {
    cx.t(&format!("weekday-{}", day.number_from_monday()))
}

fn tell(cx: &Cx, problem: &Problem) -> Told {
    let what = trouble(cx, &problem.trouble);
    let text = match problem.at {
        At::Range { grid, day, place, .. } => {
            let key = match grid {
                Grid::Usual => "hours-edit-problem-at",
                Grid::School => "hours-edit-problem-at-school",
            };
            let place = (place + 1).to_string();
            let args = [("day", name(cx, day).into()), ("n", place.into()), ("what", what.into())];
            cx.lang.say_with(key, &args).into_owned()
        }
        At::SchoolHolidays | At::Text | At::Week => what.into_owned(),
    };
    Told { field: problem.at.field(), text }
}
