//! SLICE: without network. What a telephone keeps once it is asked to, the city for one day on one page, and what makes
//! the site one that can be installed.
//!
//! Nothing is kept before the button of `/hors-ligne`. Then the page's script asks for one answer
//! ([`bundle`]) that holds every page to keep, puts it into the browser's own cache, and only then registers the
//! worker (`static/js/sw.js`), which asks the network first and never writes: what somebody reads later leaves no trace.
//!
//! A page that is kept cannot say “open now”: it does not know when it is read. So kept pages are pages of their own,
//! with the day they were made, two weeks of dates and hours, and no state.

mod bundle;
mod copy;
mod day;
mod files;
mod page;
mod places;
mod selection;
mod sheet;

use chrono::{DateTime, Days, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Paris;

use crate::account::Who;
use crate::clock::day_of;
use crate::web::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .read("/hors-ligne", Who::Anyone, page::show)
        .read("/hors-ligne/journee", Who::Anyone, day::show)
        .read("/hors-ligne/copie.json", Who::Anyone, bundle::show)
        .read("/hors-ligne/selection/{numbers}", Who::Anyone, selection::show)
        .read("/sw.js", Who::Anyone, files::worker)
        .read("/manifest.webmanifest", Who::Anyone, files::manifest)
        .in_every_language()
}

/// When today becomes yesterday.
fn midnight(now: DateTime<Utc>) -> DateTime<Utc> {
    let midnight = (day_of(now) + Days::new(1)).and_time(NaiveTime::MIN);
    Paris.from_local_datetime(&midnight).earliest().map_or(now + Days::new(1), |at| at.with_timezone(&Utc))
}
