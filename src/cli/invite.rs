//! `repere invite EMAIL`: lets somebody in by a link that is good once. How the first administrator comes.

use std::process::ExitCode;

use clap::ValueEnum;

use super::{complain, say};
use crate::account::{Role, entry, store};
use crate::config::Config;
use crate::db::Db;
use crate::venue::Email;

/// The roles as the terminal calls them.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Invited {
    #[default]
    Partner,
    Coordinator,
    Admin,
}

#[derive(clap::Args)]
pub struct Args {
    /// Whom
    email: Email,
    /// What they are to the site; somebody who is known already gets this role
    #[arg(long, value_enum, default_value_t)]
    role: Invited,
    #[command(flatten)]
    config: Config,
}

pub async fn run(args: Args) -> ExitCode {
    match invite(&args).await {
        Ok(link) => {
            say(&link);
            ExitCode::SUCCESS
        }
        Err(cause) => complain(&cause),
    }
}

async fn invite(args: &Args) -> Result<String, Box<dyn std::error::Error>> {
    let role = match args.role {
        Invited::Partner => Role::Partner,
        Invited::Coordinator => Role::Coordinator,
        Invited::Admin => Role::Administrator,
    };
    let db = Db::open(&args.config.database).await?;
    let now = args.config.clock().now();
    let mut writer = db.write().await?;
    let person = store::welcome(&mut writer, &args.email, role, now).await?;
    store::set_role(&mut *writer, person, role).await?;
    let entry = entry::open(&mut writer, person, entry::invitation_life(role), now).await?;
    writer.commit().await?;
    db.close().await;
    Ok(format!("{}/partenaire/entrer/{}", args.config.base_url(), entry.token.as_str()))
}
