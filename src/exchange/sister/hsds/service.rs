//! What a venue offers, as a service with everything in it.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::super::place::{At, Offer, joined, list, named, sentences, text, yes};
use super::super::table::{Ours, Own, Row, write};
use super::{id, location, organization, schedule};
use crate::hours::{Change, Exception, announced};
use crate::i18n::{Lang, date};
use crate::venue::change::Fact;
use crate::venue::{Access, Audience, Confirmer, Cost, FactDate};

use Ours::{Fact as Of, Own as Ow};

/// The identifier of a service: of its venue and its word.
pub fn service_id(offer: &Offer<'_>) -> String {
    id::of(&[offer.place().venue().id.as_str(), offer.word()])
}

pub fn rows<'a>() -> Vec<Row<Offer<'a>>> {
    what().into_iter().chain(conditions()).chain(objects()).collect()
}

fn what<'a>() -> [Row<Offer<'a>>; 7] {
    [
        Row::new("id", &[Ow(Own::Id), Ow(Own::Offered)], |it: &Offer<'_>| Some(json!(service_id(it))))
            .how("sister-how-uuid"),
        Row::new("name", &[Ow(Own::Offered), Of(Fact::NationalServices)], |it: &Offer<'_>| {
            Some(json!(it.label()))
        })
        .how("sister-how-offer"),
        Row::new(
            "description",
            &[Ow(Own::Offered), Of(Fact::Name), Ow(Own::Note), Ow(Own::Quantity)],
            |it: &Offer<'_>| Some(json!(it.description())),
        )
        .how("sister-how-description"),
        Row::new("url", &[Ow(Own::Page)], |it: &Offer<'_>| Some(json!(it.place().page())))
            .how("sister-how-page"),
        Row::new("email", &[Of(Fact::Emails)], |it: &Offer<'_>| {
            text(it.place().venue().contact.emails.first().map(ToString::to_string))
        })
        .how("sister-how-first"),
        Row::new("status", &[], |_| Some(json!("active"))).how("sister-how-active"),
        Row::new("assured_date", &[Ow(Own::Dates)], |it: &Offer<'_>| {
            text(assured(it).map(|day| day.to_string()))
        })
        .how("sister-how-assured"),
    ]
}

fn conditions<'a>() -> [Row<Offer<'a>>; 5] {
    [
        Row::new("application_process", &[Ow(Own::ServiceBooking), Of(Fact::Access)], |it: &Offer<'_>| {
            text(process(it))
        }),
        Row::new(
            "fees_description",
            &[Ow(Own::ServiceCost), Ow(Own::ServicePrice), Of(Fact::Costs)],
            |it: &Offer<'_>| text(it.fees()),
        )
        .how("sister-how-cost"),
        Row::new(
            "eligibility_description",
            &[Ow(Own::ServiceAudience), Of(Fact::Audiences)],
            |it: &Offer<'_>| text(eligibility(it)),
        ),
        Row::new("accreditations", &[Of(Fact::Labels)], |it: &Offer<'_>| {
            text(joined(it.place().venue().labels.iter().map(|held| held.label.name()), ", "))
        }),
        Row::new("alert", &[Of(Fact::Exceptions)], |it: &Offer<'_>| text(alert(it))).how("sister-how-alert"),
    ]
}

fn objects<'a>() -> [Row<Offer<'a>>; 8] {
    [
        Row::new("phones", &[Of(Fact::Phone)], |it: &Offer<'_>| location::phones(it.place()))
            .how("sister-how-object"),
        Row::new("schedules", &[Ow(Own::ServiceHours), Of(Fact::Hours)], schedule::of_offer)
            .how("sister-how-service-hours"),
        Row::new("organization", &[], |it: &Offer<'_>| Some(write(&organization::rows(), it.place())))
            .how("sister-how-organization"),
        Row::new("service_at_locations", &[], |it: &Offer<'_>| list([write(&location::at(), it)]))
            .how("sister-how-object"),
        Row::new("cost_options", &[Ow(Own::ServiceCost), Of(Fact::Costs)], |it: &Offer<'_>| {
            list((it.cost() == Some(Cost::Free)).then(|| write(&free(), it)))
        })
        .how("sister-how-free"),
        Row::new("required_documents", &[Of(Fact::Papers)], |it: &Offer<'_>| {
            let rows = paper();
            list(it.place().venue().conditions.papers.iter().map(|paper| write(&rows, &(it, paper))))
        })
        .how("sister-how-object"),
        Row::new("additional_urls", &[Of(Fact::Booking)], |it: &Offer<'_>| {
            list(it.place().venue().contact.booking.as_ref().map(|_| write(&booking_link(), it)))
        })
        .how("sister-how-object"),
        Row::new("attributes", &[Ow(Own::Offered), Of(Fact::NationalServices)], |it: &Offer<'_>| {
            list([write(&attribute(), it)])
        })
        .how("sister-how-object"),
    ]
}

