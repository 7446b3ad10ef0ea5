//! The needs, all of them, in their order.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

use super::{Group, Need, NeedId, Own, Switch};
use crate::settings::Line;
use crate::venue::name::fold;
use crate::venue::{Audience, Slug};

use super::{Pointer, Way};

const FILE: &str = include_str!("needs.json");

/// Every need there is, in the order they are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Needs(Vec<Need>);

/// What is wrong with the file of the needs.
#[derive(Debug)]
pub struct BadNeeds(String);

impl fmt::Display for BadNeeds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the needs: {}", self.0)
    }
}

impl std::error::Error for BadNeeds {}

/// A need as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: NeedId,
    group: Group,
    icon: String,
    #[serde(default)]
    with: Vec<Way>,
    #[serde(default)]
    alone: Vec<Way>,
    audience: Option<Audience>,
    label: Option<Slug>,
    #[serde(default)]
    sayings: Vec<Line>,
    #[serde(default)]
    papers: Vec<Pointer>,
    #[serde(default)]
    links: Vec<Pointer>,
    #[serde(default)]
    offers: Vec<Pointer>,
}

impl From<Entry> for Need {
    fn from(entry: Entry) -> Self {
        let Entry { id, group, icon, with, alone, audience, label, sayings, papers, links, offers } = entry;
        let own = Own { shown: Switch::On, with, alone, audience, label, sayings, papers, links, offers };
        Self::bare(id, group, icon).changed(own)
    }
}

impl Needs {
    /// The needs in the program.
    pub fn embedded() -> Result<Self, BadNeeds> {
        Self::read(FILE)
    }

    /// The needs of a file, or its first fault.
    pub fn read(text: &str) -> Result<Self, BadNeeds> {
        let entries: Vec<Entry> = serde_json::from_str(text).map_err(|fault| BadNeeds(fault.to_string()))?;
        let needs: Vec<Need> = entries.into_iter().map(Need::from).collect();
        let mut seen = BTreeSet::new();
        for need in &needs {
            if !seen.insert(&need.id) {
                return Err(BadNeeds(format!("“{}” is there twice", need.id)));
            }
            if need.services.is_empty() && need.links.is_empty() && need.offers.is_empty() {
                return Err(BadNeeds(format!("nothing answers “{}”", need.id)));
            }
        }
        match Group::ALL.iter().find(|group| needs.iter().all(|need| need.group != **group)) {
            Some(empty) => Err(BadNeeds(format!("nothing stands behind “{empty}”"))),
            None => Ok(Self(needs)),
        }
    }

    /// These needs, each as the coordinator has it where there is such a version.
    #[must_use]
    pub fn with(self, mut versions: BTreeMap<NeedId, Own>) -> Self {
        let laid = |need: Need| match versions.remove(&need.id) {
            Some(own) => need.changed(own),
            None => need,
        };
        Self(self.0.into_iter().map(laid).collect())
    }

    /// Those that are shown.
    pub fn all(&self) -> impl Iterator<Item = &Need> {
        self.0.iter().filter(|need| need.shown == Switch::On)
    }

    /// All, also those switched off: for the coordinator.
    pub fn every(&self) -> &[Need] {
        &self.0
    }

    /// The need of that name, if it is shown.
    pub fn find(&self, id: &NeedId) -> Option<&Need> {
        self.all().find(|need| need.id == *id)
    }

    /// Those behind a button.
    pub fn of(&self, group: Group) -> impl Iterator<Item = &Need> {
        self.all().filter(move |need| need.group == group)
    }

