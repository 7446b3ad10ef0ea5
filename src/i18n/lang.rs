//! The languages: which there are, how each is written, and who answers for its words.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Lang {
    #[default]
    French,
    English,
    Arabic,
    Spanish,
    Portuguese,
    Italian,
    Romanian,
    Turkish,
    Polish,
    Russian,
    Ukrainian,
    Pashto,
    Dari,
    Amharic,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    Ltr,
    Rtl,
}

/// How much of the site is said in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All of it.
    Whole,
    /// What residents read: the pages of members, agents and coordinators are in the main languages only.
    Public,
}

/// Whether somebody who knows the language well answers for its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    Vouched,
    /// Written with care, read again by nobody: its pages say so.
    ToRead,
}

/// How numbers and hours are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// “1,5”, “17 h 30”, “1er”
    French,
    /// “1.5”, “5:30 pm”
    English,
    /// “1.5”, “17:30”
    Point,
    /// “1,5”, “17:30”
    Comma,
    /// The same, and a month without a day by its number, “09.2025”: its name would need another case.
    CommaAndMonthNumbers,
}

/// What is known of a language.
#[derive(Clone, Copy, Debug)]
struct Facts {
    /// BCP 47; also the name of its folder of messages.
    code: &'static str,
    /// What stands before every address in it.
    prefix: &'static str,
    /// Its name in itself.
    name: &'static str,
    dir: Dir,
    figures: Figures,
    review: Review,
}

impl Lang {
    pub const ALL: [Self; 14] = [
        Self::French,
        Self::English,
        Self::Arabic,
        Self::Spanish,
        Self::Portuguese,
        Self::Italian,
        Self::Romanian,
        Self::Turkish,
        Self::Polish,
        Self::Russian,
        Self::Ukrainian,
        Self::Pashto,
        Self::Dari,
        Self::Amharic,
    ];

    /// The languages in which everything is said.
    pub const MAIN: [Self; 3] = [Self::French, Self::English, Self::Arabic];

    const fn facts(self) -> Facts {
        use Figures::{Comma, CommaAndMonthNumbers, Point};
        match self {
            Self::French => Facts::ltr("fr", "", "Français", Figures::French).vouched(),
            Self::English => Facts::ltr("en", "/en", "English", Figures::English).vouched(),
            Self::Arabic => Facts::rtl("ar", "/ar", "العربية", Point),
            Self::Spanish => Facts::ltr("es", "/es", "Español", Comma),
            Self::Portuguese => Facts::ltr("pt", "/pt", "Português", Comma),
            Self::Italian => Facts::ltr("it", "/it", "Italiano", Comma),
            Self::Romanian => Facts::ltr("ro", "/ro", "Română", Comma),
            Self::Turkish => Facts::ltr("tr", "/tr", "Türkçe", Comma),
            Self::Polish => Facts::ltr("pl", "/pl", "Polski", CommaAndMonthNumbers),
            Self::Russian => Facts::ltr("ru", "/ru", "Русский", CommaAndMonthNumbers),
            Self::Ukrainian => Facts::ltr("uk", "/uk", "Українська", CommaAndMonthNumbers),
            Self::Pashto => Facts::rtl("ps", "/ps", "پښتو", Point),
            Self::Dari => Facts::rtl("fa-AF", "/fa", "دری", Point),
            Self::Amharic => Facts::ltr("am", "/am", "አማርኛ", Point),
        }
    }

    /// BCP 47, as `lang` and `hreflang` say it: `fr`, `fa-AF`.
    pub const fn code(self) -> &'static str {
        self.facts().code
    }

    /// What stands before every address in this language: nothing, `/en`, `/fa`.
    pub const fn prefix(self) -> &'static str {
        self.facts().prefix
    }

    /// `ltr` or `rtl`
    pub const fn dir(self) -> &'static str {
        match self.facts().dir {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }

    /// Its name in itself.
    pub const fn name(self) -> &'static str {
        self.facts().name
    }

    pub const fn figures(self) -> Figures {
        self.facts().figures
    }

    pub const fn review(self) -> Review {
        self.facts().review
    }

    /// How much of the site is said in it.
    pub fn reach(self) -> Reach {
        if Self::MAIN.contains(&self) { Reach::Whole } else { Reach::Public }
    }

    /// Where there is no room for a name: `FR`, `FA`, and a letter of its own for Arabic.
    pub fn short(self) -> String {
        if self == Self::Arabic { "ع".to_owned() } else { self.spoken().to_uppercase() }
    }

    /// The language as venues say that they speak it (ISO 639): `fa` for Dari.
    pub fn spoken(self) -> &'static str {
        self.code().split_once('-').map_or(self.code(), |(language, _)| language)
    }

    /// The language of the interface a person who speaks `code` (ISO 639) reads.
    pub fn of_spoken(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.spoken() == code)
    }

    /// What stands between the parts of a list.
    pub fn comma(self) -> &'static str {
        match self.facts().dir {
            Dir::Rtl => "، ",
            Dir::Ltr if self == Self::Amharic => "፣ ",
            Dir::Ltr => ", ",
        }
    }

    /// What stands between a word and what it announces.
    pub fn colon(self) -> &'static str {
        if self == Self::French {
            "\u{a0}: "
        } else if self == Self::Amharic {
            "፦ "
        } else {
            ": "
        }
    }

    /// Splits an address into its language and the rest, which begins with `/`.
    pub fn of_path(path: &str) -> (Self, &str) {
        for lang in Self::ALL.into_iter().filter(|lang| *lang != Self::French) {
            match path.strip_prefix(lang.prefix()) {
                Some("") => return (lang, "/"),
                Some(rest) if rest.starts_with('/') => return (lang, rest),
                _ => {}
            }
        }
        (Self::French, path)
    }
}

impl Facts {
    const fn ltr(code: &'static str, prefix: &'static str, name: &'static str, figures: Figures) -> Self {
        Self { code, prefix, name, dir: Dir::Ltr, figures, review: Review::ToRead }
    }

    const fn rtl(code: &'static str, prefix: &'static str, name: &'static str, figures: Figures) -> Self {
        Self { dir: Dir::Rtl, ..Self::ltr(code, prefix, name, figures) }
    }

    const fn vouched(self) -> Self {
        Self { review: Review::Vouched, ..self }
    }
}

/// A code that is none of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang(String);

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is no language of the site", self.0)
    }
}

impl std::error::Error for UnknownLang {}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        let known = Self::ALL.into_iter().find(|lang| lang.code() == code);
        known.ok_or_else(|| UnknownLang(code.chars().take(20).collect()))
    }
}

impl TryFrom<String> for Lang {
    type Error = UnknownLang;

    fn try_from(code: String) -> Result<Self, UnknownLang> {
        code.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_read_from_the_address() {
        assert_eq!(Lang::of_path("/ar/lieux"), (Lang::Arabic, "/lieux"));
        assert_eq!(Lang::of_path("/en"), (Lang::English, "/"));
        assert_eq!(Lang::of_path("/fa/lieux"), (Lang::Dari, "/lieux"));
        assert_eq!(Lang::of_path("/entree"), (Lang::French, "/entree"));
        assert_eq!(Lang::of_path("/itineraire"), (Lang::French, "/itineraire"));
    }

    #[test]
    fn a_language_is_known_by_its_code_and_found_by_what_people_speak() {
        for lang in Lang::ALL {
            assert_eq!(lang.code().parse(), Ok(lang));
        }
        assert!("fa".parse::<Lang>().is_err());
        assert_eq!(Lang::of_spoken("fa"), Some(Lang::Dari));
        assert_eq!(Lang::of_spoken("lsf"), None);
    }
}
