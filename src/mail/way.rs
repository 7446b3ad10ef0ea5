//! How letters leave: to a mail server, or into a folder where there is none.

use std::fmt;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use tokio::io::AsyncWriteExt;
use url::Url;

use super::message::{self, Sender};
use super::smtp::Server;
use super::store::Failure;
use super::{Claimed, Written};
use crate::config::Config;
use crate::venue::Email;

/// A setting that keeps letters from leaving. Never holds the password.
#[derive(Debug)]
pub enum MailError {
    Server(String),
    NoSender,
    Sender(String),
}

impl fmt::Display for MailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server(cause) => write!(f, "--smtp-url cannot be used: {cause}"),
            Self::NoSender => f.write_str("a mail server needs a sender: give --mail-from"),
            Self::Sender(cause) => write!(f, "--mail-from cannot be used: {cause}"),
        }
    }
}

impl std::error::Error for MailError {}

/// How letters leave.
#[derive(Clone)]
pub enum Way {
    Smtp(Box<Server>),
    /// Files `*.eml` in this folder: there is no mail server, and nobody receives anything.
    Folder(PathBuf),
}

/// Where letters leave from.
#[derive(Clone)]
pub struct Office {
    way: Way,
    sender: Sender,
    /// What Message-IDs end with.
    host: String,
}

impl Office {
    pub fn new(config: &Config) -> Result<Self, MailError> {
        let host = Url::parse(config.public_url()).ok();
        let host = host.as_ref().and_then(Url::host_str).unwrap_or("repere.invalid").to_owned();
        let way = match config.mail_server() {
            Some(_) if config.mail_from.is_none() => return Err(MailError::NoSender),
            Some(url) => Way::Smtp(Box::new(Server::new(url, &host).map_err(MailError::Server)?)),
            None => Way::Folder(config.letters_folder()),
        };
        let nobody = || "repere@repere.invalid".parse::<Email>().map_err(|cause| cause.to_string());
        let from = config.mail_from.clone().map_or_else(nobody, Ok).map_err(MailError::Sender)?;
        let mailbox = |email| message::mailbox(email).map_err(|cause| MailError::Sender(cause.to_string()));
        let from = mailbox(&from)?;
        let reply_to = config.contact_email.as_ref().map(mailbox).transpose()?;
        Ok(Self { way, sender: Sender { from, reply_to }, host })
    }

    pub fn way(&self) -> &Way {
        &self.way
    }

    /// A new Message-ID, without angle brackets.
    pub fn message_id(&self) -> String {
        format!("{:032x}@{}", fastrand::u128(..), self.host)
    }

    /// Makes the message and hands it over.
    pub async fn send(&self, letter: &Claimed, words: Written, at: DateTime<Utc>) -> Result<(), Failure> {
        let message = message::make(&self.sender, letter, words, at)
            .map_err(|cause| Failure::Refused(cause.to_string()))?;
        match &self.way {
            Way::Smtp(server) => server.send(&message).await,
            Way::Folder(folder) => write(folder, &format!("{:08}.eml", letter.id.0), &message.formatted())
                .await
                .map_err(|cause| Failure::Later(cause.to_string())),
        }
    }
}

/// Writes a letter that only we may read: it may hold a link to sign in. The same letter again takes the same place.
async fn write(folder: &Path, name: &str, letter: &[u8]) -> std::io::Result<()> {
    tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).await?;
    let unfinished = folder.join(format!("{name}.part"));
    let mut file = tokio::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&unfinished)
        .await?;
    file.write_all(letter).await?;
    file.sync_all().await?;
    tokio::fs::rename(unfinished, folder.join(name)).await
}
