//! The opening hours as a form holds them, and back. Knows no HTTP and no template.
//!
//! A receptionist thinks of a week of ranges, of holidays and of the first Tuesday of the month: that is a [`WeekForm`].
//! What the form can show in full is [`Read::Shown`]; anything else is [`Read::Kept`], a text nobody loses.
//!
//! # Names of the fields
//!
//! - `lu-1-de`, `lu-1-a`: from and to of Monday's first range (`lu ma me je ve sa di`, 1 to [`MAX_RANGES`]), as typed;
//!   `lu-1-rdv`: by appointment when it is there; `lu-1-sem`: a word of [`Weeks`]. A range without from and to is none.
//! - `vac-lu-1-de` …: the same for the week of the school holidays.
//! - `feries`: a word of [`PublicHolidays`]; `vacances`: a word of [`SchoolHolidays`].
//! - Buttons: `copier` = `lu` copies Monday to the days of `vers` (repeated), `copier` = `vac-lu` within the school
//!   holidays; `ajouter` = `lu` gives Monday one more range.
//! - `horaires`: a word of [`Choice`], only where the hours are a text; `texte`: that text, for who may edit it.
//! - `fermeture-1-du`, `-au`, `-quoi` (a word of [`Closing`]), `-de`, `-a`, `-de2`, `-a2`, `-garde`, `-message`: the first
//!   dated closure. Buttons: `retirer` = `1`, `ajouter-fermeture` = `1`.

mod choice;
mod closures;
mod days;
mod fields;
mod problem;
mod show;
pub(super) mod time;
mod words;
mod write;

#[cfg(test)]
mod tests;

pub use choice::{Choice, HoursForm, RawText};
pub use closures::{
    Closing, ClosureFault, ClosurePart, ClosureProblem, ClosureRow, ClosuresForm, MAX_MESSAGE,
};
pub use days::{Days, Grid, MAX_RANGES, TypedRange, WeekForm};
pub use fields::{Pressed, button, code, field};
pub use problem::{At, Part, Problem, Trouble};
pub use show::Read;
pub use words::{PublicHolidays, SchoolHolidays, Weeks, Welcome};

/// The fields of a posted form, decoded.
pub type Pairs = [(String, String)];
