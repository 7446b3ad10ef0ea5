//! Reads the command line, runs it, reports the failure.

use std::process::ExitCode;

fn main() -> ExitCode {
    repere::cli::run()
}
