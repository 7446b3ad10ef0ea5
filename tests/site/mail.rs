//! Letters: the queue, the sender, and a mail server that is not always kind.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::TimeDelta;
use repere::clock::Clock;
use repere::db::Db;
use repere::mail::store::{self, KEPT_DAYS};
use repere::mail::{Bell, LetterKind, LetterState, MailError, Office, Way};
use repere::venue::Email;
use serde_json::json;

use crate::office::{Mail, config};
use crate::smtp::{MailServer, Manner};

#[tokio::test]
async fn a_letter_leaves_as_text_and_html_with_one_message_id() {
    let server = MailServer::start(&[]).await;
    let mail = Mail::to(&server).await;
    let letter = mail.post("accueil@exemple.fr").await;
    assert_eq!(mail.send().await, 1);
    assert_eq!(mail.state(letter).await, LetterState::Sent);
    let received = server.letters();
    assert_eq!(received.len(), 1);
    let received = &received[0];
    assert_eq!((received.from.as_str(), received.to.as_str()), ("lieux@exemple.fr", "accueil@exemple.fr"));
    let header = |name: &str| received.header(name).unwrap();
    assert!(header("Message-ID").ends_with("@lieux.exemple.fr>"), "{}", header("Message-ID"));
    assert_eq!(received.data.matches("Message-ID:").count(), 1);
    assert_eq!(header("Date"), "Thu, 26 Nov 2026 14:00:00 +0000");
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("List-Unsubscribe"), "<https://lieux.exemple.fr/pas-moi>");
    assert!(header("Content-Type").starts_with("multipart/alternative"));
    assert!(header("Subject").starts_with("=?utf-8?"), "{}", header("Subject"));
    let body = received.body();
    for part in [
        "text/plain; charset=utf-8",
        "text/html; charset=utf-8",
        "<p>À bientôt à l’Épeule.</p>",
        "d’un seul point",
    ] {
        assert!(body.contains(part), "{part}: {body}");
    }
    assert_eq!(mail.send().await, 0, "nothing is sent twice");
}

#[tokio::test]
async fn a_server_that_is_busy_is_tried_again_later_and_in_the_end_no_more() {
    let server = MailServer::start(&[Manner::IsBusy; 7]).await;
    let mut mail = Mail::to(&server).await;
    let letter = mail.post("accueil@exemple.fr").await;
    for minutes in [1, 5, 30, 120, 360, 1_440] {
        assert_eq!(mail.send().await, 1);
        assert_eq!(mail.state(letter).await, LetterState::Waiting);
        mail.now += TimeDelta::minutes(minutes) - TimeDelta::seconds(1);
        assert_eq!(mail.send().await, 0, "not before {minutes} minutes");
        mail.now += TimeDelta::seconds(1);
    }
    assert_eq!(mail.send().await, 1);
    assert_eq!(mail.state(letter).await, LetterState::Refused);
    assert!(server.letters().is_empty());
}

#[tokio::test]
async fn a_server_that_was_busy_takes_the_letter_at_the_next_try() {
    let server = MailServer::start(&[Manner::IsBusy]).await;
    let mut mail = Mail::to(&server).await;
    let letter = mail.post("accueil@exemple.fr").await;
    mail.send().await;
    mail.now += TimeDelta::minutes(1);
    mail.send().await;
    assert_eq!(mail.state(letter).await, LetterState::Sent, "it surely arrived once only");
    assert_eq!(server.letters().len(), 1);
}

