//! A later release corrects what it knows of the town: the city sees it as a list to look at, and decides.

use std::path::Path;

use repere::intake;
use repere::territory::Territory;

use crate::harness::{Site, THURSDAY};
use crate::intake::{city, count};

/// The files of Roubaix as a later release may have them: one telephone is another.
fn later(folder: &Path) -> Territory {
    for file in std::fs::read_dir("src/territory/roubaix").unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    let venues = std::fs::read_to_string(folder.join("lieux.json")).unwrap();
    assert!(venues.contains(PHONE));
    std::fs::write(folder.join("lieux.json"), venues.replace(PHONE, "+33320999999")).unwrap();
    Territory::from_folder(folder).unwrap()
}

const PHONE: &str = "+33320664500";

#[tokio::test]
async fn what_a_later_release_corrects_waits_for_the_city() {
    let site = Site::new().await;
    let mut city = city(&site).await;
    let moment = site.app.clock().now();
    let same = Territory::roubaix().unwrap();
    intake::propose(site.app.db(), &same, moment).await.unwrap();
    city.go("/admin/imports").await;
    assert!(
        !city.reads().contains("données livrées"),
        "the same release has nothing to say: {}",
        city.reads()
    );
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    for _ in 0..2 {
        intake::propose(site.app.db(), &later, moment).await.unwrap();
    }
    city.go("/admin").await;
    assert!(city.reads().contains("1 liste importée à vérifier"), "once: {}", city.reads());
    city.go("/admin/imports/1").await;
    assert_eq!((count(&city, "Lieux changés"), count(&city, "Lieux ajoutés")), (1, 0), "{}", city.reads());
    city.send("#appliquer", &[]).await;
    let phones = site.get("/lieux.csv").await.body;
    assert!(phones.contains("+33320999999") && !phones.contains(PHONE));
}

#[tokio::test]
async fn a_database_that_began_empty_is_told_nothing() {
    let site = Site::with(THURSDAY, vec![]).await;
    intake::propose(site.app.db(), &Territory::roubaix().unwrap(), site.app.clock().now()).await.unwrap();
    let mut city = city(&site).await;
    city.go("/admin/imports").await;
    assert!(!city.reads().contains("données livrées"), "{}", city.reads());
}
