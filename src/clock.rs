//! The only place that knows what time it is.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Europe::Paris;

/// The day in France at an instant: what people and letters call today.
pub fn day_of(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&Paris).date_naive()
}

/// The time: the real one, or a moment frozen for demonstrations and tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock(Option<DateTime<Utc>>);

impl Clock {
    pub const fn frozen(at: DateTime<Utc>) -> Self {
        Self(Some(at))
    }

    pub const fn is_frozen(self) -> bool {
        self.0.is_some()
    }

    #[expect(clippy::disallowed_methods, reason = "this is the Clock")]
    pub fn now(self) -> DateTime<Utc> {
        self.0.unwrap_or_else(Utc::now)
    }

    /// Reads `2026-11-26T15:00` (in Paris) or `2026-11-26T14:00:00Z`.
    pub fn parse_moment(text: &str) -> Result<DateTime<Utc>, String> {
        if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
            return Ok(instant.to_utc());
        }
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
            .ok()
            .and_then(|local| Paris.from_local_datetime(&local).earliest())
            .map(|moment| moment.to_utc())
            .ok_or_else(|| format!("“{text}” is not a moment such as 2026-11-26T15:00"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_says_the_same_in_paris_and_in_utc() {
        let paris = Clock::parse_moment("2026-11-26T15:00").unwrap();
        assert_eq!(paris, Clock::parse_moment("2026-11-26T14:00:00Z").unwrap());
        assert!(Clock::parse_moment("hier").is_err());
    }
}