#[tokio::test]
async fn a_mailbox_that_does_not_exist_is_told_to_the_coordinator_and_not_tried_again() {
    let server = MailServer::start(&[Manner::KnowsNobody]).await;
    let mut mail = Mail::to(&server).await;
    let letter = mail.post("personne@exemple.fr").await;
    mail.send().await;
    assert_eq!(mail.state(letter).await, LetterState::Refused);
    let refused = store::refused(&mail.db().readers, 10).await.unwrap();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0].recipient.as_deref(), Some("personne@exemple.fr"));
    assert!(refused[0].reason.contains("no such mailbox"), "{}", refused[0].reason);
    mail.now += TimeDelta::days(7);
    assert_eq!(mail.send().await, 0);
    store::put_away(mail.db(), letter).await.unwrap();
    assert!(store::refused(&mail.db().readers, 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_wrong_sender_or_a_server_away_is_not_the_letters_fault() {
    let server = MailServer::start(&[Manner::DislikesTheSender]).await;
    let mail = Mail::to(&server).await;
    let letter = mail.post("accueil@exemple.fr").await;
    mail.send().await;
    assert_eq!(mail.state(letter).await, LetterState::Waiting);
    let nobody = Mail::with(&["--smtp-url", "smtp://127.0.0.1:1", "--mail-from", "lieux@exemple.fr"]).await;
    let letter = nobody.post("accueil@exemple.fr").await;
    nobody.send().await;
    assert_eq!(nobody.state(letter).await, LetterState::Waiting);
}

#[tokio::test]
async fn a_letter_cut_off_in_the_middle_is_sent_again_with_the_same_message_id_and_shown_as_uncertain() {
    for manner in [Manner::HangsUp, Manner::FallsSilent] {
        let server = MailServer::start(&[manner]).await;
        let mut mail = Mail::to(&server).await;
        let letter = mail.post("accueil@exemple.fr").await;
        mail.send().await;
        assert_eq!(mail.state(letter).await, LetterState::Waiting);
        mail.now += TimeDelta::minutes(1);
        mail.send().await;
        assert_eq!(mail.state(letter).await, LetterState::Uncertain, "{manner:?}");
        let received = server.letters();
        assert_eq!(received.iter().map(|it| it.manner).collect::<Vec<_>>(), [manner, Manner::Takes]);
        assert_eq!(received[0].header("Message-ID").unwrap(), received[1].header("Message-ID").unwrap());
    }
}

#[tokio::test]
async fn a_letter_under_way_when_the_process_dies_is_sent_under_the_same_message_id_and_shown_as_uncertain() {
    let server = MailServer::start(&[]).await;
    let mut mail = Mail::to(&server).await;
    let letter = mail.post("accueil@exemple.fr").await;
    let claimed = store::claim_due(mail.db(), "premier@repere.invalid", mail.now).await.unwrap().unwrap();
    assert_eq!((claimed.id, claimed.tries), (letter, 1));
    mail.restart().await;
    assert_eq!(mail.send().await, 1);
    assert_eq!(mail.state(letter).await, LetterState::Uncertain);
    assert_eq!(server.letters()[0].header("Message-ID").unwrap(), "<premier@repere.invalid>");
}

#[tokio::test]
async fn letters_survive_a_restart() {
    let server = MailServer::start(&[]).await;
    let mut mail = Mail::to(&server).await;
    let letters = [mail.post("un@exemple.fr").await, mail.post("deux@exemple.fr").await];
    mail.restart().await;
    assert_eq!(mail.send().await, 2);
    for letter in letters {
        assert_eq!(mail.state(letter).await, LetterState::Sent);
    }
    let to: Vec<String> = server.letters().into_iter().map(|letter| letter.to).collect();
    assert_eq!(to, ["un@exemple.fr", "deux@exemple.fr"]);
}

#[tokio::test]
async fn without_a_mail_server_letters_are_files_that_only_we_may_read() {
    use std::os::unix::fs::PermissionsExt;
    let mail = Mail::with(&[]).await;
    let letter = mail.post("accueil@exemple.fr").await;
    mail.send().await;
    assert_eq!(mail.state(letter).await, LetterState::Sent);
    let Way::Folder(folder) = mail.sender.office.way() else { panic!("there is no mail server") };
    assert_eq!(*folder, mail.database.with_file_name("site.db.letters"));
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    assert_eq!(files.len(), 1);
    let mode = |path: PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(folder.clone()), mode(files[0].path())), (0o700, 0o600));
    assert!(files[0].path().extension().is_some_and(|end| end == "eml"));
    assert!(std::fs::read_to_string(files[0].path()).unwrap().contains("To: accueil@exemple.fr\r\n"));
}

