//! The venue as an organization.

use serde_json::{Value, json};

use super::super::place::{Place, joined, list, named, text};
use super::super::table::{Ours, Own, Row, Told, told, write};
use super::id;
use crate::venue::change::Fact;
use crate::venue::{Typology, Website};

use Ours::{Fact as Of, Own as Ow};

pub fn tables() -> Vec<Told> {
    told("organization", rows())
        .chain(told("organization.organization_identifiers", number()))
        .chain(told("organization.additional_websites", website()))
        .collect()
}

pub fn rows<'a>() -> Vec<Row<Place<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Place<'_>| Some(json!(organization_id(it))))
            .how("sister-how-uuid"),
        Row::new("name", &[Of(Fact::Name)], |it: &Place<'_>| Some(json!(it.venue().name))),
        Row::new("alternate_name", &[Of(Fact::Aliases)], |it: &Place<'_>| text(it.venue().aliases.first()))
            .how("sister-how-first"),
        Row::new(
            "description",
            &[Of(Fact::Summary), Of(Fact::Detail), Of(Fact::Typologies), Of(Fact::Commune)],
            |it: &Place<'_>| Some(json!(description(it))),
        )
        .how("sister-how-organization-description"),
        Row::new("email", &[Of(Fact::Emails)], |it: &Place<'_>| {
            text(it.venue().contact.emails.first().map(ToString::to_string))
        })
        .how("sister-how-first"),
        Row::new("website", &[Of(Fact::Websites)], |it: &Place<'_>| {
            text(it.venue().contact.websites.first().map(ToString::to_string))
        })
        .how("sister-how-first"),
        Row::new("additional_websites", &[Of(Fact::Websites)], |it: &Place<'_>| {
            let rows = website();
            list(it.venue().contact.websites.iter().skip(1).map(|site| write(&rows, site)))
        })
        .how("sister-how-others"),
        Row::new("organization_identifiers", &[Of(Fact::Pivot)], |it: &Place<'_>| {
            list(it.siret().map(|_| write(&number(), it)))
        })
        .how("sister-how-siret"),
    ]
}

fn organization_id(place: &Place<'_>) -> String {
    id::of(&[place.venue().id.as_str(), "organization"])
}

/// Its own words; else what it is and in which town, since the specification asks for something.
fn description(place: &Place<'_>) -> String {
    let venue = place.venue();
    let kinds = venue.typologies.iter().map(|kind| named(kind, Typology::label));
    let plain = || joined(kinds.chain([venue.address.town()]), ", ").unwrap_or_default();
    place.presentation().unwrap_or_else(plain)
}

/// An organization identifier.
fn number<'a>() -> Vec<Row<Place<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Place<'_>| {
            Some(json!(id::of(&[it.venue().id.as_str(), "organization", "siret"])))
        })
        .how("sister-how-uuid"),
        Row::new("identifier_type", &[], |_| Some(json!("SIRET"))).how("sister-how-fixed"),
        Row::new("identifier", &[Of(Fact::Pivot)], |it: &Place<'_>| text(it.siret())),
    ]
}

/// A site beside the first.
fn website() -> Vec<Row<Website>> {
    vec![
        Row::new("id", &[Of(Fact::Websites)], |site: &Website| Some(json!(id::of(&["url", site.as_str()]))))
            .how("sister-how-uuid"),
        Row::new("url", &[Of(Fact::Websites)], |site: &Website| -> Option<Value> { Some(json!(site)) }),
    ]
}
