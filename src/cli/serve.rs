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
use crate::intake;
use crate::letters::Clerk;
use crate::mail::Office;
use crate::mail::sender::Sender;
use crate::reminder;
use crate::upkeep;
use crate::venue::store;
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
    if let Err(cause) = intake::propose(&db, &territory, config.clock().now()).await {
        tracing::error!(%cause, "what this release corrects could not be proposed");
    }
    warn(&config);
    let listen = config.listen;
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|cause| boxed(format!("{listen} cannot be listened on: {cause}")))?;
    let address = listener.local_addr().map_err(boxed)?;
    // Links in letters need the port that was taken.
    let config = config.listening_on(address);
    let office = Office::new(&config).map_err(boxed)?;
    let app = App::new(config, territory, db.clone()).await.map_err(boxed)?;
    say(&format_args!("listening on http://{address}"));
    let watch = tokio::spawn(watch(app.clone()));
    let sender = tokio::spawn(send(office, app.clone()));
    let reminders = app.config().reminds().then(|| tokio::spawn(remind(app.clone())));
    let router = app::router(app.clone(), app::doors());
    let served = app.clone();
    let answer = move |request| app::answer(served.clone(), router.clone(), request);
    server::serve(listener, answer, stopped()).await;
    watch.abort();
    if let Some(reminders) = reminders {
        reminders.abort();
    }
    app.bell().stop();
    let _ = sender.await;
    app.tally().write(app.db()).await;
    app.sums().write(app.db(), app.clock().now()).await;
    db.close().await;
    Ok(())
}

/// Settings that work and are not what one wants.
fn warn(config: &Config) {
    if config.is_behind_tls() && config.trusted_proxies.is_empty() {
        tracing::warn!("no proxy is trusted (--trusted-proxies): all visitors count as one when they post");
    }
    if config.is_key_beside_database() {
        tracing::warn!(
            "the appointment key lies beside the database: who copies the folder reads the requests; move it"
        );
    }
}

fn boxed<E: Display + 'static>(cause: E) -> Box<dyn Display> {
    Box::new(cause)
}

/// Sends letters until the bell says stop.
async fn send(office: Office, app: App) {
    let sender = Sender { office, db: app.db().clone(), scribe: Clerk(app.clone()) };
    sender.run(app.clock(), app.bell()).await;
}

/// Between two looks at what day it is.
const HOUR: Duration = Duration::from_hours(1);

/// Asks venues by letter, at the start and then once a day; what a restart finds posted is not posted again.
async fn remind(app: App) {
    let mut last = None;
    loop {
        let today = app.clock().now().date_naive();
        if last != Some(today) {
            match reminder::post_due(&app).await {
                Ok(_) => last = Some(today),
                Err(cause) => {
                    tracing::error!(%cause, "reminders could not be posted; they are tried again in an hour");
                }
            }
        }
        tokio::time::sleep(HOUR).await;
    }
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

/// Between two looks at the database.
const LOOK: Duration = Duration::from_secs(1);
/// Looks between two writings of the tally.
const WRITE_EVERY: u32 = 60;
/// Looks between two writings of the sums: rare, so that nobody can read from the database who asked when.
const SUM_EVERY: u32 = 3_600;

/// Notices new revisions, of this process or another (an import at the terminal), and the end of each day: either makes
/// the catalogue out of date.
async fn watch(app: App) {
    let seen = |app: App| async move {
        let newest = store::newest_revision(&app.db().readers).await.ok();
        (newest, app.clock().now().date_naive())
    };
    let mut upkept = None;
    // A week may have ended while the server was away.
    app.sums().write(app.db(), app.clock().now()).await;
    let mut last = seen(app.clone()).await;
    for look in 1_u32.. {
        tokio::time::sleep(LOOK).await;
        if look % WRITE_EVERY == 0 {
            app.tally().write(app.db()).await;
        }
        if look % SUM_EVERY == 0 {
            app.sums().write(app.db(), app.clock().now()).await;
        }
        let now = seen(app.clone()).await;
        // Once a day, and not while the site is starting.
        if look % WRITE_EVERY == 0 && upkept.replace(now.1) != Some(now.1) {
            upkeep::run(&app).await;
        }
        if now != last
            && let Err(cause) = app.reload().await
        {
            tracing::error!(%cause, "the database could not be read again; the last catalogue stays");
        }
        last = now;
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
