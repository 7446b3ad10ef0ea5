//! Letters that let somebody in.

use super::layout::{Letter, Say, Signed, one_line};
use crate::i18n::Lang;
use crate::mail::{ScribeError, Written};

/// To somebody who asked to sign in.
pub struct SignIn<'a> {
    pub signed: Signed<'a>,
    pub link: &'a str,
    /// As it is to be typed.
    pub code: &'a str,
    /// How long both are good for.
    pub minutes: u32,
}

impl SignIn<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let say = Say { lang, signed: self.signed };
        let act = say.link("letter-sign-in-act", self.link);
        let why = say.with("letter-sign-in-why", &[]);
        let mut letter = Letter::new(say.with("letter-sign-in-subject", &[]), act, why);
        letter.first = vec![
            say.with("letter-sign-in-asked", &[]),
            say.with("letter-sign-in-time", &[("minutes", self.minutes.into())]),
        ];
        letter.code = Some((say.with("letter-sign-in-code", &[]), self.code.to_owned()));
        letter.last = vec![say.with("letter-sign-in-not-you", &[])];
        letter.write(&say)
    }
}

/// To somebody who may speak for a structure.
pub struct Invitation<'a> {
    pub signed: Signed<'a>,
    pub link: &'a str,
    /// The person who invites.
    pub who_invites: &'a str,
    pub structure: &'a str,
    /// Names of the structure's venues.
    pub venues: &'a [&'a str],
    /// How long the link is good for.
    pub days: u32,
}

impl Invitation<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let say = Say { lang, signed: self.signed };
        let names =
            [("inviter", one_line(self.who_invites).into()), ("structure", one_line(self.structure).into())];
        let act = say.link("letter-invitation-act", self.link);
        let why = say.with("letter-invitation-why", &names);
        let mut letter = Letter::new(say.with("letter-invitation-subject", &names), act, why);
        letter.first =
            vec![say.with("letter-invitation-what", &names), say.with("letter-invitation-how", &names)];
        if !self.venues.is_empty() {
            let venues = self.venues.iter().map(|venue| one_line(venue)).collect();
            letter.list = Some((say.with("letter-invitation-venues", &names), venues));
        }
        letter.last = vec![
            say.with("letter-invitation-time", &[("days", self.days.into())]),
            say.with("letter-invitation-not-you", &names),
        ];
        letter.write(&say)
    }
}
