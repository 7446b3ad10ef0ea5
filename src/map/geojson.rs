//! `GET /lieux.geojson`: RFC 7946, as the README describes it. Programs rely on every property.

use axum::response::Response;
use serde::Serialize;

use super::cluster;
use crate::i18n::state;
use crate::venue::Answer;
use crate::venue::catalogue::{Catalogue, Entry, Hit};
use crate::venue::filter::Filter;
use crate::venue::standing::Standing;
use crate::web::{Cx, Error, Made, Params, Result, urls};

const MIME: &str = "application/geo+json";
/// Deepest zoom of web maps.
const ZOOM_MAX: u8 = 22;

pub(super) async fn show(cx: Cx, params: Params) -> Result<Response> {
    let filter = params.filter()?;
    let zoom = zoom(&params)?;
    let key =
        format!("{}#{}", urls::geojson(&filter), zoom.map_or_else(String::new, |zoom| zoom.to_string()));
    cx.answer(&key, |cx, catalogue| collection(cx, catalogue, &filter, zoom))
}

fn zoom(params: &Params) -> Result<Option<u8>> {
    let Some(text) = params.get("zoom") else { return Ok(None) };
    match text.parse() {
        Ok(zoom) if zoom <= ZOOM_MAX => Ok(Some(zoom)),
        _ => Err(Error::BadRequest),
    }
}

fn collection(cx: &Cx, catalogue: &Catalogue, filter: &Filter, zoom: Option<u8>) -> Result<Made> {
    let selection = catalogue.select(filter, cx.now);
    let changes_at = selection.changes_at;
    let hits = selection.for_data(filter.maybe);
    let body = match zoom {
        Some(zoom) if hits.len() > cx.app.config().cluster_above => cluster::collection(&hits, zoom),
        // Thousands of features take longer than a request may hold up the others on its thread.
        _ if hits.len() > MANY => tokio::task::block_in_place(|| features(cx, &hits))?,
        _ => features(cx, &hits)?,
    };
    Ok(Made { body, mime: MIME, changes_at, counted: vec![] })
}

/// From here on an answer takes tens of milliseconds.
const MANY: usize = 3_000;

/// A typical feature, in bytes.
const FEATURE_BYTES: usize = 690;

fn features(cx: &Cx, hits: &[Hit<'_>]) -> Result<String> {
    let mut body = Vec::with_capacity(hits.len() * FEATURE_BYTES + 100);
    body.extend_from_slice(br#"{"type":"FeatureCollection""#);
    if let Some([west, south, east, north]) = extent(hits) {
        body.extend_from_slice(format!(r#","bbox":[{west},{south},{east},{north}]"#).as_bytes());
    }
    body.extend_from_slice(br#","features":["#);
    for (at, hit) in hits.iter().enumerate() {
        if at > 0 {
            body.push(b',');
        }
        serde_json::to_writer(&mut body, &Feature::new(cx, hit))
            .map_err(|cause| Error::internal("a feature", cause))?;
    }
    body.extend_from_slice(b"]}");
    String::from_utf8(body).map_err(|cause| Error::internal("a feature", cause))
}

/// West, south, east, north of the venues that have a position.
pub(super) fn extent(hits: &[Hit<'_>]) -> Option<[f64; 4]> {
    hits.iter().filter_map(|hit| hit.entry.point()).map(|point| (point.lon(), point.lat())).fold(
        None,
        |extent: Option<[f64; 4]>, (lon, lat)| {
            let [west, south, east, north] = extent.unwrap_or([lon, lat, lon, lat]);
            Some([west.min(lon), south.min(lat), east.max(lon), north.max(lat)])
        },
    )
}

/// A venue as a feature. Written straight from the catalogue: the `geojson` crate would build a tree of maps for each.
#[derive(Serialize)]
struct Feature<'a> {
    r#type: &'static str,
    id: &'a str,
    geometry: Option<Geometry>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Geometry {
    r#type: &'static str,
    /// Longitude, latitude.
    coordinates: [f64; 2],
}

/// Always all of them; null when not known.
#[derive(Serialize)]
struct Properties<'a> {
    id: &'a str,
    slug: &'a str,
    nom: &'a str,
    adresse: Option<&'a str>,
    commune: &'a str,
    code_insee: Option<&'a str>,
    quartier: Option<&'a str>,
    services: Vec<&'static str>,
    etat: &'static str,
    etat_lieu: &'static str,
    etat_texte: String,
    certitude: &'static str,
    horaires: Option<&'a str>,
    horaires_date: Option<String>,
    precision: Option<&'static str>,
    telephone: Option<&'a str>,
    url: String,
}

impl<'a> Feature<'a> {
    fn new(cx: &Cx, hit: &Hit<'a>) -> Self {
        let entry = hit.entry;
        let point = |point: crate::venue::Point| Geometry {
            r#type: "Point",
            coordinates: [point.lon(), point.lat()],
        };
        Self {
            r#type: "Feature",
            id: entry.venue.id.as_str(),
            geometry: entry.point().map(point),
            properties: Properties::new(cx, entry, &hit.standing),
        }
    }
}

impl<'a> Properties<'a> {
    fn new(cx: &Cx, entry: &'a Entry, standing: &Standing) -> Self {
        let venue = &entry.venue;
        let sure = venue.services.iter().filter(|service| service.offered == Answer::Yes);
        Self {
            id: venue.id.as_str(),
            slug: venue.slug.as_str(),
            nom: &venue.name,
            adresse: venue.address.street.as_deref(),
            commune: &venue.address.commune,
            code_insee: venue.address.insee.as_ref().map(crate::venue::CommuneCode::as_str),
            quartier: entry.district.as_ref().map(crate::venue::Slug::as_str),
            services: sure.map(|service| service.kind.word()).collect(),
            etat: state::word(standing.asked.state),
            etat_lieu: state::word(standing.venue.state),
            etat_texte: state::text(cx.lang, standing, entry.local(cx.now)),
            certitude: standing.certainty.word(),
            horaires: venue.hours.as_ref().map(crate::hours::Hours::as_str),
            horaires_date: entry.hours_date(),
            precision: venue.position.map(|position| position.precision.word()),
            telephone: venue.contact.phone.as_ref().map(crate::venue::Phone::as_str),
            url: cx.url(&urls::venue(&venue.slug)),
        }
    }
}
