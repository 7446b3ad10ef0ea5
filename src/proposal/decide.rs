//! A coordinator decides a proposal. What others changed meanwhile stands: accepting brings both together, and asks where
//! they differ. Each function writes everything it does, the letter to the author included, in the caller's transaction,
//! which is begun as a writing one: between reading the venue and writing it nobody else writes.

use chrono::{DateTime, Utc};
use sqlx::SqliteConnection;

use super::note::Note;
use super::review::{Apart, Chosen, review};
use super::{By, Proposal, ProposalId, State, store};
use crate::account::{PersonId, store as accounts};
use crate::audit::{self, Act};
use crate::mail::{self, LetterKind};
use crate::venue::change::{Field, changes, merge, stamp_changed};
use crate::venue::store::{self as venues, Author, Signature, StoreError};
use crate::venue::{Email, Status, Venue};

/// Who decides which proposal, when, and in what words.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'a> {
    pub id: ProposalId,
    pub by: PersonId,
    /// The author reads it.
    pub answer: Option<&'a Note>,
    pub now: DateTime<Utc>,
}

/// What came of deciding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decided {
    Done(State),
    /// Somebody else decided before.
    Already(State),
    /// Somebody else changed these facts meanwhile, otherwise: nothing is written until somebody chooses.
    Conflict(Vec<Field>),
    /// Nothing of it is taken: that would be refusing.
    NothingChosen,
    NoSuchProposal,
}

/// Accepts a proposal, whole or in part: its venue says so from now on.
pub async fn accept(
    db: &mut SqliteConnection,
    verdict: &Verdict<'_>,
    chosen: &Chosen<'_>,
) -> Result<Decided, StoreError> {
    let proposal = match open(&mut *db, verdict, &[State::Waiting, State::Question]).await? {
        Ok(proposal) => proposal,
        Err(decided) => return Ok(decided),
    };
    let review = review(&mut *db, &proposal).await?;
    let mut venue = match review.bring(&review.taken(chosen), chosen.settled) {
        Ok(venue) => venue,
        Err(Apart::Nothing) => return Ok(Decided::NothingChosen),
        Err(Apart::Conflicts(fields)) => return Ok(Decided::Conflict(fields)),
    };
    let whole = review.fields.iter().all(|field| !field.differs(&venue, &review.proposed));
    let state = if whole { State::Accepted } else { State::AcceptedInPart };
    if !changes(&review.current, &venue).is_empty() {
        let provenance = proposal.by.provenance(proposal.made_at);
        stamp_changed(&review.current, &mut venue, &provenance);
        venue.updated = provenance.date;
        if review.is_new() {
            venue.slug = venues::free_slug(&mut *db, &venue.slug).await?;
        }
        let signature = Signature {
            author: proposal.by.author(),
            person: proposal.person,
            source: Some(source(&proposal)),
            reason: proposal.reason.clone(),
        };
        venues::save(&mut *db, &venue, &signature, verdict.now).await?;
        if review.is_new() {
            entrust(&mut *db, &proposal).await?;
        }
    }
    close(db, &proposal, verdict, state).await
}

/// Refuses a proposal: the author reads why.
pub async fn refuse(db: &mut SqliteConnection, verdict: &Verdict<'_>) -> Result<Decided, StoreError> {
    match open(&mut *db, verdict, &[State::Waiting, State::Question]).await? {
        Ok(proposal) => close(db, &proposal, verdict, State::Refused).await,
        Err(decided) => Ok(decided),
    }
}

/// Asks the author something; the proposal waits on.
pub async fn ask(db: &mut SqliteConnection, verdict: &Verdict<'_>) -> Result<Decided, StoreError> {
    match open(&mut *db, verdict, &[State::Waiting, State::Question]).await? {
        Ok(proposal) => close(db, &proposal, verdict, State::Question).await,
        Err(decided) => Ok(decided),
    }
}

/// What was applied at once was read, and stays.
pub async fn confirm(db: &mut SqliteConnection, verdict: &Verdict<'_>) -> Result<Decided, StoreError> {
    match open(&mut *db, verdict, &[State::Applied]).await? {
        Ok(proposal) => close(db, &proposal, verdict, State::Reviewed).await,
        Err(decided) => Ok(decided),
    }
}

