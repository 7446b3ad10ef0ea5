//! The correspondence with another standard, as data: each field there, what of ours goes into it, and how. The same rows
//! write the answers and the page that explains them, so that neither can say what the other does not.

use serde_json::{Map, Value};

use crate::i18n::Lang;
use crate::listing::change;
use crate::venue::change::{Fact, Field};

/// What we know besides the facts of a venue that can be edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    Id,
    Page,
    Insee,
    Offered,
    Absent,
    ServiceHours,
    ServiceCost,
    ServicePrice,
    ServiceBooking,
    ServiceAudience,
    Quantity,
    Note,
    Dates,
    Sources,
    Doubts,
}

impl Own {
    #[cfg(test)]
    pub const ALL: [Self; 15] = [
        Self::Id,
        Self::Page,
        Self::Insee,
        Self::Offered,
        Self::Absent,
        Self::ServiceHours,
        Self::ServiceCost,
        Self::ServicePrice,
        Self::ServiceBooking,
        Self::ServiceAudience,
        Self::Quantity,
        Self::Note,
        Self::Dates,
        Self::Sources,
        Self::Doubts,
    ];

    /// The end of the key of its name.
    const fn word(self) -> &'static str {
        match self {
            Self::Id => "identifiant",
            Self::Page => "page",
            Self::Insee => "code-insee",
            Self::Offered => "service",
            Self::Absent => "service-absent",
            Self::ServiceHours => "service-horaires",
            Self::ServiceCost => "service-prix",
            Self::ServicePrice => "service-tarif",
            Self::ServiceBooking => "service-rendez-vous",
            Self::ServiceAudience => "service-public",
            Self::Quantity => "service-nombre",
            Self::Note => "service-precision",
            Self::Dates => "dates",
            Self::Sources => "sources",
            Self::Doubts => "doutes",
        }
    }
}

/// A field of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ours {
    Fact(Fact),
    Own(Own),
}

impl Ours {
    #[cfg(test)]
    pub fn all() -> impl Iterator<Item = Self> {
        let facts = Fact::ALL.iter().copied().map(Self::Fact);
        facts.chain(Own::ALL.iter().copied().map(Self::Own))
    }

    /// What it is called.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Self::Fact(fact) => change::name(lang, Field::Fact(fact)),
            Self::Own(own) => lang.say(&format!("sister-own-{}", own.word())).into_owned(),
        }
    }
}

/// A field there, and how it is made of a `C`. None where nothing is known: the field is then absent.
pub struct Row<C> {
    pub theirs: &'static str,
    /// None of ours: a fixed value.
    pub ours: &'static [Ours],
    /// Key of the sentence that says how, where the names do not say it all.
    pub how: Option<&'static str>,
    value: fn(&C) -> Option<Value>,
}

impl<C> Row<C> {
    pub const fn new(theirs: &'static str, ours: &'static [Ours], value: fn(&C) -> Option<Value>) -> Self {
        Self { theirs, ours, how: None, value }
    }

    pub const fn how(self, key: &'static str) -> Self {
        Self { how: Some(key), ..self }
    }
}

/// The object that rows make of something.
pub fn write<C>(rows: &[Row<C>], of: &C) -> Value {
    let fields = rows.iter().filter_map(|row| Some((row.theirs.to_owned(), (row.value)(of)?)));
    Value::Object(fields.collect::<Map<_, _>>())
}

/// A row, as it is explained.
pub struct Told {
    /// The field with the fields it lies in: `locations.addresses.city`.
    pub path: String,
    pub ours: &'static [Ours],
    pub how: Option<&'static str>,
}

/// The rows of an object that lies in `within`.
pub fn told<C>(within: &str, rows: Vec<Row<C>>) -> impl Iterator<Item = Told> {
    let within = if within.is_empty() { String::new() } else { format!("{within}.") };
    rows.into_iter().map(move |Row { theirs, ours, how, .. }| Told {
        path: format!("{within}{theirs}"),
        ours,
        how,
    })
}

/// What of ours has no place there, wholly or in part, and the key of why.
pub struct Unsaid {
    pub ours: Ours,
    pub why: &'static str,
}

impl Unsaid {
    pub const fn new(ours: Ours, why: &'static str) -> Self {
        Self { ours, why }
    }

    pub const fn ours(&self) -> &[Ours] {
        std::slice::from_ref(&self.ours)
    }
}
