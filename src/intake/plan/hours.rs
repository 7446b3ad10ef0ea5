//! Hours in words, or with a slip: a likely reading is asked about, and never applied by itself.

use crate::hours::{Hours, OpeningHours};
use crate::intake::{Choices, Known};
use crate::venue::Venue;

/// What a text may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursQuestion {
    pub text: String,
    /// None when nothing could be made of it: it is shown as text, to confirm.
    pub reading: Option<OpeningHours>,
    /// What was supposed, in French; empty when nothing was.
    pub why: String,
    /// Somebody said that this is what it means.
    pub confirmed: bool,
}

/// Replaces hours somebody confirmed the reading of; asks about the others.
pub(super) fn ask(venue: &mut Venue, known: &Known, choices: &Choices) -> Option<HoursQuestion> {
    let Some(Hours::Text(text)) = &venue.hours else { return None };
    if let Some(hours) = known.readings.get(text) {
        venue.hours = Some(Hours::Read(hours.clone()));
        return None;
    }
    let (reading, why) = read(text);
    let confirmed = reading.is_some() && choices.hours.contains(text);
    let question = HoursQuestion { text: text.clone(), reading, why, confirmed };
    if let Some(hours) = question.reading.as_ref().filter(|_| confirmed) {
        venue.hours = Some(Hours::Read(hours.clone()));
    }
    Some(question)
}

fn read(_text: &str) -> (Option<OpeningHours>, String) {
    (None, String::new())
}
