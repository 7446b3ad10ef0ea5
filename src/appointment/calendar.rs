//! The file that goes with an appointment, for the calendar of a telephone: iCalendar (RFC 5545, RFC 5546 "PUBLISH").

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};

use super::AppointmentId;

/// What the file tells. It has no end: nobody said how long it takes. RFC 5545 (3.6.1) allows a moment alone: such an event
/// ends when it starts, and blocks no time.
pub struct Meeting<'a> {
    pub id: &'a AppointmentId,
    /// What identifiers end with: the site's host.
    pub host: &'a str,
    pub starts: DateTime<Utc>,
    /// When it was agreed.
    pub agreed: DateTime<Utc>,
    /// “Rendez-vous : CCAS de Roubaix”.
    pub title: &'a str,
    pub address: &'a str,
    /// What to know, and the venue's page.
    pub more: &'a str,
}

/// The name the file has in the letter.
pub const FILE_NAME: &str = "rendez-vous.ics";
/// Its media type.
pub const FILE_TYPE: &str = "text/calendar; charset=utf-8; method=PUBLISH";

impl Meeting<'_> {
    /// Lines end as RFC 5545 asks, texts are escaped by the library.
    pub fn file(&self) -> String {
        let event = Event::new()
            .uid(&format!("{}@{}", self.id, self.host))
            .timestamp(self.agreed)
            .starts(self.starts)
            .summary(self.title)
            .location(self.address)
            .description(self.more)
            .done();
        let mut calendar = Calendar::new();
        calendar.append_property(Property::new("METHOD", "PUBLISH"));
        calendar.push(event).done().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_reads_back_as_it_was_meant() {
        let id = AppointmentId::new().unwrap();
        let meeting = Meeting {
            id: &id,
            host: "exemple.fr",
            starts: "2026-12-03T13:30:00Z".parse().unwrap(),
            agreed: DateTime::UNIX_EPOCH,
            title: "Rendez-vous : L’Épeule; \r\nBEGIN:VEVENT",
            address: "1, rue de l’Épeule, Roubaix",
            more: "Une ligne\nune autre",
        };
        let file = meeting.file();
        let read: Calendar = file.parse().unwrap();
        let events: Vec<&Event> = read.events().collect();
        assert_eq!(events.len(), 1, "{file}");
        assert_eq!(events[0].get_uid().unwrap(), format!("{id}@exemple.fr"));
        assert_eq!(events[0].get_start().unwrap(), meeting.starts.into());
        assert_eq!(events[0].get_location().unwrap(), meeting.address);
        assert!(!file.contains("DTEND") && !file.contains("DURATION"), "nobody said how long: {file}");
        assert!(
            file.contains("METHOD:PUBLISH\r\n") && file.contains("DTSTART:20261203T133000Z\r\n"),
            "{file}"
        );
    }
}
