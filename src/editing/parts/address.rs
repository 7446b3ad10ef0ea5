//! Where the venue is. The address service suggests, the map shows, and nothing of either is needed.

use askama::Template;
use serde_json::json;

use super::place::{self, CONFIRMED};
use super::reader::Reader;
use super::sheet::{Kind, Sheet};
use super::{Shown, Taken, Told, Typed};
use crate::territory::lookup::Suggestion;
use crate::venue::name::fold;
use crate::venue::{Address, CommuneCode, Point, Venue};
use crate::web::{Cx, Error, Markup, Params, Result, assets};

const LINE_MAX: usize = 120;
const POSTCODE_MAX: usize = 10;

/// The search among addresses, the map and the position.
#[derive(Template)]
#[template(path = "editing/parts/place.html")]
struct Place<'a> {
    cx: &'a Cx,
    typed: &'a Typed,
    /// What the address service found; `None` when it was not asked.
    found: Option<&'a Found>,
    /// What is wrong with the two numbers.
    error: Option<String>,
    /// The question about the position, and what a tick stands for.
    asked: Option<(String, String)>,
    /// The question that was answered before.
    confirmed: Option<String>,
    config: Markup,
}

/// What was found of an address.
enum Found {
    /// Each with what its button sends.
    Some(Vec<(String, String)>),
    Nothing,
    Away,
}

fn of(venue: &Venue) -> Typed {
    let address = &venue.address;
    let mut typed = Typed::default();
    typed.put("rue", address.street.as_deref().unwrap_or_default());
    typed.put("complement", address.complement.as_deref().unwrap_or_default());
    typed.put("code-postal", address.postcode.as_ref().map(ToString::to_string).unwrap_or_default());
    typed.put("commune", &address.commune);
    if let Some(position) = venue.position {
        place::put(&mut typed, position);
    }
    typed
}

pub fn show(cx: &Cx, venue: &Venue) -> Result<Shown> {
    shown(cx, &of(venue), None, (vec![], None))
}

pub async fn take(cx: &Cx, venue: &Venue, form: &Params) -> Result<Taken> {
    let mut typed = Typed::from(form);
    if form.get("chercher").is_some() {
        let found = search(cx, &typed).await;
        return shown(cx, &typed, Some(&found), (vec![], None)).map(Taken::Again);
    }
    if let Some(chosen) = form.get("proposition").and_then(read) {
        place::adopt(&mut typed, &chosen);
    }
    if form.get("utiliser").is_some() {
        return shown(cx, &typed, None, (vec![], None)).map(Taken::Again);
    }
    let insee = insee(cx, &typed, venue).await;
    let mut reader = Reader::new(cx, &typed);
    let mut changed = venue.clone();
    apply(&mut reader, &mut changed.address);
    changed.address.insee = insee;
    place::apply(&mut reader, venue, &mut changed);
    if reader.told.is_empty() {
        return Ok(Taken::Saved(Box::new(changed)));
    }
    let told = reader.told;
    shown(cx, &typed, None, (told, Some(place::question(&changed)))).map(Taken::Again)
}

fn apply(reader: &mut Reader<'_>, address: &mut Address) {
    address.street = reader.line("rue", address.street.as_deref(), LINE_MAX);
    address.complement = reader.line("complement", address.complement.as_deref(), LINE_MAX);
    match reader.line("commune", Some(&address.commune), LINE_MAX) {
        Some(commune) => address.commune = commune,
        None => reader.tell("commune", reader.cx.t("part-problem-commune")),
    }
    let postcode: String = reader.get("code-postal").split_whitespace().collect();
    address.postcode = postcode.parse().ok();
    if address.postcode.is_none() && !postcode.is_empty() {
        reader.tell("code-postal", reader.cx.t("part-problem-postcode"));
    }
}

/// The code of the commune typed: the one it had, the territory's, or what the address service says.
async fn insee(cx: &Cx, typed: &Typed, venue: &Venue) -> Option<CommuneCode> {
    let name = fold(typed.get("commune").trim());
    if fold(&venue.address.commune) == name {
        return venue.address.insee.clone();
    }
    let known = |commune: &&crate::territory::Commune| fold(&commune.name) == name;
    if let Some(commune) = cx.app.territory().communes().iter().find(known) {
        return Some(commune.insee.clone());
    }
    if let Some((insee, of)) = typed.get("insee").split_once('@')
        && fold(of) == name
    {
        return insee.parse().ok();
    }
    let asked = format!("{} {name}", typed.get("code-postal").trim());
    let found = cx.app.outside().addresses(&asked, cx.app.territory()).await?;
    found.into_iter().find(|found| fold(&found.commune) == name)?.insee
}

