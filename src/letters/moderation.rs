//! Letters about what somebody proposed or reported.

use super::layout::{Letter, Say, Signed, one_line};
use crate::i18n::Lang;
use crate::mail::{ScribeError, Written};

/// What was decided about a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Accepted,
    InPart,
    Refused,
}

/// To somebody whose proposal was decided on.
pub struct Decision<'a> {
    pub signed: Signed<'a>,
    pub venue: &'a str,
    pub outcome: Outcome,
    /// In the coordinator's words.
    pub reason: Option<&'a str>,
    /// The venue's page.
    pub link: &'a str,
}

impl Decision<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let (subject, what) = match self.outcome {
            Outcome::Accepted => ("letter-accepted-subject", "letter-accepted-what"),
            Outcome::InPart => ("letter-in-part-subject", "letter-in-part-what"),
            Outcome::Refused => ("letter-refused-subject", "letter-refused-what"),
        };
        let say = Say { lang, signed: self.signed };
        let venue = [("venue", one_line(self.venue).into())];
        let act = say.link("letter-see-venue", self.link);
        let mut letter = Letter::new(say.with(subject, &venue), act, say.with("letter-proposal-why", &venue));
        letter.first = vec![say.with(what, &venue)];
        if self.reason.is_some() {
            letter.first.push(say.with("letter-reason", &[]));
        }
        letter.quote = self.reason.map(str::to_owned);
        letter.write(&say)
    }
}

/// To somebody whose proposal cannot be decided on without an answer.
pub struct Question<'a> {
    pub signed: Signed<'a>,
    pub venue: &'a str,
    /// In the coordinator's words.
    pub question: &'a str,
    /// Where to answer.
    pub link: &'a str,
}

impl Question<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let say = Say { lang, signed: self.signed };
        let venue = [("venue", one_line(self.venue).into())];
        let act = say.link("letter-question-act", self.link);
        let why = say.with("letter-proposal-why", &venue);
        let mut letter = Letter::new(say.with("letter-question-subject", &venue), act, why);
        letter.first = vec![say.with("letter-question-what", &venue)];
        letter.quote = Some(self.question.to_owned());
        letter.write(&say)
    }
}

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The listing was changed.
    Corrected,
    /// The listing was checked and stays.
    Kept,
}

/// To somebody who reported a mistake and asked to hear back.
pub struct ReportAnswer<'a> {
    pub signed: Signed<'a>,
    pub venue: &'a str,
    pub fate: Fate,
    /// In the coordinator's words.
    pub answer: Option<&'a str>,
    /// The venue's page.
    pub link: &'a str,
}

impl ReportAnswer<'_> {
    pub fn write(&self, lang: Lang) -> Result<Written, ScribeError> {
        let what = match self.fate {
            Fate::Corrected => "letter-report-corrected",
            Fate::Kept => "letter-report-kept",
        };
        let say = Say { lang, signed: self.signed };
        let venue = [("venue", one_line(self.venue).into())];
        let act = say.link("letter-see-venue", self.link);
        let why = say.with("letter-report-why", &venue);
        let mut letter = Letter::new(say.with("letter-report-subject", &venue), act, why);
        letter.first = vec![say.with(what, &venue)];
        letter.quote = self.answer.map(str::to_owned);
        letter.write(&say)
    }
}
