//! What the syntax tree forgets of the text: how holidays and weekdays are joined, and hollow ranges.
//!
//! In the OSM specification `SH Mo-Fr` is the school holidays *and* Monday to Friday,
//! `SH,Mo-Fr` the school holidays *or* Monday to Friday. The tree of the parser holds
//! `[SH, Mo-Fr]` for both, so the joint is read here, from the text.

use super::Fault;

/// How a list of holidays and a list of weekdays stand together in one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// A comma: one or the other.
    Either,
    /// A space: both at once.
    Both,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Holiday,
    Weekday,
    Month,
    Other,
}

/// Longest list of dates like `Jan Mo[1]` read: the parser looks ahead at each comma,
/// and its time grows threefold with each (ten take more than a second).
const MAX_CHAIN: usize = 4;

/// The joints of the text, in order: one for each rule that mixes holidays and weekdays.
pub(super) fn joints(text: &str) -> Vec<Joint> {
    let bytes = unquoted(text);
    let mut joints = Vec::new();
    let mut before = (Word::Other, 0);
    for (start, end) in words(&bytes) {
        let this = kind(&bytes, start, end);
        let next = match this {
            Word::Holiday => Some(Word::Weekday),
            Word::Weekday => Some(Word::Holiday),
            Word::Month | Word::Other => None,
        };
        let at = after_suffix(&bytes, end);
        let follows = word_at(&bytes, at + 1).map(|(start, end)| kind(&bytes, start, end));
        if next.is_some() && follows == next {
            match bytes.get(at) {
                Some(b' ') if !is_in_date(&bytes, before, (start, end)) => joints.push(Joint::Both),
                Some(b',') => joints.push(Joint::Either),
                _ => {}
            }
        }
        before = (this, end);
    }
    joints
}

/// Whether a weekday belongs to a date before it: `Dec Fr[-1] PH off`, `Sep 1+Mo PH off`.
fn is_in_date(bytes: &[u8], before: (Word, usize), (start, end): (usize, usize)) -> bool {
    match (before.0, bytes.get(before.1..start)) {
        (Word::Month, Some(b" ")) => bytes.get(end) == Some(&b'['),
        (Word::Weekday, _) => false,
        (_, between) => matches!(between, Some([.., b'+' | b'-'])),
    }
}

/// Refuses what the parser would read for ever, or for something else than written.
pub(super) fn refuse(text: &str) -> Result<(), Fault> {
    let bytes = unquoted(text);
    if longest_chain(&bytes) > MAX_CHAIN {
        return Err(Fault::TooIntricate);
    }
    if has_long_step(&bytes) || has_inverted_nth(&bytes) {
        return Err(Fault::HollowRange);
    }
    Ok(())
}

/// The bytes of the text with comments blotted out.
fn unquoted(text: &str) -> Vec<u8> {
    let mut within = false;
    text.bytes()
        .map(|byte| {
            let quote = byte == b'"';
            within ^= quote;
            if within || quote { b'"' } else { byte }
        })
        .collect()
}

fn words(bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    (0..bytes.len())
        .filter(|&at| at == 0 || !bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric))
        .filter_map(|at| word_at(bytes, at))
}

fn word_at(bytes: &[u8], start: usize) -> Option<(usize, usize)> {
    let length = bytes.get(start..)?.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    (length > 0).then_some((start, start + length))
}

fn kind(bytes: &[u8], start: usize, end: usize) -> Word {
    let word = bytes.get(start..end).unwrap_or_default();
    let is = |known: &&[u8]| known.eq_ignore_ascii_case(word);
    if word == b"PH" || word == b"SH" {
        Word::Holiday
    } else if WEEKDAYS.iter().any(is) {
        Word::Weekday
    } else if MONTHS.iter().any(is) {
        Word::Month
    } else {
        Word::Other
    }
}

const WEEKDAYS: [&[u8]; 7] = [b"Mo", b"Tu", b"We", b"Th", b"Fr", b"Sa", b"Su"];
const MONTHS: [&[u8]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];

/// Where a selector ends once its `[1,3]` and its ` +2 days` are passed.
fn after_suffix(bytes: &[u8], end: usize) -> usize {
    let mut at = end;
    if bytes.get(at) == Some(&b'[') {
        let close = bytes.get(at..).unwrap_or_default().iter();
        at += close.take_while(|&&byte| byte != b']').count() + 1;
    }
    after_offset(bytes, at).unwrap_or(at)
}

fn after_offset(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let digits = rest.strip_prefix(b" +").or_else(|| rest.strip_prefix(b" -"))?;
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (_, unit) = word_at(bytes, at + 2 + length + 1)?;
    let word = bytes.get(at + 2 + length + 1..unit)?;
    (word == b"day" || word == b"days").then_some(unit)
}

fn longest_chain(bytes: &[u8]) -> usize {
    let mut longest = 0;
    for rule in bytes.split(|&byte| byte == b';') {
        let dates = words(rule)
            .filter(|&(start, end)| kind(rule, start, end) == Word::Month)
            .filter(|&(_, end)| {
                word_at(rule, end + 1)
                    .is_some_and(|(s, e)| kind(rule, s, e) == Word::Weekday && rule.get(e) == Some(&b'['))
            })
            .count();
        longest = longest.max(dates);
    }
    longest
}

/// `week 10-11/5`, `2026-2027/3`: the parser would silently take every week of the range.
fn has_long_step(bytes: &[u8]) -> bool {
    (0..bytes.len()).any(|at| {
        let alone = at == 0 || !bytes.get(at - 1).is_some_and(|b| b.is_ascii_digit() || *b == b':');
        alone && stepped(bytes, at).is_some_and(|(first, last, step)| step > last.abs_diff(first))
    })
}

fn stepped(bytes: &[u8], at: usize) -> Option<(u32, u32, u32)> {
    let (first, at) = number(bytes, at)?;
    let (last, at) = number(bytes, after(bytes, at, b'-')?)?;
    let (step, at) = number(bytes, after(bytes, at, b'/')?)?;
    (bytes.get(at) != Some(&b':')).then_some((first, last, step))
}

fn number(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let (start, end) = word_at(bytes, at)?;
    let text = std::str::from_utf8(bytes.get(start..end)?).ok()?;
    Some((text.parse().ok()?, end))
}

fn after(bytes: &[u8], at: usize, expected: u8) -> Option<usize> {
    (bytes.get(at) == Some(&expected)).then_some(at + 1)
}

/// `Mo[3-1]`: the parser would silently take every Monday.
fn has_inverted_nth(bytes: &[u8]) -> bool {
    bytes.windows(4).any(|window| match window {
        [b'[' | b',', first, b'-', last] => first.is_ascii_digit() && last.is_ascii_digit() && first > last,
        _ => false,
    })
}
