//! Hours in words, or with a slip: a likely reading is asked about, and never applied by itself.

use crate::hours::{Hours, OpeningHours, french};
use crate::intake::{Choices, Known};
use crate::venue::Venue;

/// What a text may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursQuestion {
    pub text: String,
    /// None when nothing could be made of it: it is shown as text, to confirm.
    pub reading: Option<OpeningHours>,
    pub supposed: Supposed,
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
    let (reading, supposed) = read(text);
    let confirmed = reading.is_some() && choices.hours.contains(text);
    let question = HoursQuestion { text: text.clone(), reading, supposed, confirmed };
    if let Some(hours) = question.reading.as_ref().filter(|_| confirmed) {
        venue.hours = Some(Hours::Read(hours.clone()));
    }
    Some(question)
}

fn read(text: &str) -> (Option<OpeningHours>, Supposed) {
    match french::read(text) {
        french::Reading::Sure(hours) => (Some(hours), Supposed::default()),
        french::Reading::Likely(likely) => {
            let supposed = Supposed { why: Some(likely.why), left: likely.left };
            (Some(likely.hours), supposed)
        }
        french::Reading::Unread => (None, Supposed::default()),
    }
}

/// What was supposed in reading a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Supposed {
    pub why: Option<french::Why>,
    /// The pieces that are in no part of the reading.
    pub left: Vec<String>,
}
