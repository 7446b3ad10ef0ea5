//! Bytes to text: which encoding, said.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{BadFile, Fault, Notice, Remarks};

/// What accents look like when UTF-8 was read as Windows-1252 by somebody before.
const SPOILT: [&str; 6] = ["Ã©", "Ã¨", "Ã´", "Ãª", "Ã§", "â€™"];

pub(super) fn decode(content: &[u8], remarks: &mut Remarks) -> Result<String, BadFile> {
    if content.starts_with(&[0xff, 0xfe, 0, 0]) || content.starts_with(&[0, 0, 0xfe, 0xff]) {
        return Err(BadFile::about(Fault::Encoding, "UTF-32"));
    }
    let encoding = guess(content);
    let (text, used, broken) = encoding.decode(content);
    if broken && used != WINDOWS_1252 {
        return Err(BadFile::about(Fault::Encoding, used.name()));
    }
    let odd = used != UTF_8 && used != WINDOWS_1252 && content.len() % 2 == 1;
    if odd {
        return Err(BadFile::about(Fault::Encoding, used.name()));
    }
    if text.chars().filter(|c| *c == '\0').count() > 100 || has_binary(&text) {
        return Err(BadFile::of(Fault::Binary));
    }
    let spoilt = spoilt(&text);
    if let Some(example) = spoilt.first().filter(|_| used != UTF_8 || spoilt.len() > sound(&text)) {
        return Err(BadFile::about(Fault::Accents, *example));
    }
    for sign in spoilt {
        remarks.say(Notice::Accents, sign);
    }
    remarks.say(Notice::Encoding, if used == WINDOWS_1252 { "Windows-1252" } else { used.name() });
    Ok(text.into_owned())
}

fn spoilt(text: &str) -> Vec<&'static str> {
    SPOILT.iter().flat_map(|sign| text.matches(sign).map(|_| *sign)).collect()
}

/// Accents as they should be: where they are more, the others are what somebody wrote.
fn sound(text: &str) -> usize {
    text.chars().filter(|c| matches!(c, 'é' | 'è' | 'ê' | 'à' | 'ç' | 'ô' | 'É' | '’')).count()
}

/// A mark at the beginning; else zeros in every other byte; else UTF-8 where it is; else what old Windows wrote.
fn guess(content: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(content) {
        return encoding;
    }
    let start = content.get(..content.len().min(4000)).unwrap_or_default();
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd > start.len() / 3 && even < odd / 10 {
        UTF_16LE
    } else if even > start.len() / 3 && odd < even / 10 {
        UTF_16BE
    } else if std::str::from_utf8(content).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// Many controls at the beginning: no text has them.
fn has_binary(text: &str) -> bool {
    let start = text.chars().take(2000);
    let controls = start.clone().filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).count();
    controls > 8 && controls * 20 > start.count()
}
