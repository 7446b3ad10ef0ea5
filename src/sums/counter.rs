//! Sums counted in memory and written once an hour: a visitor never waits for the disk, and the database never learns
//! in which order anything was asked.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};

use super::{Sum, store};
use crate::clock::day_of;
use crate::db::Db;

/// Most different sums between two writings. The vocabularies are far smaller; beyond it new ones are let go.
const MOST: usize = 4_000;

#[derive(Default)]
pub struct Counter(Mutex<BTreeMap<(NaiveDate, Sum), u32>>);

impl Counter {
    pub fn count(&self, now: DateTime<Utc>, sums: impl IntoIterator<Item = Sum>) {
        let day = day_of(now);
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for sum in sums {
            let key = (day, sum);
            if let Some(count) = counts.get_mut(&key) {
                *count = count.saturating_add(1);
            } else if counts.len() < MOST {
                counts.insert(key, 1);
            }
        }
    }

    /// Writes what was counted since the last time, then shows the weeks that are over. A count that cannot be written
    /// is only lost.
    pub async fn write(&self, db: &Db, now: DateTime<Utc>) {
        let counts = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let written = async {
            let mut writer = db.write().await?;
            for ((day, sum), times) in &counts {
                store::add(&mut writer, *day, sum, *times).await?;
            }
            writer.commit().await?;
            super::close(db, now).await
        };
        if let Err(cause) = written.await {
            tracing::warn!(%cause, "what was asked was not counted");
        }
    }
}
