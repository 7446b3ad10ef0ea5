//! What is sent of a selection: an address, or the essentials as a text that needs no network.

use chrono::NaiveDateTime;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::hours::{self, Hours};
use crate::listing::card::Reach;
use crate::listing::week;
use crate::venue::catalogue::Entry;
use crate::venue::filter::When;
use crate::venue::standing::{Standing, Told};
use crate::venue::{Certainty, ServiceSet};
use crate::web::Cx;

/// Names, streets, phones and the hours of today, one venue a line; then the address where it stays up to date.
pub(super) fn text(cx: &Cx, entries: &[&Entry], url: &str) -> String {
    let lines = entries.iter().map(|entry| line(cx, entry, entry.local(cx.now)));
    lines.chain([url.to_owned()]).collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

fn line(cx: &Cx, entry: &Entry, now: NaiveDateTime) -> String {
    let venue = &entry.venue;
    let standing = Standing::of(entry, ServiceSet::default(), When::Now, now);
    let mut parts = vec![venue.name.clone()];
    parts.extend(venue.address.street.clone());
    parts.extend(match Reach::of(cx, entry) {
        Reach::Own(call) | Reach::Relay(call) => Some(call.spoken),
        Reach::Nobody => None,
    });
    if standing.told == Told::ClosedForGood {
        parts.push(cx.t("state-gone").into_owned());
        return parts.join(", ");
    }
    let known = venue.hours.as_ref().and_then(Hours::readable).is_some();
    let today = known.then(|| week::rows(cx, &hours::week(&entry.asked(None), now.date()), now.date()));
    if let Some(row) = today.as_ref().and_then(|rows| rows.first()) {
        parts.push(cx.t1("share-today", "hours", &row.hours.join(cx.lang.comma())).into_owned());
    }
    let line = parts.join(", ");
    if standing.certainty == Certainty::ToConfirm { format!("{line}. {}", cx.t("call-first")) } else { line }
}

/// `sms:?&body=…`: both kinds of telephones read it so.
pub(super) fn sms(text: &str) -> String {
    format!("sms:?&body={}", encoded(text))
}

pub(super) fn mail(subject: &str, text: &str) -> String {
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(&text.replace('\n', "\r\n")))
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
