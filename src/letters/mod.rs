//! What letters say: one struct a kind of letter, made of plain values, written in a language. Short and plain: who
//! writes, why, one thing to do, and what to do if it is the wrong person.

mod layout;
mod moderation;
mod reminder;
mod sign_in;

pub use layout::Signed;
pub use moderation::{Decision, Fate, Outcome, Question, ReportAnswer};
pub use reminder::{ClosuresReminder, Reminder, Season};
pub use sign_in::{Invitation, SignIn};

#[cfg(test)]
mod tests;