/// Day the venue or the city last confirmed the offer. A month or a year is no day.
fn assured(offer: &Offer<'_>) -> Option<NaiveDate> {
    let said = offer.said().filter(|said| matches!(said.by, Confirmer::Venue | Confirmer::City))?;
    match said.date? {
        FactDate::Day(day) => Some(day),
        FactDate::Month(..) | FactDate::Year(_) => None,
    }
}

/// With or without appointment, then the ways to be received.
fn process(offer: &Offer<'_>) -> Option<String> {
    let booking =
        offer.service().and_then(|service| service.booking).map(|booking| booking.label().to_owned());
    let access = &offer.place().venue().conditions.access;
    let ways = joined(access.iter().map(|way| named(way, Access::label)), ", ");
    sentences(booking.into_iter().chain(ways))
}

fn eligibility(offer: &Offer<'_>) -> Option<String> {
    let only = offer.service().and_then(|service| service.audience);
    let only = only.map(|audience| format!("Réservé : {}", audience.label()));
    let audiences = yes(&offer.place().venue().conditions.audiences).map(|word| named(word, Audience::label));
    let audiences = joined(audiences, ", ").map(|all| format!("S’adresse en particulier à : {all}"));
    sentences(only.into_iter().chain(audiences))
}

/// Closures and exceptional openings of today and of the coming weeks.
fn alert(offer: &Offer<'_>) -> Option<String> {
    const DAYS_AHEAD: u16 = 35;
    let place = offer.place();
    sentences(announced(&place.venue().exceptions, place.today(), DAYS_AHEAD).map(in_words))
}

fn in_words(exception: &Exception) -> String {
    // Spaces that never break are for pages.
    let day = |day| date::full_date(Lang::French, day).replace('\u{a0}', " ");
    let when = if exception.from() == exception.to() {
        format!("Le {}", day(exception.from()))
    } else {
        format!("Du {} au {}", day(exception.from()), day(exception.to()))
    };
    let what = match exception.change() {
        Change::Closed => "fermé".to_owned(),
        Change::Open(hours) => format!("ouvert {}", hours.as_str()),
    };
    let why = exception.message().map_or_else(String::new, |message| format!(" ({message})"));
    format!("{when} : {what}{why}")
}

fn part_id(offer: &Offer<'_>, part: &str) -> String {
    id::of(&[offer.place().venue().id.as_str(), offer.word(), part])
}

/// Nothing to pay.
pub fn free<'a>() -> Vec<Row<Offer<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Offer<'_>| Some(json!(part_id(it, "cost"))))
            .how("sister-how-uuid"),
        Row::new("amount", &[Ow(Own::ServiceCost)], |_| Some(json!(0))).how("sister-how-free"),
    ]
}

/// A paper to bring.
pub fn paper<'a>() -> Vec<Row<(&'a Offer<'a>, &'a String)>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |(offer, paper): &(&Offer<'_>, &String)| {
            Some(json!(part_id(offer, &format!("paper-{paper}"))))
        })
        .how("sister-how-uuid"),
        Row::new("document", &[Of(Fact::Papers)], |(_, paper): &(&Offer<'_>, &String)| Some(json!(paper))),
    ]
}

/// Where one takes an appointment.
pub fn booking_link<'a>() -> Vec<Row<Offer<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Offer<'_>| Some(json!(part_id(it, "booking"))))
            .how("sister-how-uuid"),
        Row::new("label", &[], |_| Some(json!("Prendre rendez-vous"))).how("sister-how-fixed"),
        Row::new("url", &[Of(Fact::Booking)], |it: &Offer<'_>| {
            text(it.place().venue().contact.booking.as_ref().map(ToString::to_string))
        }),
    ]
}

/// What the service is, by a word that is the same everywhere.
pub fn attribute<'a>() -> Vec<Row<Offer<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Offer<'_>| Some(json!(part_id(it, "kind"))))
            .how("sister-how-uuid"),
        Row::new("taxonomy_term", &[], |it: &Offer<'_>| Some(write(&term(), it))).how("sister-how-object"),
    ]
}

pub fn term<'a>() -> Vec<Row<Offer<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Offered)], |it: &Offer<'_>| Some(json!(id::of(&["service", it.word()]))))
            .how("sister-how-uuid"),
        Row::new("code", &[Ow(Own::Offered), Of(Fact::NationalServices)], |it: &Offer<'_>| {
            Some(json!(it.word()))
        })
        .how("sister-how-code"),
        Row::new("name", &[Ow(Own::Offered), Of(Fact::NationalServices)], |it: &Offer<'_>| {
            Some(json!(it.label()))
        }),
        Row::new("description", &[Ow(Own::Offered), Of(Fact::NationalServices)], |it: &Offer<'_>| {
            Some(json!(it.label()))
        }),
        Row::new("taxonomy", &[], |it: &Offer<'_>| -> Option<Value> {
            Some(json!(format!("{}/donnees/hsds", it.place().base)))
        })
        .how("sister-how-taxonomy"),
    ]
}
