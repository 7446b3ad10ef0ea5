//! The clerk writes each letter as it leaves: only then is a way in made.

use crate::account::{entry, store};
use crate::app::App;
use crate::mail::{Claimed, LetterKind, Scribe, ScribeError, Written};

/// Writes the letters of a site.
pub struct Clerk(pub App);

impl Scribe for Clerk {
    async fn write(&self, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
        match letter.kind {
            LetterKind::SignIn => self.sign_in(letter).await,
            LetterKind::Invitation
            | LetterKind::Reminder
            | LetterKind::ClosuresReminder
            | LetterKind::Decision
            | LetterKind::Question
            | LetterKind::ReportAnswer => Ok(None),
        }
    }
}

impl Clerk {
    async fn sign_in(&self, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
        let now = self.0.clock().now();
        let mut writer = self.0.db().writer.begin().await.map_err(ScribeError::new)?;
        let known = store::person_by_email(&mut *writer, letter.recipient.as_str()).await;
        let Some(person) = known.map_err(ScribeError::new)? else { return Ok(None) };
        let life = entry::life(person.role);
        let entry = entry::open(&mut writer, person.id, life, now).await.map_err(ScribeError::new)?;
        writer.commit().await.map_err(ScribeError::new)?;
        let link = format!("{}/partenaire/entrer/{}", self.0.config().base_url(), entry.token.as_str());
        Ok(Some(Written {
            subject: "x".into(),
            text: format!("{link}\n{}", entry.code.spaced()),
            html: link,
            unsubscribe: None,
        }))
    }
}
