//! A text in several languages.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// Text by language code (`fr`, `en`, `ar`…). French is always there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Words(BTreeMap<String, String>);

/// Words without French, or empty in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadWords(String);

impl fmt::Display for BadWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadWords {}

const FRENCH: &str = "fr";

impl TryFrom<BTreeMap<String, String>> for Words {
    type Error = BadWords;

    fn try_from(texts: BTreeMap<String, String>) -> Result<Self, Self::Error> {
        if let Some((lang, _)) = texts.iter().find(|(_, text)| text.trim().is_empty()) {
            return Err(BadWords(format!("the text in “{lang}” is empty")));
        }
        if texts.contains_key(FRENCH) {
            Ok(Self(texts))
        } else {
            Err(BadWords("a text in several languages needs one in “fr”".to_owned()))
        }
    }
}

impl From<Words> for BTreeMap<String, String> {
    fn from(words: Words) -> Self {
        words.0
    }
}

impl Words {
    /// The text in a language, else in French.
    pub fn get(&self, lang: &str) -> &str {
        self.0.get(lang).or_else(|| self.0.get(FRENCH)).map_or("", String::as_str)
    }

    /// The language the text of [`Words::get`] is in, for the `lang` of what is written: the one asked, else `fr`.
    pub fn lang<'a>(&self, asked: &'a str) -> &'a str {
        if self.0.contains_key(asked) { asked } else { FRENCH }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_without_text_reads_french() {
        let words: Words = serde_json::from_str(r#"{"fr":"Quartiers","ar":"الأحياء"}"#).unwrap();
        assert_eq!((words.get("ar"), words.lang("ar")), ("الأحياء", "ar"));
        assert_eq!((words.get("de"), words.lang("de")), ("Quartiers", "fr"));
    }

    #[test]
    fn words_without_french_or_without_text_are_refused() {
        assert!(serde_json::from_str::<Words>(r#"{"en":"Districts"}"#).is_err());
        assert!(serde_json::from_str::<Words>(r#"{"fr":" "}"#).is_err());
    }
}
