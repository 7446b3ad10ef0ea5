//! Two languages side by side: French, which the venue reads, and the visitor's.

use crate::i18n::Lang;
use crate::territory::Words;
use crate::web::{Cx, Markup};

/// The languages of a sheet.
pub(super) struct Tongues {
    pub(super) french: Cx,
    /// None when French is enough.
    pub(super) other: Option<Cx>,
}

/// The same said in French and in the other language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Both {
    pub(super) french: String,
    pub(super) other: Option<String>,
}

impl Tongues {
    pub(super) fn new(cx: &Cx, other: Lang) -> Self {
        let other = (other != Lang::French).then(|| cx.speaking(other));
        Self { french: cx.speaking(Lang::French), other }
    }

    pub(super) fn say(&self, words: impl Fn(&Cx) -> String) -> Both {
        Both { french: words(&self.french), other: self.other.as_ref().map(words) }
    }

    pub(super) fn key(&self, key: &str) -> Both {
        self.say(|cx| cx.t(key).into_owned())
    }

    /// A text of the city, in the other language where it is written in it.
    pub(super) fn of(&self, words: &Words) -> Both {
        let own =
            |lang: Lang| (words.lang(lang.code()) == lang.code()).then(|| words.get(lang.code()).to_owned());
        let other = self.other.as_ref().and_then(|cx| own(cx.lang));
        Both { french: words.get(Lang::French.code()).to_owned(), other }
    }

    /// The visitor's language; French where there is no other.
    pub(super) fn visitor(&self) -> Lang {
        self.other.as_ref().map_or(Lang::French, |other| other.lang)
    }

    /// A message in both.
    pub(super) fn words(&self, key: &str) -> Markup {
        self.html(&self.key(key))
    }

    /// Both languages as two parts of a line, each with its language and its direction.
    pub(super) fn html(&self, both: &Both) -> Markup {
        let part = |lang: Lang, text: &str| {
            let text = Markup::escaped(text);
            format!(r#"<span lang="{}" dir="{}">{text}</span>"#, lang.code(), lang.dir())
        };
        let french = part(Lang::French, &both.french);
        let other = both.other.as_deref().map(|text| part(self.visitor(), text));
        Markup(format!("{french} {}", other.unwrap_or_default()))
    }
}
