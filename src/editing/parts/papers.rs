//! What to bring, and how to come.

use super::Typed;
use super::reader::Reader;
use super::sheet::{Choice, How, Kind, Sheet};
use crate::i18n::Lang;
use crate::venue::Venue;
use crate::venue::name::fold;

const PAPER_MAX: usize = 120;
const TRANSPORT_MAX: usize = 300;

/// Papers that are often asked for; each is told by `part-paper-{code}`, and kept in French.
const SUGGESTED: [&str; 7] =
    ["identite", "securite-sociale", "fiscal", "caf", "identifiants", "telephone", "domicile"];

pub fn of(venue: &Venue) -> Typed {
    let mut typed = Typed::default();
    let papers = &venue.conditions.papers;
    papers.iter().filter_map(|paper| suggested(paper)).for_each(|code| typed.put("papiers", code));
    typed.put("papiers-autres", free(papers).join("\n"));
    typed.put("venir", venue.conditions.transport.as_deref().unwrap_or_default());
    typed
}

pub fn fields(sheet: &mut Sheet<'_>, _: &Venue) {
    let options = SUGGESTED.iter().map(|code| sheet.word("part-paper", code)).collect::<Vec<Choice>>();
    sheet.choices("papiers", How::Several, options, vec![]);
    sheet.text("papiers-autres", Kind::Lines, PAPER_MAX);
    sheet.text("venir", Kind::Line, TRANSPORT_MAX);
}

pub fn apply(reader: &mut Reader<'_>, venue: &mut Venue) {
    let before = &venue.conditions.papers;
    let lines = reader.lines("papiers-autres", &free(before), PAPER_MAX);
    let ticked = |code: &str| reader.typed.has("papiers", code);
    let stays = |paper: &&String| match suggested(paper) {
        Some(code) => ticked(code),
        None => lines.contains(*paper),
    };
    let known = |code: &&&str| before.iter().any(|paper| suggested(paper) == Some(**code));
    let new = SUGGESTED.iter().filter(|code| ticked(code) && !known(code)).map(|code| text(code));
    let written = lines.iter().filter(|line| !before.contains(*line)).cloned();
    let papers = before.iter().filter(stays).cloned().chain(new).chain(written).collect();
    venue.conditions.papers = papers;
    let transport = venue.conditions.transport.as_deref();
    venue.conditions.transport = reader.line("venir", transport, TRANSPORT_MAX);
}

fn text(code: &str) -> String {
    Lang::French.say(&format!("part-paper-{code}")).into_owned()
}

/// The suggestion a paper of a venue is, however it is written.
fn suggested(paper: &str) -> Option<&'static str> {
    let plain = |text: &str| fold(text).replace('\'', "’");
    SUGGESTED.into_iter().find(|code| plain(&text(code)) == plain(paper))
}

fn free(papers: &[String]) -> Vec<String> {
    papers.iter().filter(|paper| suggested(paper).is_none()).cloned().collect()
}
