//! `repere export`: the venues as a file, on standard output or in a file of one's own.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::{complain, note};
use crate::db::Db;
use crate::standard::file::{Beside, Format, Lines};
use crate::venue::{Venue, store};

/// The formats as the terminal calls them.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Asked {
    /// The national standard, for portals and the national map
    Csv,
    /// The national standard as JSON
    Json,
    /// Points with the standard's cells as properties
    Geojson,
    /// A spreadsheet for people
    Xlsx,
}

#[derive(clap::Args)]
pub struct Args {
    /// Which file
    #[arg(long, value_enum)]
    format: Asked,
    /// Where to write it; standard output when not given
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The database file
    #[arg(long, env = "REPERE_DATABASE", default_value = "repere.db")]
    database: PathBuf,
}

/// Exit codes: 0 done, 2 nothing written.
pub async fn run(args: Args) -> ExitCode {
    match export(&args).await {
        Ok(told) => {
            note(&told);
            ExitCode::SUCCESS
        }
        Err(cause) => complain(&cause),
    }
}

async fn export(args: &Args) -> Result<String, Box<dyn std::error::Error>> {
    if !args.database.exists() {
        return Err(format!("there is no database {}", args.database.display()).into());
    }
    let format = match args.format {
        Asked::Csv => Format::Csv,
        Asked::Json => Format::Json,
        Asked::Geojson => Format::GeoJson,
        Asked::Xlsx => Format::Xlsx,
    };
    let db = Db::open(&args.database).await?;
    let (venues, numbers) = (store::all(&db.readers).await?, store::numbers(&db.readers).await?);
    let beside = Beside::read(&db.readers).await?;
    db.close().await;
    let mut ordered: Vec<&Venue> = venues.iter().collect();
    // In the order venues came: a file that was imported keeps its order.
    ordered.sort_by_key(|venue| (!numbers.contains_key(&venue.id), numbers.get(&venue.id).copied()));
    let lines = Lines::new(ordered.into_iter(), &beside, format.breadth());
    let file = lines.write(format)?;
    match &args.output {
        Some(path) => std::fs::write(path, file).map_err(|cause| format!("{}: {cause}", path.display()))?,
        None => std::io::stdout().lock().write_all(&file)?,
    }
    Ok(told(&lines))
}

/// How many venues are in the file, and why others are not.
fn told(lines: &Lines<'_>) -> String {
    let mut parts = vec![format!("{} venues written", lines.lines.len())];
    if lines.closed > 0 {
        parts.push(format!("{} closed left out", lines.closed));
    }
    for (column, count) in &lines.lacking {
        parts.push(format!("{count} left out for want of “{column}”, which the standard requires"));
    }
    parts.join(", ")
}
