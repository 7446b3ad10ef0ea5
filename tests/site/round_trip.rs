//! Whoever gives a valid file of the national standard gets it back: cell by cell, line by line, the columns the standard
//! does not know included; only what was edited here differs.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use fastrand::Rng;
use repere::intake::mapping::Mapping;
use repere::intake::store::Coming;
use repere::intake::{self, Choices, Known, Progress, SourceName, file};
use repere::standard::plain;
use repere::territory::Territory;
use repere::venue::{FactGroup, store as venues};
use serde_json::{Map, Value};

use crate::harness::{Site, THURSDAY, said, save};

/// A file as pairs of header and cell, line by line.
type Lines = Vec<BTreeMap<String, String>>;

fn lines(content: &[u8]) -> Lines {
    csv::Reader::from_reader(content).deserialize().map(|line| line.unwrap()).collect()
}

/// The one line of the official example, with columns nobody knows. Two of them have names people give columns of the
/// standard.
fn official() -> Lines {
    let mut lines = lines(&std::fs::read("tests/standard/exemple-valide.csv").unwrap());
    let more = [
        ("mediateurs", "3"),
        ("Ville", "Reims Métropole"),
        ("tel", "poste 12"),
        ("à part", " deux  espaces "),
        ("équipe", r#"{"agents":2,"noms":["A","B"]}"#),
    ];
    lines[0].extend(more.map(|(name, cell)| (name.to_owned(), cell.to_owned())));
    lines
}

/// The official words of a column, from the pattern of the official schema: `(?:(?:^|\|)(one|other))+$`.
fn words(schema: &Value, column: &str) -> Vec<String> {
    let fields = schema["fields"].as_array().unwrap();
    let field = fields.iter().find(|field| field["name"] == column).unwrap();
    let pattern = field["constraints"]["pattern"].as_str().unwrap();
    let words = pattern.strip_prefix("(?:(?:^|\\|)(").unwrap().strip_suffix("))+$").unwrap();
    words.replace('\\', "").split('|').map(str::to_owned).collect()
}

const OF_WORDS: [&str; 9] = [
    "itinerance",
    "services",
    "publics_specifiquement_adresses",
    "prise_en_charge_specifique",
    "frais_a_charge",
    "dispositif_programmes_nationaux",
    "formations_labels",
    "modalites_acces",
    "modalites_accompagnement",
];

/// Texts people and their spreadsheets write.
const TEXTS: &[&str] = &[
    "Maison « des essais »",
    "avec ; et , et \"guillemets\"",
    " blancs autour  ",
    "ligne 1\r\nligne 2",
    "ligne 1\n\nligne 3",
    "signe\u{200b} caché",
    "espace\u{a0}dure",
    "=SOMME(A1)",
    "0123",
    "مكتبة",
    "|",
];

/// Columns where the schema lets any text stand, and texts like those of real files.
const OF_TEXT: &[(&str, &[&str])] = &[
    ("nom", TEXTS),
    ("complement_adresse", TEXTS),
    ("presentation_resume", TEXTS),
    ("presentation_detail", TEXTS),
    ("structure_parente", TEXTS),
    ("source", &["Hubik", "Conseiller Numérique", " DataInclusion"]),
    ("autres_formations_labels", &["Label et la bête", "Un | Deux", "France Services"]),
    ("horaires", &["Mo-Fr 09:00-12:00,14:00-18:30;  Sa 08:30-12:00", "sur rendez-vous", "24/7", "le lundi"]),
    ("courriels", &["b@exemple.fr|a@exemple.fr", "mailto:a@exemple.fr", "contact chez exemple"]),
    ("site_web", &["https://b.exemple.fr/a,b;c|https://a.exemple.fr", "www.exemple.fr", "voir Facebook"]),
    ("prise_rdv", &["https://www.rdv-solidarites.fr/", "au guichet"]),
    ("fiche_acces_libre", &["https://acceslibre.beta.gouv.fr/app/erp/x-13", "non"]),
    ("typologie", &["TIERS_LIEUX|ASSO", "RFS", "BIB|PENICHE"]),
    ("code_insee", &["51454", "2A004", "97411"]),
    ("telephone", &["+33180059880", "+262262408000", "+33123456"]),
    ("mediateurs", &["3", "trois"]),
    ("Ville", TEXTS),
    ("cle_ban", &["51454_5580_00012_bis", "TRUE"]),
];

/// A line the official schema finds valid, with a third of its cells empty.
fn invented(rng: &mut Rng, schema: &Value, at: usize) -> BTreeMap<String, String> {
    let mut line: BTreeMap<String, String> = BTreeMap::new();
    for (column, texts) in OF_TEXT {
        line.insert((*column).to_owned(), (*rng.choice(*texts).unwrap()).to_owned());
    }
    for column in OF_WORDS {
        let mut words = words(schema, column);
        rng.shuffle(&mut words);
        words.truncate(rng.usize(1..4));
        // The schema allows a word twice.
        if rng.u8(..8) == 0 {
            words.push(words[0].clone());
        }
        line.insert(column.to_owned(), words.join("|"));
    }
    let degrees =
        [("latitude", format!("43.{:06}", rng.u32(..1_000_000))), ("longitude", "5.414230".to_owned())];
    let placed = rng.bool();
    line.extend(degrees.map(|(column, cell)| (column.to_owned(), if placed { cell } else { String::new() })));
    let kept = ["nom", "latitude", "longitude"];
    for (_, cell) in line.iter_mut().filter(|(column, _)| !kept.contains(&column.as_str())) {
        if rng.u8(..3) == 0 {
            cell.clear();
        }
    }
    let pivot = ["43493312300029", "00000000000000", "w12345678"][rng.usize(..3)];
    let date = ["2024-04-02", "2025-12-31"][rng.usize(..2)];
    let id = [format!("structure/{at} é"), format!("a-{at}__b-{at}"), format!("lieu {at}")][rng.usize(..3)]
        .clone();
    let needed =
        [("id", &*id), ("pivot", pivot), ("commune", " Reims"), ("code_postal", "51100"), ("date_maj", date)];
    line.extend(needed.map(|(column, cell)| (column.to_owned(), cell.to_owned())));
    line.insert("adresse".to_owned(), format!("{at} BIS RUE DE LECLERCQ"));
    line
}

fn valid() -> Lines {
    let schema = serde_json::from_slice(&std::fs::read("tests/standard/schema.json").unwrap()).unwrap();
    let mut rng = Rng::with_seed(20_261_129);
    (0..250).map(|at| invented(&mut rng, &schema, at)).collect()
}

fn csv(lines: &Lines) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(vec![]);
    writer.write_record(lines[0].keys()).unwrap();
    for line in lines {
        writer.write_record(line.values()).unwrap();
    }
    writer.into_inner().unwrap()
}

