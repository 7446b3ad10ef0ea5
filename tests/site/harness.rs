//! A site to visit: [`Site::new`] serves Roubaix on a Thursday afternoon; [`Site::with`] serves venues of one's own.

use chrono::Utc;
use clap::Parser;
use repere::app::{self, App};
use repere::clock::Clock;
use repere::config::Config;
use repere::db::Db;
use repere::filling::{self, Wish};
use repere::letters::Clerk;
use repere::mail::Office;
use repere::mail::sender::Sender;
use repere::territory::Territory;
use repere::venue::store::{self, Author, Signature};
use repere::venue::{FactGroup, Venue};
use repere::web::{Doors, server};
use scraper::{Html, Selector};
use serde_json::Value;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// Thursday 26 November 2026, 15:00 in Paris: an ordinary day of term.
pub const THURSDAY: &str = "2026-11-26T15:00";

#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

/// A setting of the harness alone: the operator says nothing of tiles. Nobody may ask for a tile then.
pub const NO_TILES_SAID: &str = "--tiles-url-unsaid";

/// A server of its own, stopped when the test ends.
pub struct Site {
    pub base: String,
    pub app: App,
    client: reqwest::Client,
    stop: Option<oneshot::Sender<()>>,
    folder: TempDir,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

impl Site {
    pub async fn new() -> Self {
        Self::at(THURSDAY).await
    }

    pub async fn at(now: &str) -> Self {
        Self::start(now, None, &[]).await
    }

    /// Roubaix's ground with these venues only.
    pub async fn with(now: &str, venues: Vec<Venue>) -> Self {
        Self::start(now, Some(venues), &[]).await
    }

    pub async fn set(settings: &[&str]) -> Self {
        Self::start(THURSDAY, None, settings).await
    }

    /// With doors more than the site has.
    pub async fn with_doors(doors: Doors) -> Self {
        Self::serve(THURSDAY, None, &[], app::doors().and(doors)).await
    }

    /// These venues only, and doors more than the site has.
    pub async fn with_venues_and_doors(venues: Vec<Venue>, settings: &[&str], doors: Doors) -> Self {
        Self::serve(THURSDAY, Some(venues), settings, app::doors().and(doors)).await
    }

    pub async fn start(now: &str, venues: Option<Vec<Venue>>, settings: &[&str]) -> Self {
        Self::serve(now, venues, settings, app::doors()).await
    }

    async fn serve(now: &str, venues: Option<Vec<Venue>>, settings: &[&str], doors: Doors) -> Self {
        Self::serve_in(tempfile::tempdir().unwrap(), now, venues, settings, doors).await
    }

    /// The same database at another moment, as after a restart.
    pub async fn later(self, now: &str) -> Self {
        self.later_with(now, &[]).await
    }

    /// The same, with settings.
    pub async fn later_with(mut self, now: &str, settings: &[&str]) -> Self {
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        self.app.db().close().await;
        drop(self);
        Self::serve_in(folder, now, None, settings, app::doors()).await
    }

    async fn serve_in(
        folder: TempDir,
        now: &str,
        venues: Option<Vec<Venue>>,
        settings: &[&str],
        doors: Doors,
    ) -> Self {
        let database = folder.path().join("site.db");
        let mut args = vec!["repere", "--now", now, "--database", database.to_str().unwrap()];
        let unsaid = settings.contains(&NO_TILES_SAID);
        let outside = ["--geocoder-url", "--tiles-url"].iter().filter(|name| !settings.contains(name));
        for outside in outside.filter(|name| !(unsaid && **name == "--tiles-url")) {
            args.extend([outside, ""]);
        }
        // How often one may post is tried where it is the subject.
        if !settings.contains(&"--posts-per-minute") {
            args.extend(["--posts-per-minute", "100000"]);
        }
        args.extend(settings.iter().filter(|setting| **setting != NO_TILES_SAID));
        let config = Settings::parse_from(args).config;
        let territory = Territory::roubaix().unwrap();
        let db = Db::open(&database).await.unwrap();
        let wish = if venues.is_some() { Wish::Nothing } else { Wish::Venues };
        filling::fill_once(&db, &territory, wish, Clock::parse_moment(now).unwrap()).await.unwrap();
        for venue in venues.unwrap_or_default() {
            save(&db, &venue).await;
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let config = config.listening_on(listener.local_addr().unwrap());
        let app = App::new(config, territory, db).await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel::<()>();
        let (ours, all) = (app.clone(), app::router(app.clone(), doors));
        let answer = move |request| app::answer(ours.clone(), all.clone(), request);
        tokio::spawn(server::serve(listener, answer, async {
            let _ = stopped.await;
        }));
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { base, app, client, stop: Some(stop), folder }
    }

    /// Sends what letters are due, and reads those that left since the last time.
    pub async fn letters(&self) -> Vec<String> {
        let office = Office::new(self.app.config()).unwrap();
        let sender = Sender { office, db: self.app.db().clone(), scribe: Clerk(self.app.clone()) };
        sender.send_due(self.app.clock().now()).await.unwrap();
        let Ok(files) = std::fs::read_dir(self.app.config().letters_folder()) else { return vec![] };
        let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        paths.sort();
        let read = |path: std::path::PathBuf| {
            let letter = std::fs::read_to_string(&path).unwrap();
            std::fs::remove_file(path).unwrap();
            letter.replace("=\r\n", "").replace("=3D", "=")
        };
        paths.into_iter().map(read).collect()
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.client.get(format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        read(request.send().await.unwrap()).await
    }

    /// A page that must be there.
    pub async fn page(&self, path: &str) -> Page {
        let answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        Page(Html::parse_document(&answer.body))
    }

    /// Every byte of the database and its log.
    pub fn database(&self) -> Vec<u8> {
        let database = &self.app.config().database;
        let mut log = database.clone().into_os_string();
        log.push("-wal");
        [std::fs::read(database).unwrap_or_default(), std::fs::read(log).unwrap_or_default()].concat()
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[]).await
    }

    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = self
            .client
            .post(format!("{}{path}", self.base))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        read(request.send().await.unwrap()).await
    }

