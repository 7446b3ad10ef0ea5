//! The files of messages: `src/i18n/<code>/<part>.ftl`, one a part of the site. A new part goes into one of the two lists:
//! `public!` when residents read it (it is then needed in all languages), `whole!` when only members, agents and
//! coordinators do (French, English and Arabic).

use super::Lang;

/// Name and text of a file of messages.
pub(super) type Source = (&'static str, &'static str);

macro_rules! files {
    ($lang:literal: $($part:literal)*) => {
        [$((concat!($lang, "/", $part, ".ftl"), include_str!(concat!($lang, "/", $part, ".ftl")))),*]
    };
}

macro_rules! public {
    ($lang:literal $($more:literal)*) => {
        files!($lang: "site" "easy" "need" "orientation" "selection" "common" "history" "report" "booking" "offline" "opinion" $($more)*)
    };
}

macro_rules! whole {
    ($lang:literal) => {
        public!($lang "account" "editing" "moderation" "admin" "letters" "appointment" "desk" "usages" "standard" "intake" "exchange" "sister" "ogc" "api" "joining" "embedding")
    };
}

impl Lang {
    /// The sources of its messages.
    pub(super) const fn sources(self) -> &'static [Source] {
        match self {
            Self::French => &whole!("fr"),
            Self::English => &whole!("en"),
            Self::Arabic => &whole!("ar"),
            Self::Spanish => &public!("es"),
            Self::Portuguese => &public!("pt"),
            Self::Italian => &public!("it"),
            Self::Romanian => &public!("ro"),
            Self::Turkish => &public!("tr"),
            Self::Polish => &public!("pl"),
            Self::Russian => &public!("ru"),
            Self::Ukrainian => &public!("uk"),
            Self::Pashto => &public!("ps"),
            Self::Dari => &public!("fa-AF"),
            Self::Amharic => &public!("am"),
        }
    }
}

/// The French messages every language has.
pub(super) const PUBLIC: &[Source] = &public!("fr");
