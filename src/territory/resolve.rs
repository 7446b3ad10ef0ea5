//! From typed words to a district or a street, without asking anybody.

use super::Territory;
use super::layer::Zone;
use super::spelling::{DISTRICT_PART, LETTER, STREET_PART, Spelling, Typed, Wanted, words};
use crate::venue::Point;

/// A place that may be the one meant.
#[derive(Clone, Debug)]
pub enum Found<'a> {
    District(&'a Zone),
    /// `point` is the street's reference point, not a building.
    Street {
        name: &'a str,
        point: Point,
        district: Option<&'a Zone>,
    },
}

impl Found<'_> {
    pub fn name(&self) -> &str {
        match self {
            Self::District(zone) => &zone.name,
            Self::Street { name, .. } => name,
        }
    }

    /// Where to look around.
    pub fn point(&self) -> Point {
        match self {
            Self::District(zone) => zone.label(),
            Self::Street { point, .. } => *point,
        }
    }
}

/// Every name that can be found, spelt once.
#[derive(Debug, Default)]
pub(super) struct Gazetteer {
    names: Vec<(Spelling, Target)>,
    communes: Vec<Spelling>,
    /// Postcodes of the territory, when every commune's is known.
    postcodes: Option<Vec<String>>,
}

/// Rank among the districts or the streets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    District(usize),
    Street(usize),
}

/// More choices than that help nobody.
const MOST_FOUND: usize = 8;

/// How much worse than the best a place may be and still be offered: less than one wrong letter.
const SLACK: u32 = LETTER - 1;

/// Longer texts are no names of streets.
const MOST_TYPED: usize = 200;

impl Gazetteer {
    pub(super) fn of(territory: &Territory) -> Self {
        let districts = territory.districts().iter().enumerate();
        let streets = territory.streets.iter().enumerate();
        let districts = districts.map(|(rank, zone)| (Spelling::of(&zone.name), Target::District(rank)));
        let streets = streets.map(|(rank, street)| (Spelling::of(&street.name), Target::Street(rank)));
        let postcode = |commune: &super::Commune| commune.postcode.as_ref().map(ToString::to_string);
        Self {
            names: districts.chain(streets).collect(),
            communes: territory.communes().iter().map(|commune| Spelling::of(&commune.name)).collect(),
            postcodes: territory.communes().iter().map(postcode).collect(),
        }
    }

    /// The targets meant, best first.
    fn find(&self, typed: &str) -> Vec<Target> {
        let typed: String = typed.chars().take(MOST_TYPED).collect();
        let Some(typed) = self.within_territory(words(&typed)) else { return Vec::new() };
        let typed = Typed::read(&typed, &self.communes);
        let mut ranked = self.ranked(&typed, typed.wanted);
        if ranked.is_empty() {
            ranked = self.ranked(&typed, Wanted::Either);
        }
        // the whole town is meant, not a street that has its name in its own
        let town = typed.readings.iter().any(|reading| self.communes.contains(reading));
        let best = ranked.first().map_or(0, |(distance, _)| *distance);
        let worst = if town { 0 } else { best + SLACK };
        ranked.into_iter().take_while(|(distance, _)| *distance <= worst).map(|(_, target)| target).collect()
    }

    /// The words less a postcode of the territory; none when the postcode is of elsewhere.
    fn within_territory(&self, words: Vec<String>) -> Option<Vec<String>> {
        let is_postcode = |word: &String| word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit());
        let (postcodes, words): (Vec<String>, Vec<String>) = words.into_iter().partition(is_postcode);
        let ours = |code: &String| self.postcodes.as_ref().is_none_or(|known| known.contains(code));
        postcodes.iter().all(ours).then_some(words)
    }

    fn ranked(&self, typed: &Typed, wanted: Wanted) -> Vec<(u32, Target)> {
        let admitted = |target: Target| match wanted {
            Wanted::Either => true,
            Wanted::Street => matches!(target, Target::Street(_)),
            Wanted::District => matches!(target, Target::District(_)),
        };
        let distance = |known: &Spelling, target: Target| {
            let part = if matches!(target, Target::District(_)) { DISTRICT_PART } else { STREET_PART };
            typed.readings.iter().filter_map(|reading| known.distance(reading, part)).min()
        };
        let names = self.names.iter().filter(|(_, target)| admitted(*target));
        let mut ranked: Vec<_> =
            names.filter_map(|(known, target)| Some((distance(known, *target)?, *target))).collect();
        ranked.sort_unstable();
        ranked
    }
}

