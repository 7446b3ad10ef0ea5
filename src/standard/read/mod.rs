//! A line into a venue. What is missing is not known; what cannot be understood is told.

mod place;
mod text;
mod welcome;

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Column, Expected, Problem, Row, edited, word};
use crate::venue::change::groups_holding_facts;
use crate::venue::{
    Address, Conditions, Confirmer, Contact, FactDate, FactGroup, Few, HeldLabel, Label, Presentation,
    Provenance, Service, Slug, Status, Venue, VenueId,
};

pub(super) use text::{is_day, is_pivot, sum};

/// Who is said to have said it, where the line names nobody.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// Name of the source, as visitors read it.
    pub source: &'a str,
    pub by: Confirmer,
}

impl Origin<'_> {
    /// For comparisons in which sources do not count.
    pub(super) const UNKNOWN: Self = Self { source: "", by: Confirmer::PublicSource };
}

/// What a line gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// None when identifier, name or commune is missing: nobody could tell which place this is.
    pub venue: Option<Venue>,
    /// In the order of the columns.
    pub problems: Vec<Problem>,
}

impl Row {
    /// The venue of the line, published, and what was not understood of it. Its slug is the one its name suggests:
    /// whoever keeps it makes sure that it is free.
    pub fn venue(&self, origin: &Origin<'_>) -> Reading {
        let row = self.plain();
        let mut line = Line { row: &row, problems: Vec::new() };
        let venue = line.venue(origin).map(|told| match row.get(Column::Rest) {
            Some(rest) => edited::with_rest(&row, told, rest, &mut line.problems),
            None => told,
        });
        line.problems.sort_by_key(|problem| problem.column);
        Reading { venue, problems: line.problems }
    }

    /// What the readable cells alone tell.
    pub(super) fn told(&self) -> Option<Venue> {
        Line { row: &self.plain(), problems: Vec::new() }.venue(&Origin::UNKNOWN)
    }
}

/// A line being read.
struct Line<'a> {
    row: &'a Row,
    problems: Vec<Problem>,
}

impl<'a> Line<'a> {
    fn get(&self, column: Column) -> Option<&'a str> {
        self.row.get(column)
    }

    fn text(&self, column: Column) -> Option<String> {
        self.get(column).map(str::to_owned)
    }

    fn wrong(&mut self, column: Column, value: &str, expected: Expected) {
        self.problems.push(Problem::new(column, value, expected));
    }

    /// A cell without which there is no place.
    fn needed(&mut self, column: Column) -> Option<String> {
        let text = self.text(column);
        if text.is_none() {
            self.wrong(column, "", Expected::Something);
        }
        text
    }

    fn venue(&mut self, origin: &Origin<'_>) -> Option<Venue> {
        let (id, name, commune) =
            (self.needed(Column::Id), self.needed(Column::Name), self.needed(Column::Commune));
        let (id, name, commune) = (text::identifier(&id?)?, name?, commune?);
        let updated = self.updated();
        let said = Provenance {
            source: Arc::from(self.get(Column::Source).unwrap_or(origin.source)),
            date: updated,
            by: origin.by,
        };
        let mut venue = self.bare(id, name, commune)?;
        venue.updated = updated;
        self.fill(&mut venue, &said);
        for group in groups_holding_facts(&venue) {
            venue.said.insert(group, said.clone());
        }
        self.hours_said(&mut venue, &said);
        Some(venue)
    }

    fn bare(&mut self, id: VenueId, name: String, commune: String) -> Option<Venue> {
        let slug = Slug::of(&name).or_else(|| Slug::of(id.as_str())).or_else(|| "lieu".parse().ok())?;
        Some(Venue {
            id,
            slug,
            name,
            aliases: vec![],
            status: Status::Published,
            closing: None,
            pivot: self.pivot(),
            parent: self.text(Column::Parent),
            typologies: vec![],
            roles: vec![],
            address: self.address(commune),
            position: None,
            contact: Contact::default(),
            hours: None,
            exceptions: vec![],
            services: vec![],
            conditions: Conditions::default(),
            labels: vec![],
            presentation: Presentation::default(),
            said: Few::default(),
            doubts: vec![],
            updated: None,
        })
    }

    fn address(&mut self, commune: String) -> Address {
        let insee = self.insee();
        Address {
            street: self.text(Column::Street),
            complement: self.text(Column::Complement),
            postcode: self.postcode(insee.as_ref()),
            commune,
            insee,
            district: self.text(Column::District),
        }
    }

    fn fill(&mut self, venue: &mut Venue, said: &Provenance) {
        venue.typologies = self.words(Column::Typologies);
        venue.aliases = self.bars(Column::Aliases);
        venue.position = self.position();
        venue.contact = self.contact();
        venue.hours = self.get(Column::Hours).map(crate::hours::Hours::parse);
        venue.conditions = self.conditions();
        venue.presentation =
            Presentation { summary: self.text(Column::Summary), detail: self.text(Column::Detail) };
        venue.labels = self.labels(said);
        venue.services = self.services(&venue.conditions, said);
    }

    fn labels(&self, said: &Provenance) -> Vec<HeldLabel> {
        let mut labels: Vec<Label> = Vec::new();
        let mut hold = |label: Label| {
            if !labels.contains(&label) {
                labels.push(label);
            }
        };
        for column in [Column::Programmes, Column::Trainings, Column::OtherLabels] {
            for part in super::cell::split_bars(self.get(column).unwrap_or_default()) {
                let programme = word::known(part).map(Label::Programme);
                let training = || word::known(part).map(Label::Training);
                hold(programme.or_else(training).unwrap_or_else(|| Label::Other(part.to_owned())));
            }
        }
        labels.into_iter().map(|label| HeldLabel { label, said: said.clone() }).collect()
    }

    /// A date of the hours alone, where our own columns tell one.
    fn hours_said(&mut self, venue: &mut Venue, said: &Provenance) {
        let Some(text) = self.get(Column::HoursDate) else { return };
        if venue.hours.is_none() {
            return;
        }
        match text.parse::<FactDate>() {
            Ok(date) => {
                venue.said.insert(FactGroup::Hours, Provenance { date: Some(date), ..said.clone() });
            }
            Err(_) => self.wrong(Column::HoursDate, text, Expected::Date),
        }
    }

    fn updated(&mut self) -> Option<FactDate> {
        let cell = self.get(Column::Updated)?;
        let day: Option<NaiveDate> = text::day(cell);
        let date = day.map(FactDate::Day).or_else(|| cell.parse().ok());
        if date.is_none() {
            self.wrong(Column::Updated, cell, Expected::Date);
        }
        date
    }

    fn pivot(&mut self) -> Option<String> {
        let compact: String = self.get(Column::Pivot)?.chars().filter(|c| !c.is_whitespace()).collect();
        // Zeros stand for a number nobody knows.
        (!compact.bytes().all(|b| b == b'0')).then_some(compact)
    }

    fn services(&mut self, conditions: &Conditions, said: &Provenance) -> Vec<Service> {
        welcome::services(self, conditions, said)
    }
}
