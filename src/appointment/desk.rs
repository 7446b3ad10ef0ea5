//! Whether requests are taken, and at which venues: what pages ask without the database.

use std::collections::BTreeSet;
use std::sync::{PoisonError, RwLock};

use super::{BadKey, Fault, Sealer, store, switch};
use crate::config::Config;
use crate::db::Db;
use crate::venue::VenueId;

/// The key of this site and the venues that take requests.
pub struct Desk {
    sealer: Option<Sealer>,
    /// Whether letters leave, and their links lead somewhere.
    can_write: bool,
    taking: RwLock<BTreeSet<VenueId>>,
}

impl Desk {
    /// Fails when the key is none, or another than the one the requests of the database were sealed with.
    pub async fn open(config: &Config, db: &Db) -> Result<Self, Fault> {
        let sealer = config.appointment_key()?.as_ref().map(Sealer::new).transpose()?;
        if let Some(sealer) = &sealer {
            match store::sealed_otherwise(&db.readers, sealer).await? {
                0 => {}
                count => return Err(BadKey::Other(count).into()),
            }
        }
        let taking = RwLock::new(switch::all(&db.readers).await?);
        Ok(Self { sealer, can_write: config.can_write_to_people(), taking })
    }

    /// Reads again which venues take requests.
    pub async fn reload(&self, db: &Db) -> sqlx::Result<()> {
        let taking = switch::all(&db.readers).await?;
        *self.taking.write().unwrap_or_else(PoisonError::into_inner) = taking;
        Ok(())
    }

    /// What seals requests; None: they are not taken here, and those there are cannot be read.
    pub fn sealer(&self) -> Option<&Sealer> {
        self.sealer.as_ref()
    }

    /// Whether this site can take requests: it has a key, letters leave, and their links lead somewhere.
    pub fn is_open(&self) -> bool {
        self.sealer.is_some() && self.can_write
    }

    /// Whether this venue takes them.
    pub fn is_open_at(&self, venue: &VenueId) -> bool {
        self.is_open() && self.taking.read().unwrap_or_else(PoisonError::into_inner).contains(venue)
    }
}
