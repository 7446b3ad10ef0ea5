//! Words of the standard's vocabularies: their exact labels, and those of older versions that are still met.

use std::str::FromStr;

use super::cell;
use crate::venue::label::{Programme, Training};
use crate::venue::name::fold;
use crate::venue::{
    Access, Audience, Care, Cost, Mobility, NationalService, ServiceKind, Support, Typology, Word,
};

/// A vocabulary whose words stand in cells.
pub trait InCells: Copy + FromStr + 'static {
    const WORDS: &'static [Self];

    /// What stands in a cell of the standard.
    fn cell(self) -> &'static str;

    /// Today's word for a label of an older version.
    fn old(_label: &str) -> Option<Self> {
        None
    }
}

macro_rules! by_label {
    ($($vocabulary:ident,)+) => {
        $(impl InCells for $vocabulary {
            const WORDS: &'static [Self] = Self::ALL;

            fn cell(self) -> &'static str {
                self.label()
            }
        })+
    };
}

by_label! { Access, Audience, Care, Cost, Mobility, Programme, ServiceKind, Support, }

impl InCells for Typology {
    const WORDS: &'static [Self] = Self::ALL;

    fn cell(self) -> &'static str {
        self.word()
    }

    fn old(label: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| alike(kind.label(), label))
    }
}

impl InCells for Training {
    const WORDS: &'static [Self] = Self::ALL;

    /// The schema has no space before this bracket, and a validator minds; both are read.
    fn cell(self) -> &'static str {
        if self == Self::PostSteps { "Étapes numériques(La Poste)" } else { self.label() }
    }

    fn old(label: &str) -> Option<Self> {
        alike(label, Self::PostSteps.label()).then_some(Self::PostSteps)
    }
}

impl InCells for NationalService {
    const WORDS: &'static [Self] = Self::ALL;

    fn cell(self) -> &'static str {
        self.label()
    }

    fn old(label: &str) -> Option<Self> {
        OLD_SERVICES.iter().find(|(old, _)| alike(old, label)).map(|(_, service)| *service)
    }
}

/// Labels of version 0 of the standard. Source: the correspondence the reference implementation keeps with
/// data·inclusion, read backwards.
const OLD_SERVICES: [(&str, NationalService); 15] = [
    ("Devenir autonome dans les démarches administratives", NationalService::Procedures),
    ("Réaliser des démarches administratives avec un accompagnement", NationalService::Procedures),
    ("Accompagner les démarches de santé", NationalService::Procedures),
    ("Prendre en main un smartphone ou une tablette", NationalService::EverydayTools),
    ("Prendre en main un ordinateur", NationalService::EverydayTools),
    ("Utiliser le numérique au quotidien", NationalService::EverydayTools),
    ("Approfondir ma culture numérique", NationalService::Culture),
    ("Promouvoir la citoyenneté numérique", NationalService::Culture),
    ("Favoriser mon insertion professionnelle", NationalService::Employment),
    ("Créer et développer mon entreprise", NationalService::Employment),
    ("Accéder à une connexion internet", NationalService::Connection),
    ("Accéder à du matériel", NationalService::Connection),
    ("S'équiper en matériel informatique", NationalService::Equipment),
    ("Créer avec le numérique", NationalService::Leisure),
    ("Soutenir la parentalité et l'éducation avec le numérique", NationalService::Parenting),
];

/// Two spellings of one label: accents, case, the kind of apostrophe and white space do not count.
fn alike(one: &str, other: &str) -> bool {
    let plain = |text: &str| fold(text).replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ");
    one == other || plain(one) == plain(other)
}

/// The word of a label.
pub fn known<T: InCells>(label: &str) -> Option<T> {
    let exact = T::WORDS.iter().copied().find(|word| word.cell() == label);
    exact
        .or_else(|| T::WORDS.iter().copied().find(|word| alike(word.cell(), label)))
        .or_else(|| T::old(label))
}

/// The words of a cell, each once, in their order; what is outside the vocabulary verbatim.
pub fn words<T: InCells + PartialEq>(cell: &str) -> Vec<Word<T>> {
    let mut words = Vec::new();
    for part in parts::<T>(cell) {
        let word = known(part).map_or_else(|| Word::Other(part.to_owned()), Word::Known);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// Commas stand between values only where every part is a word then: labels hold commas too.
fn parts<T: InCells>(cell: &str) -> Vec<&str> {
    let parts: Vec<&str> = cell::split(cell).collect();
    let [whole] = parts.as_slice() else { return parts };
    let by_comma: Vec<&str> = whole.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let all_known = by_comma.len() > 1 && by_comma.iter().all(|part| known::<T>(part).is_some());
    if all_known { by_comma } else { parts }
}

/// The label of a word; another is given back as it came.
pub fn label<T: InCells>(word: &Word<T>) -> &str {
    match word {
        Word::Known(word) => word.cell(),
        Word::Other(text) => text,
    }
}
