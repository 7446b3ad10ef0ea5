//! A text into the few things opening hours are made of.

use std::ops::Range;

use chrono::Weekday;

use super::super::editor::Weeks;
use crate::text::fold;

/// One thing said, and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub said: Said,
    pub at: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Day(Weekday),
    EveryDay,
    /// Minutes from midnight.
    Time(u16),
    /// “à”, “au”, “-”.
    To,
    /// “et”, a comma, a slash.
    And,
    Half(Half),
    Closed,
    Except,
    Appointment,
    WalkIn,
    /// “jusqu'à”.
    Until,
    /// “1er”, “deuxième”, “semaines paires”.
    Weeks(Weeks),
    SchoolHolidays,
    PublicHolidays,
    Open,
    Close,
    /// A full stop or the end of a line.
    Stop,
    /// A word that says nothing of hours, such as “de” or “le”.
    Noise,
    /// A word nobody here knows.
    Other,
    /// A number or a month: it may change everything.
    Alarming,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
}

/// The tokens of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let (said, length) = if first.is_ascii_digit() {
            number(rest)
        } else if first.is_alphabetic() {
            word(rest)
        } else {
            (mark(first), first.len_utf8())
        };
        if let Some(said) = said {
            tokens.push(Token { said, at: at..at + length });
        }
        at += length;
    }
    tokens
}

fn mark(mark: char) -> Option<Said> {
    Some(match mark {
        '-' | '–' | '—' | '→' => Said::To,
        ',' | '/' | '&' | '+' => Said::And,
        '(' | '[' => Said::Open,
        ')' | ']' => Said::Close,
        '.' | ';' | '\n' | '|' => Said::Stop,
        _ => return None,
    })
}

/// “9h”, “9 h 30”, “09:30”, “18”, “1er”, “2ème”; the length in bytes.
fn number(rest: &str) -> (Option<Said>, usize) {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (hour, after) = rest.split_at(digits);
    if let Some((weeks, length)) = ordinal(hour, after) {
        return (Some(Said::Weeks(weeks)), digits + length);
    }
    let (minutes, length) = minutes(after);
    let time = hour.parse::<u16>().ok().filter(|hour| digits <= 2 && *hour <= 24);
    let time = time.zip(minutes).map(|(hour, minutes)| hour * 60 + minutes).filter(|time| *time <= 24 * 60);
    (Some(time.map_or(Said::Alarming, Said::Time)), digits + length)
}

fn ordinal(digits: &str, after: &str) -> Option<(Weeks, usize)> {
    let length = after.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let ending = fold(after.get(..length)?);
    let weeks = match (digits, ending.as_str()) {
        ("1", "er" | "ere" | "ers") => Weeks::First,
        ("2", "e" | "eme" | "nd" | "nde") => Weeks::Second,
        ("3", "e" | "eme") => Weeks::Third,
        ("4", "e" | "eme") => Weeks::Fourth,
        _ => return None,
    };
    Some((weeks, length))
}

/// What follows the hour: minutes, and how long they are. `None` where it is no time.
fn minutes(after: &str) -> (Option<u16>, usize) {
    let spaces = after.len() - after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
    let rest = after.get(spaces..).unwrap_or_default();
    let letters: usize = rest.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let sign = match fold(rest.get(..letters).unwrap_or_default()).as_str() {
        "h" | "heure" | "heures" => letters,
        "" if rest.starts_with(':') => 1,
        _ => return (Some(0), 0),
    };
    let (typed, length) = minutes_typed(rest.get(sign..).unwrap_or_default());
    (typed, spaces + sign + length)
}

/// “30”, “ 30”; nothing is the full hour. “9h 12h” goes on with another hour.
fn minutes_typed(after: &str) -> (Option<u16>, usize) {
    let gap = usize::from(after.starts_with(' '));
    let rest = after.get(gap..).unwrap_or_default();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (typed, next) = rest.split_at(digits);
    let another = next.trim_start().starts_with(['h', 'H', ':']);
    match (digits, typed.parse()) {
        (2, Ok(minutes @ 0..60)) if !another => (Some(minutes), gap + digits),
        (0, _) => (Some(0), 0),
        _ if gap == 1 => (Some(0), 0),
        _ => (None, digits),
    }
}

