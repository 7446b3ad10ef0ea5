//! The two colours a partner chooses, and whether everything of the embedded page can be read with them.

use std::fmt;

use crate::colour::Colour;

/// The colours of an embedded page. [`Palette::new`] is the one way in: what it holds can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Links and buttons.
    accent: Colour,
    /// Behind everything.
    ground: Colour,
}

/// Which of the two sets of colours of the site stands on the background (`static/css/tokens.css`). The visitor's own
/// wish for a dark screen changes nothing here: a page in a page keeps to its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Day,
    Night,
}

/// Colours of a scheme that meet those of the partner: `--ink`, `--edge`, `--paper`, `--on-brand`.
struct Fixed {
    ink: Colour,
    edge: Colour,
    paper: Colour,
    on_accent: Colour,
}

const DAY: Fixed = Fixed {
    ink: Colour::new([0x1b, 0x24, 0x30]),
    edge: Colour::new([0x5b, 0x66, 0x73]),
    paper: Colour::WHITE,
    on_accent: Colour::WHITE,
};

const NIGHT: Fixed = Fixed {
    ink: Colour::new([0xf0, 0xf2, 0xf4]),
    edge: Colour::new([0x8b, 0x98, 0xa5]),
    paper: Colour::new([0x1c, 0x25, 0x30]),
    on_accent: Colour::new([0x06, 0x27, 0x2e]),
};

impl Scheme {
    /// That whose ink is read best on a background.
    fn of(ground: Colour) -> Self {
        if DAY.ink.contrast(ground) >= NIGHT.ink.contrast(ground) { Self::Day } else { Self::Night }
    }

    const fn fixed(self) -> &'static Fixed {
        match self {
            Self::Day => &DAY,
            Self::Night => &NIGHT,
        }
    }

    /// `jour` or `nuit`, in the names of style sheets.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Day => "jour",
            Self::Night => "nuit",
        }
    }
}

/// Two colours that meet on the page. That text on a button is read follows from [`Pair::LinkOnCard`] (see the tests).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    TextOnGround,
    EdgeOnGround,
    LinkOnGround,
    LinkOnCard,
}

impl Pair {
    const ALL: [Self; 4] = [Self::TextOnGround, Self::EdgeOnGround, Self::LinkOnGround, Self::LinkOnCard];

    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TextOnGround => "embed-pair-text",
            Self::EdgeOnGround => "embed-pair-edge",
            Self::LinkOnGround => "embed-pair-link",
            Self::LinkOnCard => "embed-pair-card",
        }
    }

    /// Least contrast: WCAG 2.2, 1.4.3 for text, 1.4.11 for what shows where things end.
    pub const fn least(self) -> f64 {
        match self {
            Self::EdgeOnGround => 3.0,
            Self::TextOnGround | Self::LinkOnGround | Self::LinkOnCard => 4.5,
        }
    }

    /// Whose colour must change for it.
    pub const fn is_of_ground(self) -> bool {
        matches!(self, Self::TextOnGround | Self::EdgeOnGround)
    }

    fn contrast(self, palette: Palette) -> f64 {
        let fixed = palette.scheme().fixed();
        match self {
            Self::TextOnGround => fixed.ink.contrast(palette.ground),
            Self::EdgeOnGround => fixed.edge.contrast(palette.ground),
            Self::LinkOnGround => palette.accent.contrast(palette.ground),
            Self::LinkOnCard => palette.accent.contrast(fixed.paper),
        }
    }
}

/// Why two colours make no palette.
#[derive(Clone, Debug, PartialEq)]
pub struct TooFaint {
    /// What cannot be read, with the contrast measured.
    pub faint: Vec<(Pair, f64)>,
    /// The nearest colours that can.
    pub nearest: Palette,
}

impl fmt::Display for TooFaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Palette { accent, ground } = self.nearest;
        write!(f, "{} contrasts are too low; {accent} on {ground} would do", self.faint.len())
    }
}

impl std::error::Error for TooFaint {}

impl Palette {
    pub fn new(accent: Colour, ground: Colour) -> Result<Self, TooFaint> {
        let wish = Self { accent, ground };
        let faint: Vec<(Pair, f64)> = Pair::ALL
            .into_iter()
            .map(|pair| (pair, pair.contrast(wish)))
            .filter(|(pair, contrast)| *contrast < pair.least())
            .collect();
        if faint.is_empty() { Ok(wish) } else { Err(TooFaint { faint, nearest: wish.nearest() }) }
    }

