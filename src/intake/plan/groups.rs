//! Two thousand times the same mistake is one line with a count.

use super::{Entry, Outcome};
use crate::intake::Unread;
use crate::standard::{Column, Expected, Repair};

/// Cells of one column that should have held the same kind of thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub column: Column,
    pub expected: Expected,
    /// The cells were read all the same: there is only one thing they can mean.
    pub repaired: bool,
    pub count: usize,
    /// The first ones: line, value, and what it likely meant.
    pub examples: Vec<(usize, String, Option<String>)>,
}

/// Examples shown of a group.
const EXAMPLES: usize = 3;

/// The problems of all lines, the most frequent first.
pub fn grouped(entries: &[Entry]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for entry in entries.iter().filter(|entry| !entry.is_unread()) {
        for problem in &entry.problems {
            let repaired = matches!(problem.repair, Some(Repair::Certain(_)));
            let alike = |group: &&mut Group| {
                (group.column, group.expected, group.repaired) == (problem.column, problem.expected, repaired)
            };
            let likely = problem.repair.as_ref().map(|repair| match repair {
                Repair::Certain(text) | Repair::Likely(text) => text.clone(),
            });
            let example = (entry.line, problem.value.clone(), likely);
            match groups.iter_mut().find(alike) {
                Some(group) => {
                    group.count += 1;
                    if group.examples.len() < EXAMPLES {
                        group.examples.push(example);
                    }
                }
                None => groups.push(Group {
                    column: problem.column,
                    expected: problem.expected,
                    repaired,
                    count: 1,
                    examples: vec![example],
                }),
            }
        }
    }
    groups.sort_by_key(|group| (std::cmp::Reverse(group.count), group.column));
    groups
}

/// Lines left out for the same reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadGroup {
    pub why: Unread,
    /// The columns that are missing, or the identifier that is there twice.
    pub about: String,
    pub count: usize,
    /// The first of them.
    pub lines: Vec<usize>,
}

/// Line numbers shown of a group.
const LINES: usize = 5;

/// The lines left out, by reason, the most frequent first.
pub fn left_out(entries: &[Entry]) -> Vec<UnreadGroup> {
    let mut groups: Vec<UnreadGroup> = Vec::new();
    for entry in entries {
        let Outcome::Unread(why) = &entry.outcome else { continue };
        let about = match why {
            Unread::Ragged { .. } => String::new(),
            Unread::Twice { .. } => entry.identifier.clone(),
            Unread::Lacks => lacks(entry),
        };
        // Thousands of lines that repeat thousands of others are as many groups: they are looked at from the end.
        match groups.iter_mut().rev().take(50).find(|group| group.why == *why && group.about == about) {
            Some(group) => {
                group.count += 1;
                if group.lines.len() < LINES {
                    group.lines.push(entry.line);
                }
            }
            None => groups.push(UnreadGroup { why: why.clone(), about, count: 1, lines: vec![entry.line] }),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.count));
    groups
}

/// An identifier is made of the name: without a name, the name alone is missing.
fn lacks(entry: &Entry) -> String {
    let missing = entry.problems.iter().filter(|problem| problem.expected == Expected::Something);
    let mut missing: Vec<Column> = missing.map(|problem| problem.column).collect();
    if missing.contains(&Column::Name) {
        missing.retain(|column| *column != Column::Id);
    }
    missing.iter().map(|column| column.word()).collect::<Vec<_>>().join(", ")
}
