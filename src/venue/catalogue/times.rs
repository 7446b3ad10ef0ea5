//! Opening hours evaluated ahead: each different expression once, shared by all venues that have it.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};

use crate::hours::{
    Asked, Calendar, Departement, Exception, Hours, OpeningHours, Reception, SchoolZone, Timetable,
    next_reception,
};
use crate::territory::Territory;
use crate::venue::{ServiceHours, ServiceKind, Venue};

/// Days evaluated ahead. A moment beyond them is evaluated when it is asked.
const DAYS_AHEAD: u16 = 35;

/// A timetable, and the first reception after its last day.
pub struct Ahead {
    pub timetable: Timetable,
    pub beyond: Option<Reception>,
}

/// The evaluated hours of a venue and its services.
pub struct Times {
    pub venue: Arc<Ahead>,
    /// Help without hours of its own.
    pub help: Arc<Ahead>,
    /// Services with hours of their own.
    pub own: Vec<(ServiceKind, Arc<Ahead>)>,
}

/// Evaluates, and remembers what it evaluated.
pub struct Evaluator {
    /// The school zone the territory says of its own départements.
    zones: HashMap<Departement, SchoolZone>,
    from: NaiveDate,
    calendars: HashMap<Departement, Calendar>,
    known: HashMap<Key, Evaluated>,
}

/// The hours themselves, and help within them.
type Evaluated = (Arc<Ahead>, Arc<Ahead>);

/// What a timetable depends on besides the range of days.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    departement: Departement,
    hours: Option<String>,
    holidays_from: Option<String>,
    exceptions: String,
}

impl Evaluator {
    /// The range begins the day before `now`, so that a night that began yesterday is whole in every time zone.
    pub fn new(territory: &Territory, now: DateTime<Utc>) -> Self {
        let from = now.date_naive() - Days::new(1);
        let own =
            territory.communes().iter().filter_map(|at| Departement::of_commune(at.insee.as_str()).ok());
        let zones =
            own.zip(std::iter::repeat(territory.school_zone())).filter_map(|(at, zone)| Some((at, zone?)));
        Self { zones: zones.collect(), from, calendars: HashMap::new(), known: HashMap::new() }
    }

    pub fn calendar(&mut self, departement: Departement) -> Calendar {
        let zone = self.zones.get(&departement).copied().or(departement.school_zone());
        *self.calendars.entry(departement).or_insert_with(|| Calendar::new(departement, zone))
    }

    pub fn times(&mut self, venue: &Venue, departement: Departement) -> Times {
        let general = venue.hours.as_ref();
        let (of_venue, help) = self.evaluate(venue, departement, general, None);
        let holidays_from = general.and_then(Hours::readable);
        let own = venue
            .services
            .iter()
            .filter_map(|service| Some((service.kind, service.hours.as_ref().and_then(ServiceHours::own)?)))
            .map(|(kind, hours)| (kind, self.evaluate(venue, departement, Some(hours), holidays_from).0))
            .collect();
        Times { venue: of_venue, help, own }
    }

    fn evaluate(
        &mut self,
        venue: &Venue,
        departement: Departement,
        hours: Option<&Hours>,
        holidays_from: Option<&OpeningHours>,
    ) -> Evaluated {
        let key = Key {
            departement,
            hours: hours.map(|hours| hours.as_str().to_owned()),
            holidays_from: holidays_from.map(|hours| hours.as_str().to_owned()),
            exceptions: exceptions_key(&venue.exceptions),
        };
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let calendar = self.calendar(departement);
        let asked = Asked { hours, exceptions: &venue.exceptions, calendar: &calendar, holidays_from };
        let timetable = Timetable::evaluate(&asked, self.from, DAYS_AHEAD);
        let help = Arc::new(Ahead { timetable: timetable.help_within(), beyond: None });
        let last = (self.from + Days::new(DAYS_AHEAD.into())).and_time(NaiveTime::MIN);
        // Without readable hours or a dated opening there is nothing to look for.
        let told = hours.is_some_and(|hours| hours.readable().is_some()) || !venue.exceptions.is_empty();
        let beyond = if told { next_reception(&asked, last - Duration::minutes(1)) } else { None };
        let evaluated = (Arc::new(Ahead { timetable, beyond }), help);
        self.known.insert(key, evaluated.clone());
        evaluated
    }
}

fn exceptions_key(exceptions: &[Exception]) -> String {
    if exceptions.is_empty() { String::new() } else { serde_json::to_string(exceptions).unwrap_or_default() }
}
