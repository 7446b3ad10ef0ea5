//! Colours, and how well one can be read on another.

use std::fmt;
use std::str::FromStr;

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// A text that is not `#` and six hexadecimal digits; the `#` may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadColour;

impl fmt::Display for BadColour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a colour is # and six digits, such as #0b4f5c")
    }
}

impl std::error::Error for BadColour {}

impl Colour {
    pub const BLACK: Self = Self([0; 3]);
    pub const WHITE: Self = Self([255; 3]);

    pub const fn new(bytes: [u8; 3]) -> Self {
        Self(bytes)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.0722_f64.mul_add(blue, 0.2126_f64.mul_add(red, 0.7152 * green))
    }

    /// Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// `0b4f5c`
    pub fn digits(self) -> String {
        self.to_string().split_off(1)
    }

    /// `part` of 255 of the way to another colour.
    #[must_use]
    pub fn towards(self, other: Self, part: u8) -> Self {
        let mut bytes = self.0;
        for (byte, end) in bytes.iter_mut().zip(other.0) {
            let sum = u16::from(*byte) * u16::from(255 - part) + u16::from(end) * u16::from(part);
            *byte = u8::try_from(sum / 255).unwrap_or(u8::MAX);
        }
        Self(bytes)
    }

    /// A quarter darker: under the pointer.
    #[must_use]
    pub fn darker(self) -> Self {
        Self(self.0.map(|byte| byte - byte / 4))
    }

    /// A quarter lighter: under the pointer, by night.
    #[must_use]
    pub fn lighter(self) -> Self {
        Self(self.0.map(|byte| byte + (255 - byte) / 4))
    }
}

impl FromStr for Colour {
    type Err = BadColour;

    fn from_str(text: &str) -> Result<Self, BadColour> {
        let text = text.trim();
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(BadColour);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| BadColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_colour_is_read_measured_and_said_again() {
        assert_eq!("#0B4F5C".parse::<Colour>().unwrap().to_string(), "#0b4f5c");
        assert_eq!("7a1f3d".parse::<Colour>().unwrap().darker().to_string(), "#5c182e");
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 0.01);
        // The examples of WCAG's own understanding of 1.4.3: the palest grey for text on white.
        let grey: Colour = "#767676".parse().unwrap();
        assert!((4.5..4.6).contains(&grey.contrast(Colour::WHITE)));
        for bad in ["", "#fff", "red", "#12345g", "##12345", "#0b4f5c;}body{display:none", "é12345"] {
            assert_eq!(bad.parse::<Colour>(), Err(BadColour), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_colour_said_is_read_as_itself(bytes: [u8; 3]) {
            let colour = Colour::new(bytes);
            prop_assert_eq!(colour.to_string().parse(), Ok(colour));
            prop_assert_eq!(colour.digits().parse(), Ok(colour));
        }

        #[test]
        fn the_way_to_another_colour_begins_and_ends_there(from: [u8; 3], to: [u8; 3]) {
            let (from, to) = (Colour::new(from), Colour::new(to));
            prop_assert_eq!(from.towards(to, 0), from);
            prop_assert_eq!(from.towards(to, 255), to);
        }

        #[test]
        fn no_text_is_a_fault(text in ".{0,12}") {
            let _ = text.parse::<Colour>();
        }
    }
}
