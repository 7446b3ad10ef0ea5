//! A letter as it travels: headers, text and HTML. Every value passes through lettre's types, which write no line break
//! into a header.

use std::fmt;

use chrono::{DateTime, Utc};
use lettre::Message;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{self, Mailbox, MultiPart};

use super::{Claimed, Written};
use crate::venue::Email;

const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");
const LIST_UNSUBSCRIBE: HeaderName = HeaderName::new_from_ascii_str("List-Unsubscribe");

/// Who writes, and where answers go.
#[derive(Clone, Debug)]
pub struct Sender {
    pub from: Mailbox,
    pub reply_to: Option<Mailbox>,
}

/// An address lettre does not take, or a letter without one.
#[derive(Debug)]
pub struct BadMessage(String);

impl fmt::Display for BadMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no message can be made: {}", self.0)
    }
}

/// The mailbox of an address.
pub fn mailbox(email: &Email) -> Result<Mailbox, BadMessage> {
    Ok(Mailbox::new(None, email.as_str().parse().map_err(bad)?))
}

/// Puts headers around the words.
pub fn make(
    sender: &Sender,
    letter: &Claimed,
    words: Written,
    at: DateTime<Utc>,
) -> Result<Message, BadMessage> {
    let recipient = words.to.as_ref().or(letter.recipient.as_ref());
    let recipient = recipient.ok_or_else(|| bad("it has no recipient"))?;
    let mut message = Message::builder()
        .date(at.into())
        .message_id(Some(format!("<{}>", letter.message_id)))
        .from(sender.from.clone())
        .to(mailbox(recipient)?)
        .subject(one_line(&words.subject))
        // Nobody's "away until Monday" is answered to this (RFC 3834).
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()));
    if let Some(reply_to) = &sender.reply_to {
        message = message.reply_to(reply_to.clone());
    }
    if let Some(link) = &words.unsubscribe {
        message = message.raw_header(HeaderValue::new(LIST_UNSUBSCRIBE, format!("<{link}>")));
    }
    let text = MultiPart::alternative_plain_html(words.text, words.html);
    let whole = match words.attachment {
        None => text,
        Some(file) => {
            let kind = ContentType::parse(file.mime).map_err(bad)?;
            let file = message::Attachment::new(file.name.to_owned()).body(file.text, kind);
            MultiPart::mixed().multipart(text).singlepart(file)
        }
    };
    message.multipart(whole).map_err(bad)
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn bad(cause: impl fmt::Display) -> BadMessage {
    BadMessage(cause.to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::mail::{LetterId, LetterKind};

    fn headers(subject: &str, link: &str) -> String {
        let letter = Claimed {
            id: LetterId(1),
            kind: LetterKind::Reminder,
            recipient: "accueil@exemple.fr".parse().ok(),
            about: serde_json::Value::Null,
            message_id: "abc@repere.invalid".to_owned(),
            tries: 1,
            made_at: DateTime::UNIX_EPOCH,
        };
        let words = Written {
            subject: subject.to_owned(),
            text: "Bonjour".to_owned(),
            html: "<p>Bonjour".to_owned(),
            unsubscribe: link.parse().ok(),
            ..Written::default()
        };
        let from = mailbox(&"lieux@exemple.fr".parse().unwrap()).unwrap();
        let message = make(&Sender { from, reply_to: None }, &letter, words, DateTime::UNIX_EPOCH).unwrap();
        let whole = String::from_utf8(message.formatted()).unwrap();
        whole.split("\r\n\r\n").next().unwrap().to_owned()
    }

    proptest! {
        #[test]
        fn no_subject_and_no_link_adds_a_header(subject in "(\\PC|\r|\n|Bcc: a@b.fr){0,80}", tail in "(\\PC|\r|\n){0,80}") {
            let headers = headers(&subject, &format!("https://exemple.fr/{tail}"));
            let names = headers.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
            let names: Vec<&str> = names.map(|line| line.split(':').next().unwrap()).collect();
            let known = ["Date", "Message-ID", "From", "To", "Subject", "Auto-Submitted", "List-Unsubscribe",
                "MIME-Version", "Content-Type"];
            prop_assert!(names.iter().all(|name| known.contains(name)), "{}", headers);
            prop_assert_eq!(names.iter().filter(|name| **name == "To").count(), 1);
            prop_assert!(!headers.replace("\r\n", "").contains(['\r', '\n']), "{}", headers);
        }
    }
}
