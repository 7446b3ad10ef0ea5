//! The national standard of places of digital mediation (“Schéma de données des lieux de médiation numérique”,
//! v1.0.2) in and out, without HTTP. One venue is one [`Row`]: cells by column.
//!
//! # Nothing is lost
//!
//! Two laws hold, and tests try both:
//!
//! - **Ours out and in.** `Row::of(venue)` then [`Row::venue`] gives the same venue. The standard cannot hold
//!   everything, so columns of our own follow its 32: some for people and programs that want a fact at a glance
//!   (`repere_services`, `repere_langues` …), and one, `repere`, with what no other column tells, as a small JSON
//!   ([`rest`]). One column for the rest rather than twenty: whoever reads the standard ignores it whole, and a fact we
//!   add next year needs no new column.
//! - **Theirs in and out.** What a source gave is kept beside its venue as it was ([`given`]). [`Row::over`] gives each
//!   cell back letter for letter, unknown columns included, unless the fact was edited here.
//!
//! Whoever edits a file of ours in a spreadsheet may edit any readable column: `repere` carries a sum of the readable
//! cells, and where it no longer fits, the cell that was changed wins ([`edited`]).
//!
//! # Reading
//!
//! Every cell is understood or told as a [`Problem`] that names the column, the value, what was expected, and a likely
//! repair where there is one. A cell that is not understood is as if it were empty: *not known*. A word outside a
//! vocabulary is kept verbatim and given back.

mod cell;
mod column;
mod derive;
mod edited;
pub mod file;
mod given;
mod problem;
mod read;
mod rest;
mod row;
mod store;
mod word;
mod write;

#[cfg(test)]
pub(crate) mod tests;

pub use cell::{is_hidden, plain};
pub use column::Column;
pub use derive::national;
pub use problem::{Expected, Problem, Repair};
pub use read::{Origin, Reading};
pub use row::Row;
pub use store::{all_given, keep_given};
