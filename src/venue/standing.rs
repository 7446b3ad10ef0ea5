//! How a venue stands at a moment: its own state, the state of what is asked of it, and how sure we are.

use chrono::{NaiveDate, NaiveDateTime};

use super::catalogue::Entry;
use super::filter::When;
use super::{Certainty, FactGroup, ServiceHours, ServiceKind, ServiceSet};
use crate::hours::{Outlook, PublicHoliday, Reception, State, Why};

/// The state of a venue at the moment asked.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The building's own state: never borrowed from a service.
    pub venue: Outlook,
    /// The state of the services asked (the least of them), else the venue's.
    pub asked: Outlook,
    /// What of it is told.
    pub told: Told,
    pub certainty: Certainty,
}

/// What is told to a visitor, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    ClosedForGood,
    Open {
        from: NaiveDateTime,
        until: Option<NaiveDateTime>,
    },
    /// The building is open; whether somebody helps is not known.
    BuildingOpen {
        from: NaiveDateTime,
        until: Option<NaiveDateTime>,
    },
    OnAppointment {
        from: NaiveDateTime,
    },
    Closed {
        next: Option<Reception>,
    },
    /// A public holiday nothing is said about, on a day the week would be open.
    HolidaySilent(PublicHoliday),
    NotKnown,
}

impl Standing {
    /// How `entry` stands for `services` at `when`; `now` is the venue's local time.
    pub fn of(entry: &Entry, services: ServiceSet, when: When, now: NaiveDateTime) -> Self {
        let certainty = certainty(entry, services, now.date());
        let venue = entry.outlook(None, when, now);
        if entry.gone {
            let asked = Outlook { state: State::Closed, next: None, until: None, ..venue };
            return Self { venue: asked.clone(), asked, told: Told::ClosedForGood, certainty };
        }
        let asked = services
            .iter()
            .map(|kind| entry.outlook(Some(kind), when, now))
            .min_by_key(|outlook| outlook.state)
            .unwrap_or_else(|| venue.clone());
        let told = told(&venue, &asked);
        Self { venue, asked, told, certainty }
    }

    /// Rank in the order of opening: open, on appointment, soonest next reception, closed, not known, gone.
    pub fn rank(&self) -> (u8, Option<NaiveDateTime>) {
        match (&self.told, self.asked.state, &self.asked.next) {
            (Told::ClosedForGood, ..) => (5, None),
            (_, State::Open, _) => (0, None),
            (_, State::OnAppointment, _) => (1, None),
            (_, State::Closed, Some(next)) => (2, Some(next.at)),
            (_, State::Closed, None) => (3, None),
            (_, State::Unknown, _) => (4, None),
        }
    }

    /// When what is told next changes by itself, if it does.
    pub fn changes_at(&self) -> Option<NaiveDateTime> {
        [self.venue.until, self.asked.until].into_iter().flatten().min()
    }
}

fn told(venue: &Outlook, asked: &Outlook) -> Told {
    match (asked.state, &asked.why) {
        (State::Open, _) => Told::Open { from: asked.at, until: asked.until },
        (State::OnAppointment, _) => Told::OnAppointment { from: asked.at },
        (State::Closed, _) => Told::Closed { next: asked.next },
        (State::Unknown, Why::Help) if venue.state == State::Open => {
            Told::BuildingOpen { from: venue.at, until: venue.until }
        }
        (State::Unknown, Why::HolidaySilent(holiday)) => Told::HolidaySilent(*holiday),
        (State::Unknown, _) => Told::NotKnown,
    }
}

/// The certainty of the hours the state rests on: of each service with hours of its own, else of the venue's.
fn certainty(entry: &Entry, services: ServiceSet, today: NaiveDate) -> Certainty {
    let of_venue =
        entry.venue.provenance(FactGroup::Hours).map_or(Certainty::ToConfirm, |said| said.certainty(today));
    let of_service = |kind: ServiceKind| match entry.venue.service(kind) {
        Some(service) if matches!(service.hours, Some(ServiceHours::Own(_))) => service.said.certainty(today),
        _ => of_venue,
    };
    services.iter().map(of_service).min().unwrap_or(of_venue)
}
