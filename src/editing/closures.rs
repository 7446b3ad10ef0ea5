//! The rows of the dated closures, ready to be shown in a form.

use askama::Template;

use super::{Choosable, Field, Told, choosables, trouble};
use crate::hours::editor::{
    Closing, ClosureFault, ClosurePart, ClosureProblem, ClosureRow, ClosuresForm, MAX_MESSAGE,
};
use crate::web::{Cx, Error, Markup, Result};

/// The part of a form about closures and exceptional openings.
#[derive(Template)]
#[template(path = "editing/closures.html")]
pub struct ClosuresView<'a> {
    cx: &'a Cx,
    /// Problems in the order of the fields, for the summary.
    pub told: Vec<Told>,
    rows: Vec<RowView<'a>>,
    preview_url: &'a str,
}

struct RowView<'a> {
    number: usize,
    days: [Field; 2],
    closing_name: String,
    closing: Vec<Choosable>,
    hours: [[Field; 2]; 2],
    kept_name: String,
    kept: &'a str,
    message: Field,
}

impl<'a> ClosuresView<'a> {
    /// `problems` are those of [`ClosuresForm::exceptions`]; none on a first look. A script asks for the words at
    /// `preview_url`.
    pub fn new(
        cx: &'a Cx,
        form: &'a ClosuresForm,
        problems: &[ClosureProblem],
        preview_url: &'a str,
    ) -> Self {
        let told: Vec<Told> = problems.iter().map(|problem| tell(cx, problem)).collect();
        let rows =
            form.rows.iter().enumerate().map(|(place, row)| RowView::new(cx, place, row, &told)).collect();
        Self { cx, told, rows, preview_url }
    }

    /// The part as HTML, to stand in a form.
    pub fn markup(&self) -> Result<Markup> {
        self.render().map(Markup).map_err(|cause| Error::internal("a template", cause))
    }
}

impl<'a> RowView<'a> {
    fn new(cx: &Cx, place: usize, row: &'a ClosureRow, told: &[Told]) -> Self {
        let field =
            |label, end: &str, value: &str| Field::new(label, ClosureRow::field(place, end), value, told);
        let hours = |(from, to): &(String, String), (start, end)| {
            [field("hours-edit-from", start, from), field("hours-edit-to", end, to)]
        };
        let [first, second] = &row.hours;
        Self {
            number: place + 1,
            days: [field("closures-from", "du", &row.from), field("closures-to", "au", &row.to)],
            closing_name: ClosureRow::field(place, "quoi"),
            closing: choosables!(cx, "closures-change", Closing, row.closing),
            hours: [hours(first, ("de", "a")), hours(second, ("de2", "a2"))],
            kept_name: ClosureRow::field(place, "garde"),
            kept: &row.kept,
            message: field("closures-message", "message", &row.message),
        }
    }
}

impl Field {
    /// A browser's calendar would throw away a text that is no date.
    fn date_type(&self) -> &'static str {
        let is_date = self.value.is_empty() || self.value.parse::<chrono::NaiveDate>().is_ok();
        if is_date { "date" } else { "text" }
    }
}

fn tell(cx: &Cx, problem: &ClosureProblem) -> Told {
    let what = match &problem.fault {
        ClosureFault::NoFirstDay => cx.t("closures-problem-first-day"),
        ClosureFault::Unreadable(typed) => cx.t1("closures-problem-date", "typed", typed),
        ClosureFault::EndsBeforeItBegins => cx.t("closures-problem-order"),
        ClosureFault::NoHours => cx.t("closures-problem-hours"),
        ClosureFault::Hours(found) => trouble(cx, found),
        ClosureFault::LongMessage => cx.n("closures-problem-message", &MAX_MESSAGE),
    };
    let number = (problem.place + 1).to_string();
    let args = [("n", number.into()), ("what", what.into())];
    let text = cx.lang.say_with("closures-problem-at", &args).into_owned();
    Told { field: ClosureRow::field(problem.place, end(problem.part)), text }
}

const fn end(part: ClosurePart) -> &'static str {
    match part {
        ClosurePart::From => "du",
        ClosurePart::To => "au",
        ClosurePart::Hours(0, part) => part.suffix(),
        ClosurePart::Hours(_, crate::hours::editor::Part::From) => "de2",
        ClosurePart::Hours(_, crate::hours::editor::Part::To) => "a2",
        ClosurePart::Message => "message",
    }
}
