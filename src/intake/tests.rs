//! Any venue through any file, and anything at all at the door.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use proptest::collection::{hash_set, vec};
use proptest::prelude::*;

use super::file::{self, Line, Remarks, Table};
use super::mapping::Mapping;
use super::plan::{grouped, left_out, plain};
use super::said::Reading;
use super::{Choices, Known, Plan, Progress, SourceName};
use crate::standard::file::{Beside, Format, Lines};
use crate::standard::tests::invented;
use crate::standard::{Column, Problem, Repair};
use crate::territory::Territory;
use crate::venue::store::Version;
use crate::venue::{Status, Venue};

static ROUBAIX: LazyLock<Territory> = LazyLock::new(|| Territory::roubaix().unwrap());

fn source() -> SourceName {
    "Essais".parse().unwrap()
}

fn reading(table: Table) -> Reading {
    super::read(table, &Mapping::default(), &source(), &ROUBAIX)
}

/// A venue of any kind that every file has a place for.
fn online(seed: u64) -> Venue {
    let mut venue = Venue { status: Status::Published, closing: None, ..invented::venue(seed) };
    venue.address.street.get_or_insert_with(|| "12 rue de l’Épeule".to_owned());
    venue.address.postcode.get_or_insert_with(|| "59100".parse().unwrap());
    venue
}

fn written(venues: &[Venue], format: Format) -> Vec<u8> {
    Lines::new(venues.iter(), &Beside::default(), format.breadth()).write(format).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_venues_written_to_a_file_of_any_format_are_read_back_equal(seeds in hash_set(any::<u64>(), 1..5)) {
        let venues: Vec<Venue> = seeds.into_iter().map(online).collect();
        for format in Format::ALL {
            let table = file::read(&written(&venues, *format)).unwrap();
            let lines = reading(table).lines;
            prop_assert_eq!(lines.len(), venues.len(), "{}", format);
            for (said, venue) in lines.into_iter().zip(&venues) {
                // Outside of its commune it is told, and stays.
                let other = |problem: &&Problem| problem.repair != Some(Repair::Kept);
                prop_assert_eq!(said.problems.iter().find(other), None, "{}", format);
                prop_assert_eq!(said.venue.as_deref(), Ok(venue), "{}", format);
            }
        }
    }

    #[test]
    fn a_file_damaged_anywhere_is_read_or_refused(
        seed: u64,
        blows in vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
    ) {
        for format in Format::ALL {
            let mut content = written(&[online(seed)], *format);
            for (at, byte) in &blows {
                let at = at.index(content.len());
                content[at] = *byte;
            }
            planned(file::read(&content));
            content.truncate(cut.index(content.len()));
            planned(file::read(&content));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(content: Vec<u8>, head in prop::sample::select(HEADS)) {
        planned(file::read(&content));
        planned(file::read(&[head, content.as_slice()].concat()));
    }

    #[test]
    fn no_table_makes_it_panic(table in tables()) {
        planned(Ok(table));
    }
}

/// Beginnings after which a file may be taken for one of its kind.
const HEADS: &[&[u8]] = &[
    b"PK\x03\x04",
    b"id,nom,commune\n",
    b"nom;commune;telephone;repere\nA;Roubaix;",
    b"[{\"nom\":",
    b"[{\"nom\":\"A\",\"commune\":\"Roubaix\",\"latitude\":",
    b"{\"type\":\"FeatureCollection\",\"features\":[",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
];

/// Tables of columns that are known, nearly known or not, with cells of any text, some of them nearly right.
fn tables() -> impl Strategy<Value = Table> {
    let known = prop::sample::select(Column::ALL).prop_map(|column| column.word().to_owned());
    let usual = prop::sample::select(["Ville", "tel", "LAT", "courriel", "horaires d'ouverture"].as_slice());
    let name = prop_oneof![6 => known, 1 => usual.prop_map(str::to_owned), 1 => "\\PC{1,8}"];
    let nearly = prop::sample::select(NEARLY).prop_map(str::to_owned);
    let cell = prop_oneof![2 => nearly, 1 => any::<String>(), 1 => Just(String::new())];
    let columns = vec(name, 1..12);
    columns.prop_flat_map(move |columns| {
        let line = (vec(cell.clone(), columns.len()), prop::option::weighted(0.1, 0_usize..20));
        (Just(columns), vec(line, 0..6)).prop_map(|(columns, lines)| table(&columns, &lines))
    })
}

const NEARLY: &[&str] = &[
    "Roubaix",
    "59100",
    "5910",
    "03 20 66 45 00",
    "+33320664500",
    "50.69",
    "3.17",
    "NaN",
    "1e400",
    "-0",
    "2024-04-02",
    "2024-02-30",
    "Mo-Fr 09:00-12:00",
    "du lundi au vendredi 9h-12h",
    "25:00-26:00",
    "a@b.fr",
    "https://a.fr",
    "Imprimante|Wifi",
    "|",
    "||",
    "oui",
    "en,fr;ar",
    "{\"somme\":\"0\",\"reste\":{}}",
    "{\"somme\":\"0\",\"reste\":{\"name\":null,\"address\":1}}",
    "{\"somme\":\"0\",\"reste\":[[]]}",
];

fn table(columns: &[String], lines: &[(Vec<String>, Option<usize>)]) -> Table {
    // A table has each column once.
    let mut seen = HashSet::new();
    let once: Vec<bool> = columns.iter().map(|name| seen.insert(name.to_lowercase())).collect();
    let kept = |texts: &[String]| -> Vec<String> {
        texts.iter().zip(&once).filter(|(_, once)| **once).map(|(text, _)| text.clone()).collect()
    };
    let lines = lines.iter().enumerate();
    let lines =
        lines.map(|(at, (cells, ragged))| Line { number: at + 2, cells: kept(cells), ragged: *ragged });
    Table { columns: kept(columns), lines: lines.collect(), remarks: Remarks::default() }
}

/// What a site with some venues would do with what was read; all that is told of it.
fn planned(table: Result<Table, file::BadFile>) -> Option<Plan> {
    let mut known = Known::default();
    for seed in 0..3 {
        let venue = invented::venue(seed);
        known.own.insert(format!("{seed}"), venue.id.clone());
        known.venues.insert(venue.id.clone(), (Arc::new(venue), Version(1)));
    }
    let reading = reading(table.ok()?);
    let lines = reading.lines.len();
    let plan = super::plan(reading, &known, &source(), &Choices::default(), &Progress::default());
    assert_eq!(plan.counts().lines, lines);
    assert!(grouped(&plan.entries).len() + left_out(&plan.entries).len() <= lines * Column::ALL.len());
    assert!(plain::json(&plan).is_object());
    Some(plan)
}
