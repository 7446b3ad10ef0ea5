//! `repere import` at the terminal: the plan on standard output, messages on standard error, the exit code tells.

use std::path::Path;
use std::process::{Command, Output};

const GOOD: &str = "id,nom,adresse,code_postal,commune,date_maj\nt-1,Maison des essais,900 rue des Essais,59100,Roubaix,2026-01-05\n";
const DOUBTFUL: &str = "id,nom,commune,telephone\nt-2,Atelier des essais,Roubaix,poste 12\n";

fn import(folder: &Path, content: &str, more: &[&str]) -> Output {
    std::fs::write(folder.join("liste.csv"), content).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command.current_dir(folder).env("REPERE_NOW", "2026-11-26T15:00").env("REPERE_GEOCODER_URL", "");
    command.args(["import", "liste.csv", "--source", "Essais"]).args(more).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_exit_code_tells_what_was_taken() {
    let folder = tempfile::tempdir().unwrap();
    for (content, more, code) in [
        (GOOD, ["--dry-run"].as_slice(), 0),
        (GOOD, &[], 0),
        (GOOD, &[], 0),
        (DOUBTFUL, &[], 1),
        ("", &[], 2),
        ("id,nom,commune\n,,\nt-3,,Roubaix\n", &[], 2),
        (GOOD, &["--mapping", "inconnu"], 2),
    ] {
        let done = import(folder.path(), content, more);
        assert_eq!(done.status.code(), Some(code), "{content} {more:?}: {done:?}");
    }
}

#[test]
fn a_dry_run_shows_the_plan_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let dry = import(folder.path(), GOOD, &["--dry-run"]);
    let first = import(folder.path(), GOOD, &[]);
    assert_eq!(out(&dry), out(&first), "the same plan");
    assert!(out(&dry).contains("1  Lieux ajoutés"), "{}", out(&dry));
    let again = import(folder.path(), GOOD, &[]);
    assert!(out(&again).contains("1  Déjà à jour"), "{}", out(&again));
    let bad = import(folder.path(), "", &[]);
    assert!(out(&bad).is_empty(), "messages are no data");
    assert!(String::from_utf8_lossy(&bad.stderr).contains("Le fichier est vide"), "{bad:?}");
}

#[test]
fn the_plan_is_data_too() {
    let folder = tempfile::tempdir().unwrap();
    let done = import(folder.path(), DOUBTFUL, &["--json", "--dry-run"]);
    let plan: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(plan["counts"]["added"], 1);
    assert_eq!(plan["lines"][0]["problems"][0]["column"], "telephone");
    assert_eq!(plan["lines"][0]["problems"][0]["value"], "poste 12");
}
