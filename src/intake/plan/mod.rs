//! What an import would change, line by line, before anything is written.

mod believe;
mod groups;
mod hours;
mod line;
pub mod plain;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

pub use believe::Why;
pub use groups::{Cells, Group, UnfoundGroup, UnreadGroup, grouped, left_out, unfound};
pub use hours::{HoursQuestion, Supposed};

use super::file::Remark;
use super::said::{Reading, Unread};
use super::site::Known;
use super::{Choices, Looked, SourceName};
use crate::standard::{Column, Problem, Row};
use crate::territory::lookup::Located;
use crate::venue::alike::{Index, Reason};
use crate::venue::change::{Fact, Field};
use crate::venue::store::Version;
use crate::venue::{Provenance, Slug, Venue, VenueId};

/// Everything an import would do.
#[derive(Debug)]
pub struct Plan {
    pub source: SourceName,
    pub entries: Vec<Entry>,
    pub gone: Vec<Gone>,
    pub remarks: Vec<Remark>,
    /// A column without which no line can be read, when there is none.
    pub missing: Option<Column>,
    mark: OnceLock<String>,
}

/// What one line would do.
#[derive(Debug)]
pub struct Entry {
    pub line: usize,
    /// What the source calls it.
    pub identifier: String,
    pub name: String,
    pub row: Row,
    pub outcome: Outcome,
    /// Facts that stay as they are here, though the file says otherwise.
    pub kept: Vec<Disagreement>,
    /// Cells that were not understood.
    pub problems: Vec<Problem>,
    /// Hours in words, and what they may mean.
    pub hours: Option<HoursQuestion>,
    /// What came of looking for its position, where it had to be looked for.
    pub looked: Option<Looked>,
    /// Whether somebody has to place the venue: its position is not known, or leads to no door.
    pub to_place: bool,
}

#[derive(Debug)]
pub enum Outcome {
    Add(Box<Venue>),
    Change(Box<Change>),
    Same(VenueId),
    /// It may be one of these: somebody decides.
    Twin(Box<Venue>, Vec<Twin>),
    Unread(Unread),
}

/// A venue before and after.
#[derive(Debug)]
pub struct Change {
    pub before: Arc<Venue>,
    pub version: Version,
    pub after: Venue,
    /// What differs; nothing when the source only says again, at a later date, what it said.
    pub fields: Vec<Field>,
}

/// A venue that may be the one of a line.
#[derive(Clone, Debug)]
pub struct Twin {
    pub id: VenueId,
    pub slug: Slug,
    pub name: String,
    pub score: f64,
    pub reasons: Vec<Reason>,
}

/// A fact the file says otherwise.
#[derive(Debug)]
pub struct Disagreement {
    pub field: Field,
    pub why: Why,
    /// Who says what stays.
    pub ours: Option<Provenance>,
    /// What the file says, beside what stays.
    pub before: Arc<Venue>,
    pub theirs: Arc<Venue>,
}

/// A venue the source gave before, and gives no more.
#[derive(Debug)]
pub struct Gone {
    pub identifier: String,
    pub venue: Arc<Venue>,
    pub version: Version,
    /// Whether somebody chose to close it.
    pub closes: bool,
}

/// How many lines do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    pub lines: usize,
    pub added: usize,
    pub changed: usize,
    pub same: usize,
    pub twins: usize,
    pub unread: usize,
    /// Lines with a cell that was not understood.
    pub doubtful: usize,
    /// Lines with a fact that stays as it is here.
    pub kept: usize,
    /// Lines whose hours wait for a confirmation.
    pub hours: usize,
    /// Venues the address service places.
    pub located: usize,
    /// Venues somebody has to place.
    pub to_place: usize,
    pub gone: usize,
    pub closed: usize,
}

impl Counts {
    /// Each count under the word its message ends with, in the order they are told.
    pub const fn told(&self) -> [(&'static str, usize); 13] {
        [
            ("lines", self.lines),
            ("added", self.added),
            ("changed", self.changed),
            ("same", self.same),
            ("kept", self.kept),
            ("twins", self.twins),
            ("doubtful", self.doubtful),
            ("unread", self.unread),
            ("hours", self.hours),
            ("located", self.located),
            ("to-place", self.to_place),
            ("gone", self.gone),
            ("closed", self.closed),
        ]
    }
}

impl Entry {
    /// Whether the line is left out as a whole.
    pub const fn is_unread(&self) -> bool {
        matches!(self.outcome, Outcome::Unread(_))
    }

