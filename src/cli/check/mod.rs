//! `repere check`: what is wrong with data, settings, translations and calendars, in words.

mod calendars;
mod data;
mod settings;

use std::path::Path;
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::json;

use self::data::{Astray, Lacking, Silent, Twins};
use super::{complain, say, territory};
use crate::config::Config;
use crate::db::Db;
use crate::i18n;
use crate::territory::Territory;
use crate::venue::{Venue, store};

#[derive(clap::Args)]
pub struct Args {
    /// Print what was found as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: Config,
}

/// Exit codes: 0 clean (what is only to be looked at is no finding), 1 findings, 2 could not run.
pub async fn run(args: Args) -> ExitCode {
    let found = match check(&args.config).await {
        Ok(found) => found,
        Err(cause) => return complain(&cause),
    };
    if args.json {
        say(&json!(found));
    } else {
        found.tell();
    }
    if found.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

#[derive(Default, Serialize)]
struct Found {
    /// Sentences.
    findings: Vec<String>,
    drafts: Vec<Lacking>,
    incomplete: Vec<Lacking>,
    positions: Vec<Astray>,
    duplicates: Vec<Twins>,
    silent_sources: Vec<Silent>,
}

impl Found {
    fn tell(&self) {
        for Lacking { name, lacks, .. } in &self.drafts {
            say(&format_args!("draft “{name}” lacks: {}", words(lacks)));
        }
        for Lacking { name, lacks, .. } in &self.incomplete {
            say(&format_args!("“{name}” lacks: {}", words(lacks)));
        }
        for Astray { name, lost, .. } in &self.positions {
            say(&format_args!("position of “{name}”: {}", lost.label()));
        }
        for Twins { names: [one, other], reasons, .. } in &self.duplicates {
            say(&format_args!("“{one}” and “{other}” may be one: {}", words(reasons)));
        }
        for Silent { source, venues, last } in &self.silent_sources {
            let last = last.map_or_else(|| "never".to_owned(), |last| last.date_naive().to_string());
            say(&format_args!("source “{source}” ({venues} venues): last list applied: {last}"));
        }
        for finding in &self.findings {
            say(finding);
        }
        say(&format_args!("{} finding(s), {} draft(s)", self.findings.len(), self.drafts.len()));
    }
}

fn words(list: &[impl std::fmt::Display]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

async fn check(config: &Config) -> Result<Found, String> {
    let territory = territory(config.territory.as_deref()).map_err(|cause| cause.to_string())?;
    let now = config.clock().now();
    let mut found = Found::default();
    let venues = venues(&config.database, &territory, now, &mut found).await?;
    found.findings.extend(i18n::findings());
    found.findings.extend(territory.findings_of(&venues));
    found.findings.extend(data::unreadable_hours(&venues));
    found.findings.extend(calendars::findings(&territory, &venues, now.date_naive()));
    found.findings.extend(settings::findings(config));
    found.drafts = data::drafts(&venues);
    found.incomplete = data::incomplete(&venues);
    found.positions = data::positions(&territory, &venues);
    Ok(found)
}

/// The venues of the database, with what only it can tell of them; or those a new database would begin with.
async fn venues(
    database: &Path,
    territory: &Territory,
    now: DateTime<Utc>,
    found: &mut Found,
) -> Result<Vec<Venue>, String> {
    if !database.exists() {
        return Ok(territory.venues().to_vec());
    }
    let db = Db::open(database).await.map_err(|cause| cause.to_string())?;
    let read = read(&db, now, found).await;
    db.close().await;
    read.map_err(|cause| cause.to_string())
}

async fn read(db: &Db, now: DateTime<Utc>, found: &mut Found) -> Result<Vec<Venue>, store::StoreError> {
    let venues = store::all(&db.readers).await?;
    let rows = store::rows(&db.readers).await?;
    let changed = venues.iter().zip(&rows).filter(|(venue, row)| venue != row).map(|(venue, _)| venue);
    found
        .findings
        .extend(changed.map(|venue| {
            format!("“{}”: its rows were changed by hand; its last revision holds", venue.name)
        }));
    found.duplicates = data::twins(db, &venues).await?;
    found.silent_sources = data::silent(db, now).await?;
    Ok(venues)
}
