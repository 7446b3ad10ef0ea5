//! What a sheet is asked to be: `?langue=ar&besoin=impots&quand=2026-12-03&gros=oui&accueil=Médiathèque`.

use std::str::FromStr;

use chrono::{Days, NaiveDate};

use crate::i18n::Lang;
use crate::listing::along::Along;
use crate::web::params::Params;
use crate::web::{Cx, Error, Result};

/// How large the sheet is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Size {
    Ordinary,
    /// One venue a page.
    Large,
}

impl Size {
    /// Venues on a page.
    pub(super) const fn per_page(self) -> usize {
        match self {
            Self::Ordinary => 3,
            Self::Large => 1,
        }
    }
}

/// What is asked of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    /// The visitor's language, beside French.
    pub(super) other: Lang,
    pub(super) size: Size,
    pub(super) along: Along,
}

/// How far ahead a day may be asked: what the calendar of holidays and closures is good for.
const AHEAD_DAYS: u64 = 90;

impl Wish {
    pub(super) fn read(cx: &Cx, params: &Params) -> Result<Self> {
        let other = match params.get("langue") {
            Some(code) => code.parse().map_err(|_| Error::BadRequest)?,
            None => cx.lang,
        };
        // An address made before the language was switched off still gives a sheet.
        let other = if cx.settings.speaks(other) { other } else { Lang::French };
        let size = match params.get("gros") {
            None => Size::Ordinary,
            Some("oui") => Size::Large,
            Some(_) => return Err(Error::BadRequest),
        };
        Ok(Self { other, size, along: along(params)? })
    }

    /// The first of the seven days: the day asked when it is near, else today.
    pub(super) fn first_day(&self, today: NaiveDate) -> NaiveDate {
        let near = today..=today + Days::new(AHEAD_DAYS);
        self.along.when.day().filter(|day| near.contains(day)).unwrap_or(today)
    }

    /// One address for one wish: what the answer is kept under.
    pub(super) fn query(&self) -> String {
        let size = if self.size == Size::Large { "&gros=oui" } else { "" };
        self.along.to(&format!("?langue={}{size}", self.other.code()))
    }
}

/// The need, the day and the desk of an address.
pub(super) fn along(params: &Params) -> Result<Along> {
    fn word<T: FromStr>(params: &Params, name: &str) -> Result<Option<T>> {
        let text = params.get(name).map(str::trim).filter(|text| !text.is_empty());
        text.map(str::parse).transpose().map_err(|_| Error::BadRequest)
    }
    let when = word(params, "quand")?.unwrap_or_default();
    Ok(Along { need: word(params, "besoin")?, when, desk: word(params, "accueil")? })
}
