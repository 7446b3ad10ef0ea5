//! What is given away: venues, and what each of them offers.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

use crate::hours::Hours;
use crate::standard::file::Beside;
use crate::standard::national;
use crate::venue::catalogue::Entry;
use crate::venue::{
    Answer, Answers, Cost, FactDate, NationalService, Nature, Point, Precision, Provenance, Service,
    ServiceHours, Venue, Word,
};
use crate::web::urls;

/// Who produced these data, in the identifiers of other standards.
pub const SOURCE: &str = "repere";

/// A venue that is given away.
pub struct Place<'a> {
    pub entry: &'a Entry,
    /// Day of the newest fact.
    pub updated: NaiveDate,
    /// Where the site is, without a trailing slash.
    pub base: &'a str,
    pub now: DateTime<Utc>,
}

impl<'a> Place<'a> {
    /// The venues that are not closed, in the order given.
    pub fn all(entries: Vec<&'a Entry>, beside: &Beside, (base, now): (&'a str, DateTime<Utc>)) -> Vec<Self> {
        let open = entries.into_iter().filter(|entry| !entry.gone);
        open.map(|entry| Self { entry, updated: beside.updated(&entry.venue), base, now }).collect()
    }

    pub fn venue(&self) -> &'a Venue {
        &self.entry.venue
    }

    /// Its page on this site.
    pub fn page(&self) -> String {
        format!("{}{}", self.base, urls::venue(&self.venue().slug))
    }

    pub fn today(&self) -> NaiveDate {
        self.entry.local(self.now).date()
    }

    /// The point of the door. Fields there cannot say that a point stands for a whole street.
    pub fn door(&self) -> Option<Point> {
        let position = self.venue().position.filter(|position| position.precision == Precision::Building);
        position.map(|position| position.point)
    }

    /// In its own words.
    pub fn presentation(&self) -> Option<String> {
        let presentation = &self.venue().presentation;
        joined(
            [presentation.summary.as_deref(), presentation.detail.as_deref()].into_iter().flatten(),
            "\n\n",
        )
    }

    /// A SIRET that somebody knows: zeros stand for one that nobody does.
    pub fn siret(&self) -> Option<&'a str> {
        let pivot = self.venue().pivot.as_deref()?;
        let digits = pivot.len() == 14 && pivot.bytes().all(|b| b.is_ascii_digit());
        (digits && pivot.bytes().any(|b| b != b'0')).then_some(pivot)
    }

    /// The uses that are offered, then the services of the national standard that no use is yet.
    pub fn offers(&self) -> Vec<Offer<'_>> {
        let venue = self.venue();
        let uses = || venue.services.iter().filter(|service| service.offered == Answer::Yes);
        let is_use = |word: NationalService| uses().any(|service| national(service.kind) == Some(word));
        let known = venue.conditions.national_services.iter().filter_map(known);
        let others = known.filter(|word| !is_use(*word)).map(What::National);
        uses().map(What::Use).chain(others).map(|what| Offer { place: self, what }).collect()
    }
}

/// What lies at a venue: the venue itself, or something it offers.
pub trait At<'a> {
    fn place(&self) -> &Place<'a>;
}

impl<'a> At<'a> for Place<'a> {
    fn place(&self) -> &Self {
        self
    }
}

impl<'a> At<'a> for Offer<'a> {
    fn place(&self) -> &Place<'a> {
        self.place
    }
}

/// What somebody comes for.
#[derive(Clone, Copy)]
pub enum What<'a> {
    /// One of our uses.
    Use(&'a Service),
    /// A service of the national standard, of which nothing more is known.
    National(NationalService),
}

/// Something a venue offers.
pub struct Offer<'a> {
    pub place: &'a Place<'a>,
    pub what: What<'a>,
}

/// The hours of an offer that are known.
pub struct Told<'a> {
    /// As they are shown.
    pub hours: &'a Hours,
    /// The same, where they are not those of the venue.
    pub own: Option<&'a Hours>,
}

