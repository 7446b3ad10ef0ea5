//! Venues with any facts at all, from a seed.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::venue::label::{Programme, Training};
use crate::venue::{
    Access, Audience, Booking, Care, Confirmer, Cost, FactGroup, Mobility, NationalService, Precision,
    ServiceKind, Support, Typology, Venue,
};

pub fn venue(seed: u64) -> Venue {
    let mut rng = Rng::with_seed(seed);
    let rng = &mut rng;
    let mut venue = Map::new();
    venue.insert("id".into(), json!(format!("essai-{seed}")));
    venue.insert("slug".into(), json!(["lieu-des-essais", "autre-slug"][rng.usize(..2)]));
    venue.insert("name".into(), json!(format!("Lieu des « essais » {}", text(rng))));
    venue.insert("status".into(), json!(["publie", "brouillon"][rng.usize(..2)]));
    venue.insert("address".into(), address(rng));
    venue.insert("contact".into(), contact(rng));
    venue.insert("conditions".into(), conditions(rng));
    venue.insert("services".into(), services(rng));
    venue.insert("labels".into(), labels(rng));
    more(rng, &mut venue);
    serde_json::from_value(Value::Object(venue)).unwrap()
}

fn maybe(rng: &mut Rng, object: &mut Map<String, Value>, key: &str, value: Value) {
    if rng.bool() {
        object.insert(key.into(), value);
    }
}

fn text(rng: &mut Rng) -> String {
    const SIGNS: &str = "aé🙂ب\u{fffd}\"'\\,;|{}=<&_/09 \n\r\t\0\u{85}\u{a0}\u{200b}\u{202e}\u{2066}\u{feff}";
    if rng.bool() {
        let signs: Vec<char> = SIGNS.chars().collect();
        return (0..rng.usize(..12)).filter_map(|_| rng.choice(&signs)).collect();
    }
    let texts = [
        "Métro Eurotéléport",
        "un|deux",
        "avec ; et, virgule",
        "=HYPERLINK(\"x\")",
        "ligne 1\nligne 2",
        "ligne 1\r\nligne 2 ",
        "_x000D_ &amp; _x0041_",
        "2024-04-02",
        "01000",
        "« Le \"Complet\" »",
        "Gratuit",
        "Langues étrangères (anglais)",
    ];
    texts[rng.usize(..texts.len())].to_owned()
}

fn date(rng: &mut Rng) -> &'static str {
    ["2026", "2026-10", "2026-10-01", "2025-02-28"][rng.usize(..4)]
}

fn said(rng: &mut Rng) -> Value {
    let mut said = Map::new();
    said.insert("source".into(), json!(["Recensement de la ville", "essai", "un; autre"][rng.usize(..3)]));
    said.insert("by".into(), json!(Confirmer::ALL[rng.usize(..Confirmer::ALL.len())]));
    let date = json!(date(rng));
    maybe(rng, &mut said, "date", date);
    Value::Object(said)
}

fn address(rng: &mut Rng) -> Value {
    let mut address = Map::new();
    address.insert("commune".into(), json!("Roubaix"));
    for (key, value) in
        [("street", "12 rue de l’Épeule"), ("postcode", "59100"), ("insee", "59512"), ("district", "epeule")]
    {
        maybe(rng, &mut address, key, json!(value));
    }
    let complement = text(rng);
    maybe(rng, &mut address, "complement", json!(complement));
    Value::Object(address)
}

fn contact(rng: &mut Rng) -> Value {
    let mut contact = Map::new();
    let phone = ["+33320664500", "3939", "+262262408000"][rng.usize(..3)];
    maybe(rng, &mut contact, "phone", json!(phone));
    let answered = ["Mo-Fr 09:00-12:00", "le matin"][rng.usize(..2)];
    maybe(rng, &mut contact, "phone_hours", json!(answered));
    maybe(rng, &mut contact, "emails", json!(["un@example.org", "deux@example.org"]));
    maybe(rng, &mut contact, "websites", json!(["https://www.example.org/a,b;c", "https://example.org/"]));
    maybe(rng, &mut contact, "booking", json!("https://rdv.example.org/"));
    Value::Object(contact)
}

/// Some words of a vocabulary, in any order, and maybe one from outside.
fn words<T: serde::Serialize + Copy>(rng: &mut Rng, all: &[T]) -> Value {
    let mut words: Vec<Value> =
        rng.choose_multiple(all.iter().copied(), 3).into_iter().map(|word| json!(word)).collect();
    if rng.u8(..4) == 0 {
        words.push(json!("autre:Péniche"));
    }
    json!(words)
}

