//! `repere serve`: opens the database, fills it once, listens, drains and stops.

use std::fmt::Display;
use std::process::ExitCode;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::{complain, say, territory};
use crate::app::{self, App};
use crate::config::{Config, LogFormat};
use crate::db::{Db, ServerLock};
use crate::filling;
use crate::web::server;

pub async fn run(config: Config) -> ExitCode {
    start_journal(config.log);
    match serve(config).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => complain(&cause),
    }
}

async fn serve(config: Config) -> Result<(), Box<dyn Display>> {
    let territory = territory(config.territory.as_deref()).map_err(boxed)?;
    let _lock = ServerLock::take(&config.database).map_err(boxed)?;
    let db = Db::open(&config.database).await.map_err(boxed)?;
    filling::fill_once(&db, &territory, filling::Wish::of(config.empty), config.clock().now())
        .await
        .map_err(boxed)?;
    let listen = config.listen;
    let app = App::new(config, territory, db.clone()).await.map_err(boxed)?;
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|cause| boxed(format!("{listen} cannot be listened on: {cause}")))?;
    let address = listener.local_addr().map_err(boxed)?;
    say(&format_args!("listening on http://{address}"));
    let watch = tokio::spawn(watch(app.clone()));
    let router = app::router(app.clone());
    let answer = move |request| app::answer(app.clone(), router.clone(), request);
    server::serve(listener, answer, stopped()).await;
    watch.abort();
    db.close().await;
    Ok(())
}

fn boxed<E: Display + 'static>(cause: E) -> Box<dyn Display> {
    Box::new(cause)
}

/// Ready at SIGTERM or Ctrl-C.
async fn stopped() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Notices writes of other processes (an import at the terminal) and the end of each day: either makes the catalogue
/// out of date.
async fn watch(app: App) {
    const EVERY: Duration = Duration::from_secs(1);
    let Ok(mut connection) = app.db().readers.acquire().await else { return };
    let mut seen: Option<i64> = None;
    let mut day = app.clock().now().date_naive();
    loop {
        tokio::time::sleep(EVERY).await;
        let asked = sqlx::query_scalar("pragma data_version").fetch_one(&mut *connection).await;
        let (version, today) = (asked.ok(), app.clock().now().date_naive());
        if (seen.is_some() && version != seen || today != day)
            && let Err(cause) = app.reload().await
        {
            tracing::error!(%cause, "the database could not be read again; the last catalogue stays");
        }
        (seen, day) = (version, today);
    }
}

fn start_journal(format: LogFormat) {
    let journal = tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::INFO);
    // A second journal in one process (tests) finds the first one there.
    let _ = match format {
        LogFormat::Text => tracing::subscriber::set_global_default(journal.finish()),
        LogFormat::Json => tracing::subscriber::set_global_default(journal.json().finish()),
    };
}
