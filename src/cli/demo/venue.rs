//! One invented venue. Names say so; numbers come from the ranges kept for fiction, addresses from example.org.

use fastrand::Rng;

use super::cities::CITIES;
use crate::hours::Hours;
use crate::venue::label::Programme;
use crate::venue::{
    Address, Answer, Answers, Audience, Booking, Care, Conditions, Confirmer, Contact, Cost, FactDate,
    FactGroup, HeldLabel, Label, NationalService, Point, Position, Precision, Presentation, Provenance,
    Service, ServiceHours, ServiceKind, Slug, Status, Support, Typology, Venue, Word,
};

const KINDS: [(&str, Typology); 8] = [
    ("Centre social", Typology::Cs),
    ("Médiathèque", Typology::Bib),
    ("Espace numérique", Typology::Epn),
    ("Maison de quartier", Typology::Mq),
    ("Association", Typology::Asso),
    ("France services", Typology::Rfs),
    ("CCAS", Typology::Ccas),
    ("Tiers-lieu", Typology::TiersLieux),
];

const NAMES: [&str; 24] = [
    "des Tilleuls",
    "du Canal",
    "de la Gare",
    "des Quatre-Vents",
    "Marie-Curie",
    "Victor-Hugo",
    "du Parc",
    "des Lilas",
    "de l’Horloge",
    "Simone-Veil",
    "du Moulin",
    "des Arts",
    "de la Fontaine",
    "Jean-Jaurès",
    "du Stade",
    "des Écoles",
    "de la Place",
    "Rosa-Parks",
    "du Pont",
    "des Vignes",
    "de la République",
    "Jules-Verne",
    "du Marché",
    "des Pins",
];

/// First six digits of the ranges kept for audiovisual works (ARCEP, decision 2018-0881, annex).
const FICTION: [&str; 5] = ["019900", "026191", "035301", "046571", "053649"];

/// The venue called `number`. None only if a name could make no slug, which none does.
pub fn invent(number: u32, rng: &mut Rng) -> Option<Venue> {
    let (city, insee, postcode, lat, lon) = city(rng);
    let (kind, typology) = KINDS[rng.usize(..KINDS.len())];
    let name = format!("{kind} {} (lieu inventé n° {number})", NAMES[rng.usize(..NAMES.len())]);
    let said = provenance(rng);
    let services = services(rng, &said);
    Some(Venue {
        id: format!("demo-{number}").parse().ok()?,
        slug: Slug::of(&name)?,
        aliases: vec![],
        status: Status::Published,
        closing: None,
        pivot: Some("00000000000000".to_owned()),
        parent: None,
        typologies: vec![Word::Known(typology)],
        roles: vec![],
        address: Address {
            street: Some(format!("{} rue {}", rng.u16(1..200), NAMES[rng.usize(..NAMES.len())])),
            complement: None,
            postcode: postcode.parse().ok(),
            commune: city.to_owned(),
            insee: insee.parse().ok(),
            district: None,
        },
        position: position(rng, lat, lon),
        contact: contact(rng, number),
        hours: (rng.u8(..10) < 7).then(|| Hours::parse(&hours(rng))),
        exceptions: vec![],
        conditions: conditions(rng),
        labels: labels(rng, &said),
        presentation: Presentation {
            summary: Some("Lieu inventé pour les essais.".to_owned()),
            detail: None,
        },
        said: FactGroup::ALL.iter().map(|group| (*group, said.clone())).collect(),
        doubts: vec![],
        updated: said.date,
        services,
        name,
    })
}

