//! What may surprise in cells, noticed. A cell is kept as it came: reading it leaves out what nobody sees
//! ([`plain`]), giving it back does not.

use super::{BadFile, Fault, MAX_CELL, MAX_COLUMNS, Notice, Remarks, Table};
use crate::standard::{is_hidden, plain};

/// A cell as it is kept: letter for letter, nothing where nothing is to be seen.
pub(super) fn cell(text: &str, line: usize, remarks: &mut Remarks) -> Result<String, BadFile> {
    if text.len() > MAX_CELL {
        return Err(BadFile::about(Fault::LongCell, text.chars().count().to_string()).at(line));
    }
    if text.contains(|c| c != '\r' && is_hidden(c)) {
        remarks.count(Notice::Controls);
    }
    let seen = plain(text);
    if seen.contains('\u{fffd}') {
        remarks.count(Notice::Replacement);
    }
    if has_tag(&seen) {
        remarks.count(Notice::Html);
    }
    if seen.starts_with(['=', '@']) {
        remarks.count(Notice::Formulas);
    }
    Ok(if seen.is_empty() { String::new() } else { text.to_owned() })
}

fn has_tag(text: &str) -> bool {
    let tags = text.match_indices('<').filter_map(|(at, _)| text.get(at + 1..));
    let mut tags = tags.map(|rest| rest.trim_start_matches('/'));
    tags.any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.contains('>'))
}

/// Names are read, and not given back letter for letter. Columns without a name and without a cell go; two of one name
/// are a slip nobody can guess about.
pub(super) fn columns(table: &mut Table) -> Result<(), BadFile> {
    table.columns.iter_mut().for_each(|name| *name = plain(name).into_owned());
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