#[tokio::test]
async fn a_mail_server_needs_a_sender_and_its_password_is_never_shown() {
    let without = config("x.db", &["--smtp-url", "smtps://moi:motdepasse@mail.exemple.fr"]);
    assert!(matches!(Office::new(&without), Err(MailError::NoSender)));
    assert!(!format!("{without:?}").contains("motdepasse"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("smtp");
    std::fs::write(&file, "smtp://moi:motdepasse@mail.exemple.fr\n").unwrap();
    let from = ["--smtp-url-file", file.to_str().unwrap(), "--mail-from", "lieux@exemple.fr"];
    assert!(matches!(Office::new(&config("x.db", &from)).unwrap().way(), Way::Smtp(_)));
}

#[tokio::test]
async fn a_password_is_not_said_to_a_server_that_does_not_encrypt() {
    let server = MailServer::start(&[]).await;
    let url = server.url.replace("smtp://", "smtp://moi:motdepasse@");
    let mail = Mail::with(&["--smtp-url", &url, "--mail-from", "lieux@exemple.fr"]).await;
    let letter = mail.post("accueil@exemple.fr").await;
    mail.send().await;
    assert_eq!(mail.state(letter).await, LetterState::Waiting);
    assert_eq!(server.commands(), ["EHLO"]);
}

#[tokio::test]
async fn a_letter_with_nobody_to_write_to_is_abandoned() {
    let server = MailServer::start(&[]).await;
    let mail = Mail::to(&server).await;
    let letter = mail.post_about("parti@exemple.fr", json!({})).await;
    mail.send().await;
    assert_eq!(mail.state(letter).await, LetterState::Abandoned);
    assert!(server.letters().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_senders_never_send_one_letter_twice() {
    let mail = Mail::with(&[]).await;
    for number in 0..120 {
        mail.post(&format!("lieu{number}@exemple.fr")).await;
    }
    let other = Db::open(&mail.database).await.unwrap();
    let now = mail.now;
    let claim_all = |sender: usize| {
        let db = if sender.is_multiple_of(2) { mail.db().clone() } else { other.clone() };
        tokio::spawn(async move {
            let mut claimed = Vec::new();
            while let Some(letter) =
                store::claim_due(&db, &format!("{sender}-{}", claimed.len()), now).await.unwrap()
            {
                claimed.push(letter.id);
            }
            claimed
        })
    };
    let senders: Vec<_> = (0..50).map(claim_all).collect();
    let mut all = Vec::new();
    for sender in senders {
        all.extend(sender.await.unwrap());
    }
    assert_eq!(all.len(), 120);
    assert_eq!(all.into_iter().collect::<BTreeSet<_>>().len(), 120);
}

#[tokio::test]
async fn who_wants_to_sign_in_does_not_wait_behind_the_reminders() {
    let server = MailServer::start(&[]).await;
    let mail = Mail::to(&server).await;
    mail.post("rappel@exemple.fr").await;
    let waiting: Email = "presse@exemple.fr".parse().unwrap();
    let about = json!({ "person": 1 });
    store::post(&mail.db().writer, LetterKind::SignIn, &waiting, about, mail.now).await.unwrap();
    mail.send().await;
    assert_eq!(server.letters()[0].to, "presse@exemple.fr");
}

#[tokio::test]
async fn the_sender_wakes_when_a_letter_is_posted_and_finishes_it_before_it_stops() {
    let server = MailServer::start(&[]).await;
    let mail = Arc::new(Mail::to(&server).await);
    let bell = Bell::default();
    let (running, rung) = (Arc::clone(&mail), bell.clone());
    let clock = Clock::frozen(mail.now);
    let task = tokio::spawn(async move { running.sender.run(clock, &rung).await });
    let letter = mail.post("accueil@exemple.fr").await;
    bell.ring();
    server.came().await;
    bell.stop();
    task.await.unwrap();
    assert_eq!(mail.state(letter).await, LetterState::Sent);
}

#[tokio::test]
async fn a_slow_mail_server_does_not_keep_us_from_stopping() {
    let server = MailServer::start(&[Manner::Dawdles]).await;
    let mail = Mail::to(&server).await;
    let letter = mail.post("accueil@exemple.fr").await;
    let bell = Bell::default();
    let stop = async {
        server.came().await;
        bell.stop();
    };
    tokio::join!(mail.sender.run(Clock::frozen(mail.now), &bell), stop);
    assert_eq!(mail.state(letter).await, LetterState::Sending, "taken up again at the next start");
}

#[tokio::test]
async fn an_old_letter_forgets_to_whom_it_went() {
    let server = MailServer::start(&[Manner::Takes, Manner::KnowsNobody]).await;
    let mail = Mail::to(&server).await;
    mail.post("accueil@exemple.fr").await;
    mail.send().await;
    mail.post("personne@exemple.fr").await;
    mail.send().await;
    let later = mail.now + TimeDelta::days(KEPT_DAYS) + TimeDelta::seconds(1);
    assert_eq!(store::purge(mail.db(), mail.now + TimeDelta::days(KEPT_DAYS)).await.unwrap(), 0);
    assert_eq!(store::purge(mail.db(), later).await.unwrap(), 1, "the refused one still waits on the desk");
    let mut reader = mail.db().readers.acquire().await.unwrap();
    let counts = store::counts(&mut reader).await.unwrap();
    assert_eq!(counts, [(LetterState::Sent, 1), (LetterState::Refused, 1)]);
    let kept: Vec<Option<String>> =
        sqlx::query_scalar("select recipient from letter order by id").fetch_all(&mut *reader).await.unwrap();
    assert_eq!(kept, [None, Some("personne@exemple.fr".to_owned())]);
}
