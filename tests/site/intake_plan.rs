//! One file with a line of every kind, over a site prepared for it: what the plan says at the terminal and as data, what
//! the site says once it is applied, and who is told to have changed what. All of it is kept in `tests/site/snapshots`: a
//! change there is a change of what people are told. Read it, then keep it with `UPDATE_SNAPSHOTS=1 cargo test --test site
//! intake_plan`.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use chrono::{DateTime, Utc};
use repere::clock::Clock;
use repere::db::Db;
use repere::venue::change::{Field, changes};
use repere::venue::store::{self as venues, Author, Signature, Version};
use repere::venue::{FactGroup, Venue};
use serde_json::Value;

use crate::harness::{said, venue};

const HEAD: &str = "id,nom,adresse,code_postal,code_insee,commune,telephone,horaires,services,modalites_accompagnement,date_maj,mediateurs\n";

const FIRST: [&str; 5] = [
    "a-1,Maison Une,1 rue des Essais,59100,59512,Roubaix,0320000001,Mo-Fr 09:00-12:00,Accès internet et matériel informatique,En autonomie,2026-01-05,3\n",
    "a-2,Atelier Deux,40 avenue du Parc,59100,59512,Roubaix,0320000002,,,,2026-01-05,1\n",
    "a-3,Tour Trois,7 boulevard de Metz,59100,59512,Roubaix,0320000003,,,,2026-01-05,\n",
    "a-4,Foyer Quatre,90 rue de Lannoy,59100,59512,Roubaix,,,,,2026-01-05,\n",
    "a-5,Café Cinq,15 place de la Liberté,59100,59512,Roubaix,,,,,2026-01-05,\n",
];

/// Changed, same, contradicted, said again, new with hours in words, new with cells that cannot be read, alike; then those
/// that are left out.
const SECOND: [&str; 10] = [
    "a-1,Maison Une,1 bis rue des Essais,59100,59512,Roubaix,0320000011,\"Mo-Fr 09:00-12:00,14:00-17:00\",Accès internet et matériel informatique|Aide aux démarches administratives,En autonomie,2026-06-01,4\n",
    FIRST[1],
    "a-3,Tour Trois,7 boulevard de Metz,59100,59512,Roubaix,0320000033,,,,2026-06-01,\n",
    "a-5,Café Cinq,15 place de la Liberté,59100,59512,Roubaix,,,,,2026-06-01,\n",
    "b-1,Maison Six,3 rue du Fort,59100,59512,Roubaix,,\"du lundi au vendredi de 9h à 12h et de 14h à 17h30, fermé le mercredi matin\",,,2026-06-01,\n",
    "b-2,Lieu Sept,8 rue de Bourg,1000,01053,Bourg-en-Bresse,poste 12,demander à l’accueil,,,hier,\n",
    "x-8,Écho centre social,11 rue de la Gare,59100,59512,Roubaix,0320000008,,,,2026-06-01,\n",
    "a-2,Atelier Deux bis,41 avenue du Parc,59100,59512,Roubaix,,,,,2026-06-01,\n",
    "b-9,,9 rue sans Nom,59100,59512,Roubaix,,,,,2026-06-01,\n",
    "b-10,Ligne courte,10 rue Courte\n",
];

