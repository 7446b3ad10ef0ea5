//! Imports in words: the terminal and the coordinator's page say the same.

use fluent_bundle::FluentValue;

use super::Lang;
use crate::hours::french::Why;
use crate::intake::file::{BadFile, Remark};
use crate::intake::plan::{Cells, Disagreement, Group, Supposed, UnfoundGroup, UnreadGroup};
use crate::intake::{Looked, Unread};
use crate::venue::Provenance;

type Args<'a> = [(&'a str, FluentValue<'a>)];

fn text(lang: Lang, key: &str, args: &Args<'_>) -> String {
    lang.say_with(key, args).into_owned()
}

/// Why a file cannot be read.
pub fn bad_file(lang: Lang, bad: &BadFile) -> String {
    let about = bad.about.as_str();
    text(lang, &format!("intake-bad-{}", bad.fault), &[("line", bad.line.into()), ("about", about.into())])
}

/// What was noticed in a file.
pub fn remark(lang: Lang, remark: &Remark) -> String {
    let about = remark.about.as_str();
    let args = [("n", remark.count.into()), ("about", about.into())];
    text(lang, &format!("intake-remark-{}", remark.notice), &args)
}

/// “12 lignes (2, 3, 4, …)”
fn lines(lang: Lang, first: &[usize], count: usize) -> String {
    let list: Vec<String> = first.iter().map(ToString::to_string).collect();
    let more = if count > list.len() { ", …" } else { "" };
    let list = format!("{}{more}", list.join(", "));
    text(lang, "intake-lines", &[("n", count.into()), ("list", list.into())])
}

/// Why positions were not found, and of which lines.
pub fn unfound(lang: Lang, group: &UnfoundGroup) -> String {
    let lines = lines(lang, &group.lines, group.count);
    text(lang, &format!("intake-unfound-{}", group.why), &[("lines", lines.into())])
}

/// The address the service found for a line, and how sure it is; None where it found none.
pub fn looked(lang: Lang, looked: &Looked) -> Option<(&str, String)> {
    let (key, located) = match looked {
        Looked::Sure(located) => ("intake-looked-sure", located),
        Looked::Unsure(located) => ("intake-looked-unsure", located),
        Looked::Not(_) => return None,
    };
    let precision = lang.say(&format!("precision-{}", located.position.precision));
    let args = [("score", located.score.into()), ("precision", precision.into())];
    Some((&located.label, text(lang, key, &args)))
}

/// Why lines are left out, and which.
pub fn unread(lang: Lang, group: &UnreadGroup) -> String {
    let lines = lines(lang, &group.lines, group.count);
    let (lines, about) = (("lines", lines.into()), group.about.as_str());
    match group.why {
        Unread::Ragged { found, expected } => {
            let args = [lines, ("found", found.into()), ("expected", expected.into())];
            text(lang, "intake-unread-ragged", &args)
        }
        Unread::Twice { first } => {
            text(lang, "intake-unread-twice", &[lines, ("id", about.into()), ("first", first.into())])
        }
        Unread::Lacks => text(lang, "intake-unread-lacks", &[lines, ("what", about.into())]),
    }
}

/// Cells of one column that were not understood.
pub fn group(lang: Lang, group: &Group) -> String {
    let key = match group.cells {
        Cells::Left => "intake-group",
        Cells::Repaired => "intake-group-repaired",
        Cells::Kept => "intake-group-kept",
    };
    let expected = lang.say(&group.expected.key());
    let args =
        [("column", group.column.word().into()), ("n", group.count.into()), ("expected", expected.into())];
    text(lang, key, &args)
}

/// The first of them.
pub fn examples(lang: Lang, group: &Group) -> Vec<String> {
    let example = |(line, value, likely): &(usize, String, Option<String>)| {
        let key = match likely {
            Some(_) if group.cells == Cells::Repaired => "intake-example-repaired",
            Some(_) => "intake-example-likely",
            None if value.is_empty() => "intake-example-empty",
            None => "intake-example",
        };
        let likely = likely.as_deref().unwrap_or_default();
        let args = [("line", (*line).into()), ("value", value.as_str().into()), ("likely", likely.into())];
        text(lang, key, &args)
    };
    group.examples.iter().map(example).collect()
}

/// Why a fact stays as it is, and who says it.
pub fn why(lang: Lang, disagreement: &Disagreement) -> String {
    let why = lang.say(&format!("intake-why-{}", disagreement.why));
    match &disagreement.ours {
        Some(ours) => format!("{why} ({})", said(lang, ours)),
        None => why.into_owned(),
    }
}

fn said(lang: Lang, said: &Provenance) -> String {
    let date = super::date::fact_date(lang, said.date);
    text(lang, "intake-said", &[("source", (&*said.source).into()), ("date", date.into())])
}

/// What was supposed in reading hours; nothing where nothing was.
pub fn supposed(lang: Lang, supposed: &Supposed) -> String {
    let why = supposed.why.map(|why| match why {
        Why::Words => lang.say("intake-hours-words"),
        Why::Slip => lang.say("intake-hours-slip"),
    });
    let left = supposed.left.join(" … ");
    let left = (!left.is_empty()).then(|| lang.say_with("intake-hours-left", &[("left", left.into())]));
    why.into_iter().chain(left).collect::<Vec<_>>().join(" ")
}
