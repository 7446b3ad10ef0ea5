//! What a coordinator may set of the site. Parsed at the door, kept as one row, read at start and after a change.

mod colour;
mod logo;
mod store;
mod tiles;

use serde::{Deserialize, Serialize};

pub use colour::{BadBrandColour, BrandColour};
pub use logo::{BYTES_MAX as LOGO_MAX, BadLogo, Format, Logo};
pub use store::{logo, read, write, write_logo};
pub use tiles::{BadTemplate, Template, Tiles};

use std::collections::BTreeSet;

use crate::i18n::Lang;
use crate::territory::Relay;

/// The settings. What is absent is as the territory or the program has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Name of the site, instead of “Repère” and the territory.
    pub name: Option<Line>,
    pub colour: Option<BrandColour>,
    /// Who answers the phone, instead of the territory's relay.
    pub relay: Option<Relay>,
    /// A sentence or two on the home page, in French.
    pub home_text: Option<Line>,
    pub legal: Legal,
    pub logo: Option<Logo>,
    /// Instead of the program's, where the operator has given none.
    pub tiles: Option<Tiles>,
    /// Languages switched off; French is never among them.
    pub silent: BTreeSet<Lang>,
}

impl Settings {
    /// Whether the site answers in a language.
    pub fn speaks(&self, lang: Lang) -> bool {
        lang == Lang::French || !self.silent.contains(&lang)
    }

    /// The languages the site answers in.
    pub fn langs(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(|lang| self.speaks(*lang))
    }

    /// Name of the site of a territory.
    pub fn site_name(&self, territory: &str) -> String {
        self.name.as_ref().map_or_else(|| format!("Repère {territory}"), Line::to_string)
    }
}

/// Who answers for the site (law of 21 June 2004, article 6 III; GDPR, article 13).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Legal {
    pub publisher: Option<Line>,
    pub director: Option<Line>,
    pub host: Option<Line>,
    /// The data protection officer, and how to reach them.
    pub officer: Option<Line>,
}

impl Legal {
    /// Whether the law asks for something that is not said.
    pub const fn lacks(&self) -> bool {
        self.publisher.is_none() || self.director.is_none() || self.host.is_none() || self.officer.is_none()
    }
}

/// A line of text: 1 to 300 signs, nothing invisible, no space at its ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line(String);

/// A text that is empty, too long, or not one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadLine;

impl std::fmt::Display for BadLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a line has 1 to {LINE_MAX} signs")
    }
}

impl std::error::Error for BadLine {}

/// Most signs of a line.
pub const LINE_MAX: usize = 300;

impl Line {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Line {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Line {
    type Err = BadLine;

    fn from_str(text: &str) -> Result<Self, BadLine> {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let good = (1..=LINE_MAX).contains(&line.chars().count()) && !line.chars().any(char::is_control);
        good.then_some(Self(line)).ok_or(BadLine)
    }
}

impl TryFrom<String> for Line {
    type Error = BadLine;

    fn try_from(text: String) -> Result<Self, BadLine> {
        text.parse()
    }
}

impl From<Line> for String {
    fn from(line: Line) -> Self {
        line.0
    }
}
