//! The command line: one file a command.

mod check;
mod demo;
mod export;
mod import;
mod invite;
mod serve;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::territory::{Territory, TerritoryError};

/// Places where people get help with digital life: a directory and a map in one binary and one file.
#[derive(Parser)]
#[command(name = "repere", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Config,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site (what `repere` alone does)
    Serve(Config),
    /// Say in words what is wrong with data, settings, translations and calendars
    Check(check::Args),
    /// Fill a new database with invented venues, for trials and measures
    Demo(demo::Args),
    /// Write the venues to a file: the national standard, or a spreadsheet
    Export(export::Args),
    /// Take in a list of venues: shows what would change, then changes it
    Import(import::Args),
    /// Let somebody in: prints a link that is good once
    Invite(invite::Args),
}

/// Runs the command line of the process. Exit codes: 0 done, 1 findings or failure, 2 could not run.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(cause) => return complain(&cause),
    };
    match cli.command {
        None => runtime.block_on(serve::run(cli.serve)),
        Some(Command::Serve(config)) => runtime.block_on(serve::run(config)),
        Some(Command::Check(args)) => runtime.block_on(check::run(args)),
        Some(Command::Demo(args)) => runtime.block_on(demo::run(args)),
        Some(Command::Export(args)) => runtime.block_on(export::run(args)),
        Some(Command::Import(args)) => runtime.block_on(import::run(args)),
        Some(Command::Invite(args)) => runtime.block_on(invite::run(args)),
    }
}

/// Tells why a command could not run.
#[expect(clippy::print_stderr, reason = "this is the terminal")]
fn complain(cause: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("repere: {cause}");
    ExitCode::from(2)
}

/// Tells something beside the data, which has standard output for itself.
#[expect(clippy::print_stderr, reason = "this is the terminal")]
fn note(line: &dyn std::fmt::Display) {
    eprintln!("{line}");
}

/// Tells data. Who has read enough (`| head`) closes the pipe, which is no fault.
fn say(line: &dyn std::fmt::Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn territory(folder: Option<&Path>) -> Result<Territory, TerritoryError> {
    folder.map_or_else(Territory::roubaix, Territory::from_folder)
}
