//! What the site holds about a person: given to them as a file, or forgotten (GDPR, articles 15, 17 and 20).
//!
//! Erasing reaches the account, its sessions and ways in, drafts, letters and every address in proposals and reports;
//! what was deleted is overwritten in the file and in its log. It does not reach copies of the file made before, nor
//! the facts of venues: revisions hold them with a number, which leads to nobody any more.

mod store;

pub use store::{export, forget, overwrite};
