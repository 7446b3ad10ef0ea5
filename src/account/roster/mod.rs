//! The city's list of people and structures: who speaks for what, who is asked to, who is no longer.

mod store;

use chrono::{DateTime, Utc};

pub use store::{
    change_role, change_structure, delete_structure, find, leave_structure, members_of, people, remove,
    structures, structures_of_venues, take_venue, venues_of,
};

use super::{PersonId, Role, StructureId, Trust};

/// Somebody on the list of people.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: PersonId,
    pub email: String,
    pub role: Role,
    pub made_at: DateTime<Utc>,
    /// When a session of theirs was last used; None: never, or long ago.
    pub seen_at: Option<DateTime<Utc>>,
    /// Names of their structures.
    pub structures: Vec<String>,
}

/// A structure on the list of structures.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: StructureId,
    pub name: String,
    pub trust: Trust,
    pub venues: usize,
    pub people: usize,
}

/// What a coordinator may say of a structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub name: String,
    pub trust: Trust,
    /// Months between two reminders, 1 to 12.
    pub reminder_months: u8,
}

/// What became of a change to somebody's place on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Done,
    /// Nobody would be left to give roles: nothing is changed.
    LastAdministrator,
}
