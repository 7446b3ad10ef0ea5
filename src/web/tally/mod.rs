//! Words counted in memory and written now and then: a search never waits for the disk.

mod store;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::db::Db;

/// Most different words kept between two writings: beyond it new ones are let go.
const WORDS_MAX: usize = 1_000;

#[derive(Default)]
pub struct Tally(Mutex<BTreeMap<String, u32>>);

impl Tally {
    pub fn count(&self, words: &[String]) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for word in words {
            if let Some(count) = counts.get_mut(word) {
                *count = count.saturating_add(1);
            } else if counts.len() < WORDS_MAX {
                counts.insert(word.clone(), 1);
            }
        }
    }

    /// Writes what was counted since the last time. A count that cannot be written is only lost.
    pub async fn write(&self, db: &Db) {
        let words = self.take();
        if words.is_empty() {
            return;
        }
        let written = async {
            let mut transaction = db.write().await?;
            store::count_unmet(&mut transaction, &words).await?;
            transaction.commit().await
        };
        if let Err(cause) = written.await {
            tracing::warn!(%cause, "words without an answer were not counted");
        }
    }

    fn take(&self) -> Vec<(String, u32)> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *counts).into_iter().collect()
    }
}
