//! What the lines of a table say of venues.

use std::collections::HashMap;

use super::SourceName;
use super::file::{Line, Remark, Table};
use super::mapping::{self, Mapping, Target};
use super::place;
use crate::standard::{Column, Origin, Problem, Row, plain};
use crate::territory::Territory;
use crate::venue::{Confirmer, Slug, Venue};

/// Why a line cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It has more or fewer cells than there are columns.
    Ragged { found: usize, expected: usize },
    /// An earlier line has the same identifier.
    Twice { first: usize },
    /// A cell without which there is no venue is missing.
    Lacks,
}

/// What one line says.
#[derive(Clone, Debug)]
pub struct Said {
    /// The line of the file, as a person counts.
    pub line: usize,
    /// What the source calls the venue; empty when nobody knows.
    pub identifier: String,
    pub name: String,
    pub row: Row,
    pub venue: Result<Box<Venue>, Unread>,
    pub problems: Vec<Problem>,
}

/// Everything a file says.
#[derive(Clone, Debug)]
pub struct Reading {
    pub lines: Vec<Said>,
    pub remarks: Vec<Remark>,
    /// A column without which no line can be read, when there is none.
    pub missing: Option<Column>,
}

/// Reads every line. What no line says is taken from the territory where that is sure: its only commune.
pub fn read(mut table: Table, mapping: &Mapping, source: &SourceName, territory: &Territory) -> Reading {
    let targets = mapping::targets(&mut table, mapping);
    let commune = commune(&targets, territory);
    let reader = Reader { table: &table, targets: &targets, source, commune, territory };
    let missing = if targets.contains(&Target::Column(Column::Name)) { None } else { Some(Column::Name) };
    let mut seen: HashMap<String, usize> = HashMap::new();
    let lines = table.lines.iter().map(|line| {
        let mut said = reader.line(line);
        if !said.identifier.is_empty() {
            let first = *seen.entry(said.identifier.clone()).or_insert(said.line);
            if first != said.line {
                said.venue = Err(Unread::Twice { first });
            }
        }
        said
    });
    let lines: Vec<Said> = lines.collect();
    Reading { lines, remarks: table.remarks.0.clone(), missing }
}

/// Name and code of the only commune, for a table that has no column for it.
fn commune(targets: &[Target], territory: &Territory) -> Option<[(String, String); 2]> {
    let [commune] = territory.communes() else { return None };
    let told = targets.contains(&Target::Column(Column::Commune));
    let pairs = [
        (Column::Commune.word().to_owned(), commune.name.clone()),
        (Column::Insee.word().to_owned(), commune.insee.to_string()),
    ];
    (!told).then_some(pairs)
}

struct Reader<'a> {
    table: &'a Table,
    targets: &'a [Target],
    source: &'a SourceName,
    commune: Option<[(String, String); 2]>,
    territory: &'a Territory,
}

impl Reader<'_> {
    fn line(&self, line: &Line) -> Said {
        let mut pairs = mapping::pairs(self.table, self.targets, &line.cells);
        pairs.extend(self.commune.iter().flatten().cloned());
        let pair = |(name, cell): &(String, String)| (name.clone(), cell.clone());
        let row = Row::read(pairs.iter().map(|(name, cell)| (name.as_str(), cell.as_str())));
        let row = if row.get(Column::Id).is_none() {
            let named: Vec<_> = pairs.iter().map(pair).chain(identifier(&row)).collect();
            Row::read(named.iter().map(|(name, cell)| (name.as_str(), cell.as_str())))
        } else {
            row
        };
        let origin = Origin { source: self.source.as_str(), by: Confirmer::PublicSource };
        // The row itself stays as it came: its cells are given back.
        let (placed, misplaced) = place::check(&row, self.territory).unzip();
        let mut reading = placed.as_ref().unwrap_or(&row).venue(&origin);
        reading.problems.extend(misplaced);
        let ragged = line.ragged.map(|found| Unread::Ragged { found, expected: self.table.columns.len() });
        let venue = match (ragged, reading.venue) {
            (Some(ragged), _) => Err(ragged),
            (None, Some(venue)) => Ok(Box::new(venue)),
            (None, None) => Err(Unread::Lacks),
        };
        Said {
            line: line.number,
            identifier: plain(row.get(Column::Id).unwrap_or_default()).into_owned(),
            name: plain(row.get(Column::Name).unwrap_or_default()).into_owned(),
            problems: if line.ragged.is_some() { vec![] } else { reading.problems },
            venue,
            row,
        }
    }
}

/// A table without identifiers: name and street tell its lines apart, and stay the same from one year to the next.
fn identifier(row: &Row) -> Option<(String, String)> {
    let name = row.get(Column::Name)?;
    let place = row.get(Column::Street).or(row.get(Column::Commune)).unwrap_or_default();
    let slug = Slug::of(&format!("{} {}", plain(name), plain(place)))?;
    Some((Column::Id.word().to_owned(), slug.to_string()))
}