    /// Those somebody may mean by a text: a word of four letters begins one of their sayings' words, or a shorter one
    /// is a saying (“CAF”).
    pub fn said(&self, text: &str) -> Vec<&Need> {
        let typed = fold(text);
        let words: Vec<&str> =
            typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let means = |saying: &Line| {
            let saying = fold(saying.as_str());
            words.iter().any(|word| {
                saying == **word
                    || word.chars().count() > 3 && saying.split(' ').any(|own| own.starts_with(word))
            })
        };
        self.all().filter(|need| need.sayings.iter().any(means)).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn the_needs_in_the_program_can_be_read_and_are_named() {
        let needs = Needs::embedded().unwrap();
        for need in needs.every() {
            assert!(Lang::French.knows(&need.key()), "{}", need.key());
        }
        for group in Group::ALL {
            assert!(Lang::French.knows(&format!("need-group-{group}")), "{group}");
        }
        assert!(Group::ALL.len() <= 9, "nine large buttons at most");
    }

    #[test]
    fn every_need_has_a_pictogram_of_the_sprite() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/icons/index.mjs");
        let sprite = std::fs::read_to_string(path).unwrap();
        let drawn =
            |icon: &str| sprite.contains(&format!("{icon}: '")) || sprite.contains(&format!("'{icon}': '"));
        let needs = Needs::embedded().unwrap();
        let icons = needs.every().iter().map(|need| need.icon.as_str());
        for icon in icons.chain(Group::ALL.iter().map(|group| group.icon())) {
            assert!(drawn(icon), "{icon}");
        }
    }

    #[test]
    fn what_is_pointed_to_is_said_in_every_language() {
        let needs = Needs::embedded().unwrap();
        for need in needs.every() {
            for pointer in need.papers.iter().chain(&need.links).chain(&need.offers) {
                for lang in Lang::ALL {
                    let code = lang.code();
                    assert_eq!(pointer.what.lang(code), code, "{}: {}", need.id, pointer.what.get("fr"));
                }
            }
        }
    }

    #[test]
    fn a_file_with_a_fault_is_refused_and_says_why() {
        for (text, why) in [
            ("{}", "expected a sequence"),
            (r#"[{"id":"A b","group":"papier","icon":"x"}]"#, "not a slug"),
            (r#"[{"id":"a","group":"piscine","icon":"x"}]"#, "piscine"),
            (r#"[{"id":"a","group":"papier","icon":"x","with":["piscine"]}]"#, "piscine"),
            (r#"[{"id":"a","group":"papier","icon":"x","new":1}]"#, "unknown field"),
            (r#"[{"id":"a","group":"papier","icon":"x"}]"#, "nothing answers"),
            (
                r#"[{"id":"a","group":"papier","icon":"x","alone":["wifi"]},{"id":"a","group":"papier","icon":"x","alone":["wifi"]}]"#,
                "twice",
            ),
            (r#"[{"id":"a","group":"papier","icon":"x","alone":["wifi"]}]"#, "nothing stands behind"),
            (
                r#"[{"id":"a","group":"papier","icon":"x","links":[{"what":{"en":"x"},"publisher":"x","url":"a.fr"}]}]"#,
                "fr",
            ),
            (
                r#"[{"id":"a","group":"papier","icon":"x","links":[{"what":{"fr":"x"},"publisher":"x","url":"javascript:1"}]}]"#,
                "web address",
            ),
        ] {
            let refused = Needs::read(text).unwrap_err().to_string();
            assert!(refused.contains(why), "{text}: {refused}");
        }
    }

    #[test]
    fn a_coordinators_version_is_laid_over_and_may_hide_a_need() {
        let needs = Needs::embedded().unwrap();
        let id: NeedId = "imprimer".parse().unwrap();
        let own = Own { shown: Switch::Off, ..needs.find(&id).unwrap().own() };
        let laid = needs.clone().with([(id.clone(), own)].into());
        assert!(laid.find(&id).is_none());
        assert_eq!(laid.every().len(), needs.every().len());
    }

    #[test]
    fn people_say_it_in_their_own_words() {
        let needs = Needs::embedded().unwrap();
        let ids = |text: &str| needs.said(text).iter().map(|need| need.id.to_string()).collect::<Vec<_>>();
        assert!(ids("Déclarer mes impôts").contains(&"impots".to_owned()));
        assert!(ids("Pronote").contains(&"enfants".to_owned()));
        assert_eq!(ids("la caf"), ["caf"]);
        assert_eq!(ids("zzzz"), Vec::<String>::new());
        assert_eq!(ids(""), Vec::<String>::new());
    }
}
