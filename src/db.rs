//! The database: one file, one writer and many readers, migrations, and the lock that keeps a second server out.

use std::borrow::Cow;
use std::fmt;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection, Sqlite, SqliteConnection, Transaction};

/// Before 3.51.3 a checkpoint of the write-ahead log may corrupt the file (sqlite.org/wal.html, "WAL-reset bug").
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

const READERS: u32 = 4;

/// How long a write waits for another process: an import at the terminal holds the file for some seconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// Kilobytes of pages the writer may keep: an import of a whole country touches as many again and again.
const WRITER_CACHE: &str = "-16000";

/// Kilobytes of pages a reader keeps (negative, as SQLite has it): venues are read whole and then kept in memory.
const READER_CACHE: &str = "-256";

/// Why the database cannot be used.
#[derive(Debug)]
pub enum DbError {
    Sqlite(sqlx::Error),
    Migration(sqlx::migrate::MigrateError),
    TooOld(String),
    /// Another server holds it.
    InUse(PathBuf),
    Lock(PathBuf, std::io::Error),
}

impl fmt::Display for DbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(cause) => write!(f, "the database cannot be opened: {cause}"),
            Self::Migration(cause) => write!(f, "the database cannot be brought up to date: {cause}"),
            Self::TooOld(version) => {
                write!(f, "SQLite {version} has a bug that loses data; 3.51.3 is needed")
            }
            Self::InUse(path) => write!(
                f,
                "another repere serves {}: stop it first, or give another --database",
                path.display()
            ),
            Self::Lock(path, cause) => write!(f, "{} cannot be locked: {cause}", path.display()),
        }
    }
}

impl std::error::Error for DbError {}

impl From<sqlx::Error> for DbError {
    fn from(cause: sqlx::Error) -> Self {
        Self::Sqlite(cause)
    }
}

/// The two ways to the file.
#[derive(Clone)]
pub struct Db {
    /// One connection: writes wait for one another, and never fail because of one another.
    pub writer: SqlitePool,
    pub readers: SqlitePool,
}

impl Db {
    /// Opens the file, creates it when missing, and applies what migrations it lacks.
    pub async fn open(path: &Path) -> Result<Self, DbError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .busy_timeout(PATIENCE)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // What is deleted is overwritten: somebody who is forgotten is in no free page.
            .pragma("secure_delete", "on")
            // What is being written is laid out beside the file first, in memory.
            .pragma("temp_store", "memory");
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone().pragma("cache_size", WRITER_CACHE))
            .await?;
        let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(&writer).await?;
        if !is_recent(&version) {
            return Err(DbError::TooOld(version));
        }
        migrator().run(&writer).await.map_err(DbError::Migration)?;
        let readers = SqlitePoolOptions::new().max_connections(READERS).connect_lazy_with(
            options.read_only(true).pragma("query_only", "on").pragma("cache_size", READER_CACHE),
        );
        Ok(Self { writer, readers })
    }

    /// The one way to write: what is read in it stands until it is committed, whichever process writes beside.
    pub async fn write(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        self.writer.begin_with(AT_ONCE).await
    }

    /// Lets go of the pages the writer kept, after a long write.
    pub async fn shrink(&self) -> sqlx::Result<()> {
        sqlx::query("pragma shrink_memory").execute(&self.writer).await.map(drop)
    }

    /// Closes both ways; the log is folded back into the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Takes the lock of writers first. A transaction that begins by reading is refused, without waiting, where another
/// process wrote since (sqlite.org/isolation.html).
const AT_ONCE: &str = "begin immediate";

/// A transaction to write in, within the one the connection is in, if any.
pub async fn write_within(db: &mut SqliteConnection) -> sqlx::Result<Transaction<'_, Sqlite>> {
    if db.is_in_transaction() { db.begin().await } else { db.begin_with(AT_ONCE).await }
}

fn is_recent(version: &str) -> bool {
    let mut numbers = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    (next(), next(), next()) >= OLDEST_SQLITE
}

/// Held as long as a server runs: the system lets go of it however the process ends.
pub struct ServerLock(#[expect(dead_code, reason = "kept for its drop")] File);

impl ServerLock {
    pub fn take(database: &Path) -> Result<Self, DbError> {
        let mut name = database.as_os_str().to_owned();
        name.push(".lock");
        let path = PathBuf::from(name);
        let file = File::create(&path).map_err(|cause| DbError::Lock(path.clone(), cause))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(DbError::InUse(database.to_owned())),
            Err(TryLockError::Error(cause)) => Err(DbError::Lock(path, cause)),
        }
    }
}

