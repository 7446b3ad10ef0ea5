//! How old what we know of a venue is, and what we do not know yet.

use chrono::NaiveDate;

use super::change::holds;
use super::vocabulary::vocabulary;
use super::{Confirmer, FactDate, FactGroup, Provenance, Venue};

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

vocabulary! {
    /// How long ago the venue or the city last stood behind any fact of a venue. Fresher sorts first.
    Freshness {
        Fresh = "recent" "Moins de 3 mois",
        Ageing = "vieillit" "De 3 à 12 mois",
        Old = "ancien" "Plus de 12 mois",
        Never = "jamais" "Jamais",
    }
}

impl Freshness {
    pub fn of(confirmed: Option<FactDate>, today: NaiveDate) -> Self {
        match confirmed {
            None => Self::Never,
            Some(date) if date.older_than(12, today) => Self::Old,
            Some(date) if date.older_than(3, today) => Self::Ageing,
            Some(_) => Self::Fresh,
        }
    }
}

impl Venue {
    /// What is not known yet.
    pub fn missing(&self) -> Vec<Missing> {
        Missing::ALL.iter().copied().filter(|fact| fact.is_missing(self)).collect()
    }

    /// When the venue or the city last stood behind any of its facts, as it was written: undated words count as never.
    pub fn last_confirmation(&self) -> Option<FactDate> {
        let groups = self.said.values();
        let services = self.services.iter().map(|service| &service.said);
        groups.chain(services).filter_map(Provenance::confirmation).max_by_key(|date| date.latest())
    }

    /// The last day that may be.
    pub fn last_confirmed(&self) -> Option<NaiveDate> {
        self.last_confirmation().map(FactDate::latest)
    }

    pub fn freshness(&self, today: NaiveDate) -> Freshness {
        Freshness::of(self.last_confirmation(), today)
    }
}

impl Provenance {
    /// When somebody who answers for the fact stood behind it.
    fn confirmation(&self) -> Option<FactDate> {
        self.date.filter(|_| matches!(self.by, Confirmer::Venue | Confirmer::City))
    }

    /// The last day that may be.
    pub fn confirmed_on(&self) -> Option<NaiveDate> {
        self.confirmation().map(FactDate::latest)
    }
}
