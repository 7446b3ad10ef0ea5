//! The address service asked about the venues of a page, all at once.

use super::Seen;
use crate::territory::lookup::{Answer, Located, Question};
use crate::venue::{Precision, Venue};
use crate::web::Cx;

/// What the service said of a venue's address.
pub(super) enum Found {
    Sure(Located),
    Unsure(Located),
    Nothing,
    /// The venue has no street to ask about.
    NoStreet,
    /// It did not answer, or there was no time left.
    Away,
}

impl Found {
    /// What is not better than what is known is left to a human.
    fn of(venue: &Venue, answer: Answer) -> Self {
        match answer {
            Answer::Sure(located) => {
                let better = located.position.precision == Precision::Building || venue.position.is_none();
                if better { Self::Sure(located) } else { Self::Unsure(located) }
            }
            Answer::Unsure(located) => Self::Unsure(located),
            Answer::Nothing => Self::Nothing,
            Answer::Away => Self::Away,
        }
    }

    /// Key of the sentence.
    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::Sure(_) => "positions-sure",
            Self::Unsure(_) => "positions-unsure",
            Self::Nothing => "positions-nothing",
            Self::NoStreet => "positions-no-street",
            Self::Away => "positions-away",
        }
    }

    pub(super) fn label(&self) -> Option<(&str, String)> {
        match self {
            Self::Unsure(located) => Some((&located.label, located.score.to_string())),
            Self::Sure(_) | Self::Nothing | Self::NoStreet | Self::Away => None,
        }
    }
}

/// One answer for each venue, in their order.
pub(super) async fn ask(cx: &Cx, seen: &[Seen]) -> Vec<Found> {
    let questions: Vec<Option<Question>> = seen.iter().map(|one| Question::of(&one.venue)).collect();
    let asked: Vec<Question> = questions.iter().flatten().cloned().collect();
    let mut answers = cx.app.outside().look_up(&asked, cx.app.territory()).await.into_iter();
    let found = seen.iter().zip(questions).map(|(one, question)| match question {
        Some(_) => answers.next().map_or(Found::Away, |answer| Found::of(&one.venue, answer)),
        None => Found::NoStreet,
    });
    found.collect()
}
