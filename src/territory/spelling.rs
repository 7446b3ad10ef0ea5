//! Names of streets and districts as people type them: accents, abbreviations, a house number, a wrong letter.

use crate::venue::name::fold;

/// Words a street begins with, the full one first.
const KINDS: &[&[&str]] = &[
    &["rue", "r"],
    &["boulevard", "bd", "bld", "blvd", "bvd", "boul"],
    &["avenue", "av", "ave"],
    &["place", "pl"],
    &["quai", "q"],
    &["impasse", "imp"],
    &["allee", "all"],
    &["square", "sq"],
    &["chemin", "che", "ch"],
    &["route", "rte"],
    &["passage", "pass"],
    &["sentier", "sen"],
    &["cours", "crs"],
    &["cour"],
    &["cite"],
    &["mail"],
    &["parc"],
    &["residence", "res"],
];

/// Abbreviations inside a name, and numbers in figures.
const SHORT: &[(&str, &[&str])] = &[
    ("2", &["deux"]),
    ("3", &["trois"]),
    ("4", &["quatre"]),
    ("5", &["cinq"]),
    ("6", &["six"]),
    ("7", &["sept"]),
    ("8", &["huit"]),
    ("9", &["neuf"]),
    ("st", &["saint"]),
    ("ste", &["sainte"]),
    ("nd", &["notre", "dame"]),
    ("jb", &["jean", "baptiste"]),
    ("jj", &["jean", "jacques"]),
    ("gal", &["general"]),
    ("gen", &["general"]),
    ("mal", &["marechal"]),
    ("lt", &["lieutenant"]),
    ("cap", &["capitaine"]),
    ("pdt", &["president"]),
    ("dr", &["docteur"]),
];

/// Words that tell nothing apart.
const EMPTY: &[&str] = &["de", "du", "des", "d", "la", "le", "les", "l", "et", "au", "aux", "a", "en"];

const DISTRICT: &str = "quartier";

/// A name reduced to what two spellings of it have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelling {
    kind: Option<&'static str>,
    words: Vec<String>,
    joined: String,
}

/// What somebody seems to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Street,
    District,
    Either,
}

/// What somebody typed, taken apart: every way it may be read.
#[derive(Debug)]
pub(super) struct Typed {
    pub wanted: Wanted,
    pub readings: Vec<Spelling>,
}

impl Spelling {
    /// The spelling of a name as a file has it: “Boulevard Gambetta”.
    pub(super) fn of(name: &str) -> Self {
        Self::of_words(&words(name))
    }

    fn of_words(words: &[String]) -> Self {
        match words.split_first() {
            Some((first, rest)) if !rest.is_empty() && kind(first).is_some() => {
                Self::named(kind(first), rest)
            }
            _ => Self::named(None, words),
        }
    }

    fn named(kind: Option<&'static str>, words: &[String]) -> Self {
        let words: Vec<String> = words.iter().flat_map(|word| in_full(word)).collect();
        Self { kind, joined: words.join(" "), words }
    }

    /// How far a typed spelling is from this one: 0 is the same, none is another name. `part` is the price of having
    /// typed only a part of the name.
    pub(super) fn distance(&self, typed: &Self, part: u32) -> Option<u32> {
        if typed.words.is_empty() {
            return None;
        }
        let whole = wrong_letters(&typed.joined, &self.joined).map(|wrong| wrong * LETTER);
        let part = || self.distance_of_part(typed).map(|distance| distance + part);
        let kind = if typed.kind.is_some() && typed.kind != self.kind { OTHER_KIND } else { 0 };
        whole.or_else(part).map(|distance| distance + kind)
    }

    /// “Lebas” for “Jean-Baptiste Lebas”: each typed word is one of the name's, long ones but for a letter. More
    /// wrong letters in a part would make “mairie” a street called after a Marie.
    fn distance_of_part(&self, typed: &Self) -> Option<u32> {
        let near = |word: &str, known: &String| {
            wrong_letters(word, known).filter(|wrong| *wrong == 0 || known.len() > 6)
        };
        let nearest = |word: &String| self.words.iter().filter_map(|known| near(word, known)).min();
        let wrong: u32 = typed.words.iter().map(nearest).sum::<Option<u32>>()?;
        let left_out = self.words.len().checked_sub(typed.words.len())?;
        (wrong <= 1).then_some(wrong * LETTER + u32::try_from(left_out).unwrap_or(u32::MAX / 2))
    }
}

/// Price of one wrong letter.
pub(super) const LETTER: u32 = 10;

/// Price of another kind of street: “rue de Verdun” for the avenue.
const OTHER_KIND: u32 = 15;

/// Price of a part of a street's name.
pub(super) const STREET_PART: u32 = 40;

/// Price of a part of a district's name: “Hutin” is what people say for “Hutin-Oran-Cartigny”.
pub(super) const DISTRICT_PART: u32 = 5;

const MOST_WRONG: u32 = 2;

/// Letters to change, add, take away or swap; none when that is too many for a word of this length.
fn wrong_letters(typed: &str, known: &str) -> Option<u32> {
    let allowed = match known.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => MOST_WRONG,
    };
    // cheaper than comparing: every letter more or less is a wrong one, and a letter is at most four bytes
    if typed.len().abs_diff(known.len()) > 8 {
        return None;
    }
    u32::try_from(strsim::osa_distance(typed, known)).ok().filter(|wrong| *wrong <= allowed)
}

