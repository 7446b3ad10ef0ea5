//! `repere demo`: plausible venues over French cities, all of them invented and marked as such, the same for the same
//! seed. For benchmarks and tests; never part of the default.

mod cities;
mod venue;

use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use fastrand::Rng;

use super::{complain, say};
use crate::db::Db;
use crate::filling;
use crate::venue::store::{self, Author, Signature, StoreError, Version, Writing};

#[derive(clap::Args)]
pub struct Args {
    /// How many venues
    #[arg(long, default_value_t = 500, value_parser = clap::value_parser!(u32).range(1..=200_000))]
    venues: u32,
    /// The same seed gives the same venues
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The database file to make; it must not exist
    #[arg(long)]
    database: PathBuf,
}

pub async fn run(args: Args) -> ExitCode {
    if args.database.exists() {
        return complain(&format_args!("{} exists already", args.database.display()));
    }
    match fill(&args).await {
        Ok(()) => {
            say(&format_args!("{} invented venues in {}", args.venues, args.database.display()));
            ExitCode::SUCCESS
        }
        Err(cause) => complain(&cause),
    }
}

async fn fill(args: &Args) -> Result<(), String> {
    let db = Db::open(&args.database).await.map_err(|cause| cause.to_string())?;
    let written = write(&db, args.venues, args.seed).await;
    db.close().await;
    written.map_err(|cause| cause.to_string())
}

/// Invented venues are dated by a fixed day, so that a seed gives the same file whenever it is asked.
const MADE_ON: DateTime<Utc> = DateTime::UNIX_EPOCH;

/// Venues in memory at once.
const TOGETHER: usize = 1_000;

async fn write(db: &Db, venues: u32, seed: u64) -> Result<(), StoreError> {
    let mut rng = Rng::with_seed(seed);
    let mut transaction = db.write().await?;
    let signature = Signature::of(Author::Demo);
    for first in (1..=venues).step_by(TOGETHER) {
        let numbers = (first..=venues).take(TOGETHER);
        let invented: Vec<_> = numbers.filter_map(|number| venue::invent(number, &mut rng)).collect();
        let new = invented.iter().map(|venue| Writing { venue, before: Version(0), reason: None });
        store::save_all(&mut transaction, &new.collect::<Vec<_>>(), &signature, MADE_ON).await?;
    }
    filling::record(&mut transaction, "demo").await?;
    transaction.commit().await?;
    Ok(())
}
