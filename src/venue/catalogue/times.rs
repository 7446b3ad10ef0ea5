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
/// Days looked at beyond them for the next reception.
const BEYOND_DAYS: usize = 366;

/// A timetable, and the first reception after its last day.
pub struct Ahead {
    pub timetable: Timetable,
    pub beyond: Option<Reception>,
}

/// The evaluated hours of a venue and its services.
pub struct Times {
    pub venue: Arc<Ahead>,
    /// Services with hours of their own.
    pub own: Vec<(ServiceKind, Arc<Ahead>)>,
}

/// Evaluates, and remembers what it evaluated.
pub struct Evaluator {
    /// The school zone the territory says of its own départements.
    zones: HashMap<Departement, SchoolZone>,
    from: NaiveDate,
    calendars: HashMap<Departement, (Calendar, Signature)>,
    known: HashMap<Key, Arc<Ahead>>,
}

/// What of a calendar a timetable depends on: the holidays within the days evaluated, and the school zone. Most
/// départements share it.
type Signature = Arc<(Vec<NaiveDate>, Option<SchoolZone>)>;

/// What a timetable depends on besides the range of days.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    signature: Signature,
    hours: Option<String>,
    /// Where the venue answers for holidays its service is silent about.
    holidays_from: Option<String>,
    exceptions: String,
}

impl Evaluator {
    /// The day the catalogue is made.
    pub fn today(&self) -> NaiveDate {
        self.from + Days::new(1)
    }

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
        self.signed(departement).0
    }

    fn signed(&mut self, departement: Departement) -> (Calendar, Signature) {
        let zone = self.zones.get(&departement).copied().or(departement.school_zone());
        let from = self.from;
        let made = || {
            let calendar = Calendar::new(departement, zone);
            let ahead = from.iter_days().take(usize::from(DAYS_AHEAD) + BEYOND_DAYS);
            let holidays = ahead.filter(|day| calendar.holiday(*day).is_some()).collect();
            (calendar, Arc::new((holidays, zone)))
        };
        self.calendars.entry(departement).or_insert_with(made).clone()
    }

    pub fn times(&mut self, venue: &Venue, departement: Departement) -> Times {
        let general = venue.hours.as_ref();
        let of_venue = self.evaluate(venue, departement, general, None);
        let holidays_from = general.and_then(Hours::readable).filter(|hours| hours.says_public_holidays());
        let own = venue
            .services
            .iter()
            .filter_map(|service| Some((service.kind, service.hours.as_ref().and_then(ServiceHours::own)?)))
            .map(|(kind, hours)| (kind, self.evaluate(venue, departement, Some(hours), holidays_from)))
            .collect();
        Times { venue: of_venue, own }
    }

    fn evaluate(
        &mut self,
        venue: &Venue,
        departement: Departement,
        hours: Option<&Hours>,
        holidays_from: Option<&OpeningHours>,
    ) -> Arc<Ahead> {
        let (calendar, signature) = self.signed(departement);
        let key = Key {
            signature,
            hours: hours.map(|hours| hours.as_str().to_owned()),
            holidays_from: holidays_from.map(|hours| hours.as_str().to_owned()),
            exceptions: exceptions_key(&venue.exceptions),
        };
        if let Some(known) = self.known.get(&key) {
            return Arc::clone(known);
        }
        let asked = Asked { hours, exceptions: &venue.exceptions, calendar: &calendar, holidays_from };
        let timetable = Timetable::evaluate(&asked, self.from, DAYS_AHEAD);
        let last = (self.from + Days::new(DAYS_AHEAD.into())).and_time(NaiveTime::MIN);
        // Without readable hours or a dated opening there is nothing to look for.
        let told = hours.is_some_and(|hours| hours.readable().is_some()) || !venue.exceptions.is_empty();
        let beyond = if told { next_reception(&asked, last - Duration::minutes(1)) } else { None };
        let evaluated = Arc::new(Ahead { timetable, beyond });
        self.known.insert(key, Arc::clone(&evaluated));
        evaluated
    }
}

fn exceptions_key(exceptions: &[Exception]) -> String {
    if exceptions.is_empty() { String::new() } else { serde_json::to_string(exceptions).unwrap_or_default() }
}
