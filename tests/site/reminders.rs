//! Letters that ask venues whether what we show is still true.

use chrono::{Days, NaiveDate};
use repere::account::{Role, store as accounts};
use repere::mail::LetterKind;
use repere::reminder::{self, Due, Known, Sent, due};
use repere::venue::{FactGroup, Venue};

use crate::freshness::path_in;
use crate::harness::{Site, open, said, venue};
use crate::person::Person;

const BEGAN: &str = "2026-03-02";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn confirmed(name: &str, date: &str) -> Venue {
    let mut venue = open(name, "Mo-Fr 09:00-17:00");
    venue.said.insert(FactGroup::Hours, said("structure", date));
    venue.contact.emails = vec![format!("accueil@{}.fr", venue.slug).parse().unwrap()];
    venue
}

fn known(venue: &Venue) -> Known<'_> {
    Known { venue, months: 3, recipients: venue.contact.emails.clone(), sent: vec![] }
}

/// Sends what is due each day, from one day to another: which letters left when.
fn days(known: &mut [Known<'_>], from: &str, to: &str) -> Vec<(NaiveDate, Due)> {
    let mut left = Vec::new();
    for today in day(from).iter_days().take_while(|today| *today <= day(to)) {
        for letter in due(known, day(BEGAN), today) {
            let one = known.iter_mut().find(|known| known.venue.id == letter.venue).unwrap();
            one.sent.push(Sent { kind: letter.kind, nudge: letter.nudge, on: today });
            left.push((today, letter));
        }
    }
    left
}

#[test]
fn a_venue_confirmed_three_months_ago_is_asked_within_a_fortnight_then_once_more_then_called() {
    let centre = confirmed("Centre", "2026-03-01");
    let mut all = [known(&centre)];
    assert_eq!(days(&mut all, BEGAN, "2026-05-31"), []);
    let left = days(&mut all, "2026-06-01", "2026-06-14");
    assert_eq!(
        left.iter().map(|(_, due)| (due.kind, due.nudge)).collect::<Vec<_>>(),
        [(LetterKind::Reminder, 1)]
    );
    let first = left[0].0;
    let second = first + Days::new(14);
    assert_eq!(due(&all, day(BEGAN), second - Days::new(1)), []);
    all[0].sent.push(Sent { kind: LetterKind::Reminder, nudge: 2, on: second });
    assert!(!all[0].is_to_call(second + Days::new(13)));
    assert!(all[0].is_to_call(second + Days::new(14)));
    let later = days(&mut all, "2026-07-11", "2026-11-24");
    assert_eq!(later, [], "after two letters the city calls");
}

#[test]
fn two_nudges_fourteen_days_apart() {
    let centre = confirmed("Centre", "2026-06-20");
    let left = days(&mut [known(&centre)], "2026-09-01", "2026-11-24");
    let nudges: Vec<u8> = left.iter().map(|(_, due)| due.nudge).collect();
    assert_eq!(nudges, [1, 2]);
    assert_eq!(left[1].0 - left[0].0, chrono::TimeDelta::days(14));
}

#[test]
fn a_venue_confirmed_since_gets_no_reminder() {
    let old = confirmed("Centre", "2026-06-20");
    let mut all = [known(&old)];
    let left = days(&mut all, "2026-09-01", "2026-10-03");
    assert_eq!(left.len(), 1);
    let fresh = confirmed("Centre", &left[0].0.to_string());
    let mut all = [Known { venue: &fresh, sent: all[0].sent.clone(), ..known(&fresh) }];
    assert_eq!(days(&mut all, "2026-10-04", "2026-11-24"), []);
    assert!(!all[0].is_to_call(day("2026-11-24")));
}

#[test]
fn letters_are_spread_over_a_fortnight_and_one_address_gets_one_a_day() {
    let venues: Vec<Venue> =
        (0..60).map(|number| confirmed(&format!("Lieu {number}"), "2020-01-01")).collect();
    let mut all: Vec<Known<'_>> = venues.iter().map(known).collect();
    let left = days(&mut all, BEGAN, "2026-03-15");
    assert_eq!(left.len(), 60, "all of them were asked in the first fortnight");
    let busiest = day(BEGAN).iter_days().take(14).map(|on| left.iter().filter(|(at, _)| *at == on).count());
    assert!(busiest.max().unwrap() < 15);
    let mut shared: Vec<Known<'_>> = venues.iter().take(5).map(known).collect();
    for one in &mut shared {
        one.recipients = vec!["mairie@exemple.fr".parse().unwrap()];
    }
    let left = days(&mut shared, BEGAN, "2026-03-22");
    let mut on: Vec<NaiveDate> = left.iter().map(|(on, _)| *on).collect();
    on.dedup();
    assert_eq!((left.iter().filter(|(_, due)| due.nudge == 1).count(), on.len()), (5, left.len()));
}

#[test]
fn before_august_one_is_asked_for_closures_once_and_not_if_they_are_told() {
    let centre = confirmed("Centre", "2026-06-01");
    let mut told = confirmed("Autre", "2026-06-01");
    told.exceptions = vec![
        repere::hours::Exception::new(
            day("2026-08-03"),
            day("2026-08-20"),
            repere::hours::Change::Closed,
            None,
        )
        .unwrap(),
    ];
    let mut all = [known(&centre), known(&told)];
    let left = days(&mut all, "2026-06-02", "2026-08-20");
    let letters: Vec<_> = left.iter().map(|(_, due)| (due.venue.as_str(), due.kind)).collect();
    assert_eq!(letters, [("test-centre", LetterKind::ClosuresReminder)]);
    assert!((day("2026-06-15")..=day("2026-07-10")).contains(&left[0].0));
    let fresh = confirmed("Centre", "2026-11-01");
    let mut all = [Known { venue: &fresh, sent: all[0].sent.clone(), ..known(&fresh) }];
    let left = days(&mut all, "2026-11-20", "2026-12-31");
    assert_eq!(left.len(), 1, "and before Christmas");
}

#[test]
fn a_venue_without_address_is_called_and_one_that_closed_for_good_is_left_alone() {
    let mut silent = venue("Muet");
    assert!(known(&silent).is_to_call(day("2026-11-24")));
    assert_eq!(due(&[known(&silent)], day(BEGAN), day("2026-11-24")), []);
    silent.closing = Some(repere::venue::Closing {
        since: None,
        message: "Fermé".to_owned(),
        said: said("ville-telephone", "2026-01-01"),
    });
    assert!(!known(&silent).is_to_call(day("2026-11-24")));
}

/// Days go by on one database, a restart each day: the letters that left.
async fn nights(mut site: Site, from: &str, count: u64) -> (Site, Vec<String>) {
    let mut letters = Vec::new();
    for night in 0..count {
        site = site.later(&format!("{}T06:00", day(from) + Days::new(night))).await;
        reminder::post_due(&site.app).await.unwrap();
        letters.extend(site.letters().await);
    }
    (site, letters)
}

#[tokio::test]
async fn a_restart_sends_nothing_twice() {
    let site = Site::with("2026-03-02T06:00", vec![confirmed("Centre", "2025-01-01")]).await;
    let (mut site, mut letters) = nights(site, "2026-03-02", 14).await;
    for _ in 0..3 {
        site = site.later("2026-03-15T18:00").await;
        assert_eq!(reminder::post_due(&site.app).await.unwrap(), 0);
        letters.extend(site.letters().await);
    }
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert!(letters[0].contains("To: accueil@centre.fr"));
}

#[tokio::test]
async fn a_reminder_is_confirmed_in_one_tap_and_the_second_never_leaves() {
    let site = Site::with("2026-03-02T06:00", vec![confirmed("Centre", "2025-01-01")]).await;
    let (site, letters) = nights(site, "2026-03-02", 14).await;
    assert!(letters[0].contains("Il nous manque encore"));
    let mut partner = Person::at(&site, &path_in(&letters[0], "\r\n")).await;
    partner.send("form.confirm", &[]).await;
    assert!(partner.reads().contains("Merci"), "{}", partner.reads());
    let (_, letters) = nights(site, "2026-03-16", 30).await;
    assert_eq!(letters, Vec::<String>::new());
}

#[tokio::test]
async fn a_letter_still_queued_when_the_venue_is_confirmed_does_not_leave() {
    let mut site = Site::with("2026-03-02T06:00", vec![confirmed("Centre", "2025-01-01")]).await;
    for night in 0..14 {
        site = site.later(&format!("{}T06:00", day("2026-03-02") + Days::new(night))).await;
        if reminder::post_due(&site.app).await.unwrap() == 1 {
            break;
        }
    }
    let today = site.app.clock().now().date_naive().to_string();
    crate::harness::save(site.app.db(), &confirmed("Centre", &today)).await;
    assert!(site.letters().await.is_empty());
}

#[tokio::test]
async fn the_people_of_a_structure_are_written_to_as_often_as_it_wishes() {
    let site = Site::with("2026-06-20T06:00", vec![confirmed("Centre", "2026-03-10")]).await;
    let mut partner = Person::signed_in(&site, "awa@centre.fr", Role::Partner).await;
    partner.go("/partenaire").await;
    let now = site.app.clock().now();
    let mut writer = site.app.db().writer.acquire().await.unwrap();
    let structure = accounts::add_structure(&mut writer, "Centre", now).await.unwrap();
    accounts::give_venue(&mut *writer, structure, &"test-centre".parse().unwrap()).await.unwrap();
    let awa = accounts::person_by_email(&mut *writer, "awa@centre.fr").await.unwrap().unwrap();
    accounts::join_structure(&mut *writer, awa.id, structure).await.unwrap();
    sqlx::query("update structure set reminder_months = 6").execute(&mut *writer).await.unwrap();
    drop(writer);
    site.letters().await;
    let (site, letters) = nights(site, "2026-07-11", 40).await;
    assert_eq!(letters, Vec::<String>::new(), "six months are not over");
    let (_, letters) = nights(site, "2026-09-10", 14).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].contains("To: awa@centre.fr"));
}

#[tokio::test]
async fn the_wrong_person_gets_no_reminder_and_the_venue_is_called() {
    let site = Site::with("2026-03-02T06:00", vec![confirmed("Centre", "2025-01-01")]).await;
    let mut person = Person::at(&site, "/lieux/centre/vous-travaillez-ici").await;
    person.send("main form", &[]).await;
    let letter = site.letters().await.remove(0);
    person.go(&path_in(&letter, "/mauvaise-personne")).await;
    person.send("main form", &[]).await;
    let (site, letters) = nights(site, "2026-03-02", 20).await;
    assert_eq!(letters, Vec::<String>::new());
    let mut city = Person::signed_in(&site, "c@ville.fr", Role::Coordinator).await;
    city.go("/admin/appels").await;
    assert!(city.reads().contains("Centre"), "{}", city.reads());
}

#[tokio::test]
async fn no_letter_leaves_whose_links_would_lead_nowhere() {
    let reminds = async |settings: &[&str]| Site::set(settings).await.app.config().reminds();
    assert!(!reminds(&[]).await);
    assert!(reminds(&["--public-url", "https://lieux.exemple.fr"]).await);
    assert!(!reminds(&["--public-url", "https://lieux.exemple.fr", "--reminders", "non"]).await);
}
