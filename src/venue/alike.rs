//! Venues that may be the same place told twice: by name, street, distance, telephone.

use std::collections::{BTreeSet, HashMap};

use super::name::fold;
use super::{Point, Venue};
use crate::venue::vocabulary::vocabulary;

vocabulary! {
    /// Why two venues may be one.
    Reason {
        Name = "nom" "Presque le même nom",
        Street = "rue" "La même rue",
        Near = "distance" "Tout près",
        Phone = "telephone" "Le même téléphone",
        Pivot = "siret" "Le même SIRET ou RNA",
    }
}

/// How much two venues resemble one another.
#[derive(Clone, Debug, PartialEq)]
pub struct Likeness {
    /// From 0 to 1.
    pub score: f64,
    pub reasons: Vec<Reason>,
}

/// A venue that may be the one asked about.
#[derive(Clone, Debug)]
pub struct Alike<'a> {
    pub venue: &'a Venue,
    pub likeness: Likeness,
}

/// Two names that share this much are told as a reason.
const SAME_NAME: f64 = 0.75;
const SAME_STREET: f64 = 0.85;
/// As far as two entrances of one building, or a marker put by hand, in metres.
const NEAR_M: f64 = 150.0;
/// From here on it is worth a look: almost the same name, or the same door and a name that resembles.
const WORTH_A_LOOK: f64 = 0.55;

/// Those of `among` that may be `venue` under another identifier, the most alike first.
pub fn alike<'a>(venue: &Venue, among: impl Iterator<Item = &'a Venue>) -> Vec<Alike<'a>> {
    let mut found: Vec<Alike<'a>> = among
        .filter(|other| other.id != venue.id)
        .map(|other| Alike { venue: other, likeness: likeness(venue, other) })
        .filter(|alike| alike.likeness.score >= WORTH_A_LOOK)
        .collect();
    found.sort_by(|one, other| other.likeness.score.total_cmp(&one.likeness.score));
    found
}

/// Two venues that may be one.
#[derive(Clone, Debug)]
pub struct Pair<'a> {
    pub one: &'a Venue,
    pub other: &'a Venue,
    pub likeness: Likeness,
}

/// A word of a name that more venues have tells nothing of any of them: “centre”, “social”.
const COMMON: usize = 40;

/// Every two of `venues` that may be one, the most alike first. Only those that share a word of their names, a street,
/// a number or an identifier are compared, so that thousands of venues are not compared with all others.
pub fn pairs<'a>(venues: &[&'a Venue]) -> Vec<Pair<'a>> {
    let mut sharing: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, venue) in venues.iter().enumerate() {
        for mark in marks(venue) {
            sharing.entry(mark).or_default().push(at);
        }
    }
    let couples = sharing.values().filter(|sharers| sharers.len() <= COMMON).flat_map(|sharers| {
        sharers
            .iter()
            .enumerate()
            .flat_map(|(at, one)| sharers[at + 1..].iter().map(move |other| (*one, *other)))
    });
    let couples: BTreeSet<(usize, usize)> = couples.collect();
    let mut found: Vec<Pair<'a>> = couples
        .into_iter()
        .map(|(one, other)| (venues[one], venues[other]))
        .map(|(one, other)| Pair { one, other, likeness: likeness(one, other) })
        .filter(|pair| pair.likeness.score >= WORTH_A_LOOK)
        .collect();
    found.sort_by(|one, other| other.likeness.score.total_cmp(&one.likeness.score));
    found
}

/// Venues by what they have in common with one that may be the same, so that a file of thousands of lines is not
/// compared with thousands of venues each.
pub struct Index<'a> {
    venues: Vec<&'a Venue>,
    sharing: HashMap<String, Vec<usize>>,
}

impl<'a> Index<'a> {
    pub fn new(venues: impl Iterator<Item = &'a Venue>) -> Self {
        let venues: Vec<&Venue> = venues.collect();
        let mut sharing: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, venue) in venues.iter().enumerate() {
            for mark in marks(venue) {
                sharing.entry(mark).or_default().push(at);
            }
        }
        sharing.retain(|_, sharers| sharers.len() <= COMMON);
        Self { venues, sharing }
    }

    /// What [`alike`] finds among these venues.
    pub fn alike(&self, venue: &Venue) -> Vec<Alike<'a>> {
        let marks = marks(venue);
        let at: BTreeSet<usize> =
            marks.iter().filter_map(|mark| self.sharing.get(mark)).flatten().copied().collect();
        alike(venue, at.into_iter().filter_map(|at| self.venues.get(at).copied()))
    }
}

