//! `repere import FILE --source NAME`: what a file of venues would change, and the change.

mod text;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use super::{complain, say, territory};
use crate::clock::day_of;
use crate::config::Config;
use crate::db::Db;
use crate::filling;
use crate::i18n::{Lang, intake as words};
use crate::intake::file::{self, BadFile};
use crate::intake::mapping::Mapping;
use crate::intake::plan::{Outcome, plain};
use crate::intake::store::{self, Coming};
use crate::intake::{self, Choices, Known, Plan, Progress, Reading, SourceName};
use crate::outside::Outside;
use crate::territory::Territory;

#[derive(clap::Args)]
pub struct Args {
    /// The file: CSV, JSON, GeoJSON, XLSX or ODS, with the columns of the national standard or your own
    file: PathBuf,
    /// Who gives this list, as visitors will read it; the same name every time
    #[arg(long)]
    source: SourceName,
    /// How your own columns are read: a name under which a coordinator matched them
    #[arg(long)]
    mapping: Option<String>,
    /// How far the source is believed beside others, 1 to 99: the smaller the more
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=99))]
    rank: Option<u8>,
    /// Its positions come before those of other sources, as those of a GIS department; remembered
    #[arg(long)]
    positions_first: bool,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Print the plan as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: Config,
}

/// Exit codes: 0 every line was taken, 1 all but the lines told, 2 nothing was written.
pub async fn run(args: Args) -> ExitCode {
    match import(&args).await {
        Ok(code) => code,
        Err(cause) => {
            complain(&cause);
            complain(&Lang::French.say("intake-nothing-written"))
        }
    }
}

async fn import(args: &Args) -> Result<ExitCode, String> {
    let territory = territory(args.config.territory.as_deref()).map_err(told)?;
    let table = read(args)?.map_err(|bad| words::bad_file(Lang::French, &bad))?;
    let now = args.config.clock().now();
    let db = Db::open(&args.config.database).await.map_err(told)?;
    let wish = filling::Wish::of(args.config.empty);
    filling::fill_once(&db, &territory, wish, now).await.map_err(told)?;
    let mapping = mapping(&db, args).await?;
    let mut known = Known::load(&db, &args.source).await.map_err(told)?;
    if args.positions_first {
        known.positions_first.insert(args.source.to_string());
    }
    let reading = intake::read(table, &mapping, &args.source, &territory);
    look_up(args, &reading, &mut known, &territory).await;
    let progress = Progress::default();
    let (source, ours, length) = (args.source.clone(), progress.clone(), reading.lines.len());
    let planned = tokio::task::spawn_blocking(move || {
        intake::plan(reading, &known, &source, &Choices::default(), &ours)
    });
    let plan = patiently(planned, &progress, length).await.map_err(told)?;
    show(args, &plan);
    let code = settle(args, &db, &plan).await;
    db.close().await;
    code
}

/// Asks the address service about lines without position.
async fn look_up(args: &Args, reading: &Reading, known: &mut Known, territory: &Territory) {
    let questions = intake::questions(reading, known, &Choices::default());
    if !questions.is_empty() {
        let answers = Outside::new(&args.config).look_up(&questions, territory).await;
        known.hear(questions, answers, day_of(args.config.clock().now()));
    }
}

fn told(cause: impl std::fmt::Display) -> String {
    cause.to_string()
}

fn read(args: &Args) -> Result<Result<file::Table, BadFile>, String> {
    let unreadable = |cause: std::io::Error| format!("{} : {cause}", args.file.display());
    let length = std::fs::metadata(&args.file).map_err(unreadable)?.len();
    if length > file::MAX_BYTES as u64 {
        return Ok(Err(BadFile::about(file::Fault::TooBig, (length >> 20).to_string())));
    }
    Ok(file::read(&std::fs::read(&args.file).map_err(unreadable)?))
}

/// The one asked for; else the one remembered under the name of the source.
async fn mapping(db: &Db, args: &Args) -> Result<Mapping, String> {
    let name = args.mapping.as_deref().unwrap_or(args.source.as_str());
    let found = store::mapping(&db.readers, name).await.map_err(told)?;
    match (&args.mapping, found) {
        (Some(name), None) => Err(format!("« {name} » : aucun réglage de colonnes de ce nom")),
        (_, found) => Ok(found.unwrap_or_default()),
    }
}

fn show(args: &Args, plan: &Plan) {
    if args.json {
        say(&plain::json(plan));
    } else {
        for line in text::plan(plan) {
            say(&line);
        }
    }
}

async fn settle(args: &Args, db: &Db, plan: &Plan) -> Result<ExitCode, String> {
    if plan.missing.is_some() {
        return Err(Lang::French.say("intake-missing-column").into_owned());
    }
    let taken = |outcome: &Outcome| !matches!(outcome, Outcome::Twin(..) | Outcome::Unread(_));
    if !plan.entries.iter().any(|entry| taken(&entry.outcome)) {
        complain(&Lang::French.say("intake-nothing-written"));
        return Ok(ExitCode::from(2));
    }
    let code = if plan.is_whole() { ExitCode::SUCCESS } else { ExitCode::from(1) };
    if args.dry_run {
        complain(&Lang::French.say("cli-import-dry"));
        return Ok(code);
    }
    carry_out(args, db, plan).await.map(|()| code)
}

async fn carry_out(args: &Args, db: &Db, plan: &Plan) -> Result<(), String> {
    let now = args.config.clock().now();
    let name = args.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let coming = Coming {
        source: &args.source,
        file_name: &name,
        mapping: args.mapping.as_deref(),
        person: None,
        content: None,
    };
    let progress = Progress::default();
    let applied = intake::apply_at_once(db, &coming, plan, now, &progress);
    let applied = patiently(applied, &progress, plan.entries.len()).await.map_err(told)?;
    if let Some(rank) = args.rank {
        store::rank_source(&db.writer, &args.source, rank).await.map_err(told)?;
    }
    if args.positions_first {
        store::put_positions_first(&db.writer, &args.source, true).await.map_err(told)?;
    }
    let id = applied.import.to_string();
    complain(&Lang::French.say_with("cli-import-done", &[("id", id.into())]));
    Ok(())
}

/// Waits; from a second on it says how far the work is.
async fn patiently<T>(work: impl Future<Output = T>, progress: &Progress, length: usize) -> T {
    let mut tick = tokio::time::interval(Duration::from_secs(1));
    tick.tick().await;
    tokio::pin!(work);
    loop {
        tokio::select! {
            done = &mut work => return done,
            _ = tick.tick() => { complain(&format_args!("{} / {length}", progress.lines())); }
        }
    }
}