/// Takes back what was applied at once. What changed since then stays; a new venue becomes a draft again.
pub async fn take_back(db: &mut SqliteConnection, verdict: &Verdict<'_>) -> Result<Decided, StoreError> {
    let proposal = match open(&mut *db, verdict, &[State::Applied]).await? {
        Ok(proposal) => proposal,
        Err(decided) => return Ok(decided),
    };
    if let Some((current, _)) = venues::find(&mut *db, &proposal.venue_id).await? {
        let before = venues::revision(&mut *db, &proposal.venue_id, proposal.base).await?;
        let before = before.unwrap_or_else(|| Venue { status: Status::Draft, ..proposal.venue.clone() });
        // The same change the other way round.
        let undone = merge(&proposal.venue, &before, &current);
        if !undone.conflicts.is_empty() {
            return Ok(Decided::Conflict(undone.conflicts));
        }
        let signature = Signature {
            person: Some(verdict.by),
            source: Some(source(&proposal)),
            reason: verdict.answer.map(|answer| answer.as_str().to_owned()),
            ..Signature::of(Author::Restored)
        };
        venues::save(&mut *db, &undone.venue, &signature, verdict.now).await?;
    }
    close(db, &proposal, verdict, State::Refused).await
}

/// The proposal, if it is in one of these states; else what to answer.
async fn open(
    db: &mut SqliteConnection,
    verdict: &Verdict<'_>,
    states: &[State],
) -> sqlx::Result<Result<Proposal, Decided>> {
    Ok(match store::find(db, verdict.id).await? {
        None => Err(Decided::NoSuchProposal),
        Some(proposal) if states.contains(&proposal.state) => Ok(proposal),
        Some(proposal) => Err(Decided::Already(proposal.state)),
    })
}

/// What coordinators read in the history.
fn source(proposal: &Proposal) -> String {
    format!("proposition {}", proposal.id)
}

/// A new venue goes to the structure of who proposed it, if they speak for one and not for several.
async fn entrust(db: &mut SqliteConnection, proposal: &Proposal) -> sqlx::Result<()> {
    let (By::Structure, Some(person)) = (proposal.by, proposal.person) else { return Ok(()) };
    match accounts::structures_of(&mut *db, person).await?.as_slice() {
        [structure] => accounts::give_venue(db, *structure, &proposal.venue_id).await,
        _ => Ok(()),
    }
}

/// Writes the decision, the log, and the letter.
async fn close(
    db: &mut SqliteConnection,
    proposal: &Proposal,
    verdict: &Verdict<'_>,
    state: State,
) -> Result<Decided, StoreError> {
    let answer = verdict.answer.map(Note::as_str);
    if !store::decide(&mut *db, proposal.id, state, answer, verdict.by, verdict.now).await? {
        return Ok(Decided::Already(proposal.state));
    }
    let about = format!("{} : {state}", source(proposal));
    audit::record(&mut *db, Some(verdict.by), Act::ProposalDecided, &about, verdict.now).await?;
    let kind = match state {
        State::Question => Some(LetterKind::Question),
        State::Accepted | State::AcceptedInPart | State::Refused => Some(LetterKind::Decision),
        State::Waiting | State::Applied | State::Reviewed => None,
    };
    if let (Some(kind), Some(email)) = (kind, author(&mut *db, proposal).await?) {
        let about = serde_json::json!({ "proposal": proposal.id.0 });
        mail::store::post(&mut *db, kind, &email, about, verdict.now).await?;
    }
    if state != State::Question {
        store::erase_email(db, proposal.id).await?;
    }
    Ok(Decided::Done(state))
}

/// Where the author reads what was decided.
async fn author(db: &mut SqliteConnection, proposal: &Proposal) -> sqlx::Result<Option<Email>> {
    let email = match proposal.person {
        Some(person) => crate::account::store::person_by_id(db, person).await?.map(|person| person.email),
        None => proposal.email.clone(),
    };
    Ok(email.and_then(|email| email.parse().ok()))
}
