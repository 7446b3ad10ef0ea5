//! A venue as a structure.

use serde_json::json;

use super::super::place::{At, Place, SOURCE, known, list, text};
use super::super::table::{Ours, Own, Row};
use super::{description, id, words};
use crate::hours::{Hours, OpeningHours};
use crate::venue::change::Fact;

use Ours::{Fact as Of, Own as Ow};

pub fn rows<'a>() -> Vec<Row<Place<'a>>> {
    let own = vec![
        Row::new("source", &[], |_| Some(json!(SOURCE))).how("sister-how-source"),
        Row::new("id", &[Ow(Own::Id)], |it: &Place<'_>| Some(json!(id(it)))).how("sister-how-id"),
        Row::new("nom", &[Of(Fact::Name)], |it: &Place<'_>| Some(json!(it.venue().name)))
            .how("sister-how-name"),
        Row::new("date_maj", &[Ow(Own::Dates)], |it: &Place<'_>| Some(json!(it.updated)))
            .how("sister-how-updated"),
        Row::new("description", &[Of(Fact::Summary), Of(Fact::Detail)], |it: &Place<'_>| {
            description(it.presentation())
        }),
        Row::new("siret", &[Of(Fact::Pivot)], |it: &Place<'_>| text(it.siret())).how("sister-how-siret"),
        Row::new("site_web", &[Of(Fact::Websites)], |it: &Place<'_>| {
            text(it.venue().contact.websites.first().map(ToString::to_string))
        })
        .how("sister-how-first"),
        Row::new("horaires_accueil", &[Of(Fact::Hours)], |it: &Place<'_>| {
            let hours = it.venue().hours.as_ref().and_then(Hours::readable);
            text(hours.map(OpeningHours::as_str))
        })
        .how("sister-how-hours"),
        Row::new("accessibilite_lieu", &[Of(Fact::AccessibilitySheet)], |it: &Place<'_>| {
            text(it.venue().conditions.accessibility_sheet.as_ref().map(ToString::to_string))
        }),
        Row::new("reseaux_porteurs", &[Of(Fact::Typologies), Of(Fact::Labels)], |it: &Place<'_>| {
            list(networks(it))
        })
        .how("sister-how-network"),
    ];
    own.into_iter().chain(at_the_venue()).collect()
}

/// The networks of its kinds, then those of its labels, each once.
fn networks(place: &Place<'_>) -> Vec<&'static str> {
    let venue = place.venue();
    let kinds = venue.typologies.iter().filter_map(known).filter_map(words::network);
    let labels = venue.labels.iter().filter_map(|held| words::network_of_label(&held.label));
    let mut networks: Vec<&str> = Vec::new();
    for network in kinds.chain(labels) {
        if !networks.contains(&network) {
            networks.push(network);
        }
    }
    networks
}

/// The address and the ways of contact, which a structure and each of its services have alike.
pub fn at_the_venue<'a, C: At<'a>>() -> impl Iterator<Item = Row<C>> {
    let address = [
        Row::new("lien_source", &[Ow(Own::Page)], |it: &C| Some(json!(it.place().page())))
            .how("sister-how-page"),
        Row::new("adresse", &[Of(Fact::Street)], |it: &C| text(it.place().venue().address.street.as_ref())),
        Row::new("complement_adresse", &[Of(Fact::Complement)], |it: &C| {
            text(it.place().venue().address.complement.as_ref())
        }),
        Row::new("code_postal", &[Of(Fact::Postcode)], |it: &C| {
            text(it.place().venue().address.postcode.as_ref().map(ToString::to_string))
        }),
        Row::new("commune", &[Of(Fact::Commune)], |it: &C| Some(json!(it.place().venue().address.commune))),
        Row::new("code_insee", &[Ow(Own::Insee)], |it: &C| {
            text(it.place().venue().address.insee.as_ref().map(ToString::to_string))
        }),
        Row::new("latitude", &[Of(Fact::Position)], |it: &C| {
            it.place().door().map(|point| json!(point.lat()))
        })
        .how("sister-how-door"),
        Row::new("longitude", &[Of(Fact::Position)], |it: &C| {
            it.place().door().map(|point| json!(point.lon()))
        })
        .how("sister-how-door"),
        Row::new("telephone", &[Of(Fact::Phone)], |it: &C| {
            text(it.place().venue().contact.phone.as_ref().map(ToString::to_string))
        }),
        Row::new("courriel", &[Of(Fact::Emails)], |it: &C| {
            text(it.place().venue().contact.emails.first().map(ToString::to_string))
        })
        .how("sister-how-first"),
    ];
    address.into_iter()
}
