//! The venue as a location, and where a service is.

use serde_json::json;

use super::super::place::{At, Offer, Place, joined, list, named, text, yes};
use super::super::table::{Ours, Own, Row, Told, told, write};
use super::{id, schedule};
use crate::i18n::Lang;
use crate::listing::words;
use crate::venue::change::Fact;
use crate::venue::{Answer, Care, Language};

use Ours::{Fact as Of, Own as Ow};

pub fn tables(here: &str) -> Vec<Told> {
    let within = |name: &str| format!("{here}.{name}");
    told(here, rows())
        .chain(told(&within("addresses"), address()))
        .chain(told(&within("phones"), phone()))
        .chain(told(&within("languages"), language()))
        .chain(told(&within("accessibility"), accessibility()))
        .chain(told(&within("schedules"), schedule::rows()))
        .collect()
}

/// A service at a location.
pub fn at<'a>() -> Vec<Row<Offer<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id), Ow(Own::Offered)], |it: &Offer<'_>| {
            Some(json!(id::of(&[it.place.venue().id.as_str(), it.word(), "at"])))
        })
        .how("sister-how-uuid"),
        Row::new("location", &[], |it: &Offer<'_>| Some(write(&rows(), it.place))).how("sister-how-object"),
    ]
}

fn own_id(place: &Place<'_>, part: &str) -> String {
    id::of(&[place.venue().id.as_str(), "location", part])
}

pub fn rows<'a>() -> Vec<Row<Place<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Place<'_>| Some(json!(own_id(it, "")))).how("sister-how-uuid"),
        Row::new("location_type", &[], |_| Some(json!("physical"))).how("sister-how-fixed"),
        Row::new("name", &[Of(Fact::Name)], |it: &Place<'_>| Some(json!(it.venue().name))),
        Row::new("transportation", &[Of(Fact::Transport)], |it: &Place<'_>| {
            text(it.venue().conditions.transport.as_ref())
        }),
        Row::new("latitude", &[Of(Fact::Position)], |it: &Place<'_>| {
            it.door().map(|point| json!(point.lat()))
        })
        .how("sister-how-door"),
        Row::new("longitude", &[Of(Fact::Position)], |it: &Place<'_>| {
            it.door().map(|point| json!(point.lon()))
        })
        .how("sister-how-door"),
        Row::new("addresses", &[Of(Fact::Street)], |it: &Place<'_>| {
            list(is_whole(it).then(|| write(&address(), it)))
        })
        .how("sister-how-address"),
        Row::new("phones", &[Of(Fact::Phone)], phones).how("sister-how-object"),
        Row::new("languages", &[Of(Fact::Languages)], |it: &Place<'_>| {
            let rows = language();
            list(yes(&it.venue().conditions.languages).map(|spoken| write(&rows, &(it.place(), spoken))))
        })
        .how("sister-how-yes"),
        Row::new(
            "accessibility",
            &[Of(Fact::Wheelchair), Of(Fact::Care), Of(Fact::AccessibilitySheet)],
            |it: &Place<'_>| {
                let conditions = &it.venue().conditions;
                let told = access(it).is_some() || conditions.accessibility_sheet.is_some();
                list(told.then(|| write(&accessibility(), it)))
            },
        )
        .how("sister-how-object"),
        Row::new("schedules", &[Of(Fact::Hours)], schedule::of_place).how("sister-how-object"),
    ]
}

/// Whether the address has all that the specification asks of one.
fn is_whole(place: &Place<'_>) -> bool {
    let address = &place.venue().address;
    address.street.is_some() && address.postcode.is_some() && address.insee.is_some()
}

fn address<'a>() -> Vec<Row<Place<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Place<'_>| Some(json!(own_id(it, "address"))))
            .how("sister-how-uuid"),
        Row::new("address_1", &[Of(Fact::Street)], |it: &Place<'_>| text(it.venue().address.street.as_ref())),
        Row::new("address_2", &[Of(Fact::Complement)], |it: &Place<'_>| {
            text(it.venue().address.complement.as_ref())
        }),
        Row::new("city", &[Of(Fact::Commune)], |it: &Place<'_>| Some(json!(it.venue().address.commune))),
        Row::new("state_province", &[Ow(Own::Insee)], |it: &Place<'_>| {
            text(it.venue().address.insee.as_ref().map(|insee| insee.departement().to_owned()))
        })
        .how("sister-how-departement"),
        Row::new("postal_code", &[Of(Fact::Postcode)], |it: &Place<'_>| {
            text(it.venue().address.postcode.as_ref().map(ToString::to_string))
        }),
        Row::new("country", &[], |_| Some(json!("FR"))).how("sister-how-fixed"),
        Row::new("address_type", &[], |_| Some(json!("physical"))).how("sister-how-fixed"),
    ]
}

/// The telephone of the venue, in a list of one.
pub fn phones(place: &Place<'_>) -> Option<serde_json::Value> {
    list(place.venue().contact.phone.as_ref().map(|_| write(&phone(), place)))
}

pub fn phone<'a>() -> Vec<Row<Place<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Place<'_>| Some(json!(own_id(it, "phone"))))
            .how("sister-how-uuid"),
        Row::new("number", &[Of(Fact::Phone)], |it: &Place<'_>| {
            text(it.venue().contact.phone.as_ref().map(ToString::to_string))
        }),
        Row::new("description", &[Of(Fact::PhoneHours)], |it: &Place<'_>| {
            text(it.venue().contact.phone_hours.as_ref().map(ToString::to_string))
        }),
    ]
}

/// ISO 639-3 of French sign language.
const FRENCH_SIGN_LANGUAGE: &str = "fsl";

fn language<'a>() -> Vec<Row<(&'a Place<'a>, &'a Language)>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |(place, spoken): &(&Place<'_>, &Language)| {
            Some(json!(own_id(place, &format!("language-{spoken}"))))
        })
        .how("sister-how-uuid"),
        Row::new("name", &[Of(Fact::Languages)], |(_, spoken): &(&Place<'_>, &Language)| {
            Some(json!(words::language(Lang::French, spoken)))
        }),
        Row::new("code", &[Of(Fact::Languages)], |(_, spoken): &(&Place<'_>, &Language)| {
            let code = if spoken.as_str() == "lsf" { FRENCH_SIGN_LANGUAGE } else { spoken.as_str() };
            Some(json!(code))
        })
        .how("sister-how-language-code"),
    ]
}

fn accessibility<'a>() -> Vec<Row<Place<'a>>> {
    vec![
        Row::new("id", &[Ow(Own::Id)], |it: &Place<'_>| Some(json!(own_id(it, "accessibility"))))
            .how("sister-how-uuid"),
        Row::new("description", &[Of(Fact::Wheelchair), Of(Fact::Care)], |it: &Place<'_>| text(access(it))),
        Row::new("url", &[Of(Fact::AccessibilitySheet)], |it: &Place<'_>| {
            text(it.venue().conditions.accessibility_sheet.as_ref().map(ToString::to_string))
        }),
    ]
}

/// For whom the building and its people are ready, in words.
fn access(place: &Place<'_>) -> Option<String> {
    let conditions = &place.venue().conditions;
    let wheelchair = conditions.wheelchair.map(|answer| match answer {
        Answer::Yes => "On peut entrer en fauteuil roulant.",
        Answer::No => "On ne peut pas entrer en fauteuil roulant.",
    });
    let care = joined(yes(&conditions.care).map(|care| named(care, Care::label)), ", ");
    let care = care.map(|care| format!("Prise en charge spécifique : {care}."));
    joined(wheelchair.map(str::to_owned).into_iter().chain(care), " ")
}
