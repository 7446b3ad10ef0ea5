//! Two venues that are one become one: somebody compared them group by group and chose what is kept. One stays, with a
//! revision that says so; the other leaves the directory, its history stays, its addresses lead to the one that stayed.
//!
//! What hung on the one that left goes with it ([`store::join`]). Putting an earlier version of it back parts the two
//! again; what went to the other stays there.

mod apart;
pub mod store;

pub use apart::{Distinct, likely};

use chrono::NaiveDate;

use crate::venue::change::{Fact, Field, Side, changes, holds, take};
use crate::venue::store::Version;
use crate::venue::{Certainty, FactGroup, Provenance, Status, Venue};

/// The venue that stays and the one that leaves, as they were compared.
#[derive(Clone, Debug)]
pub struct Couple {
    pub kept: (Venue, Version),
    pub other: (Venue, Version),
}

/// Which of both a group of facts is taken from: [`Side::Mine`] is the venue that stays.
pub type Choices = Vec<(FactGroup, Side)>;

/// Fields that are compared: both venues are published and open, and stay so.
fn compared(field: Field) -> bool {
    !matches!(field, Field::Fact(Fact::Status | Fact::Closing))
}

impl Couple {
    /// Two venues that visitors find: a draft or a closed venue is no duplicate of one.
    pub fn can_be_joined(&self) -> bool {
        let open = |venue: &Venue| venue.status == Status::Published && venue.closing.is_none();
        self.kept.0.id != self.other.0.id && open(&self.kept.0) && open(&self.other.0)
    }

    /// The fields whose value is not the same in both, by group.
    pub fn differing(&self) -> Vec<(FactGroup, Vec<Field>)> {
        let fields: Vec<Field> =
            changes(&self.kept.0, &self.other.0).into_iter().filter(|field| compared(*field)).collect();
        let of =
            |group: FactGroup| fields.iter().copied().filter(move |field| field.group() == group).collect();
        let groups = FactGroup::ALL.iter().map(|group| (*group, of(*group)));
        groups.filter(|(_, fields): &(_, Vec<Field>)| !fields.is_empty()).collect()
    }

    /// The side whose facts of a group are confirmed, or were said last; where only one knows anything, that one.
    pub fn fresher(&self, group: FactGroup, today: NaiveDate) -> Side {
        let rank = |venue: &Venue| {
            let said = newest(venue, group);
            let confirmed = said.is_some_and(|said| said.certainty(today) == Certainty::Confirmed);
            (
                holds(venue, group),
                confirmed,
                said.and_then(|said| said.date).map(crate::venue::FactDate::latest),
            )
        };
        if rank(&self.other.0) > rank(&self.kept.0) { Side::Theirs } else { Side::Mine }
    }

    /// The venue that stays, with what was chosen. Groups nobody chose about keep their facts; what both say alike is
    /// said by whoever said it last. The name of the other is still found by the search.
    #[must_use]
    pub fn joined(&self, choices: &[(FactGroup, Side)], today: NaiveDate) -> Venue {
        let (kept, other) = (&self.kept.0, &self.other.0);
        let differing = self.differing();
        let taken = |group: FactGroup| choices.contains(&(group, Side::Theirs));
        let fields: Vec<Field> = differing
            .iter()
            .filter(|(group, _)| taken(*group))
            .flat_map(|(_, fields)| fields.clone())
            .collect();
        let mut venue = take(kept, other, &fields);
        for group in FactGroup::ALL.iter().copied() {
            let alike = differing.iter().all(|(known, _)| *known != group);
            if taken(group) || (alike && self.fresher(group, today) == Side::Theirs) {
                match other.provenance(group) {
                    Some(said) => venue.said.insert(group, said.clone()),
                    None if alike => {}
                    None => venue.said.remove(&group),
                }
            }
            if taken(group) {
                venue.doubts.retain(|doubt| doubt.group != group);
                venue.doubts.extend(other.doubts.iter().filter(|doubt| doubt.group == group).cloned());
            }
        }
        venue.updated = kept.updated.max(other.updated);
        remember_names(&mut venue, [kept, other]);
        venue
    }
}

/// Who last said something of a group; of the offers, whoever said it of any service.
fn newest(venue: &Venue, group: FactGroup) -> Option<&Provenance> {
    let services = venue.services.iter().filter(|_| group == FactGroup::Offers).map(|service| &service.said);
    venue
        .provenance(group)
        .into_iter()
        .chain(services)
        .max_by_key(|said| said.date.map(crate::venue::FactDate::latest))
}

fn remember_names(venue: &mut Venue, both: [&Venue; 2]) {
    for name in both.into_iter().flat_map(|one| std::iter::once(&one.name).chain(&one.aliases)) {
        if *name != venue.name && !venue.aliases.contains(name) {
            venue.aliases.push(name.clone());
        }
    }
}
