//! What the place's part of France knows of a day: holidays, school, and the clock on the wall.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::{Departement, PublicHoliday, SchoolDay, SchoolZone};

/// Public holidays of a département, its school zone and its time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Calendar {
    departement: Departement,
    zone: Option<SchoolZone>,
}

impl Calendar {
    /// A calendar; `zone` is `None` where no school dates are at hand (Corsica, overseas).
    /// [`Departement::school_zone`] knows the usual one.
    pub fn new(departement: Departement, zone: Option<SchoolZone>) -> Self {
        Self { departement, zone }
    }

    /// The département.
    pub fn departement(&self) -> Departement {
        self.departement
    }

    /// The school zone.
    pub fn school_zone(&self) -> Option<SchoolZone> {
        self.zone
    }

    /// The time zone of the clocks there.
    pub fn time_zone(&self) -> Tz {
        self.departement.time_zone()
    }

    /// What a clock there shows at an instant.
    pub fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        instant.with_timezone(&self.time_zone()).naive_local()
    }

    /// The instant a clock there shows a local time: the first of the two in the hour
    /// that comes twice in October; in the hour that is skipped in March, the instant
    /// a clock not yet changed would show it (02:30 reads as 03:30).
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let zone = self.time_zone();
        if let Some(instant) = zone.from_local_datetime(&local).earliest() {
            return instant.to_utc();
        }
        // No zone skips more than an hour or two: three hours before, the old offset holds.
        let before = Duration::hours(3);
        local
            .checked_sub_signed(before)
            .and_then(|earlier| zone.from_local_datetime(&earlier).earliest())
            .map_or_else(|| local.and_utc(), |instant| instant.to_utc() + before)
    }

    /// The public holiday of a day there, computed for any year.
    pub fn holiday(&self, day: NaiveDate) -> Option<PublicHoliday> {
        PublicHoliday::on(day, self.departement.region())
    }

    /// What the day is for schools; `None` where the dates are not at hand.
    pub fn school_day(&self, day: NaiveDate) -> Option<SchoolDay> {
        self.zone?.day(day)
    }

    /// Last day of the table of school holidays; `None` without school zone.
    pub fn school_holidays_known_until(&self) -> Option<NaiveDate> {
        self.zone?.known().map(|(_, last)| last)
    }
}
