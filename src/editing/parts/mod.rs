//! The parts of the form of a venue, one thing a page, in the order a structure thinks.
//!
//! A part knows three things: what stands in its fields for a venue (`of`), how they are shown (`fields`), and what they
//! make of the venue when they come back (`apply`). What a page does not show stays as it was.
//!
//! [`Sheet`] shows fields, [`Reader`] reads them; each part is a file.

mod address;
mod contact;
mod identity;
mod papers;
mod place;
mod presentation;
mod reader;
mod service;
mod services;
mod sheet;
mod typed;
mod week;
mod welcome;

use reader::Reader;
use sheet::Sheet;
use typed::Typed;

use crate::editing::Told;
use crate::hours::editor::RawText;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{ServiceKind, Venue};
use crate::web::{Cx, Error, Markup, Params, Result};

vocabulary! {
    /// A part of the form; its word stands in the address.
    Part {
        Identity = "lieu" "Le lieu",
        Address = "adresse" "Où nous sommes",
        Contact = "contact" "Comment nous joindre",
        Hours = "horaires" "Quand nous sommes ouverts",
        Closures = "fermetures" "Fermetures à venir",
        Services = "services" "Ce que nous proposons",
        Welcome = "accueil" "Qui nous accueillons",
        Papers = "papiers" "Ce qu’il faut apporter",
        Presentation = "presentation" "Présentation",
    }
}

/// A page of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Part(Part),
    /// One service: its own hours, conditions and equipment.
    Service(ServiceKind),
}

/// The fields of a page, and what is wrong in them.
pub struct Shown {
    /// To stand inside the form.
    pub fields: Markup,
    /// For the summary on top; each names the id of a field.
    pub told: Vec<Told>,
}

/// What was posted.
pub enum Taken {
    /// The venue as it is now.
    Saved(Box<Venue>),
    /// The page once more: something is wrong, or a button inside it was pressed. Nothing typed is lost.
    Again(Shown),
}

/// The fields of a page as `venue` has them.
#[expect(clippy::unused_async, reason = "asked as `take` is")]
pub async fn show(cx: &Cx, step: Step, venue: &Venue, raw: RawText) -> Result<Shown> {
    match step {
        Step::Service(kind) => service::Page { cx, kind, venue, raw }.show(),
        Step::Part(Part::Hours) => week::show_hours(cx, venue, raw),
        Step::Part(Part::Closures) => week::show_closures(cx, venue),
        Step::Part(Part::Address) => address::show(cx, venue),
        Step::Part(part) => match plain(part) {
            Some(plain) => plain.shown(cx, venue, &(plain.of)(venue), vec![]),
            None => Err(Error::NotFound),
        },
    }
}

/// Reads a page that was posted.
pub async fn take(cx: &Cx, step: Step, venue: &Venue, form: &Params, raw: RawText) -> Result<Taken> {
    match step {
        Step::Service(kind) => service::Page { cx, kind, venue, raw }.take(form),
        Step::Part(Part::Hours) => week::take_hours(cx, venue, form, raw),
        Step::Part(Part::Closures) => week::take_closures(cx, venue, form),
        Step::Part(Part::Address) => address::take(cx, venue, form).await,
        Step::Part(part) => match plain(part) {
            Some(plain) => plain.take(cx, venue, form),
            None => Err(Error::NotFound),
        },
    }
}

/// The words visitors will read of what is typed, alone: for `POST …/apercu` below the page of hours, of closures or of a
/// service. Not found below another.
#[expect(clippy::unused_async, reason = "asked as `take` is")]
pub async fn preview(cx: &Cx, step: Step, venue: &Venue, form: &Params, raw: RawText) -> Result<Markup> {
    match step {
        Step::Service(kind) => service::Page { cx, kind, venue, raw }.preview(form),
        Step::Part(Part::Hours) => week::preview_hours(cx, venue, form, raw),
        Step::Part(Part::Closures) => week::preview_closures(cx, venue, form),
        Step::Part(
            Part::Identity
            | Part::Address
            | Part::Contact
            | Part::Services
            | Part::Welcome
            | Part::Papers
            | Part::Presentation,
        ) => Err(Error::NotFound),
    }
}

/// A part that is nothing but fields.
struct Plain {
    of: fn(&Venue) -> Typed,
    fields: fn(&mut Sheet<'_>, &Venue),
    apply: fn(&mut Reader<'_>, &mut Venue),
}

const fn plain(part: Part) -> Option<Plain> {
    Some(match part {
        Part::Identity => Plain { of: identity::of, fields: identity::fields, apply: identity::apply },
        Part::Contact => Plain { of: contact::of, fields: contact::fields, apply: contact::apply },
        Part::Services => Plain { of: services::of, fields: services::fields, apply: services::apply },
        Part::Welcome => Plain { of: welcome::of, fields: welcome::fields, apply: welcome::apply },
        Part::Papers => Plain { of: papers::of, fields: papers::fields, apply: papers::apply },
        Part::Presentation => {
            Plain { of: presentation::of, fields: presentation::fields, apply: presentation::apply }
        }
        Part::Address | Part::Hours | Part::Closures => return None,
    })
}

impl Plain {
    fn shown(&self, cx: &Cx, venue: &Venue, typed: &Typed, told: Vec<Told>) -> Result<Shown> {
        let mut sheet = Sheet::new(cx, typed, told);
        (self.fields)(&mut sheet, venue);
        sheet.shown()
    }

    fn take(&self, cx: &Cx, venue: &Venue, form: &Params) -> Result<Taken> {
        let typed = Typed::from(form);
        let mut reader = Reader::new(cx, &typed);
        let mut changed = venue.clone();
        (self.apply)(&mut reader, &mut changed);
        if reader.told.is_empty() {
            return Ok(Taken::Saved(Box::new(changed)));
        }
        let told = reader.told;
        self.shown(cx, venue, &typed, told).map(Taken::Again)
    }
}
