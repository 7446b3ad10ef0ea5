//! The conversation with the mail server. It is held step by step, since an error says whether a letter may have arrived
//! only by the step it happened in.

use std::convert::Infallible;
use std::fmt;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use tokio::time::timeout;
use url::Url;

use super::store::Failure;

/// Longest wait for the connection, TLS and greetings.
const CONNECT: Duration = Duration::from_secs(20);
/// Longest wait for sender and recipient to be taken: some servers make unknown clients wait.
const ENVELOPE: Duration = Duration::from_mins(1);
/// Longest wait for the letter to be taken. RFC 5321 (4.5.3.2.6) asks for ten minutes: giving up too early sends twice.
const LETTER: Duration = Duration::from_mins(10);

/// The address of a mail server as it was given. It holds a password, so it never shows itself.
#[derive(Clone)]
pub struct ServerUrl(String);

impl ServerUrl {
    /// Reads it from a file.
    pub fn read(path: &str) -> Result<Self, String> {
        let text = std::fs::read_to_string(Path::new(path)).map_err(|cause| cause.to_string())?;
        Ok(Self(text.trim().to_owned()))
    }
}

impl FromStr for ServerUrl {
    // What is wrong with it is said by `Server::new`, without the password: clap repeats what it refuses.
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.trim().to_owned()))
    }
}

impl fmt::Debug for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServerUrl(…)")
    }
}

/// Whether the conversation is encrypted.
#[derive(Clone)]
enum Tls {
    Never,
    IfOffered(TlsParameters),
    Upgraded(TlsParameters),
    FromTheStart(TlsParameters),
}

/// A mail server.
#[derive(Clone)]
pub struct Server {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    hello: ClientId,
}

impl Server {
    /// Reads `smtps://…` (port 465), `smtp://…?tls=required` or `opportunistic` (587), `smtp://…` (25). With a password
    /// and without a word about TLS, TLS is required. `hello` is the name we greet with. Errors are in words, without
    /// the address.
    pub fn new(url: &ServerUrl, hello: &str) -> Result<Self, String> {
        let url = Url::parse(&url.0).map_err(|cause| cause.to_string())?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or("it names no server")?.to_owned();
        let wish = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
        let parameters = || TlsParameters::new(host.clone()).map_err(|cause| cause.to_string());
        let (tls, port) = match (url.scheme(), wish.as_deref(), url.password().is_some()) {
            ("smtps", None, _) => (Tls::FromTheStart(parameters()?), 465),
            ("smtp", Some("required"), _) | ("smtp", None, true) => (Tls::Upgraded(parameters()?), 587),
            ("smtp", Some("opportunistic"), _) => (Tls::IfOffered(parameters()?), 587),
            ("smtp", None, false) => (Tls::Never, 25),
            _ => {
                return Err(
                    "it must begin with smtps:// or smtp://, with ?tls=required or opportunistic".into()
                );
            }
        };
        let decode = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let credentials =
            url.password().map(|secret| Credentials::new(decode(url.username()), decode(secret)));
        let port = url.port().unwrap_or(port);
        Ok(Self { host, port, tls, credentials, hello: ClientId::Domain(hello.to_owned()) })
    }

    /// Hands one letter over.
    pub async fn send(&self, message: &Message) -> Result<(), Failure> {
        // Until here nothing speaks of this letter: whatever goes wrong, another time may be better.
        let mut talk = within(CONNECT, self.connect()).await.map_err(Failure::Later)?;
        let sent = hand_over(&mut talk, message).await;
        // Good manners: the letter's fate is known already.
        let _ = timeout(CONNECT, talk.abort()).await;
        sent
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        let from_the_start = match &self.tls {
            Tls::FromTheStart(parameters) => Some(parameters.clone()),
            Tls::Never | Tls::IfOffered(_) | Tls::Upgraded(_) => None,
        };
        let server = (self.host.trim_matches(['[', ']']), self.port);
        let mut talk =
            AsyncSmtpConnection::connect_tokio1(server, Some(CONNECT), &self.hello, from_the_start, None)
                .await?;
        match &self.tls {
            Tls::Upgraded(parameters) => talk.starttls(parameters.clone(), &self.hello).await?,
            Tls::IfOffered(parameters) if talk.can_starttls() => {
                talk.starttls(parameters.clone(), &self.hello).await?;
            }
            Tls::IfOffered(_) | Tls::Never | Tls::FromTheStart(_) => {}
        }
        if let Some(credentials) = &self.credentials {
            talk.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(talk)
    }
}

async fn hand_over(talk: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Failure> {
    let envelope = message.envelope();
    // A sender that is refused is our setting, not this letter's fault.
    let mail = Mail::new(envelope.from().cloned(), Vec::new());
    within(ENVELOPE, talk.command(mail)).await.map_err(Failure::Later)?;
    for recipient in envelope.to() {
        answered(ENVELOPE, talk.command(Rcpt::new(recipient.clone(), Vec::new())), Failure::Later).await?;
    }
    answered(ENVELOPE, talk.command(Data), Failure::Later).await?;
    answered(LETTER, talk.message(&message.formatted()), Failure::Cut).await
}

type Step<'a, T> = Result<T, lettre::transport::smtp::Error>;

/// A step the server may refuse this letter in; `silent` is what the lack of an answer means.
async fn answered<T>(
    patience: Duration,
    step: impl Future<Output = Step<'_, T>>,
    silent: fn(String) -> Failure,
) -> Result<(), Failure> {
    match timeout(patience, step).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(cause)) if cause.is_permanent() => Err(Failure::Refused(in_words(&cause))),
        Ok(Err(cause)) if cause.is_transient() => Err(Failure::Later(in_words(&cause))),
        Ok(Err(cause)) => Err(silent(in_words(&cause))),
        Err(_) => Err(silent("the mail server did not answer in time".to_owned())),
    }
}

async fn within<T>(patience: Duration, step: impl Future<Output = Step<'_, T>>) -> Result<T, String> {
    match timeout(patience, step).await {
        Ok(done) => done.map_err(|cause| in_words(&cause)),
        Err(_) => Err("the mail server did not answer in time".to_owned()),
    }
}

fn in_words(cause: &lettre::transport::smtp::Error) -> String {
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> Result<Server, String> {
        Server::new(&url.parse().unwrap(), "repere.invalid")
    }

    #[test]
    fn a_password_never_travels_in_the_open_unless_somebody_says_so() {
        assert!(matches!(server("smtp://a:b@mail.exemple.fr").unwrap().tls, Tls::Upgraded(_)));
        assert!(matches!(server("smtps://a:b@mail.exemple.fr").unwrap().tls, Tls::FromTheStart(_)));
        assert!(matches!(server("smtp://127.0.0.1:2525").unwrap().tls, Tls::Never));
        assert_eq!(server("smtps://mail.exemple.fr").unwrap().port, 465);
    }

    #[test]
    fn what_is_wrong_with_the_address_is_said_without_it() {
        for bad in ["http://moi:motdepasse@hote", "moi:motdepasse", "smtp://", "smtp://h?tls=peut-etre"] {
            let said = server(bad).err().unwrap();
            assert!(!said.contains("motdepasse"), "{said}");
        }
        assert_eq!(format!("{:?}", "smtp://a:b@c".parse::<ServerUrl>().unwrap()), "ServerUrl(…)");
    }
}
