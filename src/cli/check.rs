//! `repere check`: what is wrong with data, settings, translations and calendars, in words.

use std::path::Path;
use std::process::ExitCode;

use chrono::{Days, NaiveDate};
use serde::Serialize;
use serde_json::json;

use super::{complain, say, territory};
use crate::config::Config;
use crate::db::Db;
use crate::hours::{Calendar, Departement, Hours};
use crate::i18n;
use crate::territory::{Lack, Lost, Territory, drafts_lack};
use crate::venue::{Position, ServiceHours, Status, Venue, VenueId, store};

#[derive(clap::Args)]
pub struct Args {
    /// Print what was found as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: Config,
}

/// Exit codes: 0 clean (drafts and positions to look at are no finding), 1 findings, 2 could not run.
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

#[derive(Serialize)]
struct Found {
    /// Sentences.
    findings: Vec<String>,
    drafts: Vec<Draft>,
    positions: Vec<Astray>,
}

#[derive(Serialize)]
struct Draft {
    id: VenueId,
    name: String,
    lacks: Vec<Lack>,
}

/// A position that leads to no door.
#[derive(Serialize)]
struct Astray {
    id: VenueId,
    name: String,
    lost: Lost,
    position: Option<Position>,
    /// Where it can only be.
    meant: Option<Position>,
}

impl Found {
    fn tell(&self) {
        for Draft { name, lacks, .. } in &self.drafts {
            let lacks: Vec<String> = lacks.iter().map(ToString::to_string).collect();
            say(&format_args!("draft “{name}” lacks: {}", lacks.join(", ")));
        }
        for Astray { name, lost, .. } in &self.positions {
            say(&format_args!("position of “{name}”: {}", lost.label()));
        }
        for finding in &self.findings {
            say(finding);
        }
        say(&format_args!("{} finding(s), {} draft(s)", self.findings.len(), self.drafts.len()));
    }
}

async fn check(config: &Config) -> Result<Found, String> {
    let territory = territory(config.territory.as_deref()).map_err(|cause| cause.to_string())?;
    let (venues, mut findings) = venues(&config.database, &territory).await?;
    let today = config.clock().now().date_naive();
    findings.extend(i18n::findings());
    findings.extend(territory.findings_of(&venues));
    findings.extend(unreadable_hours(&venues));
    findings.extend(calendars(&territory, &venues, today));
    findings.extend(settings(config));
    Ok(Found { findings, drafts: drafts(&venues), positions: positions(&territory, &venues) })
}

/// The venues of the database and where their rows say otherwise; or those a new database would begin with.
async fn venues(database: &Path, territory: &Territory) -> Result<(Vec<Venue>, Vec<String>), String> {
    if !database.exists() {
        return Ok((territory.venues().to_vec(), Vec::new()));
    }
    let db = Db::open(database).await.map_err(|cause| cause.to_string())?;
    let venues = store::all(&db.readers).await.map_err(|cause| cause.to_string());
    let rows = store::rows(&db.readers).await.map_err(|cause| cause.to_string());
    db.close().await;
    let (venues, rows) = (venues?, rows?);
    let changed = venues.iter().zip(&rows).filter(|(venue, row)| venue != row).map(|(venue, _)| venue);
    let findings = changed
        .map(|venue| format!("“{}”: its rows were changed by hand; its last revision holds", venue.name));
    let findings = findings.collect();
    Ok((venues, findings))
}

fn drafts(venues: &[Venue]) -> Vec<Draft> {
    let drafts = venues.iter().filter(|venue| venue.status == Status::Draft);
    let draft =
        |venue: &Venue| Draft { id: venue.id.clone(), name: venue.name.clone(), lacks: drafts_lack(venue) };
    drafts.map(draft).collect()
}

/// Positions that lead to no door. They are placed on `/admin/positions`.
fn positions(territory: &Territory, venues: &[Venue]) -> Vec<Astray> {
    let open = venues.iter().filter(|venue| venue.status == Status::Published && venue.closing.is_none());
    let astray = open.filter_map(|venue| {
        let (lost, point) = territory.lost(venue)?;
        let meant = point.zip(venue.position).map(|(point, position)| Position { point, ..position });
        let (id, name) = (venue.id.clone(), venue.name.clone());
        Some(Astray { id, name, lost, position: venue.position, meant })
    });
    astray.collect()
}

fn unreadable_hours(venues: &[Venue]) -> Vec<String> {
    let text = |hours: &Hours| hours.readable().is_none().then(|| hours.as_str().to_owned());
    let mut findings = Vec::new();
    for venue in venues {
        let services =
            venue.services.iter().filter_map(|service| service.hours.as_ref().and_then(ServiceHours::own));
        for unread in venue.hours.iter().chain(services).filter_map(text) {
            findings
                .push(format!("“{}”: the hours “{unread}” cannot be read and are shown as text", venue.name));
        }
    }
    findings
}

/// School holidays are warned of a year before their dates run out.
const WARN_AHEAD_DAYS: u64 = 365;

fn calendars(territory: &Territory, venues: &[Venue], today: NaiveDate) -> Vec<String> {
    let mut findings = Vec::new();
    for commune in territory.communes() {
        let Ok(departement) = Departement::of_commune(commune.insee.as_str()) else {
            findings.push(format!("{}: no département has the code of this commune", commune.name));
            continue;
        };
        let zone = territory.school_zone().or(departement.school_zone());
        match Calendar::new(departement, zone).school_holidays_known_until() {
            Some(last) if last < today + Days::new(WARN_AHEAD_DAYS) => findings.push(format!(
                "{}: school holidays are known until {last} only: new dates are needed in src/hours/school_holidays.csv",
                commune.name
            )),
            None if venues.iter().any(needs_school) => findings.push(format!(
                "{}: no dates of school holidays are known here; rules on them are not known",
                commune.name
            )),
            _ => {}
        }
    }
    findings
}

fn needs_school(venue: &Venue) -> bool {
    let mentions =
        |hours: &Hours| hours.readable().is_some_and(crate::hours::OpeningHours::mentions_school_holidays);
    venue.hours.as_ref().is_some_and(mentions)
        || venue.services.iter().filter_map(|service| service.hours.as_ref()?.own()).any(mentions)
}

fn settings(config: &Config) -> Vec<String> {
    let mut findings = Vec::new();
    let url = config.public_url();
    if !(url.is_empty() || url.starts_with("https://") || url.starts_with("http://")) {
        findings.push(format!("REPERE_PUBLIC_URL “{url}” is not a web address"));
    }
    let tiles = config.tiles_url.as_deref().unwrap_or_default();
    if !tiles.is_empty() && !["{z}", "{x}", "{y}"].iter().all(|part| tiles.contains(part)) {
        findings.push("REPERE_TILES_URL lacks {z}, {x} or {y}".to_owned());
    }
    findings
}
