//! SLICE: from a need to a place. Four questions, one a page, each of which may be passed over; the answer; and a
//! self-check for those who do not know what to ask for. What is answered lives in the address, nowhere else.

mod answer;
mod check;
mod finding;
mod place;
mod question;
mod trail;

use axum::response::Response;
use chrono::{DateTime, Days, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Paris;

use crate::account::Who;
use crate::clock::day_of;
use crate::web::{Cx, Doors, Params, Result};
use trail::Trail;

pub fn doors() -> Doors {
    Doors::new()
        .read("/orientation", Who::Anyone, show)
        .ask("/orientation/ou", place::locate)
        .read("/orientation/je-ne-sais-pas", Who::Anyone, check::show)
        .in_every_language()
}

/// `GET /orientation`: the next question, or the answer.
async fn show(cx: Cx, params: Params) -> Result<Response> {
    if let Some(text) = params.get("mots") {
        return Ok(question::in_own_words(&cx, text));
    }
    let needs = cx.app.needs();
    let trail = Trail::read(&cx, &params, &needs);
    cx.answer(&trail.path(), |cx, catalogue| match trail.next(&needs) {
        Some(asked) => cx.page(&question::page(cx, &trail, asked, &needs), midnight(cx.now)),
        None => answer::make(cx, catalogue, &trail, &needs),
    })
}

/// When words such as “tomorrow” change.
fn midnight(now: DateTime<Utc>) -> DateTime<Utc> {
    let midnight = (day_of(now) + Days::new(1)).and_time(NaiveTime::MIN);
    Paris.from_local_datetime(&midnight).earliest().map_or(now + Days::new(1), |at| at.with_timezone(&Utc))
}
