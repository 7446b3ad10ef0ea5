//! The machine stops in the middle of an import: the site is as it was, and the same import works afterwards.

use std::fmt::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use repere::db::Db;
use repere::intake::store::{self, State};
use repere::venue::store as venues;

use crate::harness::save;

const LINES: usize = 10_000;
/// Bytes of the write-ahead log: pages of the import are in it, and many more are to come.
const BEGUN: u64 = 1 << 20;
const SIGKILL: i32 = 9;
const SIGINT: i32 = 2;

/// As at a terminal: a shell that runs the tests in the background has them ignore Ctrl-C.
fn repere(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("env");
    command.args(["--default-signal=INT", env!("CARGO_BIN_EXE_repere")]).current_dir(folder).args(args);
    command.env("REPERE_NOW", "2026-11-26T15:00").env("REPERE_GEOCODER_URL", "");
    command
}

fn run(folder: &Path, args: &[&str]) -> Output {
    let done = repere(folder, args).output().unwrap();
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    done
}

/// What the site knows before, and looks like nothing of the other list.
const BEFORE: &str = "id,pivot,nom,commune,code_postal,adresse,date_maj
m-1,43493312300029,Médiathèque des essais,Roubaix,59100,2 place de la Mairie,2026-01-05
";

fn long_list(lines: usize) -> String {
    let mut text = "id,pivot,nom,commune,code_postal,adresse,date_maj,presentation_detail\n".to_owned();
    for at in 0..lines {
        let (place, detail) = ("Lille,59000", "Un accueil pour tous. ".repeat(20));
        writeln!(text, "{at},43493312300029,Foyer {at},{place},{at} rue Longue,2026-01-05,{detail}").unwrap();
    }
    text
}

/// Returns once the import writes.
fn until_begun(folder: &Path, import: &mut Child) {
    let log = folder.join("repere.db-wal");
    while std::fs::metadata(&log).map_or(0, |log| log.len()) < BEGUN {
        assert!(import.try_wait().unwrap().is_none(), "it ended before it was seen to write");
        std::thread::yield_now();
    }
}

/// Sends the signal once the import writes.
fn stop(folder: &Path, mut import: Child, signal: i32) {
    until_begun(folder, &mut import);
    if signal == SIGKILL {
        import.kill().unwrap();
    } else {
        let number = format!("-{signal}");
        assert!(Command::new("kill").args([number, import.id().to_string()]).status().unwrap().success());
    }
    assert_eq!(import.wait().unwrap().signal(), Some(signal), "it was stopped in the middle");
}

/// What of imports the database lists, once SQLite found it whole.
async fn imports(folder: &Path) -> Vec<(String, State)> {
    let db = Db::open(&folder.join("repere.db")).await.unwrap();
    let whole: String = sqlx::query_scalar("pragma integrity_check").fetch_one(&db.writer).await.unwrap();
    assert_eq!(whole, "ok");
    let listed = store::list(&db.readers).await.unwrap();
    db.close().await;
    listed.into_iter().map(|import| (import.file_name, import.state)).collect()
}

#[tokio::test]
async fn an_import_stopped_in_the_middle_leaves_nothing_and_works_again() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    std::fs::write(folder.join("avant.csv"), BEFORE).unwrap();
    std::fs::write(folder.join("tout.csv"), long_list(LINES)).unwrap();
    run(folder, &["import", "avant.csv", "--source", "Avant", "--empty"]);
    let export = || run(folder, &["export", "--format", "csv"]).stdout;
    let before = export();
    for signal in [SIGKILL, SIGINT] {
        let mut import = repere(folder, &["import", "tout.csv", "--source", "Tout", "--rank", "9"]);
        let import = import.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        stop(folder, import, signal);
        assert_eq!(imports(folder).await, [("avant.csv".to_owned(), State::Applied)]);
        assert!(export() == before, "the site is not as it was");
    }
    run(folder, &["import", "tout.csv", "--source", "Tout", "--rank", "9"]);
    assert_eq!(imports(folder).await.len(), 2);
    let lines = csv::Reader::from_reader(export().as_slice()).into_records().count();
    assert_eq!(lines, LINES + 1);
}

#[tokio::test]
async fn what_a_partner_saves_during_an_import_waits_for_it_and_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    std::fs::write(folder.join("avant.csv"), BEFORE).unwrap();
    std::fs::write(folder.join("tout.csv"), long_list(LINES / 2)).unwrap();
    run(folder, &["import", "avant.csv", "--source", "Avant", "--empty"]);
    let db = Db::open(&folder.join("repere.db")).await.unwrap();
    let slug = "mediatheque-des-essais".parse().unwrap();
    let (mut venue, _) = venues::find_by_slug(&db.readers, &slug).await.unwrap().unwrap();
    let mut import = repere(folder, &["import", "tout.csv", "--source", "Tout"]);
    let mut import = import.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    until_begun(folder, &mut import);
    venue.presentation.summary = Some("Ouvert à tous".to_owned());
    save(&db, &venue).await;
    assert!(import.wait().unwrap().success());
    let (kept, _) = venues::find_by_slug(&db.readers, &slug).await.unwrap().unwrap();
    assert_eq!(kept.presentation.summary.as_deref(), Some("Ouvert à tous"));
    assert_eq!(venues::all(&db.readers).await.unwrap().len(), LINES / 2 + 1);
    db.close().await;
}
