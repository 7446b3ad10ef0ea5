//! Where the venues of a file are: positions it got wrong, addresses that are looked up, sources whose positions come
//! first.

use std::process::{Command, Output};

use repere::venue::store as venues;
use repere::venue::{Confirmer, FactGroup, Position, Precision, Provenance, Venue};
use serde_json::{Value, json};

use crate::address_service::{self, AddressService};
use crate::harness::{Site, THURSDAY, venue};
use crate::intake::{city, count, now, send};

/// Good; the wrong way round; metres; metres in Paris; Paris.
const POSITIONS: &str = "id,nom,adresse,commune,latitude,longitude
a-1,Bonne,1 rue A,Roubaix,50.6916,3.1748
a-2,Inverse,2 rue A,Roubaix,\"3,1748\",\"50,6916\"
a-3,Metres,3 rue A,Roubaix,7066000,712000
a-4,Loin,4 rue A,Roubaix,6862000,652000
a-5,Dehors,5 rue A,Roubaix,48.85,2.35
";

/// Without position: sure, not sure, unknown, and without a street.
const ADDRESSES: &str = "id,nom,adresse,code_postal,commune
b-1,Maison Une,11 rue de la Gare,59100,Roubaix
b-2,Atelier Zoé,40 avenue du Parc,59100,Roubaix
b-3,Tour Trois,900 rue Inventée,59100,Roubaix
b-4,Jardin Quatre,,59100,Roubaix
";

async fn service() -> AddressService {
    let sure = "50.7011,3.1811,0.93,11 Rue de la Gare 59100 Roubaix,housenumber,59512";
    let unsure = "50.7011,3.1811,0.41,Avenue du Parc 59390 Lys-lez-Lannoy,street,59367";
    address_service::knowing(vec![("11 rue de la Gare", sure), ("40 avenue du Parc", unsure)]).await
}

fn at(lat: f64, lon: f64, precision: &str) -> Option<Position> {
    serde_json::from_value(json!({ "lat": lat, "lon": lon, "precision": precision })).ok()
}

fn said(source: &str, by: Confirmer, date: &str) -> Provenance {
    Provenance { source: source.into(), by, date: date.parse().ok() }
}

async fn lat(site: &Site, name: &str) -> Option<f64> {
    now(site, name).await.position.map(|position| (position.point.lat() * 1e4).round() / 1e4)
}

#[tokio::test]
async fn positions_a_file_got_wrong_are_told_and_put_right_only_when_that_is_certain() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut city = city(&site).await;
    send(&mut city, "Essais", POSITIONS.as_bytes()).await;
    let told = city.reads().replace(['\u{a0}', '\u{2068}', '\u{2069}'], " ");
    for words in
        ["la latitude d’abord", "ligne 3", "des degrés, et non des mètres", "ligne 4", "ligne 5", "ligne 6"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert_eq!(count(&city, "Lignes avec une valeur à vérifier"), 4);
    assert_eq!(count(&city, "Lieux à placer à la main"), 2);
    city.send("#appliquer", &[]).await;
    assert_eq!((lat(&site, "Bonne").await, lat(&site, "Inverse").await), (Some(50.6916), Some(50.6916)));
    assert!(lat(&site, "Metres").await.is_some_and(|lat| (50.66..50.73).contains(&lat)));
    assert_eq!((lat(&site, "Loin").await, lat(&site, "Dehors").await), (None, Some(48.85)));
    city.go("/admin/positions").await;
    assert!(city.reads().contains("Loin") && city.reads().contains("Dehors"), "{}", city.reads());
    assert!(!city.reads().contains("Metres") && !city.reads().contains("Inverse"), "{}", city.reads());
}

