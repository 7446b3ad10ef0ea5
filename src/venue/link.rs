//! A link somebody may follow from our pages: refused unless it says plainly where it leads.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::contact::{BadContact, text_type};
use super::vocabulary::vocabulary;

vocabulary! {
    /// Why a text is no link to a website.
    LinkFault {
        Scheme = "debut" "Begins neither with http:// nor with https://",
        Blank = "espace" "Holds blanks or characters nobody sees",
        Backslash = "barre" "Holds a backslash",
        Person = "arobase" "Names a person before the host, which hides the host",
        LookAlike = "sosie" "The host holds letters that look like others",
        Host = "site" "Names no site",
        Long = "longueur" "Too long",
    }
}

/// Longest link, in characters.
const MAX: usize = 500;

/// A web address, `http` or `https` only. A missing scheme is read as `https`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Website(String);

text_type!(Website);

impl FromStr for Website {
    type Err = BadContact;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text).map_err(|_| BadContact::new("a web address", text))
    }
}

impl Website {
    /// The link a text is, or why it is none.
    pub fn read(text: &str) -> Result<Self, LinkFault> {
        let text = text.trim();
        if text.chars().count() > MAX {
            return Err(LinkFault::Long);
        }
        if text.contains(is_unseen) {
            return Err(LinkFault::Blank);
        }
        if text.contains('\\') {
            return Err(LinkFault::Backslash);
        }
        let (scheme, rest) = parts(text)?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        check_authority(authority)?;
        let address = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| LinkFault::Host)?;
        match address.host() {
            Some(Host::Domain(host)) if is_site(host) => Ok(Self(address.into())),
            Some(Host::Domain(_) | Host::Ipv4(_) | Host::Ipv6(_)) | None => Err(LinkFault::Host),
        }
    }

    /// What is shown of it: no scheme, no trailing slash.
    pub fn short(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        rest.trim_end_matches('/')
    }
}

/// The scheme, and what follows `//`.
fn parts(text: &str) -> Result<(&'static str, &str), LinkFault> {
    let scheme = |word: &str| match word.to_ascii_lowercase().as_str() {
        "http" => Ok("http"),
        "https" => Ok("https"),
        _ => Err(LinkFault::Scheme),
    };
    if let Some((word, rest)) = text.split_once("://")
        && !word.contains(['/', '?', '#'])
    {
        return Ok((scheme(word)?, rest));
    }
    // `a.fr:8080` has a port, `javascript:1` and `mailto:a` a scheme.
    match text.split_once(':') {
        _ if text.starts_with("//") => Err(LinkFault::Scheme),
        Some((word, _)) if !word.contains(['.', '/', '?', '#']) => Err(LinkFault::Scheme),
        _ => Ok(("https", text)),
    }
}

/// The host as it is typed, and as browsers write it out: only letters of French names of sites.
fn check_authority(authority: &str) -> Result<(), LinkFault> {
    if authority.contains('@') {
        return Err(LinkFault::Person);
    }
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    if host.is_empty() || !port.bytes().all(|b| b.is_ascii_digit()) {
        return Err(LinkFault::Host);
    }
    let spelt = url::quirks::domain_to_unicode(host);
    if host.chars().chain(spelt.chars()).all(is_letter_of_a_site) {
        Ok(())
    } else {
        Err(LinkFault::LookAlike)
    }
}

/// Source: the characters AFNIC registers under `.fr`.
fn is_letter_of_a_site(c: char) -> bool {
    let accented = matches!(c.to_lowercase().next(), Some('ß'..='ö' | 'ù'..='ý' | 'ÿ' | 'œ'));
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.') || accented
}

/// Two names at least, the last of letters: no `localhost`, no number.
fn is_site(host: &str) -> bool {
    let names: Vec<&str> = host.split('.').collect();
    let last = names.last().is_some_and(|last| last.len() > 1 && !last.bytes().all(|b| b.is_ascii_digit()));
    names.len() > 1 && last && names.iter().all(|name| !name.is_empty())
}

fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
}

/// A part of a text somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    /// An address as it is written, and where it leads.
    Link(&'a str, Website),
}

/// A text with the addresses in it that say plainly where they lead; everything else stays words.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut done) = (Vec::new(), 0);
    for (at, address) in addresses(text) {
        let link = if at < done { None } else { Website::read(address).ok() };
        if let Some(link) = link {
            pieces.extend([Piece::Words(&text[done..at]), Piece::Link(address, link)]);
            done = at + address.len();
        }
    }
    pieces.push(Piece::Words(&text[done..]));
    pieces
}

/// The first thing in a text that is written to be followed and must not be, with the reason.
pub fn trap(text: &str) -> Option<(&str, LinkFault)> {
    let runs = |word: &&str| {
        let word = word.to_ascii_lowercase();
        ["javascript:", "vbscript:", "data:"]
            .iter()
            .any(|scheme| word.len() > scheme.len() && word.starts_with(scheme))
    };
    let run = text.split_whitespace().find(runs).map(|word| (word, LinkFault::Scheme));
    run.or_else(|| {
        addresses(text).find_map(|(_, address)| Website::read(address).err().map(|fault| (address, fault)))
    })
}

/// What is written like a web address, and where: up to a blank, without the signs of the sentence around it.
fn addresses(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("http").filter_map(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let begins = rest.starts_with("http://") || rest.starts_with("https://");
        let stands_alone = !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '=' | '/'));
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"')).unwrap_or(rest.len());
        let address =
            rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '”', '’', '\'', '…']);
        (begins && stands_alone).then_some((at, address))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::LinkFault::{Backslash, Blank, Host, Long, LookAlike, Person, Scheme};
    use super::*;

    const DANGEROUS: [(&str, LinkFault); 52] = [
        ("javascript:alert(1)", Scheme),
        ("JaVaScRiPt:alert(1)", Scheme),
        ("javascript://evil.org/%0aalert(1)", Scheme),
        (" javascript:1", Scheme),
        ("java\tscript:alert(1)", Blank),
        ("java\nscript:alert(1)", Blank),
        ("\u{1}javascript:alert(1)", Blank),
        ("vbscript:msgbox(1)", Scheme),
        ("data:text/html,x", Scheme),
        ("data:text/html;base64,PHNjcmlwdD4=", Scheme),
        ("blob:https://evil.org/x", Scheme),
        ("view-source:https://evil.org", Scheme),
        ("file:///etc/passwd", Scheme),
        ("ftp://a.fr", Scheme),
        ("mailto:a@b.fr", Scheme),
        ("tel:+33320664500", Scheme),
        ("https:evil.org", Scheme),
        ("https:/evil.org", Scheme),
        ("//evil", Scheme),
        ("//evil.org", Scheme),
        ("///evil.org", Scheme),
        ("\\\\evil.org", Backslash),
        ("https:\\\\evil.org", Backslash),
        ("https://evil.org\\@mie-roubaix.fr", Backslash),
        ("/\\evil.org", Backslash),
        ("https://mie-roubaix.fr@evil.org", Person),
        ("https://moi:secret@evil.org", Person),
        ("https://@evil.org", Person),
        ("mie-roubaix.fr@evil.org", Person),
        ("http://a b.fr", Blank),
        ("https://a.fr/\u{202e}gpj.exe", Blank),
        ("https://a\u{200b}b.fr", Blank),
        ("https://a\u{ad}b.fr", Blank),
        ("https://rоubaix.fr", LookAlike),
        ("https://αsso.fr", LookAlike),
        ("https://ｅvil.org", LookAlike),
        ("https://ɡoogle.com", LookAlike),
        ("https://xn--80ak6aa92e.com", LookAlike),
        ("https://%65vil.org", LookAlike),
        ("https://evil。org", LookAlike),
        ("https://a.fr⁄b.org", LookAlike),
        ("https://", Host),
        ("https:///evil.org", Host),
        ("", Host),
        ("localhost", Host),
        ("http://127.0.0.1", Host),
        ("http://2130706433", Host),
        ("http://0x7f.1", Host),
        ("http://[::1]/", Host),
        ("https://evil.org:80x", Host),
        ("https://a..fr", Host),
        ("https://.fr", Host),
    ];

    #[test]
    fn a_dangerous_link_is_refused_with_its_reason() {
        for (text, fault) in DANGEROUS {
            assert_eq!(Website::read(text), Err(fault), "{text}");
        }
        let long = format!("https://a.fr/{}", "a".repeat(600));
        assert_eq!(Website::read(&long), Err(Long));
    }

    #[test]
    fn a_link_is_completed() {
        for (text, link) in [
            ("www.mie-roubaix.fr", "https://www.mie-roubaix.fr/"),
            (" HTTP://WWW.Ville-Roubaix.fr/a?b=c#d ", "http://www.ville-roubaix.fr/a?b=c#d"),
            ("a.fr:8443/x", "https://a.fr:8443/x"),
            ("https://rdv.fr/?retour=https://b.fr", "https://rdv.fr/?retour=https://b.fr"),
            ("rdv.fr/?retour=https://b.fr", "https://rdv.fr/?retour=https://b.fr"),
            ("médiathèque.fr", "https://xn--mdiathque-53af.fr/"),
            ("https://medium.com/@moi", "https://medium.com/@moi"),
        ] {
            assert_eq!(Website::read(text).map(|site| site.to_string()).as_deref(), Ok(link), "{text}");
        }
    }

    #[test]
    fn an_address_in_a_text_is_a_link_and_the_sentence_around_it_is_not() {
        let text =
            "Inscription : https://rdv.fr/a?b=c (ou http://a.fr). Voir https://rdv.fr/?retour=https://b.fr";
        let links: Vec<(&str, String)> = pieces(text)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Link(shown, link) => Some((shown, link.to_string())),
                Piece::Words(_) => None,
            })
            .collect();
        let expected = [
            ("https://rdv.fr/a?b=c", "https://rdv.fr/a?b=c"),
            ("http://a.fr", "http://a.fr/"),
            ("https://rdv.fr/?retour=https://b.fr", "https://rdv.fr/?retour=https://b.fr"),
        ];
        assert_eq!(links, expected.map(|(shown, link)| (shown, link.to_owned())));
    }

    #[test]
    fn a_trap_in_a_text_is_told_with_its_reason() {
        for (text, trapped) in [
            ("Venez : JavaScript:alert(1)", Some(("JavaScript:alert(1)", Scheme))),
            ("voir data:text/html,x ici", Some(("data:text/html,x", Scheme))),
            ("https://mie-roubaix.fr@evil.org/", Some(("https://mie-roubaix.fr@evil.org/", Person))),
            ("sur https://rоubaix.fr.", Some(("https://rоubaix.fr", LookAlike))),
            ("Le mercredi : 9 h. Voir https://rdv.fr, merci. data: rien", None),
        ] {
            assert_eq!(trap(text), trapped, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_pieces_of_a_text_are_the_text(text in r"([a-zé ().,]|https?://|\PC){0,30}") {
            let whole: String = pieces(&text)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Words(words) => words.to_owned(),
                    Piece::Link(shown, link) => {
                        assert!(link.as_str().starts_with("http"));
                        shown.to_owned()
                    }
                })
                .collect();
            prop_assert_eq!(whole, text);
        }

        #[test]
        fn a_link_reads_back_as_itself_and_leads_to_the_web(text in r"[a-zA-Z:/@.\\%#?é0-9 -]{0,40}") {
            if let Ok(link) = Website::read(&text) {
                prop_assert!(link.as_str().starts_with("http"));
                prop_assert_eq!(Website::read(link.as_str()), Ok(link));
            }
        }
    }
}
