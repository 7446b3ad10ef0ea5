//! The week and the coming closures as visitors will read them.

use askama::Template;
use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Told;
use crate::hours::editor::{Read, TypedRange, WeekForm, Weeks};
use crate::hours::{Asked, Hours, week};
use crate::i18n::date;
use crate::listing::week::{self as words, Announced, Row};
use crate::web::{Cx, Error, Markup, Result};

/// What visitors will read, or what keeps it from being told.
#[derive(Template)]
#[template(path = "editing/preview.html")]
pub struct Preview<'a> {
    cx: &'a Cx,
    wrong: Vec<Told>,
    week: Vec<Row>,
    /// Hours that are no week.
    text: Option<&'a str>,
    /// What this week's table does not show: “Le premier mardi du mois : … Prochaine fois : …”
    beyond: Vec<String>,
    announced: Vec<(Announced<'a>, Option<String>)>,
}

impl<'a> Preview<'a> {
    /// The words of hours and exceptions as `asked`, in the week of now.
    pub fn new(cx: &'a Cx, asked: &Asked<'a>) -> Self {
        let today = asked.calendar.local(cx.now).date();
        let monday = today - Days::new(today.weekday().num_days_from_monday().into());
        let readable = asked.hours.is_some_and(|hours| hours.readable().is_some());
        Self {
            cx,
            wrong: vec![],
            week: if readable { words::rows(cx, &week(asked, monday), today) } else { Vec::new() },
            text: asked.hours.filter(|hours| hours.readable().is_none()).map(Hours::as_str),
            beyond: beyond(cx, asked, today),
            announced: announced(cx, asked, today),
        }
    }

    /// What to correct before there is anything to read.
    pub fn wrong(cx: &'a Cx, told: Vec<Told>) -> Self {
        Self { cx, wrong: told, week: Vec::new(), text: None, beyond: Vec::new(), announced: Vec::new() }
    }

    /// The words as HTML: for the page, and alone for a script that asks for them.
    pub fn markup(&self) -> Result<Markup> {
        self.render().map(Markup).map_err(|cause| Error::internal("a template", cause))
    }
}

/// All that come, each with the day from which visitors read it, if that is not yet.
fn announced<'a>(cx: &Cx, asked: &Asked<'a>, today: NaiveDate) -> Vec<(Announced<'a>, Option<String>)> {
    let since = |announced: &Announced| {
        let first = announced.from.checked_sub_days(Days::new(words::DAYS_AHEAD.into()))?;
        (first > today)
            .then(|| cx.t1("closures-read-from", "date", &date::full_date(cx.lang, first)).into_owned())
    };
    let coming = words::coming(cx, asked.exceptions, today, u16::MAX);
    coming
        .into_iter()
        .map(|announced| (since(&announced), announced))
        .map(|(since, told)| (told, since))
        .collect()
}

fn beyond(cx: &Cx, asked: &Asked, today: NaiveDate) -> Vec<String> {
    let Some(Read::Shown(form)) = asked.hours.map(WeekForm::of) else {
        return Vec::new();
    };
    let ranges = form.usual.each().flat_map(|(day, ranges)| ranges.iter().map(move |range| (day, range)));
    ranges
        .filter(|(_, range)| range.weeks != Weeks::Every)
        .filter_map(|(day, range)| next(cx, asked, (day, range), today))
        .collect()
}

/// The next day on which a range of some weeks is open to somebody.
fn next(cx: &Cx, asked: &Asked, (day, range): (Weekday, &TypedRange), today: NaiveDate) -> Option<String> {
    const DAYS: usize = 100;
    let days = today.iter_days().take(DAYS).filter(|date| date.weekday() == day && range.weeks.hold(*date));
    let (date, span) = days.into_iter().find_map(|date| {
        let [day, ..] = week(asked, date);
        let mut spans = day.spans.into_iter();
        let starts = |span: &crate::hours::Span| span.start.format("%H:%M").to_string() == range.from;
        spans.find(|span| span.state.receives() && starts(span)).map(|span| (date, span))
    })?;
    let weeks = format!("hours-edit-weeks-{}", range.weeks.code());
    let args = [
        ("weeks", cx.t1(&weeks, "day", &date::weekday(cx.lang, date)).into()),
        ("hours", words::range(cx, &span).into()),
        ("date", date::short_day(cx.lang, date).into()),
    ];
    Some(cx.lang.say_with("hours-edit-next", &args).into_owned())
}
