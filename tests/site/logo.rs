//! The logo: sent by the city, checked by what it holds, shown beside the name, taken away.

use repere::account::Role;

use crate::harness::{Answer, Site};
use crate::person::Person;

/// The first bytes of a PNG of this size.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend(width.to_be_bytes());
    png.extend(height.to_be_bytes());
    png.extend([8, 6, 0, 0, 0]);
    png
}

async fn city(site: &Site) -> Person<'_> {
    let mut city = Person::signed_in(site, "c@ville.fr", Role::Coordinator).await;
    city.go("/admin/reglages").await;
    city
}

async fn send(city: &Person<'_>, content: &[u8]) -> Answer {
    let (path, fields) = city.form("#envoi-logo", &[]);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .filter(|(name, _)| name != "logo")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    city.site.post_file(&path, &fields, ("logo", content), city.cookie.as_deref().unwrap()).await
}

fn shown(page: &crate::harness::Page) -> Vec<String> {
    page.attributes(".brand img", "src")
}

#[tokio::test]
async fn a_logo_stands_beside_the_name_and_is_taken_away_again() {
    let site = Site::new().await;
    assert_eq!(shown(&site.page("/").await), [""; 0]);
    let mut city = city(&site).await;
    assert_eq!(send(&city, &png(400, 100)).await.status, 303);
    let address = shown(&site.page("/").await).remove(0);
    assert_eq!(site.page("/lieux").await.attributes(".brand img", "width"), ["144"]);
    let logo = site.get(&address).await;
    assert_eq!((logo.status, &logo.headers["content-type"]), (200, &"image/png".parse().unwrap()));
    assert_eq!(logo.headers["x-content-type-options"], "nosniff");
    assert!(logo.headers["cache-control"].to_str().unwrap().contains("immutable"));
    let saved = site.get_with(&address, &[("save-data", "on")]).await;
    assert_eq!(saved.status, 307, "who saves data gets the pin of the site");
    assert!(saved.headers["location"].to_str().unwrap().starts_with("/fichiers/favicon-"));
    city.go("/admin/reglages").await;
    assert!(city.sees("main img[alt='Repère Roubaix']"), "{}", city.shown.body);
    assert_eq!(send(&city, &png(200, 100)).await.status, 303);
    assert_ne!(
        shown(&site.page("/").await),
        std::slice::from_ref(&address),
        "another logo has another address"
    );
    assert_eq!(site.get(&address).await.status, 404);
    city.go("/admin/reglages").await;
    city.send("form[action$=retirer]", &[]).await;
    assert_eq!(shown(&site.page("/").await), [""; 0]);
    let kept: i64 =
        sqlx::query_scalar("select count(*) from logo").fetch_one(&site.app.db().readers).await.unwrap();
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_the_reason_and_the_logo_stays() {
    let site = Site::new().await;
    let city = city(&site).await;
    send(&city, &png(400, 100)).await;
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    for (content, why) in [
        (svg.to_vec(), "n’est pas une image PNG"),
        (png(3_000, 10), "trop grande"),
        (vec![0; 530_000], "trop lourde"),
        (vec![], "Choisissez une image"),
    ] {
        let refused = send(&city, &content).await;
        assert_eq!(refused.status, 422, "{why}");
        assert!(refused.body.contains(why) && refused.body.contains("href=\"#logo\""), "{}", refused.body);
    }
    assert_eq!(send(&city, &vec![0; 700_000]).await.status, 413);
    assert_eq!(shown(&site.page("/").await).len(), 1);
}

#[tokio::test]
async fn a_file_without_the_token_of_its_form_changes_nothing_and_other_doors_take_none() {
    let site = Site::new().await;
    let city = city(&site).await;
    let cookie = city.cookie.as_deref().unwrap();
    let file = ("logo", &png(400, 100)[..]);
    assert_eq!(site.post_file("/admin/reglages/logo", &[("jeton", "x")], file, cookie).await.status, 403);
    assert_eq!(shown(&site.page("/").await), [""; 0]);
    assert_eq!(site.post_file("/admin/reglages", &[], file, cookie).await.status, 400);
    assert_eq!(site.get("/logo/0000").await.status, 404);
}
