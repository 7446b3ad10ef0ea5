//! A venue into the cells people can read.

use chrono::NaiveDate;

use super::word::{InCells, label};
use super::{Column, Row, cell, derive};
use crate::hours::{Change, Exception};
use crate::venue::{
    Answer, Answers, Care, FactDate, FactGroup, Label, Language, Phone, Service, ServiceHours, Venue, Word,
};

/// What the national base writes for a SIRET nobody knows.
pub const NO_PIVOT: &str = "00000000000000";

/// Most signs of `presentation_resume`.
pub const SUMMARY_MAX: usize = 280;

/// Every cell but [`Column::Rest`].
pub fn readable(venue: &Venue, revised: NaiveDate) -> Row {
    let mut row = Row::default();
    identity(&mut row, venue);
    row.set(Column::Updated, Some(updated(venue, revised).to_string()));
    place(&mut row, venue);
    contact(&mut row, venue);
    welcome(&mut row, venue);
    labels(&mut row, venue);
    own_services(&mut row, venue);
    own_conditions(&mut row, venue);
    row.plain().into_owned()
}

fn identity(row: &mut Row, venue: &Venue) {
    row.set(Column::Id, Some(venue.id.to_string()));
    row.set(Column::Pivot, Some(venue.pivot.clone().unwrap_or_else(|| NO_PIVOT.to_owned())));
    row.set(Column::Name, Some(venue.name.clone()));
    row.set(Column::Parent, venue.parent.clone());
    row.set(Column::Typologies, cell::joined(venue.typologies.iter().map(label)));
    row.set(Column::Source, venue.provenance(FactGroup::Identity).map(|said| said.source.to_string()));
    row.set(Column::Aliases, cell::joined(&venue.aliases));
    let presentation = &venue.presentation;
    let long = |summary: &&String| summary.chars().count() > SUMMARY_MAX;
    // A summary the standard has no room for is a detail, if that is free.
    let detail = presentation.detail.as_ref().or(presentation.summary.as_ref().filter(long));
    row.set(Column::Summary, presentation.summary.as_ref().filter(|text| !long(text)).cloned());
    row.set(Column::Detail, detail.cloned());
}

/// The newest day anything was said of the venue; else that of its last change here. A month or a year is no day.
pub fn updated(venue: &Venue, revised: NaiveDate) -> NaiveDate {
    let said = venue.said.values().filter_map(|said| said.date);
    let day = |date| match date {
        FactDate::Day(day) => Some(day),
        FactDate::Month(..) | FactDate::Year(_) => None,
    };
    said.chain(venue.updated).filter_map(day).max().unwrap_or(revised)
}

fn place(row: &mut Row, venue: &Venue) {
    let address = &venue.address;
    row.set(Column::Street, address.street.clone());
    row.set(Column::Complement, address.complement.clone());
    row.set(Column::Postcode, address.postcode.as_ref().map(ToString::to_string));
    row.set(Column::Commune, Some(address.commune.clone()));
    row.set(Column::Insee, address.insee.as_ref().map(ToString::to_string));
    row.set(Column::District, address.district.clone());
    row.set(Column::Latitude, venue.position.map(|position| position.point.lat().to_string()));
    row.set(Column::Longitude, venue.position.map(|position| position.point.lon().to_string()));
    row.set(Column::Precision, venue.position.map(|position| position.precision.to_string()));
}

/// Whether the number may stand in the standard: short numbers may not.
pub fn is_phone(number: &str) -> bool {
    const PREFIXES: [&str; 10] =
        ["+33", "+590", "+594", "+262", "+596", "+269", "+687", "+689", "+508", "+681"];
    let rest = PREFIXES.iter().find_map(|prefix| number.strip_prefix(prefix));
    rest.is_some_and(|rest| (6..=9).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_digit()))
}

fn contact(row: &mut Row, venue: &Venue) {
    let contact = &venue.contact;
    let phone = contact.phone.as_ref().map(Phone::as_str).filter(|number| is_phone(number));
    row.set(Column::Phone, phone.map(str::to_owned));
    row.set(Column::Emails, cell::joined(contact.emails.iter().map(crate::venue::Email::as_str)));
    row.set(Column::Websites, cell::joined(contact.websites.iter().map(crate::venue::Website::as_str)));
    row.set(Column::Booking, contact.booking.as_ref().map(ToString::to_string));
    row.set(Column::Hours, venue.hours.as_ref().map(ToString::to_string));
    let said = venue.provenance(FactGroup::Hours);
    row.set(Column::HoursDate, said.and_then(|said| said.date).map(|date| date.to_string()));
    row.set(Column::HoursBy, said.map(|said| said.by.label().to_owned()));
    row.set(Column::Closures, cell::joined(venue.exceptions.iter().map(exception)));
}

