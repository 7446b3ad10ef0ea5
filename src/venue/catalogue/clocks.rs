//! The clocks on the walls of the venues met, and how long an answer about them holds.

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Entry;
use crate::venue::standing::Standing;

/// The clocks of the time zones met, and when the first of the answers changes. Reading a time zone costs more than
/// reading a timetable: each is read once.
pub(super) struct Clocks {
    now: DateTime<Utc>,
    zones: Vec<(Tz, NaiveDateTime)>,
    soonest: TimeDelta,
    pub(super) changes_at: DateTime<Utc>,
}

impl Clocks {
    pub(super) fn new(now: DateTime<Utc>) -> Self {
        Self { now, zones: vec![], soonest: TimeDelta::days(1), changes_at: now + Days::new(1) }
    }

    pub(super) fn local(&mut self, entry: &Entry) -> NaiveDateTime {
        let zone = entry.calendar.time_zone();
        if let Some((_, local)) = self.zones.iter().find(|(known, _)| *known == zone) {
            return *local;
        }
        let local = entry.calendar.local(self.now);
        self.zones.push((zone, local));
        local
    }

    /// An answer with this venue in it changes when its state does, and at midnight: words such as "tomorrow" do.
    pub(super) fn hold_until(&mut self, entry: &Entry, standing: &Standing, local: NaiveDateTime) {
        let midnight = (local.date() + Days::new(1)).and_time(NaiveTime::MIN);
        let change =
            standing.changes_at().filter(|change| *change > local).map_or(midnight, |at| at.min(midnight));
        if change - local < self.soonest {
            self.soonest = change - local;
            self.changes_at = entry.calendar.instant(change);
        }
    }
}
