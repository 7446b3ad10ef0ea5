//! Letters and calls that ask a venue whether what we show is still true: which are due, and posting letters once a day.

pub mod call;
pub mod confirmation;
pub mod store;

use std::collections::{BTreeSet, HashMap};

use chrono::{Datelike, Days, Months, NaiveDate};
use serde_json::json;
use sqlx::SqliteConnection;

use crate::account::secret::Hash;
use crate::app::App;
use crate::clock::day_of;
use crate::mail::{self, LetterKind};
use crate::venue::catalogue::Catalogue;
use crate::venue::{Email, Venue, VenueId};

/// Months between two reminders, unless the structure wishes otherwise.
const MONTHS: u8 = 3;
/// Days letters are spread over, so that the city's telephone does not ring for all of them at once.
const SPREAD: u64 = 14;
/// Days between the two letters, and between the second one and the call.
const PATIENCE: u64 = 14;
const NUDGES: u8 = 2;

/// A letter that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub kind: LetterKind,
    /// 1 or 2.
    pub nudge: u8,
    pub on: NaiveDate,
}

/// A venue, and what decides on its letters.
pub struct Known<'a> {
    pub venue: &'a Venue,
    /// Months between two reminders.
    pub months: u8,
    /// Where letters go; empty: only a telephone call reaches them.
    pub recipients: Vec<Email>,
    pub sent: Vec<Sent>,
}

/// A letter to send today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub venue: VenueId,
    pub recipients: Vec<Email>,
    pub kind: LetterKind,
    pub nudge: u8,
}

/// What is sent today, in the order given: one letter an address, the others wait for another day. `began` is the first
/// day reminders were looked at.
pub fn due(known: &[Known<'_>], began: NaiveDate, today: NaiveDate) -> Vec<Due> {
    let mut written_to: BTreeSet<String> = BTreeSet::new();
    let mut due = Vec::new();
    for venue in known.iter().filter(|known| known.venue.closing.is_none()) {
        let Some((kind, nudge)) = venue.next(began, today) else { continue };
        let addresses: Vec<String> =
            venue.recipients.iter().map(|email| email.as_str().to_lowercase()).collect();
        if addresses.is_empty() || addresses.iter().any(|address| written_to.contains(address)) {
            continue;
        }
        written_to.extend(addresses);
        due.push(Due { venue: venue.venue.id.clone(), recipients: venue.recipients.clone(), kind, nudge });
    }
    due
}

impl Known<'_> {
    fn next(&self, began: NaiveDate, today: NaiveDate) -> Option<(LetterKind, u8)> {
        if self.sent.iter().any(|sent| sent.on >= today) {
            return None;
        }
        if self.asks_closures(today) {
            return Some((LetterKind::ClosuresReminder, 1));
        }
        self.nudge(began, today).map(|nudge| (LetterKind::Reminder, nudge))
    }

    /// The reminders sent since the venue was last confirmed.
    fn unanswered(&self) -> impl Iterator<Item = &Sent> {
        let last = self.venue.last_confirmed();
        let reminders = self.sent.iter().filter(|sent| sent.kind == LetterKind::Reminder);
        reminders.filter(move |sent| last.is_none_or(|last| sent.on > last))
    }

    fn nudge(&self, began: NaiveDate, today: NaiveDate) -> Option<u8> {
        match self.unanswered().last() {
            None => (today >= self.first_day(began)).then_some(1),
            Some(last) => {
                (last.nudge < NUDGES && today >= last.on + Days::new(PATIENCE)).then(|| last.nudge + 1)
            }
        }
    }

    /// When the first letter leaves.
    fn first_day(&self, began: NaiveDate) -> NaiveDate {
        self.old_from().map_or(began, |day| day.max(began)) + Days::new(spread(&self.venue.id))
    }

    /// When what is known is old; None: it was never confirmed.
    fn old_from(&self) -> Option<NaiveDate> {
        self.venue.last_confirmed()?.checked_add_months(Months::new(self.months.into()))
    }

    fn asks_closures(&self, today: NaiveDate) -> bool {
        Window::of(today).is_some_and(|window| {
            let asked = self
                .sent
                .iter()
                .any(|sent| sent.kind == LetterKind::ClosuresReminder && sent.on >= window.from);
            let told = self
                .venue
                .exceptions
                .iter()
                .any(|one| one.from() <= window.closed.1 && one.to() >= window.closed.0);
            !asked && !told && today >= window.from + Days::new(spread(&self.venue.id))
        })
    }

    /// Whether the city calls: what is known is old, and there is no address or nobody answered.
    pub fn is_to_call(&self, today: NaiveDate) -> bool {
        if self.venue.closing.is_some() || self.old_from().is_some_and(|day| day > today) {
            return false;
        }
        self.recipients.is_empty()
            || self
                .unanswered()
                .last()
                .is_some_and(|last| last.nudge == NUDGES && today >= last.on + Days::new(PATIENCE))
    }
}