/// As the national base gives it in JSON: texts, numbers for degrees, objects, and no key where nothing is known.
fn json(lines: &Lines) -> Vec<u8> {
    let object = |line: &BTreeMap<String, String>| -> Map<String, Value> {
        let told = line.iter().filter(|(_, cell)| !cell.is_empty());
        let value = |(name, cell): (&String, &String)| match cell.parse::<f64>() {
            Ok(number) if name.ends_with("tude") => (name.clone(), number.into()),
            _ if cell.starts_with('{') => (name.clone(), serde_json::from_str(cell).unwrap()),
            _ => (name.clone(), cell.as_str().into()),
        };
        told.map(value).collect()
    };
    serde_json::to_vec(&lines.iter().map(object).collect::<Vec<_>>()).unwrap()
}

/// Lines of an export in JSON, in which numbers are as short as can be.
fn from_json(content: &[u8]) -> Lines {
    let objects: Vec<Map<String, Value>> = serde_json::from_slice(content).unwrap();
    let cell = |(name, value): (String, Value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name, text)
    };
    objects.into_iter().map(|object| object.into_iter().map(cell).collect()).collect()
}

fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command.current_dir(folder).env("REPERE_NOW", "2026-11-26T15:00").env("REPERE_GEOCODER_URL", "");
    command.args(args).output().unwrap()
}

fn import(folder: &Path, database: &str, (name, content): (&str, &[u8])) {
    std::fs::write(folder.join(name), content).unwrap();
    let done =
        run(folder, &["import", name, "--source", "Base nationale", "--empty", "--database", database]);
    assert!(done.status.code() < Some(2), "{name}: {}", String::from_utf8_lossy(&done.stderr));
}

fn export(folder: &Path, database: &str, format: &str) -> Vec<u8> {
    run(folder, &["export", "--format", format, "--database", database]).stdout
}

/// Every cell given is in the same line and column, as `like` has it; none where none was given.
fn assert_back(back: &Lines, given: &Lines, like: impl Fn(&str, &str) -> String) {
    assert_eq!(back.len(), given.len());
    for (at, (back, given)) in back.iter().zip(given).enumerate() {
        for (name, cell) in given {
            let found = back.get(name).map_or("", String::as_str);
            assert_eq!(like(name, found), like(name, cell), "line {at}, {name}");
        }
    }
}

fn letter_for_letter(_: &str, cell: &str) -> String {
    cell.to_owned()
}

/// In JSON and sheets a number has no zeros at its end.
fn as_number(name: &str, cell: &str) -> String {
    match cell.parse::<f64>() {
        Ok(number) if name.ends_with("tude") => number.to_string(),
        _ => cell.to_owned(),
    }
}

#[test]
fn a_valid_national_file_comes_back_cell_by_cell_and_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (name, given) in [("officiel", official()), ("valide", valid())] {
        let [of_csv, of_json] = ["csv", "json"].map(|kind| format!("{name}-{kind}.db"));
        import(folder, &of_csv, (&format!("{name}.csv"), &csv(&given)));
        assert_back(&lines(&export(folder, &of_csv, "csv")), &given, letter_for_letter);
        assert_back(&from_json(&export(folder, &of_csv, "json")), &given, as_number);
        import(folder, &of_json, (&format!("{name}.json"), &json(&given)));
        assert_back(&lines(&export(folder, &of_json, "csv")), &given, as_number);
        assert_back(&from_json(&export(folder, &of_json, "json")), &given, as_number);
    }
}

