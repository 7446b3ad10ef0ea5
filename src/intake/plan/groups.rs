//! Two thousand times the same mistake is one line with a count.

use super::{Entry, Outcome};
use crate::intake::{Looked, Unfound, Unread};
use crate::standard::{Column, Expected, Repair};

/// Cells of one column that should have held the same kind of thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub column: Column,
    pub expected: Expected,
    pub cells: Cells,
    pub count: usize,
    /// The first ones: line, value, and what it likely meant.
    pub examples: Vec<(usize, String, Option<String>)>,
}

/// What became of cells that are not as they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cells {
    Left,
    /// There is only one thing they can mean: it was taken.
    Repaired,
    /// They were taken as they came.
    Kept,
}

impl Cells {
    const fn of(repair: Option<&Repair>) -> Self {
        match repair {
            Some(Repair::Certain(_)) => Self::Repaired,
            Some(Repair::Kept) => Self::Kept,
            Some(Repair::Likely(_)) | None => Self::Left,
        }
    }
}

/// Examples shown of a group.
const EXAMPLES: usize = 3;

/// The problems of all lines, the most frequent first.
pub fn grouped(entries: &[Entry]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for entry in entries.iter().filter(|entry| !entry.is_unread()) {
        for problem in &entry.problems {
            let cells = Cells::of(problem.repair.as_ref());
            let alike = |group: &&mut Group| {
                (group.column, group.expected, group.cells) == (problem.column, problem.expected, cells)
            };
            let likely = problem.repair.as_ref().and_then(|repair| match repair {
                Repair::Certain(text) | Repair::Likely(text) => Some(text.clone()),
                Repair::Kept => None,
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
                    cells,
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

/// Lines whose position was not found, for the same reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfoundGroup {
    pub why: Unfound,
    pub count: usize,
    /// The first of them.
    pub lines: Vec<usize>,
}

/// The lines whose position was not found at all, by reason.
pub fn unfound(entries: &[Entry]) -> Vec<UnfoundGroup> {
    let group = |why: &Unfound| {
        let ours = |entry: &&Entry| entry.looked == Some(Looked::Not(*why));
        let lines: Vec<usize> = entries.iter().filter(ours).map(|entry| entry.line).collect();
        let count = lines.len();
        UnfoundGroup { why: *why, count, lines: lines.into_iter().take(LINES).collect() }
    };
    Unfound::ALL.iter().map(group).filter(|group| group.count > 0).collect()
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
