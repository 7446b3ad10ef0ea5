//! What templates ask of the context: words, addresses, pictograms, the fields every form carries.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use super::{Cx, Markup, assets, guard, urls};
use crate::i18n::Lang;
use crate::territory::{Relay, Words};
use crate::venue::Slug;
use crate::venue::link::{Piece, pieces};

/// A word of the interface, or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proper {
    Word,
    Name,
}

impl Cx {
    /// What every form of somebody signed in carries.
    pub fn token(&self) -> Markup {
        let token = match &self.member {
            Some(member) => member.form_token.clone(),
            None => self.app.stamps().make(self.now),
        };
        Markup(format!(r#"<input type="hidden" name="{}" value="{token}">"#, guard::TOKEN))
    }

    /// What every form for everybody carries: the token, and the field that people do not see.
    pub fn public_token(&self) -> Markup {
        let label = self.t("honeypot");
        let name = guard::HONEYPOT;
        let token = self.token();
        Markup(format!(
            r#"{token}<div class="vh" aria-hidden="true"><label for="{name}">{label}</label><input id="{name}" name="{name}" tabindex="-1" autocomplete="off"></div>"#
        ))
    }

    pub fn t(&self, key: &str) -> Cow<'static, str> {
        self.lang.say(key)
    }

    /// A message with a number in it, which decides its plural.
    pub fn n(&self, key: &str, n: &usize) -> Cow<'static, str> {
        self.lang.say_with(key, &[("n", FluentValue::from(*n))])
    }

    /// A message with one text in it.
    pub fn t1(&self, key: &str, name: &str, value: &str) -> Cow<'static, str> {
        self.lang.say_with(key, &[(name, FluentValue::from(value))])
    }

    /// An address of the site in this language.
    pub fn url(&self, path: &str) -> String {
        urls::local(self.lang, path)
    }

    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// A pictogram, always beside a word.
    pub fn icon(&self, name: &str) -> Markup {
        Markup(format!(
            r#"<svg class="i" aria-hidden="true"><use href="{}#{name}"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    pub fn big_icon(&self, name: &str) -> Markup {
        Markup(format!(
            r#"<svg class="i big" aria-hidden="true"><use href="{}#{name}"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    /// An arrow, mirrored where the page is.
    pub fn arrow(&self, name: &str) -> Markup {
        Markup(format!(
            r#"<svg class="i flip" aria-hidden="true"><use href="{}#{name}"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    /// The cross of a choice that is made.
    pub fn cross(&self) -> Markup {
        Markup(format!(
            r#"<svg class="i x" aria-hidden="true"><use href="{}#x"/></svg>"#,
            assets::url("icons.svg")
        ))
    }

    /// The shape of a state.
    pub fn state_icon(&self, state: &str) -> Markup {
        self.icon(&format!("etat-{state}"))
    }

    /// A text of the territory or its venues, which stays in its own language: French.
    pub fn own(&self, text: impl AsRef<str>) -> Markup {
        let escaped = Markup::escaped(text.as_ref());
        if self.lang == Lang::French { escaped } else { Markup(format!(r#"<bdi lang="fr">{escaped}</bdi>"#)) }
    }

    /// A longer text of a venue: its addresses are links, and who follows one is told to nobody.
    pub fn text(&self, text: &str) -> Markup {
        let escaped = |text: &str| Markup::escaped(text).0;
        let piece = |piece: Piece<'_>| match piece {
            Piece::Words(words) => escaped(words),
            Piece::Link(shown, link) => {
                format!(
                    r#"<a href="{}" rel="noopener nofollow ugc">{}</a>"#,
                    escaped(link.as_str()),
                    escaped(shown)
                )
            }
        };
        let html: String = pieces(text).into_iter().map(piece).collect();
        if self.lang == Lang::French {
            Markup(html)
        } else {
            Markup(format!(r#"<bdi lang="fr">{html}</bdi>"#))
        }
    }

    /// A text of the city in several languages: in the page's, else in French and marked so.
    pub fn words(&self, words: &Words) -> Markup {
        let text = words.get(self.lang.code());
        if words.lang(self.lang.code()) == self.lang.code() { Markup::escaped(text) } else { self.own(text) }
    }

    /// ` lang="fr"` for a name of the territory on a page in another language.
    pub fn own_lang(&self, proper: &Proper) -> Markup {
        let foreign = self.lang != Lang::French && *proper == Proper::Name;
        Markup(if foreign { r#" lang="fr""#.to_owned() } else { String::new() })
    }

    /// “Téléphone non renseigné. La médiathèque peut vous aider :”
    pub fn relay_helps(&self) -> Cow<'static, str> {
        let name = self.relay().map_or("", |relay| relay.name.get(self.lang.code()));
        self.t1("relay-helps", "relay", name)
    }

    /// This page's own address in this language.
    pub fn here_url(&self) -> String {
        self.url(&self.here)
    }

    /// The page of a venue, for who just changed it: a browser that kept the one before asks again.
    pub fn venue_now(&self, slug: &Slug) -> String {
        self.url(&format!("{}?maj={}", urls::venue(slug), self.catalogue().generation))
    }

    /// Name of the territory.
    pub fn place(&self) -> &str {
        self.app.territory().name()
    }

    /// Name of the site.
    pub fn site_name(&self) -> String {
        self.settings.site_name(self.place())
    }

    pub fn relay(&self) -> Option<&Relay> {
        self.settings.relay.as_ref().or_else(|| self.app.territory().relay())
    }

    /// Whom the outlines come from.
    pub fn credit(&self) -> Option<&str> {
        self.app.territory().credit()
    }

    /// The one address of this page: what is asked of it makes no other page.
    pub fn canonical(&self) -> String {
        let path = self.here.split_once('?').map_or(self.here.as_str(), |(path, _)| path);
        format!("{}{}", self.public_url(), self.url(path))
    }

    /// Where the site is reached from outside, without a trailing slash; empty when not configured.
    pub fn public_url(&self) -> &str {
        self.app.config().public_url()
    }
}
