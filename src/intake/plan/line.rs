//! What one line would do.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::believe::{Why, is_less_exact, of_position, verdict};
use super::{Change, Disagreement, Entry, Outcome, Twin, hours};
use crate::intake::said::Said;
use crate::intake::{Choices, Known, SourceName, TwinChoice, Unread, look};
use crate::standard::{Column, Expected, Row};
use crate::venue::alike::Index;
use crate::venue::change::{Fact, Field, changes, take};
use crate::venue::store::Version;
use crate::venue::{FactGroup, Precision, Provenance, Slug, Venue, VenueId};

/// How many look-alikes are named.
const TWINS: usize = 3;

pub(super) struct Planner<'a> {
    pub known: &'a Known,
    pub source: &'a SourceName,
    pub choices: &'a Choices,
    pub index: &'a Index<'a>,
}

/// Names that are taken, by the site and by the lines before.
pub(super) struct Taken {
    ids: HashSet<VenueId>,
    slugs: HashSet<Slug>,
}

impl Taken {
    pub(super) fn of(known: &Known) -> Self {
        let slugs = known.venues.values().map(|(venue, _)| venue.slug.clone()).collect();
        Self { ids: known.venues.keys().cloned().collect(), slugs }
    }

    /// Gives a new venue an identifier and a slug of its own.
    fn name(&mut self, venue: &mut Venue, source: &SourceName) {
        let plain = Slug::of(source.as_str()).map(|slug| slug.to_string()).unwrap_or_default();
        let wished = venue.id.to_string();
        let numbered = |at: u32| match at {
            1 => Some(wished.clone()),
            2 => Some(format!("{plain}-{wished}")),
            _ => Some(format!("{plain}-{wished}-{at}")),
        };
        let id = (1..10_000).filter_map(numbered).filter_map(|id| id.parse().ok());
        if let Some(id) = id.into_iter().find(|id| !self.ids.contains(id)) {
            venue.id = id;
        }
        let short: String = venue.slug.as_str().chars().take(72).collect();
        let wished = venue.slug.clone();
        let others = (2_u32..100_000).filter_map(|at| Slug::of(&format!("{short} {at}")));
        if let Some(slug) = std::iter::once(wished).chain(others).find(|slug| !self.slugs.contains(slug)) {
            venue.slug = slug;
        }
        self.ids.insert(venue.id.clone());
        self.slugs.insert(venue.slug.clone());
    }
}

/// Whether the position is not known, or only to the street or the district.
fn leads_to_no_door(venue: &Venue) -> bool {
    venue.position.is_none_or(|position| position.precision != Precision::Building)
}

/// What a line makes of a venue that is here.
fn changed(id: &VenueId, before: &Arc<Venue>, version: Version, after: Venue) -> Outcome {
    if after == **before {
        return Outcome::Same(id.clone());
    }
    let fields = changes(before, &after);
    Outcome::Change(Box::new(Change { before: Arc::clone(before), version, after, fields }))
}

impl Planner<'_> {
    pub(super) fn entry(&self, said: Said, taken: &mut Taken, met: &mut HashMap<VenueId, usize>) -> Entry {
        let Said { line, identifier, name, row, venue, problems, .. } = said;
        let mut entry = Entry {
            line,
            identifier,
            name,
            row,
            outcome: Outcome::Unread(Unread::Lacks),
            kept: vec![],
            problems,
            hours: None,
            looked: None,
            to_place: false,
        };
        match venue {
            Ok(venue) => self.decide(&mut entry, venue, taken, met),
            Err(unread) => entry.outcome = Outcome::Unread(unread),
        }
        entry
    }

    fn decide(
        &self,
        entry: &mut Entry,
        mut venue: Box<Venue>,
        taken: &mut Taken,
        met: &mut HashMap<VenueId, usize>,
    ) {
        let doubted = entry.problems.iter().any(|problem| problem.expected == Expected::InCommune);
        entry.hours = hours::ask(&mut venue, self.known, self.choices);
        let meant = self.known.meant(&entry.identifier, &venue, self.choices);
        let here = meant.as_ref().and_then(|id| self.known.venues.get_key_value(id));
        entry.looked = look::place(&mut venue, here.map(|(_, (before, _))| &**before), self.known);
        if entry.looked.is_none() && self.known.positions_first.contains(self.source.as_str()) {
            self.trust_position(&mut venue, &entry.row);
        }
        if let Some((id, (before, version))) = here {
            let first = *met.entry(id.clone()).or_insert(entry.line);
            if first != entry.line {
                entry.outcome = Outcome::Unread(Unread::Twice { first });
                return;
            }
            let (after, kept) = self.brought_together(before, &venue);
            entry.kept = kept;
            entry.to_place = leads_to_no_door(&after) || (doubted && after.position == venue.position);
            entry.outcome = changed(id, before, *version, after);
            return;
        }
        let no_door = doubted || leads_to_no_door(&venue);
        entry.outcome = self.new_one(&entry.identifier, venue, taken);
        entry.to_place = no_door && matches!(entry.outcome, Outcome::Add(_));
    }

    /// A source whose positions come first places doors, unless it says otherwise, and is named for it.
    fn trust_position(&self, venue: &mut Venue, row: &Row) {
        let Some(position) = venue.position.as_mut() else { return };
        if row.get(Column::Precision).is_none() {
            position.precision = Precision::Building;
        }
        if let Some(said) = venue.provenance(FactGroup::Position).cloned() {
            let source = self.source.as_str().into();
            venue.said.insert(FactGroup::Position, Provenance { source, ..said });
        }
    }

    fn new_one(&self, identifier: &str, mut venue: Box<Venue>, taken: &mut Taken) -> Outcome {
        let added = self.choices.twins.get(identifier) == Some(&TwinChoice::Add);
        if !added {
            let twins = self.index.alike(&venue).into_iter().take(TWINS).map(|alike| Twin {
                id: alike.venue.id.clone(),
                slug: alike.venue.slug.clone(),
                name: alike.venue.name.clone(),
                score: alike.likeness.score,
                reasons: alike.likeness.reasons,
            });
            let twins: Vec<Twin> = twins.collect();
            if !twins.is_empty() {
                return Outcome::Twin(venue, twins);
            }
        }
        taken.name(&mut venue, self.source);
        Outcome::Add(venue)
    }

    /// The venue with what the file says, where it is believed; and what stays as it is.
    fn brought_together(&self, before: &Arc<Venue>, told: &Venue) -> (Venue, Vec<Disagreement>) {
        if same(before, told) {
            return (Venue::clone(before), vec![]);
        }
        let blank = blank(told);
        let theirs = Arc::new(told.clone());
        let (mut taken, mut kept) = (Vec::new(), Vec::new());
        for field in changes(before, told).into_iter().filter(|field| is_told(*field, &blank, told)) {
            if field == Field::Fact(Fact::Labels) {
                continue;
            }
            let (ours, others) = (said(before, field), said(told, field));
            let verdict = match field {
                Field::Fact(Fact::Position) if is_less_exact(before, told) => Err(Why::Exact),
                Field::Fact(Fact::Position) => of_position(ours, others, self.known),
                Field::Fact(_) | Field::Service(_) => verdict(ours, others, self.known),
            };
            match verdict {
                Ok(()) => taken.push(field),
                Err(why) => kept.push(Disagreement {
                    field,
                    why,
                    ours: ours.cloned(),
                    before: Arc::clone(before),
                    theirs: Arc::clone(&theirs),
                }),
            }
        }
        if self.known.undone.contains(&before.id) {
            taken.push(Field::Fact(Fact::Status));
        }
        let mut after = take(before, told, &taken);
        stamp(&mut after, told, &taken);
        add_labels(&mut after, told);
        say_again(before, &mut after, told);
        (after, kept)
    }
}

