//! Reading what was typed: what is right becomes a value, what is wrong is told at its field.
//!
//! A field nobody touched gives back exactly what the venue had, however it is written.

use std::fmt::Display;
use std::str::FromStr;

use super::super::Told;
use super::Typed;
use super::contact::trouble;
use crate::venue::link::trap;
use crate::venue::{Answer, Answers, Word};
use crate::web::Cx;

/// Most lines read of a field of one thing a line.
pub const MAX_LINES: usize = 20;

/// Reads the fields of a page, and remembers what is wrong.
pub struct Reader<'a> {
    pub cx: &'a Cx,
    pub typed: &'a Typed,
    pub told: Vec<Told>,
}

impl<'a> Reader<'a> {
    pub const fn new(cx: &'a Cx, typed: &'a Typed) -> Self {
        Self { cx, typed, told: vec![] }
    }

    pub fn tell(&mut self, field: &str, text: impl Into<String>) {
        self.told.push(Told { field: field.to_owned(), text: text.into() });
    }

    /// What is in a field, without the blanks around it.
    pub fn get(&self, name: &str) -> &'a str {
        self.typed.get(name).trim()
    }

    /// One line of at most `max` characters; none where the field is empty.
    pub fn line(&mut self, name: &str, before: Option<&str>, max: usize) -> Option<String> {
        let typed = self.get(name);
        if let Some(before) = before.filter(|before| same(before, typed)) {
            return Some(before.to_owned());
        }
        let line = typed.replace('\t', " ");
        self.check(name, &line, max);
        (!line.is_empty()).then_some(line)
    }

    /// Text whose line breaks stay; what is written in it to be followed says where it leads.
    pub fn text(&mut self, name: &str, before: Option<&str>, max: usize) -> Option<String> {
        let text = unbroken(self.typed.get(name));
        if let Some(before) = before.filter(|before| unbroken(before) == text) {
            return Some(before.to_owned());
        }
        self.check(name, &text.replace('\n', " "), max);
        if let Some((written, fault)) = trap(&text) {
            self.tell(name, trouble(self, written, fault));
        }
        (!text.is_empty()).then_some(text)
    }

    /// One thing a line. Those the venue had stay as it writes them, in its order.
    pub fn lines(&mut self, name: &str, before: &[String], max: usize) -> Vec<String> {
        let typed: Vec<&str> = lines(self.typed.get(name)).collect();
        let shown = before.iter().filter(|known| !known.trim().is_empty());
        if shown.clone().count() == typed.len() && shown.zip(&typed).all(|(known, typed)| same(known, typed))
        {
            return before.to_vec();
        }
        if typed.len() > MAX_LINES {
            self.tell(name, self.cx.n("part-problem-lines", &MAX_LINES));
        }
        for line in &typed {
            self.check(name, line, max);
        }
        let spelt = |line: &&str| before.iter().find(|known| same(known, line)).cloned();
        typed.iter().map(|line| spelt(line).unwrap_or_else(|| (*line).to_owned())).collect()
    }

    fn check(&mut self, name: &str, text: &str, max: usize) {
        if text.contains(is_unseen) {
            self.tell(name, self.cx.t("part-problem-unseen"));
        } else if text.chars().count() > max {
            self.tell(name, self.cx.n("part-problem-long", &max));
        }
    }

    /// Yes, no, or not known.
    pub fn answer(&self, name: &str) -> Option<Answer> {
        self.one(name)
    }

    /// The word that was chosen of a vocabulary.
    pub fn one<T: FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }

    /// The ticked words: those the venue has stay in their order, those from outside the vocabulary too.
    pub fn words<T>(&self, name: &str, before: &[Word<T>], all: &[T]) -> Vec<Word<T>>
    where
        T: Copy + Display + PartialEq,
    {
        let ticked = |word: &Word<T>| self.typed.has(name, &word.to_string());
        let kept = before.iter().filter(|word| ticked(word)).cloned();
        let new =
            all.iter().map(|word| Word::Known(*word)).filter(|word| ticked(word) && !before.contains(word));
        kept.chain(new).collect()
    }

    /// Answers to `asked`, in the fields `{prefix}-{word}`; what is not asked stays as it was.
    pub fn answers<T: Clone + Display + Ord>(
        &self,
        prefix: &str,
        asked: &[T],
        before: &Answers<T>,
    ) -> Answers<T> {
        let mut answers = before.clone();
        for word in asked {
            match self.answer(&format!("{prefix}-{word}")) {
                Some(answer) => answers.insert(word.clone(), answer),
                None => answers.remove(word),
            }
        }
        answers
    }
}

/// The lines of a field that hold something.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Whether two texts differ in blanks at most: a browser changes those of a field of one line.
pub fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// Line breaks as we keep them, blank lines around the text taken off.
fn unbroken(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// What nobody sees and what turns the order of a line around.
fn is_unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_are_kept_and_what_nobody_sees_is_found() {
        assert_eq!(unbroken("\r\nun\r\n\r\ndeux \r\n"), "un\n\ndeux");
        assert!("a\u{202e}b".contains(is_unseen) && "a\u{7}b".contains(is_unseen));
        assert!(!"Accueil : « écrivain » 👩\u{200d}🏫 بيت".contains(is_unseen));
    }

    #[test]
    fn blanks_alone_are_no_change() {
        assert!(same(" 1  rue\nde Lannoy", "1 rue de Lannoy"));
        assert!(!same("1 rue", "1rue"));
    }
}