/// The days on which closures are asked for, and the holidays they are about.
struct Window {
    from: NaiveDate,
    closed: (NaiveDate, NaiveDate),
}

impl Window {
    /// 15 June to 10 July for August; 25 November to 10 December for Christmas.
    fn of(today: NaiveDate) -> Option<Self> {
        let year = today.year();
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let window = |from: NaiveDate, to: NaiveDate, closed| {
            (from..=to).contains(&today).then_some(Self { from, closed })
        };
        let august = window(day(6, 15)?, day(7, 10)?, (day(8, 1)?, day(8, 31)?));
        august.or(window(day(11, 25)?, day(12, 10)?, (day(12, 20)?, day(12, 31)?)))
    }
}

/// A number of days that a venue keeps for ever.
fn spread(venue: &VenueId) -> u64 {
    Hash::of(venue.as_str()).bytes().first().map_or(0, |byte| u64::from(*byte)) % SPREAD
}

/// Everything that decides on letters, for the published venues.
pub async fn known<'a>(db: &mut SqliteConnection, catalogue: &'a Catalogue) -> sqlx::Result<Vec<Known<'a>>> {
    let mut wishes = store::wishes(db).await?;
    let mut sent: HashMap<String, Vec<Sent>> = store::sent(db).await?;
    let stopped = store::stopped(&mut *db).await?;
    let is_open =
        |email: &Email| !stopped.iter().any(|one| one.as_str().eq_ignore_ascii_case(email.as_str()));
    let known = catalogue.entries().iter().map(|entry| {
        let venue = &*entry.venue;
        let wish = wishes.remove(venue.id.as_str()).unwrap_or_default();
        let public = || venue.contact.emails.first().cloned().into_iter().collect();
        let all = if wish.people.is_empty() { public() } else { wish.people };
        Known {
            venue,
            months: wish.months.unwrap_or(MONTHS),
            recipients: all.into_iter().filter(is_open).collect(),
            sent: sent.remove(venue.id.as_str()).unwrap_or_default(),
        }
    });
    Ok(known.collect())
}

/// Posts the letters due today; how many venues. Each is noted with its letters, so that a restart posts none twice.
pub async fn post_due(app: &App) -> sqlx::Result<usize> {
    let now = app.clock().now();
    let today = day_of(now);
    let catalogue = app.catalogue();
    let mut writer = app.db().write().await?;
    let began = store::began(&mut writer, today).await?;
    let due = due(&known(&mut writer, &catalogue).await?, began, today);
    for due in &due {
        let sent = Sent { kind: due.kind, nudge: due.nudge, on: today };
        if store::note_sent(&mut *writer, &due.venue, &sent).await? {
            for recipient in &due.recipients {
                let about = json!({ "venue": due.venue });
                mail::store::post(&mut *writer, due.kind, recipient, about, now).await?;
            }
        }
    }
    store::purge(&mut *writer, today - Months::new(36)).await?;
    writer.commit().await?;
    if !due.is_empty() {
        tracing::info!(venues = due.len(), "reminders posted");
        app.bell().ring();
    }
    Ok(due.len())
}
