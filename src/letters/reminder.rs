//! Letters that ask a venue whether what we show is still true.

use fluent_bundle::FluentValue;

use super::layout::{Letter, Say, Signed, one_line};
use crate::i18n::Lang;
use crate::mail::{ScribeError, Written};

/// To a venue that has confirmed nothing for a time.
pub struct Reminder<'a> {
    pub signed: Signed<'a>,
    pub venue: &'a str,
    /// When it was last confirmed, in words; None: never.
    pub last_confirmed: Option<&'a str>,
    /// Shows the venue, with one button to confirm.
    pub confirm_link: &'a str,
    pub correct_link: &'a str,
    pub wrong_person_link: &'a str,
    /// A number to call instead, as people say it.
    pub relay_phone: Option<&'a str>,
    /// What is not known yet, in words.
    pub missing: &'a [&'a str],
}

impl Reminder<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let say = Say { lang, signed: self.signed };
        let venue = [("venue", one_line(self.venue).into())];
        let act = say.link("letter-reminder-act", self.confirm_link);
        let mut letter = Letter::new(
            say.with("letter-reminder-subject", &venue),
            act,
            say.with("letter-venue-why", &venue),
        );
        letter.first =
            vec![say.with("letter-venue-listed", &venue), last_confirmed(&say, self.last_confirmed)];
        if !self.missing.is_empty() {
            let missing = self.missing.iter().map(|fact| one_line(fact)).collect();
            letter.list = Some((say.with("letter-reminder-missing", &[]), missing));
        }
        letter.others = vec![
            say.link("letter-reminder-correct", self.correct_link),
            say.link("letter-wrong-person", self.wrong_person_link),
        ];
        letter.last = phone(&say, self.relay_phone);
        letter.unsubscribe = Some(self.wrong_person_link.to_owned());
        letter.write(&say)
    }
}

/// The closures a venue is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    August,
    Christmas,
}

impl Season {
    const fn word(self) -> &'static str {
        match self {
            Self::August => "august",
            Self::Christmas => "christmas",
        }
    }
}

/// To a venue before the holidays.
pub struct ClosuresReminder<'a> {
    pub signed: Signed<'a>,
    pub venue: &'a str,
    pub season: Season,
    /// Where closures are told.
    pub closures_link: &'a str,
    /// Where one says that the hours stay as they are.
    pub confirm_link: &'a str,
    pub wrong_person_link: &'a str,
    /// A number to call instead, as people say it.
    pub relay_phone: Option<&'a str>,
}

impl ClosuresReminder<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let say = Say { lang, signed: self.signed };
        let args: [(&str, FluentValue<'_>); 2] =
            [("venue", one_line(self.venue).into()), ("season", self.season.word().into())];
        let act = say.link("letter-closures-act", self.closures_link);
        let mut letter =
            Letter::new(say.with("letter-closures-subject", &args), act, say.with("letter-venue-why", &args));
        letter.first = vec![say.with("letter-venue-listed", &args), say.with("letter-closures-ask", &args)];
        letter.others = vec![
            say.link("letter-closures-none", self.confirm_link),
            say.link("letter-wrong-person", self.wrong_person_link),
        ];
        letter.last = phone(&say, self.relay_phone);
        letter.unsubscribe = Some(self.wrong_person_link.to_owned());
        letter.write(&say)
    }
}

fn last_confirmed(say: &Say<'_>, when: Option<&str>) -> String {
    match when {
        Some(when) => say.with("letter-reminder-last", &[("when", one_line(when).into())]),
        None => say.with("letter-reminder-never", &[]),
    }
}

fn phone(say: &Say<'_>, relay: Option<&str>) -> Vec<String> {
    relay.map(|phone| say.with("letter-phone", &[("phone", phone.to_owned().into())])).into_iter().collect()
}
