//! What a receptionist types, what it becomes, and back.

mod closures;
mod fields;
mod properties;
mod weeks;

use super::super::{Asked, Calendar, Departement, Hours, Timetable};
use super::{Read, WeekForm};

fn pairs(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn shown(expression: &str) -> WeekForm {
    match WeekForm::of(&Hours::parse(expression)) {
        Read::Shown(form) => *form,
        Read::Kept(text) => panic!("not shown: {text}"),
    }
}

fn written(form: &WeekForm) -> String {
    form.expression().unwrap().map(|hours| hours.as_str().to_owned()).unwrap_or_default()
}

/// Three years of two calendars: one with school dates, one without.
fn timetables(hours: &Hours) -> Vec<Timetable> {
    let calendars = ["59", "2A"].map(|code| {
        let departement: Departement = code.parse().unwrap();
        Calendar::new(departement, departement.school_zone())
    });
    let from = "2025-09-01".parse().unwrap();
    calendars.iter().map(|calendar| Timetable::evaluate(&Asked::new(hours, calendar), from, 1_100)).collect()
}
