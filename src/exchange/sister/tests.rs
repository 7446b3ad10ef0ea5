//! The tables hold all of ours: written there, or named with the reason why not.

use super::table::{Ours, Told, Unsaid};
use super::{hsds, inclusion};
use crate::i18n::Lang;

fn both() -> [(Vec<Told>, &'static [Unsaid]); 2] {
    let inclusion = inclusion::tables().into_iter().flat_map(|(_, rows)| rows).collect();
    let hsds = hsds::tables().into_iter().flat_map(|(_, rows)| rows).collect();
    [(inclusion, inclusion::UNSAID), (hsds, hsds::UNSAID)]
}

#[test]
fn every_field_of_ours_is_written_or_named_as_what_cannot_be_said() {
    for (rows, unsaid) in both() {
        for ours in Ours::all() {
            let written = rows.iter().any(|row| row.ours.contains(&ours));
            let named = unsaid.iter().any(|one| one.ours == ours);
            assert!(written || named, "{ours:?}");
        }
    }
}

#[test]
fn every_sentence_of_the_tables_is_there() {
    for (rows, unsaid) in both() {
        let keys = rows.iter().filter_map(|row| row.how).chain(unsaid.iter().map(|one| one.why));
        for key in keys {
            assert!(Lang::French.knows(key), "{key}");
        }
    }
    for ours in Ours::all() {
        let name = ours.name(Lang::French);
        assert!(!name.starts_with("sister-") && !name.starts_with("fact-"), "{name}");
    }
}

#[test]
fn no_field_stands_twice_in_a_table() {
    for tables in [inclusion::tables().into(), hsds::tables()] {
        for (name, rows) in tables {
            let mut paths: Vec<&str> = rows.iter().map(|row| row.path.as_str()).collect();
            paths.sort_unstable();
            let all = paths.len();
            paths.dedup();
            assert_eq!(paths.len(), all, "{name}");
        }
    }
}
