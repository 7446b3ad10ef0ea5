//! The hours engine: open, closed, on appointment or unknown, until when, and the next reception.
//!
//! Everything is said of the local time of the place, without offset; [`Calendar::local`] and
//! [`Calendar::instant`] translate. Nothing here knows the present, the web or a human language.
//!
//! # What is read
//!
//! Expressions follow the OSM `opening_hours` specification, version 0.7.2. The crate
//! `opening-hours-syntax` reads them; the days are worked out here, because the evaluator beside
//! it takes `SH Mo-Fr` for `SH,Mo-Fr`, `2026Nov` for 1 November and `Apr 31` for every day, keeps
//! `||` for days that are closed from end to end, and knows neither French law nor conditions.
//!
//! Not read, hence [`Hours::Text`] and unknown ([`Fault`] tells why):
//! - times after the sun: `sunrise-sunset`, `10:00-(dusk-01:00)`;
//! - points in time: `14:00`, `10:00-16:00/01:30`;
//! - spans without length: `14:00-14:00`, which is a slip and not a day;
//! - dates no year has at the beginning of a range: `Apr 31`, `Feb 30-Mar 2`;
//! - ranges that hold nothing of what they announce: `Mo[3-1]`, `week 20-10`, `week 10-11/5`,
//!   `2030-2026`;
//! - more than four dates like `Jan Mo[1]` in a rule, more than [`MAX_LENGTH`] characters;
//! - whatever the grammar of the crate refuses: `PH,Mo,SH`, `easter-12`, `Mo-Fr 09:00-12:00;`.
//!
//! # Where we differ from the reference, `opening_hours.js`
//!
//! - A night belongs to its evening: `Fr 20:00-02:00; Sa off` is open until two, and a closing of
//!   Friday closes its night. Only a dated closure ([`Change::Closed`]) cuts a night at midnight.
//! - `Mo-Fr 09:00-18:00; 14:00-16:00` is 14:00-16:00, as the specification says.
//! - Silence about public holidays, and school holidays without dates, are unknown.
//! - An opening with a comment is [`State::OnAppointment`], not unknown.
//! - `10:00+` is unknown until midnight, an open end past midnight until six.

mod asked;
mod calendar;
mod dates;
mod departement;
pub mod editor;
mod error;
mod exception;
mod expression;
pub mod french;
mod holiday;
mod kept;
mod outlook;
mod packed;
mod plan;
mod rule;
mod scan;
mod school;
mod state;
mod timetable;
mod week;
mod weekdays;

#[cfg(test)]
mod tests;

pub use asked::Asked;
pub use calendar::Calendar;
pub use departement::{Departement, UnknownDepartement};
pub use error::{Fault, HoursError, MAX_LENGTH};
pub use exception::{Change, EndsBeforeItBegins, Exception, announced};
pub use expression::OpeningHours;
pub use holiday::PublicHoliday;
pub use kept::Hours;
pub use outlook::{Outlook, Reception, next_reception};
pub use school::{SchoolDay, SchoolZone, UnknownSchoolZone};
pub use state::{Span, State, Why};
pub use timetable::Timetable;
pub use week::{Day, week};
