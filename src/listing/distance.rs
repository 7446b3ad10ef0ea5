//! How far a place is: as the crow flies, and about how long that takes where the territory says how fast people go.

use crate::i18n::date::{self, Exactness};
use crate::web::Cx;

/// Longer than this nobody is told to walk.
const WALK_MOST_MIN: usize = 60;
/// From here on the car is told too.
const DRIVE_FROM_MIN: usize = 30;

/// “750 m, environ 12 min à pied”.
pub fn told(cx: &Cx, metres: f64, exactness: Exactness) -> String {
    let distance = date::distance(cx.lang, metres, exactness);
    let Some(pace) = cx.app.territory().pace() else { return distance };
    let with = |key, minutes: usize, told: String| {
        let args = [("distance", told.into()), ("n", minutes.to_string().into())];
        cx.lang.say_with(key, &args).into_owned()
    };
    let walk = pace.walk.minutes(metres);
    let told = if walk <= WALK_MOST_MIN { with("distance-walk", walk, distance) } else { distance };
    match pace.drive.filter(|_| walk >= DRIVE_FROM_MIN) {
        Some(drive) => with("distance-drive", drive.minutes(metres), told),
        None => told,
    }
}
