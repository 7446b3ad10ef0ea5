//! What is kept: the database, its revisions, its guards.

use std::process::Command;

use repere::clock::Clock;
use repere::db::Db;
use repere::filling::{self, Wish};
use repere::territory::Territory;
use repere::venue::store::{self, Author, Signature};
use repere::venue::{Answer, Audience, Venue, Word};

use crate::harness::{Site, open, save, venue};

async fn database() -> (tempfile::TempDir, Db) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&folder.path().join("data.db")).await.unwrap();
    (folder, db)
}

#[tokio::test]
async fn every_venue_of_roubaix_reads_back_as_it_was_written() {
    let (_folder, db) = database().await;
    let territory = Territory::roubaix().unwrap();
    filling::fill_once(&db, &territory, Wish::Venues, Clock::default().now()).await.unwrap();
    let mut written = territory.venues().to_vec();
    written.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(store::all(&db.readers).await.unwrap(), written);
    assert_eq!(store::rows(&db.readers).await.unwrap(), written);
}

#[tokio::test]
async fn everything_the_standard_holds_reads_back_as_it_was_written() {
    let (_folder, db) = database().await;
    let full: Venue = serde_json::from_str(include_str!("full-venue.json")).unwrap();
    save(&db, &full).await;
    assert_eq!(store::rows(&db.readers).await.unwrap(), std::slice::from_ref(&full));
    assert_eq!(store::all(&db.readers).await.unwrap(), [full]);
}

#[tokio::test]
async fn a_change_of_any_fact_is_a_revision_and_no_change_is_none() {
    let (_folder, db) = database().await;
    let mut changed = open("Centre", "Mo-Fr 09:00-17:00");
    save(&db, &changed).await;
    save(&db, &changed).await;
    assert_eq!(store::revisions(&db.readers, &changed.id).await.unwrap(), 1);
    changed.conditions.audiences.insert(Word::Known(Audience::Seniors), Answer::No);
    save(&db, &changed).await;
    assert_eq!(store::revisions(&db.readers, &changed.id).await.unwrap(), 2);
    assert_eq!(store::rows(&db.readers).await.unwrap(), [changed]);
}

#[tokio::test]
async fn a_word_from_outside_a_vocabulary_is_kept_as_it_was_given() {
    let (_folder, db) = database().await;
    let mut barge = venue("Péniche");
    barge.typologies = vec![Word::Other("Péniche | 100 % \"numérique\"".to_owned())];
    save(&db, &barge).await;
    assert_eq!(store::rows(&db.readers).await.unwrap(), [barge]);
}

#[tokio::test]
async fn two_venues_never_share_a_slug() {
    let (_folder, db) = database().await;
    save(&db, &venue("Centre")).await;
    let mut twin = venue("Centre");
    twin.id = "autre".parse().unwrap();
    let mut writer = db.writer.acquire().await.unwrap();
    assert!(
        store::save(&mut writer, &twin, &Signature::of(Author::City), Clock::default().now()).await.is_err()
    );
}

#[tokio::test]
async fn a_database_is_filled_once_and_an_edit_outlives_a_restart() {
    let (_folder, db) = database().await;
    let territory = Territory::roubaix().unwrap();
    let now = Clock::default().now();
    filling::fill_once(&db, &territory, Wish::Venues, now).await.unwrap();
    let mut edited = store::all(&db.readers).await.unwrap().remove(0);
    edited.name = "Nom corrigé".to_owned();
    save(&db, &edited).await;
    filling::fill_once(&db, &territory, Wish::Venues, now).await.unwrap();
    assert!(store::all(&db.readers).await.unwrap().contains(&edited));
}

#[tokio::test]
async fn a_database_started_empty_stays_empty() {
    let (_folder, db) = database().await;
    let territory = Territory::roubaix().unwrap();
    let now = Clock::default().now();
    filling::fill_once(&db, &territory, Wish::Nothing, now).await.unwrap();
    filling::fill_once(&db, &territory, Wish::Venues, now).await.unwrap();
    assert!(store::all(&db.readers).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_another_process_writes_is_seen_after_reading_again() {
    let site = Site::with("2026-11-26T15:00", vec![venue("Un")]).await;
    assert_eq!(site.names("").await, ["Un"]);
    save(site.app.db(), &venue("Deux")).await;
    site.app.reload().await.unwrap();
    assert_eq!(site.names("?tri=nom").await, ["Deux", "Un"]);
}

#[test]
fn the_same_seed_invents_the_same_venues_and_marks_them() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str, seed: &str| {
        let database = folder.path().join(name);
        let mut command = Command::new(env!("CARGO_BIN_EXE_repere"));
        let done =
            command.args(["demo", "--venues", "30", "--seed", seed, "--database"]).arg(&database).output();
        assert!(done.unwrap().status.success());
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let db = Db::open(&database).await.unwrap();
            store::all(&db.readers).await.unwrap()
        })
    };
    let (first, again, other) = (make("a.db", "3"), make("b.db", "3"), make("c.db", "4"));
    assert_eq!(first, again);
    assert_ne!(first, other);
    for venue in &first {
        assert!(venue.name.contains("inventé"), "{}", venue.name);
        let phone = venue.contact.phone.as_ref().map(ToString::to_string).unwrap_or_default();
        let fiction = ["+3319900", "+3326191", "+3335301", "+3346571", "+3353649"];
        assert!(phone.is_empty() || fiction.iter().any(|range| phone.starts_with(range)), "{phone}");
    }
}
