//! A venue as a GeoJSON feature, the same for map, data and interfaces. Programs rely on every property.

use serde::Serialize;

use crate::i18n::state;
use crate::venue::Answer;
use crate::venue::catalogue::{Entry, Hit};
use crate::venue::standing::Standing;
use crate::web::{Cx, urls};

/// West, south, east, north of the venues that have a position.
pub fn extent(hits: &[Hit<'_>]) -> Option<[f64; 4]> {
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
pub struct Feature<'a> {
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
    pub fn new(cx: &Cx, hit: &Hit<'a>) -> Self {
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
