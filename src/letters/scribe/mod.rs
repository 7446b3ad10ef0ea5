//! The clerk writes each letter as it leaves: only then is a way in made. One file a family of letters.

mod appointment;
mod decision;
mod invitation;
mod reminder;
mod sign_in;

pub use invitation::{Invited, Words};

use super::Signed;
use crate::app::App;
use crate::mail::{Claimed, LetterKind, Scribe, ScribeError, Written};

/// Writes the letters of a site.
pub struct Clerk(pub App);

impl Scribe for Clerk {
    async fn write(&self, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
        match letter.kind {
            LetterKind::SignIn => sign_in::write(self, letter).await,
            LetterKind::Invitation => invitation::write(self, letter).await,
            LetterKind::Reminder | LetterKind::ClosuresReminder => reminder::write(self, letter).await,
            LetterKind::Decision | LetterKind::Question | LetterKind::ReportAnswer => {
                decision::write(self, letter).await
            }
            LetterKind::AppointmentToVenue | LetterKind::AppointmentToPerson => {
                appointment::write(self, letter).await
            }
        }
    }
}

impl Clerk {
    /// Name of the site.
    fn site(&self) -> String {
        self.0.settings().site_name(self.0.territory().name())
    }

    /// Who writes. Nobody else is named: the team is whoever keeps the site.
    fn who(&self) -> String {
        format!("L’équipe de {}", self.site())
    }

    /// The number to call instead, as people say it: what coordinators set, else the territory's.
    fn relay_phone(&self) -> Option<String> {
        let settings = self.0.settings();
        let relay = settings.relay.as_ref().or_else(|| self.0.territory().relay());
        relay.map(|relay| relay.phone.spoken())
    }

    /// An address of the site, with its host.
    fn link(&self, path: &str) -> String {
        format!("{}{path}", self.0.config().base_url())
    }
}

/// `who` and `site`, as every letter is signed.
fn signed<'a>(who: &'a str, site: &'a str) -> Signed<'a> {
    Signed { who, site }
}
