//! How fast people get about, where a territory says so.

use serde::Deserialize;

/// Kilometres an hour along the straight line, detours included: a walker's 5 km/h by streets are about 4 so.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "f64")]
pub struct Speed(f64);

/// From 1 to 130 km/h.
#[derive(Debug)]
pub struct BadSpeed;

impl std::fmt::Display for BadSpeed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a speed is from 1 to 130 kilometres an hour")
    }
}

impl TryFrom<f64> for Speed {
    type Error = BadSpeed;

    fn try_from(km_per_hour: f64) -> Result<Self, BadSpeed> {
        if (1.0..=130.0).contains(&km_per_hour) { Ok(Self(km_per_hour)) } else { Err(BadSpeed) }
    }
}

impl Speed {
    /// An estimate, never too short: whole minutes up to ten, then steps of five.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few hundred minutes at most"
    )]
    pub fn minutes(self, metres: f64) -> usize {
        let minutes = metres.max(0.0) / 1_000.0 / self.0 * 60.0;
        let step = if minutes > 10.0 { 5.0 } else { 1.0 };
        ((minutes / step).ceil().max(1.0) * step).min(1e6) as usize
    }
}

/// How fast people go on foot, and by car where that is told.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pace {
    pub walk: Speed,
    pub drive: Option<Speed>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_an_estimate_and_never_too_short() {
        let walk = Speed::try_from(4.0).unwrap();
        let told: Vec<usize> = [0.0, 60.0, 70.0, 660.0, 670.0, 1_400.0].map(|m| walk.minutes(m)).to_vec();
        assert_eq!(told, [1, 1, 2, 10, 15, 25]);
    }

    #[test]
    fn a_speed_nobody_has_is_refused() {
        for bad in [0.0, -4.0, 0.5, 500.0, f64::NAN] {
            assert!(Speed::try_from(bad).is_err(), "{bad}");
        }
        assert!(serde_json::from_str::<Pace>(r#"{"walk":4,"fly":9}"#).is_err());
    }
}
