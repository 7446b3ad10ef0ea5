//! The machine stops in the middle of an import: the site is as it was, and the same import works afterwards.

use std::fmt::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use repere::db::Db;
use repere::intake::store::{self, State};

const LINES: usize = 4_000;
/// Bytes of the write-ahead log: pages of the import are in it, and many more are to come.
const BEGUN: u64 = 2 << 20;
const SIGKILL: i32 = 9;
const SIGINT: i32 = 2;

fn repere(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command.current_dir(folder).args(args);
    command.env("REPERE_NOW", "2026-11-26T15:00").env("REPERE_GEOCODER_URL", "");
    command
}

fn run(folder: &Path, args: &[&str]) -> Output {
    let done = repere(folder, args).output().unwrap();
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    done
}

fn list(folder: &Path, name: &str, count: usize) {
    let mut text = "id,pivot,nom,commune,code_postal,adresse,date_maj,presentation_detail\n".to_owned();
    for at in 0..count {
        let detail = "Un accueil pour tous. ".repeat(20);
        let street = format!("{at} rue de la Liste {name}");
        writeln!(
            text,
            "{name}-{at},43493312300029,Lieu {name} {at},Lille,59000,{street},2026-01-05,{detail}"
        )
        .unwrap();
    }
    std::fs::write(folder.join(name), text).unwrap();
}

/// Sends the signal once the import writes.
fn stop(folder: &Path, mut import: Child, signal: i32) {
    let log = folder.join("repere.db-wal");
    while std::fs::metadata(&log).map_or(0, |log| log.len()) < BEGUN {
        assert!(import.try_wait().unwrap().is_none(), "it ended before it could be stopped");
        std::thread::yield_now();
    }
    let sent = Command::new("kill").args([format!("-{signal}"), import.id().to_string()]).status().unwrap();
    assert!(sent.success());
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
    list(folder, "avant.csv", 3);
    list(folder, "tout.csv", LINES);
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
    assert_eq!(lines, LINES + 3);
}
