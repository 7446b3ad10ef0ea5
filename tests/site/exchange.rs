//! Open data: whoever takes the files gets what the site knows, valid, dated, and able to come back.

use repere::standard::{Column, Origin, Row};
use repere::venue::{Confirmer, Slug, Venue};
use serde_json::{Value, json};

use crate::harness::{Site, THURSDAY, open, said, save, service, venue};

/// The lines of a CSV file, each as pairs of header and cell.
fn lines(csv: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let pair = |(name, cell): (&str, &str)| (name.to_owned(), cell.to_owned());
    reader.records().map(|line| header.iter().zip(line.unwrap().iter()).map(pair).collect()).collect()
}

fn row(line: &[(String, String)]) -> Row {
    Row::read(line.iter().map(|(name, cell)| (name.as_str(), cell.as_str())))
}

fn addressed(name: &str) -> Venue {
    let mut venue = open(name, "Mo-Fr 09:00-12:00");
    venue.address.street = Some("12 rue de l’Épeule".to_owned());
    venue
}

/// What the official schema v1.0.2 asks of every line (its patterns and required cells, by hand: `tests/run` asks the
/// official validator too).
fn assert_valid(line: &Row) {
    assert_eq!(line.lacks().collect::<Vec<_>>(), [], "{line:?}");
    let cell = |column| line.get(column).unwrap_or_default();
    let pivot = cell(Column::Pivot);
    assert!((9..=14).contains(&pivot.len()) && pivot.bytes().all(|b| b.is_ascii_alphanumeric()), "{pivot}");
    let postcode = cell(Column::Postcode);
    assert!(postcode.len() == 5 && postcode.bytes().all(|b| b.is_ascii_digit()), "{postcode}");
    let phone = cell(Column::Phone);
    assert!(phone.is_empty() || (phone.starts_with('+') && phone.len() >= 9), "{phone}");
    assert!(cell(Column::Summary).chars().count() <= 280);
    assert!(cell(Column::Updated).parse::<chrono::NaiveDate>().is_ok(), "{}", cell(Column::Updated));
}

#[tokio::test]
async fn the_standards_file_holds_every_place_the_schema_allows_and_reads_back_as_what_the_site_knows() {
    let site = Site::new().await;
    let answer = site.get("/lieux.csv").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["content-type"], "text/csv; charset=utf-8");
    let header = answer.body.lines().next().unwrap();
    assert!(
        header.starts_with(r#""id","pivot","nom","commune","code_postal","code_insee","adresse""#),
        "{header}"
    );
    let catalogue = site.app.catalogue();
    let lines = lines(&answer.body);
    let allowed = |venue: &Venue| {
        venue.closing.is_none() && venue.address.street.is_some() && venue.address.postcode.is_some()
    };
    let expected = catalogue.entries().iter().filter(|entry| allowed(&entry.venue)).count();
    assert_eq!(lines.len(), expected);
    assert!(expected < catalogue.entries().len(), "Roubaix has a place that is closed");
    for line in &lines {
        let row = row(line);
        assert_valid(&row);
        let read = row.venue(&Origin { source: "x", by: Confirmer::Visitor });
        assert_eq!(read.problems, []);
        let known = catalogue.entries().iter().find(|entry| entry.venue.id.as_str() == line[0].1).unwrap();
        assert_eq!(read.venue.as_ref(), Some(&*known.venue));
    }
}

#[tokio::test]
async fn json_holds_the_same_cells_and_numbers_where_numbers_are_meant() {
    let site = Site::new().await;
    let csv = lines(&site.get("/lieux.csv").await.body);
    let json: Vec<Value> = serde_json::from_str(&site.get("/lieux.json").await.body).unwrap();
    assert_eq!(json.len(), csv.len());
    for (object, line) in json.iter().zip(&csv) {
        for (name, cell) in line {
            match &object[name] {
                Value::Null => assert_eq!(cell, "", "{name}"),
                Value::Number(number) => assert_eq!(number.as_f64(), cell.parse().ok(), "{name}"),
                Value::String(text) => assert_eq!(text, cell, "{name}"),
                other @ (Value::Bool(_) | Value::Array(_) | Value::Object(_)) => panic!("{name}: {other}"),
            }
        }
    }
    assert!(json.iter().any(|object| object["latitude"].is_f64()));
}

#[tokio::test]
async fn the_files_answer_the_same_questions_as_the_list_and_refuse_what_it_refuses() {
    let mut printing = addressed("Avec imprimante");
    printing.services.push(service("imprimante", &json!({})));
    let site = Site::with(THURSDAY, vec![printing, addressed("Sans")]).await;
    let body = site.get("/en/lieux.csv?service=imprimante&fbclid=x").await.body;
    assert_eq!(lines(&body).len(), 1);
    assert!(body.contains("Avec imprimante"));
    for path in ["/lieux.csv?service=x", "/lieux.json?bbox=1", "/lieux.xlsx?pres=a"] {
        let refused = site.get(path).await;
        assert_eq!(refused.status, 400, "{path}");
        assert_eq!(refused.headers["content-type"], "application/problem+json", "{path}");
        assert_eq!(refused.headers["access-control-allow-origin"], "*", "{path}");
    }
}

