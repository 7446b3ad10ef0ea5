//! Work that may take longer than a request: plans are made, and carried out, beside it.

use std::sync::Arc;
use std::time::Duration;

use crate::account::PersonId;
use crate::app::App;
use crate::clock::day_of;
use crate::intake::file::{self, Table};
use crate::intake::mapping::Mapping;
use crate::intake::packed::unpack;
use crate::intake::store::{self, Import};
use crate::intake::{self, Basis, Known, NotApplied, Plan, Progress, Reading, Shelved, SourceName};
use crate::web::{Error, Result};

/// A request waits this long for work; then the page says how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// The table of an import that waits; not found when it waits no more.
pub(super) async fn table(app: &App, import: &Import) -> Result<std::result::Result<Table, file::BadFile>> {
    let content = store::content(&app.db().readers, import.id).await?.ok_or(Error::NotFound)?;
    let read = tokio::task::spawn_blocking(move || Ok::<_, std::io::Error>(file::read(&unpack(&content)?)));
    let read = read.await.map_err(|cause| Error::internal("a file", cause))?;
    read.map_err(|cause| Error::internal("a file", cause))
}

/// The columns of an import as somebody matched them; else as they were under the name of its source.
pub(super) async fn mapping(app: &App, import: &Import) -> Result<Mapping> {
    let name = import.mapping.as_deref().unwrap_or(&import.source);
    Ok(store::mapping(&app.db().readers, name).await?.unwrap_or_default())
}

fn basis(app: &App, import: &Import, mapping: &Mapping) -> Basis {
    let choices = serde_json::to_string(&(&import.choices, mapping)).unwrap_or_default();
    Basis { generation: app.catalogue().generation, choices }
}

/// The plan of an import that waits, or how far it is.
pub(super) async fn look(app: &App, import: &Import) -> Result<Shelved> {
    let mapping = mapping(app, import).await?;
    let basis = basis(app, import, &mapping);
    if let Some(shelved) = app.plans().get(import.id, &basis) {
        if matches!(shelved, Shelved::Stale | Shelved::Failed) {
            app.plans().forget(import.id);
        }
        return Ok(shelved);
    }
    let progress = Progress::default();
    app.plans().put(import.id, basis.clone(), Shelved::Working(progress.clone()));
    let (ours, theirs, own) = (app.clone(), import.clone(), basis.clone());
    let work = tokio::spawn(async move {
        let made = make(&ours, &theirs, mapping, &progress).await;
        let shelved = made.unwrap_or(Shelved::Failed);
        ours.plans().put(theirs.id, own, shelved);
    });
    // Small files are there at once.
    let _ = tokio::time::timeout(PATIENCE, work).await;
    Ok(app.plans().get(import.id, &basis).unwrap_or(Shelved::Failed))
}

async fn make(app: &App, import: &Import, mapping: Mapping, progress: &Progress) -> Result<Shelved> {
    let table = match table(app, import).await? {
        Ok(table) => table,
        Err(bad) => return Ok(Shelved::Bad(bad)),
    };
    let source: SourceName = import.source.parse().map_err(|cause| Error::internal("a source", cause))?;
    let mut known = Known::load(app.db(), &source).await.map_err(super::broken)?;
    let (ours, own) = (app.clone(), source.clone());
    let read = tokio::task::spawn_blocking(move || intake::read(table, &mapping, &own, ours.territory()));
    let reading = read.await.map_err(|cause| Error::internal("a file", cause))?;
    look_up(app, import, &reading, &mut known).await?;
    let (choices, progress) = (import.choices.clone(), progress.clone());
    let planned =
        tokio::task::spawn_blocking(move || intake::plan(reading, &known, &source, &choices, &progress));
    let plan = planned.await.map_err(|cause| Error::internal("a plan", cause))?;
    Ok(Shelved::Ready(Arc::new(plan)))
}

/// Asks the address service once about each address, and keeps what it said with the import.
async fn look_up(app: &App, import: &Import, reading: &Reading, known: &mut Known) -> Result<()> {
    known.answers = store::answers(&app.db().readers, import.id).await?;
    let questions = intake::questions(reading, known, &import.choices);
    if questions.is_empty() {
        return Ok(());
    }
    let answers = app.outside().look_up(&questions, app.territory()).await;
    known.hear(questions, answers, day_of(app.clock().now()));
    store::keep_answers(&app.db().writer, import.id, &known.answers).await?;
    Ok(())
}

/// Carries a plan out; what came of it is told on the page of the import.
pub(super) async fn carry_out(app: &App, import: &Import, plan: Arc<Plan>, by: PersonId) -> Result<()> {
    let mapping = mapping(app, import).await?;
    let basis = basis(app, import, &mapping);
    let progress = Progress::default();
    app.plans().put(import.id, basis.clone(), Shelved::Working(progress.clone()));
    let (app, id) = (app.clone(), import.id);
    let work = tokio::spawn(async move {
        let applied = intake::apply(app.db(), id, &plan, Some(by), app.clock().now(), &progress).await;
        match applied {
            Ok(_) => app.plans().forget(id),
            Err(NotApplied::Changed(_)) => app.plans().put(id, basis, Shelved::Stale),
            Err(cause) => {
                tracing::error!(%cause, "an import was not applied");
                app.plans().put(id, basis, Shelved::Failed);
            }
        }
        if let Err(cause) = app.reload().await {
            tracing::error!(%cause, "the database could not be read again");
        }
    });
    let _ = tokio::time::timeout(PATIENCE, work).await;
    Ok(())
}