async fn search(cx: &Cx, typed: &Typed) -> Found {
    const ASKED_MAX: usize = 200;
    let line = ["rue", "code-postal", "commune"].map(|name| typed.get(name).trim()).join(" ");
    let line: String = line.trim().chars().take(ASKED_MAX).collect();
    match cx.app.outside().addresses(&line, cx.app.territory()).await {
        None => Found::Away,
        Some(found) if found.is_empty() => Found::Nothing,
        Some(found) => Found::Some(found.iter().map(|one| (write(one), one.label.clone())).collect()),
    }
}

/// An address as its button sends it.
fn write(one: &Suggestion) -> String {
    let text = |word: &Option<String>| word.clone().unwrap_or_default();
    url::form_urlencoded::Serializer::new(String::new())
        .append_pair("rue", &text(&one.street))
        .append_pair("cp", &text(&one.postcode.as_ref().map(ToString::to_string)))
        .append_pair("commune", &one.commune)
        .append_pair("insee", &text(&one.insee.as_ref().map(ToString::to_string)))
        .append_pair("lat", &one.point.lat().to_string())
        .append_pair("lon", &one.point.lon().to_string())
        .append_pair("precision", one.precision.word())
        .finish()
}

fn read(value: &str) -> Option<Suggestion> {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(value.as_bytes()).into_owned().collect();
    let typed = Typed::from(&Params(pairs));
    let (lat, lon) = (typed.get("lat").parse().ok()?, typed.get("lon").parse().ok()?);
    Some(Suggestion {
        label: String::new(),
        street: Some(typed.get("rue").to_owned()).filter(|street| !street.is_empty()),
        postcode: typed.get("cp").parse().ok(),
        commune: typed.get("commune").to_owned(),
        insee: typed.get("insee").parse().ok(),
        point: Point::new(lat, lon).ok()?,
        precision: typed.get("precision").parse().ok()?,
        score: 1.0,
    })
}

fn shown(
    cx: &Cx,
    typed: &Typed,
    found: Option<&Found>,
    (told, question): (Vec<Told>, Option<String>),
) -> Result<Shown> {
    let mut sheet = Sheet::new(cx, typed, told);
    sheet.text("rue", Kind::Line, LINE_MAX);
    sheet.text("complement", Kind::Line, LINE_MAX);
    sheet.text("code-postal", Kind::Number, POSTCODE_MAX);
    sheet.text("commune", Kind::Commune, LINE_MAX);
    let confirmed = question.clone().filter(|question| typed.has(CONFIRMED, question));
    let asked = sheet.error(CONFIRMED).zip(question);
    let (error, config) = (sheet.error("lat"), Markup(config(cx)));
    let place = Place { cx, typed, found, error, asked, confirmed, config };
    let markup = place.render().map(Markup).map_err(|cause| Error::internal("a template", cause))?;
    sheet.markup(markup);
    sheet.shown()
}

/// What the map needs to know, as JSON safe inside a script element.
fn config(cx: &Cx) -> String {
    let (territory, settings) = (cx.app.territory(), cx.app.config());
    let tiles = settings.tiles(cx.settings.tiles.as_ref());
    let land = territory.bounds().to_array();
    json!({
        "ground": "/carte/fond.geojson",
        "tiles": tiles.as_ref().map(|_| "/tuiles/{z}/{x}/{y}"),
        "attribution": tiles.as_ref().map(|tiles| &tiles.attribution),
        "bounds": land,
        "land": land,
        "lang": cx.lang.code(),
        "dir": cx.lang.dir(),
        "icons": assets::url("icons.svg"),
        "words": {
            "zoomIn": cx.t("map-zoom-in"),
            "zoomOut": cx.t("map-zoom-out"),
            "twoFingers": cx.t("map-two-fingers"),
            "ctrlWheel": cx.t("map-ctrl-wheel"),
            "marker": cx.t("part-marker"),
            "moved": cx.t("part-moved"),
            "suggestions": cx.t("part-suggestions"),
        },
    })
    .to_string()
    .replace('<', "\\u003c")
}
