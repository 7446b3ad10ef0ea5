//! Ways in that are sent in a letter: a link and a code, each good once, whichever is used first.

mod store;

use chrono::Duration;

pub use store::{by_code, by_token, open};

use super::Role;
use super::secret::{Code, NoRandom, Token};

/// Wrong codes after which the codes of a person are dead; the link in the letter still works.
const CODE_TRIES: i64 = 5;

/// A link's token and a code, known to who receives the letter only.
#[derive(Debug)]
pub struct Entry {
    pub token: Token,
    pub code: Code,
}

impl Entry {
    fn new() -> Result<Self, NoRandom> {
        Ok(Self { token: Token::new()?, code: Code::new()? })
    }
}

/// How long an entry that was asked for is good. Ten minutes for the city (ASVS 5.0, 6.5.5); thirty for partners, whose
/// mail may take ten to arrive and whose changes are looked at: a deviation that is meant.
pub const fn life(role: Role) -> Duration {
    match role {
        Role::Partner => Duration::minutes(30),
        Role::Coordinator | Role::Administrator => Duration::minutes(10),
    }
}

/// How long an invitation is good. Afterwards one asks for a link with the same address.
pub const fn invitation_life(role: Role) -> Duration {
    match role {
        Role::Partner => Duration::days(7),
        Role::Coordinator | Role::Administrator => Duration::days(1),
    }
}

/// Why no entry was made.
#[derive(Debug)]
pub enum EntryError {
    Database(sqlx::Error),
    NoRandom(NoRandom),
}

impl std::fmt::Display for EntryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(cause) => cause.fmt(f),
            Self::NoRandom(cause) => cause.fmt(f),
        }
    }
}

impl std::error::Error for EntryError {}

impl From<sqlx::Error> for EntryError {
    fn from(cause: sqlx::Error) -> Self {
        Self::Database(cause)
    }
}

impl From<NoRandom> for EntryError {
    fn from(cause: NoRandom) -> Self {
        Self::NoRandom(cause)
    }
}
