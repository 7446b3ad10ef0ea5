//! How the columns of a table are read: the standard's names at once, others as somebody matched them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::file::{Notice, Table};
use crate::standard::{Column, plain};
use crate::venue::name::fold;
use crate::venue::{Answer, ServiceKind};

/// What becomes of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Column(Column),
    /// A column that says yes or no of a use; any other word than no is yes.
    Service(ServiceKind),
    /// Kept beside the venue and given back, and no fact of it.
    Left,
}

const SERVICE: &str = "service:";
const LEFT: &str = "garder";

impl Target {
    pub fn word(self) -> String {
        match self {
            Self::Column(column) => column.word().to_owned(),
            Self::Service(kind) => format!("{SERVICE}{kind}"),
            Self::Left => LEFT.to_owned(),
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        match word.strip_prefix(SERVICE) {
            Some(kind) => kind.parse().ok().map(Self::Service),
            None if word == LEFT => Some(Self::Left),
            None => word.parse().ok().map(Self::Column),
        }
    }

    /// Everything a column may be matched with.
    pub fn all() -> impl Iterator<Item = Self> {
        let columns = Column::ALL.iter().filter(|column| **column != Column::Rest).copied().map(Self::Column);
        columns.chain(ServiceKind::ALL.iter().copied().map(Self::Service))
    }
}

/// Columns of somebody's own by name, and what they are: words of [`Target`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping(pub BTreeMap<String, String>);

impl Mapping {
    /// What each column is, by hand or by its name. Where the standard's own name is there, no other name stands for it.
    pub fn targets(&self, columns: &[String]) -> Vec<Target> {
        let exact = |name: &String| name.to_lowercase().parse::<Column>().ok();
        let named: Vec<Column> = columns.iter().filter_map(exact).collect();
        let guessed = |name: &String| match known(name) {
            Some(column) if exact(name).is_some() || !named.contains(&column) => Target::Column(column),
            _ => Target::Left,
        };
        let by_hand = |name: &String| self.0.get(name).and_then(|word| Target::parse(word));
        columns.iter().map(|name| by_hand(name).unwrap_or_else(|| guessed(name))).collect()
    }
}

/// Names people give their columns, each of one sense only.
const USUAL: [(&str, Column); 31] = [
    ("identifiant", Column::Id),
    ("siret", Column::Pivot),
    ("n siret", Column::Pivot),
    ("nom du lieu", Column::Name),
    ("nom de la structure", Column::Name),
    ("nom structure", Column::Name),
    ("lieu", Column::Name),
    ("ville", Column::Commune),
    ("cp", Column::Postcode),
    ("code postal", Column::Postcode),
    ("code insee", Column::Insee),
    ("insee", Column::Insee),
    ("rue", Column::Street),
    ("complement d adresse", Column::Complement),
    ("lat", Column::Latitude),
    ("lon", Column::Longitude),
    ("lng", Column::Longitude),
    ("long", Column::Longitude),
    ("x", Column::Longitude),
    ("y", Column::Latitude),
    ("x l93", Column::Longitude),
    ("y l93", Column::Latitude),
    ("tel", Column::Phone),
    ("mail", Column::Emails),
    ("email", Column::Emails),
    ("e mail", Column::Emails),
    ("site", Column::Websites),
    ("site internet", Column::Websites),
    ("site web", Column::Websites),
    ("horaire", Column::Hours),
    ("horaires d ouverture", Column::Hours),
];

/// The column a header names: by the standard, an older version of it, or plain French.
pub fn known(header: &str) -> Option<Column> {
    Column::of_header(header).or_else(|| {
        let folded = fold(header);
        let words: Vec<&str> =
            folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let joined = words.join("_");
        let usual = || USUAL.iter().find(|(name, _)| *name == words.join(" ")).map(|(_, column)| *column);
        joined.parse().ok().or_else(usual)
    })
}

/// One line as pairs of header and cell, by the names of the standard where they are known; columns of uses joined.
pub(super) fn pairs(table: &Table, targets: &[Target], cells: &[String]) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for ((name, target), cell) in table.columns.iter().zip(targets).zip(cells) {
        match target {
            Target::Column(column) => match pairs.iter_mut().find(|(known, _)| known == column.word()) {
                // Two columns of one sense: the street in one, its complement in another; or two telephones.
                Some((_, known)) if known.is_empty() => known.clone_from(cell),
                Some(_) => pairs.push((name.clone(), cell.clone())),
                None => pairs.push((column.word().to_owned(), cell.clone())),
            },
            Target::Service(kind) => {
                if let Some(answer) = answer(cell) {
                    let column =
                        if answer == Answer::Yes { Column::OwnServices } else { Column::AbsentServices };
                    uses.entry(column.word()).or_default().push(kind.word());
                }
                pairs.push((name.clone(), cell.clone()));
            }
            Target::Left => pairs.push((name.clone(), cell.clone())),
        }
    }
    for (column, kinds) in uses {
        match pairs.iter_mut().find(|(name, _)| name == column) {
            Some((_, cell)) if !cell.is_empty() => *cell = format!("{cell}|{}", kinds.join("|")),
            Some((_, cell)) => *cell = kinds.join("|"),
            None => pairs.push((column.to_owned(), kinds.join("|"))),
        }
    }
    pairs
}

/// Yes, no; nothing where nothing is written, which is not known.
fn answer(cell: &str) -> Option<Answer> {
    match &*fold(&plain(cell)) {
        "" | "?" | "nc" | "nr" | "ne sait pas" | "inconnu" => None,
        "non" | "no" | "n" | "0" | "faux" | "false" | "aucun" | "aucune" | "pas de" | "-" => Some(Answer::No),
        _ => Some(Answer::Yes),
    }
}

/// What every column is, and what is said of them.
pub(super) fn targets(table: &mut Table, mapping: &Mapping) -> Vec<Target> {
    let targets = mapping.targets(&table.columns);
    let old =
        |name: &String| Column::of_header(name).is_some_and(|column| column.word() != name.to_lowercase());
    let old: Vec<String> = table.columns.iter().filter(|name| old(name)).cloned().collect();
    let left = table.columns.iter().zip(&targets).filter(|(_, target)| **target == Target::Left);
    let left: Vec<String> = left.map(|(name, _)| name.clone()).collect();
    for (notice, names) in [(Notice::OldColumns, old), (Notice::ExtraColumns, left)] {
        if !names.is_empty() {
            table.remarks.say(notice, &names.join(", "));
        }
    }
    targets
}
