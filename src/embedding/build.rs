//! `GET /integration`: the form that makes the code of a frame, and shows it with a preview. What is wrong is said at
//! its field, and then there is no code.

use std::str::FromStr;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::colour::Colour;
use crate::i18n::Lang;
use crate::i18n::lang::Figures;
use crate::listing::choices::Choices;
use crate::listing::{Place, words};
use crate::venue::filter::{Filter, Parameter};
use crate::web::headers::Frames;
use crate::web::{Cx, Error, Markup, Params, Result, urls};

use super::field::{self, Field};
use super::look::{self, ACCENT, GROUND, GROUND_OF_SITE, Look, VIEW, View};
use super::palette::{Palette, TooFaint};

/// The names of what is no filter and no look.
const LANGUAGE: &str = "page-langue";
const HEIGHT: &str = "hauteur";

/// Height of a frame, in CSS pixels, 300 to 2000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Height(u16);

impl Height {
    const USUAL: Self = Self(600);
}

struct BadHeight;

impl FromStr for Height {
    type Err = BadHeight;

    fn from_str(text: &str) -> Result<Self, BadHeight> {
        let height = text.trim().parse().map_err(|_| BadHeight)?;
        (300..=2000).contains(&height).then_some(Self(height)).ok_or(BadHeight)
    }
}

#[derive(Template)]
#[template(path = "embedding/build.html")]
struct Build<'a> {
    cx: &'a Cx,
    choices: Choices,
    places: Vec<Field>,
    others: Vec<Field>,
    /// What the form must not lose: parameters it has no field for.
    kept: Vec<(&'static str, String)>,
    view: View,
    lang: Lang,
    accent: String,
    ground: String,
    height: String,
    /// What is wrong: the field, in words.
    problems: Vec<(&'static str, String)>,
    offer: Option<Offer>,
    made: Option<Code>,
}

/// Colours that would do, and the form with them.
struct Offer {
    palette: Palette,
    url: String,
}

/// The frame: as a partner copies it, and as it is shown here.
struct Code {
    text: String,
    title: String,
    /// Without the name of the site: the preview works before the site has one.
    preview: String,
    height: u16,
}

/// `GET /integration`
pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let filter = params.filter()?.first_page();
    let page = Build::new(&cx, &params, &filter)?;
    let status = if page.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut response = cx.own_page(status, &page);
    response.extensions_mut().insert(Frames::Holds);
    Ok(response)
}

impl<'a> Build<'a> {
    fn new(cx: &'a Cx, params: &Params, filter: &Filter) -> Result<Self> {
        let choices = Choices::new(cx, filter, Place::List);
        let (places, others) = field::all(cx, filter, &choices);
        let kept = kept(filter, &choices, &[&places, &others]);
        let typed = |name, usual: String| params.get(name).map_or(usual, str::to_owned);
        let mut page = Self {
            cx,
            choices,
            places,
            others,
            kept,
            view: known(params, VIEW, View::Both)?,
            lang: language(cx, params)?,
            accent: typed(ACCENT, look::accent_of_site(cx).to_string()),
            ground: typed(GROUND, GROUND_OF_SITE.to_string()),
            height: typed(HEIGHT, Height::USUAL.0.to_string()),
            problems: vec![],
            offer: None,
            made: None,
        };
        let (palette, height) = (page.palette(params), page.height());
        // The form was sent once its one choice without an empty answer is there.
        if let (Some(palette), Some(height), true) = (palette, height, params.get(VIEW).is_some()) {
            page.made = Some(page.code(filter, palette, height));
        }
        Ok(page)
    }

    fn height(&mut self) -> Option<Height> {
        let read = self.height.parse().ok();
        if read.is_none() {
            self.problems.push((HEIGHT, self.cx.t("embed-height-bad").into_owned()));
        }
        read
    }

    /// The colours typed, if they are colours and can be read on each other.
    fn palette(&mut self, params: &Params) -> Option<Palette> {
        let accent = self.colour(params, ACCENT, look::accent_of_site(self.cx));
        let ground = self.colour(params, GROUND, GROUND_OF_SITE);
        match Palette::new(accent?, ground?) {
            Ok(palette) => Some(palette),
            Err(too) => {
                self.tell_faint(&too);
                self.offer = Some(Offer::new(self.cx, params, too.nearest));
                None
            }
        }
    }

