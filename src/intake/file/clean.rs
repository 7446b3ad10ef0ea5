//! Signs nobody sees and nobody typed, taken out of cells; what may surprise, noticed.

use super::{BadFile, Fault, MAX_CELL, MAX_COLUMNS, Notice, Remarks, Table};

/// A cell as it is kept: trimmed, one kind of line break, no hidden sign.
pub(super) fn cell(text: &str, line: usize, remarks: &mut Remarks) -> Result<String, BadFile> {
    if text.len() > MAX_CELL {
        return Err(BadFile::about(Fault::LongCell, text.chars().count().to_string()).at(line));
    }
    let mut kept = text.replace("\r\n", "\n").replace('\r', "\n");
    if kept.contains(is_hidden) {
        remarks.count(Notice::Controls);
        kept.retain(|c| !is_hidden(c));
    }
    let kept = kept.trim();
    if kept.contains('\u{fffd}') {
        remarks.count(Notice::Replacement);
    }
    if has_tag(kept) {
        remarks.count(Notice::Html);
    }
    if kept.starts_with(['=', '@']) {
        remarks.count(Notice::Formulas);
    }
    Ok(kept.to_owned())
}

/// Controls, marks that turn the direction of writing, signs without width.
fn is_hidden(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\t');
    control
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn has_tag(text: &str) -> bool {
    let tags = text.match_indices('<').filter_map(|(at, _)| text.get(at + 1..));
    let mut tags = tags.map(|rest| rest.trim_start_matches('/'));
    tags.any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.contains('>'))
}

/// Columns without a name and without a cell go; two of one name are a slip nobody can guess about.
pub(super) fn columns(table: &mut Table) -> Result<(), BadFile> {
    let blank: Vec<usize> = (0..table.columns.len())
        .filter(|at| table.columns.get(*at).is_some_and(String::is_empty))
        .filter(|at| table.lines.iter().all(|line| line.cells.get(*at).is_none_or(String::is_empty)))
        .collect();
    if !blank.is_empty() {
        let keep = |at: usize| !blank.contains(&at);
        let lines = table.lines.iter_mut().map(|line| &mut line.cells);
        for cells in lines.chain([&mut table.columns]) {
            let mut at = 0..;
            cells.retain(|_| at.next().is_some_and(keep));
        }
    }
    for (at, name) in table.columns.iter_mut().enumerate().filter(|(_, name)| name.is_empty()) {
        *name = format!("colonne {}", at + 1);
    }
    if table.columns.len() > MAX_COLUMNS {
        return Err(BadFile::about(Fault::TooManyColumns, table.columns.len().to_string()));
    }
    let mut seen = std::collections::HashSet::new();
    match table.columns.iter().find(|name| !seen.insert(name.to_lowercase())) {
        Some(name) => Err(BadFile::about(Fault::DoubledColumn, name.clone())),
        None => Ok(()),
    }
}
