//! Every setting of the server: its flag, its environment variable, its default and its meaning.

use std::fmt;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use chrono::{DateTime, Utc};
use clap::{Args, ValueEnum};
use ipnet::IpNet;
use url::Url;

use crate::appointment::{BadKey, Key, KeyText};
use crate::clock::Clock;
use crate::mail::ServerUrl;
use crate::settings::Tiles;
use crate::venue::Email;
use crate::web::limit;

/// Plan IGN, without key: <https://geoservices.ign.fr>, licence Ouverte 2.0.
const PLAN_IGN: &str = "https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0\
    &LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM\
    &TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";

/// The national address service: <https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage>.
const ADDRESS_SERVICE: &str = "https://data.geopf.fr/geocodage";

/// Etalab, Licence Ouverte 2.0.
const LICENCE_URL: &str = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

/// How the journal is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    #[default]
    Text,
    Json,
}

/// Something that is off unless it is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    #[default]
    #[value(name = "non")]
    Off,
    #[value(name = "oui")]
    On,
}

/// Who said where tiles come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TilesFrom {
    Operator,
    Administrator,
    Program,
}

/// Where tiles come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapTiles {
    /// With `{z}`, `{x}` and `{y}`.
    pub template: String,
    /// Who made them, as shown on the map.
    pub attribution: String,
    pub from: TilesFrom,
}

/// A site by scheme, name and port: `https://www.exemple.fr`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteOrigin(String);

/// A text that names no site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadOrigin;

impl fmt::Display for BadOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a site is named by https:// and its name alone, such as https://www.exemple.fr")
    }
}

impl std::error::Error for BadOrigin {}

impl SiteOrigin {
    /// In ASCII, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for SiteOrigin {
    type Err = BadOrigin;

    fn from_str(text: &str) -> Result<Self, BadOrigin> {
        let url = Url::parse(text.trim()).map_err(|_| BadOrigin)?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let nobody = url.username().is_empty() && url.password().is_none();
        let web = matches!(url.scheme(), "http" | "https");
        (bare && nobody && web).then(|| Self(url.origin().ascii_serialization())).ok_or(BadOrigin)
    }
}

/// The settings of `repere serve`.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, env = "REPERE_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The database file, created when missing
    #[arg(long, env = "REPERE_DATABASE", default_value = "repere.db")]
    pub database: PathBuf,
    /// Folder of the territory; Roubaix when not given
    #[arg(long, env = "REPERE_TERRITORY", value_name = "DIR")]
    pub territory: Option<PathBuf>,
    /// Start a new database without the territory's venues
    #[arg(long)]
    pub empty: bool,
    /// Address of the site from outside, such as `https://lieux.exemple.fr`
    #[arg(long, env = "REPERE_PUBLIC_URL", default_value = "")]
    public_url: String,
    /// Base address of the address service (GET {base}/search, POST {base}/search/csv); empty: only the territory's own streets
    #[arg(long, env = "REPERE_GEOCODER_URL", default_value = ADDRESS_SERVICE)]
    pub geocoder_url: String,
    /// Template of map tiles with {z}, {x}, {y}; empty: the map stands on the outline and the districts
    /// [default: Plan IGN, or what an administrator sets on the site]
    #[arg(long, env = "REPERE_TILES_URL")]
    pub tiles_url: Option<String>,
    /// Who made the tiles, as shown on the map
    #[arg(long, env = "REPERE_TILES_ATTRIBUTION", default_value = "Plan IGN")]
    pub tiles_attribution: String,
    /// Most megabytes of tiles kept on disk, beside the database
    #[arg(long, env = "REPERE_TILES_CACHE_MB", default_value_t = 200)]
    pub tiles_cache_mb: u64,
    /// Above this many venues in view the server answers clusters where `zoom` is given
    #[arg(long, env = "REPERE_CLUSTER_ABOVE", default_value_t = 700)]
    pub cluster_above: usize,
    /// Licence of the open data, as people call it
    #[arg(long, env = "REPERE_LICENCE", default_value = "Licence Ouverte 2.0")]
    pub licence: String,
    /// Where that licence is written
    #[arg(long, env = "REPERE_LICENCE_URL", default_value = LICENCE_URL)]
    pub licence_url: String,
    /// E-mail for mistakes and accessibility; shown on the site
    #[arg(long, env = "REPERE_CONTACT_EMAIL")]
    pub contact_email: Option<Email>,
    /// The mail server, `smtps://user:password@host` or `smtp://host:port?tls=required`; none: letters become files
    #[arg(long, env = "REPERE_SMTP_URL", hide_env_values = true, value_name = "URL")]
    smtp_url: Option<ServerUrl>,
    /// A file that holds the address of the mail server, so that it is in no list of processes
    #[arg(long, env = "REPERE_SMTP_URL_FILE", value_parser = ServerUrl::read, value_name = "FILE")]
    smtp_url_file: Option<ServerUrl>,
    /// Who writes the letters, as `lieux@exemple.fr`; needed with a mail server
    #[arg(long, env = "REPERE_MAIL_FROM", value_name = "EMAIL")]
    pub mail_from: Option<Email>,
    /// Whether venues are asked by letter if their facts are still true; never without --public-url, since the links
    /// of a letter would lead nowhere
    #[arg(long, env = "REPERE_REMINDERS", value_enum, default_value = "oui")]
    reminders: Switch,
    /// A file with the key that seals appointment requests: 32 bytes, in hexadecimal digits or base64. Keep it away from
    /// the database. Without a key, no request is taken
    #[arg(long, env = "REPERE_APPOINTMENT_KEY_FILE", value_name = "FILE")]
    appointment_key_file: Option<PathBuf>,
    /// The same key itself, best given as the variable, since a list of processes shows flags
    #[arg(long, env = "REPERE_APPOINTMENT_KEY", hide_env_values = true, value_name = "KEY")]
    appointment_key: Option<KeyText>,
    /// Proxies before this server, whose X-Forwarded-For is believed: addresses or networks, between commas
    #[arg(long, env = "REPERE_TRUSTED_PROXIES", value_delimiter = ',', value_parser = limit::parse_proxy)]
    pub trusted_proxies: Vec<IpNet>,
    /// Sites that may show the embedded page (/integre) in a frame, between commas, such as `https://www.exemple.fr`;
    /// none given: any site
    #[arg(long, env = "REPERE_EMBED_ORIGINS", value_delimiter = ',', value_name = "ORIGIN")]
    pub embed_origins: Vec<SiteOrigin>,
    /// Forms one network may post in a minute, and at once: a library or a town hall is often one network
    #[arg(long, env = "REPERE_POSTS_PER_MINUTE", default_value = "120")]
    pub posts_per_minute: NonZeroU32,
    /// Requests for data one network may make in a minute, and at once; the map of a whole building is among them
    #[arg(long, env = "REPERE_DATA_PER_MINUTE", default_value = "6000")]
    pub data_per_minute: NonZeroU32,
    /// Whether /metriques answers
    #[arg(long, env = "REPERE_METRICS", value_enum, default_value_t)]
    pub metrics: Switch,
    /// How the journal is written
    #[arg(long, env = "REPERE_LOG", value_enum, default_value_t)]
    pub log: LogFormat,
    /// A frozen clock for demonstrations and tests, such as 2026-11-26T15:00 (in Paris)
    #[arg(long, env = "REPERE_NOW", value_parser = Clock::parse_moment, value_name = "MOMENT")]
    now: Option<DateTime<Utc>>,
}

