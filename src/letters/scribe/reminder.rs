//! Letters to a venue, about `{"venue": id}`; with `"asked": true` somebody there asked for the link.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::{Clerk, signed};
use crate::account::secret::Token;
use crate::clock::day_of;
use crate::i18n::{Lang, date};
use crate::letters::{ClosuresReminder, Reminder, Season};
use crate::mail::{Claimed, LetterKind, ScribeError, Written};
use crate::venue::{Venue, VenueId, store};
use crate::venue_link;
use crate::web::urls;

#[derive(Deserialize)]
struct About {
    venue: VenueId,
    #[serde(default)]
    asked: bool,
}

/// None when there is nothing left to ask: the venue is gone, or was confirmed since the letter was posted.
pub(super) async fn write(clerk: &Clerk, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
    let about: About = serde_json::from_value(letter.about.clone()).map_err(ScribeError::new)?;
    let found = store::find(&clerk.0.db().readers, &about.venue).await.map_err(ScribeError::new)?;
    let Some((venue, _)) = found else { return Ok(None) };
    let posted = day_of(letter.made_at);
    let answered = venue.last_confirmed().is_some_and(|last| last >= posted);
    if answered && !about.asked && letter.kind == LetterKind::Reminder {
        return Ok(None);
    }
    let links = Links::open(clerk, letter, &venue.id).await?;
    let words = Words::of(clerk);
    if letter.kind == LetterKind::ClosuresReminder {
        return words.closures(&venue, &links, season(posted)).map(Some);
    }
    words.reminder(&venue, &links).map(Some)
}

/// The addresses of a letter, made when it leaves.
struct Links {
    confirm: String,
    correct: String,
    closures: String,
    wrong_person: String,
}

impl Links {
    async fn open(clerk: &Clerk, letter: &Claimed, venue: &VenueId) -> Result<Self, ScribeError> {
        let mut writer = clerk.0.db().write().await.map_err(ScribeError::new)?;
        let now = clerk.0.clock().now();
        let token = venue_link::open(&mut writer, venue, now).await.map_err(ScribeError::new)?;
        let noted = venue_link::note_recipient(&mut *writer, &token, letter.recipient()?).await;
        noted.map_err(ScribeError::new)?;
        writer.commit().await.map_err(ScribeError::new)?;
        Ok(Self::to(clerk, &token))
    }

    fn to(clerk: &Clerk, token: &Token) -> Self {
        let link = |rest| clerk.link(&urls::sheet(token, rest));
        Self {
            confirm: link(""),
            correct: link("/modifier"),
            closures: link("/modifier/fermetures"),
            wrong_person: link("/mauvaise-personne"),
        }
    }
}

/// What both letters say.
struct Words {
    who: String,
    site: String,
    phone: Option<String>,
}

impl Words {
    fn of(clerk: &Clerk) -> Self {
        Self { who: clerk.who(), site: clerk.site(), phone: clerk.relay_phone() }
    }

    fn reminder(&self, venue: &Venue, links: &Links) -> Result<Written, ScribeError> {
        let lang = Lang::French;
        let last = venue.last_confirmed().map(|day| date::full_date(lang, day));
        let missing: Vec<_> =
            venue.missing().into_iter().map(|fact| lang.say(&format!("fresh-missing-{fact}"))).collect();
        let missing: Vec<&str> = missing.iter().map(AsRef::as_ref).collect();
        let letter = Reminder {
            signed: signed(&self.who, &self.site),
            venue: &venue.name,
            last_confirmed: last.as_deref(),
            confirm_link: &links.confirm,
            correct_link: &links.correct,
            wrong_person_link: &links.wrong_person,
            relay_phone: self.phone.as_deref(),
            missing: &missing,
        };
        letter.write(lang)
    }

    fn closures(&self, venue: &Venue, links: &Links, season: Season) -> Result<Written, ScribeError> {
        let letter = ClosuresReminder {
            signed: signed(&self.who, &self.site),
            venue: &venue.name,
            season,
            closures_link: &links.closures,
            confirm_link: &links.confirm,
            wrong_person_link: &links.wrong_person,
            relay_phone: self.phone.as_deref(),
        };
        letter.write(Lang::French)
    }
}

/// The holidays a letter posted on this day speaks of.
fn season(posted: NaiveDate) -> Season {
    if posted.month() < 9 { Season::August } else { Season::Christmas }
}
