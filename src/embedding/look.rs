//! How an embedded page looks: what it shows, in which colours. In its address beside the filter.

use crate::colour::{BadColour, Colour};
use crate::settings::BrandColour;
use crate::venue::filter::Filter;
use crate::venue::vocabulary::vocabulary;
use crate::web::{Cx, Params, urls};

use super::palette::{Palette, TooFaint};

/// The names in the address.
pub const VIEW: &str = "vue";
pub const ACCENT: &str = "couleur";
pub const GROUND: &str = "fond";

vocabulary! {
    /// What an embedded page shows.
    View { List = "liste" "liste", Map = "carte" "carte", Both = "les-deux" "liste et carte", }
}

/// Links and buttons, where the city has set no colour (`--brand` in `static/css/tokens.css`).
const BRAND: Colour = Colour::new([0x0b, 0x4f, 0x5c]);

/// What is chosen where nothing is said: the city's colour on white.
pub fn accent_of_site(cx: &Cx) -> Colour {
    cx.settings.colour.map_or(BRAND, BrandColour::colour)
}

pub const GROUND_OF_SITE: Colour = Colour::WHITE;

/// A value of the address that cannot be understood.
pub struct BadValue {
    pub name: &'static str,
    pub value: String,
}

pub struct Look {
    pub view: View,
    pub palette: Palette,
}

impl Look {
    /// Colours that cannot be read well are moved to the nearest that can: the code was made when they could, by somebody
    /// who is not there to read why not (the city's own colour may have changed since).
    pub fn read(cx: &Cx, params: &Params) -> Result<Self, BadValue> {
        let view = value(params, VIEW).map_or(Ok(View::Both), |word| {
            word.parse().map_err(|_| BadValue { name: VIEW, value: word.to_owned() })
        })?;
        let bad = |name: &'static str| {
            move |_| BadValue { name, value: value(params, name).unwrap_or_default().to_owned() }
        };
        let accent = colour(params, ACCENT, accent_of_site(cx)).map_err(bad(ACCENT))?;
        let ground = colour(params, GROUND, GROUND_OF_SITE).map_err(bad(GROUND))?;
        Ok(Self {
            view,
            palette: Palette::new(accent, ground).unwrap_or_else(|TooFaint { nearest, .. }| nearest),
        })
    }

    /// Address of the page, without language. What the site would choose by itself is left out: so the page follows the
    /// city's colour.
    pub fn path(&self, cx: &Cx, filter: &Filter) -> String {
        let mut query = url::form_urlencoded::Serializer::new(filter.clone().first_page().query());
        query.append_pair(VIEW, self.view.word());
        let (accent, ground) = (self.palette.accent(), self.palette.ground());
        if accent != accent_of_site(cx) {
            query.append_pair(ACCENT, &accent.digits());
        }
        if ground != GROUND_OF_SITE {
            query.append_pair(GROUND, &ground.digits());
        }
        format!("{}?{}", urls::EMBEDDED, query.finish())
    }

    /// Address of its colours.
    pub fn colours_path(&self) -> String {
        let (accent, ground) = (self.palette.accent().digits(), self.palette.ground().digits());
        format!("{}?{ACCENT}={accent}&{GROUND}={ground}", urls::EMBEDDED_COLOURS)
    }
}

fn value<'a>(params: &'a Params, name: &str) -> Option<&'a str> {
    params.get(name).map(str::trim).filter(|text| !text.is_empty())
}

/// The colour typed under a name, else another.
pub fn colour(params: &Params, name: &str, else_this: Colour) -> Result<Colour, BadColour> {
    value(params, name).map_or(Ok(else_this), str::parse)
}
