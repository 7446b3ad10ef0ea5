//! Letters in words, and who writes them when they leave.

mod scribe;

use chrono::{DateTime, Utc};

pub use scribe::Clerk;

use crate::app::App;
use crate::mail::{LetterKind, store};
use crate::venue::Email;

/// Posts a letter with a way in. Whether anybody has this address is found out when it leaves.
pub async fn post_sign_in(app: &App, email: &Email, now: DateTime<Utc>) -> sqlx::Result<()> {
    store::post(&app.db().writer, LetterKind::SignIn, email, serde_json::json!({}), now).await?;
    app.bell().ring();
    Ok(())
}
