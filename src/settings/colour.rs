//! The colour of the brand, and whether it can be read.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::colour::Colour;

/// A colour that can be read on everything it stands on by day, and white on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BrandColour(Colour);

/// Why a colour cannot be the brand's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BadBrandColour {
    /// Not `#` and six hexadecimal digits.
    Unreadable,
    /// Text in it, or white text on it, is too pale: the contrast measured where it is least.
    TooPale(f64),
}

impl fmt::Display for BadBrandColour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str("a colour is # and six digits, such as #0b4f5c"),
            Self::TooPale(ratio) => write!(f, "a contrast of {ratio:.1} is less than {LEAST}"),
        }
    }
}

impl std::error::Error for BadBrandColour {}

/// WCAG 2.2, 1.4.3.
const LEAST: f64 = 4.5;

/// What the colour stands on, and what stands on it, by day (static/css/tokens.css): paper, ground, tint.
const GROUNDS: [Colour; 3] =
    [Colour::WHITE, Colour::new([0xf5, 0xf3, 0xee]), Colour::new([0xe1, 0xee, 0xf0])];

impl BrandColour {
    pub const fn colour(self) -> Colour {
        self.0
    }
}

impl FromStr for BrandColour {
    type Err = BadBrandColour;

    fn from_str(text: &str) -> Result<Self, BadBrandColour> {
        let colour: Colour = text.parse().map_err(|_| BadBrandColour::Unreadable)?;
        let contrast = GROUNDS.iter().map(|ground| colour.contrast(*ground)).fold(f64::INFINITY, f64::min);
        if contrast < LEAST { Err(BadBrandColour::TooPale(contrast)) } else { Ok(Self(colour)) }
    }
}

impl fmt::Display for BrandColour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for BrandColour {
    type Error = BadBrandColour;

    fn try_from(text: String) -> Result<Self, BadBrandColour> {
        text.parse()
    }
}

impl From<BrandColour> for String {
    fn from(colour: BrandColour) -> Self {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brand_colour_is_read_and_said_again() {
        assert_eq!("#0B4F5C".parse::<BrandColour>().unwrap().to_string(), "#0b4f5c");
        assert_eq!("red".parse::<BrandColour>(), Err(BadBrandColour::Unreadable));
    }

    #[test]
    fn a_pale_colour_is_refused_with_its_contrast() {
        let Err(BadBrandColour::TooPale(ratio)) = "#ffbf47".parse::<BrandColour>() else { panic!("pale") };
        assert!((1.3..1.5).contains(&ratio), "{ratio}");
        // On white alone #767676 has 4.54 and would do; on the tint it does not.
        assert!(matches!("#767676".parse::<BrandColour>(), Err(BadBrandColour::TooPale(_))));
    }
}
