//! Somebody asks a venue for an appointment, and the venue answers. Everything of a person is sealed with a key that is
//! not beside the database ([`Sealer`]), kept for thirty days at most and erased on their word. Knows no HTTP and no
//! template; [`talk`] is the conversation, [`store`] what is kept of it.

pub mod calendar;
mod desk;
mod key;
mod request;
mod seal;
pub mod store;
pub mod switch;
pub mod talk;

use chrono::{DateTime, Utc};

pub use desk::Desk;
pub use key::{BadKey, Key, KeyText};
pub use request::{Answer, BadCallable, Callable, Line, Request};
pub use seal::{SealError, Sealer};

use crate::account::secret::{NoRandom, NotASecret, hex, random};
use crate::venue::VenueId;
use crate::venue::vocabulary::vocabulary;

/// Days after which a request is gone, whatever became of it.
pub const KEPT_DAYS: i64 = 30;

vocabulary! {
    /// How far a request is.
    State {
        Asked = "demandee" "Le lieu n'a pas répondu",
        Proposed = "proposee" "Le lieu propose un moment",
        Accepted = "acceptee" "Rendez-vous pris",
        Refused = "refusee" "Le lieu ne peut pas",
        Declined = "declinee" "La personne ne peut pas",
    }
}

impl State {
    /// Whether the venue may answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Proposed | Self::Declined)
    }
}

vocabulary! {
    /// Whose link it is.
    Side { Venue = "lieu" "Le lieu", Person = "personne" "La personne", }
}

/// A request: thirty-two hexadecimal digits of chance, which tell nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppointmentId(String);

impl AppointmentId {
    pub fn new() -> Result<Self, NoRandom> {
        Ok(Self(hex(&random::<16>()?)))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for AppointmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for AppointmentId {
    type Err = NotASecret;

    fn from_str(text: &str) -> Result<Self, NotASecret> {
        let good = text.len() == 32 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        good.then(|| Self(text.to_owned())).ok_or(NotASecret)
    }
}

/// A request as the database has it: nothing of it says who asks.
#[derive(Clone, Debug)]
pub struct Sealed {
    pub id: AppointmentId,
    pub venue_id: VenueId,
    pub state: State,
    /// Counts what was done with it, from 0.
    pub turn: i64,
    request: Vec<u8>,
    answer: Option<Vec<u8>>,
    pub made_at: DateTime<Utc>,
}

/// A request unsealed.
#[derive(Clone, Debug)]
pub struct Opened {
    pub request: Request,
    /// The venue's last word.
    pub answer: Option<Answer>,
}

impl Sealed {
    /// Unseals it. Fails when a row was changed, moved to another venue, or sealed with another key.
    pub fn open(&self, sealer: &Sealer) -> Result<Opened, SealError> {
        let place = |part| seal::Place { venue: &self.venue_id, id: &self.id, part };
        let request = sealer.open(&place(seal::Part::Request), &self.request)?;
        let answer = self.answer.as_deref().map(|answer| sealer.open(&place(seal::Part::Answer), answer));
        Ok(Opened { request, answer: answer.transpose()? })
    }
}

/// Why a request could not be kept or read.
#[derive(Debug)]
pub enum Fault {
    Database(sqlx::Error),
    Seal(SealError),
    NoRandom,
    Key(BadKey),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(cause) => cause.fmt(f),
            Self::Seal(cause) => cause.fmt(f),
            Self::NoRandom => NoRandom.fmt(f),
            Self::Key(cause) => cause.fmt(f),
        }
    }
}

impl std::error::Error for Fault {}

impl From<sqlx::Error> for Fault {
    fn from(cause: sqlx::Error) -> Self {
        Self::Database(cause)
    }
}

impl From<SealError> for Fault {
    fn from(cause: SealError) -> Self {
        Self::Seal(cause)
    }
}

impl From<BadKey> for Fault {
    fn from(cause: BadKey) -> Self {
        Self::Key(cause)
    }
}

impl From<NoRandom> for Fault {
    fn from(_: NoRandom) -> Self {
        Self::NoRandom
    }
}