/// The migrations, embedded. Listed by hand: sqlx's macro would build SQLite a second time, for the compiler.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "venue", include_str!("../migrations/0001_venue.sql")),
    (2, "venue word", include_str!("../migrations/0002_venue_word.sql")),
    (3, "service", include_str!("../migrations/0003_service.sql")),
    (4, "exception", include_str!("../migrations/0004_exception.sql")),
    (5, "provenance", include_str!("../migrations/0005_provenance.sql")),
    (6, "revision", include_str!("../migrations/0006_revision.sql")),
    (7, "setting", include_str!("../migrations/0007_setting.sql")),
    (8, "unmet word", include_str!("../migrations/0008_unmet_word.sql")),
    (9, "person", include_str!("../migrations/0009_person.sql")),
    (10, "session", include_str!("../migrations/0010_session.sql")),
    (11, "letter", include_str!("../migrations/0011_letter.sql")),
    (12, "revision signature", include_str!("../migrations/0012_revision_signature.sql")),
    (13, "draft", include_str!("../migrations/0013_draft.sql")),
    (14, "proposal", include_str!("../migrations/0014_proposal.sql")),
    (15, "report", include_str!("../migrations/0015_report.sql")),
    (16, "venue link", include_str!("../migrations/0016_venue_link.sql")),
    (17, "audit", include_str!("../migrations/0017_audit.sql")),
    (30, "reminder", include_str!("../migrations/0030_reminder.sql")),
    (31, "call", include_str!("../migrations/0031_call.sql")),
    (32, "wrong person", include_str!("../migrations/0032_wrong_person.sql")),
    (33, "distinct venue", include_str!("../migrations/0033_distinct_venue.sql")),
    (34, "logo", include_str!("../migrations/0034_logo.sql")),
    (40, "need", include_str!("../migrations/0040_need.sql")),
    (41, "appointment switch", include_str!("../migrations/0041_appointment_switch.sql")),
    (42, "appointment", include_str!("../migrations/0042_appointment.sql")),
    (43, "sum", include_str!("../migrations/0043_sum.sql")),
    (44, "desk call", include_str!("../migrations/0044_desk_call.sql")),
    (45, "venue number", include_str!("../migrations/0045_venue_number.sql")),
    (47, "mapping", include_str!("../migrations/0047_mapping.sql")),
    (48, "source", include_str!("../migrations/0048_source.sql")),
    (49, "import", include_str!("../migrations/0049_import.sql")),
    (50, "hours reading", include_str!("../migrations/0050_hours_reading.sql")),
    (51, "given row", include_str!("../migrations/0051_given_row.sql")),
    (52, "venue merged", include_str!("../migrations/0052_venue_merged.sql")),
    (53, "import answers", include_str!("../migrations/0053_import_answers.sql")),
    (54, "positions first", include_str!("../migrations/0054_positions_first.sql")),
    (55, "wrong code", include_str!("../migrations/0055_wrong_code.sql")),
    (65, "phone hours", include_str!("../migrations/0065_phone_hours.sql")),
];

fn migrator() -> Migrator {
    let migrations = MIGRATIONS
        .iter()
        .map(|(version, description, sql)| {
            let (description, sql) = (Cow::Borrowed(*description), sqlx::SqlStr::from_static(sql));
            Migration::new(*version, description, MigrationType::Simple, sql, false)
        })
        .collect();
    Migrator { migrations, ..Migrator::DEFAULT }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_file_is_listed() {
        let files = std::fs::read_dir("migrations").unwrap();
        let sql =
            files.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|end| end == "sql"));
        assert_eq!(sql.count(), MIGRATIONS.len());
    }

    #[tokio::test]
    async fn a_revision_written_before_signatures_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("old.db");
        let options = SqliteConnectOptions::new().filename(&database).create_if_missing(true);
        let old = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.unwrap();
        let before =
            migrator().migrations.iter().filter(|migration| migration.version < 12).cloned().collect();
        Migrator { migrations: before, ..Migrator::DEFAULT }.run(&old).await.unwrap();
        for sql in [
            "insert into venue (id, slug, name, status, commune, version) values ('a', 'a', 'A', 'publie', 'R', 1)",
            "insert into revision (rowid, venue_id, number, made_at, author, document)
            values (7, 'a', 1, '2026-11-24T10:00:00Z', 'structure', '{}')",
        ] {
            sqlx::query(sql).execute(&old).await.unwrap();
        }
        old.close().await;
        let db = Db::open(&database).await.unwrap();
        let kept = sqlx::query_as::<_, (i64, String, String)>("select rowid, author, document from revision");
        let expected = (7, "structure".to_owned(), "{}".to_owned());
        assert_eq!(kept.fetch_all(&db.readers).await.unwrap(), [expected]);
    }

    #[test]
    fn an_old_sqlite_is_refused() {
        assert!(is_recent("3.51.3") && is_recent("3.54.0") && is_recent("4.0"));
        assert!(!is_recent("3.51.2") && !is_recent("3.40.1") && !is_recent("?"));
    }

    #[tokio::test]
    async fn a_second_server_on_the_same_database_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("one.db");
        let held = ServerLock::take(&database).unwrap();
        assert!(matches!(ServerLock::take(&database), Err(DbError::InUse(_))));
        drop(held);
        ServerLock::take(&database).unwrap();
    }

    #[tokio::test]
    async fn what_is_written_is_on_the_disk_before_it_is_acknowledged() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&folder.path().join("one.db")).await.unwrap();
        let pragma = |name: &'static str| sqlx::query_scalar::<_, i64>(name).fetch_one(&db.writer);
        assert_eq!(pragma("pragma synchronous").await.unwrap(), 2);
        assert_eq!(pragma("pragma foreign_keys").await.unwrap(), 1);
    }
}
