//! Calls of the city to venues that letters do not reach, or that do not answer them.

use chrono::{Days, NaiveDate};
use sqlx::SqliteConnection;

use super::{known, store};
use crate::venue::Venue;
use crate::venue::catalogue::Catalogue;
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// What came of a call.
    Answer {
        AllRight = "tout-est-juste" "Tout est juste",
        ToCorrect = "a-corriger" "À corriger",
        Nobody = "pas-de-reponse" "Pas de réponse",
    }
}

/// The last call to a venue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    pub answer: Answer,
    pub on: NaiveDate,
}

/// Days after which a venue that did not answer is called again.
const AGAIN: u64 = 7;

impl Call {
    /// Nobody answered a few days ago.
    fn rests(self, today: NaiveDate) -> bool {
        self.answer == Answer::Nobody && today < self.on + Days::new(AGAIN)
    }
}

/// The venues to call today with the last call to each, those that wait longest first.
pub async fn due<'a>(
    db: &mut SqliteConnection,
    catalogue: &'a Catalogue,
    today: NaiveDate,
) -> sqlx::Result<Vec<(&'a Venue, Option<Call>)>> {
    let calls = store::last_calls(&mut *db).await?;
    let known = known(db, catalogue).await?;
    let to_call = known.iter().filter(|known| known.is_to_call(today)).map(|known| known.venue);
    let mut due: Vec<_> = to_call
        .map(|venue| (venue, calls.get(venue.id.as_str()).copied()))
        .filter(|(_, last)| last.is_none_or(|call| !call.rests(today)))
        .collect();
    due.sort_by_key(|(venue, _)| (venue.last_confirmed(), &venue.name));
    Ok(due)
}
