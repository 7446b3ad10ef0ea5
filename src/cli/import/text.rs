//! A plan in French, for the terminal.

use crate::i18n::{Lang, intake as words};
use crate::intake::Plan;
use crate::intake::plan::{Entry, Outcome, grouped, left_out, plain, unfound};
use crate::listing::change::name;

const FR: Lang = Lang::French;

/// The plan, line by line.
pub fn plan(plan: &Plan) -> Vec<String> {
    let mut lines = counts(plan);
    section(&mut lines, "imports-remarks", plan.remarks.iter().map(|remark| words::remark(FR, remark)));
    let groups = grouped(&plan.entries);
    section(
        &mut lines,
        "imports-problems",
        groups.iter().flat_map(|group| {
            let examples = words::examples(FR, group).into_iter().map(|example| format!("  {example}"));
            std::iter::once(words::group(FR, group)).chain(examples)
        }),
    );
    let looked = plan.entries.iter().filter_map(looked);
    let not = unfound(&plan.entries);
    section(&mut lines, "imports-places", looked.chain(not.iter().map(|group| words::unfound(FR, group))));
    let left = left_out(&plan.entries);
    section(&mut lines, "imports-unread", left.iter().map(|group| words::unread(FR, group)));
    section(&mut lines, "imports-twins", plan.entries.iter().filter_map(twin));
    section(&mut lines, "imports-hours", plan.entries.iter().filter_map(hours));
    section(&mut lines, "imports-kept", plan.entries.iter().flat_map(kept));
    section(&mut lines, "imports-added", plan.entries.iter().filter_map(added));
    section(&mut lines, "imports-changed", plan.entries.iter().flat_map(changed));
    section(
        &mut lines,
        "imports-gone",
        plan.gone.iter().map(|gone| format!("{} ({})", gone.venue.name, gone.identifier)),
    );
    lines
}

fn counts(plan: &Plan) -> Vec<String> {
    // Closing is decided on the page alone.
    let told = plan.counts().told().into_iter().filter(|(key, _)| *key != "closed");
    told.map(|(key, count)| format!("{count:>7}  {}", FR.say(&format!("imports-count-{key}")))).collect()
}

fn section(lines: &mut Vec<String>, title: &str, content: impl Iterator<Item = String>) {
    let before = lines.len();
    lines.extend(content.map(|line| format!("  {line}")));
    if lines.len() > before {
        lines.splice(before..before, [String::new(), FR.say(title).into_owned()]);
    }
}

fn at(entry: &Entry) -> String {
    format!("{} : {}", FR.say_with("imports-line", &[("line", entry.line.into())]), entry.name)
}

fn twin(entry: &Entry) -> Option<String> {
    let Outcome::Twin(_, twins) = &entry.outcome else { return None };
    let names = twins.iter().map(|twin| {
        let reasons: Vec<_> = twin.reasons.iter().map(|why| FR.say(&format!("alike-{why}"))).collect();
        format!("{} ({}, {:.0} % : {})", twin.name, twin.id, twin.score * 100.0, reasons.join(", "))
    });
    Some(format!("{} ~ {}", at(entry), names.collect::<Vec<_>>().join(" ; ")))
}

fn looked(entry: &Entry) -> Option<String> {
    let (address, told) = words::looked(FR, entry.looked.as_ref()?)?;
    Some(format!("{} : {address} : {told}", at(entry)))
}

fn hours(entry: &Entry) -> Option<String> {
    let question = entry.hours.as_ref()?;
    let reading = match &question.reading {
        Some(reading) => format!("{} {}", reading.as_str(), words::supposed(FR, &question.supposed)),
        None => FR.say("intake-hours-unread").into_owned(),
    };
    Some(format!("{} : « {} » → {}", at(entry), question.text, reading.trim()))
}

fn kept(entry: &Entry) -> Vec<String> {
    let kept = entry.kept.iter().map(|kept| {
        let (ours, theirs) = (plain::line(kept.field, &kept.before), plain::line(kept.field, &kept.theirs));
        let why = words::why(FR, kept);
        format!("{} : {} : {ours} ≠ {theirs}. {why}", at(entry), name(FR, kept.field))
    });
    kept.collect()
}

fn added(entry: &Entry) -> Option<String> {
    matches!(entry.outcome, Outcome::Add(_)).then(|| at(entry))
}

fn changed(entry: &Entry) -> Vec<String> {
    let Outcome::Change(change) = &entry.outcome else { return vec![] };
    let fields = change.fields.iter().map(|field| {
        let (before, after) = (plain::line(*field, &change.before), plain::line(*field, &change.after));
        format!("  {} : {before} → {after}", name(FR, *field))
    });
    let dated = change.fields.is_empty().then(|| format!("  {}", FR.say("imports-dated")));
    std::iter::once(at(entry)).chain(fields).chain(dated).collect()
}
