//! What all letters have in common: their parts, in the order they are read, as text and as HTML.

use std::borrow::Cow;

use askama::Template;
use fluent_bundle::FluentValue;

use crate::i18n::Lang;
use crate::mail::{ScribeError, Written};

/// Who signs: `who` as in "La Ville de Roubaix", and the name of the site it keeps.
#[derive(Clone, Copy, Debug)]
pub struct Signed<'a> {
    pub who: &'a str,
    pub site: &'a str,
}

/// An address and what it is for.
pub struct Link {
    pub words: String,
    pub url: String,
}

/// The parts of a letter, in the order they are read.
pub struct Letter {
    pub subject: String,
    pub first: Vec<String>,
    /// What somebody wrote, with its line breaks.
    pub quote: Option<String>,
    /// A title and what it lists.
    pub list: Option<(String, Vec<String>)>,
    /// The one thing to do.
    pub act: Link,
    /// A label and a code to copy.
    pub code: Option<(String, String)>,
    pub others: Vec<Link>,
    pub last: Vec<String>,
    /// Why this person receives it.
    pub why: String,
    pub unsubscribe: Option<String>,
}

impl Letter {
    /// A letter with what each must have.
    pub fn new(subject: String, act: Link, why: String) -> Self {
        Self {
            subject,
            act,
            why,
            first: Vec::new(),
            quote: None,
            list: None,
            code: None,
            others: Vec::new(),
            last: Vec::new(),
            unsubscribe: None,
        }
    }

    pub fn write(&self, say: &Say<'_>) -> Result<Written, ScribeError> {
        let words = Words {
            hello: say.plain("letter-hello"),
            colon: say.plain("letter-colon"),
            or_copy: say.plain("letter-or-copy"),
            signed: say.signature(),
        };
        let text = Text { letter: self, words: &words }.render().map_err(ScribeError::new)?;
        let html = Page { letter: self, words: &words, lang: say.lang }.render().map_err(ScribeError::new)?;
        let unsubscribe = self.unsubscribe.as_ref().and_then(|link| link.parse().ok());
        let subject = self.subject.clone();
        Ok(Written { subject, text: wrap(&text), html, unsubscribe, ..Written::default() })
    }
}

/// Says messages in the letter's language; every message knows `who` and `site`.
pub struct Say<'a> {
    pub lang: Lang,
    pub signed: Signed<'a>,
}

impl Say<'_> {
    pub fn plain(&self, key: &str) -> Cow<'static, str> {
        self.lang.say(key)
    }

    pub fn with(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let mut all =
            vec![("who", one_line(self.signed.who).into()), ("site", one_line(self.signed.site).into())];
        all.extend(args.iter().cloned());
        self.lang.say_with(key, &all).into_owned()
    }

    /// “La Ville, pour Repère”; a team whose name says for what signs with it alone.
    fn signature(&self) -> String {
        let Signed { who, site } = self.signed;
        if who.contains(site) { one_line(who) } else { self.with("letter-signed", &[]) }
    }

    pub fn link(&self, key: &str, url: &str) -> Link {
        Link { words: self.with(key, &[]), url: url.to_owned() }
    }
}

/// A name as it can stand in a sentence: no line break takes it out of it.
pub fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c == ' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

struct Words {
    hello: Cow<'static, str>,
    colon: Cow<'static, str>,
    or_copy: Cow<'static, str>,
    signed: String,
}

#[derive(Template)]
#[template(path = "letters/letter.txt", escape = "none")]
struct Text<'a> {
    letter: &'a Letter,
    words: &'a Words,
}

#[derive(Template)]
#[template(path = "letters/letter.html")]
struct Page<'a> {
    letter: &'a Letter,
    words: &'a Words,
    lang: Lang,
}

/// Characters in a line of text: what a quote of a quote still shows whole.
const WIDTH: usize = 72;

/// Breaks long lines between words. An address is one word, and stays whole.
fn wrap(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + text.len() / WIDTH);
    for line in text.lines() {
        wrap_line(line, &mut wrapped);
        wrapped.push('\n');
    }
    wrapped
}

fn wrap_line(line: &str, wrapped: &mut String) {
    let margin = if line.starts_with("> ") {
        "> "
    } else if line.starts_with("- ") {
        "  "
    } else {
        ""
    };
    let mut width = 0;
    for (place, word) in line.split(' ').enumerate() {
        let length = word.chars().count();
        if place > 0 && width + 1 + length > WIDTH && !word.is_empty() {
            wrapped.push('\n');
            wrapped.push_str(margin);
            width = margin.len();
        } else if place > 0 {
            wrapped.push(' ');
            width += 1;
        }
        wrapped.push_str(word);
        width += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_broken_between_words_and_addresses_stay_whole() {
        let address = format!("https://exemple.fr/{}", "a".repeat(100));
        let text = format!("> {}\n{address}\n", "mot ".repeat(40).trim());
        let wrapped = wrap(&text);
        assert!(wrapped.lines().all(|line| line.chars().count() <= WIDTH || line == address), "{wrapped}");
        assert!(wrapped.lines().filter(|line| *line != address).all(|line| line.starts_with("> mot")));
    }

    #[test]
    fn a_name_stays_in_its_sentence() {
        assert_eq!(one_line("CCAS\r\nBcc: a@b.fr  de\tRoubaix"), "CCAS Bcc: a@b.fr de Roubaix");
    }
}