#[test]
fn columns_that_differ_by_case_alone_are_one_and_the_file_can_be_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = |id: &str, column: &str| {
        format!(
            "id,nom,adresse,code_postal,commune,{column}\n{id},Lieu {id},{id} rue A,51100,Reims,cell {id}\n"
        )
    };
    import(folder, "un.db", ("un.csv", file("1", "Mediateurs").as_bytes()));
    import(folder, "un.db", ("deux.csv", file("2", "mediateurs").as_bytes()));
    let back = lines(&export(folder, "un.db", "csv"));
    let cells: Vec<&str> = back.iter().map(|line| &*line["Mediateurs"]).collect();
    assert_eq!(cells, ["cell 1", "cell 2"]);
    file::read(&export(folder, "un.db", "csv")).unwrap();
}

#[test]
fn what_was_exported_in_any_format_is_the_same_on_another_site() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let given = valid();
    import(folder, "un.db", ("liste.csv", &csv(&given)));
    // A sheet is for people: it holds no sign nobody sees.
    let seen = |name: &str, cell: &str| as_number(name, &plain(cell));
    for format in ["csv", "json", "geojson", "xlsx"] {
        let database = format!("{format}.db");
        import(folder, &database, (&format!("export.{format}"), &export(folder, "un.db", format)));
        assert_back(&lines(&export(folder, &database, "csv")), &given, seen);
    }
}

#[tokio::test]
async fn a_sheet_leaves_out_what_no_cell_can_hold_and_the_page_of_open_data_says_so() {
    let mut venue = crate::harness::venue("Maison bavarde");
    venue.presentation.detail = Some("long ".repeat(7_000).trim_end().to_owned());
    let site = Site::with(THURSDAY, vec![venue]).await;
    let sheet = reqwest::get(format!("{}/lieux.xlsx", site.base)).await.unwrap().bytes().await.unwrap();
    let source = "Essais".parse().unwrap();
    let table = file::read(&sheet).unwrap();
    let read = intake::read(table, &Mapping::default(), &source, &Territory::roubaix().unwrap());
    let venue = read.lines[0].venue.as_ref().unwrap();
    assert_eq!((&*venue.name, &venue.presentation.detail), ("Maison bavarde", &None), "half a text is none");
    assert!(site.page("/donnees").await.says("Un texte de plus de 32 767 signes n’y est pas"));
}

/// Applies a file to a site that serves.
async fn take_in(site: &Site, content: &[u8]) {
    let source: SourceName = "Base nationale".parse().unwrap();
    let (db, progress) = (site.app.db(), Progress::default());
    let known = Known::load(db, &source).await.unwrap();
    let table = file::read(content).unwrap();
    let reading = intake::read(table, &Mapping::default(), &source, &Territory::roubaix().unwrap());
    let plan = intake::plan(reading, &known, &source, &Choices::default(), &progress);
    let coming = Coming { source: &source, file_name: "l.csv", mapping: None, person: None, content: None };
    intake::apply_at_once(db, &coming, &plan, site.app.clock().now(), &progress).await.unwrap();
    site.app.reload().await.unwrap();
}

#[tokio::test]
async fn the_addresses_of_open_data_give_a_file_back_and_only_what_was_edited_here_differs() {
    let site = Site::with(THURSDAY, vec![]).await;
    let given = [official(), valid()].concat();
    let columns: Vec<String> = given.iter().flat_map(|line| line.keys().cloned()).collect();
    let whole = |mut line: BTreeMap<String, String>| {
        for name in &columns {
            line.entry(name.clone()).or_default();
        }
        line
    };
    let given: Lines = given.into_iter().map(whole).collect();
    take_in(&site, &csv(&given)).await;
    let before = lines(site.get("/lieux.csv").await.body.as_bytes());
    assert_back(&before, &given, letter_for_letter);
    assert_back(&from_json(site.get("/lieux.json").await.body.as_bytes()), &given, as_number);

    let all = venues::all(&site.app.db().readers).await.unwrap();
    let mut edited = all.into_iter().find(|venue| venue.name == "Anonymal").unwrap();
    edited.contact.phone = "03 20 66 45 00".parse().ok();
    edited.said.insert(FactGroup::Phone, said("structure", "2026-10-01"));
    save(site.app.db(), &edited).await;
    site.app.reload().await.unwrap();
    let after = lines(site.get("/lieux.csv").await.body.as_bytes());
    assert_eq!(after[1..], before[1..], "nobody touched the others");
    let changed: Vec<&str> = after[0]
        .iter()
        .filter(|(name, cell)| before[0][*name] != **cell)
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(changed, ["date_maj", "repere", "telephone"]);
    assert_eq!((&*after[0]["telephone"], &*after[0]["date_maj"]), ("+33320664500", "2026-10-01"));
}
