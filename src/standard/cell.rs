//! What stands in a cell: signs nobody sees, and several values.

use std::borrow::Cow;

/// A cell as it is understood: trimmed, one kind of line break, without the signs nobody sees. A cell given back is not
/// touched.
pub fn plain(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if !trimmed.contains(is_hidden) {
        return Cow::Borrowed(trimmed);
    }
    let mut kept = trimmed.replace("\r\n", "\n").replace('\r', "\n");
    kept.retain(|c| !is_hidden(c));
    Cow::Owned(kept.trim().to_owned())
}

/// Controls, marks that turn the direction of writing, signs without width.
pub fn is_hidden(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\t');
    control
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What stands between values in the standard.
const BAR: char = '|';

/// The values as one cell: none when there is none. A bar inside a value would cut it: it is written as a slash.
pub fn joined<S: AsRef<str>>(values: impl IntoIterator<Item = S>) -> Option<String> {
    let mut cell = String::new();
    for value in values {
        if !cell.is_empty() {
            cell.push(BAR);
        }
        cell.push_str(&value.as_ref().replace(BAR, "/"));
    }
    (!cell.is_empty()).then_some(cell)
}

/// The values of a cell: between bars, or between semicolons where there is no bar. Empty ones are left out.
pub fn split(cell: &str) -> impl Iterator<Item = &str> {
    let between = if cell.contains(BAR) { BAR } else { ';' };
    trimmed(cell.split(between))
}

/// The same for values that hold no comma and no space themselves.
pub fn split_words(cell: &str) -> impl Iterator<Item = &str> {
    trimmed(cell.split(|c: char| matches!(c, BAR | ';' | ',') || c.is_whitespace()))
}

/// The same for values that may hold a semicolon.
pub fn split_bars(cell: &str) -> impl Iterator<Item = &str> {
    trimmed(cell.split(BAR))
}

fn trimmed<'a>(parts: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    parts.map(str::trim).filter(|part| !part.is_empty())
}