/// `2026-08-03/2026-08-21 fermé (Congés d’été)`
fn exception(exception: &Exception) -> String {
    let change = match exception.change() {
        Change::Closed => "fermé",
        Change::Open(hours) => hours.as_str(),
    };
    let message = exception.message().map_or_else(String::new, |message| format!(" ({message})"));
    format!("{}/{} {change}{message}", exception.from(), exception.to())
}

fn welcome(row: &mut Row, venue: &Venue) {
    let conditions = &venue.conditions;
    row.set(Column::Mobility, cell::joined(conditions.mobility.iter().map(label)));
    row.set(Column::Services, cell::joined(derive::national_services(venue).iter().map(label)));
    row.set(Column::Audiences, cell::joined(yes(&conditions.audiences)));
    row.set(Column::Care, care(&conditions.care, &conditions.languages));
    row.set(Column::Costs, cell::joined(derive::costs(venue).iter().map(label)));
    row.set(Column::Access, cell::joined(conditions.access.iter().map(label)));
    row.set(Column::Support, cell::joined(derive::supports(venue).iter().map(label)));
    row.set(Column::AccessibilitySheet, conditions.accessibility_sheet.as_ref().map(ToString::to_string));
}

/// The words answered yes. The standard has no way to say no.
fn yes<T: InCells + Ord>(answers: &Answers<Word<T>>) -> impl Iterator<Item = &str> {
    answers.iter().filter(|(_, answer)| **answer == Answer::Yes).map(|(word, _)| label(word))
}

/// The standard counts foreign languages among the needs it cares for: English, and all others.
pub const ENGLISH: &str = "Langues étrangères (anglais)";
pub const OTHER_LANGUAGES: &str = "Langues étrangères (autres)";

fn care(care: &Answers<Word<Care>>, languages: &Answers<Language>) -> Option<String> {
    let mut words: Vec<&str> = yes(care).collect();
    let spoken = languages.iter().filter(|(_, answer)| **answer == Answer::Yes);
    for (language, _) in spoken {
        let word = match language.as_str() {
            "fr" | "lsf" => continue,
            "en" => ENGLISH,
            _ => OTHER_LANGUAGES,
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    cell::joined(words)
}

fn labels(row: &mut Row, venue: &Venue) {
    let held = || venue.labels.iter().map(|held| &held.label);
    let programmes = held().filter_map(|label| match label {
        Label::Programme(programme) => Some(programme.cell()),
        Label::Training(_) | Label::Other(_) => None,
    });
    row.set(Column::Programmes, cell::joined(programmes));
    let trainings = held().filter_map(|label| match label {
        Label::Training(training) => Some(training.cell()),
        Label::Programme(_) | Label::Other(_) => None,
    });
    row.set(Column::Trainings, cell::joined(trainings));
    let others = held().filter_map(|label| match label {
        Label::Other(name) => Some(name),
        Label::Programme(_) | Label::Training(_) => None,
    });
    row.set(Column::OtherLabels, cell::joined(others));
}

fn own_services(row: &mut Row, venue: &Venue) {
    let answered = |answer| {
        let services = venue.services.iter().filter(move |service| service.offered == answer);
        cell::joined(services.map(|service| service.kind.label()))
    };
    row.set(Column::OwnServices, answered(Answer::Yes));
    row.set(Column::AbsentServices, answered(Answer::No));
    row.set(Column::ServiceHours, cell::joined(venue.services.iter().filter_map(hours)));
}

/// `Écrivain public : Tu 09:00-12:00`
fn hours(service: &Service) -> Option<String> {
    let told = match service.hours.as_ref()? {
        ServiceHours::AsVenue => "aux horaires du lieu",
        ServiceHours::Own(hours) => hours.as_str(),
    };
    Some(format!("{} : {told}", service.kind.label()))
}

fn own_conditions(row: &mut Row, venue: &Venue) {
    let conditions = &venue.conditions;
    let spoken = conditions.languages.iter().filter(|(_, answer)| **answer == Answer::Yes);
    row.set(Column::Languages, cell::joined(spoken.map(|(language, _)| language.as_str())));
    row.set(Column::Wheelchair, conditions.wheelchair.map(|answer| answer.to_string()));
    row.set(Column::Papers, cell::joined(&conditions.papers));
    row.set(Column::Transport, conditions.transport.clone());
}
