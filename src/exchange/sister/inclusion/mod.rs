//! data·inclusion, version 1.0.10 (September 2026; <https://github.com/gip-inclusion/data-inclusion-schema>): the
//! structures and the services of social inclusion in France, apart, each service pointing at its structure.
//!
//! Two files, each a whole JSON array of the schema's objects: the aggregator takes the files of a producer once a day
//! and has no protocol of its own to ask for them.

mod service;
mod structure;
mod words;

use serde_json::Value;

use super::place::{Place, SOURCE};
use super::table::{Ours, Own, Told, Unsaid, told, write};
use crate::venue::change::Fact;

use Ours::{Fact as Of, Own as Ow};

/// The version of the schema.
pub const VERSION: &str = "1.0.10";

/// `[…]` of `structures.json`.
pub fn structures(places: &[Place<'_>]) -> Value {
    let rows = structure::rows();
    places.iter().filter(|place| fits(place)).map(|place| write(&rows, place)).collect()
}

/// `[…]` of `services.json`.
pub fn services(places: &[Place<'_>]) -> Value {
    let rows = service::rows();
    let mut services = Vec::new();
    for place in places.iter().filter(|place| fits(place)) {
        services.extend(place.offers().iter().map(|offer| write(&rows, offer)));
    }
    Value::Array(services)
}

/// The tables, each under the name of its file.
pub fn tables() -> [(&'static str, Vec<Told>); 2] {
    [("structures", told("", structure::rows()).collect()), ("services", told("", service::rows()).collect())]
}

/// A name has 3 to 150 characters there, and half a name would be another one.
fn fits(place: &Place<'_>) -> bool {
    (3..=150).contains(&place.venue().name.chars().count())
}

/// A text of 5 to 10 000 characters.
fn description(text: Option<String>) -> Option<Value> {
    text.filter(|text| (5..=10_000).contains(&text.chars().count())).map(Value::String)
}

/// `repere--59512-01`: the producer, then our identifier, as the schema asks.
fn id(place: &Place<'_>) -> String {
    format!("{SOURCE}--{}", place.venue().id)
}

/// What cannot be said, and why.
pub const UNSAID: &[Unsaid] = &[
    Unsaid::new(Of(Fact::Aliases), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Status), "sister-why-left-out"),
    Unsaid::new(Of(Fact::Closing), "sister-why-left-out"),
    Unsaid::new(Of(Fact::Parent), "sister-why-network"),
    Unsaid::new(Of(Fact::Typologies), "sister-why-network"),
    Unsaid::new(Of(Fact::Roles), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Labels), "sister-why-network"),
    Unsaid::new(Of(Fact::District), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Position), "sister-why-door"),
    Unsaid::new(Of(Fact::Emails), "sister-why-first"),
    Unsaid::new(Of(Fact::Websites), "sister-why-first"),
    Unsaid::new(Of(Fact::Exceptions), "sister-why-usual-week"),
    Unsaid::new(Of(Fact::Support), "sister-why-whole-venue"),
    Unsaid::new(Of(Fact::Mobility), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Languages), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Wheelchair), "sister-why-wheelchair"),
    Unsaid::new(Of(Fact::PhoneHours), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Transport), "sister-why-no-field"),
    Unsaid::new(Ow(Own::Absent), "sister-why-absent"),
    Unsaid::new(Ow(Own::ServiceHours), "sister-why-help-hours"),
    Unsaid::new(Ow(Own::Sources), "sister-why-no-field"),
    Unsaid::new(Ow(Own::Doubts), "sister-why-no-field"),
];
