//! The colour of the brand, and whether it can be read.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour([u8; 3]);

/// Why a colour cannot be the brand's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BadColour {
    /// Not `#` and six hexadecimal digits.
    Unreadable,
    /// Text in it, or white text on it, is too pale: the contrast measured where it is least.
    TooPale(f64),
}

impl fmt::Display for BadColour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str("a colour is # and six digits, such as #0b4f5c"),
            Self::TooPale(ratio) => write!(f, "a contrast of {ratio:.1} is less than {LEAST}"),
        }
    }
}

impl std::error::Error for BadColour {}

/// WCAG 2.2, 1.4.3.
const LEAST: f64 = 4.5;

/// What the colour stands on, and what stands on it, by day (static/css/tokens.css): paper, ground, tint.
const GROUNDS: [Colour; 3] =
    [Colour([0xff, 0xff, 0xff]), Colour([0xf5, 0xf3, 0xee]), Colour([0xe1, 0xee, 0xf0])];

impl Colour {
    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.0722_f64.mul_add(blue, 0.2126_f64.mul_add(red, 0.7152 * green))
    }

    /// Contrast of two colours, 1 to 21.
    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn least_contrast(self) -> f64 {
        GROUNDS.iter().map(|ground| self.contrast(*ground)).fold(f64::INFINITY, f64::min)
    }

    /// `0b4f5c`
    pub fn digits(self) -> String {
        self.to_string().split_off(1)
    }

    /// A quarter darker: under the pointer.
    #[must_use]
    pub fn darker(self) -> Self {
        Self(self.0.map(|byte| byte - byte / 4))
    }
}

impl FromStr for Colour {
    type Err = BadColour;

    fn from_str(text: &str) -> Result<Self, BadColour> {
        let digits = text.trim().trim_start_matches('#');
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(BadColour::Unreadable);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| BadColour::Unreadable)?;
        let [_, red, green, blue] = number.to_be_bytes();
        let colour = Self([red, green, blue]);
        let contrast = colour.least_contrast();
        if contrast < LEAST { Err(BadColour::TooPale(contrast)) } else { Ok(colour) }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Colour {
    type Error = BadColour;

    fn try_from(text: String) -> Result<Self, BadColour> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_measured_and_said_again() {
        assert_eq!("#0B4F5C".parse::<Colour>().unwrap().to_string(), "#0b4f5c");
        assert_eq!("7a1f3d".parse::<Colour>().unwrap().darker().to_string(), "#5c182e");
        for bad in ["", "#fff", "red", "#12345g", "#0b4f5c;}body{display:none", "é12345"] {
            assert_eq!(bad.parse::<Colour>(), Err(BadColour::Unreadable), "{bad}");
        }
    }

    #[test]
    fn a_pale_colour_is_refused_with_its_contrast() {
        let Err(BadColour::TooPale(ratio)) = "#ffbf47".parse::<Colour>() else { panic!("pale") };
        assert!((1.3..1.5).contains(&ratio), "{ratio}");
        // On white alone #767676 has 4.54 and would do; on the tint it does not.
        assert!(matches!("#767676".parse::<Colour>(), Err(BadColour::TooPale(_))));
        let white = Colour([255; 3]);
        assert!((Colour([0; 3]).contrast(white) - 21.0).abs() < 0.01);
    }
}
