//! The sender: one letter after another, woken by the bell.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::timeout;

use super::store::{self, Failure};
use super::{Bell, Claimed, Office, Scribe};
use crate::clock::Clock;
use crate::db::Db;

/// Between two looks when nobody rings.
const LOOK: Duration = Duration::from_secs(30);

/// What the sender works with.
pub struct Sender<S> {
    pub office: Office,
    pub db: Db,
    pub scribe: S,
}

impl<S: Scribe> Sender<S> {
    /// Sends until the bell says stop. The letter under way is finished if the mail server is quick; otherwise it is
    /// sent again, as uncertain, after the next start.
    pub async fn run(&self, clock: Clock, bell: &Bell) {
        tokio::select! {
            () = self.keep_sending(clock, bell) => {}
            () = bell.overdue() => tracing::warn!("the mail server was too slow for the letter under way"),
        }
    }

    /// A database that does not answer is asked again at the next look.
    async fn keep_sending(&self, clock: Clock, bell: &Bell) {
        match store::recover(&self.db).await {
            Ok(0) => {}
            Ok(letters) => {
                tracing::warn!(letters, "letters were under way when the server ended; sent again");
            }
            Err(cause) => tracing::error!(%cause, "the queue of letters cannot be read"),
        }
        while !bell.is_stopped() {
            if let Err(cause) = self.look(clock, bell).await {
                tracing::error!(%cause, "the queue of letters cannot be read");
            }
            // Either someone rang or the time is over: look again.
            let _ = timeout(LOOK, bell.rung()).await;
        }
    }

    async fn look(&self, clock: Clock, bell: &Bell) -> sqlx::Result<()> {
        while !bell.is_stopped() && self.send_next(clock.now()).await? {}
        store::purge(&self.db, clock.now()).await?;
        Ok(())
    }

    /// Sends every letter due at `now`, one after another. Gives their number.
    pub async fn send_due(&self, now: DateTime<Utc>) -> sqlx::Result<u32> {
        let mut tried = 0;
        while self.send_next(now).await? {
            tried += 1;
        }
        Ok(tried)
    }

    /// Whether there was one.
    async fn send_next(&self, now: DateTime<Utc>) -> sqlx::Result<bool> {
        let Some(letter) = store::claim_due(&self.db, &self.office.message_id(), now).await? else {
            return Ok(false);
        };
        match self.deliver(&letter, now).await {
            Ok(Delivered::Yes) => store::done(&self.db, letter.id, now).await?,
            Ok(Delivered::NothingToSay) => store::abandoned(&self.db, letter.id).await?,
            Err(why) => {
                let state = store::failed(&self.db, &letter, &why, now).await?;
                // The reason may hold the address: it is in the database, for the coordinator, and not here.
                tracing::warn!(letter = letter.id.0, kind = %letter.kind, %state, "a letter did not leave");
            }
        }
        Ok(true)
    }

    async fn deliver(&self, letter: &Claimed, now: DateTime<Utc>) -> Result<Delivered, Failure> {
        let written = self.scribe.write(letter).await.map_err(|cause| Failure::Later(cause.to_string()))?;
        let Some(words) = written else { return Ok(Delivered::NothingToSay) };
        self.office.send(letter, words, now).await?;
        Ok(Delivered::Yes)
    }
}

enum Delivered {
    Yes,
    NothingToSay,
}
