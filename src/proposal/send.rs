//! Sending a draft: applied at once where its sender is trusted, else kept for a coordinator.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use super::draft::Draft;
use super::{By, ProposalId, State, store};
use crate::account::{PersonId, Trust};
use crate::venue::change::{Merge, merge, stamp_changed};
use crate::venue::store::{self as venues, Signature, StoreError, Version};
use crate::venue::{Email, Provenance, Venue};

/// Who sends, and why.
#[derive(Clone, Debug)]
pub struct Sender {
    pub by: By,
    pub person: Option<PersonId>,
    pub trust: Trust,
    pub email: Option<Email>,
    pub reason: Option<String>,
}

/// What became of what was sent.
#[derive(Debug)]
pub enum Outcome {
    /// Everybody reads it now.
    Applied(ProposalId),
    /// A coordinator looks at it first.
    Waiting(ProposalId),
    /// Somebody else changed the same facts meanwhile: the sender chooses, and nothing is written.
    Conflict(Box<Conflict>),
    /// Nothing differs from what is known.
    Nothing,
}

/// Two versions of the same facts.
#[derive(Debug)]
pub struct Conflict {
    pub merge: Merge,
    /// What the site has now, and its revision.
    pub theirs: Venue,
    pub version: Version,
}

impl Sender {
    /// Who stands behind the facts from now on.
    pub fn provenance(&self, now: DateTime<Utc>) -> Provenance {
        self.by.provenance(now)
    }

    /// Who signs what they change.
    pub fn signature(&self) -> Signature {
        Signature { person: self.person, reason: self.reason.clone(), ..Signature::of(self.by.author()) }
    }

    /// Whether what they send appears at once.
    pub fn is_trusted(&self) -> bool {
        self.by == By::City || (self.by == By::Structure && self.trust == Trust::Trusted)
    }
}

/// Sends a draft inside the caller's transaction. The same draft again gives the same outcome.
pub async fn send(
    db: &mut SqliteConnection,
    draft: &Draft,
    sender: &Sender,
    now: DateTime<Utc>,
) -> Result<Outcome, StoreError> {
    if let Some((id, state)) = store::sent_as(&mut *db, &draft.key).await? {
        return Ok(if state == State::Applied { Outcome::Applied(id) } else { Outcome::Waiting(id) });
    }
    let (mut venue, version) = match brought_together(db, draft, sender, now).await? {
        Ok(written) => written,
        Err(outcome) => return Ok(outcome),
    };
    let applied = sender.is_trusted();
    let state = if applied { State::Applied } else { State::Waiting };
    let sent = Draft { venue: venue.clone(), base: version, ..draft.clone() };
    let answered = if applied { None } else { store::answer(db, &sent, sender, now).await? };
    let id = match answered {
        Some(id) => id,
        None => store::add(db, &sent, sender, state, now).await?,
    };
    if applied {
        venue.updated = sender.provenance(now).date;
        venues::save(db, &venue, &sender.signature(), now).await?;
    }
    store::drop_draft(db, &draft.holder, &draft.venue.id).await?;
    Ok(if applied { Outcome::Applied(id) } else { Outcome::Waiting(id) })
}

/// The draft with what others changed meanwhile, and the version it follows; or why there is nothing to write.
async fn brought_together(
    db: &mut SqliteConnection,
    draft: &Draft,
    sender: &Sender,
    now: DateTime<Utc>,
) -> Result<Result<(Venue, Version), Outcome>, StoreError> {
    let Some((theirs, version)) = venues::find(&mut *db, &draft.venue.id).await? else {
        return Ok(Ok((draft.venue.clone(), Version(0))));
    };
    let base = venues::revision(&mut *db, &draft.venue.id, draft.base).await?;
    let merge = merge(base.as_ref().unwrap_or(&theirs), &draft.venue, &theirs);
    if !merge.conflicts.is_empty() {
        return Ok(Err(Outcome::Conflict(Box::new(Conflict { merge, theirs, version }))));
    }
    if crate::venue::change::changes(&theirs, &merge.venue).is_empty() {
        store::drop_draft(db, &draft.holder, &draft.venue.id).await?;
        return Ok(Err(Outcome::Nothing));
    }
    let mut venue = merge.venue;
    stamp_changed(&theirs, &mut venue, &sender.provenance(now));
    Ok(Ok((venue, version)))
}
