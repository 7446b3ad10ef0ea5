//! HSDS, the Human Services Data Specification of Open Referral, version 3.1 (<https://docs.openreferral.org/en/3.1/>;
//! schema `compiled/service_with_definitions.json` of its release 3.1).
//!
//! Who reads HSDS 3 asks an API for it, the three addresses its specification requires: what the API is (`/hsds`), the
//! services page by page (`/hsds/services`), and one of them (`/hsds/services/{id}`). A service always comes whole, with its
//! organization, location and schedules in it (`full`), so that nobody has to ask a second time.
//!
//! The organization is the venue: its number and its words are those of the venue, and what we know of the body behind it
//! is only a name.

mod api;
mod id;
mod location;
mod organization;
mod schedule;
mod service;
mod weekly;

pub use api::{about, one, page};

use super::table::{Ours, Own, Told, Unsaid, told};
use crate::venue::change::Fact;

use Ours::{Fact as Of, Own as Ow};

/// The version of the specification, as its API tells it.
pub const VERSION: &str = "3.1";

/// Tables of the objects, each under its path within a service.
pub fn tables() -> Vec<(&'static str, Vec<Told>)> {
    let here = "service_at_locations.location";
    vec![
        ("service", told("", service::rows()).collect()),
        (
            "attributes",
            told("attributes", service::attribute())
                .chain(told("attributes.taxonomy_term", service::term()))
                .collect(),
        ),
        ("cost_options", told("cost_options", service::free()).collect()),
        ("required_documents", told("required_documents", service::paper()).collect()),
        ("additional_urls", told("additional_urls", service::booking_link()).collect()),
        ("phones", told("phones", location::phone()).collect()),
        ("schedules", told("schedules", schedule::rows()).collect()),
        ("organization", organization::tables()),
        ("service_at_locations", told("service_at_locations", location::at()).collect()),
        ("location", location::tables(here)),
    ]
}

/// What cannot be said, and why.
pub const UNSAID: &[Unsaid] = &[
    Unsaid::new(Of(Fact::Aliases), "sister-why-first"),
    Unsaid::new(Of(Fact::Parent), "sister-why-organization"),
    Unsaid::new(Of(Fact::Roles), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Closing), "sister-why-left-out"),
    Unsaid::new(Of(Fact::Status), "sister-why-left-out"),
    Unsaid::new(Of(Fact::District), "sister-why-no-field"),
    Unsaid::new(Of(Fact::Position), "sister-why-door"),
    Unsaid::new(Of(Fact::Emails), "sister-why-first"),
    Unsaid::new(Of(Fact::Hours), "sister-why-weekly"),
    Unsaid::new(Of(Fact::Exceptions), "sister-why-exceptions"),
    Unsaid::new(Of(Fact::Support), "sister-why-whole-venue"),
    Unsaid::new(Of(Fact::Mobility), "sister-why-no-field"),
    Unsaid::new(Ow(Own::Absent), "sister-why-absent"),
    Unsaid::new(Ow(Own::Quantity), "sister-why-capacity"),
    Unsaid::new(Ow(Own::Sources), "sister-why-metadata"),
    Unsaid::new(Ow(Own::Doubts), "sister-why-no-field"),
];
