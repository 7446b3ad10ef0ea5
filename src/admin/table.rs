//! The venues of the table: which are asked for, and in which order.

use chrono::NaiveDate;

use super::completeness::Gap;
use crate::venue::freshness::Freshness;
use crate::venue::name::fold;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{FactDate, Status, Venue, VenueId};
use crate::web::{Error, Params, Result};

vocabulary! {
    /// The order of the table.
    Order {
        Name = "nom" "Par nom",
        Oldest = "ancien" "La confirmation la plus ancienne d'abord",
    }
}

/// What of all venues the table shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Question {
    pub text: String,
    pub freshness: Option<Freshness>,
    pub gap: Option<Gap>,
    pub status: Option<Status>,
    pub order: Option<Order>,
    /// From 1.
    pub page: usize,
}

/// A value of a vocabulary, an empty or absent one; another is no question.
fn word<T: std::str::FromStr>(params: &Params, name: &str) -> Result<Option<T>> {
    params.get(name).map(|text| text.parse().map_err(|_| Error::BadRequest)).transpose()
}

impl Question {
    pub(super) fn read(params: &Params) -> Result<Self> {
        let page: Option<usize> = word(params, "page")?;
        Ok(Self {
            text: params.get("q").unwrap_or_default().chars().take(200).collect(),
            freshness: word(params, "confirmation")?,
            gap: word(params, "manque")?,
            status: word(params, "statut")?,
            order: word(params, "ordre")?,
            page: page.unwrap_or(1),
        })
    }

    /// The address of the table that answers it.
    pub(super) fn path(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let mut add = |name, value: Option<&str>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                query.append_pair(name, value);
            }
        };
        add("q", Some(&self.text));
        add("confirmation", self.freshness.map(Freshness::word));
        add("manque", self.gap.map(Gap::word));
        add("statut", self.status.map(Status::word));
        add("ordre", self.order.map(Order::word));
        add("page", (self.page > 1).then(|| self.page.to_string()).as_deref());
        let query = query.finish();
        if query.is_empty() { "/admin/lieux".to_owned() } else { format!("/admin/lieux?{query}") }
    }

    fn asks_for(&self, line: &Known, words: &[String]) -> bool {
        let Known { venue, freshness, .. } = line;
        let address = &venue.address;
        let text = [Some(&venue.name), address.street.as_ref(), address.district.as_ref()];
        let text = fold(&text.into_iter().flatten().cloned().collect::<Vec<_>>().join(" "));
        words.iter().all(|word| text.contains(word))
            && self.freshness.is_none_or(|asked| asked == *freshness)
            && self.gap.is_none_or(|gap| gap.is_in(venue, !line.structures.is_empty()))
            && self.status.is_none_or(|status| status == venue.status)
    }
}

/// A venue with what the city knows about it.
pub(super) struct Known {
    pub venue: Venue,
    pub confirmed: Option<FactDate>,
    pub freshness: Freshness,
    /// Its structures: number and name.
    pub structures: Vec<(i64, String)>,
}

/// Every tie of a venue to a structure.
pub(super) type Ties = [(VenueId, crate::account::StructureId, String)];

impl Known {
    pub(super) fn new(venue: Venue, ties: &Ties, today: NaiveDate) -> Self {
        let confirmed = venue.last_confirmation();
        let structures = ties.iter().filter(|(id, ..)| *id == venue.id);
        Self {
            freshness: venue.freshness(today),
            structures: structures.map(|(_, id, name)| (id.0, name.clone())).collect(),
            confirmed,
            venue,
        }
    }
}

/// The venues a question asks for, in its order.
pub(super) fn answer(question: &Question, venues: Vec<Known>) -> Vec<Known> {
    let words: Vec<String> = fold(&question.text).split_whitespace().map(str::to_owned).collect();
    let mut found: Vec<Known> = venues.into_iter().filter(|line| question.asks_for(line, &words)).collect();
    found.sort_by_cached_key(|line| {
        let age = (question.order == Some(Order::Oldest)).then(|| line.confirmed.map(FactDate::latest));
        (age, fold(&line.venue.name))
    });
    found
}
