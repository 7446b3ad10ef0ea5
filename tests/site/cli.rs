//! The built program at the terminal.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

fn repere(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
    command.current_dir(folder).env("REPERE_NOW", "2026-11-26T15:00").env("REPERE_GEOCODER_URL", "");
    command
}

fn run(folder: &Path, args: &[&str]) -> Output {
    repere(folder).args(args).output().unwrap()
}

/// A running server and the address it printed.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let mut child =
            repere(folder).args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
        Self { child, address }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn terminate(&mut self) -> Duration {
        let start = Instant::now();
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap();
        start.elapsed()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_program_alone_serves_roubaix_from_a_database_it_creates() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::start(folder.path());
    assert!(server.get("/lieux").contains("Médiathèque La Grand-Plage"));
    assert!(folder.path().join("repere.db").exists());
    server.terminate();
}

#[test]
fn a_second_server_on_the_same_database_is_refused_in_plain_words() {
    let folder = tempfile::tempdir().unwrap();
    let _first = Server::start(folder.path());
    let second = run(folder.path(), &["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(second.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&second.stderr).contains("another repere serves"));
}

#[test]
fn a_stuck_client_does_not_keep_the_server_from_stopping() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Server::start(folder.path());
    let mut stuck: Vec<TcpStream> = (0..20).map(|_| TcpStream::connect(&server.address).unwrap()).collect();
    for stream in &mut stuck {
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nX: ").unwrap();
    }
    assert!(server.get("/sante").starts_with("HTTP/1.1 200"));
    // Half a header is let go after ten seconds anyway: it did not wait for that.
    let took = server.terminate();
    assert!(took < Duration::from_secs(9), "{took:?}");
}

#[test]
fn a_client_that_sends_half_a_header_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    let mut silent = TcpStream::connect(&server.address).unwrap();
    let mut half = TcpStream::connect(&server.address).unwrap();
    half.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ").unwrap();
    for stream in [&mut silent, &mut half] {
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).unwrap();
    }
}

#[test]
fn check_is_clean_on_the_embedded_data_and_lists_the_drafts_with_what_they_lack() {
    let folder = tempfile::tempdir().unwrap();
    let checked = run(folder.path(), &["check"]);
    let said = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert_eq!(checked.status.code(), Some(0), "{said}");
    assert_eq!(said.lines().filter(|line| line.starts_with("draft ")).count(), 15, "{said}");
    assert!(said.contains("Centre social Assia Djebar"));
}

#[test]
fn check_lists_what_somebody_should_look_at_and_calls_it_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("liste.csv");
    let line = "Médiathèque du parc,12 rue de la Gare,Roubaix,59512,59100";
    std::fs::write(&list, format!("id,nom,adresse,commune,code_insee,code_postal\na,{line}\nb,{line}\n"))
        .unwrap();
    let list = list.to_str().unwrap();
    let imported = run(folder.path(), &["import", list, "--source", "Ma liste", "--empty"]);
    assert!(
        imported.status.code().is_some_and(|code| code < 2),
        "{}",
        String::from_utf8_lossy(&imported.stdout)
    );
    let checked = run(folder.path(), &["check", "--json"]);
    let found: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(checked.status.code(), Some(0), "{found}");
    assert_eq!(found["duplicates"][0]["reasons"][0], "nom", "{found}");
    assert_eq!(found["incomplete"][0]["name"], "Médiathèque du parc", "{found}");
    assert_eq!(found["silent_sources"], serde_json::json!([]), "{found}");
    let later = repere(folder.path()).env("REPERE_NOW", "2027-12-01T12:00").arg("check").output().unwrap();
    let said = String::from_utf8_lossy(&later.stdout).into_owned();
    assert!(said.contains("source “Ma liste” (2 venues): last list applied: 2026-11-2"), "{said}");
    assert!(said.contains("“Médiathèque du parc” and “Médiathèque du parc” may be one: nom"), "{said}");
}

#[test]
fn check_warns_a_year_before_school_holidays_run_out() {
    let folder = tempfile::tempdir().unwrap();
    let checked = repere(folder.path()).env("REPERE_NOW", "2027-12-01T12:00").arg("check").output().unwrap();
    assert_eq!(checked.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("school holidays are known until 2028-08-31"));
}

#[test]
fn a_territory_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let checked = run(folder.path(), &["check", "--territory", "nulle-part"]);
    assert_eq!(checked.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&checked.stderr).contains("territoire.json"));
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["serve", "check", "demo"] {
        let help = run(folder.path(), &[command, "--help"]);
        assert!(help.status.success() && !help.stdout.is_empty(), "{command}");
    }
}

#[test]
fn the_first_administrator_comes_by_a_link_printed_at_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let invite = |args: &[&str]| {
        let out = run(folder.path(), &[&["invite", "a@ville.fr", "--role", "admin"], args].concat());
        (out.status.code(), String::from_utf8(out.stdout).unwrap())
    };
    let (code, printed) = invite(&["--public-url", "https://lieux.exemple.fr"]);
    let token =
        printed.trim().strip_prefix("https://lieux.exemple.fr/partenaire/entrer/").unwrap().to_owned();
    assert_eq!((code, token.len()), (Some(0), 64), "{printed}");
    let database = std::fs::read(folder.path().join("repere.db")).unwrap();
    assert!(!database.windows(64).any(|window| window == token.as_bytes()), "only its hash is kept");
    let server = Server::start(folder.path());
    assert!(server.get(&format!("/partenaire/entrer/{token}")).starts_with("HTTP/1.1 200"));
    let bad = run(folder.path(), &["invite", "personne", "--role", "admin"]);
    assert_ne!(bad.status.code(), Some(0), "no address is no invitation");
}