impl Territory {
    /// A typed street or district, best first, at most eight. Accents, case, abbreviations (`bd`, `av.`), a house
    /// number, the postcode and the commune, and one or two wrong letters do not matter. Empty when nothing is
    /// near, or when the postcode is of elsewhere.
    pub fn resolve(&self, typed: &str) -> Vec<Found<'_>> {
        let mut found: Vec<Found<'_>> = Vec::new();
        for place in self.gazetteer.find(typed).into_iter().filter_map(|target| self.found(target)) {
            // two spellings of one street share their point
            let known =
                |other: &Found<'_>| matches!(other, Found::Street { .. }) && other.point() == place.point();
            if !found.iter().any(known) && found.len() < MOST_FOUND {
                found.push(place);
            }
        }
        found
    }

    fn found(&self, target: Target) -> Option<Found<'_>> {
        match target {
            Target::District(rank) => self.districts().get(rank).map(Found::District),
            Target::Street(rank) => {
                let street = self.streets.get(rank)?;
                let said = street.district.as_ref();
                let by_name = said.and_then(|name| self.districts().iter().find(|zone| zone.name == *name));
                let district = by_name.or_else(|| self.district_at(street.point));
                Some(Found::Street { name: &street.name, point: street.point, district })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(typed: &str) -> Vec<String> {
        Territory::roubaix().unwrap().resolve(typed).iter().map(|found| found.name().to_owned()).collect()
    }

    #[test]
    fn a_street_is_found_however_it_is_typed() {
        for (typed, street) in [
            ("bd gambeta", "Boulevard Gambetta"),
            ("12 rue de l'epeule", "Rue de l'Épeule"),
            ("Place carnot", "Place Carnot"),
            ("187, rue de l’Épeule 59100 Roubaix", "Rue de l'Épeule"),
            ("av jean batiste lebas", "Avenue Jean-Baptiste Lebas"),
            ("grand place", "Grand'Place"),
            ("rue pierre motte", "Rue Pierre Motte"),
            ("pl de la fosse aux chenes", "Place de la Fosse aux Chênes"),
        ] {
            assert_eq!(names(typed), [street], "{typed}");
        }
    }

    #[test]
    fn a_district_comes_before_the_street_of_its_name() {
        assert_eq!(names("epeule"), ["Épeule", "Rue de l'Épeule"]);
        assert_eq!(names("quartier de l'Epeule"), ["Épeule"]);
        assert_eq!(names("cul de four"), ["Cul-de-Four"]);
        assert_eq!(names("les 3 ponts"), ["Trois-Ponts"]);
    }

    #[test]
    fn a_part_of_a_district_s_name_is_offered_too() {
        assert_eq!(names("hutin"), ["Rue du Hutin", "Hutin-Oran-Cartigny"]);
        assert_eq!(names("gare"), ["Place de la Gare", "Alma-Gare"]);
    }

    #[test]
    fn the_street_says_its_district() {
        let territory = Territory::roubaix().unwrap();
        let found = territory.resolve("60 rue d'oran");
        let [Found::Street { district: Some(district), .. }] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(district.id.as_str(), "hutin-oran-cartigny");
    }

    #[test]
    fn nothing_is_found_for_nothing_nor_for_another_town() {
        for typed in
            ["", "  ", "12", "rue", "rue de la", "mairie", "Roubaix", "rue de l'Alma 59200 Tourcoing"]
        {
            assert_eq!(names(typed), Vec::<String>::new(), "{typed}");
        }
    }

    #[test]
    fn an_endless_text_is_cut() {
        assert_eq!(names(&"alma ".repeat(100_000)), Vec::<String>::new());
    }
}
