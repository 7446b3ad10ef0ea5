//! What a sheet is asked to be: `?langue=ar&besoin=impots&quand=2026-12-03&gros=oui&accueil=Médiathèque`.

use chrono::{Days, NaiveDate};

use crate::i18n::Lang;
use crate::venue::Slug;
use crate::venue::filter::When;
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
    pub(super) need: Option<Slug>,
    pub(super) when: When,
    pub(super) size: Size,
    /// Who hands it over: at most [`DESK_MAX`] signs.
    pub(super) desk: Option<String>,
}

/// Longest name of a desk, in characters.
pub(super) const DESK_MAX: usize = 60;

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
        let need = params.get("besoin").map(str::parse).transpose().map_err(|_| Error::BadRequest)?;
        let when = params.get("quand").map(str::parse).transpose().map_err(|_| Error::BadRequest)?;
        let size = match params.get("gros") {
            None => Size::Ordinary,
            Some("oui") => Size::Large,
            Some(_) => return Err(Error::BadRequest),
        };
        let desk = params.get("accueil").map(desk).transpose()?.flatten();
        Ok(Self { other, need, when: when.unwrap_or_default(), size, desk })
    }

    /// The first of the seven days: the day asked when it is near, else today.
    pub(super) fn first_day(&self, today: NaiveDate) -> NaiveDate {
        let asked = match self.when {
            When::Now => today,
            When::At(moment) | When::Between(moment, _) => moment.date(),
            When::Day(day) => day,
        };
        if (today..=today + Days::new(AHEAD_DAYS)).contains(&asked) { asked } else { today }
    }

    /// One address for one wish: what the answer is kept under.
    pub(super) fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("langue", self.other.code());
        if let Some(need) = &self.need {
            query.append_pair("besoin", need.as_str());
        }
        if self.when != When::Now {
            query.append_pair("quand", &self.when.to_string());
        }
        if self.size == Size::Large {
            query.append_pair("gros", "oui");
        }
        if let Some(desk) = &self.desk {
            query.append_pair("accueil", desk);
        }
        query.finish()
    }
}

fn desk(text: &str) -> Result<Option<String>> {
    if text.chars().count() > DESK_MAX || text.chars().any(char::is_control) {
        return Err(Error::BadRequest);
    }
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok((!name.is_empty()).then_some(name))
}
