//! Where the files of a territory are, and what is said of one that cannot be read.

use std::borrow::Cow;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

/// What is wrong with a territory: in which file, at which place, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerritoryError {
    file: String,
    place: Option<String>,
    problem: String,
}

impl fmt::Display for TerritoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "{}, {place}: {}", self.file, self.problem),
            None => write!(f, "{}: {}", self.file, self.problem),
        }
    }
}

impl std::error::Error for TerritoryError {}

impl TerritoryError {
    pub(super) fn new(file: &str, problem: impl fmt::Display) -> Self {
        Self { file: file.to_owned(), place: None, problem: problem.to_string() }
    }

    #[must_use]
    pub(super) fn at(self, place: impl fmt::Display) -> Self {
        Self { place: Some(place.to_string()), ..self }
    }

    /// JSON that does not read: its line, then what was expected.
    pub(super) fn json(file: &str, error: &serde_json::Error) -> Self {
        let problem = error.to_string();
        // serde_json ends its sentence with the place, which we say first
        let problem = problem.rsplit_once(" at line ").map_or(problem.as_str(), |(problem, _)| problem);
        let place = format!("line {}, column {}", error.line(), error.column());
        if error.line() == 0 { Self::new(file, problem) } else { Self::new(file, problem).at(place) }
    }
}

/// Files by name, in the program or in a folder.
pub(super) enum Source<'a> {
    Embedded(&'static [(&'static str, &'static str)]),
    Folder(&'a Path),
}

impl Source<'_> {
    /// The text of a file, without byte order mark; none when there is no such file.
    pub(super) fn read(&self, file: &str) -> Result<Option<Cow<'static, str>>, TerritoryError> {
        match self {
            Self::Embedded(files) => {
                Ok(files.iter().find(|(name, _)| *name == file).map(|(_, text)| Cow::Borrowed(*text)))
            }
            Self::Folder(folder) => match std::fs::read_to_string(folder.join(file)) {
                Ok(text) => Ok(Some(Cow::Owned(text.trim_start_matches('\u{feff}').to_owned()))),
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                Err(error) => Err(TerritoryError::new(file, error)),
            },
        }
    }

    /// The text of a file a territory cannot do without.
    pub(super) fn require(&self, file: &str) -> Result<Cow<'static, str>, TerritoryError> {
        self.read(file)?.ok_or_else(|| TerritoryError::new(file, "this file is missing"))
    }
}
