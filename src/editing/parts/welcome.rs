//! Whom the venue welcomes, in which languages, and how.

use std::fmt::Display;

use super::Typed;
use super::reader::Reader;
use super::sheet::{Choice, How, Row, Sheet};
use crate::listing::words;
use crate::venue::{
    Access, Answer, Answers, Audience, Care, Cost, Language, Mobility, NationalService, Support, Venue, Word,
};

/// The languages asked about, in the order of `language-…`; those a venue speaks besides stand after them.
const LANGUAGES: [&str; 15] =
    ["fr", "ar", "en", "pt", "es", "it", "tr", "ro", "pl", "uk", "ru", "ps", "fa", "am", "lsf"];

pub fn of(venue: &Venue) -> Typed {
    let mut typed = Typed::default();
    let said = &venue.conditions;
    answered(&mut typed, "public", &said.audiences);
    answered(&mut typed, "soin", &said.care);
    answered(&mut typed, "langue", &said.languages);
    typed.put("fauteuil", said.wheelchair.map_or("", Answer::word));
    said.access.iter().for_each(|word| typed.put("acces", word));
    said.support.iter().for_each(|word| typed.put("accompagnement", word));
    said.mobility.iter().for_each(|word| typed.put("mobilite", word));
    said.costs.iter().for_each(|word| typed.put("prix", word));
    said.national_services.iter().for_each(|word| typed.put("national", word));
    typed
}

fn answered<T: Display + Ord>(typed: &mut Typed, prefix: &str, answers: &Answers<T>) {
    answers.iter().for_each(|(word, answer)| typed.put(&format!("{prefix}-{word}"), answer));
}

pub fn fields(sheet: &mut Sheet<'_>, venue: &Venue) {
    let said = &venue.conditions;
    asked(sheet, ("publics", "public", "audience"), Audience::ALL);
    sheet.said("publics-autres", others(&said.audiences));
    asked(sheet, ("soins", "soin", "care"), Care::ALL);
    sheet.said("soins-autres", others(&said.care));
    let wheelchair = sheet.cx.t("part-fauteuil-row");
    sheet.answers("fauteuils", vec![Row::new("fauteuil".to_owned(), wheelchair)]);
    let lang = sheet.cx.lang;
    let language =
        |language: &Language| Row::new(format!("langue-{language}"), words::language(lang, language));
    sheet.answers("langues", languages(venue).iter().map(language).collect());
    ticks(sheet, ("acces", "access"), Access::ALL, &said.access);
    ticks(sheet, ("accompagnement", "support"), Support::ALL, &said.support);
    ticks(sheet, ("mobilite", "mobility"), Mobility::ALL, &said.mobility);
    ticks(sheet, ("prix", "cost"), Cost::ALL, &said.costs);
    ticks(sheet, ("national", "national"), NationalService::ALL, &said.national_services);
}

/// Rows under a legend, one a word: (key of the legend, prefix of the fields, prefix of the words).
fn asked(sheet: &mut Sheet<'_>, (legend, prefix, words): (&str, &str, &str), all: &[impl Display]) {
    let row = |word| Row::new(format!("{prefix}-{word}"), sheet.cx.t(&format!("{words}-{word}")));
    let rows = all.iter().map(row).collect();
    sheet.answers(legend, rows);
}

/// Check boxes for the words of a vocabulary, and for those of the venue that are outside it.
fn ticks<T: Display>(sheet: &mut Sheet<'_>, (name, words): (&str, &str), all: &[T], has: &[Word<T>]) {
    let other = |word: &Word<T>| match word {
        Word::Known(_) => None,
        Word::Other(text) => Some(Choice::new(word.to_string(), text)),
    };
    let options =
        all.iter().map(|word| sheet.word(words, word)).chain(has.iter().filter_map(other)).collect();
    sheet.choices(name, How::Several, options, vec![]);
}

fn others<T: Ord>(answers: &Answers<Word<T>>) -> Vec<String> {
    let other = |word: &Word<T>| match word {
        Word::Known(_) => None,
        Word::Other(text) => Some(text.clone()),
    };
    answers.keys().filter_map(other).collect()
}

fn languages(venue: &Venue) -> Vec<Language> {
    let mut all: Vec<Language> = LANGUAGES.iter().filter_map(|code| code.parse().ok()).collect();
    let more: Vec<Language> =
        venue.conditions.languages.keys().filter(|known| !all.contains(known)).cloned().collect();
    all.extend(more);
    all
}

pub fn apply(reader: &mut Reader<'_>, venue: &mut Venue) {
    let languages = languages(venue);
    let said = &mut venue.conditions;
    let audiences: Vec<Word<Audience>> = Audience::ALL.iter().copied().map(Word::Known).collect();
    let care: Vec<Word<Care>> = Care::ALL.iter().copied().map(Word::Known).collect();
    said.audiences = reader.answers("public", &audiences, &said.audiences);
    said.care = reader.answers("soin", &care, &said.care);
    said.languages = reader.answers("langue", &languages, &said.languages);
    said.wheelchair = reader.answer("fauteuil");
    said.access = reader.words("acces", &said.access, Access::ALL);
    said.support = reader.words("accompagnement", &said.support, Support::ALL);
    said.mobility = reader.words("mobilite", &said.mobility, Mobility::ALL);
    said.costs = reader.words("prix", &said.costs, Cost::ALL);
    said.national_services = reader.words("national", &said.national_services, NationalService::ALL);
}
