//! Where map tiles come from, when an administrator says so. The server fetches them: only from a public place.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Line;

/// The template of a tile's address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Template(String);

/// Tiles, and who made them, as shown on the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiles {
    pub template: Template,
    pub attribution: Line,
}

/// Why an address cannot be that of tiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadTemplate {
    /// Not `https`, or no address at all.
    NotHttps,
    /// Without `{z}`, `{x}` or `{y}`.
    NoPlaces,
    /// A number, a name of the own network, or somebody's name and password before the host.
    NotPublic,
}

impl fmt::Display for BadTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tiles have a public https address with {z}, {x} and {y}")
    }
}

impl std::error::Error for BadTemplate {}

const LENGTH_MAX: usize = 300;

impl Template {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Template {
    type Err = BadTemplate;

    fn from_str(text: &str) -> Result<Self, BadTemplate> {
        let text = text.trim();
        let filled = text.replace("{z}", "1").replace("{x}", "2").replace("{y}", "3");
        let url = url::Url::parse(&filled).map_err(|_| BadTemplate::NotHttps)?;
        if url.scheme() != "https" || text.len() > LENGTH_MAX || text.contains(char::is_whitespace) {
            return Err(BadTemplate::NotHttps);
        }
        // An address is looked up again when tiles are fetched: a name may lead to the own network.
        let Some(url::Host::Domain(host)) = url.host() else { return Err(BadTemplate::NotPublic) };
        let own = ["localhost", "local", "internal", "lan", "home.arpa"];
        let is_own = own.iter().any(|own| host == *own || host.ends_with(&format!(".{own}")));
        if is_own || !host.contains('.') || !url.username().is_empty() || url.password().is_some() {
            return Err(BadTemplate::NotPublic);
        }
        // The host itself is fixed: only what follows it is filled in.
        let path = text.strip_prefix("https://").and_then(|rest| rest.split_once('/')).map(|(_, path)| path);
        let has_all = ["{z}", "{x}", "{y}"].iter().all(|place| path.is_some_and(|path| path.contains(place)));
        if has_all { Ok(Self(text.to_owned())) } else { Err(BadTemplate::NoPlaces) }
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Template {
    type Error = BadTemplate;

    fn try_from(text: String) -> Result<Self, BadTemplate> {
        text.parse()
    }
}

impl From<Template> for String {
    fn from(template: Template) -> Self {
        template.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_come_from_a_public_https_address_with_places_for_the_tile() {
        let good = "https://tuiles.exemple.fr/plan/{z}/{x}/{y}.png?cle=1";
        assert_eq!(good.parse::<Template>().unwrap().to_string(), good);
        for (text, why) in [
            ("", BadTemplate::NotHttps),
            ("tuiles", BadTemplate::NotHttps),
            ("http://tuiles.exemple.fr/{z}/{x}/{y}", BadTemplate::NotHttps),
            ("file:///{z}/{x}/{y}", BadTemplate::NotHttps),
            ("https://tuiles.exemple.fr/{z}/{x}", BadTemplate::NoPlaces),
            ("https://tuiles.exemple.fr", BadTemplate::NoPlaces),
            ("https://127.0.0.1/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://2130706433/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://192.168.1.1/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://169.254.169.254/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://[::1]/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://localhost/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://routeur.local/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://serveur/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://moi:secret@tuiles.exemple.fr/{z}/{x}/{y}", BadTemplate::NotPublic),
            ("https://{x}.exemple.fr/{z}/{y}", BadTemplate::NoPlaces),
        ] {
            assert_eq!(text.parse::<Template>(), Err(why), "{text}");
        }
    }
}
