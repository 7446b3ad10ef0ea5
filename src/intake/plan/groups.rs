//! Two thousand times the same mistake is one line with a count.

use super::Entry;
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
    for entry in entries {
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
