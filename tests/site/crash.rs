//! The machine stops in the middle of everything, two hundred times.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use repere::account::{Role, Stage, Trust, session, store as accounts};
use repere::clock::Clock;
use repere::db::Db;
use repere::venue::store as venues;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

const NOW: &str = "2026-11-26T15:00";
const KILLS: u64 = 200;
const PATIENCE: Duration = Duration::from_secs(20);
const VENUES: [&str; 4] =
    ["ccas-de-roubaix", "le-fil-de-l-epeule", "mediatheque-la-grand-plage", "la-condition-publique"];

/// A server whose end is sudden.
struct Server {
    child: Child,
    base: String,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_repere"))
            .current_dir(folder)
            .args(["--now", NOW, "--listen", "127.0.0.1:0", "--posts-per-minute", "1000000"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let base = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        Self { child, base }
    }

    /// SIGKILL: nothing is finished, nothing is told.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Somebody who runs a venue and writes to it without end.
#[derive(Clone)]
struct Writer {
    slug: &'static str,
    client: reqwest::Client,
    cookie: String,
    token: String,
    /// The last version the server said is online.
    acknowledged: u64,
    next: u64,
}

impl Writer {
    async fn new(db: &Db, slug: &'static str) -> Self {
        let now = Clock::parse_moment(NOW).unwrap();
        let (venue, _) = venues::find_by_slug(&db.readers, &slug.parse().unwrap()).await.unwrap().unwrap();
        let mut writer = db.write().await.unwrap();
        let email = format!("{slug}@exemple.fr").parse().unwrap();
        let person = accounts::welcome(&mut writer, &email, Role::Partner, now).await.unwrap();
        let structure = accounts::add_structure(&mut writer, slug, now).await.unwrap();
        accounts::set_trust(&mut *writer, structure, Trust::Trusted).await.unwrap();
        accounts::give_venue(&mut *writer, structure, &venue.id).await.unwrap();
        accounts::join_structure(&mut *writer, person, structure).await.unwrap();
        let token = session::open(&mut writer, person, Stage::Whole, "essai", now).await.unwrap();
        writer.commit().await.unwrap();
        let cookie = format!("session={}", token.as_str());
        let token = token.derived("formulaire");
        // A request whose server went may never hear of it.
        let client = reqwest::Client::builder().timeout(PATIENCE).build().unwrap();
        Self { slug, client, cookie, token, acknowledged: 0, next: 1 }
    }

    async fn post(&mut self, base: &str, page: &str, fields: &[(&str, &str)]) -> reqwest::Result<String> {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("jeton", &self.token)
            .extend_pairs(fields)
            .finish();
        let request = self
            .client
            .post(format!("{base}/partenaire/lieux/{}{page}", self.slug))
            .header("cookie", &self.cookie)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        request.send().await?.text().await
    }

    async fn get(&self, base: &str, page: &str) -> reqwest::Result<String> {
        let url = format!("{base}/partenaire/lieux/{}{page}", self.slug);
        self.client.get(url).header("cookie", &self.cookie).send().await?.text().await
    }

    /// Writes version after version until the server is gone.
    async fn write(mut self, base: String, told: UnboundedSender<()>) -> Self {
        while let Ok(online) = self.write_once(&base).await {
            if online {
                self.acknowledged = self.next;
                let _ = told.send(());
            }
            self.next += 1;
        }
        self
    }

    async fn write_once(&mut self, base: &str) -> reqwest::Result<bool> {
        let message = format!("Version {}", self.next);
        self.post(base, "/fermer", &[("sort", "definitif"), ("message", &message)]).await?;
        let page = self.get(base, "/envoyer").await?;
        let key = page.split_once("name=\"cle\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
        let Some((key, _)) = key else { return Ok(false) };
        Ok(self.post(base, "/envoyer", &[("cle", key)]).await?.contains("C’est en ligne"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_each_of_two_hundred_sudden_ends_every_change_told_is_there_and_none_is_half_written() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = tempfile::tempdir().unwrap();
    Server::start(folder.path()).kill();
    let database = folder.path().join("repere.db");
    let db = Db::open(&database).await.unwrap();
    let mut writers = Vec::new();
    for slug in VENUES {
        writers.push(Writer::new(&db, slug).await);
    }
    db.close().await;
    for kill in 0..KILLS {
        let server = Server::start(folder.path());
        let (told, mut heard) = unbounded_channel();
        let tasks: Vec<_> = writers
            .iter()
            .cloned()
            .map(|writer| tokio::spawn(writer.write(server.base.clone(), told.clone())))
            .collect();
        // After some changes, in the middle of the others, somewhere else each time.
        drop(told);
        for _ in 0..=kill % 5 {
            heard.recv().await;
        }
        server.kill();
        writers.clear();
        for task in tasks {
            writers.push(task.await.unwrap());
        }
        let db = Db::open(&database).await.unwrap();
        for writer in &writers {
            let found = venues::find_by_slug(&db.readers, &writer.slug.parse().unwrap()).await.unwrap();
            let online = found
                .and_then(|(venue, _)| venue.closing)
                .map_or(0, |closing| closing.message.trim_start_matches("Version ").parse::<u64>().unwrap());
            assert!(online >= writer.acknowledged, "{}: {online} after {}", writer.slug, writer.acknowledged);
        }
        assert_eq!(venues::all(&db.readers).await.unwrap(), venues::rows(&db.readers).await.unwrap());
        db.close().await;
    }
    let acknowledged: u64 = writers.iter().map(|writer| writer.acknowledged).sum();
    assert!(acknowledged > KILLS, "there was work to lose: {acknowledged}");
}
