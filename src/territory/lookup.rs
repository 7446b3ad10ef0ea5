//! The address of a venue asked of the national address service, and how far its answer is believed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Territory;
use crate::venue::{
    CommuneCode, Confirmer, FactDate, Point, Position, Postcode, Precision, Provenance, Venue,
};

/// Name of the service as a source of facts.
pub const SERVICE: &str = "Base Adresse Nationale";

/// From this score on (0 to 1) a position is believed; below, a human places the venue.
const SURE: f64 = 0.8;

/// An address the service knows, in its own writing.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// In one line: “17 Grand Place 59100 Roubaix”.
    pub label: String,
    /// Number and street; none for a whole commune.
    pub street: Option<String>,
    pub postcode: Option<Postcode>,
    pub commune: String,
    pub insee: Option<CommuneCode>,
    pub point: Point,
    pub precision: Precision,
    /// From 0 to 1.
    pub score: f64,
}

/// What is asked: the address of a venue, and nothing else of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Question {
    /// “17 Grand Place 59100 Roubaix”
    pub address: String,
    /// The commune it is said to be in.
    pub insee: Option<CommuneCode>,
}

impl Question {
    /// None without a street: the middle of a commune is no place to send somebody to.
    pub fn of(venue: &Venue) -> Option<Self> {
        let address = &venue.address;
        let postcode = address.postcode.as_ref().map(ToString::to_string);
        let parts = [Some(address.street.clone()?), postcode, Some(address.commune.clone())];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Some(Self { address: text, insee: address.insee.clone() })
    }
}

/// Where the service puts an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Located {
    /// The address it found, in one line.
    pub label: String,
    pub position: Position,
    /// From 0 to 100.
    pub score: u8,
}

impl Located {
    /// Who is said to say so, on the day the service said it.
    pub fn said(&self, day: NaiveDate) -> Provenance {
        Provenance { source: SERVICE.into(), date: Some(FactDate::Day(day)), by: Confirmer::PublicSource }
    }

    /// What the public history tells, in French, the venue's language.
    pub fn reason(&self) -> String {
        format!("Position trouvée à partir de l’adresse (sûre à {} %)", self.score)
    }
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Sure(Located),
    /// Its best address; not sure enough, in another commune, or only a commune.
    Unsure(Located),
    Nothing,
    /// The service is not set, or did not answer in time.
    Away,
}

impl Territory {
    /// How far the best address the service found is believed. `None` is an answer without any address.
    pub fn judge(&self, question: &Question, best: Option<Suggestion>) -> Answer {
        let Some(best) = best else { return Answer::Nothing };
        let position = Position { point: best.point, precision: best.precision };
        let exact = best.street.is_some() && self.refuses(&position).is_none();
        let sure = best.score >= SURE && exact && self.is_where_asked(question, &best);
        let located = Located { label: best.label, position, score: percent(best.score) };
        if sure { Answer::Sure(located) } else { Answer::Unsure(located) }
    }

    /// By the outlines; of a commune elsewhere the service's own word is all there is.
    fn is_where_asked(&self, question: &Question, best: &Suggestion) -> bool {
        let elsewhere = question.insee.as_ref().filter(|insee| self.commune(insee).is_none());
        match elsewhere {
            Some(insee) => best.insee.as_ref() == Some(insee),
            None => self.doubt(best.point.lat(), best.point.lon(), question.insee.as_ref()).is_none(),
        }
    }
}

/// A score from 0 to 1, in hundredths.
fn percent(score: f64) -> u8 {
    let hundredths = (score * 100.0).round().clamp(0.0, 100.0);
    (0..=100_u8).find(|n| f64::from(*n) >= hundredths).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(score: f64, street: Option<&str>, at: (f64, f64)) -> Answer {
        let question = Question { address: "1 rue A 59100 Roubaix".to_owned(), insee: "59512".parse().ok() };
        let best = Suggestion {
            label: "1 Rue A 59100 Roubaix".to_owned(),
            street: street.map(str::to_owned),
            postcode: None,
            commune: "Roubaix".to_owned(),
            insee: None,
            point: Point::new(at.0, at.1).unwrap(),
            precision: Precision::Building,
            score,
        };
        Territory::roubaix().unwrap().judge(&question, Some(best))
    }

    #[test]
    fn a_position_is_believed_when_it_is_sure_exact_and_in_its_commune() {
        let here = (50.6916, 3.1748);
        assert!(matches!(judged(0.8, Some("1 Rue A"), here), Answer::Sure(located) if located.score == 80));
        assert!(matches!(judged(0.79, Some("1 Rue A"), here), Answer::Unsure(_)));
        assert!(matches!(judged(0.95, None, here), Answer::Unsure(_)), "a whole commune");
        assert!(matches!(judged(0.95, Some("1 Rue A"), (48.85, 2.35)), Answer::Unsure(_)), "in Paris");
        assert!(matches!(judged(0.95, Some("1 Rue A"), (50.6873, 3.1833)), Answer::Unsure(_)), "the centre");
    }
}