#[tokio::test]
async fn what_was_taken_once_is_not_taken_again_until_it_changes() {
    let site = Site::with(THURSDAY, vec![addressed("Un lieu")]).await;
    for path in ["/lieux.csv", "/lieux.json", "/lieux.xlsx"] {
        let first = site.get(path).await;
        let (tag, date) = (first.headers["etag"].clone(), first.headers["last-modified"].clone());
        assert_eq!(first.headers["access-control-allow-origin"], "*", "{path}");
        let again = site.get_with(path, &[("if-none-match", tag.to_str().unwrap())]).await;
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{path}");
        let again = site.get_with(path, &[("if-modified-since", date.to_str().unwrap())]).await;
        assert_eq!(again.status, 304, "{path}");
        let before = [("if-modified-since", "Mon, 01 Jan 2024 00:00:00 GMT")];
        assert_eq!(site.get_with(path, &before).await.status, 200, "{path}");
    }
    assert!(!site.get("/lieux.csv?ouvert=oui").await.headers.contains_key("last-modified"));
    assert!(
        !site.get("/lieux").await.headers.contains_key("access-control-allow-origin"),
        "a page is no data"
    );
}

#[tokio::test]
async fn a_places_own_line_comes_back_letter_for_letter_with_the_columns_nobody_knows() {
    let mut given = addressed("Donné");
    given.conditions.audiences = serde_json::from_value(json!({ "jeunes": "oui", "femmes": "oui" })).unwrap();
    let site = Site::with(THURSDAY, vec![given.clone(), addressed("Autre")]).await;
    let line = Row::read([
        ("id", given.id.as_str()),
        ("nom", "Donné"),
        ("commune", "Roubaix"),
        ("pivot", "43493312300029"),
        ("publics_specifiquement_adresses", "Femmes|Jeunes"),
        ("mediateurs", "3"),
    ]);
    repere::standard::keep_given(&site.app.db().writer, &[(&given.id, &line)]).await.unwrap();
    let lines = lines(&site.get("/lieux.csv").await.body);
    let cell = |at: usize, name: &str| lines[at].iter().find(|(own, _)| own == name).unwrap().1.clone();
    assert_eq!(cell(0, "publics_specifiquement_adresses"), "Femmes|Jeunes");
    assert_eq!((cell(0, "mediateurs"), cell(1, "mediateurs")), ("3".to_owned(), String::new()));
    assert_eq!(cell(0, "pivot"), "00000000000000", "nobody told the site that number: it was edited away");
}

#[tokio::test]
async fn a_sheet_for_people_holds_texts_and_never_formulas() {
    use calamine::{Data, Reader, Xlsx};
    let mut nasty = addressed("=HYPERLINK(\"http://x\";\"clic\")");
    nasty.position =
        serde_json::from_value(json!({ "lat": 50.69, "lon": 3.17, "precision": "batiment" })).unwrap();
    nasty.services.push(service("imprimante", &json!({ "quantity": 3, "note": "@SUM(1)" })));
    let mut unplaced = venue("Sans adresse");
    unplaced.said.insert(repere::venue::FactGroup::Identity, said("structure", "2026-10-01"));
    let site = Site::with(THURSDAY, vec![nasty.clone(), unplaced]).await;
    let bytes = reqwest::get(format!("{}/lieux.xlsx", site.base)).await.unwrap().bytes().await.unwrap();
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Lieux", "Services", "Colonnes"]);
    for sheet in ["Lieux", "Services"] {
        assert!(book.worksheet_formula(sheet).unwrap().is_empty(), "{sheet}");
    }
    let venues = book.worksheet_range("Lieux").unwrap();
    assert_eq!(venues.height(), 3, "a place without address is there for people");
    let name = Data::String(nasty.name.clone());
    let at = venues.rows().position(|row| row[2] == name).unwrap();
    assert_eq!(venues.rows().nth(at).unwrap()[8], Data::Float(50.69));
    assert_eq!(venues.rows().nth(at).unwrap()[4], Data::String("59100".into()), "a postcode is no number");
    assert!(matches!(venues.rows().nth(at).unwrap()[20], Data::DateTime(_)));
    let services = book.worksheet_range("Services").unwrap();
    assert_eq!(services.rows().nth(1).unwrap()[10], Data::Float(3.0));
}

