//! Whether the calendars reach far enough.

use chrono::{Days, NaiveDate};

use crate::hours::{Calendar, Departement, Hours, OpeningHours};
use crate::territory::Territory;
use crate::venue::Venue;

/// School holidays are warned of a year before their dates run out.
const WARN_AHEAD_DAYS: u64 = 365;

pub(super) fn findings(territory: &Territory, venues: &[Venue], today: NaiveDate) -> Vec<String> {
    let mut findings = Vec::new();
    for commune in territory.communes() {
        let Ok(departement) = Departement::of_commune(commune.insee.as_str()) else {
            findings.push(format!("{}: no département has the code of this commune", commune.name));
            continue;
        };
        let zone = territory.school_zone().or(departement.school_zone());
        match Calendar::new(departement, zone).school_holidays_known_until() {
            Some(last) if last < today + Days::new(WARN_AHEAD_DAYS) => findings.push(format!(
                "{}: school holidays are known until {last} only: new dates are needed in src/hours/school_holidays.csv",
                commune.name
            )),
            None if venues.iter().any(needs_school) => findings.push(format!(
                "{}: no dates of school holidays are known here; rules on them are not known",
                commune.name
            )),
            _ => {}
        }
    }
    findings
}

fn needs_school(venue: &Venue) -> bool {
    let mentions = |hours: &Hours| hours.readable().is_some_and(OpeningHours::mentions_school_holidays);
    venue.hours.as_ref().is_some_and(mentions)
        || venue.services.iter().filter_map(|service| service.hours.as_ref()?.own()).any(mentions)
}