impl<'a> Offer<'a> {
    pub const fn word(&self) -> &'static str {
        match self.what {
            What::Use(service) => service.kind.word(),
            What::National(national) => national.word(),
        }
    }

    pub const fn label(&self) -> &'static str {
        match self.what {
            What::Use(service) => service.kind.label(),
            What::National(national) => national.label(),
        }
    }

    pub const fn service(&self) -> Option<&'a Service> {
        match self.what {
            What::Use(service) => Some(service),
            What::National(_) => None,
        }
    }

    pub fn said(&self) -> Option<&'a Provenance> {
        self.service().map(|service| &service.said)
    }

    /// Day of the newest fact. A month or a year is no day.
    pub fn updated(&self) -> NaiveDate {
        match self.said().and_then(|said| said.date) {
            Some(FactDate::Day(day)) => day,
            Some(FactDate::Month(..) | FactDate::Year(_)) | None => self.place.updated,
        }
    }

    /// Its own, else the only one that holds for the whole venue.
    pub fn cost(&self) -> Option<Cost> {
        let everywhere = match self.place.venue().conditions.costs.as_slice() {
            [Word::Known(cost)] => Some(*cost),
            _ => None,
        };
        self.service().and_then(|service| service.cost).or(everywhere)
    }

    /// Equipment follows the venue; whoever helps does not, unless it was said.
    pub fn hours(&self) -> Option<Told<'a>> {
        let service = self.service()?;
        let venue = || self.place.venue().hours.as_ref().map(|hours| Told { hours, own: None });
        match (&service.hours, service.kind.nature()) {
            (Some(ServiceHours::Own(own)), _) => Some(Told { hours: own, own: Some(own) }),
            (Some(ServiceHours::AsVenue), _) | (None, Nature::Equipment) => venue(),
            (None, Nature::Help) => None,
        }
    }

    /// What it is, where, and what was said of it.
    pub fn description(&self) -> String {
        let service = self.service();
        let title = format!("{} – {}", self.label(), self.place.venue().name);
        let note = service.and_then(|service| service.note.clone());
        let quantity = service.and_then(|service| service.quantity).map(|many| format!("Nombre : {many}"));
        sentences([Some(title), note, quantity].into_iter().flatten()).unwrap_or_default()
    }

    /// What it costs, in words.
    pub fn fees(&self) -> Option<String> {
        let cost = self.cost().map(|cost| cost.label().to_owned());
        let price = self.service().and_then(|service| service.price.clone());
        sentences(cost.into_iter().chain(price))
    }
}

/// The word of a vocabulary, where it is one.
pub fn known<T: Copy>(word: &Word<T>) -> Option<T> {
    match word {
        Word::Known(word) => Some(*word),
        Word::Other(_) => None,
    }
}

/// A word by its label, or as it was given.
pub fn named<T: Copy>(word: &Word<T>, label: fn(T) -> &'static str) -> String {
    match word {
        Word::Known(word) => label(*word).to_owned(),
        Word::Other(text) => text.clone(),
    }
}

/// What was answered yes.
pub fn yes<T>(answers: &Answers<T>) -> impl Iterator<Item = &T>
where
    T: Ord,
{
    answers.iter().filter(|(_, answer)| **answer == Answer::Yes).map(|(word, _)| word)
}

/// Texts that are one; none where there is none.
pub fn joined<T: AsRef<str>>(texts: impl IntoIterator<Item = T>, between: &str) -> Option<String> {
    let mut all = String::new();
    for text in texts {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(text.as_ref());
    }
    (!all.is_empty()).then_some(all)
}

/// Sentences in a row, each ended once.
pub fn sentences(texts: impl IntoIterator<Item = String>) -> Option<String> {
    let ended = texts.into_iter().filter(|text| !text.trim().is_empty()).map(|text| {
        let text = text.trim_end().to_owned();
        if text.ends_with(['.', '!', '?', '…']) { text } else { text + "." }
    });
    joined(ended, " ")
}

/// A list of texts; none where it is empty.
pub fn list<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Option<Value> {
    let items: Vec<Value> = items.into_iter().map(Into::into).collect();
    (!items.is_empty()).then_some(Value::Array(items))
}

/// A text, where there is one.
pub fn text(text: Option<impl AsRef<str>>) -> Option<Value> {
    text.map(|text| json!(text.as_ref()))
}
