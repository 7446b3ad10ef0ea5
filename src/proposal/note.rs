//! What people write to one another: why, a question, an answer.

use std::fmt;
use std::str::FromStr;

/// Plain text with its line breaks and nothing invisible: 1 to 1000 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note(String);

/// Most characters of a note.
pub const NOTE_MAX: usize = 1_000;

/// Why a text is no note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadNote {
    Empty,
    TooLong,
}

impl fmt::Display for BadNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "nothing is written",
            Self::TooLong => "it is longer than a note may be",
        })
    }
}

impl std::error::Error for BadNote {}

impl Note {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Note {
    type Err = BadNote;

    /// Browsers write line breaks as two characters; one is kept. Other controls, and marks that turn the direction of
    /// the text after them, are left out.
    fn from_str(text: &str) -> Result<Self, BadNote> {
        let unseen = |c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        };
        let plain: String = text.replace("\r\n", "\n").chars().filter(|c| !unseen(*c)).collect();
        let plain = plain.trim();
        match plain.chars().count() {
            0 => Err(BadNote::Empty),
            count if count > NOTE_MAX => Err(BadNote::TooLong),
            _ => Ok(Self(plain.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_note_keeps_its_lines_and_nothing_invisible() {
        assert_eq!(" un\r\ndeux\u{7}\u{202e} ".parse::<Note>().unwrap().as_str(), "un\ndeux");
        assert_eq!(" \r\n ".parse::<Note>(), Err(BadNote::Empty));
        assert!("é".repeat(NOTE_MAX).parse::<Note>().is_ok());
        assert_eq!("é".repeat(NOTE_MAX + 1).parse::<Note>(), Err(BadNote::TooLong));
    }

    proptest! {
        #[test]
        fn a_note_reads_back_as_itself(text in "\\PC{0,50}[\n\r\t]?\\PC{0,50}") {
            if let Ok(note) = text.parse::<Note>() {
                prop_assert_eq!(note.as_str().parse::<Note>(), Ok(note.clone()));
            }
        }
    }
}
