//! Plans somebody looks at: made once beside the request, kept until what they rest on changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::file::BadFile;
use super::store::ImportId;
use super::{Plan, Progress};

/// Most plans kept: each may be of thousands of lines.
const KEPT: usize = 4;

/// Where a plan is.
#[derive(Clone)]
pub enum Shelved {
    /// Being made, or being carried out.
    Working(Progress),
    Ready(Arc<Plan>),
    Bad(BadFile),
    /// It could not be carried out: a venue changed. Told once, then planned again.
    Stale,
    /// Our own fault: the journal says which.
    Failed,
}

/// What a plan rests on: another number is another plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    pub generation: u64,
    pub choices: String,
}

/// The plans, by import.
#[derive(Default)]
pub struct Shelf(Mutex<HashMap<ImportId, (Basis, Shelved)>>);

impl Shelf {
    fn open(&self) -> MutexGuard<'_, HashMap<ImportId, (Basis, Shelved)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The plan on this basis; work that began on another goes on.
    pub fn get(&self, import: ImportId, basis: &Basis) -> Option<Shelved> {
        let kept = self.open();
        let (known, shelved) = kept.get(&import)?;
        let working = matches!(shelved, Shelved::Working(_) | Shelved::Stale | Shelved::Failed);
        (working || known == basis).then(|| shelved.clone())
    }

    pub fn put(&self, import: ImportId, basis: Basis, shelved: Shelved) {
        let mut kept = self.open();
        if kept.len() >= KEPT && !kept.contains_key(&import) {
            // The oldest import is the one nobody looks at any more.
            let oldest = kept.iter().filter(|(_, (_, shelved))| !matches!(shelved, Shelved::Working(_)));
            if let Some(oldest) = oldest.map(|(id, _)| *id).min_by_key(|id| id.0) {
                kept.remove(&oldest);
            }
        }
        kept.insert(import, (basis, shelved));
    }

    pub fn forget(&self, import: ImportId) {
        self.open().remove(&import);
    }
}
