//! A mail server to talk to: real SMTP (RFC 5321) over a real connection, line by line, as well-behaved as it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What the server does with one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    Takes,
    /// 451 to the recipient.
    IsBusy,
    /// 550 to the recipient.
    KnowsNobody,
    /// 553 to the sender: the fault of a setting, not of the letter.
    DislikesTheSender,
    /// Closes the connection after the letter's headers.
    HangsUp,
    /// Takes the whole letter and closes the connection without a word.
    FallsSilent,
    /// Takes the whole letter and lets us wait.
    Dawdles,
}

/// A letter as it came in, whole or cut off.
#[derive(Clone, Debug)]
pub struct Received {
    pub from: String,
    pub to: String,
    pub data: String,
    pub manner: Manner,
}

#[derive(Default)]
struct Inbox {
    manners: Mutex<VecDeque<Manner>>,
    letters: Mutex<Vec<Received>>,
    commands: Mutex<Vec<String>>,
    came: Notify,
}

pub struct MailServer {
    pub url: String,
    inbox: Arc<Inbox>,
}

impl MailServer {
    /// One manner a connection; once they are used up it takes everything.
    pub async fn start(manners: &[Manner]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let inbox =
            Arc::new(Inbox { manners: Mutex::new(manners.iter().copied().collect()), ..Inbox::default() });
        let ours = Arc::clone(&inbox);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let manner = ours.manners.lock().unwrap().pop_front().unwrap_or(Manner::Takes);
                let inbox = Arc::clone(&ours);
                tokio::spawn(async move {
                    // A client that goes away is no fault of the server's.
                    let _ = converse(stream, manner, &inbox).await;
                });
            }
        });
        Self { url, inbox }
    }

    /// Everything that came in until now.
    pub fn letters(&self) -> Vec<Received> {
        self.inbox.letters.lock().unwrap().clone()
    }

    /// The first word of every command until now.
    pub fn commands(&self) -> Vec<String> {
        self.inbox.commands.lock().unwrap().clone()
    }

    /// Waits for the next letter after those that `letters` has given.
    pub async fn came(&self) {
        self.inbox.came.notified().await;
    }
}

async fn converse(stream: TcpStream, manner: Manner, inbox: &Inbox) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 essai.invalid ESMTP\r\n").await?;
    let (mut from, mut to) = (String::new(), String::new());
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        inbox.commands.lock().unwrap().push(verb.clone());
        match verb.as_str() {
            "MAIL" => from = address(&line),
            "RCPT" => to = address(&line),
            _ => {}
        }
        stream.write_all(answer(&verb, manner).as_bytes()).await?;
        if verb == "QUIT" {
            return Ok(());
        }
        if verb == "DATA" {
            let data = read_letter(&mut stream, manner).await?;
            inbox.letters.lock().unwrap().push(Received { from: from.clone(), to: to.clone(), data, manner });
            inbox.came.notify_one();
            if manner == Manner::Dawdles {
                std::future::pending::<()>().await;
            }
            if matches!(manner, Manner::HangsUp | Manner::FallsSilent) {
                return Ok(());
            }
            stream.write_all(b"250 taken\r\n").await?;
        }
    }
}

fn answer(verb: &str, manner: Manner) -> &'static str {
    match (verb, manner) {
        ("EHLO", _) => "250-essai.invalid\r\n250 SIZE 1000000\r\n",
        ("MAIL", Manner::DislikesTheSender) => "553 not from here\r\n",
        ("RCPT", Manner::IsBusy) => "451 come back later\r\n",
        ("RCPT", Manner::KnowsNobody) => "550 no such mailbox\r\n",
        ("MAIL" | "RCPT", _) => "250 ok\r\n",
        ("DATA", _) => "354 go on\r\n",
        ("QUIT", _) => "221 bye\r\n",
        _ => "500 what?\r\n",
    }
}

async fn read_letter(stream: &mut BufReader<TcpStream>, manner: Manner) -> std::io::Result<String> {
    let mut data = String::new();
    loop {
        let mut line = String::new();
        let ended = stream.read_line(&mut line).await? == 0 || line == ".\r\n";
        if ended || (manner == Manner::HangsUp && line == "\r\n") {
            return Ok(data);
        }
        data.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}

fn address(line: &str) -> String {
    line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).unwrap().0.to_owned()
}

impl Received {
    /// The value of a header, unfolded.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self.data.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
        let start = format!("{name}: ");
        head.lines().find_map(|line| line.strip_prefix(&start).map(str::to_owned))
    }

    /// What follows the headers, quoted-printable taken off.
    pub fn body(&self) -> String {
        let body = self.data.split_once("\r\n\r\n").unwrap().1.replace("=\r\n", "");
        let mut pieces = body.split('=');
        let mut bytes = pieces.next().unwrap().as_bytes().to_vec();
        for piece in pieces {
            match piece.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok()) {
                Some(byte) => {
                    bytes.push(byte);
                    bytes.extend(&piece.as_bytes()[2..]);
                }
                None => bytes.extend(format!("={piece}").as_bytes()),
            }
        }
        String::from_utf8(bytes).unwrap()
    }
}
