//! One service: whether it is offered, when, at what price, for whom.

use super::reader::Reader;
use super::sheet::{Choice, How, Kind, Row, Sheet};
use super::{Shown, Taken, Typed, services, week};
use crate::editing::Told;
use crate::editing::hours::HoursView;
use crate::hours::Hours;
use crate::hours::editor::{HoursForm, Pressed, Problem, RawText};
use crate::listing::words;
use crate::venue::{Answer, Audience, Booking, Cost, Service, ServiceHours, ServiceKind, Venue};
use crate::web::{Cx, Markup, Params, Result};

/// When a service is there, as the page asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At the opening hours of the venue.
    AsVenue,
    /// At hours of its own.
    Own,
    NotKnown,
}

const PRICE_MAX: usize = 120;
const NOTE_MAX: usize = 500;
const NUMBER_MAX: usize = 5;

/// The page of one service.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub cx: &'a Cx,
    pub kind: ServiceKind,
    pub venue: &'a Venue,
    pub raw: RawText,
}

impl Page<'_> {
    fn before(&self) -> Option<&Hours> {
        self.venue.service(self.kind)?.hours.as_ref()?.own()
    }

    pub fn show(&self) -> Result<Shown> {
        let typed = of(self.venue.service(self.kind));
        let week = HoursForm::of(self.before());
        self.shown(&typed, &week, (vec![], vec![]))
    }

    pub fn take(&self, form: &Params) -> Result<Taken> {
        let mut typed = Typed::from(form);
        let (week, pressed) = HoursForm::read(&form.0, self.before(), self.raw);
        if pressed == Pressed::Change {
            typed.set("quand", When::Own.word());
            return self.shown(&typed, &week, (vec![], vec![])).map(Taken::Again);
        }
        let mut reader = Reader::new(self.cx, &typed);
        let mut venue = self.venue.clone();
        services::offer(self.cx, &mut venue, self.kind, reader.answer("offre"));
        let mut problems = vec![];
        if let Some(service) = venue.services.iter_mut().find(|service| service.kind == self.kind) {
            service.note = reader.text("remarque", service.note.as_deref(), NOTE_MAX);
            if service.offered == Answer::Yes {
                conditions(&mut reader, service);
                match self.hours(&mut reader, &week) {
                    Ok(hours) => service.hours = hours,
                    Err(wrong) => problems = wrong,
                }
            }
        }
        if problems.is_empty() && reader.told.is_empty() {
            return Ok(Taken::Saved(Box::new(venue)));
        }
        let told = reader.told;
        self.shown(&typed, &week, (told, problems)).map(Taken::Again)
    }

    fn hours(&self, reader: &mut Reader<'_>, week: &HoursForm) -> Result<Option<ServiceHours>, Vec<Problem>> {
        match When::typed(reader.typed) {
            When::AsVenue => Ok(Some(ServiceHours::AsVenue)),
            When::NotKnown => Ok(None),
            When::Own => {
                let own = week.hours(self.before())?;
                if own.is_none() {
                    reader.tell("quand", reader.cx.t("part-problem-no-week"));
                }
                Ok(own.map(ServiceHours::Own))
            }
        }
    }

    pub fn preview(&self, form: &Params) -> Result<Markup> {
        let (week, _) = HoursForm::read(&form.0, self.before(), self.raw);
        self.words(&week, When::typed(&Typed::from(form)))
    }

    fn words(&self, week: &HoursForm, when: When) -> Result<Markup> {
        match (when, week.hours(self.before())) {
            (When::AsVenue, _) => {
                week::words(self.cx, self.venue, self.venue.hours.as_ref(), &self.venue.exceptions)
            }
            (When::NotKnown, _) => week::words_of_service(self.cx, self.venue, None),
            (When::Own, Ok(hours)) => week::words_of_service(self.cx, self.venue, hours.as_ref()),
            (When::Own, Err(problems)) => week::wrong_hours(self.cx, week, &problems, self.raw),
        }
    }

    /// The page with what was typed, and what is wrong in it and in its week.
    fn shown(
        &self,
        typed: &Typed,
        week: &HoursForm,
        (told, problems): (Vec<Told>, Vec<Problem>),
    ) -> Result<Shown> {
        let url = week::preview_url(self.cx);
        let editor = HoursView::new(self.cx, week, &problems, self.raw, &url);
        let mut sheet = Sheet::new(self.cx, typed, told);
        let row = Row::new("offre".to_owned(), words::service(self.cx.lang, self.kind));
        sheet.answers("offres", vec![row]);
        let when =
            When::ALL.iter().map(|when| sheet.word("part-when", &when.word())).collect::<Vec<Choice>>();
        sheet.choices("quand", How::One, when, vec![]);
        let when = When::typed(typed);
        let words = self.words(week, when)?;
        sheet.markup(week::own_week(self.cx, &editor, words, when)?);
        sheet.one_of("cout", "cost", Cost::ALL);
        sheet.text("tarif", Kind::Line, PRICE_MAX);
        sheet.one_of("reservation", "booking", Booking::ALL);
        sheet.one_of("reserve", "audience", Audience::ALL);
        sheet.text("combien", Kind::Number, NUMBER_MAX);
        sheet.text("remarque", Kind::Text, NOTE_MAX);
        let mut shown = sheet.shown()?;
        shown.told.extend(editor.told);
        Ok(shown)
    }
}

impl When {
    const ALL: [Self; 3] = [Self::AsVenue, Self::Own, Self::NotKnown];

    const fn word(self) -> &'static str {
        match self {
            Self::AsVenue => "lieu",
            Self::Own => "propres",
            Self::NotKnown => "inconnues",
        }
    }

    fn typed(typed: &Typed) -> Self {
        Self::ALL.into_iter().find(|when| typed.has("quand", when.word())).unwrap_or(Self::NotKnown)
    }

    pub fn is_own(self) -> bool {
        self == Self::Own
    }

    const fn of(hours: Option<&ServiceHours>) -> Self {
        match hours {
            None => Self::NotKnown,
            Some(ServiceHours::AsVenue) => Self::AsVenue,
            Some(ServiceHours::Own(_)) => Self::Own,
        }
    }
}

fn of(service: Option<&Service>) -> Typed {
    let mut typed = Typed::default();
    typed.put("offre", service.map_or("", |service| service.offered.word()));
    typed.put("quand", When::of(service.and_then(|service| service.hours.as_ref())).word());
    let Some(service) = service else { return typed };
    typed.put("cout", service.cost.map_or("", Cost::word));
    typed.put("tarif", service.price.as_deref().unwrap_or_default());
    typed.put("reservation", service.booking.map_or("", Booking::word));
    typed.put("reserve", service.audience.map_or("", Audience::word));
    typed.put("combien", service.quantity.map(|quantity| quantity.to_string()).unwrap_or_default());
    typed.put("remarque", service.note.as_deref().unwrap_or_default());
    typed
}

fn conditions(reader: &mut Reader<'_>, service: &mut Service) {
    service.cost = reader.one("cout");
    service.booking = reader.one("reservation");
    service.audience = reader.one("reserve");
    service.quantity = reader.one("combien");
    if service.quantity.is_none() && !reader.get("combien").is_empty() {
        reader.tell("combien", reader.cx.t("part-problem-number"));
    }
    service.price = reader.line("tarif", service.price.as_deref(), PRICE_MAX);
}