type City = (&'static str, &'static str, &'static str, f64, f64);

/// The larger the city, the more venues.
fn city(rng: &mut Rng) -> City {
    let total: u32 = CITIES.iter().map(|city| city.5).sum();
    let mut at = rng.u32(..total);
    for (name, insee, postcode, lat, lon, size) in CITIES {
        if at < *size {
            return (name, insee, postcode, *lat, *lon);
        }
        at -= size;
    }
    ("Roubaix", "59512", "59100", 50.6915, 3.1741)
}

fn position(rng: &mut Rng, lat: f64, lon: f64) -> Option<Position> {
    let spread = |rng: &mut Rng| (rng.f64() + rng.f64() - 1.0) * 0.04;
    let precision = match rng.u8(..10) {
        0 => return None,
        1..=2 => Precision::Street,
        _ => Precision::Building,
    };
    let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
    let point = Point::new(round(lat + spread(rng)), round(lon + 1.4 * spread(rng))).ok()?;
    Some(Position { point, precision })
}

fn contact(rng: &mut Rng, number: u32) -> Contact {
    let phone = format!("{}{:04}", FICTION[rng.usize(..FICTION.len())], rng.u16(..10_000));
    Contact {
        phone: (rng.u8(..10) < 8).then(|| phone.parse().ok()).flatten(),
        phone_hours: None,
        emails: format!("lieu-{number}@example.org").parse().into_iter().collect(),
        websites: format!("https://www.example.org/lieux/{number}").parse().into_iter().collect(),
        booking: None,
    }
}

/// Like those of a real national file: plain weeks, silent about holidays; one in ten says what happens on them. About
/// 3 000 different ones: a real file of 4 249 places has 2 349.
fn hours(rng: &mut Rng) -> String {
    let days = ["Mo-Fr", "Tu-Fr", "Mo-Sa", "Tu-Sa", "Mo,Tu,Th,Fr", "We-Sa"][rng.usize(..6)];
    let opens = ["08:30", "09:00", "09:30", "10:00"][rng.usize(..4)];
    let noon = ["12:00", "12:15", "12:30"][rng.usize(..3)];
    let after = ["13:30", "14:00"][rng.usize(..2)];
    let closes = ["16:30", "17:00", "17:30", "18:00", "19:00"][rng.usize(..5)];
    let week = format!("{days} {opens}-{noon},{after}-{closes}");
    match rng.u8(..10) {
        0 => format!("{week}; PH off"),
        1 => format!("{week}; We off"),
        2 => format!("{days} {opens}-{noon}"),
        3 => format!("{week} \"sur rendez-vous\""),
        _ => week,
    }
}

fn provenance(rng: &mut Rng) -> Provenance {
    let by =
        [Confirmer::Venue, Confirmer::City, Confirmer::PublicSource, Confirmer::PublicSource][rng.usize(..4)];
    let date = [
        FactDate::Month(2026, rng.u32(1..=10)),
        FactDate::Month(2025, rng.u32(1..=12)),
        FactDate::Year(rng.i32(2019..=2024)),
    ][rng.usize(..3)];
    Provenance { source: "données inventées".into(), date: Some(date), by }
}

/// How often in a hundred a venue offers a kind, and how often it says that it does not.
const fn chances(kind: ServiceKind) -> (u8, u8) {
    match kind {
        ServiceKind::FreeAccess => (45, 15),
        ServiceKind::PersonalHelp => (55, 5),
        ServiceKind::Procedures => (45, 10),
        ServiceKind::Workshop => (40, 10),
        ServiceKind::Printer | ServiceKind::Wifi => (35, 15),
        ServiceKind::Scanner | ServiceKind::PublicScribe => (15, 15),
        ServiceKind::AdaptedWorkstation
        | ServiceKind::TouchKiosk
        | ServiceKind::Employment
        | ServiceKind::Loan
        | ServiceKind::SocialPriceDevice
        | ServiceKind::SocialPriceConnection
        | ServiceKind::Refurbishing
        | ServiceKind::Donation
        | ServiceKind::Repair => (6, 20),
    }
}

fn services(rng: &mut Rng, said: &Provenance) -> Vec<Service> {
    let mut services = Vec::new();
    for kind in ServiceKind::ALL {
        let (yes, no) = chances(*kind);
        let roll = rng.u8(..100);
        if roll < yes {
            services.push(service(rng, *kind, Answer::Yes, said));
        } else if roll < yes + no {
            services.push(service(rng, *kind, Answer::No, said));
        }
    }
    services
}

fn service(rng: &mut Rng, kind: ServiceKind, offered: Answer, said: &Provenance) -> Service {
    let yes = offered == Answer::Yes;
    let hours = match rng.u8(..8) {
        0 if yes => Some(ServiceHours::Own(Hours::parse(&hours(rng)))),
        1 if yes => Some(ServiceHours::AsVenue),
        _ => None,
    };
    let cost = match rng.u8(..4) {
        0 | 1 if yes => Some(Cost::Free),
        2 if yes => Some(Cost::Paid),
        _ => None,
    };
    let booking = (yes && rng.u8(..5) == 0).then_some(Booking::Appointment);
    Service {
        kind,
        offered,
        hours,
        cost,
        price: None,
        booking,
        audience: None,
        quantity: None,
        note: None,
        said: said.clone(),
    }
}

fn conditions(rng: &mut Rng) -> Conditions {
    Conditions {
        costs: if rng.bool() { vec![Word::Known(Cost::Free)] } else { vec![] },
        support: vec![Word::Known(Support::ALL[rng.usize(..Support::ALL.len())])],
        national_services: vec![Word::Known(NationalService::ALL[rng.usize(..NationalService::ALL.len())])],
        audiences: answers(rng, Audience::ALL),
        care: answers(rng, Care::ALL),
        languages: ["fr", "ar", "en"][..rng.usize(..=3)]
            .iter()
            .filter_map(|code| Some((code.parse().ok()?, Answer::Yes)))
            .collect(),
        wheelchair: [None, Some(Answer::Yes), Some(Answer::No)][rng.usize(..3)],
        ..Conditions::default()
    }
}

fn answers<T: Copy + Ord>(rng: &mut Rng, all: &[T]) -> Answers<Word<T>> {
    let mut answers = Answers::default();
    for word in all {
        match rng.u8(..5) {
            0 => answers.insert(Word::Known(*word), Answer::Yes),
            1 => answers.insert(Word::Known(*word), Answer::No),
            _ => {}
        }
    }
    answers
}

fn labels(rng: &mut Rng, said: &Provenance) -> Vec<HeldLabel> {
    if rng.u8(..3) > 0 {
        return vec![];
    }
    let programme = Programme::ALL[rng.usize(..Programme::ALL.len())];
    vec![HeldLabel { label: Label::Programme(programme), said: said.clone() }]
}