fn answers<T: serde::Serialize + Copy>(rng: &mut Rng, all: &[T]) -> Value {
    let mut answers = Map::new();
    for word in all {
        let answer = ["oui", "non", ""][rng.usize(..3)];
        if !answer.is_empty() {
            answers.insert(json!(word).as_str().unwrap().to_owned(), json!(answer));
        }
    }
    Value::Object(answers)
}

fn conditions(rng: &mut Rng) -> Value {
    let mut conditions = Map::new();
    let facts = [
        ("costs", words(rng, Cost::ALL)),
        ("access", words(rng, Access::ALL)),
        ("support", words(rng, Support::ALL)),
        ("mobility", words(rng, Mobility::ALL)),
        ("national_services", words(rng, NationalService::ALL)),
        ("audiences", answers(rng, Audience::ALL)),
        ("care", answers(rng, Care::ALL)),
        ("languages", answers(rng, &["ar", "en", "fr", "lsf", "ps"])),
        ("wheelchair", json!(["oui", "non"][rng.usize(..2)])),
        ("accessibility_sheet", json!("https://acceslibre.example.org/1")),
        ("papers", json!([text(rng), "pièce d’identité"])),
        ("transport", json!(text(rng))),
    ];
    for (key, value) in facts {
        maybe(rng, &mut conditions, key, value);
    }
    Value::Object(conditions)
}

fn services(rng: &mut Rng) -> Value {
    let kinds = rng.choose_multiple(ServiceKind::ALL.iter().copied(), 5);
    json!(kinds.into_iter().map(|kind| service(rng, kind)).collect::<Vec<_>>())
}

fn service(rng: &mut Rng, kind: ServiceKind) -> Value {
    let mut service = Map::new();
    service.insert("kind".into(), json!(kind));
    service.insert("said".into(), said(rng));
    let facts = [
        ("offered", json!(["oui", "non"][rng.usize(..2)])),
        ("hours", json!(["lieu", "Tu 09:00-12:00", "le mardi"][rng.usize(..3)])),
        ("cost", json!(Cost::ALL[rng.usize(..Cost::ALL.len())])),
        ("price", json!(text(rng))),
        ("booking", json!(Booking::ALL[rng.usize(..Booking::ALL.len())])),
        ("audience", json!(Audience::ALL[rng.usize(..Audience::ALL.len())])),
        ("quantity", json!(rng.u16(1..30))),
        ("note", json!(text(rng))),
    ];
    for (key, value) in facts {
        maybe(rng, &mut service, key, value);
    }
    Value::Object(service)
}

fn labels(rng: &mut Rng) -> Value {
    let mut labels = Vec::new();
    if rng.bool() {
        labels.push(json!({ "label": text(rng), "said": said(rng) }));
    }
    for programme in rng.choose_multiple(Programme::ALL.iter().copied(), 2) {
        labels.push(json!({ "label": programme, "said": said(rng) }));
    }
    if rng.bool() {
        let training = Training::ALL[rng.usize(..Training::ALL.len())];
        labels.push(json!({ "label": training, "said": said(rng) }));
    }
    json!(labels)
}

fn more(rng: &mut Rng, venue: &mut Map<String, Value>) {
    let said_of = |rng: &mut Rng| {
        let groups = rng.choose_multiple(FactGroup::ALL.iter().copied(), 4);
        let said: Map<String, Value> =
            groups.into_iter().map(|group| (group.to_string(), said(rng))).collect();
        Value::Object(said)
    };
    let closure = json!([
        { "from": "2026-08-03", "to": "2026-08-21", "change": "closed", "message": "Congés | été" },
        { "from": "2026-12-24", "to": "2026-12-24", "change": { "open": "09:00-12:00" } },
    ]);
    let doubt = json!([{ "group": "telephone", "text": "Un autre numéro circule", "said": said(rng) }]);
    let facts = [
        ("aliases", json!([text(rng), "Le Complet"])),
        ("closing", json!({ "since": date(rng), "message": text(rng), "said": said(rng) })),
        ("pivot", json!(["43493312300029", "00000000000000", "W123456789"][rng.usize(..3)])),
        ("parent", json!(text(rng))),
        ("typologies", words(rng, Typology::ALL)),
        ("roles", json!(["point-information"])),
        (
            "position",
            json!({ "lat": 50.691_234, "lon": -3.174_567, "precision": Precision::ALL[rng.usize(..3)] }),
        ),
        ("hours", json!(["Mo-Fr 09:00-12:00,14:00-18:00; PH off", "sur demande"][rng.usize(..2)])),
        ("exceptions", closure),
        (
            "presentation",
            json!({ "summary": text(rng).repeat([1, 50][rng.usize(..2)]), "detail": text(rng) }),
        ),
        ("said", said_of(rng)),
        ("doubts", doubt),
        ("updated", json!(date(rng))),
    ];
    for (key, value) in facts {
        maybe(rng, venue, key, value);
    }
}
