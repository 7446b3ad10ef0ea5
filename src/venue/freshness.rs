//! How old what we know of a venue is, and what we do not know yet.

use chrono::{Months, NaiveDate};

use super::change::holds;
use super::vocabulary::vocabulary;
use super::{Confirmer, FactGroup, Provenance, Venue};

vocabulary! {
    /// What residents ask first and a venue has not told, in the order a structure thinks.
    Missing {
        Address = "adresse" "La rue et le numéro",
        Phone = "telephone" "Le téléphone",
        Online = "en-ligne" "Un courriel ou un site",
        Hours = "horaires" "Les horaires",
        Offers = "offres" "Ce que l'on peut y faire",
        Costs = "prix" "Le prix",
        Languages = "langues" "Les langues parlées",
    }
}

impl Missing {
    fn is_missing(self, venue: &Venue) -> bool {
        match self {
            Self::Address => venue.address.street.is_none(),
            Self::Phone => !holds(venue, FactGroup::Phone),
            Self::Online => !holds(venue, FactGroup::Online),
            Self::Hours => venue.hours.is_none(),
            Self::Offers => !holds(venue, FactGroup::Offers),
            Self::Costs => {
                venue.conditions.costs.is_empty()
                    && venue.services.iter().all(|service| service.cost.is_none())
            }
            Self::Languages => venue.conditions.languages.is_empty(),
        }
    }
}

/// How fresh the newest confirmation of a venue is. Fresher sorts first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Within three months.
    Fresh,
    /// Within twelve months.
    Ageing,
    /// Longer ago, or never.
    Old,
}

impl Venue {
    /// What is not known yet.
    pub fn missing(&self) -> Vec<Missing> {
        Missing::ALL.iter().copied().filter(|fact| fact.is_missing(self)).collect()
    }

    /// The last day the venue or the city stood behind any of its facts.
    pub fn last_confirmed(&self) -> Option<NaiveDate> {
        let groups = self.said.values();
        let services = self.services.iter().map(|service| &service.said);
        groups.chain(services).filter_map(Provenance::confirmed_on).max()
    }

    pub fn freshness(&self, today: NaiveDate) -> Freshness {
        let Some(last) = self.last_confirmed() else { return Freshness::Old };
        let within = |months| last.checked_add_months(Months::new(months)).is_some_and(|end| today <= end);
        match (within(3), within(12)) {
            (true, _) => Freshness::Fresh,
            (false, true) => Freshness::Ageing,
            (false, false) => Freshness::Old,
        }
    }
}

impl Provenance {
    /// The day somebody who answers for the fact stood behind it.
    pub fn confirmed_on(&self) -> Option<NaiveDate> {
        let stands_behind = matches!(self.by, Confirmer::Venue | Confirmer::City);
        self.date.filter(|_| stands_behind).map(super::FactDate::latest)
    }
}