    pub const fn accent(self) -> Colour {
        self.accent
    }

    pub const fn ground(self) -> Colour {
        self.ground
    }

    pub fn scheme(self) -> Scheme {
        Scheme::of(self.ground)
    }

    /// The background first, since links depend on it.
    fn nearest(self) -> Self {
        let holds = |palette: Self, of_ground: bool| {
            let pairs = Pair::ALL.into_iter().filter(|pair| pair.is_of_ground() == of_ground);
            pairs.into_iter().all(|pair| pair.contrast(palette) >= pair.least())
        };
        let ground = darker_or_lighter(self.ground, |ground| holds(Self { ground, ..self }, true));
        let accent = darker_or_lighter(self.accent, |accent| holds(Self { accent, ground }, false));
        Self { accent, ground }
    }

    /// The style sheet that puts them over those of the scheme.
    pub fn css(self) -> String {
        let Self { accent, ground } = self;
        let scheme = self.scheme();
        let under_pointer = match scheme {
            Scheme::Day => accent.darker(),
            Scheme::Night => accent.lighter(),
        };
        let on_accent = scheme.fixed().on_accent;
        format!(
            ":root{{--ground:{ground};--brand:{accent};--brand-strong:{under_pointer};--on-brand:{on_accent}}}"
        )
    }
}

/// The first that will do on the two ways from a colour to black and to white.
fn darker_or_lighter(from: Colour, will_do: impl Fn(Colour) -> bool) -> Colour {
    let ways = |part: u8| [Colour::BLACK, Colour::WHITE].map(|end| from.towards(end, part));
    (0..=u8::MAX).flat_map(ways).find(|colour| will_do(*colour)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_contrast() {
        let faint = |accent: &str, ground: &str| {
            Palette::new(colour(accent), colour(ground))
                .map_err(|too| too.faint.into_iter().map(|(pair, _)| pair).collect::<Vec<_>>())
        };
        assert!(faint("#0b4f5c", "#ffffff").is_ok() && faint("#86d3de", "#12181f").is_ok());
        assert_eq!(faint("#ffbf47", "#ffffff"), Err(vec![Pair::LinkOnGround, Pair::LinkOnCard]));
        // Dark enough on white cards, not on this background.
        assert_eq!(faint("#707070", "#e0e0e0"), Err(vec![Pair::LinkOnGround]));
        assert_eq!(faint("#000000", "#a8a8a8"), Err(vec![Pair::EdgeOnGround]));
        assert_eq!(faint("#000000", "#808080"), Err(vec![Pair::TextOnGround, Pair::EdgeOnGround]));
    }

    #[test]
    fn the_fixed_colours_are_those_of_the_style_sheet() {
        let tokens = include_str!("../../static/css/tokens.css");
        let (day, night) = tokens.split_once("@media (prefers-color-scheme: dark)").unwrap();
        for (fixed, text) in [(DAY, day), (NIGHT, night)] {
            let token = |name: &str| {
                let (_, rest) = text.split_once(&format!("--{name}: ")).unwrap();
                rest.split(';').next().unwrap().replace("#fff", "#ffffff")
            };
            assert_eq!(fixed.ink.to_string(), token("ink"));
            assert_eq!(fixed.edge.to_string(), token("edge"));
            assert_eq!(fixed.paper.to_string(), token("paper"));
            assert_eq!(fixed.on_accent.to_string(), token("on-brand"));
        }
    }

    proptest! {
        #[test]
        fn the_nearest_colours_can_be_read_and_good_ones_are_left(accent: [u8; 3], ground: [u8; 3]) {
            let (accent, ground) = (Colour::new(accent), Colour::new(ground));
            match Palette::new(accent, ground) {
                Ok(palette) => prop_assert_eq!((palette.accent(), palette.ground()), (accent, ground)),
                Err(too) => {
                    let Palette { accent: better, ground: under } = too.nearest;
                    prop_assert_eq!(Palette::new(better, under), Ok(too.nearest));
                    if too.faint.iter().all(|(pair, _)| !pair.is_of_ground()) {
                        prop_assert_eq!(under, ground);
                    }
                }
            }
        }

        #[test]
        fn text_on_a_button_can_always_be_read(accent: [u8; 3], ground: [u8; 3]) {
            let (accent, ground) = (Colour::new(accent), Colour::new(ground));
            let palette = Palette::new(accent, ground).unwrap_or_else(|too| too.nearest);
            prop_assert!(palette.accent.contrast(palette.scheme().fixed().on_accent) >= 4.5);
        }
    }
}