/// A word or a saying of several; the length in bytes.
fn word(rest: &str) -> (Option<Said>, usize) {
    for (saying, said) in SAYINGS {
        if let Some(length) = starts_with(rest, saying) {
            return (Some(*said), length);
        }
    }
    let length = rest.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let word = fold(rest.get(..length).unwrap_or_default());
    (Some(known(&word).unwrap_or(Said::Other)), length)
}

/// Sayings of more than one word, folded; the longest of those that begin alike first.
const SAYINGS: &[(&str, Said)] = &[
    ("sans rendez vous", Said::WalkIn),
    ("sans rdv", Said::WalkIn),
    ("sur rendez vous", Said::Appointment),
    ("avec rendez vous", Said::Appointment),
    ("sur rdv", Said::Appointment),
    ("avec rdv", Said::Appointment),
    ("acces libre", Said::WalkIn),
    ("tous les jours", Said::EveryDay),
    ("vacances scolaires", Said::SchoolHolidays),
    ("jours feries", Said::PublicHolidays),
    ("jour ferie", Said::PublicHolidays),
    ("apres midi", Said::Half(Half::Afternoon)),
    ("jusqu a", Said::Until),
    ("jusqu au", Said::Until),
    ("semaines impaires", Said::Weeks(Weeks::Odd)),
    ("semaine impaire", Said::Weeks(Weeks::Odd)),
    ("semaines paires", Said::Weeks(Weeks::Even)),
    ("semaine paire", Said::Weeks(Weeks::Even)),
];

/// How many bytes of `rest` say `saying`, whatever stands between its words.
fn starts_with(rest: &str, saying: &str) -> Option<usize> {
    let mut at = 0;
    for wanted in saying.split(' ') {
        let here = rest.get(at..)?;
        let gap: usize = here.chars().take_while(|c| " \u{a0}-‑'’/".contains(*c)).map(char::len_utf8).sum();
        let here = here.get(gap..)?;
        let length: usize = here.chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum();
        (fold(here.get(..length)?) == wanted).then_some(())?;
        at += gap + length;
    }
    Some(at)
}

fn known(word: &str) -> Option<Said> {
    Some(match word {
        "midi" => Said::Time(12 * 60),
        "minuit" => Said::Time(24 * 60),
        "a" | "au" | "aux" => Said::To,
        "et" | "puis" | "ainsi" => Said::And,
        "matin" | "matins" | "matinee" => Said::Half(Half::Morning),
        "ferme" | "fermee" | "fermes" | "fermeture" => Said::Closed,
        "sauf" | "hors" | "excepte" => Said::Except,
        "rdv" => Said::Appointment,
        "premier" | "premiers" | "premiere" => Said::Weeks(Weeks::First),
        "deuxieme" | "second" => Said::Weeks(Weeks::Second),
        "troisieme" => Said::Weeks(Weeks::Third),
        "quatrieme" => Said::Weeks(Weeks::Fourth),
        "dernier" => Said::Weeks(Weeks::Last),
        "feries" => Said::PublicHolidays,
        "de" | "du" | "des" | "le" | "la" | "les" | "l" | "d" | "en" | "ouvert" | "ouverte" | "ouverts"
        | "ouverture" | "horaire" | "horaires" | "uniquement" | "seulement" | "public" | "mois"
        | "chaque" | "tous" | "toutes" | "jour" | "jours" | "pendant" | "durant" | "entre" => Said::Noise,
        "janvier" | "fevrier" | "mars" | "avril" | "mai" | "juin" | "juillet" | "aout" | "septembre"
        | "octobre" | "novembre" | "decembre" | "ete" | "hiver" | "mensuel" | "quinzaine" => Said::Alarming,
        _ => Said::Day(weekday(word)?),
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "lundi" | "lundis" | "lun" => Weekday::Mon,
        "mardi" | "mardis" | "mar" => Weekday::Tue,
        "mercredi" | "mercredis" | "mer" => Weekday::Wed,
        "jeudi" | "jeudis" | "jeu" => Weekday::Thu,
        "vendredi" | "vendredis" | "ven" => Weekday::Fri,
        "samedi" | "samedis" | "sam" => Weekday::Sat,
        "dimanche" | "dimanches" | "dim" => Weekday::Sun,
        _ => return None,
    })
}