/// What two venues that are one have in common, some of it at least.
fn marks(venue: &Venue) -> BTreeSet<String> {
    let names = std::iter::once(&venue.name).chain(&venue.aliases).map(|name| bare(name));
    let words: Vec<String> = names
        .flat_map(|name| name.split(' ').filter(|word| word.len() > 2).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let street = venue.address.street.as_ref().map(|street| format!("rue {}", bare(street)));
    let phone = venue.contact.phone.as_ref().map(ToString::to_string);
    let pivot = venue.pivot.as_ref().map(ToString::to_string);
    words.into_iter().chain(street).chain(phone).chain(pivot).collect()
}

/// The same whichever is asked about the other.
pub fn likeness(one: &Venue, other: &Venue) -> Likeness {
    let weighed = [
        (Reason::Name, SAME_NAME, 0.6, names(one, other)),
        (Reason::Street, SAME_STREET, 0.25, streets(one, other)),
        (Reason::Near, 0.5, 0.15, nearness(one, other)),
        (Reason::Phone, 1.0, 0.3, same(one.contact.phone.as_ref(), other.contact.phone.as_ref())),
        (Reason::Pivot, 1.0, 0.3, same(one.pivot.as_ref(), other.pivot.as_ref())),
    ];
    let score: f64 = weighed.iter().map(|(_, _, weight, value)| weight * value).sum();
    let reasons = weighed.iter().filter(|(_, least, _, value)| value >= least).map(|(reason, ..)| *reason);
    Likeness { score: score.min(1.0), reasons: reasons.collect() }
}

/// The closest pair of their names.
fn names(one: &Venue, other: &Venue) -> f64 {
    let of = |venue: &Venue| -> Vec<String> {
        std::iter::once(&venue.name).chain(&venue.aliases).map(|name| bare(name)).collect()
    };
    let (ours, theirs) = (of(one), of(other));
    let pairs = ours.iter().flat_map(|ours| theirs.iter().map(move |theirs| (ours, theirs)));
    pairs.map(|(ours, theirs)| spelled_alike(ours, theirs)).fold(0.0, f64::max)
}

fn streets(one: &Venue, other: &Venue) -> f64 {
    match (&one.address.street, &other.address.street) {
        (Some(one), Some(other)) => {
            let shared = spelled_alike(&bare(one), &bare(other));
            if shared >= SAME_STREET { shared } else { 0.0 }
        }
        _ => 0.0,
    }
}

/// 1 at the same point, 0 from [`NEAR_M`] on.
fn nearness(one: &Venue, other: &Venue) -> f64 {
    let point = |venue: &Venue| -> Option<Point> { Some(venue.position?.point) };
    match (point(one), point(other)) {
        (Some(one), Some(other)) => {
            (1.0 - one.distance_m(other).min(other.distance_m(one)) / NEAR_M).max(0.0)
        }
        _ => 0.0,
    }
}

fn same<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> f64 {
    if one.is_some() && one == other { 1.0 } else { 0.0 }
}

/// Words without accents, case or signs, in alphabetical order: “Centre social Écho” is “Écho, centre social”.
fn bare(text: &str) -> String {
    let folded = fold(text);
    let mut words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// The share of letter pairs two texts have in common.
fn spelled_alike(one: &str, other: &str) -> f64 {
    if one == other { 1.0 } else { strsim::sorensen_dice(one, other).min(strsim::sorensen_dice(other, one)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::territory::Territory;

    fn venue(name: &str, street: &str) -> Venue {
        let slug = crate::venue::Slug::of(name).unwrap();
        serde_json::from_value(serde_json::json!({
            "id": format!("essai-{slug}"), "slug": slug, "name": name, "status": "publie",
            "address": { "commune": "Roubaix", "street": street },
        }))
        .unwrap()
    }

    #[test]
    fn the_same_place_told_twice_is_found_with_the_reasons() {
        let known = venue("Centre social E.C.H.O.", "11 rue de la Gare");
        let others = [known.clone(), venue("Médiathèque La Grand-Plage", "2 rue Pierre-Motte")];
        let told = venue("Écho, centre social", "11, Rue de la gare");
        let found = alike(&told, others.iter());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].venue.id, known.id);
        assert!(found[0].likeness.reasons.contains(&Reason::Street), "{:?}", found[0].likeness);
    }

    #[test]
    fn two_doors_of_one_street_are_two_places() {
        let others = [venue("Boulangerie Petit", "11 rue de la Gare")];
        assert!(alike(&venue("CCAS", "11 rue de la Gare"), others.iter()).is_empty());
    }

    #[test]
    fn the_venues_of_a_town_are_no_duplicates_of_one_another() {
        let territory = Territory::roubaix().unwrap();
        let venues = territory.venues();
        let pairs: usize = venues.iter().map(|venue| alike(venue, venues.iter()).len()).sum();
        assert!(pairs <= venues.len() / 4, "{pairs} of {}", venues.len());
    }

    #[test]
    fn pairs_are_those_that_alike_finds_each_once() {
        let venues = Territory::roubaix().unwrap().venues().to_vec();
        let all: Vec<&Venue> = venues.iter().collect();
        let named = |one: &Venue, other: &Venue| {
            let mut ids = [one.id.to_string(), other.id.to_string()];
            ids.sort();
            ids
        };
        let found: Vec<_> = pairs(&all).iter().map(|pair| named(pair.one, pair.other)).collect();
        let each: BTreeSet<_> = all
            .iter()
            .flat_map(|one| alike(one, venues.iter()).into_iter().map(|other| named(one, other.venue)))
            .collect();
        assert_eq!(found.len(), each.len());
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), each);
    }

    proptest! {
        #[test]
        fn likeness_goes_both_ways_and_a_venue_is_like_itself(one in 0..35_usize, other in 0..35_usize) {
            let territory = Territory::roubaix().unwrap();
            let venues = territory.venues();
            let (one, other) = (&venues[one % venues.len()], &venues[other % venues.len()]);
            prop_assert_eq!(likeness(one, other), likeness(other, one));
            prop_assert!(likeness(one, one).score >= WORTH_A_LOOK);
        }

        #[test]
        fn spelling_goes_both_ways(one in "\\PC{0,20}", other in "\\PC{0,20}") {
            let (one, other) = (bare(&one), bare(&other));
            prop_assert!((spelled_alike(&one, &other) - spelled_alike(&other, &one)).abs() < f64::EPSILON);
        }
    }
}
