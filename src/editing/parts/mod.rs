//! The parts of the form of a venue, one thing a page, in the order a structure thinks.

use crate::editing::Told;
use crate::hours::editor::RawText;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{ServiceKind, Venue};
use crate::web::{Cx, Markup, Params, Result};

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
pub async fn show(_cx: &Cx, _step: Step, _venue: &Venue, _raw: RawText) -> Result<Shown> {
    Ok(Shown { fields: Markup(String::new()), told: vec![] })
}

/// The words of hours or closures as they are being written.
pub async fn preview(_cx: &Cx, _step: Step, _venue: &Venue, _form: &Params, _raw: RawText) -> Result<Markup> {
    Err(crate::web::Error::NotFound)
}

/// Reads a page that was posted.
pub async fn take(_cx: &Cx, _step: Step, venue: &Venue, _form: &Params, _raw: RawText) -> Result<Taken> {
    Ok(Taken::Saved(Box::new(venue.clone())))
}
