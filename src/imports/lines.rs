//! What a page says of each kind of line of a plan.

use chrono::NaiveDate;

use super::choose::{ADD, IS, TWIN};
use crate::i18n::intake as told;
use crate::intake::TwinChoice;
use crate::intake::plan::{Disagreement, Entry, Gone, Outcome, Plan};
use crate::intake::store::Import;
use crate::listing::change::{ChangeWords, Value, name};
use crate::listing::value;
use crate::venue::{Slug, VenueId};
use crate::web::{Cx, urls};

/// A line the address service found.
pub(super) struct PlaceLine<'a> {
    pub(super) line: usize,
    pub(super) name: &'a str,
    pub(super) address: &'a str,
    pub(super) told: String,
}

/// A line that looks like known venues.
pub(super) struct TwinLine<'a> {
    pub(super) line: usize,
    pub(super) name: &'a str,
    pub(super) field: String,
    pub(super) options: Vec<TwinOption>,
}

pub(super) struct TwinOption {
    pub(super) value: String,
    pub(super) text: String,
    /// The venue it may be, with why.
    pub(super) page: Option<(String, String)>,
    pub(super) chosen: bool,
}

/// A text of hours, and what it may mean.
pub(super) struct HoursLine {
    pub(super) lines: usize,
    pub(super) text: String,
    pub(super) reading: Option<String>,
    pub(super) why: String,
    pub(super) confirmed: bool,
}

pub(super) struct KeptLine {
    pub(super) line: usize,
    pub(super) venue: String,
    pub(super) page: String,
    pub(super) field: String,
    pub(super) ours: Value,
    pub(super) theirs: Value,
    pub(super) why: String,
}

pub(super) struct ChangedLine<'a> {
    pub(super) line: usize,
    pub(super) name: &'a str,
    pub(super) page: String,
    pub(super) changes: Vec<ChangeWords>,
}

pub(super) struct GoneLine<'a> {
    pub(super) id: &'a VenueId,
    pub(super) name: &'a str,
    pub(super) page: String,
    pub(super) closes: bool,
}

pub(super) fn added(entry: &Entry) -> Option<(usize, &str)> {
    matches!(entry.outcome, Outcome::Add(_)).then_some((entry.line, entry.name.as_str()))
}

pub(super) fn place<'a>(cx: &Cx, entry: &'a Entry) -> Option<PlaceLine<'a>> {
    let (address, told) = told::looked(cx.lang, entry.looked.as_ref()?)?;
    Some(PlaceLine { line: entry.line, name: &entry.name, address, told })
}

pub(super) fn twin<'a>(cx: &Cx, import: &Import, entry: &'a Entry) -> Option<TwinLine<'a>> {
    let Outcome::Twin(_, twins) = &entry.outcome else { return None };
    let chosen = import.choices.twins.get(&entry.identifier);
    let plain = |value: &str, key: &str, chosen| TwinOption {
        value: value.to_owned(),
        text: cx.t(key).into_owned(),
        page: None,
        chosen,
    };
    let leave = plain("", "imports-twin-leave", chosen.is_none());
    let add = plain(ADD, "imports-twin-add", chosen == Some(&TwinChoice::Add));
    let known = twins.iter().map(|twin| {
        let reasons: Vec<_> = twin.reasons.iter().map(|why| cx.t(&format!("alike-{why}"))).collect();
        TwinOption {
            value: format!("{IS}{}", twin.id),
            text: cx.t1("imports-twin-is", "name", &twin.name).into_owned(),
            page: Some((page_of(cx, &twin.slug), reasons.join(", "))),
            chosen: false,
        }
    });
    let options = std::iter::once(leave).chain(known).chain([add]).collect();
    Some(TwinLine {
        line: entry.line,
        name: &entry.name,
        field: format!("{TWIN}{}", entry.identifier),
        options,
    })
}

fn page_of(cx: &Cx, slug: &Slug) -> String {
    cx.url(&urls::venue(slug))
}

/// Each text once, those that can be read first.
pub(super) fn hours(cx: &Cx, plan: &Plan) -> Vec<HoursLine> {
    let mut lines: Vec<HoursLine> = Vec::new();
    for question in plan.entries.iter().filter_map(|entry| entry.hours.as_ref()) {
        match lines.iter_mut().find(|line| line.text == question.text) {
            Some(line) => line.lines += 1,
            None => lines.push(HoursLine {
                lines: 1,
                text: question.text.clone(),
                reading: question.reading.as_ref().map(|hours| hours.as_str().to_owned()),
                why: told::supposed(cx.lang, &question.supposed),
                confirmed: question.confirmed,
            }),
        }
    }
    lines.sort_by_key(|line| line.reading.is_none());
    lines
}

pub(super) fn kept(cx: &Cx, entry: &Entry, kept: &Disagreement, today: NaiveDate) -> KeptLine {
    KeptLine {
        line: entry.line,
        venue: kept.before.name.clone(),
        page: page_of(cx, &kept.before.slug),
        field: name(cx.lang, kept.field),
        ours: value::of(cx, kept.field, &kept.before, today),
        theirs: value::of(cx, kept.field, &kept.theirs, today),
        why: told::why(cx.lang, kept),
    }
}

pub(super) fn changed<'a>(cx: &Cx, entry: &'a Entry, today: NaiveDate) -> ChangedLine<'a> {
    let (page, changes) = match &entry.outcome {
        Outcome::Change(change) => {
            let words = change.fields.iter();
            let words = words.map(|field| ChangeWords::new(cx, *field, &change.before, &change.after, today));
            (page_of(cx, &change.before.slug), words.collect())
        }
        Outcome::Add(_) | Outcome::Same(_) | Outcome::Twin(..) | Outcome::Unread(_) => {
            (String::new(), vec![])
        }
    };
    ChangedLine { line: entry.line, name: &entry.name, page, changes }
}

pub(super) fn gone<'a>(cx: &Cx, gone: &'a Gone) -> GoneLine<'a> {
    GoneLine {
        id: &gone.venue.id,
        name: &gone.venue.name,
        page: page_of(cx, &gone.venue.slug),
        closes: gone.closes,
    }
}
