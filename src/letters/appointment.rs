//! Letters about an appointment. None holds what the person wrote: it is read behind the link.

use super::layout::{Letter, Say, Signed, one_line};
use crate::appointment::State;
use crate::i18n::Lang;
use crate::mail::{ScribeError, Written};

/// To a venue: somebody asks, or answers what it proposed.
pub struct ToVenue<'a> {
    pub signed: Signed<'a>,
    pub venue: &'a str,
    pub state: State,
    /// When, of what is agreed on or was proposed.
    pub moment: Option<&'a str>,
    /// Opens the request, and lets nobody in.
    pub link: &'a str,
}

impl ToVenue<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let (subject, what) = match self.state {
            State::Asked | State::Proposed | State::Refused => {
                ("letter-booking-asked-subject", "letter-booking-asked-what")
            }
            State::Accepted => ("letter-booking-agreed-subject", "letter-booking-agreed-what"),
            State::Declined => ("letter-booking-declined-subject", "letter-booking-declined-what"),
        };
        let say = Say { lang, signed: self.signed };
        let args = args(self.venue, self.moment);
        let act = say.link("letter-booking-open", self.link);
        let why = say.with("letter-booking-venue-why", &args);
        let mut letter = Letter::new(say.with(subject, &args), act, why);
        letter.first = vec![say.with(what, &args)];
        if self.state == State::Asked {
            letter.first.push(say.with("letter-booking-asked-how", &args));
        }
        letter.last = vec![say.with("letter-booking-kept", &args)];
        letter.write(&say)
    }
}

/// To the person who asked.
pub struct ToPerson<'a> {
    pub signed: Signed<'a>,
    pub venue: &'a str,
    pub state: State,
    pub moment: Option<&'a str>,
    /// In the venue's words.
    pub words: Option<&'a str>,
    /// Number and street.
    pub address: &'a str,
    /// The venue's, as people say it.
    pub phone: Option<&'a str>,
    pub link: &'a str,
    pub erase_link: &'a str,
}

impl ToPerson<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let (subject, what, act) = match self.state {
            State::Asked => {
                ("letter-booking-sent-subject", "letter-booking-sent-what", "letter-booking-follow")
            }
            State::Proposed => {
                ("letter-booking-other-subject", "letter-booking-other-what", "letter-booking-reply")
            }
            State::Accepted => {
                ("letter-booking-yes-subject", "letter-booking-yes-what", "letter-booking-follow")
            }
            State::Refused | State::Declined => {
                ("letter-booking-no-subject", "letter-booking-no-what", "letter-booking-follow")
            }
        };
        let say = Say { lang, signed: self.signed };
        let args = args(self.venue, self.moment);
        let why = say.with("letter-booking-person-why", &args);
        let mut letter = Letter::new(say.with(subject, &args), say.link(act, self.link), why);
        letter.first = vec![say.with(what, &args)];
        if self.state == State::Accepted {
            letter
                .first
                .push(say.with("letter-booking-where", &[("address", one_line(self.address).into())]));
            letter.first.push(say.with("letter-booking-file", &args));
        }
        letter.quote = self.words.map(str::to_owned);
        letter.others = vec![say.link("letter-booking-erase", self.erase_link)];
        if let Some(phone) = self.phone {
            letter.last.push(say.with("letter-booking-call", &[("phone", phone.to_owned().into())]));
        }
        letter.last.push(say.with("letter-booking-kept", &args));
        letter.write(&say)
    }
}

fn args<'a>(venue: &str, moment: Option<&str>) -> [(&'a str, fluent_bundle::FluentValue<'a>); 2] {
    [("venue", one_line(venue).into()), ("moment", moment.unwrap_or_default().to_owned().into())]
}
