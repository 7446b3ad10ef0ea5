//! What of a question is counted.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::{Kind, Outcome, Sum};
use crate::venue::filter::{Ask, Filter, Page, When};
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// The part of the day somebody asks for.
    Part {
        Morning = "matin" "Avant midi",
        Noon = "midi" "De midi à 14 heures",
        Afternoon = "apres-midi" "De 14 à 18 heures",
        Evening = "soir" "Après 18 heures",
    }
}

impl Part {
    /// Of an hour, 0 to 23.
    const fn of(hour: u32) -> Self {
        match hour {
            0..=11 => Self::Morning,
            12..=13 => Self::Noon,
            14..=17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// The word of "now"; a day is counted by its weekday, 1 (Monday) to 7.
const NOW: &str = "maintenant";

/// The sums of a question to the list or the map, and whether it had an answer. A question that asks nothing, and the
/// further pages of an answer, count nothing.
pub fn of_filter(filter: &Filter, answers: usize) -> Vec<Sum> {
    let asks = Filter { order: None, page: Page::default(), ..filter.clone() } != Filter::default();
    if !asks || filter.page != Page::default() {
        return Vec::new();
    }
    let mut sums: Vec<Sum> = filter.services.iter().map(|kind| Sum::new(Kind::Service, &kind)).collect();
    sums.extend(filter.district.iter().map(|id| Sum::new(Kind::District, id)));
    let now = (filter.open == Ask::Yes).then_some(When::Now);
    sums.extend(Some(filter.when).filter(|when| *when != When::Now).or(now).into_iter().flat_map(of_moment));
    sums.push(outcome(answers));
    sums
}

/// Now, or a weekday; and the part of the day where an hour is asked.
pub fn of_moment(when: When) -> Vec<Sum> {
    let day = |day: NaiveDate| Sum::new(Kind::Moment, &day.weekday().number_from_monday());
    let hour = |at: NaiveDateTime| Sum::new(Kind::Hour, &Part::of(at.hour()));
    match when {
        When::Now => vec![Sum::new(Kind::Moment, &NOW)],
        When::Day(asked) => vec![day(asked)],
        When::At(at) | When::Between(at, _) => vec![day(at.date()), hour(at)],
    }
}

/// Whether a question had an answer.
pub fn outcome(answers: usize) -> Sum {
    Sum::new(Kind::Answer, if answers == 0 { &Outcome::None } else { &Outcome::Some })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(query: &[(&str, &str)], answers: usize) -> Vec<String> {
        let filter = Filter::read(query.iter().copied()).unwrap();
        of_filter(&filter, answers).into_iter().map(|sum| format!("{} {}", sum.kind, sum.word)).collect()
    }

    #[test]
    fn of_a_question_the_words_are_counted_each_alone() {
        let asked = [("service", "imprimante"), ("quartier", "alma"), ("quand", "2026-12-03T14:30")];
        assert_eq!(
            words(&asked, 0),
            ["service imprimante", "quartier alma", "moment 4", "heure apres-midi", "reponse rien"]
        );
        assert_eq!(words(&[("ouvert", "oui")], 3), ["moment maintenant", "reponse trouve"]);
    }

    #[test]
    fn what_somebody_wrote_or_where_they_are_is_not_counted() {
        let asked = [("q", "Madame Dupont"), ("pres", "50.69,3.17")];
        assert_eq!(words(&asked, 1), ["reponse trouve"]);
    }

    #[test]
    fn the_whole_list_and_its_further_pages_count_nothing() {
        assert!(words(&[], 40).is_empty() && words(&[("page", "2"), ("tri", "nom")], 40).is_empty());
        assert!(words(&[("service", "scanner"), ("page", "2")], 40).is_empty());
    }
}
