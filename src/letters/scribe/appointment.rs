//! Letters about an appointment, of `{"appointment": id, "turn": n}`. The person's address is unsealed here, as their
//! letter leaves.

use chrono::{DateTime, Utc};
use serde_json::from_value;
use url::Url;

use super::{Clerk, signed};
use crate::appointment::calendar::{FILE_NAME, FILE_TYPE, Meeting};
use crate::appointment::talk::About;
use crate::appointment::{AppointmentId, Opened, Sealed, Side, State, store};
use crate::i18n::{Lang, date};
use crate::letters::{ToPerson, ToVenue};
use crate::mail::{Attachment, Claimed, LetterKind, ScribeError, Written};
use crate::venue::Venue;
use crate::web::urls;

/// None when the request is gone, or is further than the letter.
pub(super) async fn write(clerk: &Clerk, letter: &Claimed) -> Result<Option<Written>, ScribeError> {
    let about: About = from_value(letter.about.clone()).map_err(ScribeError::new)?;
    let Ok(id) = about.appointment.parse::<AppointmentId>() else { return Ok(None) };
    let app = &clerk.0;
    let readers = &app.db().readers;
    let found = store::find(readers, &id, app.clock().now()).await.map_err(ScribeError::new)?;
    let Some(kept) = found.filter(|found| found.turn == about.turn) else { return Ok(None) };
    let venue = crate::venue::store::find(readers, &kept.venue_id).await.map_err(ScribeError::new)?;
    let Some((venue, _)) = venue else { return Ok(None) };
    let Some(sealer) = app.appointments().sealer() else {
        return Err(ScribeError::new("there is no appointment key"));
    };
    let opened = kept.open(sealer).map_err(ScribeError::new)?;
    let spoken = Spoken { clerk, sealed: &kept, opened: &opened, venue: &venue };
    if letter.kind == LetterKind::AppointmentToVenue {
        spoken.to_venue().await.map(Some)
    } else {
        spoken.to_person(letter.made_at).await
    }
}

/// What both letters speak of.
struct Spoken<'a> {
    clerk: &'a Clerk,
    sealed: &'a Sealed,
    opened: &'a Opened,
    venue: &'a Venue,
}

impl Spoken<'_> {
    async fn to_venue(&self) -> Result<Written, ScribeError> {
        let path = self.open_link(Side::Venue).await?;
        let (who, site) = (self.clerk.who(), self.clerk.site());
        let moment = self.moment(Lang::French);
        let letter = ToVenue {
            signed: signed(&who, &site),
            venue: &self.venue.name,
            state: self.sealed.state,
            moment: moment.as_deref(),
            link: &self.clerk.link(&path),
        };
        letter.write(Lang::French)
    }

    /// None when the person gave no address.
    async fn to_person(&self, agreed: DateTime<Utc>) -> Result<Option<Written>, ScribeError> {
        let Some(email) = self.opened.request.email.clone() else { return Ok(None) };
        let lang = self.lang();
        let path = self.open_link(Side::Person).await?;
        let link = self.clerk.link(&urls::local(lang, &path));
        let (who, site) = (self.clerk.who(), self.clerk.site());
        let phone = self.venue.contact.phone.as_ref().map(crate::venue::Phone::spoken);
        let moment = self.moment(lang);
        let letter = ToPerson {
            signed: signed(&who, &site),
            venue: &self.venue.name,
            state: self.sealed.state,
            moment: moment.as_deref(),
            words: self.opened.answer.as_ref().and_then(|answer| answer.words.as_deref()),
            address: &address(self.venue),
            phone: phone.as_deref(),
            link: &link,
            erase_link: &format!("{link}#effacer"),
        };
        let attachment = self.file(lang, agreed);
        Ok(Some(Written { to: Some(email), attachment, ..letter.write(lang)? }))
    }

    async fn open_link(&self, side: Side) -> Result<String, ScribeError> {
        let db = &self.clerk.0.db().writer;
        let token = store::open_link(db, &self.sealed.id, side).await.map_err(ScribeError::new)?;
        Ok(urls::appointment_link(side, &token))
    }

    /// The language of the page the person wrote on.
    fn lang(&self) -> Lang {
        self.opened.request.lang.parse().unwrap_or_default()
    }

    fn at(&self) -> Option<DateTime<Utc>> {
        self.opened.answer.as_ref().and_then(|answer| answer.at)
    }

    /// “jeudi 3 décembre à 14 h 30”, on the venue's clocks.
    fn moment(&self, lang: Lang) -> Option<String> {
        let at = self.at()?;
        let catalogue = self.clerk.0.catalogue();
        let local = catalogue.find(&self.venue.slug).map_or_else(
            || at.with_timezone(&chrono_tz::Europe::Paris).naive_local(),
            |entry| entry.local(at),
        );
        Some(date::moment(lang, local))
    }

    /// The appointment for a calendar, once it is made.
    fn file(&self, lang: Lang, agreed: DateTime<Utc>) -> Option<Attachment> {
        let starts = self.at().filter(|_| self.sealed.state == State::Accepted)?;
        let page = self.clerk.link(&urls::local(lang, &urls::venue(&self.venue.slug)));
        let host = Url::parse(&page).ok()?.host_str()?.to_owned();
        let title = lang.say_with("booking-file-title", &[("venue", self.venue.name.as_str().into())]);
        let meeting = Meeting {
            id: &self.sealed.id,
            host: &host,
            starts,
            agreed,
            title: &title,
            address: &address(self.venue),
            more: &page,
        };
        Some(Attachment { name: FILE_NAME, mime: FILE_TYPE, text: meeting.file() })
    }
}

/// Number, street, postcode and commune.
fn address(venue: &Venue) -> String {
    let address = &venue.address;
    let town = [address.postcode.as_ref().map(ToString::to_string), Some(address.commune.clone())];
    let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
    [address.street.clone(), Some(town)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
