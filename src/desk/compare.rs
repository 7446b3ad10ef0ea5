//! Two or three venues side by side: hours of the week, conditions, distance, languages, telephone.

use super::question::{Question, SIDE_BY_SIDE};
use super::row::called;
use crate::hours::Hours;
use crate::i18n::date::Exactness;
use crate::listing::card::{Badge, Reach, area};
use crate::listing::week::{self, Row as Day};
use crate::listing::{distance, words};
use crate::report::DeskCall;
use crate::venue::catalogue::{Catalogue, Entry};
use crate::venue::filter::When;
use crate::venue::standing::Standing;
use crate::venue::{Answer, Service, ServiceSet, VenueId, VenueNumber};
use crate::web::{Cx, urls};

/// A venue beside others.
pub(super) struct Column {
    pub(super) number: VenueNumber,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) badge: Badge,
    pub(super) place: String,
    pub(super) distance: Option<String>,
    pub(super) reach: Reach,
    /// The week; empty where nothing can be read.
    pub(super) week: Vec<Day>,
    /// What it offers of what was asked, with its conditions.
    pub(super) services: Vec<(String, String)>,
    pub(super) languages: Vec<String>,
    pub(super) wheelchair: &'static str,
    pub(super) call: Option<String>,
}

pub(super) fn columns(
    cx: &Cx,
    catalogue: &Catalogue,
    question: &Question,
    asked: ServiceSet,
    calls: &std::collections::HashMap<VenueId, DeskCall>,
) -> Vec<Column> {
    let entries = question.chosen.iter().filter_map(|number| catalogue.by_number(*number));
    entries.take(SIDE_BY_SIDE).filter_map(|entry| column(cx, question, asked, entry, calls)).collect()
}

fn column(
    cx: &Cx,
    question: &Question,
    asked: ServiceSet,
    entry: &Entry,
    calls: &std::collections::HashMap<VenueId, DeskCall>,
) -> Option<Column> {
    let (venue, now) = (&entry.venue, entry.local(cx.now));
    let has = asked.without(asked.without(entry.offered));
    let standing = Standing::of(entry, has, question.when.unwrap_or(When::Now), now);
    let readable = venue.hours.as_ref().and_then(Hours::readable).is_some();
    let near = question.filter.near.zip(entry.point());
    let exactness = if entry.is_approximate() { Exactness::Approximate } else { Exactness::Building };
    let spoken = venue.conditions.languages.iter().filter(|(_, answer)| **answer == Answer::Yes);
    Some(Column {
        number: entry.number?,
        name: venue.name.clone(),
        url: cx.url(&urls::venue(&venue.slug)),
        badge: Badge::new(cx, entry, &standing),
        place: venue.address.street.clone().unwrap_or_else(|| area(cx, entry)),
        distance: near.map(|(from, to)| distance::told(cx, from.distance_m(to), exactness)),
        reach: Reach::of(cx, entry),
        week: if readable { week::rows(cx, &entry.week(None, now.date()), now.date()) } else { Vec::new() },
        services: offered(cx, entry, has),
        languages: spoken.map(|(language, _)| words::language(cx.lang, language)).collect(),
        wheelchair: match venue.conditions.wheelchair {
            Some(Answer::Yes) => "wheelchair-yes",
            Some(Answer::No) => "wheelchair-no",
            None => "wheelchair-unknown",
        },
        call: calls.get(&venue.id).map(|call| called(cx, *call)),
    })
}

/// The services asked that it has, or all where none was asked, each with its conditions in words.
fn offered(cx: &Cx, entry: &Entry, asked: ServiceSet) -> Vec<(String, String)> {
    let shown = |service: &&Service| {
        service.offered == Answer::Yes && (asked.is_empty() || asked.contains(service.kind))
    };
    let told = |service: &Service| {
        (words::service(cx.lang, service.kind), words::conditions(cx, service).join(" · "))
    };
    entry.venue.services.iter().filter(shown).map(told).collect()
}
