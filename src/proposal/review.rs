//! A proposal beside what the site says now: what it would change, and what somebody else changed meanwhile.

use sqlx::SqliteConnection;

use super::{By, Proposal, State};
use crate::venue::change::{Fact, Field, Side, changes, merge, take};
use crate::venue::store::{self as venues, StoreError, Version};
use crate::venue::{Address, Conditions, Contact, Few, Presentation, Status, Venue};

/// A proposal and what it meets.
#[derive(Clone, Debug)]
pub struct Review {
    /// What its author started from.
    pub base: Venue,
    /// What the site says now; of a new venue, its name and commune alone.
    pub current: Venue,
    /// What its author says.
    pub proposed: Venue,
    /// The revision of `current`; 0 for a new venue.
    pub version: Version,
    /// What accepting would change.
    pub fields: Vec<Field>,
    /// Those of `fields` that somebody else changed meanwhile, otherwise: somebody chooses.
    pub conflicts: Vec<Field>,
}

/// What of a proposal a coordinator takes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Chosen<'a> {
    /// Of what nobody disputes. None: everything.
    pub fields: Option<&'a [Field]>,
    /// Whose value stands where two changed the same: mine is the proposal's.
    pub settled: &'a [(Field, Side)],
}

/// What cannot be brought together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Apart {
    /// Nothing of it is taken.
    Nothing,
    /// These need a choice.
    Conflicts(Vec<Field>),
}

/// Puts a proposal that is not taken beside what the site says now; one that was taken, beside what it said before.
pub async fn review(db: &mut SqliteConnection, proposal: &Proposal) -> Result<Review, StoreError> {
    match proposal.state {
        State::Waiting | State::Question | State::Refused => beside_now(db, proposal).await,
        State::Accepted | State::AcceptedInPart | State::Applied | State::Reviewed => {
            beside_base(db, proposal).await
        }
    }
}

async fn beside_base(db: &mut SqliteConnection, proposal: &Proposal) -> Result<Review, StoreError> {
    let before = venues::revision(db, &proposal.venue_id, proposal.base).await?;
    let base = before.unwrap_or_else(|| blank(&proposal.venue));
    Ok(Review {
        fields: changes(&base, &proposal.venue),
        current: base.clone(),
        proposed: proposal.venue.clone(),
        version: proposal.base,
        conflicts: Vec::new(),
        base,
    })
}

async fn beside_now(db: &mut SqliteConnection, proposal: &Proposal) -> Result<Review, StoreError> {
    let found = venues::find(&mut *db, &proposal.venue_id).await?;
    let (current, version) = found.unwrap_or_else(|| (blank(&proposal.venue), Version(0)));
    let base = match venues::revision(db, &proposal.venue_id, proposal.base).await? {
        Some(base) => base,
        None if proposal.base == Version(0) => blank(&proposal.venue),
        None => current.clone(),
    };
    let mut proposed = proposal.venue.clone();
    if version == Version(0) {
        proposed.status = Status::Published;
    }
    let fields: Vec<Field> =
        changes(&base, &proposed).into_iter().filter(|field| field.differs(&current, &proposed)).collect();
    let conflicts = fields.iter().copied().filter(|field| field.differs(&base, &current)).collect();
    Ok(Review { base, current, proposed, version, fields, conflicts })
}

/// The little that is known of a venue before anything is accepted of it.
fn blank(venue: &Venue) -> Venue {
    let Address { commune, insee, .. } = venue.address.clone();
    let address = Address { street: None, complement: None, postcode: None, commune, insee, district: None };
    Venue {
        id: venue.id.clone(),
        slug: venue.slug.clone(),
        name: venue.name.clone(),
        status: Status::Draft,
        address,
        aliases: Vec::new(),
        closing: None,
        pivot: None,
        parent: None,
        typologies: Vec::new(),
        roles: Vec::new(),
        position: None,
        contact: Contact::default(),
        hours: None,
        exceptions: Vec::new(),
        services: Vec::new(),
        conditions: Conditions::default(),
        labels: Vec::new(),
        presentation: Presentation::default(),
        said: Few::default(),
        doubts: Vec::new(),
        updated: None,
    }
}

impl Review {
    pub fn is_new(&self) -> bool {
        self.version == Version(0)
    }

    /// What would change and nobody disputes.
    pub fn clear(&self) -> impl Iterator<Item = Field> {
        self.fields.iter().copied().filter(|field| !self.conflicts.contains(field))
    }

    /// Whether it may be accepted among others at a glance: the structure corrects what is not who or where it is.
    pub fn is_harmless(&self, by: By) -> bool {
        let weighty = |field: &Field| {
            matches!(
                field,
                Field::Fact(
                    Fact::Name
                        | Fact::Aliases
                        | Fact::Status
                        | Fact::Closing
                        | Fact::Pivot
                        | Fact::Parent
                        | Fact::Street
                        | Fact::Postcode
                        | Fact::Commune
                        | Fact::Position
                )
            )
        };
        matches!(by, By::Structure | By::StructureByLink)
            && !self.is_new()
            && self.conflicts.is_empty()
            && !self.fields.iter().any(weighty)
    }

    /// The fields a choice takes. What two changed is always among them, since somebody must choose; a new venue is
    /// published whatever else is taken of it.
    pub(super) fn taken(&self, chosen: &Chosen<'_>) -> Vec<Field> {
        let publication = Field::Fact(Fact::Status);
        let takes = |field: &Field| {
            chosen.fields.is_none_or(|only| only.contains(field))
                || self.conflicts.contains(field)
                || (self.is_new() && *field == publication)
        };
        self.fields.iter().copied().filter(takes).collect()
    }

    /// The venue with these fields as proposed, and everything else as it is now.
    pub(super) fn bring(&self, taken: &[Field], settled: &[(Field, Side)]) -> Result<Venue, Apart> {
        let mine = take(&self.base, &self.proposed, taken);
        let merge = merge(&self.base, &mine, &self.current).resolve(&mine, settled);
        if !merge.conflicts.is_empty() {
            return Err(Apart::Conflicts(merge.conflicts));
        }
        if !self.fields.is_empty() && changes(&self.current, &merge.venue).is_empty() {
            return Err(Apart::Nothing);
        }
        Ok(merge.venue)
    }
}
