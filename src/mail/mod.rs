//! Letters by e-mail: a queue in the database, and one sender that empties it. Knows no HTTP and no page, and no words
//! either: a [`Scribe`] writes each letter when it leaves, so that the queue holds no token.
//!
//! A letter is posted in the transaction of what it tells ([`store::post`]); the [`Bell`] wakes the sender. A letter is
//! sent once. Where the network leaves open whether it arrived it is sent again under the same Message-ID, and from
//! then on counted as [`LetterState::Uncertain`], never as sent.

mod message;
pub mod sender;
mod smtp;
pub mod store;
mod way;

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::{Notify, watch};
use url::Url;

use crate::venue::Email;
use crate::venue::vocabulary::vocabulary;

pub use smtp::ServerUrl;
pub use way::{MailError, Office, Way};

vocabulary! {
    /// What a letter is for.
    LetterKind {
        SignIn = "connexion" "Se connecter",
        Invitation = "invitation" "Invitation",
        Reminder = "rappel" "Confirmer la fiche d'un lieu",
        ClosuresReminder = "rappel-fermetures" "Annoncer les fermetures",
        Decision = "decision" "Réponse à une proposition",
        Question = "question" "Question sur une proposition",
        ReportAnswer = "reponse-signalement" "Réponse à un signalement",
        AppointmentToVenue = "rendez-vous-lieu" "Demande de rendez-vous, au lieu",
        AppointmentToPerson = "rendez-vous-personne" "Demande de rendez-vous, à la personne",
    }
}

vocabulary! {
    /// What became of a letter.
    LetterState {
        Waiting = "a-envoyer" "À envoyer",
        Sending = "en-cours" "En cours d'envoi",
        Sent = "envoyee" "Envoyée",
        Uncertain = "incertaine" "Peut-être arrivée deux fois, ou pas du tout",
        Refused = "refusee" "Refusée",
        Abandoned = "abandonnee" "Abandonnée",
    }
}

/// A letter of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LetterId(pub i64);

/// A letter in the hands of the sender: nobody else has it.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub id: LetterId,
    pub kind: LetterKind,
    /// None: whoever writes the letter says it, since it lies nowhere in clear.
    pub recipient: Option<Email>,
    /// What it speaks of: identifiers, as they were posted.
    pub about: serde_json::Value,
    /// Without angle brackets, the same at every try.
    pub message_id: String,
    /// This try, from 1.
    pub tries: u32,
    pub made_at: DateTime<Utc>,
}

impl Claimed {
    /// To whom the queue says it goes.
    pub fn recipient(&self) -> Result<&Email, ScribeError> {
        self.recipient.as_ref().ok_or_else(|| ScribeError::new("the queue names no recipient"))
    }
}

/// A file that travels with a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub name: &'static str,
    /// Media type, such as `text/calendar; charset=utf-8; method=PUBLISH`.
    pub mime: &'static str,
    pub text: String,
}

/// A letter in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// To whom, where the queue does not say it.
    pub to: Option<Email>,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Where one says "no more letters" or "wrong person": becomes the header `List-Unsubscribe`.
    pub unsubscribe: Option<Url>,
    pub attachment: Option<Attachment>,
}

/// Why a letter could not be written: for the journal, without addresses and tokens.
#[derive(Debug)]
pub struct ScribeError(String);

impl ScribeError {
    pub fn new(cause: impl fmt::Display) -> Self {
        Self(cause.to_string())
    }
}

impl fmt::Display for ScribeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the letter could not be written: {}", self.0)
    }
}

impl std::error::Error for ScribeError {}

/// Who writes letters, at the moment they leave.
pub trait Scribe {
    /// None: there is nothing left to say, or nobody to say it to; the letter is abandoned. An error: try again later.
    fn write(&self, letter: &Claimed) -> impl Future<Output = Result<Option<Written>, ScribeError>> + Send;
}

/// Wakes the sender, and tells it to stop. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Bell(Arc<Wire>);

#[derive(Debug, Default)]
struct Wire {
    notify: Notify,
    stopped: watch::Sender<bool>,
}

/// Time left to the letter under way when the sender is told to stop.
const GRACE: Duration = Duration::from_secs(2);

impl Bell {
    /// A letter was posted, and its transaction is committed.
    pub fn ring(&self) {
        self.0.notify.notify_one();
    }

    /// The sender finishes the letter under way and goes; after two seconds it goes without.
    pub fn stop(&self) {
        self.0.stopped.send_replace(true);
        self.ring();
    }

    fn is_stopped(&self) -> bool {
        *self.0.stopped.borrow()
    }

    async fn rung(&self) {
        self.0.notify.notified().await;
    }

    /// Ready when the sender should be gone.
    async fn overdue(&self) {
        // The sending half is ours, so that this cannot fail.
        let _ = self.0.stopped.subscribe().wait_for(|stopped| *stopped).await;
        tokio::time::sleep(GRACE).await;
    }
}
