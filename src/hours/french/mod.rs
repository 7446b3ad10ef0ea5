//! Opening hours as town clerks write them: in French words, or in OSM syntax with a slip of the pen.
//!
//! “Du lundi au vendredi de 9h à 12h et de 14h à 17h30, fermé le mercredi matin” is read into
//! `Mo,Tu,Th,Fr 09:00-12:00,14:00-17:30; We 14:00-17:30`. A reading is *likely*, never sure: it is shown beside the
//! words it was taken from, and a person confirms it. What was not understood is named ([`Likely::left`]); where that
//! could change the hours (a month, a number, a morning whose end nobody said), nothing is proposed at all.
//!
//! - [`lexer`]: words and numbers into the few things hours are made of.
//! - [`clauses`]: days with their times, closings, ends that differ, into the week a form holds ([`WeekForm`]); so
//!   whatever is proposed can be corrected in the editor.
//! - [`slip`]: `09:00-12:00-13:30`, `10h00-12h30`, `14:00-14:00`, `Lu-Ve`: two in a hundred of a national file.
//!
//! [`WeekForm`]: super::editor::WeekForm

mod clauses;
mod lexer;
mod slip;
mod week;

#[cfg(test)]
mod tests;

use super::{MAX_LENGTH, OpeningHours};

/// What could be made of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It follows the OSM syntax as it stands.
    Sure(OpeningHours),
    /// It most likely means this; a person confirms it.
    Likely(Likely),
    /// Nothing is proposed: the text stays a text.
    Unread,
}

/// A likely reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    pub hours: OpeningHours,
    pub why: Why,
    /// The pieces of the text that are not in `hours`, as they were written, in their order.
    pub left: Vec<String>,
}

/// What was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// French words.
    Words,
    /// OSM syntax, but for a slip.
    Slip,
}

/// Reads opening hours as people write them. Never fails: what cannot be read is [`Reading::Unread`].
pub fn read(text: &str) -> Reading {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > MAX_LENGTH {
        return Reading::Unread;
    }
    if let Ok(hours) = text.parse() {
        return Reading::Sure(hours);
    }
    let slip = || slip::read(text).map(|hours| Likely { hours, why: Why::Slip, left: Vec::new() });
    slip().or_else(|| clauses::read(text)).map_or(Reading::Unread, Reading::Likely)
}
