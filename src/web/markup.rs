//! HTML that is already made.

use std::fmt;

/// HTML that is written as it is.
pub struct Markup(pub String);

impl Markup {
    /// A text as HTML shows it.
    pub fn escaped(text: &str) -> Self {
        let mut escaped = String::new();
        // Writing into a String does not fail.
        let _ = askama::filters::Escaper::write_escaped_str(&askama::filters::Html, &mut escaped, text);
        Self(escaped)
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Markup {}
