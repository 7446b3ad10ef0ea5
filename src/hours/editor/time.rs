//! Times of day as people type them.

use super::super::rule::DAY;

/// Minutes from midnight of “9”, “9h”, “9h30”, “9 h 30”, “09:30”, “9.30”, “5:30 pm”, “midi”; 24:00 is 1440.
/// `None` for anything else.
pub(in crate::hours) fn read(typed: &str) -> Option<u16> {
    let plain: String =
        typed.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).map(latin).collect();
    match plain.as_str() {
        "midi" | "noon" => return Some(DAY / 2),
        "minuit" | "midnight" => return Some(DAY),
        _ => {}
    }
    let morning = plain.strip_suffix("am");
    let afternoon = plain.strip_suffix("pm");
    let (hour, minute) = parts(morning.or(afternoon).unwrap_or(&plain))?;
    let hour = match (morning, afternoon, hour) {
        (None, None, hour) => hour,
        (Some(_), _, 12) => 0,
        (_, Some(_), 12) => 12,
        (Some(_), _, 1..=11) => hour,
        (_, Some(_), 1..=11) => hour + 12,
        _ => return None,
    };
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= DAY).then_some(minutes)
}

/// `09:30`.
pub(in crate::hours) fn written(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn parts(plain: &str) -> Option<(u16, u16)> {
    let (hour, minute) = plain.split_once(['h', ':', '.']).unwrap_or((plain, ""));
    let minute = minute.strip_suffix("min").unwrap_or(minute);
    let minute = match minute.len() {
        0 => 0,
        2 => number(minute)?,
        _ => return None,
    };
    (1..=2).contains(&hour.len()).then_some(())?;
    Some((number(hour)?, minute))
}

fn number(digits: &str) -> Option<u16> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// Arabic keyboards have digits of their own.
fn latin(c: char) -> char {
    let digit = |zero: u32| char::from_digit(u32::from(c) - zero, 10).unwrap_or(c);
    match c {
        '٠'..='٩' => digit(0x660),
        '۰'..='۹' => digit(0x6f0),
        _ => c,
    }
}
