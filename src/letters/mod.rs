//! What letters say, and who writes them when they leave. One struct a kind of letter, made of plain values, written in
//! a language; short and plain: who writes, why, one thing to do, and what to do if it is the wrong person.

mod appointment;
mod layout;
mod moderation;
mod reminder;
mod scribe;
mod sign_in;

use chrono::{DateTime, Utc};

pub use appointment::{ToPerson, ToVenue};
pub use layout::Signed;
pub use moderation::{Decision, Fate, Outcome, Question, ReportAnswer};
pub use reminder::{ClosuresReminder, Reminder, Season};
pub use scribe::{Clerk, Invited, Words as InvitationWords};
pub use sign_in::{Invitation, SignIn};

use crate::app::App;
use crate::mail::{LetterKind, store};
use crate::venue::Email;

/// Posts a letter with a way in. Whether anybody has this address is found out when it leaves.
pub async fn post_sign_in(app: &App, email: &Email, now: DateTime<Utc>) -> sqlx::Result<()> {
    store::post(&app.db().writer, LetterKind::SignIn, email, serde_json::json!({}), now).await?;
    app.bell().ring();
    Ok(())
}

#[cfg(test)]
mod tests;
