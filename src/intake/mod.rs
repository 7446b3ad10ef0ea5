//! Lists of venues from elsewhere: a file is read into a table ([`mod@file`]), its lines into what it says of venues
//! ([`said`]), a plan tells what would change ([`mod@plan`]), and a plan is applied, and undone, as a whole.
//!
//! Nothing is written before a person has seen the plan, and nothing is decided twice: the terminal and the
//! coordinator's page ask the same functions.

mod apply;
mod choices;
pub mod file;
mod look;
pub mod mapping;
pub mod packed;
mod place;
pub mod plan;
mod release;
mod said;
mod shelf;
mod site;
pub mod source;
pub mod store;
mod undo;

#[cfg(test)]
mod tests;

pub use apply::{Applied, NotApplied, apply, apply_at_once};
pub use choices::{Choices, TwinChoice};
pub use look::{Answers, Looked, Unfound, questions};
pub use plan::{Plan, Progress, plan};
pub use release::{NotProposed, propose};
pub use said::{Reading, Said, Unread, read};
pub use shelf::{Basis, Shelf, Shelved};
pub use site::Known;
pub use source::{NoSource, SourceName};
pub use undo::{Undone, undo};
