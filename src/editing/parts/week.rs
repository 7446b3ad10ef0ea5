//! The pages that hold the editor of hours or of closures, with the words visitors will read.

use askama::Template;

use super::super::Told;
use super::super::closures::ClosuresView;
use super::super::hours::HoursView;
use super::super::preview::Preview;
use super::service::When;
use super::{Shown, Taken};
use crate::hours::editor::{ClosuresForm, HoursForm, Pressed, RawText};
use crate::hours::{Asked, Calendar, Departement, Exception, Hours, OpeningHours};
use crate::venue::Venue;
use crate::web::{Cx, Error, Markup, Params, Result};

/// An editor and what it would say.
#[derive(Template)]
#[template(path = "editing/parts/week.html")]
struct Page<'a> {
    cx: &'a Cx,
    editor: Markup,
    preview: Markup,
}

/// The editor inside the page of a service, open where the service has hours of its own.
#[derive(Template)]
#[template(path = "editing/parts/own_week.html")]
struct OwnWeek<'a> {
    cx: &'a Cx,
    page: Page<'a>,
    when: When,
}

/// The editor of a service's own week, with the words of the hours it has.
pub fn own_week(cx: &Cx, editor: &HoursView<'_>, preview: Markup, when: When) -> Result<Markup> {
    let page = Page { cx, editor: editor.markup()?, preview };
    OwnWeek { cx, page, when }.render().map(Markup).map_err(|cause| Error::internal("a template", cause))
}

/// Holidays and clock of the place a venue is in.
pub fn calendar(venue: &Venue) -> Calendar {
    let code = venue.address.insee.as_ref();
    let departement = code.and_then(|code| Departement::of_commune(code.as_str()).ok()).unwrap_or_default();
    Calendar::new(departement, departement.school_zone())
}

/// Where a script asks for the words: below this page.
pub fn preview_url(cx: &Cx) -> String {
    cx.url(&format!("{}/apercu", cx.here.split('?').next().unwrap_or_default()))
}

/// What visitors would read of these hours and exceptions.
pub fn words(cx: &Cx, venue: &Venue, hours: Option<&Hours>, exceptions: &[Exception]) -> Result<Markup> {
    let calendar = calendar(venue);
    Preview::new(cx, &Asked { hours, exceptions, calendar: &calendar, holidays_from: None }).markup()
}

/// The same of a service: its venue answers for public holidays.
pub fn words_of_service(cx: &Cx, venue: &Venue, hours: Option<&Hours>) -> Result<Markup> {
    let calendar = calendar(venue);
    let closes = |exception: &&Exception| matches!(exception.change(), crate::hours::Change::Closed);
    let exceptions: Vec<Exception> = venue.exceptions.iter().filter(closes).cloned().collect();
    let holidays_from: Option<&OpeningHours> = venue.hours.as_ref().and_then(Hours::readable);
    Preview::new(cx, &Asked { hours, exceptions: &exceptions, calendar: &calendar, holidays_from }).markup()
}

fn page(cx: &Cx, editor: Markup, preview: Markup, told: Vec<Told>) -> Result<Shown> {
    let page = Page { cx, editor, preview };
    let fields = page.render().map(Markup).map_err(|cause| Error::internal("a template", cause))?;
    Ok(Shown { fields, told })
}

pub fn show_hours(cx: &Cx, venue: &Venue, raw: RawText) -> Result<Shown> {
    let (form, url) = (HoursForm::of(venue.hours.as_ref()), preview_url(cx));
    let editor = HoursView::new(cx, &form, &[], raw, &url).markup()?;
    page(cx, editor, words(cx, venue, venue.hours.as_ref(), &venue.exceptions)?, vec![])
}

pub fn take_hours(cx: &Cx, venue: &Venue, form: &Params, raw: RawText) -> Result<Taken> {
    let before = venue.hours.as_ref();
    let (form, pressed) = HoursForm::read(&form.0, before, raw);
    let read = form.hours(before);
    if let (Pressed::Send, Ok(hours)) = (pressed, &read) {
        return Ok(Taken::Saved(Box::new(Venue { hours: hours.clone(), ..venue.clone() })));
    }
    let url = preview_url(cx);
    let problems = read.as_ref().err().filter(|_| pressed == Pressed::Send).cloned().unwrap_or_default();
    let view = HoursView::new(cx, &form, &problems, raw, &url);
    let preview = match &read {
        Ok(hours) => words(cx, venue, hours.as_ref(), &venue.exceptions)?,
        Err(problems) => wrong_hours(cx, &form, problems, raw)?,
    };
    page(cx, view.markup()?, preview, view.told).map(Taken::Again)
}

/// What keeps typed hours from being told.
pub fn wrong_hours(
    cx: &Cx,
    form: &HoursForm,
    problems: &[crate::hours::editor::Problem],
    raw: RawText,
) -> Result<Markup> {
    Preview::wrong(cx, HoursView::new(cx, form, problems, raw, "").told).markup()
}

pub fn preview_hours(cx: &Cx, venue: &Venue, form: &Params, raw: RawText) -> Result<Markup> {
    let before = venue.hours.as_ref();
    let (form, _) = HoursForm::read(&form.0, before, raw);
    match form.hours(before) {
        Ok(hours) => words(cx, venue, hours.as_ref(), &venue.exceptions),
        Err(problems) => wrong_hours(cx, &form, &problems, raw),
    }
}

pub fn show_closures(cx: &Cx, venue: &Venue) -> Result<Shown> {
    let form = ClosuresForm::of(&venue.exceptions);
    let editor = ClosuresView::new(cx, &form, &[], &preview_url(cx)).markup()?;
    page(cx, editor, words(cx, venue, venue.hours.as_ref(), &venue.exceptions)?, vec![])
}

pub fn take_closures(cx: &Cx, venue: &Venue, form: &Params) -> Result<Taken> {
    let (form, pressed) = ClosuresForm::read(&form.0);
    let read = form.exceptions();
    if let (Pressed::Send, Ok(exceptions)) = (pressed, &read) {
        return Ok(Taken::Saved(Box::new(Venue { exceptions: exceptions.clone(), ..venue.clone() })));
    }
    let problems = read.as_ref().err().filter(|_| pressed == Pressed::Send).cloned().unwrap_or_default();
    let url = preview_url(cx);
    let view = ClosuresView::new(cx, &form, &problems, &url);
    let preview = match read {
        Ok(exceptions) => words(cx, venue, venue.hours.as_ref(), &exceptions)?,
        Err(problems) => Preview::wrong(cx, ClosuresView::new(cx, &form, &problems, "").told).markup()?,
    };
    page(cx, view.markup()?, preview, view.told).map(Taken::Again)
}

pub fn preview_closures(cx: &Cx, venue: &Venue, form: &Params) -> Result<Markup> {
    let (form, _) = ClosuresForm::read(&form.0);
    match form.exceptions() {
        Ok(exceptions) => words(cx, venue, venue.hours.as_ref(), &exceptions),
        Err(problems) => Preview::wrong(cx, ClosuresView::new(cx, &form, &problems, "").told).markup(),
    }
}
