//! Languages: which there are, and what we say in them. French is the reference; messages live in `fr/*.ftl`, `en/*.ftl`,
//! `es/*.ftl` … (Fluent), one file a part of the site.
//!
//! Everything is said in French, English and Arabic; what residents read is said in eleven languages more
//! ([`lang::Reach`]). To add a language: a line in [`lang`], its folder of public files, a line in `parts.rs`;
//! [`findings`] says what is missing.

mod complete;
pub mod date;
pub mod intake;
pub mod lang;
mod messages;
mod parts;
pub mod state;

pub use complete::{findings, keys};
pub use lang::Lang;
