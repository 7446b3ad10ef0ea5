//! Lines without position: what is asked of the address service, and what its answer makes of the venue.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::said::Reading;
use super::{Choices, Known};
use crate::territory::lookup::{Answer, Located, Question};
use crate::venue::vocabulary::vocabulary;
use crate::venue::{FactGroup, Venue};

/// What the service answered, and on which day.
pub type Answers = HashMap<Question, (NaiveDate, Answer)>;

vocabulary! {
    /// Why no position was found.
    Unfound {
        Unknown = "inconnue" "Adresse inconnue",
        NoStreet = "sans-rue" "Pas de rue",
        Away = "pas-cherchee" "Pas cherchée",
    }
}

/// What came of looking for the position of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Looked {
    Sure(Located),
    /// Its best address: a human places the venue.
    Unsure(Located),
    Not(Unfound),
}

/// What is to be asked so that every line can be planned. A venue that stands somewhere already is not asked about.
pub fn questions(reading: &Reading, known: &Known, choices: &Choices) -> Vec<Question> {
    let mut seen = HashSet::new();
    let lines = reading.lines.iter().filter_map(|said| Some((said, said.venue.as_ref().ok()?)));
    let lost = lines.filter(|(said, venue)| {
        let meant = known.meant(&said.identifier, venue, choices);
        let here = meant.and_then(|id| known.venues.get(&id));
        is_lost(venue, here.map(|(here, _)| &**here))
    });
    let asked = lost.filter_map(|(_, venue)| Question::of(venue));
    asked.filter(|asked| !known.answers.contains_key(asked) && seen.insert(asked.clone())).collect()
}

/// Puts the venue where the service surely puts its address; None where nothing had to be looked for.
pub(super) fn place(venue: &mut Venue, here: Option<&Venue>, known: &Known) -> Option<Looked> {
    if !is_lost(venue, here) {
        return None;
    }
    let Some(question) = Question::of(venue) else { return Some(Looked::Not(Unfound::NoStreet)) };
    Some(match known.answers.get(&question) {
        Some((day, Answer::Sure(located))) => {
            venue.position = Some(located.position);
            venue.said.insert(FactGroup::Position, located.said(*day));
            Looked::Sure(located.clone())
        }
        Some((_, Answer::Unsure(located))) => Looked::Unsure(located.clone()),
        Some((_, Answer::Nothing)) => Looked::Not(Unfound::Unknown),
        Some((_, Answer::Away)) | None => Looked::Not(Unfound::Away),
    })
}

fn is_lost(venue: &Venue, here: Option<&Venue>) -> bool {
    venue.position.is_none() && here.is_none_or(|here| here.position.is_none())
}