    /// Where the address service puts the venue, when that is what would be written.
    pub fn located(&self) -> Option<&Located> {
        let written = match &self.outcome {
            Outcome::Add(_) => true,
            Outcome::Change(change) => change.fields.contains(&Field::Fact(Fact::Position)),
            Outcome::Same(_) | Outcome::Twin(..) | Outcome::Unread(_) => false,
        };
        match &self.looked {
            Some(Looked::Sure(located)) if written => Some(located),
            Some(Looked::Sure(_) | Looked::Unsure(_) | Looked::Not(_)) | None => None,
        }
    }
}

impl Plan {
    /// Tells this plan from another of the same file: who agrees to one has not seen the other.
    pub fn mark(&self) -> &str {
        let make = || URL_SAFE_NO_PAD.encode(digest(&SHA256, plain::json(self).to_string().as_bytes()));
        self.mark.get_or_init(make)
    }

    pub fn counts(&self) -> Counts {
        let mut counts = Counts { lines: self.entries.len(), gone: self.gone.len(), ..Counts::default() };
        counts.closed = self.gone.iter().filter(|gone| gone.closes).count();
        for entry in &self.entries {
            *match entry.outcome {
                Outcome::Add(_) => &mut counts.added,
                Outcome::Change(_) => &mut counts.changed,
                Outcome::Same(_) => &mut counts.same,
                Outcome::Twin(..) => &mut counts.twins,
                Outcome::Unread(_) => &mut counts.unread,
            } += 1;
            counts.doubtful += usize::from(!entry.problems.is_empty() && !entry.is_unread());
            counts.kept += usize::from(!entry.kept.is_empty());
            counts.located += usize::from(entry.located().is_some());
            counts.to_place += usize::from(entry.to_place);
            counts.hours += usize::from(entry.hours.as_ref().is_some_and(|question| !question.confirmed));
        }
        counts
    }

    /// Whether applying it would write anything.
    pub fn changes_nothing(&self) -> bool {
        let counts = self.counts();
        counts.added + counts.changed + counts.closed == 0
    }

    /// Whether every line does what it says, and nobody needs to look.
    pub fn is_whole(&self) -> bool {
        let counts = self.counts();
        counts.twins + counts.unread + counts.doubtful + counts.kept + counts.hours + counts.gone
            == counts.closed
    }
}

/// How far a plan is: lines done.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<AtomicUsize>);

impl Progress {
    pub fn lines(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }

    pub(super) fn step(&self, lines: usize) {
        self.0.fetch_add(lines, Ordering::Relaxed);
    }
}

/// Plans every line against what the site knows. Touches neither database nor clock.
pub fn plan(
    reading: Reading,
    known: &Known,
    source: &SourceName,
    choices: &Choices,
    progress: &Progress,
) -> Plan {
    let index = Index::new(known.venues.values().map(|(venue, _)| &**venue));
    let mut taken = line::Taken::of(known);
    let mut met: HashMap<VenueId, usize> = HashMap::new();
    let planner = line::Planner { known, source, choices, index: &index };
    let mut entries = Vec::with_capacity(reading.lines.len());
    for said in reading.lines {
        entries.push(planner.entry(said, &mut taken, &mut met));
        progress.step(1);
    }
    let gone = gone(known, &entries, &met, choices);
    Plan {
        source: source.clone(),
        entries,
        gone,
        remarks: reading.remarks,
        missing: reading.missing,
        mark: OnceLock::new(),
    }
}

/// A line that could not be read is no sign that its venue is gone.
fn gone(known: &Known, entries: &[Entry], met: &HashMap<VenueId, usize>, choices: &Choices) -> Vec<Gone> {
    let given: HashSet<&str> = entries.iter().map(|entry| entry.identifier.as_str()).collect();
    let mut by_venue: HashMap<&VenueId, &str> = HashMap::new();
    for (identifier, id) in &known.own {
        if !met.contains_key(id) && !given.contains(identifier.as_str()) {
            by_venue.insert(id, identifier);
        }
    }
    let gone = by_venue.into_iter().filter_map(|(id, identifier)| {
        let (venue, version) = known.venues.get(id)?;
        let open = venue.closing.is_none() && !known.undone.contains(id);
        let closes = choices.close.contains(id);
        open.then(|| Gone {
            identifier: identifier.to_owned(),
            venue: Arc::clone(venue),
            version: *version,
            closes,
        })
    });
    let mut gone: Vec<Gone> = gone.collect();
    gone.sort_by(|one, other| (&one.venue.name, &one.venue.id).cmp(&(&other.venue.name, &other.venue.id)));
    gone
}
