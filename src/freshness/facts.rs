//! What is known of a venue, group by group, in words; and what is not.

use chrono::NaiveDate;

use crate::listing::change::{self, Line};
use crate::listing::said::sentence;
use crate::listing::value;
use crate::venue::change::{Fact, Field, groups_holding_facts};
use crate::venue::freshness::Missing;
use crate::venue::{FactGroup, Venue};
use crate::web::Cx;

/// A group of facts that are confirmed together.
pub(super) struct Group {
    pub word: &'static str,
    pub name: String,
    /// Who said so, and how long ago.
    pub said: String,
    /// Each fact, by its name.
    pub facts: Vec<(String, Vec<Line>)>,
}

/// Every group that holds facts; weeks are those after `today`.
pub(super) fn groups(cx: &Cx, venue: &Venue, today: NaiveDate) -> Vec<Group> {
    groups_holding_facts(venue).into_iter().map(|group| in_words(cx, venue, group, today)).collect()
}

fn in_words(cx: &Cx, venue: &Venue, group: FactGroup, today: NaiveDate) -> Group {
    // That it is on the site is seen.
    let fields = Field::all().filter(|field| field.group() == group && *field != Field::Fact(Fact::Status));
    let facts = fields
        .map(|field| (change::name(cx.lang, field), value::plainly(cx, field, venue, today).lines))
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    let own = venue.provenance(group);
    let of_services = || venue.services.first().filter(|_| group == FactGroup::Offers).map(|one| &one.said);
    Group {
        word: group.word(),
        name: cx.t(&format!("group-{group}")).into_owned(),
        said: own.or_else(of_services).map(|said| sentence(cx, said, today)).unwrap_or_default(),
        facts,
    }
}

/// Something to fill in: its words, and the part of the form that asks it.
pub(super) struct Gap {
    pub words: String,
    pub part: &'static str,
}

pub(super) fn gaps(cx: &Cx, venue: &Venue) -> Vec<Gap> {
    let gap = |missing: Missing| Gap {
        words: cx.t(&format!("fresh-missing-{missing}")).into_owned(),
        part: part(missing),
    };
    venue.missing().into_iter().map(gap).collect()
}

/// The page of the form where it is written.
const fn part(missing: Missing) -> &'static str {
    match missing {
        Missing::Address => "adresse",
        Missing::Phone | Missing::Online => "contact",
        Missing::Hours => "horaires",
        Missing::Offers => "services",
        Missing::Costs | Missing::Languages => "accueil",
    }
}