    fn colour(&mut self, params: &Params, name: &'static str, usual: Colour) -> Option<Colour> {
        let read = look::colour(params, name, usual).ok();
        if read.is_none() {
            let typed = params.get(name).unwrap_or_default();
            self.problems.push((name, self.cx.t1("embed-colour-bad", "typed", typed).into_owned()));
        }
        read
    }

    fn tell_faint(&mut self, too: &TooFaint) {
        for (pair, contrast) in &too.faint {
            let field = if pair.is_of_ground() { GROUND } else { ACCENT };
            let said = [
                ("pair", self.cx.t(pair.key()).into()),
                // Cut, not rounded: 4.498 is not 4.5.
                ("ratio", decimal(self.cx, (contrast * 100.0).floor() / 100.0).into()),
                ("least", decimal(self.cx, pair.least()).into()),
            ];
            self.problems.push((field, self.cx.lang.say_with("embed-faint", &said).into_owned()));
        }
    }

    fn code(&self, filter: &Filter, palette: Palette, Height(height): Height) -> Code {
        let there = self.cx.speaking(self.lang);
        let preview = there.url(&Look { view: self.view, palette }.path(&there, filter));
        let title = format!("{} – {}", words::title(&there, filter), there.site_name());
        // The query is encoded: an ampersand is all that HTML reads otherwise in it.
        let src = format!("{}{preview}", self.cx.app.config().base_url()).replace('&', "&amp;");
        let shown = Markup::escaped(&title);
        // The width in the style, where 100 % is valid; where a host's editor drops it, the frame is 300 px wide and still read.
        let text = format!(
            r#"<iframe src="{src}" title="{shown}" height="{height}" loading="lazy" style="width:100%;border:0"></iframe>"#
        );
        Code { text, title, preview, height }
    }

    /// What is wrong at a field.
    fn problems_at(&self, field: &str) -> Vec<&str> {
        self.problems.iter().filter(|(at, _)| *at == field).map(|(_, words)| words.as_str()).collect()
    }
}

impl Offer {
    fn new(cx: &Cx, params: &Params, palette: Palette) -> Self {
        let typed =
            params.0.iter().filter(|(name, value)| name != ACCENT && name != GROUND && !value.is_empty());
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(typed)
            .append_pair(ACCENT, &palette.accent().to_string())
            .append_pair(GROUND, &palette.ground().to_string())
            .finish();
        Self { palette, url: cx.url(&format!("{}?{query}", urls::EMBEDDING)) }
    }
}

/// What is asked of the filter by names the form has no field for.
fn kept(filter: &Filter, choices: &Choices, fields: &[&[Field]]) -> Vec<(&'static str, String)> {
    let ticks = choices.services.iter().chain(&choices.conditions).map(|tick| tick.name);
    let shown: Vec<&str> = ticks.chain(fields.iter().copied().flatten().map(|field| field.id)).collect();
    let pairs = filter.pairs().into_iter().map(|(name, value): (Parameter, String)| (name.word(), value));
    pairs.filter(|(name, _)| !shown.contains(name)).collect()
}

/// A word that the form itself wrote: another is nobody's mistake to be told.
fn known<T: FromStr>(params: &Params, name: &str, usual: T) -> Result<T> {
    params.get(name).map_or(Ok(usual), |word| word.parse().map_err(|_| Error::BadRequest))
}

/// The language of the embedded page: one the site answers in.
fn language(cx: &Cx, params: &Params) -> Result<Lang> {
    let lang = known(params, LANGUAGE, cx.lang)?;
    if cx.settings.speaks(lang) { Ok(lang) } else { Err(Error::BadRequest) }
}

/// “2,31” or “2.31”.
fn decimal(cx: &Cx, number: f64) -> String {
    let told = number.to_string();
    if cx.lang.figures() == Figures::French { told.replace('.', ",") } else { told }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_height_is_what_a_page_has_room_for() {
        let read = |text: &str| text.parse::<Height>().map(|Height(height)| height).ok();
        assert_eq!(read(" 600 "), Some(600));
        assert_eq!((read("300"), read("2000")), (Some(300), Some(2000)));
        for bad in ["299", "2001", "", "600px", "-600", "99999999"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
