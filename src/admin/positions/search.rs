//! The address service asked about many venues, one after the other, so that it is never pressed.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::Seen;
use super::offer::percent;
use crate::outside::Suggestion;
use crate::venue::{Position, Precision, Venue};
use crate::web::Cx;

/// From this score on the service is offered to a coordinator; below, a human places the venue.
const SURE: f64 = 0.8;
/// Between two questions: at most twenty a second, where the service allows fifty.
const PAUSE: Duration = Duration::from_millis(50);
/// Longest the page waits for all of them.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the service said of a venue's address.
pub(super) enum Found {
    Sure(Suggestion),
    /// Its best address, and its score from 0 to 100.
    Unsure(String, u8),
    Nothing,
    /// The venue has no street to ask about.
    NoStreet,
    /// It did not answer, or there was no time left.
    Away,
}

impl Found {
    /// Key of the sentence.
    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::Sure(_) => "positions-sure",
            Self::Unsure(..) => "positions-unsure",
            Self::Nothing => "positions-nothing",
            Self::NoStreet => "positions-no-street",
            Self::Away => "positions-away",
        }
    }

    pub(super) fn label(&self) -> Option<(&str, String)> {
        match self {
            Self::Unsure(label, score) => Some((label, score.to_string())),
            Self::Sure(_) | Self::Nothing | Self::NoStreet | Self::Away => None,
        }
    }
}

/// One answer for each venue, in their order.
pub(super) async fn ask(cx: &Cx, seen: &[Seen]) -> Vec<Found> {
    let end = Instant::now() + PATIENCE;
    let mut found = Vec::with_capacity(seen.len());
    for one in seen {
        let Some(typed) = typed(&one.venue) else {
            found.push(Found::NoStreet);
            continue;
        };
        if Instant::now() > end {
            found.push(Found::Away);
            continue;
        }
        let answer = cx.app.outside().addresses(&typed, cx.app.territory()).await;
        found.push(answer.map_or(Found::Away, |all| judged(cx, &one.venue, all)));
        sleep(PAUSE).await;
    }
    found
}

/// The address as it is typed; none without a street.
fn typed(venue: &Venue) -> Option<String> {
    let address = &venue.address;
    let postcode = address.postcode.as_ref().map(ToString::to_string);
    let parts = [Some(address.street.clone()?), postcode, Some(address.commune.clone())];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The first address, unless it is elsewhere, or no better than what is known.
fn judged(cx: &Cx, venue: &Venue, all: Vec<Suggestion>) -> Found {
    let Some(best) = all.into_iter().next() else { return Found::Nothing };
    let territory = cx.app.territory();
    let doubt = territory.doubt(best.point.lat(), best.point.lon(), venue.address.insee.as_ref());
    let position = Position { point: best.point, precision: best.precision };
    let exact = best.precision == Precision::Building && territory.refuses(&position).is_none();
    if best.score >= SURE && exact && doubt.is_none() {
        return Found::Sure(best);
    }
    Found::Unsure(best.label, percent(best.score))
}
