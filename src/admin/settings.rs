//! `/admin/reglages`: what a coordinator may set of the site.

use std::collections::BTreeMap;
use std::str::FromStr;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::languages::{self, Choice};
use super::tiles::{self, TILES_SOURCE, TILES_URL};
use super::{broken, member};
use crate::audit::{self, Act};
use crate::config::{MapTiles, TilesFrom};
use crate::i18n::Lang;
use crate::settings::{BadBrandColour, BrandColour, Legal, Line, Settings, write};
use crate::territory::{Relay, Words};
use crate::venue::{Language, Phone};
use crate::web::guard::redirect;
use crate::web::{Cx, Form, Params, Result};

#[derive(Template)]
#[template(path = "admin/settings.html")]
struct SettingsPage<'a> {
    cx: &'a Cx,
    sections: Vec<Section>,
    /// Address of the tiles and who made them; None for who may not change them, or where the operator has.
    tiles: Option<Vec<Field>>,
    /// Where tiles come from now.
    shown_tiles: Option<MapTiles>,
    logo_problem: Option<String>,
    /// Whether they were just saved.
    saved: bool,
}

struct Section {
    title: &'static str,
    fields: Vec<Field>,
}

impl SettingsPage<'_> {
    /// Whether the operator said where tiles come from, or that there are none.
    fn is_operators(&self) -> bool {
        self.shown_tiles.as_ref().is_none_or(|tiles| tiles.from == TilesFrom::Operator)
    }

    fn languages(&self) -> Vec<Choice> {
        languages::choices(&self.cx.settings)
    }

    fn has_problem(&self) -> bool {
        !self.problems().is_empty()
    }

    /// Every problem of the page, for the summary on top: where, and what to do.
    fn problems(&self) -> Vec<(&'static str, &String)> {
        let fields = self.sections.iter().flat_map(|section| &section.fields);
        let fields = fields.chain(self.tiles.iter().flatten());
        let told = fields.filter_map(|field| Some((field.name, field.problem.as_ref()?)));
        told.chain(self.logo_problem.as_ref().map(|problem| ("logo", problem))).collect()
    }
}

/// A field as it is typed.
struct Field {
    name: &'static str,
    value: String,
    dir: &'static str,
    problem: Option<String>,
}

/// The names of the fields, section by section.
const SECTIONS: [(&str, &[&str]); 3] = [
    ("settings-site", &["nom", "couleur", "accueil"]),
    (
        "settings-relay",
        &[
            "relais-telephone",
            "relais-nom-fr",
            "relais-nom-en",
            "relais-nom-ar",
            "relais-heures-fr",
            "relais-heures-en",
            "relais-heures-ar",
            "relais-langues",
        ],
    ),
    ("settings-legal", &["editeur", "directeur", "hebergeur", "delegue"]),
];

/// The problems found, by the name of the field.
pub(super) type Problems = BTreeMap<&'static str, String>;

pub(super) async fn show(cx: Cx, params: Params) -> Response {
    let typed = typed(&cx.settings);
    page(&cx, &typed, &Problems::new(), params.get("fait").is_some())
}

pub(super) fn page(cx: &Cx, typed: &Params, problems: &Problems, saved: bool) -> Response {
    let field = |name: &&'static str| Field {
        name,
        value: typed.get(name).unwrap_or_default().to_owned(),
        dir: match *name {
            "couleur" | "relais-telephone" | "relais-langues" | TILES_URL => "ltr",
            _ => "auto",
        },
        problem: problems.get(name).cloned(),
    };
    let sections = SECTIONS
        .iter()
        .map(|(title, names)| Section { title, fields: names.iter().map(field).collect() })
        .collect();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shown_tiles = cx.app.config().tiles(cx.settings.tiles.as_ref());
    let may = tiles::may_change(cx);
    let tiles = may.then(|| [TILES_URL, TILES_SOURCE].iter().map(field).collect());
    let logo_problem = problems.get("logo").cloned();
    cx.own_page(status, &SettingsPage { cx, sections, tiles, shown_tiles, logo_problem, saved })
}

