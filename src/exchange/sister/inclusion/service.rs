//! What a venue offers, as a service.

use serde_json::json;

use super::super::place::{At, Offer, SOURCE, joined, known, list, named, sentences, text, yes};
use super::super::table::{Ours, Own, Row};
use super::structure::at_the_venue;
use super::{description, id, words};
use crate::hours::OpeningHours;
use crate::venue::change::Fact;
use crate::venue::{Access, Audience, Booking, Care};

use Ours::{Fact as Of, Own as Ow};

pub fn rows<'a>() -> Vec<Row<Offer<'a>>> {
    what().into_iter().chain(at_the_venue()).chain(for_whom()).chain(how_to_come()).collect()
}

fn what<'a>() -> [Row<Offer<'a>>; 8] {
    [
        Row::new("source", &[], |_| Some(json!(SOURCE))).how("sister-how-source"),
        Row::new("structure_id", &[Ow(Own::Id)], |it: &Offer<'_>| Some(json!(id(it.place))))
            .how("sister-how-structure-id"),
        Row::new("id", &[Ow(Own::Id), Ow(Own::Offered)], |it: &Offer<'_>| {
            Some(json!(format!("{}--{}", id(it.place), it.word())))
        })
        .how("sister-how-service-id"),
        Row::new("nom", &[Ow(Own::Offered), Of(Fact::NationalServices)], |it: &Offer<'_>| {
            Some(json!(it.label()))
        })
        .how("sister-how-offer"),
        Row::new(
            "description",
            &[Ow(Own::Offered), Of(Fact::Name), Ow(Own::Note), Ow(Own::Quantity)],
            |it: &Offer<'_>| {
                description(Some(it.description())).or_else(|| description(Some(it.label().to_owned())))
            },
        )
        .how("sister-how-description"),
        Row::new("date_maj", &[Ow(Own::Dates)], |it: &Offer<'_>| Some(json!(it.updated())))
            .how("sister-how-updated"),
        Row::new("type", &[Ow(Own::Offered)], |it: &Offer<'_>| text(words::kind(it.what)))
            .how("sister-how-same-meaning"),
        Row::new("thematiques", &[Ow(Own::Offered), Of(Fact::NationalServices)], |it: &Offer<'_>| {
            list(words::themes(it.what).iter().copied())
        })
        .how("sister-how-same-meaning"),
    ]
}

fn for_whom<'a>() -> [Row<Offer<'a>>; 5] {
    [
        Row::new("frais", &[Ow(Own::ServiceCost), Of(Fact::Costs)], |it: &Offer<'_>| {
            text(it.cost().and_then(words::cost))
        })
        .how("sister-how-cost"),
        Row::new(
            "frais_precisions",
            &[Ow(Own::ServicePrice), Ow(Own::ServiceCost), Of(Fact::Costs)],
            |it: &Offer<'_>| text(it.fees()),
        ),
        Row::new("publics", &[Ow(Own::ServiceAudience)], |it: &Offer<'_>| {
            list(it.service().and_then(|service| service.audience).map(words::audience))
        })
        .how("sister-how-reserved"),
        Row::new("publics_precisions", &[Of(Fact::Audiences), Of(Fact::Care)], |it: &Offer<'_>| {
            text(audiences(it))
        })
        .how("sister-how-audiences"),
        Row::new("conditions_acces", &[Of(Fact::Papers)], |it: &Offer<'_>| {
            let papers = joined(&it.place().venue().conditions.papers, ", ");
            text(papers.map(|papers| format!("À apporter : {papers}.")))
        }),
    ]
}

fn how_to_come<'a>() -> [Row<Offer<'a>>; 6] {
    [
        Row::new("modes_accueil", &[Of(Fact::Access)], |it: &Offer<'_>| list(welcome(it)))
            .how("sister-how-on-site"),
        Row::new("modes_mobilisation", &[Of(Fact::Access)], |it: &Offer<'_>| list(modes(it)))
            .how("sister-how-modes"),
        Row::new("mobilisable_par", &[Ow(Own::ServiceBooking)], |it: &Offer<'_>| {
            list((booking(it) == Some(Booking::Referral)).then_some("professionnels"))
        })
        .how("sister-how-referral"),
        Row::new("mobilisation_precisions", &[Ow(Own::ServiceBooking)], |it: &Offer<'_>| {
            text(booking(it).map(|booking| format!("{}.", booking.label())))
        }),
        Row::new("lien_mobilisation", &[Of(Fact::Booking)], |it: &Offer<'_>| {
            text(it.place().venue().contact.booking.as_ref().map(ToString::to_string))
        }),
        Row::new("horaires_accueil", &[Ow(Own::ServiceHours), Of(Fact::Hours)], |it: &Offer<'_>| {
            let hours = it.hours().and_then(|told| told.hours.readable());
            text(hours.map(OpeningHours::as_str))
        })
        .how("sister-how-service-hours"),
    ]
}

fn booking(offer: &Offer<'_>) -> Option<Booking> {
    offer.service().and_then(|service| service.booking)
}

/// Whom the venue addresses, and of whom it takes particular care: nobody else is turned away.
fn audiences(offer: &Offer<'_>) -> Option<String> {
    let conditions = &offer.place().venue().conditions;
    let audiences = joined(yes(&conditions.audiences).map(|word| named(word, Audience::label)), ", ");
    let care = joined(yes(&conditions.care).map(|word| named(word, Care::label)), ", ");
    let audiences = audiences.map(|audiences| format!("S’adresse en particulier à : {audiences}"));
    let care = care.map(|care| format!("Prise en charge spécifique : {care}"));
    sentences(audiences.into_iter().chain(care))
}

fn ways(offer: &Offer<'_>) -> impl Iterator<Item = Access> {
    offer.place().venue().conditions.access.iter().filter_map(known)
}

/// On site, unless the place receives nobody.
fn welcome(offer: &Offer<'_>) -> Option<&'static str> {
    ways(offer).all(|way| way != Access::NoPublic).then_some("en-presentiel")
}

/// A way that leads somewhere: to a number, an address or a link that is known.
fn modes(offer: &Offer<'_>) -> Vec<&'static str> {
    let contact = &offer.place().venue().contact;
    let leads = |way: &Access| match way {
        Access::Phone => contact.phone.is_some(),
        Access::Mail => !contact.emails.is_empty(),
        Access::OnlineBooking => contact.booking.is_some(),
        Access::WalkIn | Access::Referral | Access::NoPublic => true,
    };
    let mut modes: Vec<&str> = ways(offer).filter(leads).filter_map(words::mode).collect();
    modes.sort_unstable();
    modes.dedup();
    modes
}
