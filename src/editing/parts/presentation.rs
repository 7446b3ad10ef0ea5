//! The venue in its own words.

use super::Typed;
use super::reader::Reader;
use super::sheet::{Kind, Sheet};
use crate::venue::Venue;

/// Source: the national standard (`presentation_resume`).
const SUMMARY_MAX: usize = 280;
const DETAIL_MAX: usize = 3_000;

pub fn of(venue: &Venue) -> Typed {
    let mut typed = Typed::default();
    typed.put("resume", venue.presentation.summary.as_deref().unwrap_or_default());
    typed.put("detail", venue.presentation.detail.as_deref().unwrap_or_default());
    typed
}

pub fn fields(sheet: &mut Sheet<'_>, _: &Venue) {
    sheet.text("resume", Kind::Text, SUMMARY_MAX);
    sheet.text("detail", Kind::Text, DETAIL_MAX);
}

pub fn apply(reader: &mut Reader<'_>, venue: &mut Venue) {
    let presentation = &mut venue.presentation;
    presentation.summary = reader.text("resume", presentation.summary.as_deref(), SUMMARY_MAX);
    presentation.detail = reader.text("detail", presentation.detail.as_deref(), DETAIL_MAX);
}