/// The settings as the form shows them.
pub(super) fn typed(settings: &Settings) -> Params {
    let text = |line: &Option<Line>| line.as_ref().map(Line::to_string).unwrap_or_default();
    let Legal { publisher, director, host, officer } = &settings.legal;
    let mut fields = vec![
        ("nom", text(&settings.name)),
        ("couleur", settings.colour.map(|colour| colour.to_string()).unwrap_or_default()),
        ("accueil", text(&settings.home_text)),
        ("editeur", text(publisher)),
        ("directeur", text(director)),
        ("hebergeur", text(host)),
        ("delegue", text(officer)),
    ];
    if let Some(tiles) = &settings.tiles {
        fields.push((TILES_URL, tiles.template.to_string()));
        fields.push((TILES_SOURCE, tiles.attribution.to_string()));
    }
    if let Some(relay) = &settings.relay {
        let languages: Vec<_> = relay.languages.iter().map(ToString::to_string).collect();
        fields.push(("relais-telephone", relay.phone.spoken()));
        fields.push(("relais-langues", languages.join(", ")));
        fields.extend(RELAY_NAME.map(|(lang, field)| (field, own(&relay.name, lang))));
        let hours = |lang| relay.hours.as_ref().map(|hours| own(hours, lang)).unwrap_or_default();
        fields.extend(RELAY_HOURS.map(|(lang, field)| (field, hours(lang))));
    }
    Params(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The text in this very language, else nothing.
fn own(words: &Words, lang: Lang) -> String {
    if words.lang(lang.code()) == lang.code() { words.get(lang.code()).to_owned() } else { String::new() }
}

/// A text in the main languages: its field in each, French first.
type InMain = [(Lang, &'static str); 3];

const RELAY_NAME: InMain =
    [(Lang::French, "relais-nom-fr"), (Lang::English, "relais-nom-en"), (Lang::Arabic, "relais-nom-ar")];
const RELAY_HOURS: InMain = [
    (Lang::French, "relais-heures-fr"),
    (Lang::English, "relais-heures-en"),
    (Lang::Arabic, "relais-heures-ar"),
];

/// `POST /admin/reglages`
pub(super) async fn save(cx: Cx, Form(form): Form) -> Result<Response> {
    let by = member(&cx)?.person;
    let mut reader = Reader { cx: &cx, form: &form, problems: Problems::new() };
    let settings = reader.settings();
    let problems = reader.problems;
    if !problems.is_empty() {
        return Ok(page(&cx, &form, &problems, false));
    }
    let mut writer = cx.app.db().write().await?;
    write(&mut *writer, &settings).await?;
    audit::record(&mut *writer, Some(by), Act::SettingChanged, "", cx.now).await?;
    writer.commit().await?;
    saved(&cx).await
}

/// Everybody reads what was just written.
pub(super) async fn saved(cx: &Cx) -> Result<Response> {
    cx.app.reload().await.map_err(broken)?;
    Ok(redirect(&cx.url("/admin/reglages?fait=oui")))
}

/// Reads the form, and notes what cannot be.
struct Reader<'a> {
    cx: &'a Cx,
    form: &'a Params,
    problems: Problems,
}

impl Reader<'_> {
    fn settings(&mut self) -> Settings {
        Settings {
            name: self.line("nom"),
            colour: self.colour(),
            relay: self.relay(),
            home_text: self.line("accueil"),
            legal: Legal {
                publisher: self.line("editeur"),
                director: self.line("directeur"),
                host: self.line("hebergeur"),
                officer: self.line("delegue"),
            },
            // These have forms of their own.
            logo: self.cx.settings.logo.clone(),
            tiles: self.cx.settings.tiles.clone(),
            silent: self.cx.settings.silent.clone(),
        }
    }

    /// What was typed in a field; None when it is blank.
    fn typed(&self, name: &str) -> Option<&str> {
        self.form.get(name).map(str::trim).filter(|text| !text.is_empty())
    }

    fn parsed<T: FromStr>(&mut self, name: &'static str, problem: &str) -> Option<T> {
        let read = self.typed(name)?.parse().ok();
        if read.is_none() {
            self.problems.insert(name, self.cx.t(problem).into_owned());
        }
        read
    }

    fn line(&mut self, name: &'static str) -> Option<Line> {
        self.parsed(name, "settings-line-bad")
    }

    fn colour(&mut self) -> Option<BrandColour> {
        match self.typed("couleur")?.parse() {
            Ok(colour) => Some(colour),
            Err(bad) => {
                let words = match bad {
                    BadBrandColour::Unreadable => self.cx.t("settings-colour-bad"),
                    BadBrandColour::TooPale(ratio) => {
                        let ratio = format!("{ratio:.1}");
                        let comma = self.cx.lang == Lang::French;
                        let ratio = if comma { ratio.replace('.', ",") } else { ratio };
                        self.cx.t1("settings-colour-pale", "ratio", &ratio)
                    }
                };
                self.problems.insert("couleur", words.into_owned());
                None
            }
        }
    }

    /// A relay has a number and a name; without either it is the territory's.
    fn relay(&mut self) -> Option<Relay> {
        let phone: Option<Phone> = self.parsed("relais-telephone", "settings-phone-bad");
        let name = self.words(RELAY_NAME);
        let hours = self.words(RELAY_HOURS);
        let languages = self.languages();
        if self.typed("relais-telephone").is_some() && name.is_none() {
            self.problems.insert("relais-nom-fr", self.cx.t("settings-relay-name").into_owned());
        }
        if self.typed("relais-telephone").is_none() && (name.is_some() || hours.is_some()) {
            self.problems.insert("relais-telephone", self.cx.t("settings-relay-phone").into_owned());
        }
        Some(Relay { phone: phone?, name: name?, hours, languages })
    }

    /// A text in several languages; French is needed where there is any.
    fn words(&mut self, fields: InMain) -> Option<Words> {
        let lines = fields.map(|(lang, field)| (lang, self.line(field)));
        let texts: BTreeMap<String, String> = lines
            .into_iter()
            .filter_map(|(lang, line)| Some((lang.code().to_owned(), line?.to_string())))
            .collect();
        if texts.is_empty() {
            return None;
        }
        let words = Words::try_from(texts).ok();
        if words.is_none() {
            self.problems.insert(fields[0].1, self.cx.t("settings-french").into_owned());
        }
        words
    }

    fn languages(&mut self) -> Vec<Language> {
        let Some(typed) = self.typed("relais-langues") else { return vec![] };
        let codes = typed.split([',', ' ', ';']).filter(|code| !code.is_empty());
        let read: Result<Vec<Language>, _> = codes.map(str::parse).collect();
        if read.is_err() {
            self.problems.insert("relais-langues", self.cx.t("settings-languages-bad").into_owned());
        }
        read.unwrap_or_default()
    }
}