/// Who says so of a field.
fn said(venue: &Venue, field: Field) -> Option<&Provenance> {
    match field {
        Field::Service(kind) => venue.service(kind).map(|service| &service.said),
        Field::Fact(_) => venue.provenance(field.group()),
    }
}

fn same(before: &Venue, told: &Venue) -> bool {
    let told = Venue { id: before.id.clone(), slug: before.slug.clone(), ..told.clone() };
    told == *before
}

/// A venue nothing is told of: what differs from it is told.
fn blank(told: &Venue) -> Venue {
    Venue {
        aliases: vec![],
        closing: None,
        pivot: None,
        parent: None,
        typologies: vec![],
        roles: vec![],
        address: crate::venue::Address {
            street: None,
            complement: None,
            postcode: None,
            district: None,
            ..told.address.clone()
        },
        position: None,
        contact: crate::venue::Contact::default(),
        hours: None,
        exceptions: vec![],
        services: vec![],
        conditions: crate::venue::Conditions::default(),
        labels: vec![],
        presentation: crate::venue::Presentation::default(),
        ..told.clone()
    }
}

/// Whether the file says anything of the field: silence takes nothing away. Publication is the site's.
fn is_told(field: Field, blank: &Venue, told: &Venue) -> bool {
    match field {
        Field::Fact(Fact::Name | Fact::Commune) => true,
        Field::Fact(Fact::Status | Fact::Closing) => false,
        Field::Fact(_) | Field::Service(_) => field.differs(blank, told),
    }
}

/// Who says so goes with what was taken.
fn stamp(after: &mut Venue, told: &Venue, taken: &[Field]) {
    for group in taken.iter().filter(|field| matches!(field, Field::Fact(_))).map(|field| field.group()) {
        if let Some(said) = told.provenance(group) {
            after.said.insert(group, said.clone());
        }
    }
    let services = taken.iter().any(|field| matches!(field, Field::Service(_)));
    let offers = FactGroup::Offers;
    if let Some(said) = told.provenance(offers).filter(|_| services && after.provenance(offers).is_none()) {
        after.said.insert(offers, said.clone());
    }
}

/// Labels are said one by one: those of the file come, those others said stay.
fn add_labels(after: &mut Venue, told: &Venue) {
    for held in &told.labels {
        if after.labels.iter().all(|known| known.label != held.label) {
            after.labels.push(held.clone());
        }
    }
}

/// A source that says again what it said is dated by its last word.
fn say_again(before: &Venue, after: &mut Venue, told: &Venue) {
    let later = |ours: &Provenance, theirs: &Provenance| {
        ours.source == theirs.source && ours.by == theirs.by && ours.date < theirs.date
    };
    for (group, theirs) in told.said.iter() {
        if before.provenance(*group).is_some_and(|ours| later(ours, theirs)) {
            after.said.insert(*group, theirs.clone());
        }
    }
    for service in &mut after.services {
        if let Some(theirs) = told.service(service.kind).filter(|theirs| later(&service.said, &theirs.said)) {
            service.said = theirs.said.clone();
        }
    }
    after.updated = before.updated.max(told.updated);
}
