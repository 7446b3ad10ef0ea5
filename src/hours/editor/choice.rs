//! The hours of a venue in the editor: a week, or a text that is no week.

use chrono::Weekday;

use super::super::{Hours, OpeningHours};
use super::days::WEEK;
use super::fields::{copy_to, typed, value};
use super::words::choices;
use super::{At, Pairs, Pressed, Problem, Read, Trouble, WeekForm};

choices! {
    /// What to do about hours; asked only where they are a text the week cannot show.
    Choice {
        /// The week of the form.
        Week = "semaine",
        /// Leave them as they are.
        Keep = "garder",
        /// The text of the field.
        Text = "texte",
    }
}

/// Whether this person may write hours in OSM syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawText {
    Allowed,
    Refused,
}

/// The part of a form that asks for opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursForm {
    pub choice: Choice,
    pub week: WeekForm,
    /// The text of hours that are no week; empty otherwise.
    pub text: String,
    /// The days a `copier` button copies to; Monday to Friday at first.
    pub copy_to: Vec<Weekday>,
}

impl Default for HoursForm {
    fn default() -> Self {
        let copy_to = WEEK.into_iter().take(5).collect();
        Self { choice: Choice::Week, week: WeekForm::default(), text: String::new(), copy_to }
    }
}

/// Longest text kept, in characters: more than any expression may have, so that one too long is told.
const MAX_TEXT: usize = super::super::MAX_LENGTH + 1;

impl HoursForm {
    /// The form of the hours a venue has.
    pub fn of(hours: Option<&Hours>) -> Self {
        match hours.map(WeekForm::of) {
            None => Self::default(),
            Some(Read::Shown(week)) => Self { week: *week, ..Self::default() },
            Some(Read::Kept(text)) => Self { choice: Choice::Keep, text, ..Self::default() },
        }
    }

    /// The fields of a post about hours that were `before`; see [`WeekForm::read`] for the buttons.
    pub fn read(pairs: &Pairs, before: Option<&Hours>, raw: RawText) -> (Self, Pressed) {
        let (week, pressed) = WeekForm::read(pairs);
        let kept = Self::of(before);
        // A week that is shown leaves nothing to choose: whatever is posted, it is the week.
        let choice = match (kept.choice, Choice::of(value(pairs, "horaires")), raw) {
            (Choice::Week, _, _) => Choice::Week,
            (_, Choice::Text, RawText::Refused) => Choice::Keep,
            (_, choice, _) => choice,
        };
        let text = match choice {
            Choice::Text => typed(pairs, "texte", MAX_TEXT),
            Choice::Week | Choice::Keep => kept.text,
        };
        (Self { choice, week, text, copy_to: copy_to(pairs) }, pressed)
    }

    /// What to put into `Venue::hours`: hours whose week did not change stay written as they were.
    pub fn hours(&self, before: Option<&Hours>) -> Result<Option<Hours>, Vec<Problem>> {
        match self.choice {
            Choice::Keep => Ok(before.cloned()),
            Choice::Text => self.text_read(before),
            Choice::Week => {
                let written = self.week.expression()?.map(Hours::Read);
                let unchanged = match (before, &written) {
                    (Some(before), Some(written)) => WeekForm::of(before) == WeekForm::of(written),
                    _ => false,
                };
                Ok(if unchanged { before.cloned() } else { written })
            }
        }
    }

    /// A text as it was may stay; another one has to be readable, a slip being likelier than a wish.
    fn text_read(&self, before: Option<&Hours>) -> Result<Option<Hours>, Vec<Problem>> {
        let text = self.text.trim();
        match before {
            _ if text.is_empty() => Ok(None),
            Some(before) if before.as_str() == text => Ok(Some(before.clone())),
            _ => match text.parse::<OpeningHours>() {
                Ok(hours) => Ok(Some(hours.into())),
                Err(error) => Err(vec![Problem { at: At::Text, trouble: Trouble::Syntax(error.fault()) }]),
            },
        }
    }
}