impl Typed {
    /// Takes typed text apart. `communes` are names that may end it; postcodes must already be away.
    pub(super) fn read(typed: &[String], communes: &[Spelling]) -> Self {
        let numbers = typed.iter().take_while(|word| starts_with_digit(word)).count();
        let mut rest = &typed[numbers..];
        if let ([first, more @ ..], 1..) = (rest, numbers)
            && is_repetition(first)
            && !more.is_empty()
        {
            rest = more;
        }
        let wanted = match rest {
            [first, more @ ..] if first.trim_end_matches('s') == DISTRICT && !more.is_empty() => {
                rest = more;
                Wanted::District
            }
            [first, ..] if kind(first).is_some() => Wanted::Street,
            _ => Wanted::Either,
        };
        let mut readings = readings(rest, communes);
        if wanted == Wanted::Either && numbers > 0 {
            // “3 ponts” is no house in a street called “ponts”
            readings.push(Spelling::named(None, typed));
        }
        Self { wanted, readings }
    }
}

fn readings(words: &[String], communes: &[Spelling]) -> Vec<Spelling> {
    // “rue” alone asks for no street in particular
    if let [word] = words
        && kind(word).is_some()
    {
        return Vec::new();
    }
    let mut readings = vec![Spelling::of_words(words)];
    if let Some((first, rest)) = words.split_first()
        && !rest.is_empty()
        && kind(first).is_none()
    {
        readings.extend(misspelt_kind(first).map(|kind| Spelling::named(Some(kind), rest)));
    }
    let without_commune =
        |reading: &Spelling| communes.iter().find_map(|commune| reading.without_end(commune));
    let shorter: Vec<Spelling> = readings.iter().filter_map(without_commune).collect();
    readings.extend(shorter);
    readings
}

impl Spelling {
    fn without_end(&self, commune: &Self) -> Option<Self> {
        let words = self.words.strip_suffix(commune.words.as_slice())?;
        (!words.is_empty()).then(|| Self { kind: self.kind, joined: words.join(" "), words: words.to_vec() })
    }
}

/// Letters and digits between anything else, in lower case and without accents.
pub(super) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn kind(word: &str) -> Option<&'static str> {
    KINDS.iter().find(|spellings| spellings.contains(&word)).and_then(|spellings| spellings.first().copied())
}

fn misspelt_kind(word: &str) -> Option<&'static str> {
    let full = KINDS.iter().filter_map(|spellings| spellings.first().copied());
    full.filter(|kind| kind.len() >= 5).find(|kind| wrong_letters(word, kind).is_some())
}

fn in_full(word: &str) -> Vec<String> {
    if EMPTY.contains(&word) {
        return Vec::new();
    }
    match SHORT.iter().find(|(short, _)| *short == word) {
        Some((_, full)) => full.iter().map(|word| (*word).to_owned()).collect(),
        None => vec![word.to_owned()],
    }
}

fn starts_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// What follows a house number: “12 bis”, “12 B”.
fn is_repetition(word: &str) -> bool {
    matches!(word, "bis" | "ter" | "quater" | "b" | "c" | "t")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(typed: &str, known: &str) -> Option<u32> {
        let typed = Typed::read(&words(typed), &[Spelling::of("Roubaix")]);
        typed.readings.iter().filter_map(|reading| Spelling::of(known).distance(reading, STREET_PART)).min()
    }

    #[test]
    fn abbreviations_accents_and_numbers_do_not_matter() {
        for (typed, known) in [
            ("bd gambetta", "Boulevard Gambetta"),
            ("12 rue de l'epeule", "Rue de l'Épeule"),
            ("12bis, r. de l’Épeule", "Rue de l'Épeule"),
            ("73/3 rue de la Paix", "Rue de la Paix"),
            ("4 B av. Jean Lebas", "Avenue Jean Lebas"),
            ("av jb lebas", "Avenue Jean-Baptiste Lebas"),
            ("pl st pierre", "Place Saint-Pierre"),
            ("rue de l'Alma Roubaix", "Rue de l'Alma"),
            ("rue pierre de roubaix", "Rue Pierre de Roubaix"),
            ("GRAND PLACE", "Grand'Place"),
            ("3 ponts", "Trois-Ponts"),
        ] {
            assert_eq!(distance(typed, known), Some(0), "{typed}");
        }
    }

    #[test]
    fn one_or_two_wrong_letters_are_forgiven_and_no_more() {
        assert_eq!(distance("bd gambeta", "Boulevard Gambetta"), Some(LETTER));
        assert_eq!(distance("bouvelard ganbeta", "Boulevard Gambetta"), Some(2 * LETTER));
        assert_eq!(distance("boulevard gabeba", "Boulevard Gambetta"), None);
        assert_eq!(distance("rue de lyon", "Rue de Laon"), Some(LETTER));
        assert_eq!(distance("rue de la pax", "Rue de la Paye"), None);
    }

    #[test]
    fn another_kind_of_street_or_a_part_of_the_name_comes_second() {
        assert_eq!(distance("rue de verdun", "Avenue de Verdun"), Some(OTHER_KIND));
        assert_eq!(distance("lebas", "Avenue Jean-Baptiste Lebas"), Some(STREET_PART + 2));
        assert_eq!(distance("jean lebas charles", "Avenue Jean-Baptiste Lebas"), None);
        assert_eq!(distance("mairie", "Rue Marie Buisine"), None);
    }
}
