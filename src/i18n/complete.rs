//! Whether everything is said in every language, and with the same arguments.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::Lang;
use super::lang::Reach;
use super::parts::{PUBLIC, Source};

/// What is wrong with the messages: lines that cannot be read, keys another language lacks or has too many, arguments
/// that are not those of French, plurals without the words a language needs.
pub fn findings() -> Vec<String> {
    let whole = blocks(Lang::French.sources());
    let public = blocks(PUBLIC);
    let mut findings = Vec::new();
    for lang in Lang::ALL {
        let needed = match lang.reach() {
            Reach::Whole => &whole,
            Reach::Public => &public,
        };
        unreadable(lang, &mut findings);
        compare(lang, needed, &mut findings);
    }
    findings
}

fn unreadable(lang: Lang, findings: &mut Vec<String>) {
    for (file, text) in lang.sources() {
        if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
            findings.extend(errors.iter().map(|error| format!("{file}: {error}")));
        }
    }
}

/// Each language says an hour with those it needs of [`OF_HOURS`].
const HOURS: [&str; 4] = ["easy-hour", "easy-hour-minutes", "easy-noon", "easy-midnight"];
const OF_HOURS: [&str; 3] = ["h", "m", "text"];

fn compare(lang: Lang, french: &BTreeMap<&str, String>, findings: &mut Vec<String>) {
    let (own, code) = (blocks(lang.sources()), lang.code());
    for (key, text) in french {
        let Some(said) = own.get(key) else {
            findings.push(format!("{code} lacks “{key}”"));
            continue;
        };
        let (asked, given) = (arguments(said), arguments(text));
        let fits = if HOURS.contains(key) {
            asked.iter().all(|name| OF_HOURS.contains(name))
        } else {
            asked == given
        };
        if !fits {
            findings.push(format!("{code} “{key}” has the arguments {asked:?}, French {given:?}"));
        }
        if said.contains("[one]") && few(lang) && !said.contains("[few]") {
            findings.push(format!("{code} “{key}” lacks its plural [few]"));
        }
    }
    let more = own.keys().filter(|key| !french.contains_key(*key));
    findings.extend(more.map(|key| format!("{code} has “{key}”, which French lacks")));
}

/// Languages that say two otherwise than five (CLDR, cardinal plurals). Arabic has more forms than that, and says
/// some of its counts without any.
const fn few(lang: Lang) -> bool {
    matches!(lang, Lang::Romanian | Lang::Polish | Lang::Russian | Lang::Ukrainian)
}

/// Each message of these files by its key, as it is written.
fn blocks(sources: &'static [Source]) -> BTreeMap<&'static str, String> {
    let mut blocks: BTreeMap<&str, String> = BTreeMap::new();
    let mut key = None;
    for line in sources.iter().flat_map(|(_, text)| text.lines()) {
        if line.starts_with('#') {
            continue;
        }
        key = key_of(line).or(key);
        if let Some(key) = key {
            blocks.entry(key).or_default().push_str(line);
        }
    }
    blocks
}

/// `$n`, `$day`: what a message needs to be told.
fn arguments(text: &str) -> BTreeSet<&str> {
    let name = |rest: &'_ str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    text.split('$').skip(1).map(|rest| rest.get(..name(rest).unwrap_or(rest.len())).unwrap_or(rest)).collect()
}

fn key_of(line: &'static str) -> Option<&'static str> {
    let (key, _) = line.split_once(" =")?;
    key.starts_with(|c: char| c.is_ascii_lowercase()).then_some(key)
}

/// The keys of all messages of a language.
pub fn keys(lang: Lang) -> impl Iterator<Item = &'static str> {
    lang.sources().iter().flat_map(|(_, text)| text.lines()).filter_map(key_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        let findings = findings();
        assert!(findings.is_empty(), "{}", findings.join("\n"));
    }

    #[test]
    fn a_missing_word_a_lost_argument_and_a_poor_plural_are_found() {
        let french = BTreeMap::from([
            ("home", "home = x".to_owned()),
            ("no-such-key", "no-such-key = x".to_owned()),
            ("place-lead", "place-lead = { $place }".to_owned()),
        ]);
        let mut found = Vec::new();
        compare(Lang::Russian, &french, &mut found);
        assert!(found.contains(&"ru lacks “no-such-key”".to_owned()));
        assert!(found.iter().any(|finding| finding.starts_with("ru “place-lead” has the arguments")));
        assert!(found.iter().any(|finding| finding.starts_with("ru has “list”")));
        assert_eq!(arguments("{ $n -> [one] { $who } }"), BTreeSet::from(["n", "who"]));
    }
}
