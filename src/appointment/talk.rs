//! The conversation: each step is kept together with the letter that tells it, in the caller's transaction. A letter
//! names the request and its turn: one that is late says nothing.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

use super::store::{self, Added};
use super::switch::Switch;
use super::{Answer, AppointmentId, Fault, Request, Sealed, Sealer, State};
use crate::mail::{self, LetterKind};
use crate::venue::VenueId;

/// What a letter of this conversation speaks of, as the queue holds it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct About {
    pub appointment: String,
    pub turn: i64,
}

impl About {
    fn value(id: &AppointmentId, turn: i64) -> serde_json::Value {
        serde_json::json!(Self { appointment: id.to_string(), turn })
    }
}

/// Whether a step was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Yes,
    /// It, or another one, was done since the page was read.
    TooLate,
}

/// A person asks. The venue is written to, and so is the person if they gave an address.
pub async fn ask(
    db: &mut SqliteConnection,
    sealer: &Sealer,
    (venue, switch): (&VenueId, &Switch),
    (id, request): (&AppointmentId, &Request),
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    if store::add(&mut *db, sealer, (venue, id), request, now).await? == Added::Known {
        return Ok(());
    }
    let kind = LetterKind::AppointmentToVenue;
    mail::store::post(&mut *db, kind, &switch.email, About::value(id, 0), now).await?;
    to_person(db, (id, 0), request, now).await
}

/// The venue answers: accepts, proposes or refuses.
pub async fn answer(
    db: &mut SqliteConnection,
    sealer: &Sealer,
    read: &Sealed,
    (state, answer): (State, &Answer),
    now: DateTime<Utc>,
) -> Result<Done, Fault> {
    if !read.state.is_open() {
        return Ok(Done::TooLate);
    }
    let opened = read.open(sealer)?;
    if !store::step(&mut *db, sealer, read, (state, Some(answer)), now).await? {
        return Ok(Done::TooLate);
    }
    to_person(db, (&read.id, read.turn + 1), &opened.request, now).await?;
    Ok(Done::Yes)
}

/// The person says whether the proposed moment suits. The venue is written to; what suits is confirmed to the person.
pub async fn reply(
    db: &mut SqliteConnection,
    sealer: &Sealer,
    read: &Sealed,
    state: State,
    now: DateTime<Utc>,
) -> Result<Done, Fault> {
    if read.state != State::Proposed {
        return Ok(Done::TooLate);
    }
    let opened = read.open(sealer)?;
    let address = store::address(&mut *db, read).await?;
    if !store::step(&mut *db, sealer, read, (state, None), now).await? {
        return Ok(Done::TooLate);
    }
    let turn = read.turn + 1;
    if let Some(address) = address {
        let kind = LetterKind::AppointmentToVenue;
        mail::store::post(&mut *db, kind, &address, About::value(&read.id, turn), now).await?;
    }
    if state == State::Accepted {
        to_person(db, (&read.id, turn), &opened.request, now).await?;
    }
    Ok(Done::Yes)
}

async fn to_person(
    db: &mut SqliteConnection,
    (id, turn): (&AppointmentId, i64),
    request: &Request,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    if request.email.is_some() {
        let kind = LetterKind::AppointmentToPerson;
        mail::store::post_sealed(db, kind, About::value(id, turn), now).await?;
    }
    Ok(())
}
