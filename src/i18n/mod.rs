//! Languages: which there are, and what we say in them. French is the reference; messages live in `fr/*.ftl`, `en/*.ftl`,
//! `ar/*.ftl` (Fluent), one file a part of the site.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub mod date;
pub mod intake;
pub mod state;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    #[default]
    French,
    English,
    Arabic,
}

impl Lang {
    pub const ALL: [Self; 3] = [Self::French, Self::English, Self::Arabic];

    /// ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// What stands before every address in this language.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::French => "",
            Self::English => "/en",
            Self::Arabic => "/ar",
        }
    }

    pub const fn dir(self) -> &'static str {
        match self {
            Self::French | Self::English => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// Its name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::English => "English",
            Self::Arabic => "العربية",
        }
    }

    /// Splits an address into its language and the rest, which begins with `/`.
    pub fn of_path(path: &str) -> (Self, &str) {
        for lang in [Self::English, Self::Arabic] {
            match path.strip_prefix(lang.prefix()) {
                Some("") => return (lang, "/"),
                Some(rest) if rest.starts_with('/') => return (lang, rest),
                _ => {}
            }
        }
        (Self::French, path)
    }

    /// The message `key`. A key that does not exist says itself, and a test fails.
    pub fn say(self, key: &str) -> Cow<'static, str> {
        self.format(key, None)
    }

    /// The message `key` with its arguments.
    pub fn say_with<'a>(self, key: &str, args: &[(&'a str, FluentValue<'a>)]) -> Cow<'static, str> {
        let args: FluentArgs<'a> = args.iter().cloned().collect();
        Cow::Owned(self.format(key, Some(&args)).into_owned())
    }

    /// Whether there is a message `key` in this language itself.
    pub fn knows(self, key: &str) -> bool {
        self.bundle().has_message(key)
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        let found = [self, Self::French].into_iter().find_map(|lang| {
            let bundle = lang.bundle();
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            Some(match (bundle.format_pattern(pattern, args, &mut errors), args) {
                (text, Some(_)) => Cow::Owned(text.into_owned()),
                (text, None) => text,
            })
        });
        found.unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        let [french, english, arabic] = &*BUNDLES;
        match self {
            Self::French => french,
            Self::English => english,
            Self::Arabic => arabic,
        }
    }

    /// The sources of the messages, one a part of the site.
    const fn sources(self) -> &'static [Source] {
        match self {
            Self::French => &sources!("fr"),
            Self::English => &sources!("en"),
            Self::Arabic => &sources!("ar"),
        }
    }
}

/// Name and text of a file of messages.
type Source = (&'static str, &'static str);

macro_rules! sources {
    ($lang:literal) => {
        sources!($lang: "site", "easy", "need", "orientation", "selection", "common", "history", "report", "booking", "offline", "opinion", "account", "editing", "moderation", "admin", "letters", "appointment", "desk", "usages", "standard", "intake", "ogc", "joining")
    };
    ($lang:literal: $($part:literal),*) => {
        [$((concat!($lang, "/", $part, ".ftl"), include_str!(concat!($lang, "/", $part, ".ftl")))),*]
    };
}
use sources;

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> = LazyLock::new(|| Lang::ALL.map(bundle));

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let language = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks would end up inside attributes and titles; phones and addresses carry their own <bdi>.
    bundle.set_use_isolating(false);
    for (_, text) in lang.sources() {
        // A line that cannot be read leaves the others readable; `repere check` names it.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// What is wrong with the messages: lines that cannot be read, keys another language lacks.
pub fn findings() -> Vec<String> {
    let mut findings = Vec::new();
    for lang in Lang::ALL {
        for (file, text) in lang.sources() {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                findings.extend(errors.iter().map(|error| format!("{file}: {error}")));
            }
        }
        for key in keys(Lang::French).filter(|key| !lang.knows(key)) {
            findings.push(format!("{} lacks “{key}”", lang.code()));
        }
        for key in keys(lang).filter(|key| !Lang::French.knows(key)) {
            findings.push(format!("{} has “{key}”, which French lacks", lang.code()));
        }
    }
    findings
}

/// The keys of all messages of a language.
pub fn keys(lang: Lang) -> impl Iterator<Item = &'static str> {
    lang.sources().iter().flat_map(|(_, text)| text.lines()).filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        key.starts_with(|c: char| c.is_ascii_lowercase()).then_some(key)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        assert_eq!(findings(), Vec::<String>::new());
    }

    #[test]
    fn the_language_is_read_from_the_address() {
        assert_eq!(Lang::of_path("/ar/lieux"), (Lang::Arabic, "/lieux"));
        assert_eq!(Lang::of_path("/en"), (Lang::English, "/"));
        assert_eq!(Lang::of_path("/entree"), (Lang::French, "/entree"));
    }
}