fn repere(folder: &Path, args: &[&str], code: i32) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command.current_dir(folder).env("REPERE_NOW", "2026-11-26T15:00").env("REPERE_GEOCODER_URL", "");
    let done = command.args(args).output().unwrap();
    assert_eq!(done.status.code(), Some(code), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn import(folder: &Path, lines: &[&str], more: &[&str], code: i32) -> String {
    std::fs::write(folder.join("liste.csv"), [HEAD, &lines.concat()].concat()).unwrap();
    let args = [&["import", "liste.csv", "--source", "Ville voisine", "--empty"], more].concat();
    repere(folder, &args, code)
}

fn now() -> DateTime<Utc> {
    Clock::parse_moment("2026-11-26T15:00").unwrap()
}

/// A venue of the city's, and a telephone the structure confirmed since.
async fn prepare(folder: &Path) {
    import(folder, &FIRST, &[], 0);
    let db = Db::open(&folder.join("repere.db")).await.unwrap();
    let mut echo = venue("Centre social Écho");
    echo.address.street = Some("11 rue de la Gare".to_owned());
    let mut tour = all(&db).await.into_iter().find(|venue| venue.name == "Tour Trois").unwrap();
    tour.contact.phone = "0320000099".parse().ok();
    tour.said.insert(FactGroup::Phone, said("structure", "2026-09-01"));
    let mut writer = db.writer.acquire().await.unwrap();
    for (venue, author) in [(echo, Author::City), (tour, Author::Structure)] {
        venues::save(&mut writer, &venue, &Signature::of(author), now()).await.unwrap();
    }
    drop(writer);
    db.close().await;
}

async fn all(db: &Db) -> Vec<Venue> {
    venues::all(&db.readers).await.unwrap()
}

/// Every revision of every venue: who made it, from which file, what it changed.
async fn history(folder: &Path) -> String {
    let db = Db::open(&folder.join("repere.db")).await.unwrap();
    let mut told = String::new();
    for venue in all(&db).await {
        writeln!(told, "{} ({})", venue.name, venue.id).unwrap();
        let mut before = None;
        for revision in venues::history(&db.readers, &venue.id).await.unwrap().into_iter().rev() {
            let Version(number) = revision.number;
            let after = venues::revision(&db.readers, &venue.id, revision.number).await.unwrap().unwrap();
            let fields = before.map_or_else(Vec::new, |before| changes(&before, &after));
            let fields: Vec<String> = fields.into_iter().map(Field::word).collect();
            let source = revision.signature.source.unwrap_or_default();
            let line = format!("  {number} {} {source}: {}", revision.signature.author, fields.join(", "));
            writeln!(told, "{}", line.trim_end()).unwrap();
            before = Some(after);
        }
    }
    db.close().await;
    told
}

/// JSON on many lines, without what says nothing.
fn pretty(json: &str) -> String {
    let mut value: Value = serde_json::from_str(json).unwrap();
    prune(&mut value);
    format!("{value:#}\n")
}

fn prune(value: &mut Value) {
    let says_nothing = |value: &Value| {
        value.is_null()
            || value.as_array().is_some_and(Vec::is_empty)
            || value.as_object().is_some_and(serde_json::Map::is_empty)
    };
    match value {
        Value::Array(items) => items.iter_mut().for_each(prune),
        Value::Object(map) => {
            map.values_mut().for_each(prune);
            map.retain(|_, value| !says_nothing(value));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Compares with the file of this name, line by line.
fn same_as_kept(name: &str, told: &str) {
    let path = Path::new("tests/site/snapshots").join(name);
    // Spaces that do not break are spaces to whoever reads the file.
    let told = told.replace(['\u{a0}', '\u{202f}'], " ");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &told).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    for (at, (told, kept)) in told.lines().zip(kept.lines()).enumerate() {
        assert_eq!(told, kept, "{name}, line {}", at + 1);
    }
    assert_eq!(told.lines().count(), kept.lines().count(), "{name} has other lines at its end");
}

#[tokio::test]
async fn a_plan_and_what_came_of_it_are_told_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    prepare(folder).await;
    let before = history(folder).await;
    let plan = import(folder, &SECOND, &["--dry-run"], 1);
    let data = import(folder, &SECOND, &["--dry-run", "--json"], 1);
    assert_eq!(history(folder).await, before, "nobody applied it");
    same_as_kept("plan.txt", &plan);
    same_as_kept("plan.json", &pretty(&data));
    assert_eq!(import(folder, &SECOND, &[], 1), plan, "what is applied is what was shown");
    same_as_kept("applied.json", &pretty(&repere(folder, &["export", "--format", "json"], 0)));
    same_as_kept("history.txt", &history(folder).await);
    let again = import(folder, &SECOND, &["--dry-run", "--json"], 1);
    let counts = serde_json::from_str::<Value>(&again).unwrap()["counts"].clone();
    assert_eq!((&counts["added"], &counts["changed"]), (&0.into(), &0.into()), "{counts}");
}