#[tokio::test]
async fn the_page_says_how_many_places_are_left_out_and_why() {
    let closed =
        serde_json::from_value(json!({ "message": "Fini", "said": said("structure", "2026-10-01") }));
    let mut gone = addressed("Fermé");
    gone.closing = closed.unwrap();
    let site = Site::with(THURSDAY, vec![addressed("Là"), venue("Sans adresse"), gone]).await;
    let page = site.page("/donnees").await;
    assert!(page.says("Un lieu dans ces fichiers."));
    assert!(page.says("Un lieu : fermé pour de bon ou jusqu’à nouvel ordre."));
    assert!(page.says("Un lieu : l’adresse n’est pas connue."));
    assert!(page.says("Licence Ouverte 2.0"));
    let names = page.all("tbody th code");
    assert!(names.contains(&"code_postal".to_owned()) && names.contains(&"repere_services".to_owned()));
    assert_eq!(lines(&site.get("/lieux.csv").await.body).len(), 1);
    assert!(site.page("/ar/donnees").await.says("البيانات المفتوحة"));
}

#[tokio::test]
async fn a_portal_finds_every_file_its_licence_and_its_date() {
    let site = Site::set(&[
        "--public-url",
        "https://lieux.example.org",
        "--licence-url",
        "https://example.org/licence",
    ])
    .await;
    let answer = site.get("/donnees/catalogue.jsonld").await;
    assert_eq!(answer.headers["content-type"], "application/ld+json");
    let catalogue: Value = serde_json::from_str(&answer.body).unwrap();
    let dataset = &catalogue["dcat:dataset"];
    assert!(dataset["dct:modified"]["@value"].is_string());
    let files = dataset["dcat:distribution"].as_array().unwrap();
    let address = |file: &Value| file["dcat:downloadURL"]["@id"].as_str().unwrap().to_owned();
    let addresses: Vec<String> = files.iter().map(address).collect();
    for format in ["csv", "json", "geojson", "xlsx"] {
        assert!(addresses.contains(&format!("https://lieux.example.org/lieux.{format}")), "{addresses:?}");
        assert_eq!(site.get(&format!("/lieux.{format}")).await.status, 200);
    }
    assert!(files.iter().all(|file| file["dct:license"]["@id"] == "https://example.org/licence"));
}

#[tokio::test]
async fn the_feed_tells_new_changed_and_closed_places_without_who_did_it() {
    let mut first = addressed("Maison <b>des</b> essais & Cie");
    let site = Site::with(THURSDAY, vec![first.clone()]).await;
    first.contact.phone = "0320664500".parse().ok();
    save(site.app.db(), &first).await;
    first.closing =
        serde_json::from_value(json!({ "message": "Travaux", "said": said("structure", "2026-10-01") })).ok();
    save(site.app.db(), &first).await;
    site.app.reload().await.unwrap();
    let answer = site.get("/flux.atom").await;
    assert_eq!(answer.headers["content-type"], "application/atom+xml; charset=utf-8");
    let feed: atom_syndication::Feed = answer.body.parse().unwrap();
    let titles: Vec<&str> = feed.entries().iter().map(|entry| entry.title().as_str()).collect();
    let name = "Maison <b>des</b> essais & Cie";
    assert_eq!(titles, [format!("Fermé : {name}"), format!("Changé : {name}"), format!("Nouveau : {name}")]);
    assert_eq!(
        feed.entries()[1].summary().map(|text| text.as_str().to_owned()).as_deref(),
        Some("Téléphone")
    );
    let slug: &Slug = &first.slug;
    assert!(feed.entries()[0].links()[0].href().ends_with(&format!("/lieux/{slug}")));
    assert!(!answer.body.contains("<b>"), "a name is a text");
    assert!(!answer.body.contains("ville"), "who did it is nobody's business");
}

#[test]
fn the_terminal_writes_data_on_its_output_and_words_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_repere"));
        command.current_dir(folder.path()).args(args).output().unwrap()
    };
    assert_eq!(run(&["export", "--format", "csv"]).status.code(), Some(2), "there is no database yet");
    assert!(run(&["demo", "--venues", "40", "--seed", "6", "--database", "repere.db"]).status.success());
    let csv = run(&["export", "--format", "csv"]);
    assert_eq!(csv.status.code(), Some(0));
    assert_eq!(lines(std::str::from_utf8(&csv.stdout).unwrap()).len(), 40);
    assert_eq!(String::from_utf8_lossy(&csv.stderr), "40 venues written\n");
    let points = run(&["export", "--format", "geojson"]);
    let points: Value = serde_json::from_slice(&points.stdout).unwrap();
    assert_eq!(points["features"].as_array().unwrap().len(), 40);
    assert!(run(&["export", "--format", "xlsx", "--output", "lieux.xlsx"]).stdout.is_empty());
    let book = std::fs::read(folder.path().join("lieux.xlsx")).unwrap();
    assert!(book.starts_with(b"PK"));
}
