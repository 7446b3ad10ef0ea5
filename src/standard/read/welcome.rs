//! Conditions and services.

use super::Line;
use crate::standard::word::{self, InCells};
use crate::standard::{Column, Expected, cell, derive, write};
use crate::venue::{Answer, Answers, Care, Conditions, Language, Provenance, Service, ServiceKind, Word};

impl Line<'_> {
    pub(super) fn words<T: InCells + PartialEq>(&self, column: Column) -> Vec<Word<T>> {
        self.get(column).map(word::words).unwrap_or_default()
    }

    pub(super) fn bars(&self, column: Column) -> Vec<String> {
        cell::split_bars(self.get(column).unwrap_or_default()).map(str::to_owned).collect()
    }

    fn yes<T: InCells + Ord>(&self, column: Column) -> Answers<Word<T>> {
        self.words(column).into_iter().map(|word| (word, Answer::Yes)).collect()
    }

    pub(super) fn conditions(&mut self) -> Conditions {
        let mut care: Answers<Word<Care>> = self.yes(Column::Care);
        let mut languages = self.languages();
        let told = !languages.is_empty();
        let english = Word::Other(write::ENGLISH.to_owned());
        if care.contains_key(&english) {
            care.remove(&english);
            if let Ok(english) = "en".parse() {
                languages.insert(english, Answer::Yes);
            }
        }
        // Which languages it speaks nobody says, unless our own column does.
        if told {
            care.remove(&Word::Other(write::OTHER_LANGUAGES.to_owned()));
        }
        Conditions {
            costs: self.words(Column::Costs),
            access: self.words(Column::Access),
            support: self.words(Column::Support),
            mobility: self.words(Column::Mobility),
            national_services: self.words(Column::Services),
            audiences: self.yes(Column::Audiences),
            care,
            languages,
            wheelchair: self.answer(Column::Wheelchair),
            accessibility_sheet: self.link(Column::AccessibilitySheet),
            papers: self.bars(Column::Papers),
            transport: self.text(Column::Transport),
        }
    }

    fn languages(&mut self) -> Answers<Language> {
        let mut languages = Answers::default();
        for code in cell::split_words(self.get(Column::Languages).unwrap_or_default()) {
            match code.to_lowercase().parse() {
                Ok(language) => languages.insert(language, Answer::Yes),
                Err(_) => self.wrong(Column::Languages, code, Expected::Language),
            }
        }
        languages
    }

    fn answer(&mut self, column: Column) -> Option<Answer> {
        let cell = self.get(column)?;
        let answer = cell.to_lowercase().parse().ok();
        if answer.is_none() {
            self.wrong(column, cell, Expected::Answer);
        }
        answer
    }

    fn kinds(&mut self, column: Column) -> Vec<ServiceKind> {
        let mut kinds = Vec::new();
        for part in cell::split(self.get(column).unwrap_or_default()) {
            match part.parse().ok().or_else(|| word::known(part)) {
                Some(kind) => kinds.push(kind),
                None => self.wrong(column, part, Expected::ServiceName),
            }
        }
        kinds
    }
}

/// The uses our own columns name, and those the standard's surely tell of; a no of our own columns stands.
pub fn services(line: &mut Line<'_>, conditions: &Conditions, said: &Provenance) -> Vec<Service> {
    let (own, absent) = (line.kinds(Column::OwnServices), line.kinds(Column::AbsentServices));
    let told = derive::kinds(&conditions.national_services, &conditions.support);
    let answer = |kind: &ServiceKind| {
        if absent.contains(kind) {
            return Some(Answer::No);
        }
        (own.contains(kind) || told.contains(kind)).then_some(Answer::Yes)
    };
    let kinds = ServiceKind::ALL.iter().filter_map(|kind| Some((*kind, answer(kind)?)));
    kinds.map(|(kind, offered)| Service::bare(kind, offered, said.clone())).collect()
}
