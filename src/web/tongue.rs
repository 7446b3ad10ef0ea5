//! In which language a page answers. One rule, in one place: an address in a language that is switched off, or that
//! the page behind it does not speak, leads to the same address in French. So a link, a printed sheet or a code on a
//! door made when the language was on still leads to the place it names.

use axum::extract::Request;
use axum::http::{StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{Cx, Markup, urls};
use crate::i18n::Lang;
use crate::i18n::lang::{Reach, Review};

/// The language an address begins with, put into the request where the prefix is taken off.
#[derive(Clone, Copy)]
pub struct AskedLang(pub Lang);

/// The languages a door is said in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// French, English and Arabic: the pages of members, agents and coordinators.
    Main,
    /// All: what residents read.
    All,
}

impl Spoken {
    pub fn includes(self, lang: Lang) -> bool {
        self == Self::All || lang.reach() == Reach::Whole
    }
}

/// Before a door that is said in the main languages only.
pub(super) async fn main_only(mut request: Request, next: Next) -> Response {
    let asked = request.extensions().get::<AskedLang>().map_or(Lang::French, |asked| asked.0);
    if !Spoken::Main.includes(asked) {
        return in_french(request.uri());
    }
    request.extensions_mut().insert(Spoken::Main);
    next.run(request).await
}

/// The same address in French, with whatever was posted: a language may be on again tomorrow, so for now only.
///
/// `bare` is without its language.
pub fn in_french(bare: &Uri) -> Response {
    let path = bare.path_and_query().map_or("/", |here| here.as_str());
    (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, path.to_owned())]).into_response()
}

/// A language, and this page's address in it.
type Offered = (Lang, String);

/// What templates ask.
impl Cx {
    /// The languages this page is said in and that are on, with its address in each.
    pub fn langs(&self) -> Vec<Offered> {
        let said = self.settings.langs().filter(|lang| self.spoken.includes(*lang));
        said.map(|lang| (lang, urls::local(lang, &self.here))).collect()
    }

    /// Those of [`Cx::langs`] that stand in every header, and those behind its menu.
    pub fn menu(&self) -> (Vec<Offered>, Vec<Offered>) {
        self.langs().into_iter().partition(|(lang, _)| Lang::MAIN.contains(lang))
    }

    /// ` hreflang="fr"` for a link to a page of members where this language lacks them.
    pub fn members_lang(&self) -> Markup {
        let there = Spoken::Main.includes(self.lang);
        Markup(if there { String::new() } else { r#" hreflang="fr""#.to_owned() })
    }

    /// Whether this page is in one of the languages of every header.
    pub fn is_main(&self) -> bool {
        Lang::MAIN.contains(&self.lang)
    }

    /// Whether this page asks its readers to say where its words are wrong.
    pub fn asks_for_review(&self) -> bool {
        self.lang.review() == Review::ToRead
    }
}
