//! A change of a venue in words: what it is called, what it said before, what it says after.

use chrono::NaiveDate;

use super::{value, words};
use crate::i18n::Lang;
use crate::venue::change::{Field, changes};
use crate::venue::{Point, Venue};
use crate::web::{Cx, Markup};

/// A change of one field, for a page that shows both sides (`templates/listing/change.html`).
pub struct ChangeWords {
    /// Stands for the field in a form ([`Field::word`]).
    pub field: String,
    /// “Téléphone”, “Imprimer”.
    pub name: String,
    pub before: Value,
    pub after: Value,
}

impl ChangeWords {
    /// One field in two versions; weeks are those after `today`.
    pub fn new(cx: &Cx, field: Field, before: &Venue, after: &Venue, today: NaiveDate) -> Self {
        Self {
            field: field.word(),
            name: name(cx.lang, field),
            before: value::of(cx, field, before, today),
            after: value::of(cx, field, after, today),
        }
    }

    /// Everything that differs.
    pub fn all(cx: &Cx, before: &Venue, after: &Venue, today: NaiveDate) -> Vec<Self> {
        let fields = changes(before, after).into_iter();
        fields.map(|field| Self::new(cx, field, before, after, today)).collect()
    }

    /// The two sides in their order, each with its title.
    pub fn sides(&self, cx: &Cx) -> [(String, &Value); 2] {
        [(cx.t("change-before").into_owned(), &self.before), (cx.t("change-after").into_owned(), &self.after)]
    }
}

/// What a field is called.
pub fn name(lang: Lang, field: Field) -> String {
    match field {
        Field::Fact(fact) => lang.say(&format!("fact-{fact}")).into_owned(),
        Field::Service(kind) => words::service(lang, kind),
    }
}

/// What a field says, line by line; no line where nothing is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    pub lines: Vec<Line>,
    /// Where it is on a map, for a position.
    pub point: Option<Point>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    pub written: Written,
}

/// Whose words a line is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Those of the site, in the page's language.
    Ours,
    /// Those of the venue, in French.
    Theirs,
    /// Numbers and addresses, from left to right in every language.
    LeftToRight,
}

impl Line {
    /// As it stands in a page of the language asked.
    pub fn markup(&self, cx: &Cx) -> Markup {
        match self.written {
            Written::Ours => Markup::escaped(&self.text),
            Written::Theirs => cx.own(&self.text),
            Written::LeftToRight => Markup(format!("<bdi dir=\"ltr\">{}</bdi>", Markup::escaped(&self.text))),
        }
    }

    pub fn ours(text: impl Into<String>) -> Self {
        Self { text: text.into(), written: Written::Ours }
    }

    pub fn theirs(text: impl Into<String>) -> Self {
        Self { text: text.into(), written: Written::Theirs }
    }

    pub fn left_to_right(text: impl Into<String>) -> Self {
        Self { text: text.into(), written: Written::LeftToRight }
    }
}
