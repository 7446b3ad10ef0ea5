//! What is wrong with a territory's facts, in sentences, and what a draft still lacks.

use std::collections::BTreeSet;
use std::fmt;

use super::Territory;
use crate::venue::change::holds;
use crate::venue::vocabulary::vocabulary;
use crate::venue::{Answer, FactGroup, Point, Position, Precision, Provenance, Venue, address::Address};

vocabulary! {
    /// What a draft lacks to be of use to a visitor.
    Lack {
        Address = "adresse" "Adresse",
        Number = "numero" "Numéro dans la rue",
        Position = "position" "Position sur la carte",
        Phone = "telephone" "Téléphone",
        Hours = "horaires" "Horaires",
        Services = "services" "Services",
        DatedSource = "source-datee" "Source datée",
    }
}

/// What is not known of a venue and would be needed to publish it, in the order of [`Lack::ALL`].
pub fn drafts_lack(venue: &Venue) -> Vec<Lack> {
    let lacks = |lack: &Lack| match lack {
        Lack::Address => venue.address.street.is_none(),
        Lack::Number => venue.address.street.as_ref().is_some_and(|street| !street.contains(numeral)),
        Lack::Position => venue.position.is_none(),
        Lack::Phone => venue.contact.phone.is_none(),
        Lack::Hours => venue.hours.is_none() && venue.services.iter().all(|service| service.hours.is_none()),
        Lack::Services => venue.services_answered(Answer::Yes).is_empty(),
        Lack::DatedSource => sources(venue).all(|said| said.date.is_none()),
    };
    Lack::ALL.iter().copied().filter(lacks).collect()
}

fn numeral(c: char) -> bool {
    c.is_ascii_digit()
}

fn sources(venue: &Venue) -> impl Iterator<Item = &Provenance> {
    let services = venue.services.iter().map(|service| &service.said);
    venue.said.values().chain(services).chain(venue.labels.iter().map(|held| &held.said))
}

/// Why a position cannot be a building's: it is the centre of a commune, where files put what they could not place.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub commune: String,
    pub distance_m: f64,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { commune, distance_m } = self;
        write!(
            f,
            "{distance_m:.0} m from the point that stands for the whole of {commune}: no building is there"
        )
    }
}

/// How near the centre of a commune no position is taken for a building's.
const CENTRE_M: f64 = 200.0;

impl Territory {
    /// Whether a position that claims to be a building's lies within 200 m of a commune's centre.
    pub fn refuses(&self, position: &Position) -> Option<Refusal> {
        if position.precision != Precision::Building {
            return None;
        }
        self.communes().iter().find_map(|commune| {
            let distance_m = commune.centre?.distance_m(position.point);
            (distance_m <= CENTRE_M).then(|| Refusal { commune: commune.name.clone(), distance_m })
        })
    }

    /// What is wrong with the territory's own files, one sentence each; drafts that lack something are no findings.
    pub fn findings(&self) -> Vec<String> {
        let mut findings = self.ground_findings();
        findings.extend(self.findings_of(self.venues()));
        findings
    }

    /// What is wrong with venues on this ground, one sentence each.
    pub fn findings_of(&self, venues: &[Venue]) -> Vec<String> {
        let mut findings = Vec::new();
        let (mut ids, mut slugs) = (BTreeSet::new(), BTreeSet::new());
        for venue in venues {
            let mut say =
                |problem: String| findings.push(format!("{} ({}): {problem}.", venue.name, venue.id));
            if !ids.insert(&venue.id) {
                say("another venue has this identifier".to_owned());
            }
            if !slugs.insert(&venue.slug) {
                say(format!("another venue has the slug {}", venue.slug));
            }
            venue.position.iter().flat_map(|position| self.position_findings(position)).for_each(&mut say);
            self.address_findings(&venue.address).into_iter().for_each(&mut say);
            unsaid(venue)
                .map(|group| format!("nobody is named as source of “{}”", group.label()))
                .for_each(say);
        }
        findings
    }

    fn position_findings(&self, position: &Position) -> Vec<String> {
        let outside = (!self.contains(position.point))
            .then(|| format!("{} is outside the territory", at(position.point)));
        let refused = self.refuses(position).map(|refusal| format!("{} is {refusal}", at(position.point)));
        outside.into_iter().chain(refused).collect()
    }

    fn address_findings(&self, address: &Address) -> Vec<String> {
        let commune = address.insee.as_ref().filter(|insee| self.commune(insee).is_none());
        let district = address.district.as_ref().filter(|id| self.district(id).is_none());
        let commune = commune.map(|insee| format!("{insee} is not a commune of the territory"));
        let district = district.map(|id| format!("“{id}” is not a district of the territory"));
        commune.into_iter().chain(district).collect()
    }

    /// Streets elsewhere than their file says, and zones off the ground: what a swapped coordinate or a wrong file
    /// of outlines looks like.
    fn ground_findings(&self) -> Vec<String> {
        let streets = self.streets.iter().filter_map(|street| {
            let (said, found) = (street.district.as_ref()?, self.district_at(street.point));
            let found = found.map_or("no district", |zone| zone.name.as_str());
            let here = at(street.point);
            (found != said).then(|| format!("{}: {here} lies in {found}, the file says {said}.", street.name))
        });
        let lost = self.layers().iter().flat_map(|layer| {
            let off = layer.zones.iter().filter(|zone| !self.contains(zone.label()));
            off.map(|zone| format!("Zone {}:{}: its middle lies outside the territory.", layer.id, zone.id))
        });
        streets.chain(lost).collect()
    }
}

fn at(point: Point) -> String {
    format!("{}, {}", point.lat(), point.lon())
}

/// Groups that hold facts and name no source.
fn unsaid(venue: &Venue) -> impl Iterator<Item = FactGroup> {
    let groups = FactGroup::ALL.iter().copied();
    groups.filter(|group| holds(venue, *group) && venue.provenance(*group).is_none())
}
