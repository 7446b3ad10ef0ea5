//! What a list of venues shows, wherever it stands: cards, the choices made and to be made, the sentence that counts,
//! the sections by how sure we are. Used by the list, the map, districts and the home page.

pub mod aim;
pub mod along;
pub mod card;
pub mod change;
pub mod choices;
pub mod distance;
pub mod feature;
pub mod found;
pub mod map_config;
pub mod pictogram;
pub mod qr;
pub mod said;
pub mod sections;
pub mod slip_map;
pub mod small_map;
pub mod value;
pub mod week;
pub mod words;

use chrono::{DateTime, Utc};

pub use card::Card;
pub use choices::Choices;
pub use found::AskFound;
pub use sections::{Pager, Section};

use crate::sums;
use crate::venue::catalogue::Catalogue;
use crate::venue::filter::{Ask, Filter};
use crate::web::{Counted, Cx, Error, Result, urls};

/// Where a list stands: its links lead there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    List,
    Map,
}

impl Place {
    pub fn url(self, filter: &Filter) -> String {
        match self {
            Self::List => urls::list(filter),
            Self::Map => urls::map(filter),
        }
    }
}

/// A list of venues, ready to be shown.
pub struct Listing {
    pub place: Place,
    /// What is looked for, in words.
    pub title: String,
    pub choices: Choices,
    pub count: Count,
    pub sections: Vec<Section>,
    /// “14 lieux n’ont pas dit …”, and the address that shows them.
    pub unsaid: Option<(String, String)>,
    pub pager: Pager,
    pub list_url: String,
    pub map_url: String,
    pub total: usize,
    pub changes_at: DateTime<Utc>,
    /// Words nothing answers to, for the coordinator's count.
    pub unmet: Vec<String>,
}

/// The sentence above a list: how many, how sure, in which order.
pub struct Count {
    pub how_many: String,
    pub advice: Option<String>,
    pub order: Option<String>,
}

impl Listing {
    /// Everything `filter` finds, the page it asks for. A page beyond the last is not found.
    pub fn new(cx: &Cx, catalogue: &Catalogue, filter: &Filter, place: Place) -> Result<Self> {
        let selection = catalogue.select(filter, cx.now);
        let changes_at = selection.changes_at;
        let total = selection.sure.len();
        let count = words::count(cx, filter, &selection);
        let unsaid = words::unsaid(cx, filter, &selection).map(|sentence| {
            let wider = Filter { maybe: Ask::Yes, ..filter.clone().first_page() };
            (sentence, cx.url(&place.url(&wider)))
        });
        let mut parts = sections::lay_out(cx, filter, &selection);
        let near;
        if sections::is_empty(&parts) {
            near = sections::nearest(cx, catalogue, filter);
            parts = sections::of_nearest(cx, &near);
        }
        let (sections, pager) = sections::paged(cx, filter, place, parts).ok_or(Error::NotFound)?;
        let bare = filter.clone().first_page();
        Ok(Self {
            place,
            title: words::title(cx, filter),
            choices: Choices::new(cx, filter, place),
            count,
            sections,
            unsaid,
            pager,
            list_url: cx.url(&urls::list(&bare)),
            map_url: cx.url(&urls::map(&bare)),
            total,
            changes_at,
            unmet: selection.unmet.clone(),
        })
    }

    /// What is counted when this list is given: words nothing answers to, and what was asked.
    pub fn counted(&self, filter: &Filter) -> Vec<Counted> {
        let unmet = self.unmet.iter().cloned().map(Counted::Unmet);
        unmet.chain(sums::of_filter(filter, self.total).into_iter().map(Counted::Sum)).collect()
    }

    pub fn is_map(&self) -> bool {
        self.place == Place::Map
    }
}