    /// A form with the file `content` in its field `name`, as a browser sends it.
    pub async fn post_file(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        (name, content): (&str, &[u8]),
        cookie: &str,
    ) -> Answer {
        let mut body = Vec::new();
        for (field, value) in fields {
            let head =
                format!("--limite\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            body.extend(head.bytes());
        }
        let head = format!(
            "--limite\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend(content);
        body.extend(b"\r\n--limite--\r\n");
        let request = self.client.post(format!("{}{path}", self.base));
        let request = request.header("content-type", "multipart/form-data; boundary=limite");
        let request = request.header("sec-fetch-site", "same-origin").header("cookie", cookie).body(body);
        read(request.send().await.unwrap()).await
    }

    /// The features of `/lieux.geojson`.
    pub async fn features(&self, query: &str) -> Vec<Value> {
        let answer = self.get(&format!("/lieux.geojson{query}")).await;
        assert_eq!(answer.status, 200, "{query}: {}", answer.body);
        let collection: Value = serde_json::from_str(&answer.body).unwrap();
        collection["features"].as_array().unwrap().clone()
    }

    /// Names of the features, in their order.
    pub async fn names(&self, query: &str) -> Vec<String> {
        let name = |feature: &Value| feature["properties"]["nom"].as_str().unwrap().to_owned();
        self.features(query).await.iter().map(name).collect()
    }

    /// `etat` and `etat_texte` of the first feature.
    pub async fn state(&self, query: &str) -> (String, String) {
        let feature = &self.features(query).await[0]["properties"];
        let text = |key: &str| feature[key].as_str().unwrap().replace('\u{a0}', " ");
        (text("etat"), text("etat_texte"))
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.stop.take().map(|stop| stop.send(()));
    }
}

async fn read(response: reqwest::Response) -> Answer {
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Answer { status, headers, body: response.text().await.unwrap_or_default() }
}

pub async fn save(db: &Db, venue: &Venue) {
    let mut writer = db.writer.acquire().await.unwrap();
    store::save(&mut writer, venue, &Signature::of(Author::City), Clock::default().now().with_timezone(&Utc))
        .await
        .unwrap();
}

/// A page as a visitor reads it.
pub struct Page(Html);

impl Page {
    /// What was answered, as a page.
    pub fn of(html: &str) -> Self {
        Self(Html::parse_document(html))
    }

    /// The text of everything that matches, one entry a match, white space folded.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        let fold = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.0.select(&selector).map(|found| fold(found.text().collect())).collect()
    }

    /// The text of the one thing that matches.
    pub fn one(&self, selector: &str) -> String {
        let all = self.all(selector);
        assert_eq!(all.len(), 1, "{selector}: {all:?}");
        all[0].clone()
    }

    /// An attribute of everything that matches.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.0.select(&selector).filter_map(|found| found.attr(name)).map(str::to_owned).collect()
    }

    pub fn says(&self, text: &str) -> bool {
        self.one("main").replace('\u{a0}', " ").contains(text)
    }
}

/// A venue to begin with: published in Roubaix, nothing else known.
pub fn venue(name: &str) -> Venue {
    let slug = repere::venue::Slug::of(name).unwrap();
    serde_json::from_value(serde_json::json!({
        "id": format!("test-{slug}"), "slug": slug, "name": name, "status": "publie",
        "address": { "commune": "Roubaix", "insee": "59512", "postcode": "59100" },
    }))
    .unwrap()
}

/// The same venue with hours said by the venue itself this year.
pub fn open(name: &str, hours: &str) -> Venue {
    let mut venue = venue(name);
    venue.hours = Some(repere::hours::Hours::parse(hours));
    venue.said.insert(FactGroup::Hours, said("structure", "2026-10-01"));
    venue
}

/// Who said something, and when.
pub fn said(by: &str, date: &str) -> repere::venue::Provenance {
    serde_json::from_value(serde_json::json!({ "source": "essai", "by": by, "date": date })).unwrap()
}

/// A service with more or less known of it.
pub fn service(kind: &str, more: &Value) -> repere::venue::Service {
    let mut service = serde_json::json!({
        "kind": kind, "said": { "source": "essai", "by": "structure", "date": "2026-10-01" },
    });
    service.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(service).unwrap()
}
