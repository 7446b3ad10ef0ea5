//! The fields of a page, ready to be shown: each with its label, its hint and what is wrong beside it.
//!
//! Words follow the names: the field `nom` is told by `part-nom` and, where there is one, `part-nom-hint`.

use askama::Template;

use super::super::Told;
use super::{Shown, Typed};
use crate::web::{Cx, Error, Markup, Result};

/// The fields of a page.
#[derive(Template)]
#[template(path = "editing/parts/sheet.html")]
pub struct Sheet<'a> {
    pub cx: &'a Cx,
    pub typed: &'a Typed,
    told: Vec<Told>,
    items: Vec<Item>,
}

enum Item {
    Text(Text),
    Choices(Choices),
    Answers(Answers),
    /// What is shown and not asked.
    Said {
        label: String,
        lines: Vec<String>,
    },
    Markup(Markup),
}

/// A field of text.
struct Text {
    asked: Asked,
    value: String,
    kind: Kind,
    max: usize,
}

/// What all fields have.
struct Asked {
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
}

/// Check boxes or radio buttons.
struct Choices {
    asked: Asked,
    how: How,
    options: Vec<Choice>,
    /// Those behind “Plus”.
    more: Vec<Choice>,
}

/// A word of a list.
pub struct Choice {
    pub code: String,
    pub label: String,
    chosen: bool,
}

/// Rows of yes, no, not known.
struct Answers {
    legend: String,
    hint: Option<String>,
    rows: Vec<Row>,
}

/// One thing to be answered by yes, no or not known.
pub struct Row {
    name: String,
    label: String,
    /// Where more is said of it.
    link: Option<String>,
    chosen: &'static str,
}

/// How many of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    One,
    Several,
}

/// What a field of text is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Line,
    /// Several lines of text.
    Text,
    /// One thing a line.
    Lines,
    Phone,
    Emails,
    Links,
    Link,
    Number,
}

impl Choice {
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self { code: code.into(), label: label.into(), chosen: false }
    }
}

impl Row {
    pub fn new(name: String, label: impl Into<String>) -> Self {
        Self { name, label: label.into(), link: None, chosen: "" }
    }

    pub fn leading_to(self, link: Option<String>) -> Self {
        Self { link, ..self }
    }
}

impl Text {
    const fn kind(&self) -> &'static str {
        match self.kind {
            Kind::Phone => "tel",
            Kind::Line
            | Kind::Text
            | Kind::Lines
            | Kind::Emails
            | Kind::Links
            | Kind::Link
            | Kind::Number => "text",
        }
    }

    /// The keyboard a telephone shows.
    const fn mode(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Phone => Some("tel"),
            Kind::Emails => Some("email"),
            Kind::Links | Kind::Link => Some("url"),
            Kind::Number => Some("numeric"),
            Kind::Line | Kind::Text | Kind::Lines => None,
        }
    }

    /// Rows of the box; none for a field of one line.
    const fn rows(&self) -> Option<u8> {
        match self.kind {
            Kind::Text => Some(6),
            Kind::Lines | Kind::Emails | Kind::Links => Some(3),
            Kind::Line | Kind::Phone | Kind::Link | Kind::Number => None,
        }
    }

    const fn is_left_to_right(&self) -> bool {
        !matches!(self.kind, Kind::Line | Kind::Text | Kind::Lines)
    }
}

impl Choices {
    const fn kind(&self) -> &'static str {
        match self.how {
            How::One => "radio",
            How::Several => "checkbox",
        }
    }

    fn more_is_open(&self) -> bool {
        self.more.iter().any(|choice| choice.chosen)
    }
}

impl<'a> Sheet<'a> {
    pub const fn new(cx: &'a Cx, typed: &'a Typed, told: Vec<Told>) -> Self {
        Self { cx, typed, told, items: vec![] }
    }

    /// What is wrong with a field.
    pub fn error(&self, name: &str) -> Option<String> {
        self.told.iter().find(|told| told.field == name).map(|told| told.text.clone())
    }

    fn asked(&self, name: &str) -> Asked {
        let key = format!("part-{name}");
        let hint = format!("{key}-hint");
        Asked {
            name: name.to_owned(),
            label: self.cx.t(&key).into_owned(),
            hint: self.cx.lang.knows(&hint).then(|| self.cx.t(&hint).into_owned()),
            error: self.error(name),
        }
    }

    /// `max` is told by the browser too, in characters.
    pub fn text(&mut self, name: &str, kind: Kind, max: usize) {
        let (asked, value) = (self.asked(name), self.typed.get(name).to_owned());
        self.items.push(Item::Text(Text { asked, value, kind, max }));
    }

    /// The words of a list, the rarer ones behind “Plus”.
    pub fn choices(&mut self, name: &str, how: How, options: Vec<Choice>, more: Vec<Choice>) {
        let chosen = |choice: Choice| Choice { chosen: self.typed.has(name, &choice.code), ..choice };
        let (options, more) =
            (options.into_iter().map(chosen).collect(), more.into_iter().map(chosen).collect());
        let asked = self.asked(name);
        self.items.push(Item::Choices(Choices { asked, how, options, more }));
    }

    /// One word of a vocabulary or none; `vocabulary` begins the keys of its words.
    pub fn one_of(&mut self, name: &str, vocabulary: &str, words: &[impl ToString]) {
        let mut options: Vec<Choice> = words.iter().map(|word| self.word(vocabulary, word)).collect();
        // Radio buttons: the empty answer is one of them, and chosen where nothing is.
        options.push(Choice::new("", self.cx.t("part-not-known")));
        let nothing = self.typed.get(name).is_empty();
        self.choices(name, How::One, options, vec![]);
        if let (true, Some(Item::Choices(choices))) = (nothing, self.items.last_mut()) {
            choices.options.last_mut().into_iter().for_each(|choice| choice.chosen = true);
        }
    }

    /// A word of a vocabulary, told by `{vocabulary}-{word}`.
    pub fn word(&self, vocabulary: &str, word: &impl ToString) -> Choice {
        let code = word.to_string();
        let label = self.cx.t(&format!("{vocabulary}-{code}"));
        Choice::new(code, label)
    }

    /// Rows of yes, no and not known under the legend `key`.
    pub fn answers(&mut self, key: &str, rows: Vec<Row>) {
        let chosen = |row: Row| {
            let chosen = match self.typed.get(&row.name) {
                "oui" => "oui",
                "non" => "non",
                _ => "",
            };
            Row { chosen, ..row }
        };
        let rows = rows.into_iter().map(chosen).collect();
        let Asked { label, hint, .. } = self.asked(key);
        self.items.push(Item::Answers(Answers { legend: label, hint, rows }));
    }

    /// What the page shows and does not ask; nothing where there is nothing.
    pub fn said(&mut self, key: &str, lines: Vec<String>) {
        if !lines.is_empty() {
            let label = self.cx.t(&format!("part-{key}")).into_owned();
            self.items.push(Item::Said { label, lines });
        }
    }

    pub fn markup(&mut self, markup: Markup) {
        self.items.push(Item::Markup(markup));
    }

    pub fn shown(self) -> Result<Shown> {
        let fields = self.render().map(Markup).map_err(|cause| Error::internal("a template", cause))?;
        Ok(Shown { fields, told: self.told })
    }
}
