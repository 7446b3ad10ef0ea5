//! A queue of letters and its sender, at a moment that a test moves on.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Parser;
use repere::clock::Clock;
use repere::config::Config;
use repere::db::Db;
use repere::mail::sender::Sender;
use repere::mail::store;
use repere::mail::{Claimed, LetterId, LetterKind, LetterState, Office, Scribe, ScribeError, Written};
use repere::venue::Email;
use serde_json::json;
use tempfile::TempDir;

use crate::harness::THURSDAY;
use crate::smtp::MailServer;

#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

/// Writes a letter, unless it speaks of nobody.
pub struct Plain;

impl Scribe for Plain {
    async fn write(&self, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
        if letter.about["person"].is_null() {
            return Ok(None);
        }
        Ok(Some(Written {
            subject: "Été : fermez-vous ?".to_owned(),
            text: "Bonjour,\n\nÀ bientôt à l’Épeule.\n.\nUne ligne d’un seul point ne finit pas la lettre.\n"
                .to_owned(),
            html: "<p>À bientôt à l’Épeule.</p>".to_owned(),
            unsubscribe: "https://lieux.exemple.fr/pas-moi".parse().ok(),
            ..Written::default()
        }))
    }
}

/// A database and a sender, at a moment.
pub struct Mail {
    pub sender: Sender<Plain>,
    pub database: PathBuf,
    pub now: DateTime<Utc>,
    _folder: TempDir,
}

pub fn config(database: &str, settings: &[&str]) -> Config {
    let mut args = vec!["repere", "--database", database, "--public-url", "https://lieux.exemple.fr"];
    args.extend(settings);
    Settings::parse_from(args).config
}

impl Mail {
    pub async fn to(server: &MailServer) -> Self {
        Self::with(&["--smtp-url", &server.url, "--mail-from", "lieux@exemple.fr"]).await
    }

    pub async fn with(settings: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("site.db");
        let office = Office::new(&config(database.to_str().unwrap(), settings)).unwrap();
        let db = Db::open(&database).await.unwrap();
        let now = Clock::parse_moment(THURSDAY).unwrap();
        Self { sender: Sender { office, db, scribe: Plain }, database, now, _folder: folder }
    }

    pub fn db(&self) -> &Db {
        &self.sender.db
    }

    pub async fn post(&self, to: &str) -> LetterId {
        self.post_about(to, json!({ "person": 1 })).await
    }

    pub async fn post_about(&self, to: &str, about: serde_json::Value) -> LetterId {
        let to: Email = to.parse().unwrap();
        store::post(&self.db().writer, LetterKind::Reminder, &to, about, self.now).await.unwrap()
    }

    pub async fn send(&self) -> u32 {
        self.sender.send_due(self.now).await.unwrap()
    }

    pub async fn state(&self, letter: LetterId) -> LetterState {
        store::state(&self.db().readers, letter).await.unwrap().unwrap()
    }

    /// The process ends, at any moment, and begins again.
    pub async fn restart(&mut self) {
        self.sender.db.close().await;
        self.sender.db = Db::open(&self.database).await.unwrap();
        store::recover(self.db()).await.unwrap();
    }
}