impl Config {
    pub fn clock(&self) -> Clock {
        self.now.map_or_else(Clock::default, Clock::frozen)
    }

    /// Tiles as the operator has them; without a word of theirs, as an administrator has set them, else Plan IGN. None:
    /// the map stands on the outline and the districts.
    pub fn tiles(&self, set: Option<&Tiles>) -> Option<MapTiles> {
        match (self.tiles_url.as_deref(), set) {
            (Some(""), _) => None,
            (Some(template), _) => Some(MapTiles {
                template: template.to_owned(),
                attribution: self.tiles_attribution.clone(),
                from: TilesFrom::Operator,
            }),
            (None, Some(tiles)) => Some(MapTiles {
                template: tiles.template.to_string(),
                attribution: tiles.attribution.to_string(),
                from: TilesFrom::Administrator,
            }),
            (None, None) => Some(MapTiles {
                template: PLAN_IGN.to_owned(),
                attribution: self.tiles_attribution.clone(),
                from: TilesFrom::Program,
            }),
        }
    }

    /// The same settings with the address that was really taken.
    #[must_use]
    pub fn listening_on(self, listen: SocketAddr) -> Self {
        Self { listen, ..self }
    }

    /// Without a trailing slash; empty when not configured.
    pub fn public_url(&self) -> &str {
        self.public_url.trim_end_matches('/')
    }

    /// Where the site is reached, for links in letters: never what a request says of itself.
    pub fn base_url(&self) -> String {
        match self.public_url() {
            "" => format!("http://{}", self.listen),
            url => url.to_owned(),
        }
    }

    /// The mail server, if there is one.
    pub fn mail_server(&self) -> Option<&ServerUrl> {
        self.smtp_url.as_ref().or(self.smtp_url_file.as_ref())
    }

    /// Whether letters ask venues if their facts are still true: where they are wanted and their links lead somewhere.
    pub fn reminds(&self) -> bool {
        self.reminders == Switch::On && !self.public_url().is_empty()
    }

    /// The key that seals appointment requests, if there is one.
    pub fn appointment_key(&self) -> Result<Option<Key>, BadKey> {
        let text = match (&self.appointment_key, &self.appointment_key_file) {
            (Some(text), _) => text.clone(),
            (None, Some(file)) => KeyText::of_file(file)?,
            (None, None) => return Ok(None),
        };
        Key::read(&text).map(Some)
    }

    /// Whether the file of the key lies in the database's folder: who copies one copies both.
    pub fn is_key_beside_database(&self) -> bool {
        let Some(key) = &self.appointment_key_file else { return false };
        let folder = |file: &Path| {
            let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
            folder.unwrap_or(Path::new(".")).canonicalize().ok()
        };
        folder(key).is_some_and(|held| Some(held) == folder(&self.database))
    }

    /// Whether letters leave for real, and their links lead somewhere.
    pub fn can_write_to_people(&self) -> bool {
        self.mail_server().is_some() && !self.public_url().is_empty()
    }

    /// Where letters are written when there is no mail server: a folder beside the database.
    pub fn letters_folder(&self) -> PathBuf {
        let mut name = self.database.as_os_str().to_owned();
        name.push(".letters");
        name.into()
    }

    /// Whether visitors come through TLS, which a proxy before this server ends.
    pub fn is_behind_tls(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_its_scheme_its_name_and_its_port() {
        let read = |text: &str| text.parse::<SiteOrigin>().map(|origin| origin.as_str().to_owned());
        assert_eq!(read("https://www.exemple.fr/"), Ok("https://www.exemple.fr".to_owned()));
        assert_eq!(read("https://Médiathèque.fr:8443"), Ok("https://xn--mdiathque-53af.fr:8443".to_owned()));
        for bad in
            ["", "exemple.fr", "*", "https://exemple.fr/page", "https://a.fr; script-src *", "ftp://a.fr"]
        {
            assert_eq!(read(bad), Err(BadOrigin), "{bad}");
        }
    }
}
