//! What is said: the message of a key in a language, with its arguments.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Lang;

type Bundle = FluentBundle<FluentResource>;

impl Lang {
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

    /// In this language, else in French.
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

    /// Read when the language is first asked for: who never reads Amharic does not pay for it.
    fn bundle(self) -> &'static Bundle {
        static BUNDLES: [OnceLock<Bundle>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
        BUNDLES[self as usize].get_or_init(|| read(self))
    }
}

fn read(lang: Lang) -> Bundle {
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