#[tokio::test]
async fn the_addresses_of_lines_without_position_are_asked_about_once_and_only_sure_answers_are_taken() {
    let service = service().await;
    let site = Site::start(THURSDAY, Some(vec![]), &["--geocoder-url", &service.base]).await;
    let mut city = city(&site).await;
    send(&mut city, "Essais", ADDRESSES.as_bytes()).await;
    assert_eq!(
        (count(&city, "Positions trouvées par l’adresse"), count(&city, "Lieux à placer à la main")),
        (1, 3)
    );
    let told = city.reads();
    for words in ["sûr à", "pas assez sûr", "adresse inconnue", "pas de rue"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let asked = service.asked();
    assert_eq!(asked.len(), 1, "one sheet");
    assert!(asked[0].contains("0,11 rue de la Gare 59100 Roubaix"));
    for name in ["Maison", "Atelier", "b-1"] {
        assert!(!asked[0].contains(name), "addresses alone leave the site: {}", asked[0]);
    }
    // Another plan of the same file, after another venue changed: nothing is asked again.
    crate::harness::save(site.app.db(), &venue("Autre")).await;
    site.app.reload().await.unwrap();
    city.go("/admin/imports/1").await;
    assert_eq!((service.asked().len(), count(&city, "Positions trouvées par l’adresse")), (1, 1));
    city.send("#appliquer", &[]).await;
    assert!(city.sees("a[href='/admin/positions']"), "{}", city.reads());
    let found = now(&site, "Maison Une").await;
    assert_eq!(found.position, at(50.7011, 3.1811, "batiment"));
    let source = found.provenance(FactGroup::Position).unwrap();
    assert_eq!((&*source.source, source.date), ("Base Adresse Nationale", "2026-11-26".parse().ok()));
    let past = site.page("/lieux/maison-une/historique").await;
    assert!(past.says("Position trouvée à partir de l’adresse (sûre à 93 %)"));
    assert_eq!(now(&site, "Atelier Zoé").await.position, None);
    city.go("/admin/positions").await;
    let listed = city.reads();
    assert!(
        ["Atelier Zoé", "Tour Trois", "Jardin Quatre"].iter().all(|name| listed.contains(name)),
        "{listed}"
    );
    assert!(!listed.contains("Maison Une"), "{listed}");
}

#[tokio::test]
async fn without_the_address_service_venues_come_without_position_and_the_plan_says_so() {
    let site = Site::with(THURSDAY, vec![]).await;
    let mut city = city(&site).await;
    send(&mut city, "Essais", ADDRESSES.as_bytes()).await;
    assert!(city.reads().contains("position pas cherchée"), "{}", city.reads());
    assert_eq!((count(&city, "Lieux ajoutés"), count(&city, "Lieux à placer à la main")), (4, 4));
    city.send("#appliquer", &[]).await;
    assert_eq!(now(&site, "Maison Une").await.position, None);
}

#[tokio::test]
async fn an_address_service_that_breaks_hinders_nothing() {
    let site = Site::start(THURSDAY, Some(vec![]), &["--geocoder-url", "http://127.0.0.1:9"]).await;
    let mut city = city(&site).await;
    send(&mut city, "Essais", ADDRESSES.as_bytes()).await;
    assert!(city.reads().contains("position pas cherchée"), "{}", city.reads());
}

/// The lines of a list that places one venue.
fn list(id: &str, lat: f64, date: &str) -> String {
    format!(
        "id,nom,adresse,commune,latitude,longitude,date_maj\n{id},Écho,11 rue de la Gare,Roubaix,{lat},3.1811,{date}\n"
    )
}

/// A venue on the map, as somebody says.
async fn placed(source: &str, by: Confirmer, date: &str) -> (Site, Venue) {
    let mut known = venue("Écho");
    known.address.street = Some("11 rue de la Gare".to_owned());
    known.position = at(50.7011, 3.1811, "batiment");
    known.said.insert(FactGroup::Position, said(source, by, date));
    (Site::with(THURSDAY, vec![known.clone()]).await, known)
}

/// Where the venue is after a list of the GIS department, whose positions come first.
async fn after_gis((site, known): (Site, Venue), date: &str) -> f64 {
    let mut city = city(&site).await;
    let source = "SIG".parse().unwrap();
    repere::intake::store::put_positions_first(&site.app.db().writer, &source, true).await.unwrap();
    send(&mut city, "SIG", list(known.id.as_str(), 50.7022, date).as_bytes()).await;
    city.send("#appliquer", &[]).await;
    lat(&site, "Écho").await.unwrap()
}

#[tokio::test]
async fn a_gis_department_is_trusted_first_on_positions_but_not_over_a_later_confirmation() {
    let file = "2026-05-01";
    for (source, by, date, expected) in [
        ("Autre", Confirmer::PublicSource, "2026-09-01", 50.7022),
        ("Base Adresse Nationale", Confirmer::PublicSource, "2026-11-01", 50.7022),
        ("la structure", Confirmer::Venue, "2026-09-01", 50.7011),
        ("la structure", Confirmer::Venue, "2026-01-01", 50.7022),
    ] {
        let after = after_gis(placed(source, by, date).await, file).await;
        assert!((after - expected).abs() < 1e-6, "{source} {date}: {after}");
    }
}

#[tokio::test]
async fn what_a_gis_department_placed_stays_when_another_source_tells_later() {
    let (site, known) = placed("SIG", Confirmer::PublicSource, "2026-01-01").await;
    let mut city = city(&site).await;
    send(&mut city, "SIG", list("x-1", 50.7011, "2026-01-01").as_bytes()).await;
    city.send("#reponses", &[("ligne:x-1", &format!("lieu:{}", known.id))]).await;
    city.send("#appliquer", &[]).await;
    city.go("/admin/imports").await;
    city.send("form[action='/admin/imports/sources']", &[("rang", "50"), ("positions", "oui")]).await;
    assert!(city.sees("input[name=positions][checked]"), "{}", city.shown.body);
    send(&mut city, "Autre", list("y-1", 50.7022, "2026-09-01").as_bytes()).await;
    city.send("#reponses", &[("ligne:y-1", &format!("lieu:{}", known.id))]).await;
    assert!(city.reads().contains("Les positions de cette source passent devant"), "{}", city.reads());
    city.send("#appliquer", &[]).await;
    assert_eq!(lat(&site, "Écho").await, Some(50.7011));
}

#[tokio::test]
async fn a_position_a_file_gives_stands_before_one_that_was_looked_up() {
    let (site, known) = placed("Base Adresse Nationale", Confirmer::PublicSource, "2026-11-01").await;
    let mut city = city(&site).await;
    send(&mut city, "Essais", list(known.id.as_str(), 50.7022, "2026-01-01").as_bytes()).await;
    city.send("#appliquer", &[]).await;
    assert_eq!(lat(&site, "Écho").await, Some(50.7022));
    let (all, position) = (venues::all(&site.app.db().readers).await.unwrap(), FactGroup::Position);
    assert_eq!(&*all[0].provenance(position).unwrap().source, "Essais");
    assert_eq!(all[0].position.unwrap().precision, Precision::Building);
}

/// The program at the terminal, with the address service of the test.
async fn repere(folder: &tempfile::TempDir, service: &str, args: &'static [&'static str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command.current_dir(folder.path()).env("REPERE_NOW", THURSDAY).env("REPERE_GEOCODER_URL", service);
    command.args(args);
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn data(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

#[tokio::test]
async fn the_terminal_tells_the_same_in_words_and_as_data() {
    let (service, folder) = (service().await, tempfile::tempdir().unwrap());
    std::fs::write(folder.path().join("adresses.csv"), ADDRESSES).unwrap();
    std::fs::write(folder.path().join("positions.csv"), POSITIONS).unwrap();
    let dry = ["import", "adresses.csv", "--source", "Essais", "--empty", "--dry-run"].as_slice();
    let words = String::from_utf8(repere(&folder, &service.base, dry).await.stdout).unwrap();
    for told in ["1  Positions trouvées par l’adresse", "11 Rue de la Gare 59100 Roubaix", "pas de rue"] {
        assert!(words.contains(told), "{told}: {words}");
    }
    let json = ["import", "adresses.csv", "--source", "Essais", "--empty", "--json"].as_slice();
    let plan = data(&repere(&folder, &service.base, json).await);
    assert_eq!((&plan["counts"]["located"], &plan["counts"]["to_place"]), (&json!(1), &json!(3)));
    assert_eq!(
        (&plan["lines"][0]["position"]["taken"], &plan["lines"][0]["position"]["score"]),
        (&json!(true), &json!(93))
    );
    assert_eq!(plan["lines"][3]["position"]["why"], "sans-rue");
    let json = ["import", "positions.csv", "--source", "Essais", "--json", "--positions-first"].as_slice();
    let plan = data(&repere(&folder, "", json).await);
    let problem = |line: usize| &plan["lines"][line]["problems"][0];
    assert_eq!(
        (&problem(1)["expected"], &problem(1)["repair"]["applied"]),
        (&json!("latitude-d-abord"), &json!("50.6916 ; 3.1748"))
    );
    assert_eq!((&problem(3)["expected"], &problem(3)["repair"]), (&json!("pas-des-metres"), &Value::Null));
    assert_eq!(problem(4)["repair"]["kept"], "48.85 ; 2.35");
    let found = data(&repere(&folder, "", &["check", "--json"]).await);
    let outside =
        found["positions"].as_array().unwrap().iter().find(|one| one["lost"] == "hors-commune").unwrap();
    assert_eq!((&outside["name"], &outside["position"]["lat"]), (&json!("Dehors"), &json!(48.85)));
}
